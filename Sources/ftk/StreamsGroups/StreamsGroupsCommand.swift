import CommandLine
import KafkaClient
import KafkaProto

/// `streams-groups`: shows the groups of Kafka Streams applications, deletes them (`kafka-streams-groups.sh` of Kafka 4).
enum StreamsGroupsCommand: Command {
    static let name = "streams-groups"
    static let scripts = ["kafka-streams-groups.sh"]
    static let javaClasses = ["org.apache.kafka.tools.streams.StreamsGroupCommand"]
    static let table = OptionTable.streamsGroups
    static let scriptPurpose: String? =
        "This tool helps to list, describe, delete and reset streams groups, or delete offsets of streams groups."

    static func run(_ call: CommandCall) async throws -> ExitStatus {
        let options = try call.parse()
        let action = try GroupTools.action(options, call)
        try check(options, action)
        let admin = try GroupTools.admin(options, call)
        defer { admin.close() }
        try await admin.require(StreamsGroupDescribeRequest.self)
        switch action {
        case "list":
            let states = try GroupTools.states(options)
            let (groups, errors) = try await admin.listStreamsGroups(states: states)
            return try GroupTools.list(groups, errors, states, "streams-groups", options, call)
        case "describe": return try await describe(options, admin, call)
        case "delete": return try await delete(options, admin, call)
        case "reset-offsets": return try await reset(options, admin, call)
        default: return try await deleteOffsets(options, admin, call)
        }
    }

    private static func check(_ options: ParsedOptions, _ action: String) throws {
        if action == "reset-offsets" {
            if options.has("dry-run") == options.has("execute") { throw UsageError.rule("--reset-offsets needs --dry-run or --execute") }
            if !options.hasAny("input-topic", "all-input-topics", "from-file") {
                throw UsageError.rule("--reset-offsets needs --input-topic NAME, --all-input-topics or --from-file FILE")
            }
            if ResetOffsetsAction.scenarios.filter(options.has).count != 1 {
                let names = ResetOffsetsAction.scenarios.map { "--" + $0 }.joined(separator: ", ")
                throw UsageError.rule("--reset-offsets needs one of \(names)")
            }
        }
        if action != "list", !options.hasAny("group", "all-groups") { throw UsageError.rule("--\(action) needs --group NAME or --all-groups") }
        if action == "delete-offsets", options.has("all-groups") || options.has("all-input-topics") == options.has("input-topic") {
            throw UsageError.rule("--delete-offsets needs --group NAME, and --input-topic NAME or --all-input-topics")
        }
    }

    /// The groups that `--group` and `--all-groups` name.
    static func groups(_ options: ParsedOptions, _ admin: Admin) async throws -> [String] {
        try await GroupTools.named(options) { try await admin.listStreamsGroups() }
    }

    private static func describe(_ options: ParsedOptions, _ admin: Admin, _ call: CommandCall) async throws -> ExitStatus {
        let (found, failed) = try await GroupTools.described(try await groups(options, admin), "streams", call) { try await admin.describeStreamsGroup($0) }
        let verbose = options.has("verbose")
        if options.has("members") {
            func texts(_ tasks: [String]) -> JSON { .array(tasks.map { .string($0) }) }
            GroupTools.table(
                "streams-group-members",
                [
                    .init("GROUP", "group"), .init("MEMBER", "member"), .init("MEMBER-EPOCH", "memberEpoch", isShown: verbose),
                    .init("PROCESS", "process"), .init("HOST", "host"), .init("CLIENT-ID", "clientId"), .init("ACTIVE", "activeTasks"),
                    .init("STANDBY", "standbyTasks"), .init("WARMUP", "warmupTasks"),
                ],
                found.flatMap { group in
                    group.members.map {
                        [
                            .string(group.id), .string($0.id), .number($0.epoch), .string($0.processId), .string($0.host),
                            .string($0.clientId), texts($0.activeTasks), texts($0.standbyTasks), texts($0.warmupTasks),
                        ]
                    }
                }, call)
        } else if options.has("state") {
            GroupTools.table(
                "streams-group-states",
                found.map {
                    GroupTools.State(
                        group: $0.id, coordinator: $0.coordinator, state: $0.state, epoch: $0.epoch, assignmentEpoch: $0.assignmentEpoch,
                        members: $0.members.count)
                }, assignmentEpoch: "TARGET-ASSIGNMENT-EPOCH", verbose: verbose, call)
        } else {
            var rows: [[JSON]] = []
            for group in found { rows += try await offsetRows(group.id, admin) }
            GroupTools.table(
                "streams-group-offsets",
                [
                    .init("GROUP", "group"), .init("TOPIC", "topic"), .init("PARTITION", "partition"),
                    .init("CURRENT-OFFSET", "currentOffset"), .init("LEADER-EPOCH", "leaderEpoch", isShown: verbose),
                    .init("LOG-END-OFFSET", "logEndOffset"), .init("OFFSET-LAG", "lag"),
                ], rows, call)
        }
        return failed ? .failed : .done
    }

    private static func offsetRows(_ group: String, _ admin: Admin) async throws -> [[JSON]] {
        let committed = try await admin.groupOffsets(group)
        let ends = try await admin.listOffsets(committed.mapValues { _ in .latest })
        return committed.sorted { $0.key < $1.key }.map { partition, offset in
            var end: Int64?
            if case .success(let found)? = ends[partition] { end = found.offset }
            return [
                .string(group), .string(partition.topic), .number(partition.partition), .number(offset.offset),
                offset.leaderEpoch < 0 ? .null : .number(offset.leaderEpoch), end.map { .int($0) } ?? .null,
                end.map { .int($0 - offset.offset) } ?? .null,
            ]
        }
    }

    private static func reset(_ options: ParsedOptions, _ admin: Admin, _ call: CommandCall) async throws -> ExitStatus {
        let ids = try await groups(options, admin)
        let topics = try await internalTopics(of: ids, options, admin)
        let status = try await ResetOffsetsAction(options: options, admin: admin, call: call, isOfStreams: true).run()
        guard status == .done, options.has("execute") else { return status }
        return try await deleteTopics(topics, of: ids, options, admin, call) ? .done : .failed
    }

    /// The internal topics of each group where some of them are to be deleted.
    /// - Throws: a name that is none of them.
    private static func internalTopics(of ids: [String], _ options: ParsedOptions, _ admin: Admin) async throws -> [String: [String]] {
        let named = options.strings("delete-internal-topic")
        var internalTopics: [String: [String]] = [:]
        if options.has("delete-all-internal-topics") || !named.isEmpty {
            for id in ids { internalTopics[id] = try await admin.describeStreamsGroup(id).internalTopics }
            let known = Set(internalTopics.values.joined())
            if let strange = named.first(where: { !known.contains($0) }) {
                throw CommandFailure("topic '\(strange)' is not an internal topic of these groups; nothing was deleted")
            }
        }
        return internalTopics
    }

    /// - Returns: whether all of them are gone.
    private static func deleteTopics(
        _ internalTopics: [String: [String]], of groups: [String], _ options: ParsedOptions, _ admin: Admin, _ call: CommandCall
    ) async throws -> Bool {
        let gone = groups.flatMap { internalTopics[$0] ?? [] }
        let topics = options.has("delete-all-internal-topics") ? gone : options.strings("delete-internal-topic").filter(gone.contains)
        guard !topics.isEmpty else { return true }
        var isDone = true
        for (topic, error) in try await admin.deleteTopics(topics) {
            guard let error else { continue }
            call.out.problem("internal topic '\(topic)' was not deleted: \(error.message)")
            isDone = false
        }
        return isDone
    }

    private static func delete(_ options: ParsedOptions, _ admin: Admin, _ call: CommandCall) async throws -> ExitStatus {
        let (ids, bad) = try await GroupTools.of(["streams"], try await groups(options, admin), admin)
        let topics = try await internalTopics(of: ids, options, admin)
        let results = bad + (try await admin.deleteGroups(ids))
        let status = GroupTools.deleted(results, "streams", call)
        let deleted = results.filter { $0.error == nil }.map(\.id)
        return try await deleteTopics(topics, of: deleted, options, admin, call) ? status : .failed
    }

    private static func deleteOffsets(_ options: ParsedOptions, _ admin: Admin, _ call: CommandCall) async throws -> ExitStatus {
        let group = options.strings("group").first ?? ""
        var partitions: [TopicPartition] = []
        if options.has("all-input-topics") {
            partitions = try await admin.groupOffsets(group).keys.sorted()
        } else {
            for text in options.strings("input-topic") { partitions += try await TopicArgument.partitions(text, admin) }
        }
        let errors = try await admin.deleteGroupOffsets(group, partitions)
        GroupTools.table(
            "streams-group-offsets-deleted", [.init("TOPIC", "topic"), .init("PARTITION", "partition"), .init("STATUS", "status")],
            partitions.map {
                [.string($0.topic), .number($0.partition), .string(errors[$0].map { "Error: \($0.message)" } ?? "Successful")]
            }, call)
        return errors.isEmpty ? .done : .failed
    }
}
