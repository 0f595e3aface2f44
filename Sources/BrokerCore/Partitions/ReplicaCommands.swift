import KafkaProto

/// What a controller may tell a broker: the own controller calls it directly, another one by LeaderAndIsr, StopReplica and
/// UpdateMetadata requests, which are translated into these calls.
///
/// Calls may block on the disk (folders are made and removed); not for event loops. From any thread.
public protocol ReplicaCommands: Sendable {
    /// Makes this broker leader or follower of partitions (LeaderAndIsr).
    /// - Returns: an error for each partition that was refused; `staleControllerEpoch` for all of them from an old controller.
    func becomeLeaderOrFollower(_ command: LeaderAndIsrCommand) -> [TopicPartition: ErrorCode]
    /// Stops replicas, and deletes their logs where asked (StopReplica).
    func stopReplicas(_ command: StopReplicaCommand) -> [TopicPartition: ErrorCode]
    /// Replaces the metadata that clients are told (UpdateMetadata).
    func updateMetadata(_ update: MetadataUpdate) -> ErrorCode
}

/// Partitions that this broker leads or follows from now on.
public struct LeaderAndIsrCommand: Sendable {
    public struct Entry: Sendable {
        public var topic: String
        public var topicId: Uuid
        public var state: ClusterImage.Partition
        /// The partition was just created: its log may be made in any folder.
        public var isNew: Bool

        public init(topic: String, topicId: Uuid, state: ClusterImage.Partition, isNew: Bool) {
            self.topic = topic
            self.topicId = topicId
            self.state = state
            self.isNew = isNew
        }
    }

    public var controllerId: Int32
    public var controllerEpoch: Int32
    /// The list is complete: replicas that it does not name are no longer this broker's.
    public var isFull: Bool
    public var partitions: [Entry]

    public init(controllerId: Int32, controllerEpoch: Int32, isFull: Bool, partitions: [Entry]) {
        self.controllerId = controllerId
        self.controllerEpoch = controllerEpoch
        self.isFull = isFull
        self.partitions = partitions
    }
}

/// Replicas that this broker stops.
public struct StopReplicaCommand: Sendable {
    public struct Entry: Sendable {
        public var partition: TopicPartition
        /// -1: not known; -2: the topic is deleted, whatever the epoch.
        public var leaderEpoch: Int32
        public var deletes: Bool

        public init(partition: TopicPartition, leaderEpoch: Int32, deletes: Bool) {
            self.partition = partition
            self.leaderEpoch = leaderEpoch
            self.deletes = deletes
        }
    }

    public var controllerId: Int32
    public var controllerEpoch: Int32
    public var partitions: [Entry]

    public init(controllerId: Int32, controllerEpoch: Int32, partitions: [Entry]) {
        self.controllerId = controllerId
        self.controllerEpoch = controllerEpoch
        self.partitions = partitions
    }
}
