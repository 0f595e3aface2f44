import CommandLine
import KafkaClient
import KafkaProto

/// `consumer-groups`: shows consumer groups, resets their offsets, deletes them (`kafka-consumer-groups.sh`).
enum ConsumerGroupsCommand: Command {
    static let name = "consumer-groups"
    static let scripts = ["kafka-consumer-groups.sh"]
    static let javaClasses = ["org.apache.kafka.tools.consumer.group.ConsumerGroupCommand", "kafka.admin.ConsumerGroupCommand"]
    static let table = OptionTable.consumerGroups
    static let scriptPurpose: String? =
        "This tool helps to list all consumer groups, describe a consumer group, delete consumer group info, or reset consumer group offsets."

    static func run(_ call: CommandCall) async throws -> ExitStatus {
        let options = try call.parse()
        try check(options, call)
        let actions = ["list", "describe", "delete", "reset-offsets", "delete-offsets"]
        let action = try call.action(
            options, actions,
            else: "Command must include exactly one action: --list, --describe, --delete, --reset-offsets, --delete-offsets")
        if action == "list" { _ = try (GroupFilter.states(options), GroupFilter.types(options)) }
        if action == "reset-offsets" { try ResetOffsetsAction.check(options, call) }
        var config = try call.clientConfig(
            .admin, options, files: ["command-config"], bootstrap: try Addresses.bootstrap(call, options))
        if let timeout = try options.long("timeout") { config.setDefault("default.api.timeout.ms", "\(timeout)") }
        let admin = Admin(config, on: try call.loop())
        defer { admin.close() }
        switch action {
        case "list": return try await list(options, admin, call)
        case "describe": return try await DescribeGroupsAction(options: options, admin: admin, call: call).run()
        case "delete": return try await DeleteGroupsAction.deleteGroups(options, admin, call)
        case "delete-offsets": return try await DeleteGroupsAction.deleteOffsets(options, admin, call)
        default: return try await ResetOffsetsAction(options: options, admin: admin, call: call).run()
        }
    }

    private static func check(_ options: ParsedOptions, _ call: CommandCall) throws {
        if call.asScript(.defaultAddress) { try options.require("bootstrap-server") }
        let hasGroups = options.hasAny("group", "all-groups")
        if options.has("describe") {
            if !hasGroups, !options.has("list") {
                throw UsageError.rule(
                    call.asScript(.optionsAfterUsageError)
                        ? "Option [describe] takes one of these options: [reset-offsets], [describe], [delete], [list]"
                        : "--describe needs --group NAME or --all-groups")
            }
            if ["members", "offsets", "state"].filter(options.has).count > 1 {
                throw UsageError.rule("Option [describe] takes at most one of these options: [members], [offsets], [state]")
            }
            if options.strings("state").first != nil { throw UsageError.rule("Option [describe] does not take a value for [state]") }
        }
        if options.has("delete") {
            if !hasGroups { throw UsageError.rule("Option [delete] takes one of these options: [all-groups], [group]") }
            if options.has("topic") {
                throw UsageError.rule("The consumer does not support topic-specific offset deletion from a consumer group.")
            }
        }
        if options.has("delete-offsets"), !options.has("group") || !options.has("topic") {
            throw UsageError.rule(
                call.asScript(.optionsAfterUsageError)
                    ? "Option [delete-offsets] takes the following options: [all-groups], [group]"
                    : "--delete-offsets needs --group NAME and --topic NAME")
        }
        if options.has("reset-offsets") {
            if options.has("dry-run"), options.has("execute") {
                throw UsageError.rule("Option [reset-offsets] only accepts one of [execute] and [dry-run]")
            }
            if !options.hasAny("dry-run", "execute") {
                call.out.problem(
                    "WARN: No action will be performed as the --execute option is missing."
                        + "In a future major release, the default behavior of this command will be to prompt the user before executing "
                        + "the reset rather than doing a dry run. You should add the --dry-run option explicitly if you are scripting "
                        + "this command and want to keep the current default behavior without prompting.")
            }
            if !hasGroups { throw UsageError.rule("Option [reset-offsets] takes one of these options: [all-groups], [group]") }
            let scenarios = ResetOffsetsAction.scenarios
            for scenario in scenarios { try options.exclude(scenario, scenarios.filter { $0 != scenario }) }
        }
        try options.exclude("group", ["all-groups"])
        try options.exclude("group", ["list"])
        try options.exclude("topic", ["list", "describe"])
    }

    private static func list(_ options: ParsedOptions, _ admin: Admin, _ call: CommandCall) async throws -> ExitStatus {
        let showsState = options.has("state")
        let showsType = options.has("type")
        let states = try GroupFilter.states(options)
        let types = try GroupFilter.types(options)
        let (all, errors) = try await admin.listGroups(states: states, types: types)
        if all.isEmpty, let error = errors.first { throw error }
        let groups = all.filter {
            ($0.protocolType == "consumer" || $0.protocolType.isEmpty)
                && (states.isEmpty || $0.state.isEmpty || states.contains($0.state))
                && (types.isEmpty || $0.type.isEmpty || types.contains { [type = $0.type] in $0.lowercased() == type.lowercased() })
        }
        let sorted = call.asScript(.listingSentences) ? JavaHashOrder.sorted(groups) { $0.id } : groups.sorted { $0.id < $1.id }
        call.out.result(
            "consumer-groups",
            rows: sorted.map {
                .object([("group", .string($0.id)), ("state", .string($0.state)), ("type", .string($0.type.lowercased()))])
            }
        ) { out in
            guard showsState || showsType else {
                for group in sorted { out.line(group.id) }
                return
            }
            let width = (sorted.map { max(15, $0.id.count) }.max() ?? 15) + 10
            func row(_ name: String, _ type: String, _ state: String) {
                out.line(name.padded(width) + (showsType ? " " + type.padded(20) : "") + (showsState ? " " + state.padded(20) : ""))
            }
            row("GROUP", "TYPE", "STATE")
            for group in sorted {
                let type = group.type.isEmpty ? "Unknown" : group.type.prefix(1).uppercased() + group.type.dropFirst().lowercased()
                row(group.id, type, group.state)
            }
        }
        return .done
    }

    /// The groups that `--group` and `--all-groups` name.
    static func groups(_ options: ParsedOptions, _ admin: Admin) async throws -> [String] {
        if !options.has("all-groups") { return options.strings("group") }
        return try await admin.listGroups().groups.filter { $0.protocolType == "consumer" || $0.protocolType.isEmpty }.map(\.id).sorted()
    }

    /// An error among the results: on stdout where the script has it there.
    static func tell(_ sentence: String, _ call: CommandCall) {
        if call.asScript(.errorsOnStdout) { call.out.line("\nError: \(sentence)") } else { call.out.problem(sentence) }
    }

    static func scriptFailure(_ error: any Error, _ call: CommandCall) -> ExitStatus {
        switch error {
        case let usage as UsageError where usage.kind == .conversion:
            tell("Executing consumer group command failed due to \(usage)", call)
            return .done
        case let usage as UsageError:
            call.out.problem(usage.message)
            call.out.problem(HelpText.scriptOptions(table), terminator: "")
            return .failed
        case let error as BrokerError:
            tell(
                "Executing consumer group command failed due to java.util.concurrent.ExecutionException: "
                    + JavaException.text(error.code, error.message), call)
        default: tell("Executing consumer group command failed due to \(error)", call)
        }
        return .done
    }
}

/// The values of `--state` and `--type` with `--list`.
enum GroupFilter {
    static func states(_ options: ParsedOptions) throws -> [String] {
        let known = ["PreparingRebalance", "CompletingRebalance", "Stable", "Dead", "Empty", "Assigning", "Reconciling"]
        return try values(options, "state", known) {
            "Invalid state list '\($0)'. Valid states are: \(known.joined(separator: ", "))"
        }
    }

    static func types(_ options: ParsedOptions) throws -> [String] {
        let known = ["Consumer", "Classic"]
        return try values(options, "type", known) { "Invalid types list '\($0)'. Valid types are: \(known.joined(separator: ", "))" }
    }

    private static func values(
        _ options: ParsedOptions, _ name: String, _ known: [String], _ sentence: (String) -> String
    ) throws -> [String] {
        guard let text = options.strings(name).first else { return [] }
        return try text.split(separator: ",").map { part in
            let word = ClientText.trimmed(String(part)).lowercased()
            guard let match = known.first(where: { $0.lowercased() == word }) else { throw UsageError.rule(sentence(text)) }
            return match
        }
    }
}
