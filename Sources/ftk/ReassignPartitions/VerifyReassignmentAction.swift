import CommandLine
import KafkaClient
import KafkaProto

/// `reassign-partitions --verify`.
struct VerifyReassignmentAction {
    let common: Reassignment
    let plan: ReassignmentPlan
    let keepsThrottles: Bool

    private struct State {
        let present: [Int32]
        let wanted: [Int32]
        let isDone: Bool

        var name: String { !isDone ? "in-progress" : present == wanted ? "completed" : "different" }
    }

    func run() async throws {
        let ongoing = try await common.admin.listReassignments()
        let states = try await states(ongoing).sorted { $0.key < $1.key }
        common.say("Status of partition reassignment:")
        for (partition, state) in states { common.say(sentence(partition, state)) }
        let moves = try await common.folderMoves(plan.folders).sorted { $0.key < $1.key }
        if moves.isEmpty { common.say("") }
        for (replica, move) in moves { common.say(sentence(replica, move)) }
        if ongoing.isEmpty, moves.allSatisfy({ $0.value.isDone }), !keepsThrottles { try await common.clearThrottles(plan) }
        common.call.out.result("reassignment-status", rows: states.map { row($0.key, $0.value) } + moves.map { row($0.key, $0.value) }) { _ in }
    }

    private func states(_ ongoing: [TopicPartition: PartitionReassignment]) async throws -> [TopicPartition: State] {
        let wanted = plan.replicas
        let ended = wanted.keys.filter { ongoing[$0] == nil }
        var present: [TopicPartition: [Int32]] = [:]
        for (_, result) in try await common.admin.describeTopics(Set(ended.map(\.topic)).sorted()) {
            switch result {
            case .success(let topic): for p in topic.partitions { present[TopicPartition(topic.name, p.index)] = p.replicas }
            case .failure(let error) where error.code == .unknownTopicOrPartition: break
            case .failure(let error): throw error
            }
        }
        return Dictionary(
            uniqueKeysWithValues: wanted.map { partition, replicas in
                if let move = ongoing[partition] { return (partition, State(present: move.replicas, wanted: replicas, isDone: false)) }
                return (partition, State(present: present[partition] ?? [], wanted: replicas, isDone: true))
            })
    }

    private func sentence(_ partition: TopicPartition, _ state: State) -> String {
        if !state.isDone { return "Reassignment of partition \(partition) is still in progress." }
        if state.present == state.wanted { return "Reassignment of partition \(partition) is completed." }
        func list(_ replicas: [Int32]) -> String { replicas.map { "\($0)" }.joined(separator: ",") }
        return "There is no active reassignment of partition \(partition), but replica set is \(list(state.present)) "
            + "rather than \(list(state.wanted))."
    }

    private func sentence(_ replica: PlacedReplica, _ move: Reassignment.FolderMove) -> String {
        let wanted = plan.folders[replica] ?? ""
        let place = "Partition \(replica.partition) on broker \(replica.broker)"
        switch move {
        case .missing:
            return "Partition \(replica.partition) is not found in any live log dir on broker \(replica.broker). "
                + "There is likely an offline log directory on the broker."
        case .active(_, to: wanted): return "Reassignment of replica \(replica) is still in progress."
        case .active(_, let to): return "\(place) is being moved to log dir \(to) instead of \(wanted)."
        case .cancelled(let at): return "\(place) is not being moved from log dir \(at) to \(wanted)."
        case .completed: return "Reassignment of replica \(replica) completed successfully."
        }
    }

    private func row(_ partition: TopicPartition, _ state: State) -> JSON {
        .object([
            ("type", .string("partition")), ("topic", .string(partition.topic)), ("partition", .number(partition.partition)),
            ("state", .string(state.name)), ("replicas", .ints(state.present)), ("wanted", .ints(state.wanted)),
        ])
    }

    private func row(_ replica: PlacedReplica, _ move: Reassignment.FolderMove) -> JSON {
        let (state, folder): (String, String?) =
            switch move {
            case .missing: ("missing", nil)
            case .active(let from, _): ("in-progress", from)
            case .cancelled(let at): ("different", at)
            case .completed: ("completed", plan.folders[replica])
            }
        return .object([
            ("type", .string("logDir")), ("topic", .string(replica.partition.topic)),
            ("partition", .number(replica.partition.partition)), ("broker", .number(replica.broker)), ("state", .string(state)),
            ("logDir", .optional(folder)), ("wanted", .optional(plan.folders[replica])),
        ])
    }
}
