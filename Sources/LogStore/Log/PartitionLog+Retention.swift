import KafkaProto
import Platform

extension PartitionLog {
    /// Drops every record from `offset` on, with the batch that holds it; nothing where the log ends below it.
    public func truncate(to offset: Int64, nowMs: Int64) throws(LogError) {
        try change { (state) throws(LogError) in
            guard offset < state.nextOffset else { return }
            if offset <= state.segments[0].baseOffset { return try restart(at: offset, nowMs: nowMs, &state) }
            while state.segments.count > 1, state.active.baseOffset >= offset {
                let segment = state.segments.removeLast()
                try segment.markDeleted()
                try segment.removeDeleted()
            }
            try state.active.becomeActive(state.config)
            try settle(at: try state.active.truncate(to: offset, isActive: true), &state)
        }
    }

    /// Drops all records; the next one gets `offset`.
    public func truncateFullyAndStart(at offset: Int64, nowMs: Int64) throws(LogError) {
        try change { (state) throws(LogError) in try restart(at: offset, nowMs: nowMs, &state) }
    }

    private func restart(at offset: Int64, nowMs: Int64, _ state: inout State) throws(LogError) {
        for segment in state.segments {
            try segment.markDeleted()
            try segment.removeDeleted()
        }
        state.segments = [try LogSegment(folder: state.folder, baseOffset: offset, config: state.config, isActive: true, nowMs: nowMs)]
        state.logStartOffset = offset
        state.epochs = LeaderEpochs()
        try settle(at: offset, &state)
    }

    /// The log ends at `offset` now.
    private func settle(at offset: Int64, _ state: inout State) throws(LogError) {
        state.nextOffset = offset
        state.recoveryPoint = min(state.recoveryPoint, offset)
        state.highWatermark = min(state.highWatermark, offset)
        _ = state.epochs.truncateEnd(offset)
        try state.epochs.write(to: "\(state.folder)/\(LeaderEpochs.fileName)")
        var report = RecoveryReport()
        state.producers = try PartitionLog.loadProducers(
            state.folder, state.segments, logStartOffset: state.logStartOffset, endOffset: offset, highWatermark: state.highWatermark, name: name,
            wasClean: false, &report)
        for line in report.lines { logger.warn(line) }
    }

    /// The records below `offset` are no longer there (DeleteRecords). Whole segments below it go away with the next retention.
    /// - Parameter offset: -1: the high watermark.
    /// - Returns: the log start offset in force.
    /// - Throws: `offsetOutOfRange` past the high watermark.
    public func deleteRecords(before offset: Int64) throws(LogError) -> Int64 {
        try change { (state) throws(LogError) in
            let wanted = offset == -1 ? state.highWatermark : offset
            guard wanted >= 0, wanted <= state.highWatermark else {
                throw LogError(
                    .offsetOutOfRange, "Cannot increment the log start offset to \(wanted) of partition \(name) since it is larger than the high watermark \(state.highWatermark)")
            }
            if wanted > state.logStartOffset {
                state.logStartOffset = wanted
                if state.epochs.truncateStart(wanted) { try state.epochs.write(to: "\(state.folder)/\(LeaderEpochs.fileName)") }
            }
            return state.logStartOffset
        }
    }

    /// Takes segments out of the log that are too old, too many or below the log start offset. Their files are renamed; whoever reads one
    /// goes on.
    /// - Returns: the segments; `LogSegment.removeDeleted` ends their files after `file.delete.delay.ms`.
    public func removeOldSegments(nowMs: Int64) throws(LogError) -> [LogSegment] {
        try change { (state) throws(LogError) in
            if state.failure != nil { return [] }
            var count = 0
            if state.config.isDeleted {
                var excess = state.config.retentionBytes >= 0 ? state.segments.reduce(0) { $0 + $1.size } - state.config.retentionBytes : 0
                for (index, segment) in state.segments.enumerated() {
                    let end = index + 1 < state.segments.count ? state.segments[index + 1].baseOffset : state.nextOffset
                    // Nothing that consumers have not been able to see, and no empty active segment.
                    guard end <= state.highWatermark, segment.size > 0 else { break }
                    let isOld = state.config.retentionMs >= 0 && nowMs - segment.largestTimestamp > Int64(state.config.retentionMs)
                    let isTooMuch = state.config.retentionBytes >= 0 && excess >= segment.size
                    guard isOld || isTooMuch else { break }
                    excess -= segment.size
                    count = index + 1
                }
            }
            for (index, _) in state.segments.enumerated() where index + 1 < state.segments.count {
                if state.segments[index + 1].baseOffset <= state.logStartOffset { count = max(count, index + 1) }
            }
            guard count > 0 else { return [] }
            if count == state.segments.count {
                // The active segment goes too: a new one takes its place first, so that the offset is not lost.
                let segment = try LogSegment(folder: state.folder, baseOffset: state.nextOffset, config: state.config, isActive: true, nowMs: nowMs)
                try writeProducerSnapshot(&state)
                state.segments.append(segment)
            }
            let removed = Array(state.segments[..<count])
            state.segments.removeFirst(count)
            for segment in removed { try segment.markDeleted() }
            let start = max(state.logStartOffset, state.segments[0].baseOffset)
            if start != state.logStartOffset {
                state.logStartOffset = start
                if state.epochs.truncateStart(start) { try state.epochs.write(to: "\(state.folder)/\(LeaderEpochs.fileName)") }
            }
            return removed
        }
    }

    /// Forgets producers that were silent for long.
    public func removeExpiredProducers(nowMs: Int64, maxMs: Int64) {
        state.withLock { $0.producers.removeExpired(nowMs: nowMs, maxMs: maxMs) }
    }

    /// Ends the log in good order: everything durable, indexes cut to size, producers noted at the end.
    public func close(nowMs: Int64) throws(LogError) {
        try flush(nowMs: nowMs)
        try change { (state) throws(LogError) in
            if let failure = state.failure { throw failure }
            if state.nextOffset > 0, !state.producers.isEmpty || state.segments.count > 1 || state.active.size > 0 {
                try writeProducerSnapshot(&state)
            }
            try state.active.becomeInactive()
            try state.active.flush()
            state.failure = LogError(.kafkaStorageError, "\(name): the log is closed")
        }
    }

    /// Renames the folder to `topic-0.<32 hex>-delete`, or another ending, and takes nothing more.
    /// - Parameter syncs: the name is durable on return; otherwise the caller sees to that.
    /// - Returns: the folder's new path.
    func renameFolder(_ ending: String, syncs: Bool = true) throws(LogError) -> String {
        try change { (state) throws(LogError) in
            let id = Uuid.random()
            let hex = PartitionLog.hex(id.high) + PartitionLog.hex(id.low)
            let parent = FileSystem.parent(of: state.folder) ?? "."
            // A name may have 255 bytes: the topic's part is cut, it is the id that keeps names apart.
            let suffix = ".\(hex)\(ending)"
            var topic = name
            while topic.utf8.count + suffix.utf8.count > 255 { topic.removeLast() }
            let path = "\(parent)/\(topic)\(suffix)"
            let folder = state.folder
            try onDisk { () throws(SystemError) in
                try FileSystem.rename(folder, to: path)
                if syncs { try FileSystem.syncDirectory(parent) }
            }
            state.folder = path
            state.failure = LogError(.unknownTopicOrPartition, "\(name): the partition was deleted")
            return path
        }
    }

    static func hex(_ value: UInt64) -> String {
        let digits = String(value, radix: 16)
        return String(repeating: "0", count: 16 - digits.count) + digits
    }
}
