import CommandLine
import KafkaClient
import KafkaProto

/// `reassign-partitions --cancel`: partitions stay where they were, replicas in the folders they are in.
struct CancelReassignmentAction {
    let common: Reassignment
    let plan: ReassignmentPlan
    let keepsThrottles: Bool
    let timeoutMs: Int64

    func run() async throws {
        let partitions = Set(plan.targets.map(\.partition))
        let active = try await common.admin.listReassignments(partitions.sorted())
            .filter { !$0.value.adding.isEmpty || !$0.value.removing.isEmpty }.keys
        if active.isEmpty {
            common.say("None of the specified partition reassignments are active.")
        } else {
            let errors = try await common.admin.alterReassignments(Dictionary(uniqueKeysWithValues: active.map { ($0, nil) }))
            if !errors.isEmpty {
                let lines = errors.sorted { $0.key < $1.key }.map { "\($0.key): \($0.value.message)" }
                throw ReassignmentFailure.terse(
                    (["Error cancelling partition reassignment\(Reassignment.plural(errors.count)) for:"] + lines).joined(separator: "\n"))
            }
            common.say(
                "Successfully cancelled partition reassignment\(Reassignment.plural(active.count)) for: \(Reassignment.names(active))")
        }
        var back: [PlacedReplica: String] = [:]
        for (replica, move) in try await common.folderMoves(plan.folders) {
            if case .active(let from, _) = move { back[replica] = from }
        }
        if back.isEmpty {
            let sentence = "None of the specified partition moves are active."
            if common.call.asScript(.lineSlips) { common.call.out.text(sentence) } else { common.say(sentence) }
        } else {
            try await common.startFolderMoves(back, timeoutMs: timeoutMs)
        }
        if !keepsThrottles { try await common.clearThrottles(plan) }
        common.call.out.result(
            "reassignments-cancelled",
            rows: active.sorted().map {
                .object([("topic", .string($0.topic)), ("partition", .number($0.partition))])
            } + back.keys.sorted().map {
                .object([
                    ("topic", .string($0.partition.topic)), ("partition", .number($0.partition.partition)),
                    ("broker", .number($0.broker)), ("logDir", .optional(back[$0])),
                ])
            }
        ) { _ in }
    }
}
