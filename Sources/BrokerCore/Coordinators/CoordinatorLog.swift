import KafkaProto
import Platform

/// What the group and the transaction coordinator need of the partitions that hold their state; the replica manager gives it.
///
/// From any thread, and never called with a coordinator's lock held.
public protocol CoordinatorLog: Sendable {
    /// Appends record batches as leader, with origin "coordinator": internal topics are allowed, epochs of producers and of
    /// transaction coordinators are checked, sequence numbers are not (upstream: `AppendOrigin.COORDINATOR`). Small; may write on
    /// the calling thread.
    ///
    /// - Parameters:
    ///   - batches: one or more batches of format 2, data or a control batch with a transaction marker; base offset and leader epoch
    ///     are set by the log.
    ///   - requiredAcks: -1, the result comes when the high watermark has passed the batches; 1, when they are in the log.
    ///   - timeoutMs: after which a wait for replicas ends with `requestTimedOut`; the batches stay.
    ///   - completion: called once, from any thread and without a lock held, perhaps before this call returns.
    func append(
        _ batches: Bytes, to partition: TopicPartition, requiredAcks: Int16, timeoutMs: Int,
        completion: @escaping @Sendable (CoordinatorAppendResult) -> Void)

    /// Whole batches from `offset` on, up to the log's end (not the high watermark), at least one batch if there is one, else about
    /// `maxBytes`. Empty at the end of the log. Blocks on the disk: not for event loops.
    /// - Throws: `notLeaderOrFollower`, `offsetOutOfRange`, `kafkaStorageError`.
    func read(_ partition: TopicPartition, from offset: Int64, maxBytes: Int) throws(ErrorCode) -> Bytes

    /// Where the log of a partition begins and ends; nil where this broker does not lead it.
    func extent(of partition: TopicPartition) -> CoordinatorLogExtent?
}

/// How an append of a coordinator ended.
public struct CoordinatorAppendResult: Sendable {
    /// `none`: the batches are in the log, at as many replicas as was asked for.
    public var error: ErrorCode
    /// The offset of the first record; -1 with an error.
    public var baseOffset: Int64

    public init(error: ErrorCode, baseOffset: Int64 = -1) {
        self.error = error
        self.baseOffset = baseOffset
    }
}

/// The offsets that a partition's log holds at its leader.
public struct CoordinatorLogExtent: Sendable {
    public var leaderEpoch: Int32
    /// The first offset to read.
    public var logStartOffset: Int64
    /// One past the last record.
    public var logEndOffset: Int64

    public init(leaderEpoch: Int32, logStartOffset: Int64, logEndOffset: Int64) {
        self.leaderEpoch = leaderEpoch
        self.logStartOffset = logStartOffset
        self.logEndOffset = logEndOffset
    }
}

/// Told by the replica manager when leadership of partitions of `__consumer_offsets` and `__transaction_state` changes
/// (upstream: `GroupCoordinator.onElection` and `onResignation`, and the same of the transaction coordinator).
///
/// Called without a lock held, in the order of the changes, after the partition's state has changed. Returns at once; loading is done
/// on another thread.
public protocol CoordinatorElections: Sendable {
    /// This broker leads the partition from now on, at this epoch.
    func partitionElected(_ partition: TopicPartition, leaderEpoch: Int32)
    /// This broker does not lead the partition any more; nil epoch: its replica is stopped or deleted.
    func partitionResigned(_ partition: TopicPartition, leaderEpoch: Int32?)
}
