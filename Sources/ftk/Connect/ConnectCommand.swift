import CommandLine

/// Kafka Connect's scripts: Connect is no part of ftk.
enum ConnectCommand: Command {
    static let name = "connect"
    static let scripts = [
        "connect-distributed.sh", "connect-mirror-maker.sh", "connect-plugin-path.sh", "connect-standalone.sh",
    ]
    static let javaClasses = [
        "org.apache.kafka.connect.cli.ConnectDistributed", "org.apache.kafka.connect.cli.ConnectStandalone",
        "org.apache.kafka.connect.mirror.MirrorMaker", "org.apache.kafka.tools.ConnectPluginPath",
    ]
    static let table = OptionTable("connect", purpose: "says that Kafka Connect is not part of ftk", options: [])
    static let scriptHelpsWithoutArguments = false

    static func run(_ call: CommandCall) async throws -> ExitStatus {
        throw CommandFailure("Kafka Connect is not part of ftk: run the connect scripts of Apache Kafka against this cluster.")
    }
}
