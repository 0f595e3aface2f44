import Glibc
import Platform

/// A server of Apache ZooKeeper's, found by ZOOKEEPER_HOME.
final class ApacheZooKeeper {
    let folder: String
    let port: Int
    private var process: ChildProcess?

    static var home: String? { getenv("ZOOKEEPER_HOME").map { String(cString: $0) } }

    var address: String { "127.0.0.1:\(port)" }

    private let flags: String

    /// - Parameters:
    ///   - flags: for its Java machine.
    ///   - settings: more lines of zoo.cfg.
    init(flags: String = "", settings: [String] = []) throws {
        self.flags = flags
        folder = try FileSystem.makeTemporaryDirectory("apache-zk")
        port = try FreePort.next()
        let lines = [
            "tickTime=2000", "dataDir=\(folder)/data", "clientPort=\(port)", "clientPortAddress=127.0.0.1", "admin.enableServer=false",
            "4lw.commands.whitelist=*",
        ] + settings
        try FileSystem.replace("\(folder)/zoo.cfg", with: Bytes(utf8: lines.joined(separator: "\n") + "\n"))
        try start()
    }

    deinit {
        kill()
        try? FileSystem.removeTree(folder)
    }

    func start() throws {
        let line = "ZOO_LOG_DIR='\(folder)' SERVER_JVMFLAGS='-Xmx128m \(flags)' exec '\(ApacheZooKeeper.home ?? "")/bin/zkServer.sh' start-foreground '\(folder)/zoo.cfg'"
        process = try ChildProcess.start("/bin/sh", ["-c", line], output: .file("\(folder)/log"), error: .file("\(folder)/log"))
        try waitUntil("Apache ZooKeeper", seconds: 60) { try Programs.shell("echo srvr | nc -w 1 127.0.0.1 \(port)").output.contains("Mode:") }
    }

    /// SIGKILL, and waits until it is gone.
    func kill() {
        process?.kill(SIGKILL)
        _ = process?.waitForEnd()
    }
}
