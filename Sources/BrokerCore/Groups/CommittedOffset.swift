/// An offset that a group committed (upstream: `OffsetAndMetadata`).
public struct CommittedOffset: Hashable, Sendable {
    public var offset: Int64
    /// -1: not known.
    public var leaderEpoch: Int32
    public var metadata: String
    /// Milliseconds since 1970.
    public var commitTimestamp: Int64
    /// When it goes, as clients before OffsetCommit 5 could ask; -1: by the broker's retention.
    public var expireTimestamp: Int64

    public init(
        offset: Int64, leaderEpoch: Int32 = -1, metadata: String = "", commitTimestamp: Int64, expireTimestamp: Int64 = -1
    ) {
        self.offset = offset
        self.leaderEpoch = leaderEpoch
        self.metadata = metadata
        self.commitTimestamp = commitTimestamp
        self.expireTimestamp = expireTimestamp
    }
}

/// A committed offset and where its record is; the later record counts.
struct RecordedOffset: Hashable {
    var value: CommittedOffset
    /// The base offset of the batch in `__consumer_offsets`; nil while it is being written.
    var batchOffset: Int64?

    func isOlder(than other: RecordedOffset) -> Bool { (batchOffset ?? -1) < (other.batchOffset ?? -1) }
}
