import KafkaProto
import Platform

extension PartitionLog {
    /// Checks records and brings them into the form the topic keeps; no lock is held meanwhile.
    /// - Parameter records: one or more whole batches.
    /// - Throws: the first thing that is wrong.
    public func validate(_ records: Bytes, origin: AppendOrigin = .client, nowMs: Int64) throws(LogError) -> ValidatedRecords {
        let validator = RecordValidator(partition: name, config: config, origin: origin, nowMs: nowMs)
        return ValidatedRecords(batches: try validator.validate(records), origin: origin)
    }

    /// Appends what a producer or a coordinator sent, `validate`d before.
    ///
    /// Each batch is written once, unchanged but for base offset and leader epoch, which its checksum does not cover.
    /// - Parameter leaderEpoch: of this broker's leadership, as `lead` was told.
    /// - Throws: `notLeaderOrFollower` where that has changed; `kafkaStorageError` when the disk fails, after which the log is offline (not
    ///   so when it is only full).
    public func append(_ records: ValidatedRecords, leaderEpoch: Int32, nowMs: Int64) throws(LogError) -> LogAppendInfo {
        let (info, flushes) = try change { (state) throws(LogError) in
            if let failure = state.failure { throw failure }
            guard let leadership = state.leadership, leadership.epoch == leaderEpoch else {
                throw LogError(.notLeaderOrFollower, "\(name): this broker does not lead it at epoch \(leaderEpoch)")
            }
            let info = try append(records.batches, leaderEpoch: leaderEpoch, origin: records.origin, nowMs: nowMs, &state)
            if leadership.isAlone { state.moveHighWatermark(to: state.nextOffset) }
            return (info, state.unflushedMessages >= state.config.flushMessages)
        }
        if flushes { try flush(nowMs: nowMs) }
        return info
    }

    /// `validate` and `append` in one.
    public func appendAsLeader(
        _ records: Bytes, leaderEpoch: Int32, origin: AppendOrigin = .client, nowMs: Int64
    ) throws(LogError) -> LogAppendInfo {
        try append(try validate(records, origin: origin, nowMs: nowMs), leaderEpoch: leaderEpoch, nowMs: nowMs)
    }

    private func append(
        _ batches: [RecordValidator.ValidBatch], leaderEpoch: Int32, origin: AppendOrigin, nowMs: Int64, _ state: inout State
    ) throws(LogError) -> LogAppendInfo {
        let logAppendTime = state.config.usesLogAppendTime && origin == .client ? nowMs : -1
        var info = LogAppendInfo(
            firstOffset: state.nextOffset, lastOffset: state.nextOffset - 1, logAppendTimeMs: logAppendTime,
            logStartOffset: state.logStartOffset, leaderEpoch: leaderEpoch, recordCount: 0, sizeInBytes: 0)
        // All batches are checked before the first is written: a refused request leaves nothing behind.
        for valid in batches where valid.batch.hasProducerId {
            if let marker = valid.marker {
                try state.producers.checkMarker(valid.batch, coordinatorEpoch: marker.coordinatorEpoch, partition: name)
                continue
            }
            if case .duplicate(let known) = try state.producers.check(valid.batch, checksSequence: origin == .client, partition: name) {
                info.firstOffset = known.firstOffset
                info.lastOffset = known.lastOffset
                info.logAppendTimeMs = logAppendTime == -1 ? -1 : known.timestamp
                info.isDuplicate = true
                return info
            }
        }
        for valid in batches {
            let batch = valid.batch
            let base = state.nextOffset
            let last = base + Int64(batch.lastOffsetDelta)
            try rollIfNeeded(for: batch, lastOffset: last, nowMs: nowMs, &state)
            if state.epochs.latest != leaderEpoch, state.epochs.assign(leaderEpoch, at: base) {
                try failing(&state) { (state) throws(LogError) in
                    try state.epochs.write(to: "\(state.folder)/\(LeaderEpochs.fileName)")
                }
            }
            var head = ByteBuffer(capacity: 16)
            head.appendInt64(base)
            head.appendInt32(batch.batchLength)
            head.appendInt32(leaderEpoch)
            let parts = [head.finish(), batch.bytes.dropFirst(16)]
            try write(parts, batch, base: base, marker: valid.marker, nowMs: nowMs, &state)
            info.lastOffset = last
            info.recordCount += Int(batch.recordCount)
            info.sizeInBytes += batch.sizeInBytes
        }
        return info
    }

    /// Appends batches that another broker's log holds, with their offsets and epochs.
    /// - Throws: `offsetOutOfRange` where they do not follow the log's end.
    public func appendAsFollower(_ records: Bytes, nowMs: Int64) throws(LogError) {
        var batches: [(RecordBatch, TransactionMarker?)] = []
        do throws(RecordBatchError) {
            var reader = RecordBatchReader(records)
            while let batch = try reader.next() {
                try batch.validate()
                batches.append((batch, try TransactionMarker(batch)))
            }
        } catch {
            throw LogError(error.errorCode, "\(name): \(error)")
        }
        try change { (state) throws(LogError) in
            if let failure = state.failure { throw failure }
            for (batch, marker) in batches {
                guard batch.baseOffset >= state.nextOffset else {
                    throw LogError(.offsetOutOfRange, "\(name): a batch at offset \(batch.baseOffset) cannot follow the log's end \(state.nextOffset)")
                }
                try rollIfNeeded(for: batch, lastOffset: batch.lastOffset, nowMs: nowMs, &state)
                if batch.partitionLeaderEpoch >= 0, state.epochs.latest != batch.partitionLeaderEpoch,
                    state.epochs.assign(batch.partitionLeaderEpoch, at: batch.baseOffset)
                {
                    try failing(&state) { (state) throws(LogError) in
                        try state.epochs.write(to: "\(state.folder)/\(LeaderEpochs.fileName)")
                    }
                }
                try write([batch.bytes], batch, base: batch.baseOffset, marker: marker, nowMs: nowMs, &state)
            }
        }
    }

    private func write(
        _ parts: [Bytes], _ batch: RecordBatch, base: Int64, marker: TransactionMarker?, nowMs: Int64, _ state: inout State
    ) throws(LogError) {
        let last = base + Int64(batch.lastOffsetDelta)
        try failing(&state) { (state) throws(LogError) in
            try state.active.append(
                parts, size: batch.sizeInBytes, lastOffset: last, maxTimestamp: batch.maxTimestamp, nowMs: nowMs)
            if let completed = state.producers.update(batch, baseOffset: base, marker: marker), completed.isAborted {
                try state.active.transactions.append(
                    AbortedTransaction(
                        producerId: completed.producerId, firstOffset: completed.firstOffset, lastOffset: completed.lastOffset,
                        lastStableOffset: state.producers.lastStableOffset(after: completed)))
            }
        }
        state.producers.setEnd(last + 1)
        state.nextOffset = last + 1
        state.unflushedMessages += Int(batch.lastOffsetDelta) + 1
    }

    /// After a failed write nobody knows what the disk holds: the log takes nothing more until the next start repairs it. A disk that is
    /// only full is another matter: what was begun has been taken back.
    private func failing(_ state: inout State, _ body: (inout State) throws(LogError) -> Void) throws(LogError) {
        do throws(LogError) {
            try body(&state)
            if state.isFull {
                state.isFull = false
                logger.info("\(name): there is room again")
            }
        } catch {
            if error.isDiskFull {
                if !state.isFull { logger.error("\(name): \(error.message); records are refused until there is room") }
                state.isFull = true
            } else {
                state.failure = LogError(.kafkaStorageError, "\(name): offline after a failed write: \(error.message)")
                logger.error("\(name): \(error.message); the partition is offline until the disk is mended and the broker started again")
            }
            throw error
        }
    }

    // MARK: Rolling and flushing

    private func rollIfNeeded(for batch: RecordBatch, lastOffset: Int64, nowMs: Int64, _ state: inout State) throws(LogError) {
        let active = state.active
        let size = active.size
        guard size > 0 else { return }
        var rolls = size > state.config.segmentBytes - batch.sizeInBytes || active.isIndexFull || lastOffset - active.baseOffset > Int64(Int32.max)
        if !rolls {
            // By the records' own time, so that a log written anew rolls at the same places (KIP-33).
            let first = try active.firstTimestamp() ?? -1
            let reference = batch.maxTimestamp >= 0 && first >= 0 ? batch.maxTimestamp - first : 0
            rolls = reference > Int64(state.config.segmentMs - state.config.segmentJitterMs)
        }
        if rolls { try roll(&state, nowMs: nowMs) }
    }

    /// Begins a new segment at the log's end.
    public func roll(nowMs: Int64) throws(LogError) {
        try change { (state) throws(LogError) in
            if let failure = state.failure { throw failure }
            if state.active.size > 0 { try roll(&state, nowMs: nowMs) }
        }
    }

    /// The old segment is flushed by the next `flush`, outside of the append lock.
    private func roll(_ state: inout State, nowMs: Int64) throws(LogError) {
        try failing(&state) { (state) throws(LogError) in
            try state.active.becomeInactive()
            state.producers.setEnd(state.nextOffset)
            try writeProducerSnapshot(&state)
            let segment = try LogSegment(folder: state.folder, baseOffset: state.nextOffset, config: state.config, isActive: true, nowMs: nowMs)
            state.segments.append(segment)
        }
    }

    /// `.snapshot` of the producers at the log's end; the next flush makes it durable.
    func writeProducerSnapshot(_ state: inout State) throws(LogError) {
        let path = "\(state.folder)/\(LogFileName.name(state.nextOffset, LogFileName.producerSnapshot))"
        let bytes = state.producers.snapshot()
        try onDisk { () throws(SystemError) in
            try File.open(path, .truncate).write(bytes, at: 0)
        }
    }

    /// Makes everything that is in the log now durable and moves the recovery point there. Appends go on meanwhile.
    public func flush(nowMs: Int64) throws(LogError) {
        let work = try state.withLock { (state) throws(LogError) -> (segments: [LogSegment], end: Int64, folder: String)? in
            if let failure = state.failure { throw failure }
            guard state.recoveryPoint < state.nextOffset else { return nil }
            state.unflushedMessages = 0
            // The segment that holds the recovery point, and all after it.
            let first = state.view.floor(state.recoveryPoint) ?? 0
            return (Array(state.segments[first...]), state.nextOffset, state.folder)
        }
        guard let work else { return }
        do throws(LogError) {
            for segment in work.segments { try segment.flush() }
            try onDisk { () throws(SystemError) in
                for segment in work.segments {
                    let snapshot = "\(work.folder)/\(LogFileName.name(segment.baseOffset, LogFileName.producerSnapshot))"
                    if FileSystem.exists(snapshot) { try File.open(snapshot, .readWrite).sync() }
                }
                try FileSystem.syncDirectory(work.folder)
            }
        } catch {
            // After a failed fsync the page cache may have dropped what was written: only a start from the disk tells.
            state.withLock { $0.failure = LogError(.kafkaStorageError, "\(name): offline after a failed flush: \(error.message)") }
            logger.error("\(name): \(error.message); the partition is offline until the disk is mended and the broker started again")
            throw error
        }
        state.withLock {
            $0.recoveryPoint = max($0.recoveryPoint, min(work.end, $0.nextOffset))
            $0.lastFlushMs = nowMs
        }
    }

    /// Flushes where a segment was completed since the last time, or `flush.ms` has passed.
    public func flushIfDue(nowMs: Int64) throws(LogError) {
        let isDue = state.withLock {
            $0.failure == nil && $0.recoveryPoint < $0.nextOffset
                && ($0.recoveryPoint < $0.active.baseOffset
                    || $0.config.flushMs != .max && nowMs - $0.lastFlushMs >= Int64($0.config.flushMs))
        }
        if isDue { try flush(nowMs: nowMs) }
    }
}
