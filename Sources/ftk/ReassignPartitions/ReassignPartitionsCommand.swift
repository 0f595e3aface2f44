import CommandLine
import KafkaClient
import KafkaProto

/// `reassign-partitions`: moves partitions between brokers and log folders (`kafka-reassign-partitions.sh`).
enum ReassignPartitionsCommand: Command {
    static let name = "reassign-partitions"
    static let scripts = ["kafka-reassign-partitions.sh"]
    static let javaClasses = ["org.apache.kafka.tools.reassign.ReassignPartitionsCommand", "kafka.admin.ReassignPartitionsCommand"]
    static let table = OptionTable.reassignPartitions
    static let scriptPurpose: String? = "This tool helps to move topic partitions between replicas."

    private enum Action: String, CaseIterable {
        case generate, execute, verify, cancel, list

        var required: [String] {
            switch self {
            case .verify, .execute, .cancel: ["reassignment-json-file"]
            case .generate: ["topics-to-move-json-file", "broker-list"]
            case .list: []
            }
        }

        var permitted: [String] {
            switch self {
            case .verify: ["preserve-throttles"]
            case .generate: ["disable-rack-aware"]
            case .execute:
                ["additional", "throttle", "replica-alter-log-dirs-throttle", "timeout", "disallow-replication-factor-change"]
            case .cancel: ["preserve-throttles", "timeout"]
            case .list: []
            }
        }
    }

    private static let addresses = ["bootstrap-server", "bootstrap-controller"]

    static func run(_ call: CommandCall) async throws -> ExitStatus {
        let options = try call.parse()
        let action = try action(options, call)
        let admin = try call.admin(options, bootstrap: addresses)
        defer { admin.close() }
        let common = Reassignment(admin: admin, call: call)
        switch action {
        case .list: try await list(common)
        case .verify:
            try await VerifyReassignmentAction(
                common: common, plan: try plan(options), keepsThrottles: options.has("preserve-throttles")
            ).run()
        case .generate:
            let file = try PlanFile.read(try options.string("topics-to-move-json-file") ?? "")
            let brokers = try GenerateReassignmentAction.brokers(try options.string("broker-list") ?? "")
            try await GenerateReassignmentAction(
                common: common, topics: try PlanFile.topics(file), brokers: brokers, knowsRacks: !options.has("disable-rack-aware")
            ).run()
        case .execute:
            func rate(_ option: String) throws -> Int64? { try options.long(option).flatMap { $0 >= 0 ? $0 : nil } }
            let rates = (try rate("throttle"), try rate("replica-alter-log-dirs-throttle"))
            let timeoutMs = try options.long("timeout") ?? defaultTimeoutMs
            try await ExecuteReassignmentAction(
                common: common, plan: try plan(options), isAdditional: options.has("additional"),
                keepsReplicationFactor: options.has("disallow-replication-factor-change"), brokerRate: rates.0, folderRate: rates.1,
                timeoutMs: timeoutMs
            ).run()
        case .cancel:
            let timeoutMs = try options.long("timeout") ?? defaultTimeoutMs
            try await CancelReassignmentAction(
                common: common, plan: try plan(options), keepsThrottles: options.has("preserve-throttles"), timeoutMs: timeoutMs
            ).run()
        }
        return .done
    }

    private static let defaultTimeoutMs: Int64 = 10_000

    private static func plan(_ options: ParsedOptions) throws -> ReassignmentPlan {
        try ReassignmentPlan(try PlanFile.read(try options.string("reassignment-json-file") ?? ""))
    }

    private static func action(_ options: ParsedOptions, _ call: CommandCall) throws -> Action {
        let all = Action.allCases.map { "--\($0.rawValue)" }.joined(separator: ", ")
        let word = try call.action(
            options, Action.allCases.map(\.rawValue), else: "Command must include exactly one action: \(all)")
        guard let action = Action(rawValue: word) else { throw UsageError.rule("--\(word) is no action") }
        if call.asScript(.defaultAddress), !addresses.contains(where: options.has) {
            throw UsageError.rule("Please specify --bootstrap-server")
        }
        for option in action.required where !options.has(option) { throw UsageError.missing(option) }
        let known = [action.rawValue, "command-config"] + addresses + action.required + action.permitted
        for option in table.options where options.has(option.name) && !known.contains(option.name) {
            throw UsageError.rule("Option \"[\(option.name)]\" can't be used with action \"[\(action.rawValue)]\"")
        }
        return action
    }

    private static func list(_ common: Reassignment) async throws {
        let moves = try await common.admin.listReassignments().sorted { $0.key < $1.key }
        let rows = moves.map { partition, move in
            JSON.object([
                ("topic", .string(partition.topic)), ("partition", .number(partition.partition)), ("replicas", .ints(move.replicas)),
                ("adding", .ints(move.adding)), ("removing", .ints(move.removing)),
            ])
        }
        common.call.out.result("partition-reassignments", rows: rows) { out in
            func list(_ brokers: [Int32]) -> String { brokers.map { "\($0)" }.joined(separator: ",") }
            out.line(moves.isEmpty ? "No partition reassignments found." : "Current partition reassignments:")
            for (partition, move) in moves {
                out.line(
                    "\(partition): replicas: \(list(move.replicas))."
                        + (move.adding.isEmpty ? "" : " adding: \(list(move.adding)).")
                        + (move.removing.isEmpty ? "" : " removing: \(list(move.removing))."))
            }
        }
    }

    /// Everything but a wrong command line is told on stdout, with the names of the exceptions.
    static func scriptFailure(_ error: any Error, _ call: CommandCall) -> ExitStatus {
        switch error {
        case let usage as UsageError where usage.kind == .conversion:
            tell(ReassignmentFailure(message: usage.message, javaClass: "joptsimple.OptionArgumentConversionException"), call)
        case let usage as UsageError:
            call.out.problem(usage.message)
            if usage.kind == .rule { call.out.problem(HelpText.scriptOptions(table), terminator: "") }
        case let failure as ReassignmentFailure: tell(failure, call)
        case let failure as PlanSyntaxFailure: tell(failure.scriptFailure, call)
        case let failure as FileFailure:
            tell(
                ReassignmentFailure(
                    message: "Unable to read file \(failure.path)", javaClass: "java.io.IOException",
                    causes: ["java.nio.file.NoSuchFileException: \(failure.path)"]), call)
        case let error as BrokerError:
            let text = JavaException.text(error.code, error.message)
            tell(ReassignmentFailure(message: text, javaClass: "java.util.concurrent.ExecutionException", causes: [text]), call)
        default: tell(ReassignmentFailure(message: "\(error)", javaClass: "org.apache.kafka.common.KafkaException"), call)
        }
        return .failed
    }

    private static func tell(_ failure: ReassignmentFailure, _ call: CommandCall) {
        guard let javaClass = failure.javaClass else { return call.out.line(failure.message) }
        call.out.line("Error: \(failure.message)")
        call.out.line("\(javaClass): \(failure.message)")
        for cause in failure.causes { call.out.line("Caused by: \(cause)") }
        call.out.line()
    }
}
