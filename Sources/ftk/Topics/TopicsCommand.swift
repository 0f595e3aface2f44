import CommandLine
import KafkaClient
import KafkaProto

/// `topics`: creates, lists, describes, changes and deletes topics (`kafka-topics.sh`).
enum TopicsCommand: Command {
    static let name = "topics"
    static let scripts = ["kafka-topics.sh"]
    static let javaClasses = ["org.apache.kafka.tools.TopicCommand", "kafka.admin.TopicCommand"]
    static let table = OptionTable.topics
    static let scriptPurpose: String? = "This tool helps to create, delete, describe, or change a topic."

    static let actions = ["list", "describe", "create", "alter", "delete"]

    static func run(_ call: CommandCall) async throws -> ExitStatus {
        let options = try call.parse()
        let action = try call.action(
            options, actions, else: "Command must include exactly one action: --list, --describe, --create, --alter or --delete")
        try check(options, action, call)
        let admin = try call.admin(options)
        defer { admin.close() }
        switch action {
        case "list": try await list(options, admin, call)
        case "describe": try await DescribeTopicsAction(options: options, admin: admin, call: call).run()
        case "create": try await create(options, admin, call)
        case "alter": try await alter(options, admin, call)
        default: try await delete(options, admin, call)
        }
        return .done
    }

    /// Which options go together, in the script's order of checking.
    private static func check(_ options: ParsedOptions, _ action: String, _ call: CommandCall) throws {
        if call.asScript(.defaultAddress), !options.has("bootstrap-server") {
            throw CommandFailure("--bootstrap-server must be specified")
        }
        if action == "describe", options.has("if-exists"), !options.hasAny("topic", "topic-id") {
            throw UsageError.rule("--topic or --topic-id is required to describe a topic")
        }
        if action != "list", action != "describe" { try options.require("topic") }
        if action == "alter" {
            if options.has("config") {
                throw UsageError.rule(
                    call.asScript(.optionsAfterUsageError)
                        ? "Option combination \"[[bootstrap-server], [config]]\" can't be used with option \"[alter]\""
                            + " (the kafka-configs CLI supports altering topic configs with a --bootstrap-server option)"
                        : "--config cannot be used with --alter: ftk configs --alter changes configurations")
            }
            try options.require("partitions")
        }
        func only(_ option: String, with allowed: String...) throws {
            try options.exclude(option, actions.filter { !allowed.contains($0) })
        }
        try only("config", with: "create")
        try only("delete-config", with: "alter")
        try only("partitions", with: "alter", "create")
        try only("replication-factor", with: "create")
        try only("replica-assignment", with: "create", "alter")
        if action == "create" { try options.exclude("replica-assignment", ["partitions", "replication-factor"]) }
        let reports = [
            "under-replicated-partitions", "under-min-isr-partitions", "at-min-isr-partitions", "unavailable-partitions",
        ]
        for report in reports {
            try only(report, with: "describe")
            try options.exclude(report, ["topics-with-overrides"])
        }
        try only("topics-with-overrides", with: "describe")
        try only("if-exists", with: "alter", "delete", "describe")
        try only("if-not-exists", with: "create")
        try only("exclude-internal", with: "list", "describe")
    }

    // MARK: Actions

    /// The names that `--topic` matches, sorted.
    static func names(_ options: ParsedOptions, _ admin: Admin, _ call: CommandCall) async throws -> [TopicListing] {
        let all = try await admin.listTopics(internal: !options.has("exclude-internal"))
        guard let text = try options.string("topic") else { return all.sorted { $0.name < $1.name } }
        let pattern = try TopicPattern(text)
        let found = all.filter { pattern.matches($0.name) }.sorted { $0.name < $1.name }
        if found.isEmpty, !options.has("list"), !options.has("if-exists") { throw missing(text, all.map(\.name), call) }
        return found
    }

    private static func missing(_ name: String, _ all: [String], _ call: CommandCall) -> CommandFailure {
        if call.asScript(.missingTopicNamedOptional) {
            return CommandFailure("Topic 'Optional[\(name)]' does not exist as expected")
        }
        return .missingTopic(name, among: all)
    }

    private static func list(_ options: ParsedOptions, _ admin: Admin, _ call: CommandCall) async throws {
        let topics = try await names(options, admin, call)
        call.out.result(
            "topics",
            rows: topics.map {
                .object([
                    ("name", .string($0.name)), ("id", .string("\($0.id)")), ("internal", .bool($0.isInternal)),
                    ("partitions", .number($0.partitions)),
                ])
            }
        ) { out in
            for topic in topics { out.line(topic.name) }
            if topics.isEmpty, call.asScript(.emptyLineForNothing) { out.line() }
        }
    }

    private static func create(_ options: ParsedOptions, _ admin: Admin, _ call: CommandCall) async throws {
        let name = try options.string("topic") ?? ""
        var topic = NewTopic(name)
        let partitions = try options.int("partitions")
        let factor = try options.int("replication-factor")
        if let text = try options.string("replica-assignment") { topic.assignments = try ReplicaAssignment.parse(text) }
        for pair in options.strings("config") {
            let parts = pair.split(separator: "=", omittingEmptySubsequences: false).map(trim)
            guard parts.count == 2, !parts[1].isEmpty else {
                throw CommandFailure("requirement failed: Invalid topic config: all configs to be added must be in the format \"key=val\".")
            }
            topic.configs.removeAll { $0.name == parts[0] }
            topic.configs.append((parts[0], parts[1]))
        }
        if call.asScript(.collisionWarning), name.contains(where: { $0 == "." || $0 == "_" }) {
            call.out.line(
                "WARNING: Due to limitations in metric names, topics with a period ('.') or underscore ('_') could collide. "
                    + "To avoid issues it is best to use either, but not both.")
        }
        if let factor, !(1...32767).contains(factor) {
            throw CommandFailure("The replication factor must be between 1 and 32767 inclusive")
        }
        if let partitions, partitions < 1 { throw CommandFailure("The partitions must be greater than 0") }
        if name.isEmpty { throw CommandFailure("The given topic name '' cannot be represented in a request.") }
        topic.partitions = partitions.map { Int32($0) }
        topic.replicationFactor = factor.map { Int16($0) }
        var created = true
        if let error = try await admin.createTopics([topic]).first?.error {
            guard error.code == .topicAlreadyExists, options.has("if-not-exists") else { throw error }
            created = false
        }
        call.out.result("topic-created", rows: [.object([("name", .string(name)), ("created", .bool(created))])]) { out in
            if created { out.line("Created topic \(name).") }
        }
    }

    private static func trim(_ text: Substring) -> String {
        var text = text
        while text.first?.isWhitespace == true { text.removeFirst() }
        while text.last?.isWhitespace == true { text.removeLast() }
        return String(text)
    }

    private static func alter(_ options: ParsedOptions, _ admin: Admin, _ call: CommandCall) async throws {
        let total = Int32(try options.int("partitions") ?? 0)
        let assignments = try options.string("replica-assignment").map { try ReplicaAssignment.parse($0) }
        let topics = try await names(options, admin, call)
        let changes = topics.map { topic in
            // The assignment tells all partitions; only the new ones are told to the broker.
            (name: topic.name, total: total, assignments: assignments.map { Array($0.dropFirst(topic.partitions)) })
        }
        for result in topics.isEmpty ? [] : try await admin.createPartitions(changes) { if let error = result.error { throw error } }
        call.out.result(
            "topic-altered", rows: topics.map { .object([("name", .string($0.name)), ("partitions", .number(total))]) }
        ) { _ in }
    }

    private static func delete(_ options: ParsedOptions, _ admin: Admin, _ call: CommandCall) async throws {
        let topics = try await names(options, admin, call)
        for result in topics.isEmpty ? [] : try await admin.deleteTopics(topics.map(\.name)) { if let error = result.error { throw error } }
        call.out.result("topic-deleted", rows: topics.map { .object([("name", .string($0.name))]) }) { _ in }
    }

    // MARK: Errors as the script tells them

    static func scriptFailure(_ error: any Error, _ call: CommandCall) -> ExitStatus {
        switch error {
        case let usage as UsageError where usage.kind == .conversion: call.out.line("Error while executing topic command : \(usage)")
        case let usage as UsageError:
            call.out.problem(usage.message)
            if usage.kind == .rule || usage.kind == .several { call.out.problem(HelpText.scriptOptions(table), terminator: "") }
        case let failure as CommandFailure where failure.message.hasPrefix("--bootstrap-server"): call.out.problem(failure.message)
        default: call.out.line("Error while executing topic command : \(JavaException.message(error))")
        }
        return .failed
    }
}

/// Brokers of each partition by hand: `0:1,1:0`, `:` between replicas, `,` between partitions.
enum ReplicaAssignment {
    static func parse(_ text: String) throws -> [[Int32]] {
        var partitions: [[Int32]] = []
        for (index, part) in text.split(separator: ",", omittingEmptySubsequences: false).enumerated() {
            var brokers: [Int32] = []
            for word in part.split(separator: ":", omittingEmptySubsequences: false) {
                let trimmed = word.filter { !$0.isWhitespace }
                guard let broker = Int32(trimmed) else { throw CommandFailure("For input string: \"\(trimmed)\"") }
                brokers.append(broker)
            }
            let doubled = brokers.enumerated().filter { brokers[..<$0.offset].contains($0.element) }.map { "\($0.element)" }
            guard doubled.isEmpty else {
                throw CommandFailure("Partition replica lists may not contain duplicate entries: \(doubled.joined(separator: ","))")
            }
            guard brokers.count == partitions.first?.count ?? brokers.count else {
                throw CommandFailure("Partition \(index) has different replication factor: [\(brokers.map { "\($0)" }.joined(separator: ", "))]")
            }
            partitions.append(brokers)
        }
        return partitions
    }
}
