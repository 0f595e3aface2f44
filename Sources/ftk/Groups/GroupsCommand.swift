import CommandLine
import KafkaClient
import KafkaProto

/// `groups`: lists groups of every type (`kafka-groups.sh` of release 4).
enum GroupsCommand: Command {
    static let name = "groups"
    static let scripts = ["kafka-groups.sh"]
    static let javaClasses = ["org.apache.kafka.tools.GroupsCommand"]
    static let table = OptionTable.groups
    static let scriptPurpose: String? = "This tool helps to list groups of all types."

    /// By the names of the protocol, with the names that the script prints.
    private static let types = ["classic": "Classic", "consumer": "Consumer", "share": "Share", "streams": "Streams"]

    static func run(_ call: CommandCall) async throws -> ExitStatus {
        let options = try call.parse()
        if call.asScript(.defaultAddress) {
            if !options.has("bootstrap-server") {
                throw UsageError(.missingArgument, "Missing required option(s) [bootstrap-server]")
            }
            if !options.has("list") { throw UsageError.rule("Command must include exactly one action: --list.") }
        }
        let filter = try Filter(options)
        let admin = try call.admin(options)
        defer { admin.close() }
        let (all, errors) = try await admin.listGroups()
        if call.manner == .script || all.isEmpty, let error = errors.first { throw error }
        let found = all.filter(filter.takes)
        let groups = call.manner == .script ? JavaHashOrder.sorted(found) { $0.id } : found.sorted { $0.id < $1.id }
        let cells = groups.map { [$0.id, types[$0.type.lowercased()] ?? $0.type, $0.protocolType] }
        call.out.result(
            "groups",
            rows: groups.map {
                .object([("group", .string($0.id)), ("type", .string($0.type.lowercased())), ("protocol", .string($0.protocolType))])
            }
        ) { out in
            let width = cells.joined().reduce(20) { max($0, $1.utf16.count) }
            out.line(["GROUP", "TYPE", "PROTOCOL"].map { $0.padded(width) }.joined(separator: " "))
            for row in cells { out.line(row.map { $0.padded(width) + " " }.joined()) }
        }
        // What the brokers told is shown; that it is not all is an error.
        if let error = errors.first { throw error }
        return .done
    }

    /// Which groups are wanted.
    private struct Filter {
        let type: String?
        let protocolType: String?
        let consumer: Bool
        /// `share` or `streams`.
        let kind: String?

        init(_ options: ParsedOptions) throws {
            type = try options.string("group-type")?.lowercased()
            protocolType = try options.string("protocol")
            consumer = options.has("consumer")
            kind = options.has("share") ? "share" : options.has("streams") ? "streams" : nil
            if let type, types[type] == nil {
                throw CommandFailure("--group-type must be a valid group type.", status: .wrongUsage)
            }
            let filters = ["consumer", "share", "streams"]
            for option in filters {
                try options.exclude(option, filters.filter { $0 != option } + ["group-type", "protocol"])
            }
        }

        func takes(_ group: GroupListing) -> Bool {
            let groupType = group.type.lowercased()
            if type != nil || protocolType != nil {
                return (type.map { $0 == groupType } ?? true) && (protocolType.map { $0 == group.protocolType } ?? true)
            }
            if consumer { return group.protocolType == "consumer" || group.protocolType.isEmpty || groupType == "consumer" }
            return kind.map { $0 == groupType } ?? true
        }
    }

    static func scriptFailure(_ error: any Error, _ call: CommandCall) -> ExitStatus {
        switch error {
        case let usage as UsageError:
            call.out.problem(usage.message)
            if usage.kind == .rule { call.out.problem(HelpText.scriptOptions(table), terminator: "") }
        case is CommandFailure: call.out.problem("\(error)")
        default: call.out.line("Error while executing groups command : \(error)")
        }
        return .failed
    }
}
