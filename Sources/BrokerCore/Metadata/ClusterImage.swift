import KafkaProto

/// What a broker knows of the cluster: brokers, topics and their partitions. Immutable; replaced as a whole.
public struct ClusterImage: Sendable {
    /// Where a broker can be reached by one of its listeners.
    public struct Endpoint: Hashable, Sendable {
        /// Upper case, for example `PLAINTEXT`.
        public var listener: String
        /// `PLAINTEXT`, `SSL`, `SASL_PLAINTEXT` or `SASL_SSL`.
        public var securityProtocol: String
        public var host: String
        public var port: Int32

        public init(listener: String, securityProtocol: String, host: String, port: Int32) {
            self.listener = listener
            self.securityProtocol = securityProtocol
            self.host = host
            self.port = port
        }
    }

    /// A live broker.
    public struct Broker: Hashable, Sendable {
        public var id: Int32
        public var endpoints: [Endpoint]
        public var rack: String?

        public init(id: Int32, endpoints: [Endpoint], rack: String? = nil) {
            self.id = id
            self.endpoints = endpoints
            self.rack = rack
        }

        public func endpoint(_ listener: String) -> Endpoint? { endpoints.first { $0.listener == listener } }
    }

    /// Who leads a partition and who follows.
    public struct Partition: Hashable, Sendable {
        public var partition: Int32
        /// Broker id; -1: no leader, -2: the topic is being deleted.
        public var leader: Int32
        public var leaderEpoch: Int32
        public var isr: [Int32]
        public var replicas: [Int32]
        public var offlineReplicas: [Int32]
        /// The version of the state znode.
        public var partitionEpoch: Int32
        public var controllerEpoch: Int32

        public init(
            partition: Int32, leader: Int32, leaderEpoch: Int32, isr: [Int32], replicas: [Int32],
            offlineReplicas: [Int32] = [], partitionEpoch: Int32 = 0, controllerEpoch: Int32 = 0
        ) {
            self.partition = partition
            self.leader = leader
            self.leaderEpoch = leaderEpoch
            self.isr = isr
            self.replicas = replicas
            self.offlineReplicas = offlineReplicas
            self.partitionEpoch = partitionEpoch
            self.controllerEpoch = controllerEpoch
        }
    }

    public struct Topic: Sendable {
        public let name: String
        /// `Uuid.zero` where the topic has none.
        public let id: Uuid
        /// By number; a partition that is not known here is absent.
        public let partitions: [Int32: Partition]

        public init(name: String, id: Uuid, partitions: [Int32: Partition]) {
            self.name = name
            self.id = id
            self.partitions = partitions
        }
    }

    public let brokers: [Int32: Broker]
    public let topics: [String: Topic]
    public let topicNames: [Uuid: String]
    /// nil: not known.
    public let controllerId: Int32?

    public init(
        brokers: [Int32: Broker] = [:], topics: [String: Topic] = [:], topicNames: [Uuid: String] = [:],
        controllerId: Int32? = nil
    ) {
        self.brokers = brokers
        self.topics = topics
        self.topicNames = topicNames
        self.controllerId = controllerId
    }

    public func partition(_ tp: TopicPartition) -> Partition? { topics[tp.topic]?.partitions[tp.partition] }
}
