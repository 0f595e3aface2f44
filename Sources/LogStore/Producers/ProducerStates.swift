import KafkaProto
import Platform

/// All producers of a partition and the transactions under way (upstream: `ProducerStateManager`).
struct ProducerStates: Sendable {
    private(set) var producers: [Int64: ProducerState] = [:]
    /// First offsets of the transactions under way, and of those that ended but whose marker is not yet below the high watermark.
    private(set) var ongoing: [Int64: OngoingTransaction] = [:]
    private(set) var unreplicated: [CompletedTransaction] = []
    /// Up to which offset the log is reflected here.
    private(set) var mapEndOffset: Int64 = 0

    struct OngoingTransaction: Sendable {
        let producerId: Int64
        let firstOffset: Int64
    }

    struct CompletedTransaction: Sendable {
        let producerId: Int64
        let firstOffset: Int64
        /// Of the marker.
        let lastOffset: Int64
        let isAborted: Bool
    }

    var isEmpty: Bool { producers.isEmpty }

    /// The first offset that a read_committed consumer must not pass, for the high watermark known now.
    var firstUnstableOffset: Int64? {
        let open = ongoing.values.map(\.firstOffset).min()
        let waiting = unreplicated.map(\.firstOffset).min()
        switch (open, waiting) {
        case (let a?, let b?): return min(a, b)
        default: return open ?? waiting
        }
    }

    mutating func highWatermarkMoved(to offset: Int64) {
        if !unreplicated.isEmpty { unreplicated.removeAll { $0.lastOffset < offset } }
    }

    // MARK: Checks before an append

    enum Check {
        case append
        case duplicate(ProducerState.BatchMetadata)
    }

    /// Whether a batch of an idempotent producer may be appended.
    /// - Parameter checksSequence: of clients; coordinators and followers do not number their batches.
    func check(_ batch: RecordBatch, checksSequence: Bool, partition: String) throws(LogError) -> Check {
        let id = batch.producerId
        guard let known = producers[id] else {
            // A producer whose state expired may go on where it was: what is unknown is accepted from any number.
            return .append
        }
        if batch.producerEpoch < known.epoch {
            throw LogError(
                .invalidProducerEpoch,
                "Epoch of producer \(id) at offset \(batch.baseOffset) in \(partition) is \(batch.producerEpoch), which is smaller than the last seen epoch \(known.epoch)")
        }
        guard checksSequence, !batch.isControl else { return .append }
        if let duplicate = known.duplicate(of: batch) { return .duplicate(duplicate) }
        if batch.producerEpoch != known.epoch {
            if batch.baseSequence != 0 {
                throw LogError(
                    .outOfOrderSequenceNumber,
                    "Invalid sequence number for new epoch of producer \(id) at offset \(batch.baseOffset) in partition \(partition): "
                        + "\(batch.producerEpoch) (request epoch), \(batch.baseSequence) (seq. number), \(known.epoch) (current producer epoch)")
            }
            return .append
        }
        let last = known.lastSequence
        if last != -1, batch.baseSequence != RecordBatch.sequence(last, plus: 1) {
            throw LogError(
                .outOfOrderSequenceNumber,
                "Out of order sequence number for producer \(id) at offset \(batch.baseOffset) in partition \(partition): "
                    + "\(batch.baseSequence) (incoming seq. number), \(last) (current end sequence number)")
        }
        return .append
    }

    /// Whether a transaction marker may be appended.
    func checkMarker(_ batch: RecordBatch, coordinatorEpoch: Int32, partition: String) throws(LogError) {
        guard let known = producers[batch.producerId] else { return }
        if batch.producerEpoch < known.epoch {
            throw LogError(
                .invalidProducerEpoch,
                "Epoch of producer \(batch.producerId) in \(partition) is \(batch.producerEpoch), which is smaller than the last seen epoch \(known.epoch)")
        }
        if coordinatorEpoch < known.coordinatorEpoch {
            throw LogError(
                .transactionCoordinatorFenced,
                "Invalid coordinator epoch for producerId \(batch.producerId) in \(partition): \(coordinatorEpoch) (zombie), \(known.coordinatorEpoch) (current)")
        }
    }

    // MARK: What was appended

    /// Notes a batch that is in the log. `marker` is the content of a control batch.
    /// - Returns: the transaction that the marker ended.
    mutating func update(_ batch: RecordBatch, baseOffset: Int64, marker: TransactionMarker?) -> CompletedTransaction? {
        let lastOffset = baseOffset + Int64(batch.lastOffsetDelta)
        mapEndOffset = max(mapEndOffset, lastOffset + 1)
        guard batch.hasProducerId else { return nil }
        let id = batch.producerId
        var state = producers[id] ?? ProducerState(producerId: id, epoch: batch.producerEpoch, timestamp: batch.maxTimestamp)
        if state.epoch != batch.producerEpoch {
            state.epoch = batch.producerEpoch
            state.batches = []
        }
        var completed: CompletedTransaction?
        if let marker {
            if let first = state.currentTransactionFirstOffset {
                completed = CompletedTransaction(producerId: id, firstOffset: first, lastOffset: lastOffset, isAborted: !marker.commits)
                state.currentTransactionFirstOffset = nil
            }
            state.coordinatorEpoch = marker.coordinatorEpoch
            state.lastTimestamp = batch.maxTimestamp
        } else if !batch.isControl {
            state.add(
                ProducerState.BatchMetadata(
                    lastSequence: batch.lastSequence, lastOffset: lastOffset, offsetDelta: batch.lastOffsetDelta, timestamp: batch.maxTimestamp))
            if batch.isTransactional, state.currentTransactionFirstOffset == nil { state.currentTransactionFirstOffset = baseOffset }
        }
        producers[id] = state
        if let first = state.currentTransactionFirstOffset {
            if ongoing[id] == nil { ongoing[id] = OngoingTransaction(producerId: id, firstOffset: first) }
        } else {
            ongoing[id] = nil
        }
        if let completed { unreplicated.append(completed) }
        return completed
    }

    /// The last stable offset that stands beside an aborted transaction in the index: what is still open then, else past the marker.
    func lastStableOffset(after completed: CompletedTransaction) -> Int64 {
        ongoing.values.map(\.firstOffset).min() ?? completed.lastOffset + 1
    }

    mutating func setEnd(_ offset: Int64) { mapEndOffset = offset }

    /// Forgets producers that were silent for longer than `maxMs` and have no transaction under way.
    mutating func removeExpired(nowMs: Int64, maxMs: Int64) {
        producers = producers.filter { nowMs - $0.value.lastTimestamp < maxMs || $0.value.currentTransactionFirstOffset != nil }
    }

    // MARK: Snapshots

    /// The content of a `.snapshot` file: see `ProducerSnapshotFile`.
    func snapshot() -> Bytes {
        var entries = ByteBuffer(capacity: 4 + producers.count * 46)
        entries.appendInt32(Int32(producers.count))
        for state in inFileOrder {
            entries.appendInt64(state.producerId)
            entries.appendInt16(state.epoch)
            entries.appendInt32(state.lastSequence)
            entries.appendInt64(state.lastOffset)
            entries.appendInt32(state.batches.last?.offsetDelta ?? 0)
            entries.appendInt64(state.lastTimestamp)
            entries.appendInt32(state.coordinatorEpoch)
            entries.appendInt64(state.currentTransactionFirstOffset ?? -1)
        }
        let content = entries.finish()
        var out = ByteBuffer(capacity: content.count + 6)
        out.appendInt16(1)
        out.append(bigEndian: CRC32C.checksum(content))
        out.append(content)
        return out.finish()
    }

    /// As Kafka's hash table goes through them, so that equal states are equal files.
    private var inFileOrder: [ProducerState] {
        var buckets: UInt64 = 16
        while UInt64(producers.count) * 4 > buckets * 3 { buckets *= 2 }
        func bucket(_ id: Int64) -> UInt64 {
            let bits = UInt64(bitPattern: id)
            let hash = UInt64(UInt32(truncatingIfNeeded: bits ^ (bits >> 32)))
            return (hash ^ (hash >> 16)) & (buckets - 1)
        }
        return producers.values.sorted { (bucket($0.producerId), $0.producerId) < (bucket($1.producerId), $1.producerId) }
    }

    /// - Throws: a file that is not whole; it is passed over and an older one is taken.
    init(snapshot bytes: Bytes, path: String, endOffset: Int64, logStartOffset: Int64) throws(LogError) {
        for entry in try ProducerSnapshotFile.entries(bytes, path: path) {
            var state = ProducerState(producerId: entry.producerId, epoch: entry.producerEpoch, timestamp: entry.lastTimestamp)
            if entry.lastOffset >= 0 {
                state.batches = [
                    ProducerState.BatchMetadata(
                        lastSequence: entry.lastSequence, lastOffset: entry.lastOffset, offsetDelta: entry.offsetDelta,
                        timestamp: entry.lastTimestamp)
                ]
            }
            state.coordinatorEpoch = entry.coordinatorEpoch
            state.currentTransactionFirstOffset = entry.currentTransactionFirstOffset
            producers[entry.producerId] = state
            if let first = entry.currentTransactionFirstOffset {
                ongoing[entry.producerId] = OngoingTransaction(producerId: entry.producerId, firstOffset: first)
            }
        }
        mapEndOffset = endOffset
    }

    init(endOffset: Int64 = 0) { mapEndOffset = endOffset }
}
