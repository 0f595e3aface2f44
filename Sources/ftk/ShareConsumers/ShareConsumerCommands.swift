import CommandLine

/// What the three commands that would read as a member of a share group say: they know their options and no more.
private func refuse(_ call: CommandCall) throws -> ExitStatus {
    let options = try call.parse()
    for option in call.table.options where option.presence == .required && !options.has(option.name) {
        if option.name == "bootstrap-server", !call.asScript(.defaultAddress) { continue }
        throw UsageError.missing(option.name)
    }
    throw CommandFailure(
        "reading as a member of a share group (ShareGroupHeartbeat, ShareFetch, ShareAcknowledge; Kafka 4.1) is not built in: "
            + "use the script of Apache Kafka 4")
}

/// `console-share-consumer` (`kafka-console-share-consumer.sh` of Kafka 4).
enum ConsoleShareConsumerCommand: Command {
    static let name = "console-share-consumer"
    static let scripts = ["kafka-console-share-consumer.sh"]
    static let javaClasses = ["org.apache.kafka.tools.consumer.ConsoleShareConsumer"]
    static let table = OptionTable.consoleShareConsumer

    static func run(_ call: CommandCall) async throws -> ExitStatus { try refuse(call) }
}

/// `share-consumer-perf-test` (`kafka-share-consumer-perf-test.sh` of Kafka 4).
enum ShareConsumerPerfTestCommand: Command {
    static let name = "share-consumer-perf-test"
    static let scripts = ["kafka-share-consumer-perf-test.sh"]
    static let javaClasses = ["org.apache.kafka.tools.ShareConsumerPerformance"]
    static let table = OptionTable.shareConsumerPerfTest

    static func run(_ call: CommandCall) async throws -> ExitStatus { try refuse(call) }
}

/// `verifiable-share-consumer` (`kafka-verifiable-share-consumer.sh` of Kafka 4).
enum VerifiableShareConsumerCommand: Command {
    static let name = "verifiable-share-consumer"
    static let scripts = ["kafka-verifiable-share-consumer.sh"]
    static let javaClasses = ["org.apache.kafka.tools.VerifiableShareConsumer"]
    static let table = OptionTable.verifiableShareConsumer
    static let scriptHelpsWithoutArguments = false

    static func run(_ call: CommandCall) async throws -> ExitStatus { try refuse(call) }

    static func scriptFailure(_ error: any Error, _ call: CommandCall) -> ExitStatus {
        Argparse.failure(error, "verifiable-share-consumer", call)
    }
}
