import KafkaProto
import Platform

/// Logs that go, and what is left of them on the disk for a while.
extension LogManager {
    /// Deletes logs: their folders are renamed at once and removed after `file.delete.delay.ms`.
    ///
    /// The disk is asked once for all that lie in the same folder of `log.dirs`.
    /// - Returns: the logs that could not be deleted, with the reason.
    public func delete(_ partitions: [Partition], nowMs: Int64) -> [Partition: LogError] {
        var errors: [Partition: LogError] = [:]
        var renamed: [(partition: Partition, path: String, delayMs: Int64)] = []
        for partition in partitions {
            cancelMove(partition.topic, partition.partition)
            guard let log = logs.withLock({ $0.removeValue(forKey: partition) }) else { continue }
            do throws(LogError) {
                renamed.append((partition, try log.renameFolder(LogFileName.deletedFolder, syncs: false), Int64(log.config.fileDeleteDelayMs)))
            } catch {
                errors[partition] = error
            }
        }
        for (parent, moved) in Dictionary(grouping: renamed, by: { FileSystem.parent(of: $0.path) ?? "." }) {
            do throws(LogError) {
                try onDisk { () throws(SystemError) in try FileSystem.syncDirectory(parent) }
            } catch {
                for (partition, _, _) in moved { errors[partition] = error }
            }
        }
        if renamed.isEmpty { return errors }
        pending.withLock { list in list += renamed.map { .folder($0.path, at: nowMs + $0.delayMs) } }
        cleanerCheckpoints.withLock { known in for (partition, _, _) in renamed { known[partition] = nil } }
        checkpointHighWatermarks()
        for (partition, path, _) in renamed {
            logger.info(
                "Log for partition \(partition.topic)-\(partition.partition) is renamed to \(path) and is scheduled for deletion")
        }
        return errors
    }

    /// Renames the folder of a log to `…-stray`: it stays where it is and is loaded no more.
    /// - Returns: the folder's new path; nil where there is no such log.
    public func setAside(_ topic: String, _ partition: Int32, nowMs: Int64) throws(LogError) -> String? {
        guard let log = logs.withLock({ $0.removeValue(forKey: Partition(topic, partition)) }) else { return nil }
        let path = try log.renameFolder(LogFileName.strayFolder)
        cleanerCheckpoints.withLock { $0[Partition(topic, partition)] = nil }
        return path
    }

    /// Removes files and folders whose delay is over.
    public func removeDeleted(nowMs: Int64) {
        let due = pending.withLock { list in
            let due = list.filter { $0.time <= nowMs }
            list.removeAll { $0.time <= nowMs }
            return due
        }
        for removal in due {
            do {
                switch removal {
                case .segment(let segment, _): try segment.removeDeleted()
                case .folder(let path, _): try FileSystem.removeTree(path)
                }
            } catch {
                logger.error("\(error)")
            }
        }
    }
}
