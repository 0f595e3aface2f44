import Glibc
import Platform

/// A coordinator and a broker of ours on free ports, in a folder of their own.
final class TestCluster {
    let folder: String
    let zooKeeperPort: Int
    let brokerPort: Int
    private(set) var zooKeeper: ChildProcess?
    private(set) var broker: ChildProcess?
    private let settings: [String]
    /// Another coordinator's address, in place of one of ours.
    private let otherZooKeeper: String?

    var bootstrap: String { "127.0.0.1:\(brokerPort)" }
    var zooKeeperAddress: String { otherZooKeeper ?? "127.0.0.1:\(zooKeeperPort)" }
    var environment: [String: String] {
        ["FTK_BOOTSTRAP_SERVERS": bootstrap, "FTK_ZOOKEEPER": zooKeeperAddress, "HOME": folder, "XDG_STATE_HOME": folder]
    }

    /// - Parameters:
    ///   - settings: `key=value` for the broker, over the defaults here.
    ///   - zooKeeper: the address of a coordinator that runs already; nil: one of ours is started.
    init(_ settings: [String] = [], zooKeeper: String? = nil) throws {
        folder = try FileSystem.makeTemporaryDirectory("ftk-cluster")
        zooKeeperPort = try FreePort.next()
        brokerPort = try FreePort.next()
        self.settings = settings
        otherZooKeeper = zooKeeper
        if zooKeeper == nil { try startZooKeeper() }
        try startBroker()
    }

    deinit {
        broker?.kill(SIGKILL)
        zooKeeper?.kill(SIGKILL)
        _ = broker?.waitForEnd()
        _ = zooKeeper?.waitForEnd()
        try? FileSystem.removeTree(folder)
    }

    func startZooKeeper() throws {
        zooKeeper = try ChildProcess.start(
            Programs.path("ftk-zk"),
            ["--override", "clientPort=\(zooKeeperPort)", "--override", "clientPortAddress=127.0.0.1", "--override", "dataDir=\(folder)/zk"],
            output: .file("\(folder)/zk.log"), error: .file("\(folder)/zk.log"))
        try waitUntil("the coordinator") { try Programs.shell("echo ruok | nc -w 1 127.0.0.1 \(zooKeeperPort)").output.hasPrefix("imok") }
    }

    func startBroker() throws {
        var words: [String] = []
        let defaults = [
            "broker.id=1", "listeners=PLAINTEXT://127.0.0.1:\(brokerPort)", "zookeeper.connect=\(zooKeeperAddress)",
            "log.dirs=\(folder)/kafka", "offsets.topic.num.partitions=4", "transaction.state.log.num.partitions=4",
            "offsets.topic.replication.factor=1", "transaction.state.log.replication.factor=1", "transaction.state.log.min.isr=1",
            "group.initial.rebalance.delay.ms=0", "zookeeper.session.timeout.ms=6000",
        ]
        for setting in defaults + settings { words += ["--override", setting] }
        broker = try ChildProcess.start(
            Programs.path("ftk-broker"), words, output: .file("\(folder)/broker.log"), error: .file("\(folder)/broker.log"))
        try waitUntil("the broker") {
            if let status = broker?.status() { throw WaitedTooLong(what: "the broker ended with \(status): \(brokerLog)") }
            return try Programs.shell("ftk topics --list", environment: environment).status == 0
        }
    }

    var brokerLog: String { (try? FileSystem.read("\(folder)/broker.log").stringLossy) ?? "" }

    /// SIGKILL, and waits until it is gone.
    func killBroker() {
        broker?.kill(SIGKILL)
        _ = broker?.waitForEnd()
    }

    func killZooKeeper() {
        zooKeeper?.kill(SIGKILL)
        _ = zooKeeper?.waitForEnd()
    }

    /// SIGTERM, and the status it ends with.
    func stopBroker() -> ChildProcess.Status? {
        broker?.kill(SIGTERM)
        return broker?.waitForEnd()
    }

    func stopZooKeeper() -> ChildProcess.Status? {
        zooKeeper?.kill(SIGTERM)
        return zooKeeper?.waitForEnd()
    }

    /// Runs a line of the shell against this cluster, in its folder.
    @discardableResult
    func run(_ line: String) throws -> Programs.Result { try Programs.shell(line, environment: environment, directory: folder) }
}
