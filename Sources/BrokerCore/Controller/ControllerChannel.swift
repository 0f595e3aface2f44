import KafkaProto

/// How the controller tells brokers what it decided: its own directly, others by requests.
public protocol ControllerChannel: Sendable {
    /// - Returns: an error for each partition that was refused; nil where the broker cannot be told now.
    func leaderAndIsr(_ command: LeaderAndIsrCommand, to broker: ClusterImage.Broker) async -> [TopicPartition: ErrorCode]?
    func stopReplicas(_ command: StopReplicaCommand, to broker: ClusterImage.Broker) async -> [TopicPartition: ErrorCode]?
    func updateMetadata(_ update: MetadataUpdate, to broker: ClusterImage.Broker) async
}
