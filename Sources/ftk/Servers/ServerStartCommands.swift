import CommandLine
import Glibc
import Platform

/// `kafka-server-start.sh [-daemon] server.properties [--override property=value]*`.
enum ServerStartCommand: Command {
    static let name = "server-start"
    static let scripts = ["kafka-server-start.sh"]
    static let javaClasses = ["kafka.Kafka"]
    static let table = OptionTable(
        "server-start", .singleDash, purpose: "starts a broker (ftk-broker)",
        options: [
            .flag("daemon", help: "in the background, its output in LOG_DIR/kafkaServer.out"),
            .value("override", placeholder: "property=value", repeatable: true, help: "a setting over those of the file"),
        ], positionals: [PositionalSpec("server.properties", required: true, help: "the broker's settings")])
    static let scriptHelpsWithoutArguments = false

    static func run(_ call: CommandCall) async throws -> ExitStatus {
        try ServerStart.run(.broker, "USAGE: kafka-server-start.sh [-daemon] server.properties [--override property=value]*", call)
    }
}

/// `zookeeper-server-start.sh [-daemon] zookeeper.properties`.
enum ZooKeeperServerStartCommand: Command {
    static let name = "zookeeper-server-start"
    static let scripts = ["zookeeper-server-start.sh"]
    static let javaClasses = ["org.apache.zookeeper.server.quorum.QuorumPeerMain", "org.apache.zookeeper.server.ZooKeeperServerMain"]
    static let table = OptionTable(
        "zookeeper-server-start", .singleDash, purpose: "starts a coordinator (ftk-zk)",
        options: [
            .flag("daemon", help: "in the background, its output in LOG_DIR/zookeeper.out")
        ], positionals: [PositionalSpec("zookeeper.properties", required: true, help: "the coordinator's settings")])
    static let scriptHelpsWithoutArguments = false

    static func run(_ call: CommandCall) async throws -> ExitStatus {
        try ServerStart.run(.zooKeeper, "USAGE: zookeeper-server-start.sh [-daemon] zookeeper.properties", call)
    }
}

/// What both have in common.
private enum ServerStart {
    static func run(_ program: ServerProgram, _ usage: String, _ call: CommandCall) throws -> ExitStatus {
        var words = call.arguments
        guard !words.isEmpty else {
            guard call.manner == .script else { throw UsageError.rule("the settings file is missing: \(usage)") }
            call.out.line(usage)
            return .failed
        }
        guard words[0] == "-daemon" || words[0] == "--daemon" else { try program.become(words) }
        words.removeFirst()
        _ = try program.startDaemon(words)
        return .done
    }
}

/// `kafka-server-stop.sh`: every ftk-broker on this machine.
enum ServerStopCommand: Command {
    static let name = "server-stop"
    static let scripts = ["kafka-server-stop.sh"]
    static let table = OptionTable("server-stop", .singleDash, purpose: "stops every broker of this kind on this machine", options: [])
    static let scriptHelpsWithoutArguments = false

    static func run(_ call: CommandCall) async throws -> ExitStatus { try ServerStop.run(.broker, call) }
}

/// `zookeeper-server-stop.sh`: every ftk-zk on this machine.
enum ZooKeeperServerStopCommand: Command {
    static let name = "zookeeper-server-stop"
    static let scripts = ["zookeeper-server-stop.sh"]
    static let table = OptionTable(
        "zookeeper-server-stop", .singleDash, purpose: "stops every coordinator of this kind on this machine", options: [])
    static let scriptHelpsWithoutArguments = false

    static func run(_ call: CommandCall) async throws -> ExitStatus { try ServerStop.run(.zooKeeper, call) }
}

private enum ServerStop {
    static func run(_ program: ServerProgram, _ call: CommandCall) throws -> ExitStatus {
        let signal = Environment.value("SIGNAL") == "KILL" ? SIGKILL : SIGTERM
        if call.manner == .plain { _ = try call.parse() }
        let count = try program.stopAll(signal: signal)
        if call.manner == .plain, count > 0 {
            call.out.result("servers-stopped", rows: [.object([("program", .string(program.name)), ("count", .number(count))])]) { _ in }
        }
        guard count == 0 else { return .done }
        guard call.manner == .script else { throw CommandFailure("no \(program.name) runs here") }
        call.out.line(program.nothingToStop)
        return .failed
    }
}
