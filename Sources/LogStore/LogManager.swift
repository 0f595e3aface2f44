import KafkaProto
import Platform

/// All logs of a broker in its folders (upstream: `LogManager`): loading, making, deleting, flushing, retention, checkpoints.
///
/// Blocks on the disk: not for event loops, but for the look-ups.
public final class LogManager: Sendable {
    public typealias Partition = OffsetCheckpoint.Partition

    let folders: [LogFolder]
    let logs = Guarded<[Partition: PartitionLog]>([:])
    /// Copies under way to another folder (AlterReplicaLogDirs).
    let futures = Guarded<[Partition: PartitionLog]>([:])
    let configOf: @Sendable (_ topic: String) -> LogConfig
    let pending = Guarded<[PendingRemoval]>([])
    let logger = Logger("kafka.log.LogManager")
    let cleanerCheckpoints = Guarded<[Partition: Int64]>([:])
    /// Checkpoints are written one after the other: those that are due, and those of a deletion. Held while the disk works; whoever takes
    /// it holds no other lock.
    private let checkpointing = Guarded<Void>(())

    enum PendingRemoval: Sendable {
        case segment(LogSegment, at: Int64)
        case folder(String, at: Int64)

        var time: Int64 {
            switch self {
            case .segment(_, let at), .folder(_, let at): at
            }
        }
    }

    /// Locks the folders.
    /// - Parameter config: of a topic, asked when a log is opened or made.
    /// - Throws: the first folder that cannot be used.
    public init(folders: [String], config: @escaping @Sendable (_ topic: String) -> LogConfig) throws(LogError) {
        var opened: [LogFolder] = []
        for folder in folders { opened.append(try LogFolder(folder)) }
        self.folders = opened
        configOf = config
    }

    public var folderPaths: [String] { folders.map(\.path) }
    /// Folders that failed, with the reason.
    public var failedFolders: [String: String] {
        Dictionary(folders.compactMap { folder in folder.failure.map { (folder.path, $0.message) } }, uniquingKeysWith: { $1 })
    }

    // MARK: Whose folders these are

    /// Compares `meta.properties` of every folder with the broker and writes what is missing.
    /// - Throws: a folder of another broker or cluster.
    public func claim(brokerId: Int32, clusterId: String, nowMs: Int64) throws(LogError) {
        for folder in folders {
            let found = try MetaProperties.read(folder.path)
            if let id = found?.brokerId, id != brokerId {
                throw LogError(
                    .kafkaStorageError,
                    "Configured broker.id \(brokerId) doesn't match stored broker.id \(id) in \(folder.path)/meta.properties. "
                        + "If you moved your data, make sure your configured broker.id matches; if you intend to create a new broker, remove all data in your data directories (log.dirs).")
            }
            if let id = found?.clusterId, id != clusterId {
                throw LogError(
                    .kafkaStorageError,
                    "The Cluster ID \(clusterId) doesn't match stored clusterId \(id) in \(folder.path)/meta.properties. "
                        + "The broker is trying to join the wrong cluster. Configured zookeeper.connect may be wrong.")
            }
            if found?.brokerId != brokerId || found?.clusterId != clusterId {
                var properties = found ?? MetaProperties(brokerId: nil, clusterId: nil)
                properties.brokerId = brokerId
                properties.clusterId = clusterId
                try properties.write(folder.path, nowMs: nowMs)
            }
        }
    }

    /// The broker id that the folders name; nil where none does.
    public func storedBrokerId() throws(LogError) -> Int32? {
        for folder in folders { if let id = try MetaProperties.read(folder.path)?.brokerId { return id } }
        return nil
    }

    // MARK: Loading and closing

    /// Opens every log in every folder; what an unclean stop left is repaired and reported.
    public func load(nowMs: Int64) throws(LogError) {
        for folder in folders {
            try folder.removeCleanShutdown()
            let recovery = try checkpoint(OffsetCheckpoint.recoveryPoint, folder)
            let starts = try checkpoint(OffsetCheckpoint.logStart, folder)
            let watermarks = try checkpoint(OffsetCheckpoint.highWatermark, folder)
            let cleaned = try checkpoint(OffsetCheckpoint.cleaner, folder)
            try folder.makeEmptyCheckpoint(OffsetCheckpoint.cleaner)
            cleanerCheckpoints.withLock { $0.merge(cleaned) { $1 } }
            let found = try folder.partitions()
            for path in found.deleted { pending.withLock { $0.append(.folder(path, at: nowMs)) } }
            for (name, topic, number) in found.logs {
                let partition = Partition(topic, number)
                if let other = logs.withLock({ $0[partition] }) {
                    throw LogError(.kafkaStorageError, "\(name) is in two folders, \(other.folder) and \(folder.path): one of them must go")
                }
                let (log, report) = try PartitionLog.open(
                    folder: "\(folder.path)/\(name)", topic: topic, partition: number, config: configOf(topic), wasClean: folder.wasClean,
                    recoveryPoint: recovery[partition] ?? 0, logStartOffset: starts[partition] ?? 0, highWatermark: watermarks[partition] ?? 0,
                    nowMs: nowMs)
                for line in report.lines { logger.warn(line) }
                logs.withLock { $0[partition] = log }
            }
            for (name, topic, number) in found.futures {
                let (log, report) = try PartitionLog.open(
                    folder: "\(folder.path)/\(name)", topic: topic, partition: number, config: configOf(topic), wasClean: folder.wasClean, nowMs: nowMs)
                for line in report.lines { logger.warn(line) }
                futures.withLock { $0[Partition(topic, number)] = log }
            }
            if !found.logs.isEmpty { logger.info("Loaded \(found.logs.count) logs from \(folder.path)\(folder.wasClean ? "" : " after an unclean stop")") }
        }
    }

    private func checkpoint(_ name: String, _ folder: LogFolder) throws(LogError) -> [Partition: Int64] {
        do throws(LogError) {
            return try OffsetCheckpoint.read("\(folder.path)/\(name)")
        } catch {
            // It only saves work: without it, every segment is checked.
            logger.warn("\(error.message); the file is passed over")
            return [:]
        }
    }

    /// Ends all logs in good order and says so in the folders.
    public func close(nowMs: Int64) {
        var failed: Set<String> = []
        for log in all + futures.withLock({ Array($0.values) }) {
            do throws(LogError) {
                try log.close(nowMs: nowMs)
            } catch {
                logger.error("\(log.name): not closed in good order: \(error.message)")
                failed.insert(FileSystem.parent(of: log.folder) ?? "")
            }
        }
        checkpointRecoveryPoints()
        checkpointLogStartOffsets()
        checkpointHighWatermarks()
        for folder in folders {
            guard !failed.contains(folder.path), folder.failure == nil else { continue }
            do throws(LogError) {
                try folder.writeCleanShutdown()
                folder.unlock()
            } catch {
                logger.error("\(folder.path): \(error.message)")
            }
        }
    }

    // MARK: Logs

    public var all: [PartitionLog] { logs.withLock { Array($0.values) } }
    public func log(_ topic: String, _ partition: Int32) -> PartitionLog? { logs.withLock { $0[Partition(topic, partition)] } }

    /// The logs of a folder; `isFuture`: a copy that is being made there, to take the log's place.
    public func entries(inFolder path: String) -> [(log: PartitionLog, isFuture: Bool)] {
        let copies = futures.withLock { Array($0.values) }
        return (all.map { ($0, false) } + copies.map { ($0, true) }).filter { FileSystem.parent(of: $0.0.folder) == path }
    }

    /// A log that was opened anew takes the place of another.
    func put(_ log: PartitionLog) { logs.withLock { $0[Partition(log.topic, log.partition)] = log } }

    /// The log of a partition, made in the folder with the fewest logs where there is none.
    public func logOrCreate(_ topic: String, _ partition: Int32, topicId: Uuid, nowMs: Int64) throws(LogError) -> PartitionLog {
        if let known = log(topic, partition) {
            if topicId != .zero { try known.assign(topicId: topicId) }
            return known
        }
        var counts = Dictionary(uniqueKeysWithValues: folders.filter { $0.failure == nil }.map { ($0.path, 0) })
        for log in all { if let folder = FileSystem.parent(of: log.folder) { counts[folder]? += 1 } }
        guard let folder = folders.filter({ $0.failure == nil }).min(by: { counts[$0.path] ?? 0 < counts[$1.path] ?? 0 }) else {
            throw LogError(.kafkaStorageError, "no folder of log.dirs can be written")
        }
        do throws(LogError) {
            let (log, _) = try PartitionLog.open(
                folder: "\(folder.path)/\(topic)-\(partition)", topic: topic, partition: partition, config: configOf(topic), wasClean: true, nowMs: nowMs)
            if topicId != .zero { try log.assign(topicId: topicId) }
            logs.withLock { $0[Partition(topic, partition)] = log }
            logger.info("Created log for partition \(topic)-\(partition) in \(folder.path)/\(topic)-\(partition)")
            return log
        } catch {
            logger.error("\(folder.path): \(topic)-\(partition) cannot be made: \(error.message)")
            throw error
        }
    }

    /// A topic's configuration changed.
    public func configChanged(_ topic: String, _ config: LogConfig) {
        for log in all where log.topic == topic { log.setConfig(config) }
    }

    // MARK: Folders that fail

    /// Nothing is written there any more.
    public func failFolder(_ path: String, _ error: LogError) {
        guard let folder = folders.first(where: { $0.path == path }), folder.failure == nil else { return }
        folder.fail(error)
        logger.error("Stopping serving logs in dir \(path): \(error.message)")
    }

    public var allFoldersFailed: Bool { folders.allSatisfy { $0.failure != nil } }

    // MARK: What is done now and then

    /// Takes old segments out of every log (`log.retention.check.interval.ms`).
    public func applyRetention(nowMs: Int64, producerExpirationMs: Int64 = 86_400_000) {
        for log in all {
            log.removeExpiredProducers(nowMs: nowMs, maxMs: producerExpirationMs)
            do throws(LogError) {
                let delay = Int64(log.config.fileDeleteDelayMs)
                for segment in try log.removeOldSegments(nowMs: nowMs) {
                    logger.info("\(log.name): segment \(segment.baseOffset) with \(segment.size) bytes is deleted by retention")
                    pending.withLock { $0.append(.segment(segment, at: nowMs + delay)) }
                }
            } catch {
                logger.error("\(log.name): retention: \(error.message)")
            }
        }
    }

    // MARK: Compaction

    /// Compacts the logs that are dirty enough, the dirtiest first (upstream: `LogCleaner`), and notes how far they are.
    /// - Parameter bufferBytes: memory for the keys of one log.
    public func clean(bufferBytes: Int, nowMs: Int64) {
        var done: Set<Partition> = []
        while true {
            let checkpoints = cleanerCheckpoints.withLock { $0 }
            let candidates = all.compactMap { log -> (log: PartitionLog, work: PartitionLog.Cleanable)? in
                let partition = Partition(log.topic, log.partition)
                guard !done.contains(partition), let work = log.cleanable(checkpoint: checkpoints[partition], nowMs: nowMs) else { return nil }
                return work.dirtyRatio > log.config.minCleanableDirtyRatio || work.isOverdue ? (log, work) : nil
            }
            guard let next = candidates.max(by: { $0.work.dirtyRatio < $1.work.dirtyRatio }) else { return }
            let partition = Partition(next.log.topic, next.log.partition)
            done.insert(partition)
            do throws(LogError) {
                let before = next.log.size
                let (end, removed) = try next.log.clean(next.work, bufferBytes: bufferBytes, nowMs: nowMs)
                let delay = Int64(next.log.config.fileDeleteDelayMs)
                pending.withLock { $0 += removed.map { .segment($0, at: nowMs + delay) } }
                cleanerCheckpoints.withLock { $0[partition] = end }
                let known = cleanerCheckpoints.withLock { $0 }
                write(OffsetCheckpoint.cleaner) { known[Partition($0.topic, $0.partition)] }
                logger.info("\(next.log.name): compacted up to offset \(end), from \(before) to \(next.log.size) bytes")
            } catch {
                logger.error("\(next.log.name): compaction: \(error.message)")
            }
        }
    }

    public func flushDue(nowMs: Int64) {
        for log in all {
            do throws(LogError) { try log.flushIfDue(nowMs: nowMs) } catch { logger.error("\(log.name): \(error.message)") }
        }
    }

    public func checkpointRecoveryPoints() { write(OffsetCheckpoint.recoveryPoint) { $0.recoveryPoint } }
    public func checkpointHighWatermarks() { write(OffsetCheckpoint.highWatermark) { $0.highWatermark } }
    /// Only of logs that begin above their first segment.
    public func checkpointLogStartOffsets() {
        write(OffsetCheckpoint.logStart) { log in
            let view = log.view
            return view.logStartOffset > (view.segments.first?.baseOffset ?? 0) ? view.logStartOffset : nil
        }
    }

    func write(_ name: String, _ offset: (PartitionLog) -> Int64?) {
        checkpointing.withLock { _ in writeAlone(name, offset) }
    }

    private func writeAlone(_ name: String, _ offset: (PartitionLog) -> Int64?) {
        var byFolder: [String: [Partition: Int64]] = [:]
        for folder in folders { byFolder[folder.path] = [:] }
        for log in all {
            guard let folder = FileSystem.parent(of: log.folder), let offset = offset(log) else { continue }
            byFolder[folder]?[Partition(log.topic, log.partition)] = offset
        }
        for folder in folders where folder.failure == nil {
            do throws(LogError) {
                try OffsetCheckpoint.write(byFolder[folder.path] ?? [:], to: "\(folder.path)/\(name)")
            } catch {
                logger.error("\(folder.path)/\(name) cannot be written: \(error.message)")
                // A full disk may have room again; the checkpoint of before stays until then.
                if !error.isDiskFull { folder.fail(error) }
            }
        }
    }
}
