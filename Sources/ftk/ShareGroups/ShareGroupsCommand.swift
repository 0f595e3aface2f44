import CommandLine
import KafkaClient
import KafkaProto

/// `share-groups`: shows share groups, resets their offsets, deletes them (`kafka-share-groups.sh` of Kafka 4).
enum ShareGroupsCommand: Command {
    static let name = "share-groups"
    static let scripts = ["kafka-share-groups.sh"]
    static let javaClasses = ["org.apache.kafka.tools.consumer.group.ShareGroupCommand"]
    static let table = OptionTable.shareGroups
    static let scriptPurpose: String? =
        "This tool helps to list, describe, reset and delete share groups, or delete offsets of share groups."

    static func run(_ call: CommandCall) async throws -> ExitStatus {
        let options = try call.parse()
        let action = try GroupTools.action(options, call)
        try check(options, action)
        let admin = try GroupTools.admin(options, call)
        defer { admin.close() }
        switch action {
        case "list":
            let states = try GroupTools.states(options)
            let (groups, errors) = try await admin.listShareGroups(states: states)
            return try GroupTools.list(groups, errors, states, "share-groups", options, call)
        case "describe": return try await describe(options, admin, call)
        case "delete":
            // Old brokers would delete a consumer group of that name.
            try await admin.require(ShareGroupDescribeRequest.self)
            let (ids, bad) = try await GroupTools.of(["share"], try await groups(options, admin), admin)
            return GroupTools.deleted(bad + (try await admin.deleteGroups(ids)), "share", call)
        case "delete-offsets": return try await deleteOffsets(options, admin, call)
        default: return try await resetOffsets(options, admin, call)
        }
    }

    private static func check(_ options: ParsedOptions, _ action: String) throws {
        if action == "describe" || action == "delete", !options.hasAny("group", "all-groups") {
            throw UsageError.rule("--\(action) needs --group NAME or --all-groups")
        }
        if action == "delete-offsets", !options.has("group") || !options.has("topic") {
            throw UsageError.rule("--delete-offsets needs --group NAME and --topic NAME")
        }
        guard action == "reset-offsets" else { return }
        if !options.has("group") { throw UsageError.rule("--reset-offsets needs --group NAME") }
        if options.has("topic") == options.has("all-topics") { throw UsageError.rule("--reset-offsets needs --topic NAME or --all-topics") }
        if ["to-earliest", "to-latest", "to-datetime"].filter(options.has).count != 1 {
            throw UsageError.rule("--reset-offsets needs one of --to-earliest, --to-latest, --to-datetime")
        }
        if options.has("dry-run") == options.has("execute") { throw UsageError.rule("--reset-offsets needs --dry-run or --execute") }
    }

    private static func groups(_ options: ParsedOptions, _ admin: Admin) async throws -> [String] {
        try await GroupTools.named(options) { try await admin.listShareGroups() }
    }

    // MARK: describe

    private static func describe(_ options: ParsedOptions, _ admin: Admin, _ call: CommandCall) async throws -> ExitStatus {
        let (found, failed) = try await GroupTools.described(try await groups(options, admin), "share", call) { try await admin.describeShareGroup($0) }
        let verbose = options.has("verbose")
        if options.has("members") {
            GroupTools.table(
                "share-group-members",
                [
                    .init("GROUP", "group"), .init("CONSUMER-ID", "consumerId"), .init("HOST", "host"), .init("CLIENT-ID", "clientId"),
                    .init("#PARTITIONS", "partitions"), .init("MEMBER-EPOCH", "memberEpoch", isShown: verbose), .init("ASSIGNMENT", "assignment"),
                ],
                found.flatMap { group in
                    group.members.map { member in
                        [
                            .string(group.id), .string(member.id), .string(member.host), .string(member.clientId),
                            .number(member.assignment.count), .number(member.epoch),
                            .array(member.assignment.sorted().map { .string("\($0.topic):\($0.partition)") }),
                        ]
                    }
                }, call)
        } else if options.has("state") {
            GroupTools.table(
                "share-group-states",
                found.map {
                    GroupTools.State(
                        group: $0.id, coordinator: $0.coordinator, state: $0.state, epoch: $0.epoch, assignmentEpoch: $0.assignmentEpoch,
                        members: $0.members.count)
                }, assignmentEpoch: "ASSIGNMENT-EPOCH", verbose: verbose, call)
        } else {
            var rows: [[JSON]] = []
            for group in found {
                for row in try await admin.shareGroupOffsets(group.id) {
                    rows.append([
                        .string(group.id), .string(row.partition.topic), .number(row.partition.partition), .number(row.leaderEpoch),
                        row.startOffset < 0 ? .null : .number(row.startOffset), row.lag < 0 ? .null : .number(row.lag),
                    ])
                }
            }
            GroupTools.table(
                "share-group-offsets",
                [
                    .init("GROUP", "group"), .init("TOPIC", "topic"), .init("PARTITION", "partition"),
                    .init("LEADER-EPOCH", "leaderEpoch", isShown: verbose), .init("START-OFFSET", "startOffset"), .init("LAG", "lag"),
                ], rows, call)
        }
        return failed ? .failed : .done
    }

    // MARK: Offsets

    private static func deleteOffsets(_ options: ParsedOptions, _ admin: Admin, _ call: CommandCall) async throws -> ExitStatus {
        let group = options.strings("group").first ?? ""
        let results = try await admin.deleteShareGroupOffsets(group, topics: options.strings("topic"))
        GroupTools.table(
            "share-group-offsets-deleted", [.init("TOPIC", "topic"), .init("STATUS", "status")],
            results.map { [.string($0.topic), .string($0.error.map { "Error: \($0.message)" } ?? "Successful")] }, call)
        return results.contains { $0.error != nil } ? .failed : .done
    }

    private static func resetOffsets(_ options: ParsedOptions, _ admin: Admin, _ call: CommandCall) async throws -> ExitStatus {
        let group = options.strings("group").first ?? ""
        try await admin.require(AlterShareGroupOffsetsRequest.self)
        do {
            let state = try await admin.describeShareGroup(group).state
            guard state == "Empty" || state == "Dead" else {
                throw CommandFailure("share group '\(group)' is \(state): offsets can be reset only where the group has no members")
            }
        } catch let error as BrokerError where error.code == .groupIdNotFound {
            // A group that nobody has used yet: its offsets can be set all the same.
        }
        var partitions: [TopicPartition] = []
        if options.has("all-topics") {
            partitions = try await admin.shareGroupOffsets(group).map(\.partition)
        } else {
            for topic in options.strings("topic") { partitions += try await TopicArgument.partitions(topic, admin) }
        }
        var spec = options.has("to-earliest") ? OffsetSpec.earliest : .latest
        if let time = try options.string("to-datetime") { spec = .timestamp(try JavaTime.dateTime(time)) }
        let found = try await admin.listOffsets(Dictionary(partitions.map { ($0, spec) }, uniquingKeysWith: { a, _ in a }))
        var targets = try found.mapValues { try $0.get().offset }
        // Nothing is as young as the time: the end.
        let missing = targets.filter { $0.value < 0 }.keys
        if !missing.isEmpty {
            let ends = try await admin.listOffsets(Dictionary(missing.map { ($0, .latest) }, uniquingKeysWith: { a, _ in a }))
            for (partition, end) in ends { targets[partition] = try end.get().offset }
        }
        var errors: [TopicPartition: BrokerError] = [:]
        if options.has("execute") { errors = try await admin.alterShareGroupOffsets(group, targets) }
        GroupTools.table(
            "share-group-offsets-reset",
            [.init("GROUP", "group"), .init("TOPIC", "topic"), .init("PARTITION", "partition"), .init("NEW-OFFSET", "newOffset")],
            targets.keys.sorted().filter { errors[$0] == nil }.map {
                [.string(group), .string($0.topic), .number($0.partition), .number(targets[$0] ?? 0)]
            }, call)
        for (partition, error) in errors.sorted(by: { $0.key < $1.key }) { call.out.problem("\(partition): \(error.message)") }
        return errors.isEmpty ? .done : .failed
    }
}
