import CommandLine
import KafkaClient
import KafkaProto

/// `topics --describe`.
struct DescribeTopicsAction {
    let options: ParsedOptions
    let admin: Admin
    let call: CommandCall

    private struct Described {
        let topic: TopicDescription
        let configs: [ConfigEntry]
        let reassignments: [Int32: PartitionReassignment]

        var overrides: [ConfigEntry] { configs.filter { $0.source != .defaultConfig } }

        /// Replicas that count: those on their way are not yet.
        func replicationFactor(_ partition: TopicDescription.Partition) -> Int {
            partition.replicas.count - (reassignments[partition.index]?.adding.count ?? 0)
        }
    }

    func run() async throws {
        let topics = try await describe()
        let names = topics.map(\.name)
        let resources = names.map { ConfigResource(.topic, $0) }
        var configs: [String: [ConfigEntry]] = [:]
        if !resources.isEmpty {
            for (resource, result) in try await admin.describeConfigs(resources, synonyms: false) {
                configs[resource.name] = try result.get()
            }
        }
        let reassignments = try await ongoing(topics)
        let described = topics.map { topic in
            Described(
                topic: topic, configs: JavaHashOrder.sorted(configs[topic.name] ?? []) { $0.name },
                reassignments: reassignments[topic.name] ?? [:])
        }
        call.out.result("topic-descriptions", rows: described.map(row)) { out in
            for one in described { write(one, to: out) }
        }
    }

    private func describe() async throws -> [TopicDescription] {
        if let text = try options.string("topic-id") {
            let id = try TopicId.parse(text)
            if id != .zero {
                guard let first = try await admin.describeTopics(ids: [id]).first else { return [] }
                switch first.result {
                case .success(let topic): return [topic]
                case .failure(let error) where error.code == .unknownTopicId:
                    if options.has("if-exists") { return [] }
                    throw CommandFailure("TopicId '\(id)' does not exist as expected")
                case .failure(let error): throw error
                }
            }
        }
        let names = try await TopicsCommand.names(options, admin, call).map(\.name)
        let page = Int32(try options.int("partition-size-limit-per-response") ?? 2000)
        var topics: [TopicDescription] = []
        for (_, result) in try await admin.describeTopics(names, partitionsPerResponse: page) { topics.append(try result.get()) }
        return topics
    }

    /// Moves under way. Brokers before 2.4, and those that do not allow the question, tell of none.
    private func ongoing(_ topics: [TopicDescription]) async throws -> [String: [Int32: PartitionReassignment]] {
        guard !topics.isEmpty else { return [:] }
        var found: [String: [Int32: PartitionReassignment]] = [:]
        do {
            let partitions = topics.flatMap { topic in topic.partitions.map { TopicPartition(topic.name, $0.index) } }
            for (partition, move) in try await admin.listReassignments(partitions) {
                found[partition.topic, default: [:]][partition.partition] = move
            }
        } catch let error as ClientError where error.kind == .unsupportedVersion {
            return [:]
        } catch let error as BrokerError where error.code == .clusterAuthorizationFailed {
            return [:]
        }
        return found
    }

    // MARK: What is shown

    private func shows(_ partition: TopicDescription.Partition, of one: Described) -> Bool {
        let live = partition.leader.map { admin.cluster.brokers[$0] != nil } ?? false
        let minInSync = one.configs.first { $0.name == "min.insync.replicas" }?.value.flatMap { Int($0) } ?? 1
        var wanted = true
        var any = false
        func report(_ option: String, _ holds: Bool) {
            guard options.has(option) else { return }
            wanted = any ? wanted || holds : holds
            any = true
        }
        report("under-replicated-partitions", partition.inSyncReplicas.count < one.replicationFactor(partition))
        report("unavailable-partitions", !live)
        report("under-min-isr-partitions", partition.leader == nil || partition.inSyncReplicas.count < minInSync)
        report("at-min-isr-partitions", partition.leader != nil && partition.inSyncReplicas.count == minInSync)
        return wanted
    }

    private var showsHeads: Bool {
        !options.hasAny(
            "under-replicated-partitions", "unavailable-partitions", "under-min-isr-partitions", "at-min-isr-partitions")
    }

    private func write(_ one: Described, to out: Output) {
        let onlyOverrides = options.has("topics-with-overrides")
        if showsHeads, !onlyOverrides || !one.overrides.isEmpty {
            var line = "Topic: \(one.topic.name)"
            if one.topic.id != .zero { line += "\tTopicId: \(one.topic.id)" }
            line += "\tPartitionCount: \(one.topic.partitions.count)"
            line += "\tReplicationFactor: \(one.topic.partitions.first.map { one.replicationFactor($0) } ?? 0)"
            line += "\tConfigs: " + one.overrides.map { "\($0.name)=\($0.value ?? "null")" }.joined(separator: ",")
            out.line(line)
        }
        guard !onlyOverrides else { return }
        for partition in one.topic.partitions where shows(partition, of: one) {
            var line = "\tTopic: \(one.topic.name)\tPartition: \(partition.index)"
            line += "\tLeader: " + (partition.leader.map { "\($0)" } ?? "none")
            line += "\tReplicas: " + join(partition.replicas) + "\tIsr: " + join(partition.inSyncReplicas)
            if let move = one.reassignments[partition.index] {
                line += "\tAdding Replicas: " + join(move.adding) + "\tRemoving Replicas: " + join(move.removing)
            }
            line += "\tElr: " + (partition.eligibleLeaderReplicas.map(join) ?? "N/A")
            line += "\tLastKnownElr: " + (partition.lastKnownEligibleLeaderReplicas.map(join) ?? "N/A")
            out.line(line)
        }
    }

    private func join(_ ids: [Int32]) -> String { ids.map { "\($0)" }.joined(separator: ",") }

    private func row(_ one: Described) -> JSON {
        .object([
            ("name", .string(one.topic.name)), ("id", .string("\(one.topic.id)")), ("internal", .bool(one.topic.isInternal)),
            ("replicationFactor", .number(one.topic.partitions.first.map { one.replicationFactor($0) } ?? 0)),
            ("configs", .object(one.overrides.map { ($0.name, .optional($0.value)) })),
            (
                "partitions",
                .array(
                    one.topic.partitions.filter { shows($0, of: one) }.map { p in
                        .object([
                            ("partition", .number(p.index)), ("leader", p.leader.map { .number($0) } ?? .null),
                            ("leaderEpoch", .number(p.leaderEpoch)), ("replicas", .ints(p.replicas)),
                            ("inSyncReplicas", .ints(p.inSyncReplicas)), ("offlineReplicas", .ints(p.offlineReplicas)),
                            ("addingReplicas", .ints(one.reassignments[p.index]?.adding ?? [])),
                            ("removingReplicas", .ints(one.reassignments[p.index]?.removing ?? [])),
                            ("eligibleLeaderReplicas", p.eligibleLeaderReplicas.map { .ints($0) } ?? .null),
                        ])
                    })
            ),
        ])
    }
}

/// A topic id from the command line.
enum TopicId {
    static func parse(_ text: String) throws -> Uuid {
        if let id = Uuid(text) { return id }
        if text.utf8.count > 24 {
            throw CommandFailure("Input string with prefix `\(text.prefix(24))` is too long to be decoded as a base64 UUID")
        }
        throw CommandFailure(
            "Input string `\(text)` decoded as \(text.utf8.count * 6 / 8) bytes, which is not equal to the expected 16 bytes of a base64-encoded UUID")
    }
}
