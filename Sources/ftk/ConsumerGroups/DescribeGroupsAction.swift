import CommandLine
import KafkaClient
import KafkaProto

/// `consumer-groups --describe`: offsets, members or state.
struct DescribeGroupsAction {
    let options: ParsedOptions
    let admin: Admin
    let call: CommandCall

    private struct OffsetRow {
        let group: String
        let topic: String
        let partition: Int32
        let current: Int64?
        let end: Int64?
        let consumerId: String
        let host: String
        let clientId: String

        var lag: Int64? { current.flatMap { current in end.map { $0 - current } } }
    }

    func run() async throws -> ExitStatus {
        let groups = try await ConsumerGroupsCommand.groups(options, admin)
        var described: [GroupDescription] = []
        var failed = false
        for (id, result) in try await admin.describeGroups(groups) {
            switch result {
            case .success(let group): described.append(group)
            case .failure(let error) where error.code == .groupIdNotFound:
                described.append(.missing(id))
            case .failure(let error): throw error
            }
        }
        if call.asScript(.partitionOrder) { described.sort { $0.id < $1.id } }
        if options.has("members") {
            members(described)
        } else if options.has("state") {
            states(described)
        } else {
            try await offsets(described)
        }
        if call.manner == .plain {
            for group in described where group.state == "Dead" {
                call.out.problem("\(CommandFailure.missingGroup(group.id, among: try await admin.listGroups().groups.map(\.id)))")
                failed = true
            }
        }
        return failed ? .failed : .done
    }

    /// Says what the state is, where that matters, and whether there is something to show.
    private func shows(_ group: GroupDescription, rows: Int) -> Bool {
        if call.asScript(.groupDescriptionLayout) {
            switch group.state {
            case "Dead": ConsumerGroupsCommand.tell("Consumer group '\(group.id)' does not exist.", call)
            case "Empty": call.out.problem("\nConsumer group '\(group.id)' has no active members.")
            case "PreparingRebalance", "CompletingRebalance", "Assigning", "Reconciling":
                call.out.problem("\nWarning: Consumer group '\(group.id)' is rebalancing.")
            default: break
            }
        }
        return group.state != "Dead" && rows > 0
    }

    /// The blank line in front of a table: always, or between tables only.
    private func gap(_ first: inout Bool) {
        if call.asScript(.groupDescriptionLayout) || !first { call.out.line() }
        first = false
    }

    // MARK: Offsets

    private func offsets(_ groups: [GroupDescription]) async throws {
        let committed = try await admin.orderedGroupOffsets(of: groups.filter { $0.state != "Dead" }.map(\.id))
        let owned = groups.map { owners($0, committed[$0.id] ?? []) }
        let ends = try await admin.listOffsets(
            Dictionary(owned.joined().map { ($0.partition, OffsetSpec.latest) }, uniquingKeysWith: { a, _ in a }))
        let tables = zip(groups, owned).map { (group, owners) -> (GroupDescription, [OffsetRow]) in
            let found = Dictionary(committed[group.id] ?? [], uniquingKeysWith: { _, last in last })
            return (group, owners.map { row(group, $0.partition, $0.member, found[$0.partition], ends[$0.partition]) })
        }
        call.out.result("consumer-group-offsets", rows: tables.flatMap { $0.1 }.map(json)) { out in
            var first = true
            for (group, rows) in tables where shows(group, rows: rows.count) {
                let width = { (get: (OffsetRow) -> String) in max(15, rows.map { get($0).count }.max() ?? 0) }
                let widths = (width { $0.group }, width { $0.topic }, width { $0.consumerId }, width { $0.host })
                func line(_ cells: [String]) {
                    let text = [
                        cells[0].padded(widths.0), cells[1].padded(widths.1), cells[2].padded(10), cells[3].padded(15),
                        cells[4].padded(15), cells[5].padded(15), cells[6].padded(widths.2), cells[7].padded(widths.3), cells[8],
                    ].joined(separator: " ")
                    if call.asScript(.groupDescriptionLayout) { out.text("\n" + text) } else { out.line(text) }
                }
                if call.manner == .plain { gap(&first) }
                line(["GROUP", "TOPIC", "PARTITION", "CURRENT-OFFSET", "LOG-END-OFFSET", "LAG", "CONSUMER-ID", "HOST", "CLIENT-ID"])
                for row in rows {
                    line([
                        row.group, row.topic, "\(row.partition)", text(row.current), text(row.end), text(row.lag), row.consumerId,
                        row.host, row.clientId,
                    ])
                }
            }
        }
    }

    private func text(_ number: Int64?) -> String { number.map { "\($0)" } ?? "-" }

    /// What members read, those with most partitions first, then what nobody reads but has been committed.
    private func owners(
        _ group: GroupDescription, _ committed: [(TopicPartition, CommittedOffset)]
    ) -> [(partition: TopicPartition, member: GroupDescription.Member?)] {
        guard group.state != "Dead" else { return [] }
        var owners: [(partition: TopicPartition, member: GroupDescription.Member?)] = []
        var assigned: Set<TopicPartition> = []
        let members = group.members.enumerated().sorted {
            ($1.element.assignment.count, $0.offset) < ($0.element.assignment.count, $1.offset)
        }
        func ordered(_ partitions: [TopicPartition]) -> [TopicPartition] {
            call.asScript(.partitionOrder) ? PartitionMapOrder.described(partitions) : partitions.sorted()
        }
        for (_, member) in members {
            for partition in ordered(member.assignment) {
                owners.append((partition, member))
                assigned.insert(partition)
            }
        }
        for partition in ordered(committed.map(\.0).filter { !assigned.contains($0) }) { owners.append((partition, nil)) }
        return owners
    }

    private func row(
        _ group: GroupDescription, _ partition: TopicPartition, _ member: GroupDescription.Member?, _ committed: CommittedOffset?,
        _ end: Result<FoundOffset, BrokerError>?
    ) -> OffsetRow {
        var offset: Int64?
        if case .success(let found)? = end { offset = found.offset }
        return OffsetRow(
            group: group.id, topic: partition.topic, partition: partition.partition, current: committed?.offset, end: offset,
            consumerId: member?.id ?? "-", host: member?.host ?? "-", clientId: member?.clientId ?? "-")
    }

    private func json(_ row: OffsetRow) -> JSON {
        func number(_ value: Int64?) -> JSON { value.map { .int($0) } ?? .null }
        func text(_ value: String) -> JSON { value == "-" ? .null : .string(value) }
        return .object([
            ("group", .string(row.group)), ("topic", .string(row.topic)), ("partition", .number(row.partition)),
            ("currentOffset", number(row.current)), ("logEndOffset", number(row.end)), ("lag", number(row.lag)),
            ("consumerId", text(row.consumerId)), ("host", text(row.host)), ("clientId", text(row.clientId)),
        ])
    }

    // MARK: Members

    private func members(_ groups: [GroupDescription]) {
        let verbose = options.has("verbose")
        let rows = groups.flatMap { group in
            group.members.map { member in
                JSON.object([
                    ("group", .string(group.id)), ("consumerId", .string(member.id)), ("instanceId", .optional(member.instanceId)),
                    ("host", .string(member.host)), ("clientId", .string(member.clientId)),
                    (
                        "assignment",
                        .array(
                            member.assignment.sorted().map {
                                .object([("topic", .string($0.topic)), ("partition", .number($0.partition))])
                            })
                    ),
                ])
            }
        }
        call.out.result("consumer-group-members", rows: rows) { out in
            var first = true
            for group in groups {
                let shown = shows(group, rows: group.members.count)
                if call.manner == .plain, !shown { continue }
                let members = shown ? group.members.enumerated().sorted {
                    ($1.element.assignment.count, $0.offset) < ($0.element.assignment.count, $1.offset)
                }.map(\.element) : []
                let hasInstances = members.contains { $0.instanceId != nil }
                let width = { (get: (GroupDescription.Member) -> String) in max(15, members.map { get($0).count }.max() ?? 0) }
                let groupWidth = max(15, members.isEmpty ? 0 : group.id.count)
                let instanceWidth = max(17, members.map { $0.instanceId?.count ?? 0 }.max() ?? 0)
                func line(_ cells: [String], _ instance: String, _ last: String) {
                    var text = cells[0].padded(groupWidth) + " " + cells[1].padded(width { $0.id }) + " "
                    if hasInstances { text += instance.padded(instanceWidth) + " " }
                    text += cells[2].padded(width { $0.host }) + " " + cells[3].padded(width { $0.clientId }) + " "
                    out.line(text + cells[4].padded(15) + " " + (verbose ? last : ""))
                }
                gap(&first)
                line(["GROUP", "CONSUMER-ID", "HOST", "CLIENT-ID", "#PARTITIONS"], "GROUP-INSTANCE-ID", "ASSIGNMENT")
                for member in members {
                    line(
                        [group.id, member.id, member.host, member.clientId, "\(member.assignment.count)"], member.instanceId ?? "",
                        assignment(member))
                }
            }
        }
    }

    /// `topic(0,1), other(2)`; the script leaves the topics out.
    private func assignment(_ member: GroupDescription.Member) -> String {
        if member.assignment.isEmpty { return "-" }
        var topics: [(String, [Int32])] = []
        for partition in member.assignment.sorted() {
            if topics.last?.0 == partition.topic {
                topics[topics.count - 1].1.append(partition.partition)
            } else {
                topics.append((partition.topic, [partition.partition]))
            }
        }
        return topics.map { topic, partitions in
            (call.asScript(.groupDescriptionLayout) ? "" : topic) + "(" + partitions.map { "\($0)" }.joined(separator: ",") + ")"
        }.joined(separator: ", ")
    }

    // MARK: State

    private func states(_ groups: [GroupDescription]) {
        let rows = groups.filter { $0.state != "Dead" }.map { group in
            JSON.object([
                ("group", .string(group.id)),
                (
                    "coordinator",
                    .object([
                        ("id", .number(group.coordinator.id)), ("host", .string(group.coordinator.host)),
                        ("port", .number(group.coordinator.port)),
                    ])
                ),
                ("assignmentStrategy", .string(group.assignor)), ("state", .string(group.state)),
                ("members", .number(group.members.count)),
            ])
        }
        call.out.result("consumer-group-states", rows: rows) { out in
            var first = true
            for group in groups where shows(group, rows: 1) {
                let coordinator = "\(group.coordinator.host):\(group.coordinator.port)  (\(group.coordinator.id))"
                let width = max(25, coordinator.count)
                func line(_ a: String, _ b: String, _ c: String, _ d: String, _ e: String) {
                    out.line([a.padded(width), b.padded(25), c.padded(20), d.padded(15), e].joined(separator: " "))
                }
                gap(&first)
                line("GROUP", "COORDINATOR (ID)", "ASSIGNMENT-STRATEGY", "STATE", "#MEMBERS")
                line(group.id, coordinator, group.assignor, group.state, "\(group.members.count)")
            }
        }
    }
}
