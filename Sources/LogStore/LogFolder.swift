import KafkaProto
import Platform

/// One folder of `log.dirs`: locked while the broker runs, with its checkpoints.
final class LogFolder: Sendable {
    static let lockName = ".lock"
    static let cleanShutdownName = ".kafka_cleanshutdown"

    let path: String
    private let lock: File
    /// The broker stopped in good order the last time.
    let wasClean: Bool
    private let state = Guarded<LogError?>(nil)

    /// Why nothing is written there any more; nil while all is well.
    var failure: LogError? { state.withLock { $0 } }

    /// Makes and locks the folder.
    /// - Throws: a folder that cannot be written, or that another process holds.
    init(_ path: String) throws(LogError) {
        self.path = path
        try onDisk { () throws(SystemError) in try FileSystem.makeDirectories(path) }
        do throws(SystemError) {
            try FileSystem.checkWritable(path)
        } catch {
            throw LogError(.kafkaStorageError, "\(path): the folder cannot be written: \(error.reason)")
        }
        lock = try onDisk { () throws(SystemError) in try File.open("\(path)/\(LogFolder.lockName)", .create) }
        let lock = lock
        guard try onDisk({ () throws(SystemError) in try lock.tryLock() }) else {
            throw LogError(
                .kafkaStorageError,
                "Failed to acquire lock on file .lock in \(path). A Kafka instance in another process or thread is using this directory.")
        }
        wasClean = FileSystem.exists("\(path)/\(LogFolder.cleanShutdownName)")
    }

    /// From now on only a clean stop says so again.
    func removeCleanShutdown() throws(LogError) {
        guard wasClean else { return }
        try onDisk { () throws(SystemError) in
            try FileSystem.remove("\(path)/\(LogFolder.cleanShutdownName)")
            try FileSystem.syncDirectory(path)
        }
    }

    /// Kafka has this file from the start, empty.
    func makeEmptyCheckpoint(_ name: String) throws(LogError) {
        if !FileSystem.exists("\(path)/\(name)") {
            try onDisk { () throws(SystemError) in _ = try File.open("\(path)/\(name)", .create) }
        }
    }

    func fail(_ error: LogError) { state.withLock { $0 = $0 ?? error } }

    /// The last thing of a clean stop.
    func writeCleanShutdown() throws(LogError) {
        try onDisk { () throws(SystemError) in
            try FileSystem.replace("\(path)/\(LogFolder.cleanShutdownName)", with: Bytes(utf8: "{\"version\":0,\"brokerEpoch\":-1}"))
        }
    }

    /// The lock file goes away at a clean stop, as Kafka's does.
    func unlock() { try? FileSystem.remove("\(path)/\(LogFolder.lockName)") }

    /// Folders of partitions in it, and those that wait for their removal.
    func partitions() throws(LogError) -> (
        logs: [(name: String, topic: String, partition: Int32)], futures: [(name: String, topic: String, partition: Int32)], deleted: [String]
    ) {
        var logs: [(String, String, Int32)] = []
        var futures: [(String, String, Int32)] = []
        var deleted: [String] = []
        for name in try onDisk({ () throws(SystemError) in try FileSystem.list(path) }).sorted() {
            guard FileSystem.isDirectory("\(path)/\(name)") else { continue }
            if name.hasSuffix(LogFileName.deletedFolder) {
                deleted.append("\(path)/\(name)")
            } else if name.hasSuffix(LogFileName.futureFolder) {
                guard let dot = name.lastIndex(of: "."), let (topic, partition) = LogFileName.partition(ofFolder: String(name[..<dot])) else { continue }
                futures.append((name, topic, partition))
            } else if let (topic, partition) = LogFileName.partition(ofFolder: name) {
                logs.append((name, topic, partition))
            }
        }
        return (logs, futures, deleted)
    }
}
