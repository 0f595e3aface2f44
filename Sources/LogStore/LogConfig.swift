import Codecs

/// What a log must know of its topic's configuration (upstream: `LogConfig`). Times in ms, sizes in bytes; -1: unlimited where noted.
public struct LogConfig: Sendable, Equatable {
    public var segmentBytes = 1 << 30
    public var segmentMs = 604_800_000
    public var segmentJitterMs = 0
    public var segmentIndexBytes = 10 << 20
    public var indexIntervalBytes = 4096
    public var flushMessages = Int.max
    public var flushMs = Int.max
    /// -1: unlimited.
    public var retentionBytes = -1
    /// -1: unlimited.
    public var retentionMs = 604_800_000
    public var maxMessageBytes = 1_048_588
    public var fileDeleteDelayMs = 60_000
    public var deleteRetentionMs = 86_400_000
    public var minCompactionLagMs = 0
    public var maxCompactionLagMs = Int.max
    public var minCleanableDirtyRatio = 0.5
    public var isCompacted = false
    public var isDeleted = true
    /// What batches are kept in; nil: as the producer sent them.
    public var compression: Compression?
    /// Of that codec; nil: its default.
    public var compressionLevel: Int?
    /// Whether the broker sets the timestamps.
    public var usesLogAppendTime = false
    public var timestampBeforeMaxMs = Int.max
    public var timestampAfterMaxMs = Int.max
    public var preallocate = false

    public init() {}
}
