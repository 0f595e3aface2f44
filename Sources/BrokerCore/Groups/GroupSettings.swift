import Codecs

/// What the group coordinator takes from the broker's configuration.
public struct GroupSettings: Sendable {
    /// `group.min.session.timeout.ms` … `group.max.session.timeout.ms`.
    public var sessionTimeoutMs: ClosedRange<Int> = 6000...1_800_000
    /// `group.max.size`.
    public var groupSizeMax = Int(Int32.max)
    /// `group.initial.rebalance.delay.ms`.
    public var initialRebalanceDelayMs = 3000
    /// `offset.metadata.max.bytes`; Kafka counts characters as Java does.
    public var offsetMetadataSizeMax = 4096
    /// `offsets.retention.minutes`, in milliseconds.
    public var offsetRetentionMs: Int64 = 10080 * 60_000
    /// `offsets.retention.check.interval.ms`.
    public var retentionCheckIntervalMs = 600_000
    /// `offsets.commit.timeout.ms`.
    public var commitTimeoutMs = 5000
    /// `offsets.commit.required.acks`.
    public var commitRequiredAcks: Int16 = -1
    /// The number of partitions that `__consumer_offsets` has, or will have when it is made (`offsets.topic.num.partitions`).
    public var partitionCount = 50
    /// `offsets.topic.compression.codec`: what offsets and groups are stored in.
    public var offsetsCompression = Compression.none
    /// `offsets.load.buffer.size`.
    public var loadBufferSize = 5_242_880

    public init() {}

    /// - Parameter partitionCount: of the topic, where it exists.
    public init(_ config: BrokerConfig, partitionCount: Int? = nil) {
        let low = config.int("group.min.session.timeout.ms")
        sessionTimeoutMs = low...max(low, config.int("group.max.session.timeout.ms"))
        groupSizeMax = config.int("group.max.size")
        initialRebalanceDelayMs = config.int("group.initial.rebalance.delay.ms")
        offsetMetadataSizeMax = config.int("offset.metadata.max.bytes")
        offsetRetentionMs = Int64(config.int("offsets.retention.minutes")) * 60_000
        retentionCheckIntervalMs = config.int("offsets.retention.check.interval.ms")
        commitTimeoutMs = config.int("offsets.commit.timeout.ms")
        commitRequiredAcks = Int16(truncatingIfNeeded: config.int("offsets.commit.required.acks"))
        self.partitionCount = partitionCount ?? config.int("offsets.topic.num.partitions")
        offsetsCompression = config.offsetsCompression ?? .none
        loadBufferSize = config.int("offsets.load.buffer.size")
    }

    /// Why the codec for offsets cannot be used on this machine; nil where it can.
    public var missingCodec: CodecError? {
        do throws(CodecError) {
            _ = try offsetsCompression.compress(.empty)
            return nil
        } catch {
            return error
        }
    }
}
