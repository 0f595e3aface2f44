/// The configuration of a topic: its own properties over those of the broker (`LogConfig`).
public struct TopicConfig: Sendable {
    /// The topic's own properties, as in `/config/topics/T`.
    public let overrides: [String: String]
    let values: [String: ConfigValue]

    /// What is kept of a topic without properties of its own.
    public init(broker: BrokerConfig) {
        overrides = [:]
        values = ConfigDefinitions.topic.mapValues { broker.inherited($0) }
    }

    /// - Throws: for a value that its key does not take. Names that are no configuration are kept and mean nothing, as in
    ///   Kafka: another release may have written them.
    public init(broker: BrokerConfig, overrides: [String: String]) throws(ConfigException) {
        var values = ConfigDefinitions.topic.mapValues { broker.inherited($0) }
        for (name, text) in overrides.sorted(by: { $0.key < $1.key }) {
            if let key = ConfigDefinitions.topic[name] { values[name] = try key.parse(text) }
        }
        self.overrides = overrides
        self.values = values
    }

    /// The same, but a value that cannot be is left out and given to `report`: for what stands in a znode.
    public init(broker: BrokerConfig, lenient overrides: [String: String], report: (ConfigException) -> Void) {
        var values = ConfigDefinitions.topic.mapValues { broker.inherited($0) }
        for (name, text) in overrides.sorted(by: { $0.key < $1.key }) {
            guard let key = ConfigDefinitions.topic[name] else { continue }
            do { values[name] = try key.parse(text) } catch { report(error) }
        }
        self.overrides = overrides
        self.values = values
    }

    /// What a request to create or alter a topic may not say (`LogConfig.validate`).
    public static func check(_ overrides: [String: String], broker: BrokerConfig) throws(ConfigError) {
        for name in overrides.keys.sorted() where ConfigDefinitions.topic[name] == nil {
            throw .invalidConfiguration("Unknown topic config name: \(name)")
        }
        let config: TopicConfig
        do {
            config = try TopicConfig(broker: broker, overrides: overrides)
        } catch {
            throw .config(error)
        }
        if config.minCompactionLagMs > config.maxCompactionLagMs {
            throw .invalidConfiguration(
                "conflict topic config setting min.compaction.lag.ms (\(config.minCompactionLagMs)) > "
                    + "max.compaction.lag.ms (\(config.maxCompactionLagMs))")
        }
        if config.bool("remote.storage.enable") {
            throw .config(ConfigException(
                "Tiered Storage functionality is disabled in the broker. Topic cannot be configured with remote log storage."))
        }
    }

    func integer(_ name: String) -> Int {
        guard case .integer(let value)? = values[name] else { preconditionFailure("\(name) is no number of a topic") }
        return Int(value)
    }

    func bool(_ name: String) -> Bool {
        guard case .bool(let value)? = values[name] else { preconditionFailure("\(name) is no boolean of a topic") }
        return value
    }

    func string(_ name: String) -> String {
        guard case .string(let value)? = values[name] else { preconditionFailure("\(name) is no text of a topic") }
        return value
    }

    private var cleanupPolicies: [String] {
        if case .list(let policies)? = values["cleanup.policy"] { return policies }
        return []
    }

    public var isCompacted: Bool { cleanupPolicies.contains("compact") }
    public var isDeleted: Bool { cleanupPolicies.contains("delete") }
    /// `producer`, or the name of the codec that batches are kept in; `uncompressed`.
    public var compressionType: String { string("compression.type") }
    public var deleteRetentionMs: Int { integer("delete.retention.ms") }
    public var fileDeleteDelayMs: Int { integer("file.delete.delay.ms") }
    public var flushMessages: Int { integer("flush.messages") }
    public var flushMs: Int { integer("flush.ms") }
    public var indexIntervalBytes: Int { integer("index.interval.bytes") }
    public var maxCompactionLagMs: Int { integer("max.compaction.lag.ms") }
    public var maxMessageBytes: Int { integer("max.message.bytes") }
    public var messageTimestampAfterMaxMs: Int { integer("message.timestamp.after.max.ms") }
    public var messageTimestampBeforeMaxMs: Int { integer("message.timestamp.before.max.ms") }
    /// `CreateTime` or `LogAppendTime`.
    public var messageTimestampType: String { string("message.timestamp.type") }
    public var minCompactionLagMs: Int { integer("min.compaction.lag.ms") }
    public var minInsyncReplicas: Int { integer("min.insync.replicas") }
    public var minCleanableDirtyRatio: Double {
        if case .double(let ratio)? = values["min.cleanable.dirty.ratio"] { return ratio }
        return 0.5
    }
    public var preallocate: Bool { bool("preallocate") }
    /// -1: unlimited.
    public var retentionBytes: Int { integer("retention.bytes") }
    /// -1: unlimited.
    public var retentionMs: Int { integer("retention.ms") }
    public var segmentBytes: Int { integer("segment.bytes") }
    public var segmentIndexBytes: Int { integer("segment.index.bytes") }
    public var segmentJitterMs: Int { integer("segment.jitter.ms") }
    public var segmentMs: Int { integer("segment.ms") }
    public var uncleanLeaderElectionEnable: Bool { bool("unclean.leader.election.enable") }
}
