import CommandLine
import KafkaClient
import KafkaProto

/// `client-metrics`: which metrics clients report to the cluster (`kafka-client-metrics.sh`, KIP-714).
enum ClientMetricsCommand: Command {
    static let name = "client-metrics"
    static let scripts = ["kafka-client-metrics.sh"]
    static let javaClasses = ["org.apache.kafka.tools.ClientMetricsCommand", "kafka.admin.ClientMetricsCommand"]
    static let table = OptionTable.clientMetrics
    static let scriptPurpose: String? = "This tool helps to manipulate and describe client metrics configurations."

    static func run(_ call: CommandCall) async throws -> ExitStatus {
        let options = try call.parse()
        let action = try call.action(
            options, ["alter", "delete", "describe", "list"],
            else: "Command must include exactly one action: --alter, --delete, --describe or --list.")
        if call.asScript(.defaultAddress) { try options.require("bootstrap-server") }
        if action == "alter", !options.hasAny("name", "generate-name") {
            throw CommandFailure("One of --name or --generate-name must be specified with --alter.", status: .wrongUsage)
        }
        if action == "delete" { try options.require("name") }
        let admin = try call.admin(options)
        defer { admin.close() }
        switch action {
        case "list":
            let names = try await admin.listClientMetricsResources().sorted()
            call.out.result("client-metrics", rows: names.map { .object([("name", .string($0))]) }) { out in
                for name in names { out.line(name) }
                // The script prints the names joined by line ends: one end even where there is no name.
                if names.isEmpty, call.manner == .script { out.line() }
            }
        case "describe": try await describe(options, admin, call)
        case "delete":
            let name = try options.string("name") ?? ""
            let resource = ConfigResource(.clientMetrics, name)
            let old = try await entries(resource, admin).map { ConfigChange(.delete, $0.name) }
            if let error = try await admin.alterConfigs(resource, old) { throw error }
            call.out.result("client-metrics-deleted", rows: [.object([("name", .string(name))])]) { out in
                out.line("Deleted client metrics config for \(name).")
            }
        default:
            let name = try options.string("name") ?? "\(Uuid.random())"
            var changes: [ConfigChange] = []
            for (option, key) in [("metrics", "metrics"), ("interval", "interval.ms"), ("match", "match")] {
                // An empty value takes the setting back.
                if let value = try options.string(option) {
                    changes.append(value.isEmpty ? ConfigChange(.delete, key) : ConfigChange(.set, key, value))
                }
            }
            if let error = try await admin.alterConfigs(ConfigResource(.clientMetrics, name), changes) { throw error }
            call.out.result("client-metrics-altered", rows: [.object([("name", .string(name))])]) { out in
                out.line("Altered client metrics config for \(name).")
            }
        }
        return .done
    }

    private static func entries(_ resource: ConfigResource, _ admin: Admin) async throws -> [ConfigEntry] {
        guard let result = try await admin.describeConfigs([resource], synonyms: false).first?.result else { return [] }
        return try result.get().sorted { $0.name < $1.name }
    }

    private static func describe(_ options: ParsedOptions, _ admin: Admin, _ call: CommandCall) async throws {
        let names = try options.string("name").map { [$0] }
        let all: [String]
        if let names { all = names } else { all = try await admin.listClientMetricsResources().sorted() }
        call.out.begin("client-metrics-configs")
        for name in all {
            let entries = try await entries(ConfigResource(.clientMetrics, name), admin)
            let row = JSON.object([
                ("name", .string(name)), ("configs", .object(entries.map { ($0.name, .optional($0.value)) })),
            ])
            if call.out.format != .text { call.out.jsonLine("client-metrics-configs", 1, row) }
            call.out.textLine("Client metrics configs for \(name) are:")
            for entry in entries { call.out.textLine("  \(entry.name)=\(entry.value ?? "null")") }
        }
    }

    static func scriptFailure(_ error: any Error, _ call: CommandCall) -> ExitStatus {
        switch error {
        case let usage as UsageError:
            call.out.problem(usage.message)
            call.out.problem(HelpText.scriptOptions(table), terminator: "")
        case let failure as CommandFailure where failure.status == .wrongUsage: call.out.problem(failure.message)
        case let error as ClientError where error.kind == .unsupportedVersion:
            call.out.line("Error while executing client metrics command : The node does not support LIST_CLIENT_METRICS_RESOURCES")
        default: call.out.line("Error while executing client metrics command : \(error)")
        }
        return .failed
    }
}
