import Glibc
import Platform

/// A server of Apache's that is broker and controller of a KRaft cluster of its own, with a dynamic quorum and the new
/// group protocol.
final class ApacheKRaft {
    let folder: String
    let port: Int
    let controllerPort: Int
    private let process: ChildProcess

    init() throws {
        folder = try FileSystem.makeTemporaryDirectory("kraft")
        port = try FreePort.next()
        controllerPort = try FreePort.next()
        let lines = [
            "process.roles=broker,controller", "node.id=1", "controller.quorum.bootstrap.servers=127.0.0.1:\(controllerPort)",
            "listeners=PLAINTEXT://127.0.0.1:\(port),CONTROLLER://127.0.0.1:\(controllerPort)", "controller.listener.names=CONTROLLER",
            "listener.security.protocol.map=PLAINTEXT:PLAINTEXT,CONTROLLER:PLAINTEXT", "log.dirs=\(folder)/data",
            "authorizer.class.name=org.apache.kafka.metadata.authorizer.StandardAuthorizer", "super.users=User:ANONYMOUS",
            "offsets.topic.replication.factor=1", "offsets.topic.num.partitions=1", "group.initial.rebalance.delay.ms=0",
            "group.coordinator.rebalance.protocols=classic,consumer",
        ]
        try FileSystem.replace("\(folder)/server.properties", with: Bytes(utf8: lines.joined(separator: "\n") + "\n"))
        let environment = "KAFKA_HEAP_OPTS=-Xmx256m LOG_DIR='\(folder)/java'"
        let settings = "'\(folder)/server.properties'"
        let line =
            "\(environment) '\(Apache.home)/bin/kafka-storage.sh' format --cluster-id 4L6g3nShT-eMCtK--X86sw --standalone --config \(settings) && "
            + "\(environment) exec '\(Apache.home)/bin/kafka-server-start.sh' \(settings)"
        process = try ChildProcess.start(
            "/bin/sh", ["-c", line], output: .file("\(folder)/server.log"), error: .file("\(folder)/server.log"))
        let (started, log) = (process, "\(folder)/server.log")
        try waitUntil("Apache's KRaft server", seconds: 60) {
            let text = (try? FileSystem.read(log).stringLossy) ?? ""
            if let status = started.status() { throw WaitedTooLong(what: "Apache's KRaft server ended with \(status): \(text)") }
            return text.contains("Kafka Server started")
        }
    }

    deinit {
        process.kill(SIGKILL)
        _ = process.waitForEnd()
        try? FileSystem.removeTree(folder)
    }

    /// Runs a line of the shell with our commands first on PATH.
    func run(_ line: String) throws -> Programs.Result {
        try Programs.shell(line, environment: ["FTK_BOOTSTRAP_SERVERS": "127.0.0.1:\(port)"])
    }
}
