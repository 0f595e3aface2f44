import Glibc
import Platform
import Testing

/// A ZooKeeper server for tests: ours from beside the tests, or Apache's from `ZOOKEEPER_HOME`. Stopped with the last reference.
final class ZooKeeperProcess: Sendable {
    enum Kind: String, Sendable, CaseIterable, CustomTestStringConvertible {
        case ftk, apache
        var testDescription: String { rawValue }

        /// The servers that are there to test with.
        static var present: [Kind] { ZooKeeperProcess.home == nil ? [.ftk] : [.ftk, .apache] }
    }

    static var home: String? { Environment.value("ZOOKEEPER_HOME") }

    let kind: Kind
    let port: Int
    private let folder: String
    private let child: Guarded<ChildProcess?>

    /// - Parameter settings: lines for zoo.cfg besides those here.
    init(_ kind: Kind, settings: String = "") throws {
        self.kind = kind
        port = try ZooKeeperProcess.freePort()
        folder = "/tmp/ftk-zookeeper-client-\(getpid())-\(port)"
        child = Guarded(nil)
        try? FileSystem.removeTree(folder)
        try FileSystem.makeDirectories(folder + "/data")
        let config = """
            tickTime=200
            dataDir=\(folder)/data
            clientPort=\(port)
            admin.enableServer=false
            extendedTypesEnabled=true
            minSessionTimeout=400
            maxSessionTimeout=40000
            \(settings)

            """
        try FileSystem.replace(folder + "/zoo.cfg", with: Bytes(utf8: config))
        try start()
    }

    deinit {
        kill()
        try? FileSystem.removeTree(folder)
    }

    static func freePort() throws -> Int {
        try EventLoop.run { loop in
            let listener = try TCPListener.bind(host: "127.0.0.1", port: 0, on: loop)
            defer { listener.close() }
            return listener.port
        }
    }

    func start() throws {
        let log = ChildProcess.Stream.file(folder + "/log")
        var program = (Environment.executablePath.flatMap(FileSystem.parent) ?? ".") + "/ftk-zk"
        var arguments = [folder + "/zoo.cfg"]
        if kind == .apache, let home = ZooKeeperProcess.home {
            program = "/usr/bin/java"
            arguments = [
                "-Xmx256m", "-Dzookeeper.extendedTypesEnabled=true", "-cp", home + "/lib/*",
                "org.apache.zookeeper.server.quorum.QuorumPeerMain", folder + "/zoo.cfg",
            ]
        }
        let started = try ChildProcess.start(program, arguments, output: log, error: log)
        child.withLock { $0 = started }
    }

    func kill() {
        guard let running = child.withLock({ $0 }) else { return }
        running.kill(SIGKILL)
        _ = running.waitForEnd()
        child.withLock { $0 = nil }
    }

    func signal(_ number: Int32) { child.withLock { $0 }?.kill(number) }
}
