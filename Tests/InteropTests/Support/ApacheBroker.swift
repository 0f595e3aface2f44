import Glibc
import Platform

/// Apache's programs, found by KAFKA_HOME.
enum Apache {
    static var home: String { getenv("KAFKA_HOME").map { String(cString: $0) } ?? "" }

    /// A script of Apache's with small memory.
    static func script(_ name: String) -> String { "KAFKA_HEAP_OPTS=-Xmx192m \(home)/bin/\(name).sh" }
}

/// A broker of Apache's, with a coordinator of ours unless told where one is.
final class ApacheBroker {
    let folder: String
    let port: Int
    private var zooKeeper: ChildProcess?
    private(set) var process: ChildProcess
    let zooKeeperAddress: String
    private let options: String
    var bootstrap: String { "127.0.0.1:\(port)" }

    /// - Parameters:
    ///   - logs: a folder of logs to start on; nil: an empty one.
    ///   - zooKeeper: the address of a coordinator; nil: a new one.
    ///   - options: for its Java machine.
    init(_ settings: [String] = [], logs: String? = nil, zooKeeper address: String? = nil, options: String = "") throws {
        self.options = options
        folder = try FileSystem.makeTemporaryDirectory("apache")
        port = try FreePort.next()
        var address = address
        if address == nil {
            let zooKeeperPort = try FreePort.next()
            zooKeeper = try ChildProcess.start(
                Programs.path("ftk-zk"),
                ["--override", "clientPort=\(zooKeeperPort)", "--override", "clientPortAddress=127.0.0.1", "--override", "dataDir=\(folder)/zk"],
                output: .file("\(folder)/zk.log"), error: .file("\(folder)/zk.log"))
            address = "127.0.0.1:\(zooKeeperPort)"
        }
        let lines =
            [
                "broker.id=1", "listeners=PLAINTEXT://127.0.0.1:\(port)", "zookeeper.connect=\(address ?? "")",
                "log.dirs=\(logs ?? folder + "/kafka")", "zookeeper.session.timeout.ms=6000",
            ] + settings
        try FileSystem.replace("\(folder)/server.properties", with: Bytes(utf8: lines.joined(separator: "\n") + "\n"))
        zooKeeperAddress = address ?? ""
        process = try ApacheBroker.start(folder, options)
    }

    private static func start(_ folder: String, _ options: String) throws -> ChildProcess {
        let line = "KAFKA_HEAP_OPTS=-Xmx256m KAFKA_OPTS='\(options)' LOG_DIR='\(folder)/java' exec '\(Apache.home)/bin/kafka-server-start.sh' '\(folder)/server.properties'"
        let log = "\(folder)/broker.log"
        if FileSystem.exists(log) { try FileSystem.removeTree(log) }
        let started = try ChildProcess.start("/bin/sh", ["-c", line], output: .file(log), error: .file(log))
        try waitUntil("Apache's broker", seconds: 60) {
            let text = try FileSystem.read(log).stringLossy
            if let status = started.status() { throw WaitedTooLong(what: "Apache's broker ended with \(status): \(text)") }
            return text.contains("started (kafka.server.KafkaServer)")
        }
        return started
    }

    /// SIGTERM, its end, and a start on the same folder.
    func restart() throws {
        process.kill(SIGTERM)
        _ = process.waitForEnd()
        process = try ApacheBroker.start(folder, options)
    }

    deinit {
        process.kill(SIGKILL)
        _ = process.waitForEnd()
        zooKeeper?.kill(SIGKILL)
        _ = zooKeeper?.waitForEnd()
        try? FileSystem.removeTree(folder)
    }

    var log: String { (try? FileSystem.read("\(folder)/broker.log").stringLossy) ?? "" }
}
