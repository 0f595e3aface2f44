/// Who is to lead a partition (upstream: `Election`, `PartitionStateMachine`, `ReplicaStateMachine`). Each decision gives the leadership to
/// write, for the partition epoch that it was decided at.
extension ControllerState {
    /// The first leadership of partitions that were just made: all replicas that are there are in sync. Partitions none of whose
    /// replicas is there are left out, and elected when one comes.
    public func firstLeaderships(_ partitions: [TopicPartition]) -> [TopicPartition: Leadership] {
        var result: [TopicPartition: Leadership] = [:]
        for tp in partitions where leaderships[tp] == nil {
            let online = onlineReplicas(tp)
            guard let leader = online.first else { continue }
            result[tp] = Leadership(leader: leader, isr: online, leaderEpoch: 0, controllerEpoch: epoch, partitionEpoch: 0)
        }
        return result
    }

    /// New leaders for partitions whose leader is gone or that have none; those that cannot have one are left out.
    /// - Parameter unclean: whether a replica that is not in sync may lead the topic.
    public func offlineElections(unclean: (String) -> Bool) -> [TopicPartition: Leadership] {
        var result: [TopicPartition: Leadership] = [:]
        for (tp, state) in leaderships where !deleting.contains(tp.topic) && !isOnline(state.leader, tp) {
            if let elected = elect(tp, state, unclean: unclean(tp.topic)) { result[tp] = elected }
        }
        return result
    }

    /// Of the assignment the first that is there and in sync; with `unclean`, else the first that is there.
    func elect(_ tp: TopicPartition, _ state: Leadership, unclean: Bool) -> Leadership? {
        let online = onlineReplicas(tp)
        if let leader = online.first(where: { state.isr.contains($0) }) {
            return changed(state, leader: leader, isr: state.isr.filter { isOnline($0, tp) })
        }
        guard unclean, let leader = online.first else { return nil }
        return changed(state, leader: leader, isr: [leader])
    }

    /// The preferred leader takes over: the first of the assignment, if it is there and in sync; nil: it is not.
    public func preferredElection(_ tp: TopicPartition) -> Leadership? {
        guard let state = leaderships[tp], let preferred = assignment(tp)?.replicas.first, isOnline(preferred, tp),
            state.isr.contains(preferred)
        else { return nil }
        return changed(state, leader: preferred, isr: state.isr)
    }

    /// What becomes of the partitions in sync on replicas that went away: they leave the in-sync replicas; the last one stays there, and
    /// nobody leads. To be decided after `offlineElections` were written.
    public func withoutReplicas(_ broker: Int32, _ partitions: some Sequence<TopicPartition>) -> [TopicPartition: Leadership] {
        var result: [TopicPartition: Leadership] = [:]
        for tp in partitions {
            guard let state = leaderships[tp], state.isr.contains(broker) else { continue }
            let leader = state.leader == broker ? Leadership.noLeader : state.leader
            result[tp] = changed(state, leader: leader, isr: state.isr.count == 1 ? state.isr : state.isr.filter { $0 != broker })
        }
        return result
    }

    /// The partitions that a broker which shuts down leads, with another leader where there is one in sync.
    public func controlledShutdownElections(_ broker: Int32) -> [TopicPartition: Leadership] {
        var result: [TopicPartition: Leadership] = [:]
        for (tp, state) in leaderships where state.leader == broker && !deleting.contains(tp.topic) {
            let staying = state.isr.filter { isOnline($0, tp) && !shuttingDown.contains($0) }
            guard let leader = onlineReplicas(tp).first(where: { staying.contains($0) }) else { continue }
            result[tp] = changed(state, leader: leader, isr: staying)
        }
        return result
    }

    /// Partitions that a preferred leader should lead and does not, for brokers where they are more than `percentage` of what it should lead
    /// (leader.imbalance.per.broker.percentage).
    public func imbalanced(percentage: Int) -> [TopicPartition] {
        var preferred: [Int32: [TopicPartition]] = [:]
        for tp in partitions where !deleting.contains(tp.topic) {
            if let assignment = assignment(tp), !assignment.isBeingReassigned, let first = assignment.replicas.first {
                preferred[first, default: []].append(tp)
            }
        }
        var result: [TopicPartition] = []
        for (broker, partitions) in preferred where brokers[broker] != nil {
            let elsewhere = partitions.filter { tp in leaderships[tp].map { $0.leader != broker } ?? false }
            guard elsewhere.count * 100 > percentage * partitions.count else { continue }
            result += elsewhere.filter { preferredElection($0) != nil }
        }
        return result.sorted()
    }

    private func changed(_ state: Leadership, leader: Int32, isr: [Int32]) -> Leadership {
        Leadership(
            leader: leader, isr: isr, leaderEpoch: state.leaderEpoch + 1, controllerEpoch: epoch,
            partitionEpoch: state.partitionEpoch)
    }
}
