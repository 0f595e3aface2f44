import KafkaProto
import Platform

extension PartitionLog {
    /// What loading a log found out of order, for the broker's log.
    public struct RecoveryReport: Sendable {
        public var lines: [String] = []
    }

    /// Opens the log in `folder`, or makes it (upstream: `LogLoader`).
    ///
    /// After a stop that was not clean every segment from the recovery point on is checked batch by batch, its indexes are written anew, and
    /// the log is cut at the first batch that is not whole; what lies behind that goes away.
    /// - Parameters:
    ///   - wasClean: the broker stopped in good order, so files are taken as they are.
    ///   - recoveryPoint, logStartOffset, highWatermark: from the checkpoints.
    public static func open(
        folder: String, topic: String, partition: Int32, config: LogConfig, wasClean: Bool, recoveryPoint: Int64 = 0,
        logStartOffset: Int64 = 0, highWatermark: Int64 = 0, nowMs: Int64
    ) throws(LogError) -> (log: PartitionLog, report: RecoveryReport) {
        var report = RecoveryReport()
        let isNew = !FileSystem.isDirectory(folder)
        if isNew {
            try onDisk { () throws(SystemError) in
                try FileSystem.makeDirectories(folder)
                try FileSystem.syncDirectory(FileSystem.parent(of: folder) ?? "/")
            }
        }
        var names = try finishSwaps(folder, &report)
        names.sort()
        let bases = names.compactMap { LogFileName.offset(of: $0, ending: LogFileName.log) }
        try removeOrphans(folder, names, Set(bases))
        var segments: [LogSegment] = []
        for (index, base) in bases.enumerated() {
            segments.append(
                try LogSegment(folder: folder, baseOffset: base, config: config, isActive: index == bases.count - 1, nowMs: nowMs))
        }
        if segments.isEmpty {
            segments = [try LogSegment(folder: folder, baseOffset: logStartOffset, config: config, isActive: true, nowMs: nowMs)]
        }
        var epochs = try LeaderEpochs(reading: "\(folder)/\(LeaderEpochs.fileName)")
        let name = "\(topic)-\(partition)"
        var truncated = false
        if !wasClean {
            var index = 0
            while index < segments.count {
                let segment = segments[index]
                let isLast = index == segments.count - 1
                let end = isLast ? Int64.max : segments[index + 1].baseOffset
                // The active segment, and whatever reaches past the recovery point.
                guard end > recoveryPoint else {
                    index += 1
                    continue
                }
                let cut = try segment.recover(isActive: isLast) { (batch) throws(LogError) in
                    if batch.partitionLeaderEpoch >= 0, batch.partitionLeaderEpoch > epochs.latest ?? -1 {
                        epochs.assign(batch.partitionLeaderEpoch, at: batch.baseOffset)
                    }
                }
                if let cut {
                    report.lines.append("\(name): \(segment.file.path): \(cut.reason); \(cut.bytes) bytes were cut off")
                    for later in segments[(index + 1)...] {
                        report.lines.append("\(name): segment \(LogFileName.name(later.baseOffset, LogFileName.log)) lies behind the damage and is dropped")
                        try later.markDeleted()
                        try later.removeDeleted()
                    }
                    segments.removeSubrange((index + 1)...)
                    if !isLast { try segment.becomeActive(config) }
                    truncated = true
                    break
                }
                index += 1
            }
        } else {
            for (index, segment) in segments.enumerated() {
                do throws(LogError) {
                    try segment.offsets.check(size: segment.size)
                    try segment.loadLargestTimestamp()
                } catch {
                    report.lines.append("\(name): \(error.message); the segment's indexes are written anew")
                    _ = try segment.recover(isActive: index == segments.count - 1) { (_) throws(LogError) in }
                }
            }
        }
        let active = segments[segments.count - 1]
        var nextOffset = active.baseOffset
        try active.scan(from: try active.offsets.lookup(.max)) { (header) throws(LogError) in
            nextOffset = header.lastOffset + 1
            return true
        }
        var start = max(logStartOffset, segments[0].baseOffset)
        if start > nextOffset {
            report.lines.append("\(name): the log start offset \(start) of the checkpoint is past the log's end \(nextOffset)")
            start = nextOffset
        }
        if epochs.truncateEnd(nextOffset) || epochs.truncateStart(start) || truncated { try epochs.write(to: "\(folder)/\(LeaderEpochs.fileName)") }
        if isNew || !FileSystem.exists("\(folder)/\(LeaderEpochs.fileName)") { try epochs.write(to: "\(folder)/\(LeaderEpochs.fileName)") }
        let producers = try loadProducers(
            folder, segments, logStartOffset: start, endOffset: nextOffset, highWatermark: highWatermark, name: name, wasClean: wasClean, &report)
        var state = State(
            folder: folder, config: config, segments: segments, epochs: epochs, producers: producers,
            topicId: try PartitionMetadataFile.read("\(folder)/\(PartitionMetadataFile.fileName)"), nextOffset: nextOffset, logStartOffset: start,
            highWatermark: min(max(highWatermark, start), nextOffset), recoveryPoint: wasClean ? nextOffset : min(recoveryPoint, nextOffset),
            lastFlushMs: nowMs)
        state.producers.highWatermarkMoved(to: state.highWatermark)
        return (PartitionLog(topic: topic, partition: partition, state: state), report)
    }

    /// Ends what the cleaner or a deletion left half done.
    /// - Returns: the names that are left.
    private static func finishSwaps(_ folder: String, _ report: inout RecoveryReport) throws(LogError) -> [String] {
        let names = try onDisk { () throws(SystemError) in try FileSystem.list(folder) }
        for name in names where name.hasSuffix(LogFileName.deleted) || name.hasSuffix(LogFileName.cleaned) {
            try onDisk { () throws(SystemError) in try FileSystem.remove("\(folder)/\(name)") }
        }
        // A swap file is whole: it takes its place. Segments that it covers are dropped first, or a crash now would leave both.
        var swaps: [String] = []
        for name in names where name.hasSuffix(LogFileName.swap) {
            // The records are the last to get this name: without them, the old segment is still there, and its indexes are right.
            if names.contains(String(name.prefix(20)) + LogFileName.log + LogFileName.swap) {
                swaps.append(name)
            } else {
                try onDisk { () throws(SystemError) in try FileSystem.remove("\(folder)/\(name)") }
            }
        }
        for swap in swaps.sorted() where swap.hasSuffix(LogFileName.log + LogFileName.swap) {
            let target = String(swap.dropLast(LogFileName.swap.count))
            guard let base = LogFileName.offset(of: target, ending: LogFileName.log) else { continue }
            let last = try lastOffset("\(folder)/\(swap)") ?? base
            for name in names {
                guard let other = LogFileName.offset(of: name, ending: LogFileName.log), other > base, other <= last else { continue }
                report.lines.append("\(folder)/\(name): replaced by \(swap), which the cleaner had finished")
                for ending in LogSegment.endings {
                    let path = "\(folder)/\(LogFileName.name(other, ending))"
                    if FileSystem.exists(path) { try onDisk { () throws(SystemError) in try FileSystem.remove(path) } }
                }
            }
        }
        // The records go last: until then the swap is begun again after a crash.
        for swap in swaps.sorted(by: { !$0.contains(LogFileName.log) && $1.contains(LogFileName.log) }) {
            let target = String(swap.dropLast(LogFileName.swap.count))
            try onDisk { () throws(SystemError) in try FileSystem.rename("\(folder)/\(swap)", to: "\(folder)/\(target)") }
        }
        return try onDisk { () throws(SystemError) in try FileSystem.list(folder) }
    }

    /// The offset of the last batch of a file of records.
    private static func lastOffset(_ path: String) throws(LogError) -> Int64? {
        let file = try onDisk { () throws(SystemError) in try File.open(path, .read) }
        let size = try onDisk { () throws(SystemError) in try file.size() }
        var at = 0
        var last: Int64?
        while at < size {
            let bytes = try onDisk { () throws(SystemError) in try file.read(at: at, count: BatchHeader.size) }
            guard let header = BatchHeader(bytes, at: 0, position: at), header.end <= size else { break }
            last = header.lastOffset
            at = header.end
        }
        return last
    }

    /// Indexes without records.
    private static func removeOrphans(_ folder: String, _ names: [String], _ bases: Set<Int64>) throws(LogError) {
        for name in names {
            for ending in [LogFileName.index, LogFileName.timeIndex, LogFileName.transactionIndex] {
                if let base = LogFileName.offset(of: name, ending: ending), !bases.contains(base) {
                    try onDisk { () throws(SystemError) in try FileSystem.remove("\(folder)/\(name)") }
                }
            }
        }
    }

    /// The newest snapshot that can be read, and the batches after it.
    static func loadProducers(
        _ folder: String, _ segments: [LogSegment], logStartOffset: Int64, endOffset: Int64, highWatermark: Int64, name: String, wasClean: Bool,
        _ report: inout RecoveryReport
    ) throws(LogError) -> ProducerStates {
        let names = try onDisk { () throws(SystemError) in try FileSystem.list(folder) }
        var snapshots = names.compactMap { LogFileName.offset(of: $0, ending: LogFileName.producerSnapshot) }.sorted()
        for offset in snapshots where offset > endOffset {
            try onDisk { () throws(SystemError) in
                try FileSystem.remove("\(folder)/\(LogFileName.name(offset, LogFileName.producerSnapshot))")
            }
        }
        snapshots.removeAll { $0 > endOffset }
        // Between segments only the newest one has a meaning.
        let bases = Set(segments.map(\.baseOffset))
        for offset in snapshots.dropLast() where !bases.contains(offset) {
            try onDisk { () throws(SystemError) in
                try FileSystem.remove("\(folder)/\(LogFileName.name(offset, LogFileName.producerSnapshot))")
            }
        }
        snapshots = snapshots.dropLast().filter(bases.contains) + snapshots.suffix(1)
        var producers = ProducerStates(endOffset: logStartOffset)
        while let newest = snapshots.popLast() {
            let path = "\(folder)/\(LogFileName.name(newest, LogFileName.producerSnapshot))"
            do throws(LogError) {
                let bytes = try onDisk { () throws(SystemError) in try FileSystem.read(path) }
                producers = try ProducerStates(snapshot: bytes, path: path, endOffset: newest, logStartOffset: logStartOffset)
                break
            } catch {
                report.lines.append("\(name): \(error.message); the snapshot of producers is dropped")
                try onDisk { () throws(SystemError) in try FileSystem.remove(path) }
            }
        }
        let from = producers.mapEndOffset
        guard from < endOffset else { return producers }
        // Nothing to learn from a log that no snapshot speaks of and that was stopped in good order by a release without producers.
        for (index, segment) in segments.enumerated() {
            if index + 1 < segments.count, segments[index + 1].baseOffset <= from { continue }
            try segment.scan(from: try segment.offsets.lookup(max(from, segment.baseOffset))) { (header) throws(LogError) in
                guard header.baseOffset >= from, header.magic >= 2 else { return true }
                let batch = try segment.read(header)
                guard batch.hasProducerId else { return true }
                do throws(RecordBatchError) {
                    let completed = producers.update(batch, baseOffset: batch.baseOffset, marker: try TransactionMarker(batch))
                    if let completed, completed.isAborted, !segment.transactions.all.contains(where: { $0.lastOffset == completed.lastOffset }) {
                        try? segment.transactions.append(
                            AbortedTransaction(
                                producerId: completed.producerId, firstOffset: completed.firstOffset, lastOffset: completed.lastOffset,
                                lastStableOffset: producers.lastStableOffset(after: completed)))
                    }
                } catch {
                    throw .damaged(segment.file.path, at: header.position, error.reason)
                }
                return true
            }
        }
        producers.setEnd(endOffset)
        return producers
    }
}
