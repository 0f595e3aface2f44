import KafkaProto
import Platform

/// The transactions of one partition of `__transaction_state` (upstream: `TransactionCoordinator`, `TransactionStateManager`).
///
/// Every change is written first and takes effect when it is in the log; while it is on its way the transaction is pending.
final class TransactionShard: CoordinatorShard {
    /// Markers that are being written.
    struct Markers {
        var marker: TransactionMarker
        /// What is written when all partitions have the marker.
        var next: Transaction.Snapshot
        var remaining: Set<TopicPartition>
        /// Those that failed and are tried again at `retryAt`.
        var failed: Set<TopicPartition> = []
        /// The last record could not be written and is tried again.
        var completionFailed = false
        var retryAt = Int64.max
    }

    let settings: TransactionSettings
    var transactions: [String: Transaction] = [:]
    /// By transactional id.
    var markers: [String: Markers] = [:]
    /// Writes a marker into partitions, and tells the shard of each of them by `markerWritten`. Called without the lock held.
    private let sendMarkers: @Sendable (_ id: String, TransactionMarker, [TopicPartition]) -> Void

    init(
        partition: TopicPartition, settings: TransactionSettings,
        sendMarkers: @escaping @Sendable (_ id: String, TransactionMarker, [TopicPartition]) -> Void
    ) {
        self.settings = settings
        self.sendMarkers = sendMarkers
        super.init(partition: partition)
    }

    override func unload(_ now: CoordinatorTime) {
        transactions.removeAll()
        markers.removeAll()
        super.unload(now)
    }

    /// -1 where the partition is not owned.
    var coordinatorEpoch: Int32 {
        if case .owned(let epoch) = ownership { epoch } else { -1 }
    }

    // MARK: Writing

    /// Writes the next state of a transaction. `finished` gets the error as clients are told it, with the shard locked; the transaction
    /// has the next state by then, or its old one.
    func write(
        _ transaction: Transaction, _ next: Transaction.Snapshot, keepsPendingOn retriable: ErrorCode? = nil, _ now: CoordinatorTime,
        finished: @escaping (ErrorCode, CoordinatorTime) -> Void
    ) {
        transaction.pending = next.state
        let batch: Bytes
        do throws(EncodeError) {
            let value = next.state == .dead ? nil : try TransactionRecord.value(next)
            batch = CoordinatorBatch.make(
                [.init(key: try TransactionRecord.key(transaction.id), value: value)], timestampMs: now.wallMs)
        } catch {
            log("Transactional id \(transaction.id) cannot be stored: \(error)")
            transaction.pending = nil
            return finished(.unknownServerError, now)
        }
        let epoch = coordinatorEpoch
        outbox.append(
            Append(batch: batch, requiredAcks: -1, timeoutMs: Int(next.timeoutMs)) { [self] result, now in
                // The partition may have moved away and come back meanwhile.
                guard coordinatorEpoch == epoch, transactions[transaction.id] === transaction else {
                    return finished(ownershipError ?? .notCoordinator, now)
                }
                let error = TransactionShard.told(result.error)
                if error == .none {
                    transaction.complete(next)
                } else if error != retriable {
                    transaction.pending = nil
                }
                finished(error, now)
            })
    }

    private static func told(_ error: ErrorCode) -> ErrorCode {
        switch error {
        case .none: .none
        case .unknownTopicOrPartition, .notEnoughReplicas, .notEnoughReplicasAfterAppend, .requestTimedOut:
            .coordinatorNotAvailable
        case .notLeaderOrFollower, .kafkaStorageError: .notCoordinator
        default: .unknownServerError
        }
    }

    // MARK: Markers

    /// The transaction is decided: its partitions are told.
    func beginMarkers(_ transaction: Transaction, _ now: CoordinatorTime) {
        let commits = transaction.now.state == .prepareCommit
        var next = transaction.now
        next.state = commits ? .completeCommit : .completeAbort
        next.partitions = []
        next.updateMs = now.wallMs
        transaction.pending = next.state
        let marker = TransactionMarker(
            producer: ProducerIdAndEpoch(id: next.producerId, epoch: next.epoch), commits: commits,
            coordinatorEpoch: coordinatorEpoch)
        markers[transaction.id] = Markers(marker: marker, next: next, remaining: transaction.now.partitions)
        send(transaction.id, transaction.now.partitions)
        completeIfAllWritten(transaction.id, now)
    }

    private func send(_ id: String, _ partitions: Set<TopicPartition>) {
        guard let marker = markers[id]?.marker, !partitions.isEmpty else { return }
        let (sendMarkers, sorted) = (sendMarkers, partitions.sorted())
        answer { sendMarkers(id, marker, sorted) }
    }

    /// A partition has the marker, or is gone (`none`), or failed.
    func markerWritten(
        _ id: String, _ marker: TransactionMarker, _ partition: TopicPartition, _ error: ErrorCode, _ now: CoordinatorTime
    ) {
        guard var work = markers[id], work.marker.producer == marker.producer,
            work.marker.coordinatorEpoch == marker.coordinatorEpoch, work.remaining.contains(partition)
        else { return }
        switch error {
        case .none, .unsupportedForMessageFormat:
            work.remaining.remove(partition)
            markers[id] = work
            completeIfAllWritten(id, now)
        case .transactionCoordinatorFenced, .invalidProducerEpoch:
            // Another coordinator has taken over, and goes on with it.
            log("Markers of \(id) are given up: \(partition) answers \(error)")
            markers[id] = nil
            transactions[id]?.pending = nil
        default:
            work.failed.insert(partition)
            retryLater(&work, id, now)
            markers[id] = work
        }
    }

    private func retryLater(_ work: inout Markers, _ id: String, _ now: CoordinatorTime) {
        guard work.retryAt == .max else { return }
        work.retryAt = now.monotonicMs + settings.markerRetryMs
        deadlines.push(work.retryAt, id)
    }

    private func completeIfAllWritten(_ id: String, _ now: CoordinatorTime) {
        guard let work = markers[id], work.remaining.isEmpty, let transaction = transactions[id] else { return }
        write(transaction, work.next, keepsPendingOn: .coordinatorNotAvailable, now) { [self] error, now in
            if error == .coordinatorNotAvailable, var work = markers[id] {
                work.completionFailed = true
                retryLater(&work, id, now)
                markers[id] = work
            } else {
                markers[id] = nil
            }
        }
    }

    override func expire(_ now: CoordinatorTime) {
        while let entry = deadlines.pop(ifDueAt: now.monotonicMs) {
            guard var work = markers[entry.name], work.retryAt == entry.deadline else { continue }
            let (failed, completionFailed) = (work.failed, work.completionFailed)
            work.failed = []
            work.completionFailed = false
            work.retryAt = .max
            markers[entry.name] = work
            send(entry.name, failed)
            if completionFailed { completeIfAllWritten(entry.name, now) }
        }
    }
}
