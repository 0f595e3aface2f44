import KafkaProto
import Platform

/// What the groups of one partition of `__consumer_offsets` and the transactions of one partition of `__transaction_state` have in
/// common: who owns the partition, deadlines, records that are to be appended, and effects.
///
/// A plain synchronous type without a clock. Touched only with its lock held, which `CoordinatorRunner` sees to; answers, log lines and
/// appends are carried out after unlocking.
class CoordinatorShard {
    enum Ownership: Equatable {
        case none
        /// The partition is being read.
        case loading(leaderEpoch: Int32)
        case owned(leaderEpoch: Int32)
    }

    /// Records that are to be appended, and what follows from the result.
    struct Append {
        var batch: Bytes
        var requiredAcks: Int16
        var timeoutMs: Int
        /// Called with the shard locked.
        var finished: (CoordinatorAppendResult, CoordinatorTime) -> Void
    }

    /// What is to be done after unlocking, except for the appends, which leave in order by `outbox`.
    struct Effects {
        var answers: [@Sendable () -> Void] = []
        var lines: [String] = []
    }

    let partition: TopicPartition
    final var ownership = Ownership.none
    final var deadlines = DeadlineQueue()
    final var effects = Effects()
    final var outbox: [Append] = []
    /// Somebody is appending what is in the outbox.
    final var isDraining = false

    init(partition: TopicPartition) { self.partition = partition }

    final func log(_ line: String) { effects.lines.append(line) }
    final func answer(_ body: @escaping @Sendable () -> Void) { effects.answers.append(body) }

    /// Why nothing can be done in this partition, or nil.
    final var ownershipError: ErrorCode? {
        switch ownership {
        case .none: .notCoordinator
        case .loading: .coordinatorLoadInProgress
        case .owned: nil
        }
    }

    /// Forgets everything and is owned no more.
    func unload(_ now: CoordinatorTime) {
        deadlines.removeAll()
        ownership = .none
    }

    /// Does what is due.
    func expire(_ now: CoordinatorTime) {}
}

/// Reads a partition from its start and finds what is in force. Used by one thread.
protocol CoordinatorLoader<Shard>: AnyObject {
    associatedtype Shard: CoordinatorShard
    /// Takes over whole batches in the order of the log.
    func replay(_ bytes: Bytes) throws(RecordBatchError)
    /// What could not be read.
    var warnings: [String] { get }
    /// Puts everything into the shard, which is empty and owned by now.
    func install(into shard: Shard, _ now: CoordinatorTime)
}
