import KafkaProto
import Platform

/// Moves of logs to other folders (KIP-113): a copy `topic-0.<32 hex>-future` is made while the log is in use; once it has caught up, it
/// takes the log's place.
extension LogManager {
    /// Begins a move, or ends one that is under way to another folder; the folder where the log is already is right at once.
    /// - Throws: `logDirNotFound`; `kafkaStorageError` where the folder has failed.
    public func beginMove(_ topic: String, _ partition: Int32, to path: String, nowMs: Int64) throws(LogError) {
        guard let folder = folders.first(where: { $0.path == path }) else {
            throw LogError(.logDirNotFound, "\(path) is no folder of log.dirs")
        }
        if let failure = folder.failure { throw failure }
        guard let log = log(topic, partition) else { throw LogError(.replicaNotAvailable, "\(topic)-\(partition) is not here") }
        let copy = futures.withLock { $0[Partition(topic, partition)] }
        if let copy, FileSystem.parent(of: copy.folder) == path { return }
        cancelMove(topic, partition)
        if FileSystem.parent(of: log.folder) == path { return }
        let id = Uuid.random()
        let name = "\(log.name).\(PartitionLog.hex(id.high))\(PartitionLog.hex(id.low))\(LogFileName.futureFolder)"
        let (future, _) = try PartitionLog.open(
            folder: "\(path)/\(name)", topic: topic, partition: partition, config: configOf(topic), wasClean: true, nowMs: nowMs)
        if let topicId = log.topicId { try future.assign(topicId: topicId) }
        futures.withLock { $0[Partition(topic, partition)] = future }
        logger.info("\(log.name): moving from \(log.folder) to \(path)")
    }

    func cancelMove(_ topic: String, _ partition: Int32) {
        guard let future = futures.withLock({ $0.removeValue(forKey: Partition(topic, partition)) }) else { return }
        do throws(LogError) {
            let path = try future.renameFolder(LogFileName.deletedFolder)
            pending.withLock { $0.append(.folder(path, at: 0)) }
        } catch {
            logger.error("\(future.name): the copy in \(future.folder) cannot be removed: \(error.message)")
        }
    }

    /// Partitions that are being moved.
    public var moves: [Partition] { futures.withLock { Array($0.keys) } }

    /// Copies what the log has more than its copy, some MB at a time.
    /// - Returns: whether the copy has caught up.
    public func copyForMove(_ partition: Partition, nowMs: Int64) throws(LogError) -> Bool {
        guard let future = futures.withLock({ $0[partition] }), let log = log(partition.topic, partition.partition) else { return false }
        for _ in 0..<16 {
            let view = log.view
            if future.logEndOffset >= view.logEndOffset { return true }
            let from = max(future.logEndOffset, view.logStartOffset)
            let records = try log.readBatches(from: from, maxBytes: 1 << 20)
            guard let first = RecordBatches(records).first(where: { _ in true }) else {
                // Offsets that no record has, at the log's end.
                try future.truncateFullyAndStart(at: view.logEndOffset, nowMs: nowMs)
                return true
            }
            if future.logEndOffset < first.baseOffset, future.size == 0 { try future.truncateFullyAndStart(at: first.baseOffset, nowMs: nowMs) }
            try future.appendAsFollower(records, nowMs: nowMs)
        }
        return false
    }

    /// The copy takes the log's place. Nobody may append meanwhile.
    /// - Returns: the log in its new folder.
    public func finishMove(_ partition: Partition, nowMs: Int64) throws(LogError) -> PartitionLog? {
        guard let future = futures.withLock({ $0[partition] }), let log = log(partition.topic, partition.partition),
            let folder = FileSystem.parent(of: future.folder)
        else { return nil }
        let view = log.view
        try future.close(nowMs: nowMs)
        let old = try log.renameFolder(LogFileName.deletedFolder)
        pending.withLock { $0.append(.folder(old, at: nowMs + Int64(log.config.fileDeleteDelayMs))) }
        let from = future.folder
        let path = "\(folder)/\(log.name)"
        try onDisk { () throws(SystemError) in
            try FileSystem.rename(from, to: path)
            try FileSystem.syncDirectory(folder)
        }
        let (moved, _) = try PartitionLog.open(
            folder: path, topic: partition.topic, partition: partition.partition, config: configOf(partition.topic), wasClean: true,
            logStartOffset: view.logStartOffset, highWatermark: view.highWatermark, nowMs: nowMs)
        put(moved)
        futures.withLock { $0[partition] = nil }
        logger.info("\(log.name): moved to \(path)")
        return moved
    }
}
