import CommandLine
import KafkaClient
import KafkaProto

/// What a principal lacks when a broker answers that it is not authorized. The protocol names neither the operation nor, in
/// most answers, the resource: both follow from what the command asks for (KIP-11 and its successors' table of operations).
enum MissingPermission {
    /// One sentence with the operation, the resource and the command that grants it; nil for other errors.
    static func sentence(_ error: BrokerError, _ command: String, _ call: CommandCall) -> String? {
        // Of a command with verbs, those of the verb as well.
        let verbs = CommandTable.command(named: command)?.verbs ?? []
        let verb = verbs.first { table in call.arguments.contains { table.tool == "\(command) \($0)" } }
        let table = call.table.adding((verb?.options ?? []).filter { call.table.option($0.name) == nil })
        let options = try? OptionParser(CommonOptions.added(to: table)).parse(call.arguments)
        func given(_ names: String...) -> String? { names.lazy.compactMap { options?.strings($0).first }.first }
        func has(_ names: String...) -> Bool { names.contains { options?.has($0) == true } }
        let (type, option, name, operation): (String, String, String?, String)
        switch error.code {
        case .topicAuthorizationFailed:
            (type, option, name) = ("topic", "topic", given("topic", "include", "topic-list"))
            operation =
                switch command {
                case "console-producer", "producer-perf-test", "verifiable-producer": "Write"
                case "console-consumer", "consumer-perf-test", "verifiable-consumer", "replica-verification": "Read"
                case "console-share-consumer", "share-consumer-perf-test", "verifiable-share-consumer": "Read"
                case "delete-records": "Delete"
                case "configs": has("alter") ? "AlterConfigs" : "DescribeConfigs"
                case "topics": has("create") ? "Create" : has("alter") ? "Alter" : has("delete") ? "Delete" : "Describe"
                case "consumer-groups": has("reset-offsets", "delete-offsets") ? "Read" : "Describe"
                default: "Describe"
                }
        case .groupAuthorizationFailed:
            (type, option, name) = ("group", "group", given("group", "group-id"))
            operation =
                switch command {
                case "consumer-groups", "share-groups", "streams-groups":
                    has("delete") ? "Delete" : has("reset-offsets", "delete-offsets") ? "Read" : "Describe"
                case "groups": "Describe"
                default: "Read"
                }
        case .transactionalIdAuthorizationFailed:
            (type, option, name) = ("transactional id", "transactional-id", given("transactional-id"))
            operation = command == "transactions" ? "Describe" : "Write"
        case .clusterAuthorizationFailed:
            (type, option, name) = ("cluster", "cluster", nil)
            operation =
                switch command {
                case "topics": has("create") ? "Create" : "Alter"
                case "configs", "client-metrics": has("alter", "delete") ? "AlterConfigs" : "DescribeConfigs"
                case "acls": has("add", "remove") ? "Alter" : "Describe"
                case "reassign-partitions": has("list") ? "Describe" : "Alter"
                case "leader-election", "features": "Alter"
                case "console-producer", "producer-perf-test", "verifiable-producer": "IdempotentWrite"
                default: "Describe"
                }
        default: return nil
        }
        let resource = type == "cluster" ? "the cluster" : name.map { "\(type) '\($0)'" } ?? "the \(type)"
        let grant = type == "cluster" ? "--cluster" : "--\(option) \(name ?? "NAME")"
        return "not authorized for operation \(operation) on \(resource); who may change rules grants it: "
            + "ftk acls --add --allow-principal User:NAME --operation \(operation) \(grant)"
    }
}
