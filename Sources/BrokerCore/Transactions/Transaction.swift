/// What the coordinator knows of a transactional id: its producer and its present or last transaction (upstream: `TransactionMetadata`).
/// Touched only with its shard's lock held.
final class Transaction {
    /// What a record in the log says, or will say.
    struct Snapshot {
        var producerId: Int64
        /// The producer id before this one; not in the log.
        var lastProducerId: Int64 = -1
        /// -1: just made, no producer has got it.
        var epoch: Int16
        /// The epoch before this one, where a producer may still ask for it once more; -1: none. Not in the log.
        var lastEpoch: Int16 = -1
        var timeoutMs: Int32
        var state: TransactionState
        var partitions: Set<TopicPartition> = []
        /// When the transaction began, in milliseconds since 1970; -1: there is none.
        var startMs: Int64 = -1
        var updateMs: Int64
    }

    let id: String
    var now: Snapshot
    /// The state that is being written; nothing else may begin meanwhile.
    var pending: TransactionState?
    /// The raised epoch could not be written; it is not raised again, since nobody has seen it.
    var hasFailedFence = false

    init(id: String, _ snapshot: Snapshot) {
        self.id = id
        now = snapshot
    }

    /// The next epoch would be the last one.
    static func isExhausted(_ epoch: Int16) -> Bool { epoch >= Int16.max - 1 }

    /// The record is in the log.
    func complete(_ next: Snapshot) {
        now = next
        pending = nil
        if next.state == .completeCommit || next.state == .completeAbort { hasFailedFence = false }
    }
}

/// The marker that is to end a transaction in its partitions.
public struct TransactionMarker: Sendable {
    public var producer: ProducerIdAndEpoch
    public var commits: Bool
    /// The leader epoch of the partition of `__transaction_state`.
    public var coordinatorEpoch: Int32

    public init(producer: ProducerIdAndEpoch, commits: Bool, coordinatorEpoch: Int32) {
        self.producer = producer
        self.commits = commits
        self.coordinatorEpoch = coordinatorEpoch
    }
}
