import CommandLine
import KafkaClient
import KafkaProto

/// `configs`: shows and changes the configurations of topics, brokers, clients, users and ips (`kafka-configs.sh`).
enum ConfigsCommand: Command {
    static let name = "configs"
    static let scripts = ["kafka-configs.sh"]
    static let javaClasses = ["kafka.admin.ConfigCommand"]
    static let table = OptionTable.configs
    static let scriptPurpose: String? =
        "This tool helps to manipulate and describe entity config for a topic, client, user, broker, ip or client-metrics"

    static func run(_ call: CommandCall) async throws -> ExitStatus {
        let options = try call.parse()
        let wanted = try ConfigsOptions(options, call)
        let admin = try call.admin(options, bootstrap: ["bootstrap-server", "bootstrap-controller"])
        defer { admin.close() }
        if wanted.isAlter {
            try await AlterConfigsAction(wanted: wanted, admin: admin, call: call).run()
        } else {
            try await DescribeConfigsAction(wanted: wanted, admin: admin, call: call).run()
        }
        return .done
    }

    static func scriptFailure(_ error: any Error, _ call: CommandCall) -> ExitStatus {
        switch error {
        case let usage as UsageError:
            call.out.problem(usage.message)
            if usage.kind == .rule { call.out.problem(HelpText.scriptOptions(table), terminator: "") }
        case let failure as CommandFailure: call.out.problem(failure.message)
        default:
            call.out.problem("Error while executing config command with args '\(call.arguments.joined(separator: " "))'")
            switch error {
            case let error as BrokerError:
                call.out.problem("java.util.concurrent.ExecutionException: " + JavaException.text(error.code, error.message))
            case let error as FileFailure: call.out.problem("java.nio.file.NoSuchFileException: \(error.path)")
            case is ClientError: call.out.problem("org.apache.kafka.common.KafkaException: \(error)")
            default: call.out.problem("java.lang.RuntimeException: \(error)")
            }
        }
        return .failed
    }
}
