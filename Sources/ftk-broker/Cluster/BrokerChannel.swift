import BrokerCore
import KafkaProto
import Platform

/// Tells brokers what the controller decided: this one by a call on a worker thread.
final class BrokerChannel: ControllerChannel, Sendable {
    private let brokerId: Int32
    private let replicas: any ReplicaCommands
    private let workers: WorkerPool
    private let untold = Guarded<Set<Int32>>([])
    private let log = Logger("kafka.controller.ControllerChannelManager")

    init(brokerId: Int32, replicas: any ReplicaCommands, workers: WorkerPool) {
        self.brokerId = brokerId
        self.replicas = replicas
        self.workers = workers
    }

    func leaderAndIsr(_ command: LeaderAndIsrCommand, to broker: ClusterImage.Broker) async -> [TopicPartition: ErrorCode]? {
        guard isOwn(broker) else { return nil }
        let replicas = self.replicas
        return await workers.run { replicas.becomeLeaderOrFollower(command) }
    }

    func stopReplicas(_ command: StopReplicaCommand, to broker: ClusterImage.Broker) async -> [TopicPartition: ErrorCode]? {
        guard isOwn(broker) else { return nil }
        let replicas = self.replicas
        return await workers.run { replicas.stopReplicas(command) }
    }

    func updateMetadata(_ update: MetadataUpdate, to broker: ClusterImage.Broker) async {
        guard isOwn(broker) else { return }
        // Takes a lock and no disk.
        _ = replicas.updateMetadata(update)
    }

    private func isOwn(_ broker: ClusterImage.Broker) -> Bool {
        if broker.id == brokerId { return true }
        if untold.withLock({ $0.insert(broker.id).inserted }) {
            log.error("Broker \(broker.id) is not told what this controller decides: a cluster of several brokers is not served yet")
        }
        return false
    }
}
