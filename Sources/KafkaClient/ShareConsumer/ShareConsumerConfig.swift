/// What a share consumer needs of its configuration, in types.
public struct ShareConsumerConfig: Sendable {
    public let groupId: String
    /// Whether every record has to be acknowledged by itself; else all are accepted that the poll before gave.
    public let isExplicit: Bool
    /// Whether no more than `recordsMax` records are acquired at once, even where that cuts batches (KIP-1206).
    public let limitsRecords: Bool
    public let recordsMax: Int
    public let fetchBytesMax: Int
    public let fetchBytesMin: Int
    public let partitionBytesMax: Int
    public let fetchWaitMs: Int
    public let checksCRCs: Bool
    public let rack: String
    public let requestTimeoutMs: Int
    public let retryBackoffMs: Int

    /// Settings of consumers of other groups, which Kafka's share consumer refuses.
    private static let strange = [
        "auto.offset.reset", "enable.auto.commit", "group.instance.id", "group.protocol", "group.remote.assignor", "heartbeat.interval.ms",
        "interceptor.classes", "isolation.level", "partition.assignment.strategy", "session.timeout.ms",
    ]

    public init(_ config: ClientConfig) throws(ConfigError) {
        for key in Self.strange where config[key] != nil { throw ConfigError("\(key) cannot be set when using a share group") }
        guard let group = config["group.id"], !group.isEmpty else { throw ConfigError("a share consumer needs group.id") }
        groupId = group
        isExplicit = config.string("share.acknowledgement.mode", "implicit") == "explicit"
        limitsRecords = config.string("share.acquire.mode", "batch_optimized") == "record_limit"
        recordsMax = config.int("max.poll.records", 500)
        fetchBytesMax = config.int("fetch.max.bytes", 52_428_800)
        fetchBytesMin = config.int("fetch.min.bytes", 1)
        partitionBytesMax = config.int("max.partition.fetch.bytes", 1_048_576)
        fetchWaitMs = config.int("fetch.max.wait.ms", 500)
        checksCRCs = config.bool("check.crcs", true)
        rack = config.string("client.rack", "")
        requestTimeoutMs = config.requestTimeoutMs
        retryBackoffMs = config.retryBackoffMs
    }
}
