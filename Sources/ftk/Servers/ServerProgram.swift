import Glibc
import Platform

/// One of the two servers: where its program lies, how it is started and stopped by the scripts' rules.
struct ServerProgram: Sendable {
    /// `ftk-broker` or `ftk-zk`.
    let name: String
    /// What the scripts say when there is none to stop.
    let nothingToStop: String
    /// Log file of `-daemon`, below `LOG_DIR`.
    let daemonLog: String

    static let broker = ServerProgram(name: "ftk-broker", nothingToStop: "No kafka server to stop", daemonLog: "kafkaServer.out")
    static let zooKeeper = ServerProgram(name: "ftk-zk", nothingToStop: "No zookeeper server to stop", daemonLog: "zookeeper.out")

    /// The program beside this one.
    func path() throws -> String {
        guard let own = FileSystem.linkTarget("/proc/self/exe"), let folder = FileSystem.parent(of: own) else {
            throw CommandFailure("/proc/self/exe does not tell where ftk lies")
        }
        let path = "\(folder)/\(name)"
        guard FileSystem.exists(path) else { throw CommandFailure("\(path) is missing: ftk and \(name) belong into one folder") }
        return path
    }

    /// Becomes the server; comes back only when that fails.
    func become(_ arguments: [String]) throws -> Never {
        let path = try path()
        throw CommandFailure("\(Process.replace(by: path, arguments))")
    }

    /// Starts the server apart from this process, its output appended to a file.
    func startDaemon(_ arguments: [String]) throws -> ChildProcess {
        let folder = Environment.value("LOG_DIR") ?? Environment.value("ZOO_LOG_DIR") ?? "logs"
        try FileSystem.makeDirectories(folder)
        return try ChildProcess.start(try path(), arguments, output: .file("\(folder)/\(daemonLog)"), error: .file("\(folder)/\(daemonLog)"))
    }

    /// Sends SIGTERM (or another signal) to every such server of this user.
    /// - Returns: how many there were.
    func stopAll(signal: Int32) throws -> Int {
        var count = 0
        for entry in try FileSystem.list("/proc") {
            guard let pid = Int32(entry), let process = RunningProcess(pid: pid), process.name == String(name.prefix(15)) else { continue }
            if process.kill(signal) { count += 1 }
        }
        return count
    }
}
