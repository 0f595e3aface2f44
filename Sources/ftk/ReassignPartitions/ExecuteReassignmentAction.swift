import CommandLine
import KafkaClient
import KafkaProto

/// `reassign-partitions --execute`.
struct ExecuteReassignmentAction {
    let common: Reassignment
    let plan: ReassignmentPlan
    /// Whether it may be added to moves under way.
    let isAdditional: Bool
    let keepsReplicationFactor: Bool
    /// Bytes a second between brokers; nil for no limit.
    let brokerRate: Int64?
    /// Bytes a second between the folders of a broker.
    let folderRate: Int64?
    let timeoutMs: Int64

    private static let ongoingSentence =
        "Cannot execute because there is an existing partition assignment.  Use --additional to override this and create a new "
        + "partition assignment in addition to the existing one. The --additional flag can also be used to change the throttle by "
        + "resubmitting the current reassignment."

    func run() async throws {
        try plan.checkForExecution()
        let admin = common.admin
        let wanted = plan.replicas
        let ongoing = try await admin.listReassignments()
        if !isAdditional, !ongoing.isEmpty { throw ReassignmentFailure.terse(Self.ongoingSentence) }
        let live = Set(try await admin.describeCluster().brokers.map(\.id))
        if let unknown = Set(wanted.values.joined()).subtracting(live).min() {
            throw ReassignmentFailure.command("Unknown broker id \(unknown)")
        }
        let present = try await common.replicas(of: Set(wanted.keys))
        if keepsReplicationFactor { try checkReplicationFactor(wanted, present) }
        common.say("Current partition replica assignment\n\n\(ReassignmentPlan.json(present).text)\n")
        common.say("Save this to use as the --reassignment-json-file option during rollback")
        try await limit(ReplicationThrottles.moves(ongoing: ongoing, wanted: wanted, present: present))

        let errors = try await admin.alterReassignments(wanted.mapValues { $0 })
        if !errors.isEmpty {
            let lines = errors.sorted { $0.key < $1.key }.map { "\($0.key): \($0.value.message)" }
            throw ReassignmentFailure.terse((["Error reassigning partition(s):"] + lines).joined(separator: "\n"))
        }
        common.say(
            "Successfully started partition reassignment\(Reassignment.plural(wanted.count)) for \(Reassignment.names(wanted.keys))")
        if !plan.folders.isEmpty { try await common.startFolderMoves(plan.folders, timeoutMs: timeoutMs) }
        common.call.out.result(
            "reassignments-started",
            rows: wanted.keys.sorted().map { partition in
                .object([
                    ("topic", .string(partition.topic)), ("partition", .number(partition.partition)),
                    ("replicas", .ints(present[partition] ?? [])), ("wanted", .ints(wanted[partition] ?? [])),
                ])
            }
        ) { _ in }
    }

    private func checkReplicationFactor(_ wanted: [TopicPartition: [Int32]], _ present: [TopicPartition: [Int32]]) throws {
        let changed = wanted.filter { $0.value.count != present[$0.key]?.count }.keys
        if !changed.isEmpty {
            throw ReassignmentFailure.command("The plan changes the replication factor of: \(Reassignment.names(changed, ", "))")
        }
    }

    private func limit(_ moves: [TopicPartition: ReplicationThrottles.Move]) async throws {
        guard brokerRate != nil || folderRate != nil else { return }
        common.say(
            "Warning: You must run --verify periodically, until the reassignment completes, to ensure the throttle is removed.")
        if let rate = brokerRate {
            for (topic, replicas) in ReplicationThrottles.replicas(moves).sorted(by: { $0.key < $1.key }) {
                try await common.alter(
                    ConfigResource(.topic, topic),
                    [
                        ConfigChange(.set, ReplicationThrottles.leaderReplicas, replicas.leaders),
                        ConfigChange(.set, ReplicationThrottles.followerReplicas, replicas.followers),
                    ])
            }
            for broker in ReplicationThrottles.brokers(moves) {
                try await common.alter(
                    ConfigResource(.broker, "\(broker)"),
                    [
                        ConfigChange(.set, ReplicationThrottles.leaderRate, "\(rate)"),
                        ConfigChange(.set, ReplicationThrottles.followerRate, "\(rate)"),
                    ])
            }
            common.say("The inter-broker throttle limit was set to \(rate) B/s")
        }
        if let rate = folderRate {
            for broker in Set(plan.folders.keys.map(\.broker)).sorted() {
                try await common.alter(
                    ConfigResource(.broker, "\(broker)"), [ConfigChange(.set, ReplicationThrottles.folderRate, "\(rate)")])
            }
            common.say("The replica-alter-dir throttle limit was set to \(rate) B/s")
        }
    }
}
