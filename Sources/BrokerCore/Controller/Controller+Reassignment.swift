import KafkaProto
import ZooKeeperProto

/// Partitions that move to other brokers (KIP-455): the new replicas are added, and once they are in sync the old ones go.
extension Controller {
    /// AlterPartitionReassignments: for each partition, why it was refused.
    /// - Parameter targets: the replicas wanted; nil ends a reassignment that is under way.
    public func alterReassignments(
        _ targets: [(partition: TopicPartition, replicas: [Int32]?)]
    ) async -> Result<[TopicPartition: RequestError?], RequestError> {
        await request("a reassignment") {
            var results: [TopicPartition: RequestError?] = [:]
            for (tp, replicas) in targets {
                results[tp] = .some(await self.begin(tp, replicas))
            }
            return results
        }
    }

    /// ListPartitionReassignments.
    /// - Parameter partitions: nil for all.
    public func reassignments(
        of partitions: [TopicPartition]?
    ) async -> Result<[TopicPartition: ReplicaAssignment], RequestError> {
        await request("the list of reassignments") {
            var result: [TopicPartition: ReplicaAssignment] = [:]
            for tp in partitions ?? self.state.partitions {
                if let assignment = self.state.assignment(tp), assignment.isBeingReassigned { result[tp] = assignment }
            }
            return result
        }
    }

    /// What stands in `/admin/reassign_partitions`.
    func requestedReassignment() async {
        do {
            guard try await store.exists(KafkaPaths.reassignPartitions, watch: true) != nil,
                let node = try await store.readIfPresent(KafkaPaths.reassignPartitions)
            else { return }
            for (tp, replicas) in decoded(node).sorted(by: { $0.key < $1.key }) {
                if let error = await begin(tp, replicas) {
                    log.error("The reassignment of \(tp) is refused: \(error.message ?? error.code.message)")
                }
            }
            try await store.deleteIfPresent(KafkaPaths.reassignPartitions)
            _ = try await store.exists(KafkaPaths.reassignPartitions, watch: true)
        } catch {
            await failed("a reassignment", error)
        }
    }

    private func decoded(_ node: ZNode) -> [TopicPartition: [Int32]] {
        do {
            return try AdminZNodes.decodeReassignment(node.data)
        } catch {
            log.error("\(error)")
            return [:]
        }
    }

    /// - Returns: why the partition is not reassigned; nil where it is.
    private func begin(_ tp: TopicPartition, _ replicas: [Int32]?) async -> RequestError? {
        do {
            try await reassign(tp, to: check(tp, replicas))
            return nil
        } catch let error as RequestError {
            return error
        } catch {
            await failed("the reassignment of \(tp)", error)
            return RequestError(error is Moved ? .notController : .unknownServerError)
        }
    }

    private func check(_ tp: TopicPartition, _ replicas: [Int32]?) throws(RequestError) -> ReplicaAssignment {
        guard let current = state.assignment(tp), !state.deleting.contains(tp.topic) else {
            throw RequestError(.unknownTopicOrPartition, "The partition does not exist.")
        }
        guard let replicas else {
            guard current.isBeingReassigned else {
                throw RequestError(.noReassignmentInProgress, "No partition reassignment is in progress.")
            }
            return current.reassigned(to: current.origin)
        }
        func refuse(_ message: String) -> RequestError { RequestError(.invalidReplicaAssignment, message) }
        let text = "ArrayBuffer(\(replicas.map { "\($0)" }.joined(separator: ", ")))"
        if replicas.isEmpty { throw refuse("Empty replica list specified in partition reassignment.") }
        if Set(replicas).count != replicas.count {
            throw refuse("Duplicate replica ids in partition reassignment replica list: \(text)")
        }
        if replicas.contains(where: { $0 < 0 }) { throw refuse("Invalid broker id in replica list: \(text)") }
        let next = current.reassigned(to: replicas)
        guard next.adding.allSatisfy({ state.brokers[$0] != nil }) else {
            let adding = next.adding.map { "\($0)" }.joined(separator: ", ")
            let live = state.brokers.keys.sorted().map { "\($0)" }.joined(separator: ", ")
            throw refuse(
                "Replica assignment has brokers that are not alive. Replica list: ArrayBuffer(\(adding)), live broker list: Set(\(live))")
        }
        return next
    }

    private func reassign(_ tp: TopicPartition, to assignment: ReplicaAssignment) async throws {
        try await write(tp, assignment)
        if isInSync(tp, assignment.target) {
            try await complete(tp, assignment)
        } else {
            try await raiseEpoch(tp)
            await tell([tp], new: [tp])
        }
    }

    func isInSync(_ tp: TopicPartition, _ replicas: [Int32]) -> Bool {
        replicas.allSatisfy { state.leaderships[tp]?.isr.contains($0) ?? false }
    }

    private func write(_ tp: TopicPartition, _ assignment: ReplicaAssignment) async throws {
        guard var topic = state.topics[tp.topic] else { return }
        if topic.partitions[tp.partition] == assignment { return }
        topic.partitions[tp.partition] = assignment
        try await fenced([.set(KafkaPaths.topic(tp.topic), topic.encode(), version: -1)])
        state.topics[tp.topic] = topic
    }

    private func raiseEpoch(_ tp: TopicPartition) async throws {
        guard var leadership = state.leaderships[tp] else { return }
        leadership.leaderEpoch += 1
        leadership.controllerEpoch = state.epoch
        try await write([tp: leadership])
    }

    /// All new replicas are in sync: one of them leads, the old ones stop, and the assignment is the target.
    func complete(_ tp: TopicPartition, _ assignment: ReplicaAssignment) async throws {
        let target = assignment.target
        if var leadership = state.leaderships[tp], !assignment.removing.isEmpty || !target.contains(leadership.leader) {
            leadership.isr = leadership.isr.filter { target.contains($0) }
            if !target.contains(leadership.leader) {
                guard let leader = target.first(where: { state.isOnline($0, tp) && leadership.isr.contains($0) }) else { return }
                leadership.leader = leader
            }
            leadership.leaderEpoch += 1
            leadership.controllerEpoch = state.epoch
            try await write([tp: leadership])
        }
        try await write(tp, ReplicaAssignment(target))
        for id in assignment.removing {
            guard let broker = state.brokers[id] else { continue }
            let entry = StopReplicaCommand.Entry(
                partition: tp, leaderEpoch: state.leaderships[tp]?.leaderEpoch ?? -1, deletes: true)
            _ = await channel.stopReplicas(
                StopReplicaCommand(controllerId: brokerId, controllerEpoch: state.epoch, partitions: [entry]), to: broker)
        }
        await tell([tp])
    }
}
