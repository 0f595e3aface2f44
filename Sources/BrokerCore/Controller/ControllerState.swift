import KafkaProto

/// What the controller knows of the cluster: the znodes as it read and wrote them, and which replicas can serve
/// (upstream: `ControllerContext`). A plain value; decisions are in its extensions, and nothing here reads or writes.
public struct ControllerState: Sendable {
    public let brokerId: Int32
    public var epoch: Int32 = 0
    /// Version of `/controller_epoch`; every write checks it.
    public var epochVersion: Int32 = 0
    /// Live brokers.
    public var brokers: [Int32: ClusterImage.Broker] = [:]
    /// Those that are going away in good order: they get no new leaderships.
    public var shuttingDown: Set<Int32> = []
    public var topics: [String: TopicZNode] = [:]
    /// Partitions without an entry were never led.
    public var leaderships: [TopicPartition: Leadership] = [:]
    /// Topics that go, as soon as every broker that has replicas of them is there.
    public var deleting: Set<String> = []
    /// Replicas in folders that failed.
    public var offlineReplicas: [Int32: Set<TopicPartition>] = [:]

    public init(brokerId: Int32) { self.brokerId = brokerId }

    public func assignment(_ tp: TopicPartition) -> ReplicaAssignment? { topics[tp.topic]?.partitions[tp.partition] }

    public var partitions: [TopicPartition] {
        topics.flatMap { name, topic in topic.partitions.keys.map { TopicPartition(name, $0) } }
    }

    public func isOnline(_ broker: Int32, _ tp: TopicPartition) -> Bool {
        brokers[broker] != nil && offlineReplicas[broker]?.contains(tp) != true
    }

    /// Replicas of the partition that can serve, in order of the assignment.
    public func onlineReplicas(_ tp: TopicPartition) -> [Int32] {
        (assignment(tp)?.replicas ?? []).filter { isOnline($0, tp) }
    }

    public mutating func remove(topic: String) {
        for partition in topics[topic]?.partitions.keys.map({ TopicPartition(topic, $0) }) ?? [] {
            leaderships[partition] = nil
            for broker in Array(offlineReplicas.keys) { offlineReplicas[broker]?.remove(partition) }
        }
        topics[topic] = nil
        deleting.remove(topic)
    }
}

// MARK: What is told to brokers

extension ControllerState {
    /// The partition as brokers are told of it; nil while it was never led.
    func told(_ tp: TopicPartition) -> ClusterImage.Partition? {
        guard let assignment = assignment(tp), let state = leaderships[tp] else { return nil }
        return ClusterImage.Partition(
            partition: tp.partition, leader: deleting.contains(tp.topic) ? Leadership.leaderDuringDelete : state.leader,
            leaderEpoch: state.leaderEpoch, isr: state.isr, replicas: assignment.replicas,
            offlineReplicas: assignment.replicas.filter { !isOnline($0, tp) }, partitionEpoch: state.partitionEpoch,
            controllerEpoch: state.controllerEpoch)
    }

    /// UpdateMetadata for some partitions; all live brokers are always named.
    public func metadataUpdate(_ partitions: some Sequence<TopicPartition>) -> MetadataUpdate {
        var changes: [String: MetadataUpdate.TopicChange] = [:]
        for tp in partitions {
            guard let state = told(tp) else { continue }
            changes[tp.topic, default: .init(name: tp.topic, id: topics[tp.topic]?.topicId ?? .zero, partitions: [])]
                .partitions.append(state)
        }
        return MetadataUpdate(
            controllerId: brokerId, controllerEpoch: epoch, brokers: brokers.values.sorted { $0.id < $1.id },
            topics: changes.values.sorted { $0.name < $1.name })
    }

    /// LeaderAndIsr for one broker: those of the partitions that it holds a replica of.
    public func leaderAndIsr(
        for broker: Int32, _ partitions: some Sequence<TopicPartition>, new: Set<TopicPartition> = [], isFull: Bool = false
    ) -> LeaderAndIsrCommand {
        let entries = partitions.compactMap { tp -> LeaderAndIsrCommand.Entry? in
            guard let assignment = assignment(tp), assignment.replicas.contains(broker), !deleting.contains(tp.topic),
                let state = told(tp)
            else { return nil }
            return .init(topic: tp.topic, topicId: topics[tp.topic]?.topicId ?? .zero, state: state, isNew: new.contains(tp))
        }
        return LeaderAndIsrCommand(controllerId: brokerId, controllerEpoch: epoch, isFull: isFull, partitions: entries)
    }
}
