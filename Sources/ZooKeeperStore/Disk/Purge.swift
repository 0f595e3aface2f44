import Platform

/// Removes snapshots and log files that no recovery needs (`autopurge`, `zkCleanup.sh`).
public enum Purge {
    /// Keeps the newest `keep` snapshots and every log file that may hold a transaction behind the oldest of them.
    /// - Parameters:
    ///   - keep: at least 3, as ZooKeeper asks for (`autopurge.snapRetainCount`); less counts as 3.
    /// - Returns: the paths that were removed.
    public static func run(snapshotFolder: String, logFolder: String, keep: Int) throws(DiskError) -> [String] {
        let snapshots = try DataFile.list(snapshotFolder, .snapshot)
        guard let oldest = snapshots.suffix(max(keep, 3)).first else { return [] }
        let logs = try DataFile.list(logFolder, .log)
        // The file that begins at or before the oldest snapshot holds what comes right behind it.
        let first = logs.last { $0.zxid <= oldest.zxid }?.zxid ?? oldest.zxid
        // Log files go first: a snapshot without its log is of use, a log without its snapshot is not.
        let old = snapshots.filter { $0.zxid < oldest.zxid }
        let removed = logs.filter { $0.zxid < first } + old
        try DiskError.wrap { () throws(SystemError) in
            for file in removed { try FileSystem.remove(file.path) }
        }
        return removed.map(\.path)
    }
}
