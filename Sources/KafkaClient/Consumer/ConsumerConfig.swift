import KafkaProto

/// What a consumer needs of its configuration, in types.
public struct ConsumerConfig: Sendable {
    public enum Reset: String, Sendable {
        case earliest, latest, none
    }

    public let groupId: String?
    public let groupInstanceId: String?
    public let reset: Reset
    public let isReadCommitted: Bool
    public let autoCommits: Bool
    public let autoCommitIntervalMs: Int
    public let fetchBytesMax: Int
    public let fetchBytesMin: Int
    public let partitionBytesMax: Int
    public let fetchWaitMs: Int
    public let checksCRCs: Bool
    public let rack: String
    public let sessionTimeoutMs: Int
    public let rebalanceTimeoutMs: Int
    public let heartbeatMs: Int
    public let requestTimeoutMs: Int
    public let metadataMaxAgeMs: Int
    public let retryBackoffMs: Int
    public let allowsTopicCreation: Bool
    /// Whether a pattern passes over the cluster's own topics.
    public let excludesInternalTopics: Bool
    public let assignors: [Assignor]
    /// Whether the coordinator shares the partitions out (KIP-848).
    public let usesConsumerProtocol: Bool
    /// Which of the coordinator's assignors is wanted; nil for its first.
    public let remoteAssignor: String?

    public init(_ config: ClientConfig) throws(ConfigError) {
        groupId = config["group.id"].flatMap { $0.isEmpty ? nil : $0 }
        groupInstanceId = config["group.instance.id"]
        reset = Reset(rawValue: config.string("auto.offset.reset", "latest")) ?? .latest
        isReadCommitted = config.string("isolation.level", "read_uncommitted") == "read_committed"
        autoCommits = config.bool("enable.auto.commit", true)
        autoCommitIntervalMs = config.int("auto.commit.interval.ms", 5000)
        fetchBytesMax = config.int("fetch.max.bytes", 52_428_800)
        fetchBytesMin = config.int("fetch.min.bytes", 1)
        partitionBytesMax = config.int("max.partition.fetch.bytes", 1_048_576)
        fetchWaitMs = config.int("fetch.max.wait.ms", 500)
        checksCRCs = config.bool("check.crcs", true)
        rack = config.string("client.rack", "")
        sessionTimeoutMs = config.int("session.timeout.ms", 45_000)
        rebalanceTimeoutMs = config.int("max.poll.interval.ms", 300_000)
        heartbeatMs = config.int("heartbeat.interval.ms", 3_000)
        requestTimeoutMs = config.requestTimeoutMs
        metadataMaxAgeMs = config.metadataMaxAgeMs
        retryBackoffMs = config.retryBackoffMs
        allowsTopicCreation = config.bool("allow.auto.create.topics", true)
        excludesInternalTopics = config.bool("exclude.internal.topics", true)
        usesConsumerProtocol = ClientConfig.trim(config.string("group.protocol", "classic")).lowercased() == "consumer"
        remoteAssignor = config["group.remote.assignor"]
        // What belongs to the other protocol is not passed over.
        let strange = usesConsumerProtocol
            ? ["partition.assignment.strategy", "heartbeat.interval.ms", "session.timeout.ms"] : ["group.remote.assignor"]
        for key in strange where config[key] != nil {
            throw ConfigError("\(key) cannot be set when group.protocol=\(usesConsumerProtocol ? "CONSUMER" : "CLASSIC")")
        }
        var assignors: [Assignor] = []
        let strategies = config.list("partition.assignment.strategy")
        for name in strategies.isEmpty ? ["RangeAssignor", "CooperativeStickyAssignor"] : strategies {
            guard let assignor = Assignor(javaName: name) else {
                throw ConfigError(
                    "partition.assignment.strategy: '\(name)' is not built in; there are RangeAssignor, RoundRobinAssignor, "
                        + "StickyAssignor and CooperativeStickyAssignor")
            }
            assignors.append(assignor)
        }
        self.assignors = assignors
    }

    /// The names among a cluster's topics that a pattern of this consumer takes.
    func names(in response: MetadataResponse, matching matches: (String) -> Bool) -> [String] {
        response.topics.compactMap { $0.isInternal && excludesInternalTopics ? nil : $0.name }.filter(matches)
    }
}
