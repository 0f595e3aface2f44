import Glibc
import Platform

/// An Apache ZooKeeper server for tests, from `ZOOKEEPER_HOME`; stopped with the last reference.
final class ApacheZooKeeper: Sendable {
    static var home: String? { Environment.value("ZOOKEEPER_HOME") }

    let port: Int
    let folder: String
    private let child: Guarded<ChildProcess?>

    init(port: Int) throws {
        self.port = port
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
            """
        try FileSystem.replace(folder + "/zoo.cfg", with: Bytes(utf8: config + "\n"))
        try start()
    }

    deinit {
        kill()
        try? FileSystem.removeTree(folder)
    }

    func start() throws {
        guard let home = ApacheZooKeeper.home else { return }
        let log = ChildProcess.Stream.file(folder + "/log")
        let started = try ChildProcess.start(
            "/usr/bin/java",
            [
                "-Xmx256m", "-Dzookeeper.extendedTypesEnabled=true", "-cp", home + "/lib/*",
                "org.apache.zookeeper.server.quorum.QuorumPeerMain", folder + "/zoo.cfg",
            ],
            output: log, error: log)
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
