import BrokerCore
import KafkaProto
import Platform

/// Partitions in memory, whose appends can be made to fail or to wait for replicas.
final class FakeCoordinatorLog: CoordinatorLog, Sendable {
    struct Batch {
        var baseOffset: Int64
        var bytes: Bytes
    }

    private struct State {
        var batches: [TopicPartition: [Batch]] = [:]
        var ends: [TopicPartition: Int64] = [:]
        var error = ErrorCode.none
        var holds = false
        var held: [@Sendable () -> Void] = []
    }
    private let state = Guarded(State())

    /// Appends fail with this from now on.
    func fail(_ error: ErrorCode) { state.withLock { $0.error = error } }

    /// Appends are written, and their results kept back until `release`.
    func hold() { state.withLock { $0.holds = true } }

    func release() {
        let held = state.withLock { state in
            state.holds = false
            let held = state.held
            state.held = []
            return held
        }
        for completion in held { completion() }
    }

    /// What a partition holds, one batch after the other.
    func batches(_ partition: TopicPartition) -> [RecordBatch] {
        let bytes = state.withLock { state in state.batches[partition]?.map(\.bytes) ?? [] }
        return bytes.flatMap { Array(RecordBatches($0)) }
    }

    /// The records of a partition.
    func records(_ partition: TopicPartition) throws -> [Record] {
        var all: [Record] = []
        for batch in batches(partition) {
            var records = try batch.records()
            while let record = try records.next() { all.append(record) }
        }
        return all
    }

    /// Puts a log file there as it is.
    func fill(_ partition: TopicPartition, with bytes: Bytes) {
        state.withLock { state in
            for batch in RecordBatches(bytes) {
                state.batches[partition, default: []].append(Batch(baseOffset: batch.baseOffset, bytes: batch.bytes))
                state.ends[partition] = batch.nextOffset
            }
        }
    }

    func append(
        _ batches: Bytes, to partition: TopicPartition, requiredAcks: Int16, timeoutMs: Int,
        completion: @escaping @Sendable (CoordinatorAppendResult) -> Void
    ) {
        let finished = state.withLock { state -> (@Sendable () -> Void)? in
            if state.error != .none {
                let error = state.error
                return { completion(CoordinatorAppendResult(error: error)) }
            }
            let base = state.ends[partition] ?? 0
            var end = base
            for batch in RecordBatches(batches) {
                var buffer = ByteBuffer(copying: batch.bytes)
                buffer.setBaseOffset(end, ofBatchAt: 0)
                state.batches[partition, default: []].append(Batch(baseOffset: end, bytes: buffer.finish()))
                end += Int64(batch.lastOffsetDelta) + 1
            }
            state.ends[partition] = end
            let done: @Sendable () -> Void = { completion(CoordinatorAppendResult(error: .none, baseOffset: base)) }
            if state.holds {
                state.held.append(done)
                return nil
            }
            return done
        }
        finished?()
    }

    func read(_ partition: TopicPartition, from offset: Int64, maxBytes: Int) throws(ErrorCode) -> Bytes {
        let found = state.withLock { state in state.batches[partition]?.first { $0.baseOffset >= offset }?.bytes }
        return found ?? .empty
    }

    func extent(of partition: TopicPartition) -> CoordinatorLogExtent? {
        let end = state.withLock { $0.ends[partition] ?? 0 }
        return CoordinatorLogExtent(leaderEpoch: 0, logStartOffset: 0, logEndOffset: end)
    }
}

/// A clock that is moved by hand.
final class FakeClock: Sendable {
    private let ms = Guarded<Int64>(1_800_000_000_000)

    var now: CoordinatorTime {
        let ms = ms.withLock { $0 }
        return CoordinatorTime(wallMs: ms, monotonicMs: ms - 1_700_000_000_000)
    }

    func advance(_ by: Int64) { ms.withLock { $0 += by } }
}

/// Keeps what a closure is called with.
final class Box<Value: Sendable>: Sendable {
    private let values = Guarded<[Value]>([])

    func put(_ value: Value) { values.withLock { $0.append(value) } }
    var all: [Value] { values.withLock { $0 } }
    /// The only value so far; nil before it came.
    var value: Value? { values.withLock { $0.last } }
}
