import CommandLine
import Platform

/// The folder of an `ftk up`: the data of both servers, their logs, and which processes they are.
///
/// ```
/// .made-by-ftk-up      the mark by which ftk knows its own folder; holds the ports
/// zookeeper/  kafka/   data
/// logs/zk.log  logs/broker.log
/// run/zk.pid  run/broker.pid  run/lock
/// ```
struct UpFolder: Sendable, Hashable {
    let path: String

    static let standardPort = 9092
    static let standardZooKeeperPort = 2181

    /// Which ports the servers of a folder have.
    struct Ports: Sendable, Hashable {
        var broker = UpFolder.standardPort
        var zooKeeper = UpFolder.standardZooKeeperPort
    }

    /// - Parameter option: what `--data` said.
    /// - Throws: where there is neither `--data` nor a home.
    init(option: String?, orRecorded: Bool) throws(CommandFailure) {
        if let option {
            path = UpFolder.absolute(option)
        } else if orRecorded, let recorded = Context.current()?.dataFolder {
            path = recorded
        } else if let data = Environment.value("XDG_DATA_HOME") {
            path = data + "/ftk"
        } else if let home = Environment.value("HOME") {
            path = home + "/.local/share/ftk"
        } else {
            throw CommandFailure("HOME is not set: name a folder with --data")
        }
    }

    private static func absolute(_ path: String) -> String {
        var path = path
        while path.count > 1 && path.hasSuffix("/") { path.removeLast() }
        if path.hasPrefix("/") { return path }
        let folder = FileSystem.linkTarget("/proc/self/cwd") ?? "."
        return path == "." ? folder : folder + "/" + path
    }

    private var mark: String { path + "/.made-by-ftk-up" }
    private static let parts = ["zookeeper", "kafka", "logs", "run", ".made-by-ftk-up"]

    /// Whether ftk made it.
    var isOurs: Bool { FileSystem.exists(mark) }

    /// The ports that the last `ftk up` there had.
    var ports: Ports? {
        guard let content = try? FileSystem.read(mark), let entries = try? JavaProperties.parse(content) else { return nil }
        var ports = Ports()
        for entry in entries {
            guard let number = Int(entry.value) else { continue }
            if entry.key == "port" { ports.broker = number }
            if entry.key == "zookeeper.port" { ports.zooKeeper = number }
        }
        return ports
    }

    /// Makes what is missing, and notes the ports.
    /// - Throws: where the folder has files and ftk did not make it, or cannot be written.
    func make(_ ports: Ports) throws {
        // log.dirs is a list, and these lines are the values of a properties file.
        if path.contains(",") || path.contains("\n") { throw CommandFailure("\(path): a data folder cannot have commas or line ends in its name") }
        try refuseForeign()
        do {
            for part in ["zookeeper", "kafka", "logs", "run"] { try FileSystem.makeDirectories(path + "/" + part) }
            let text = "# This folder belongs to ftk up; ftk up --fresh deletes what is in it.\nport=\(ports.broker)\nzookeeper.port=\(ports.zooKeeper)\n"
            try FileSystem.replace(mark, with: Bytes(utf8: text))
        } catch {
            throw CommandFailure("the data folder \(path) cannot be made: \(error)")
        }
    }

    /// Deletes what ftk made there; the folder stays.
    func clear() throws {
        try refuseForeign()
        do {
            for part in UpFolder.parts where FileSystem.exists(path + "/" + part) { try FileSystem.removeTree(path + "/" + part) }
        } catch {
            throw CommandFailure("the data folder \(path) cannot be cleared: \(error)")
        }
    }

    func refuseForeign() throws(CommandFailure) {
        guard FileSystem.exists(path) else { return }
        guard FileSystem.isDirectory(path) else { throw CommandFailure("\(path) is no folder; name another with --data") }
        let names: [String]
        do {
            names = try FileSystem.list(path)
        } catch {
            throw CommandFailure("the data folder \(path) cannot be read: \(error.reason)")
        }
        if !names.isEmpty && !isOurs {
            throw CommandFailure("\(path) has files that ftk did not make; name an empty or new folder with --data")
        }
    }

    /// Keeps two `ftk up` from starting in the same folder at once.
    /// - Returns: the lock, held as long as the file is open; nil where another process holds it.
    func lock() throws -> File? {
        let file = try File.open(path + "/run/lock", .create)
        return try file.tryLock() ? file : nil
    }
}
