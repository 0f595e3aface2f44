import CommandLine
import KafkaClient
import KafkaProto

/// What `share-groups` and `streams-groups` do alike.
enum GroupTools {
    struct Column {
        let header: String
        let key: String
        /// In the table; JSON has it in any case.
        let isShown: Bool

        init(_ header: String, _ key: String, isShown: Bool = true) {
            self.header = header
            self.key = key
            self.isShown = isShown
        }
    }

    /// The one action of the command line, with the rules that both have.
    static func action(_ options: ParsedOptions, _ call: CommandCall) throws -> String {
        let action = try call.action(
            options, ["list", "describe", "delete", "reset-offsets", "delete-offsets"],
            else: "Command must include exactly one action: --list, --describe, --delete, --reset-offsets, --delete-offsets")
        try options.exclude("group", ["all-groups", "list"])
        if action == "describe", ["members", "offsets", "state"].filter(options.has).count > 1 {
            throw UsageError.rule("Option [describe] takes at most one of these options: [members], [offsets], [state]")
        }
        return action
    }

    /// The groups that `--group` names, or all there are.
    static func named(_ options: ParsedOptions, all: () async throws -> (groups: [GroupListing], errors: [BrokerError])) async throws -> [String] {
        options.has("all-groups") ? try await all().groups.map(\.id).sorted() : options.strings("group")
    }

    /// Each group as it is described; what a broker refuses is told.
    static func described<Description>(
        _ ids: [String], _ noun: String, _ call: CommandCall, _ describe: (String) async throws -> Description
    ) async throws -> (found: [Description], failed: Bool) {
        var found: [Description] = []
        for id in ids {
            do {
                found.append(try await describe(id))
            } catch let error as BrokerError {
                call.out.problem("\(noun) group '\(id)': \(error.message)")
            }
        }
        return (found, found.count < ids.count)
    }

    /// `--describe --state`.
    struct State {
        let group: String
        let coordinator: BrokerNode
        let state: String
        let epoch: Int32
        let assignmentEpoch: Int32
        let members: Int
    }

    /// - Parameter header: of the epoch of the assignment.
    static func table(_ kind: String, _ states: [State], assignmentEpoch header: String, verbose: Bool, _ call: CommandCall) {
        table(
            kind,
            [
                Column("GROUP", "group"), Column("COORDINATOR (ID)", "coordinator"), Column("STATE", "state"),
                Column("GROUP-EPOCH", "groupEpoch", isShown: verbose), Column(header, "assignmentEpoch", isShown: verbose), Column("#MEMBERS", "members"),
            ],
            states.map {
                [
                    .string($0.group), .string("\($0.coordinator.host):\($0.coordinator.port) (\($0.coordinator.id))"), .string($0.state),
                    .number($0.epoch), .number($0.assignmentEpoch), .number($0.members),
                ]
            }, call)
    }

    static func admin(_ options: ParsedOptions, _ call: CommandCall) throws -> Admin {
        var config = try call.clientConfig(.admin, options, files: ["command-config"], bootstrap: try Addresses.bootstrap(call, options))
        if let timeout = try options.long("timeout") { config.setDefault("default.api.timeout.ms", "\(timeout)") }
        return Admin(config, on: try call.loop())
    }

    /// The states that `--list --state` asks for, in the broker's spelling.
    static func states(_ options: ParsedOptions) throws -> [String] {
        guard let text = options.strings("state").first else { return [] }
        let known = ["Empty", "Dead", "Stable", "NotReady", "Assigning", "Reconciling"]
        return try text.split(separator: ",").map { part in
            let word = ClientText.trimmed(String(part)).lowercased()
            guard let match = known.first(where: { $0.lowercased() == word }) else {
                throw UsageError.rule("Invalid state list '\(text)'. Valid states are: \(known.joined(separator: ", "))")
            }
            return match
        }
    }

    static func list(
        _ all: [GroupListing], _ errors: [BrokerError], _ states: [String], _ kind: String, _ options: ParsedOptions, _ call: CommandCall
    ) throws -> ExitStatus {
        if all.isEmpty, let error = errors.first { throw error }
        let groups = all.filter { states.isEmpty || states.contains($0.state) }.sorted { $0.id < $1.id }
        let rows: [JSON] = groups.map { .object([("group", .string($0.id)), ("state", .string($0.state))]) }
        call.out.result(kind, rows: rows) { out in
            if options.has("state") {
                TextTable.write(["GROUP", "STATE"], groups.map { [$0.id, $0.state] }, to: out)
            } else {
                for group in groups { out.line(group.id) }
            }
        }
        for error in errors { call.out.problem("some groups are missing: \(error.message)") }
        return errors.isEmpty ? .done : .failed
    }

    /// Parts the names of groups of the given types from all others, which are not touched.
    static func of(
        _ types: Set<String>, _ ids: [String], _ admin: Admin
    ) async throws -> (good: [String], bad: [(id: String, error: BrokerError?)]) {
        let known = Set(try await admin.listGroups().groups.filter { types.contains($0.type.lowercased()) }.map(\.id))
        return (
            ids.filter(known.contains),
            ids.filter { !known.contains($0) }.map { ($0, BrokerError(.groupIdNotFound, "there is no \(types.sorted().joined()) group of this name")) }
        )
    }

    static func deleted(_ results: [(id: String, error: BrokerError?)], _ noun: String, _ call: CommandCall) -> ExitStatus {
        let rows = results.map {
            JSON.object([("group", .string($0.id)), ("deleted", .bool($0.error == nil)), ("error", .optional($0.error?.message))])
        }
        let done = results.filter { $0.error == nil }.map { "'\($0.id)'" }
        call.out.result("\(noun)-groups-deleted", rows: rows) { out in
            if !done.isEmpty { out.line("Deletion of requested \(noun) groups (\(done.joined(separator: ", "))) was successful.") }
        }
        for (id, error) in results { if let error { call.out.problem("group '\(id)' was not deleted: \(error.message)") } }
        return done.count == results.count ? .done : .failed
    }

    /// A row's values are in the order of the columns; a missing one is `-`.
    static func table(_ kind: String, _ columns: [Column], _ rows: [[JSON]], _ call: CommandCall) {
        let json = rows.map { row in JSON.object(zip(columns, row).map { ($0.key, $1) }) }
        call.out.result(kind, rows: json) { out in
            TextTable.write(
                columns.filter(\.isShown).map(\.header),
                rows.map { row in zip(columns, row).filter { $0.0.isShown }.map { text($0.1) } }, to: out)
        }
    }

    private static func text(_ value: JSON) -> String {
        switch value {
        case .null: "-"
        case .string(let text): text.isEmpty ? "-" : text
        case .array(let parts): parts.isEmpty ? "-" : parts.map(text).joined(separator: ",")
        default: value.text
        }
    }
}
