import KafkaProto
import Platform

/// What producers ask for.
extension TransactionShard {
    /// Takes a producer id that nobody else has; nil while there is none at hand.
    typealias NewProducerId = () -> Int64?

    // MARK: InitProducerId

    /// - Parameter expected: what the producer has so far (KIP-360); nil: it begins.
    func initProducerId(
        _ id: String, timeoutMs: Int32, expected: ProducerIdAndEpoch?, _ newProducerId: NewProducerId, _ now: CoordinatorTime,
        _ reply: @escaping @Sendable (InitProducerIdResponse) -> Void
    ) {
        func refuse(_ error: ErrorCode) { answer { reply(.failed(error)) } }
        if id.isEmpty { return refuse(.invalidRequest) }
        guard timeoutMs > 0, Int(timeoutMs) <= settings.timeoutMaxMs else { return refuse(.invalidTransactionTimeout) }
        if let ownershipError { return refuse(ownershipError) }
        let transaction: Transaction
        if let known = transactions[id] {
            transaction = known
        } else {
            guard let producerId = newProducerId() else { return refuse(.coordinatorLoadInProgress) }
            transaction = Transaction(
                id: id,
                .init(producerId: producerId, epoch: -1, timeoutMs: timeoutMs, state: .empty, updateMs: now.wallMs))
            transactions[id] = transaction
        }
        if transaction.pending != nil || transaction.now.state.isPreparing { return refuse(.concurrentTransactions) }
        if let expected, !accepts(expected, transaction.now) { return refuse(.producerFenced) }
        if transaction.now.state == .ongoing {
            // The open transaction is aborted with a raised epoch that nobody gets; the producer tries again.
            fence(transaction, now) { [self] error, _ in
                answer { reply(.failed(error == .none ? .concurrentTransactions : error)) }
            }
            return
        }
        var next = transaction.now
        next.state = .empty
        next.partitions = []
        next.startMs = -1
        next.timeoutMs = timeoutMs
        next.updateMs = now.wallMs
        next.lastProducerId = transaction.now.producerId
        if Transaction.isExhausted(next.epoch) && (expected == nil || expected?.epoch == next.epoch) {
            guard let producerId = newProducerId() else { return refuse(.coordinatorLoadInProgress) }
            next.lastEpoch = expected == nil ? -1 : next.epoch
            next.producerId = producerId
            next.epoch = 0
        } else if let (epoch, lastEpoch) = raised(transaction.now, expected) {
            next.epoch = epoch
            next.lastEpoch = lastEpoch
        } else {
            return refuse(.producerFenced)
        }
        let given = next
        write(transaction, next, now) { [self] error, _ in
            if error != .none { return answer { reply(.failed(error)) } }
            log(
                "Initialized transactionalId \(id) with producerId \(given.producerId) and producer epoch \(given.epoch) "
                    + "on partition \(partition)")
            answer { reply(InitProducerIdResponse(producerId: given.producerId, producerEpoch: given.epoch)) }
        }
    }

    /// The producer id is the present one, or the one before, whose epochs are used up.
    private func accepts(_ expected: ProducerIdAndEpoch, _ current: Transaction.Snapshot) -> Bool {
        current.epoch == -1 || expected.id == current.producerId
            || expected.id == current.lastProducerId && Transaction.isExhausted(expected.epoch)
    }

    /// The epoch that the producer gets, and the one before; nil: another producer has come in between.
    private func raised(_ current: Transaction.Snapshot, _ expected: ProducerIdAndEpoch?) -> (Int16, Int16)? {
        // Its answer got lost: the same once more.
        if let expected, current.epoch != -1, expected.epoch != current.epoch {
            return expected.epoch == current.lastEpoch ? (current.epoch, current.lastEpoch) : nil
        }
        // The last epoch is only ever used for fencing.
        if Transaction.isExhausted(current.epoch) { return nil }
        return (current.epoch + 1, expected == nil ? -1 : current.epoch)
    }

    // MARK: Partitions

    func addPartitions(
        _ id: String, _ producer: ProducerIdAndEpoch, _ partitions: Set<TopicPartition>, _ now: CoordinatorTime,
        _ reply: @escaping @Sendable (ErrorCode) -> Void
    ) {
        func refuse(_ error: ErrorCode) { answer { reply(error) } }
        if id.isEmpty { return refuse(.invalidRequest) }
        if let ownershipError { return refuse(ownershipError) }
        guard let transaction = transactions[id], transaction.now.producerId == producer.id else {
            return refuse(.invalidProducerIdMapping)
        }
        if transaction.now.epoch != producer.epoch { return refuse(.producerFenced) }
        if transaction.pending != nil || transaction.now.state.isPreparing { return refuse(.concurrentTransactions) }
        let isOngoing = transaction.now.state == .ongoing
        if isOngoing && partitions.isSubset(of: transaction.now.partitions) { return refuse(.none) }
        var next = transaction.now
        next.state = .ongoing
        next.partitions.formUnion(partitions)
        if !isOngoing { next.startMs = now.wallMs }
        next.updateMs = now.wallMs
        write(transaction, next, now) { [self] error, _ in answer { reply(error) } }
    }

    /// Whether the partitions are in the producer's open transaction (KIP-890): `none` or `transactionAbortable` for each.
    func verify(
        _ id: String, _ producer: ProducerIdAndEpoch, _ partitions: [TopicPartition]
    ) -> [TopicPartition: ErrorCode] {
        func all(_ error: ErrorCode) -> [TopicPartition: ErrorCode] {
            Dictionary(partitions.map { ($0, error) }, uniquingKeysWith: { $1 })
        }
        if id.isEmpty { return all(.invalidRequest) }
        if let ownershipError { return all(ownershipError) }
        guard let transaction = transactions[id], transaction.now.producerId == producer.id else {
            return all(.invalidProducerIdMapping)
        }
        if transaction.now.epoch != producer.epoch { return all(.producerFenced) }
        if transaction.now.state.isPreparing { return all(.concurrentTransactions) }
        return Dictionary(
            partitions.map { ($0, transaction.now.partitions.contains($0) ? .none : .transactionAbortable) },
            uniquingKeysWith: { $1 })
    }

    // MARK: EndTxn

    func end(
        _ id: String, _ producer: ProducerIdAndEpoch, commits: Bool, _ now: CoordinatorTime,
        _ reply: @escaping @Sendable (ErrorCode) -> Void
    ) {
        func refuse(_ error: ErrorCode) { answer { reply(error) } }
        if id.isEmpty { return refuse(.invalidRequest) }
        if let ownershipError { return refuse(ownershipError) }
        guard let transaction = transactions[id], transaction.now.producerId == producer.id else {
            return refuse(.invalidProducerIdMapping)
        }
        if transaction.now.epoch != producer.epoch { return refuse(.producerFenced) }
        if transaction.pending != nil { return refuse(.concurrentTransactions) }
        switch transaction.now.state {
        case .ongoing:
            decide(transaction, commits: commits, epoch: producer.epoch, now) { [self] error, _ in answer { reply(error) } }
        case .completeCommit: refuse(commits ? .none : .invalidTxnState)
        case .completeAbort: refuse(commits ? .invalidTxnState : .none)
        case .prepareCommit, .prepareAbort: refuse(.concurrentTransactions)
        case .empty, .dead, .prepareEpochFence: refuse(.invalidTxnState)
        }
    }

    /// Writes the decision; `finished` is told when it is in the log, and the markers follow.
    private func decide(
        _ transaction: Transaction, commits: Bool, epoch: Int16, _ now: CoordinatorTime,
        _ finished: @escaping (ErrorCode, CoordinatorTime) -> Void
    ) {
        var next = transaction.now
        next.state = commits ? .prepareCommit : .prepareAbort
        next.epoch = epoch
        next.updateMs = now.wallMs
        write(transaction, next, now) { [self] error, now in
            finished(error, now)
            if error == .none { beginMarkers(transaction, now) }
        }
    }

    /// Aborts an open transaction and raises the epoch, so that its producer cannot go on.
    private func fence(
        _ transaction: Transaction, _ now: CoordinatorTime, _ finished: @escaping (ErrorCode, CoordinatorTime) -> Void
    ) {
        // A raised epoch that could not be written has not been seen by anybody.
        let epoch = transaction.hasFailedFence || transaction.now.epoch == .max ? transaction.now.epoch : transaction.now.epoch + 1
        transaction.now.epoch = epoch
        transaction.now.lastEpoch = -1
        decide(transaction, commits: false, epoch: epoch, now) { error, now in
            if error != .none { transaction.hasFailedFence = true }
            finished(error, now)
        }
    }

    // MARK: Time

    /// Aborts transactions that are open for longer than their producer allowed.
    func abortTimedOut(_ now: CoordinatorTime) {
        for transaction in transactions.values where transaction.now.state == .ongoing && transaction.pending == nil {
            guard transaction.now.startMs + Int64(transaction.now.timeoutMs) < now.wallMs else { continue }
            let id = transaction.id
            fence(transaction, now) { [self] error, _ in
                if error == .none {
                    log("Completed rollback of ongoing transaction for transactionalId \(id) due to timeout")
                } else {
                    log("Rollback of ongoing transaction for transactionalId \(id) due to timeout failed: \(error)")
                }
            }
        }
    }

    /// Removes transactional ids that have not been used for long.
    func removeExpired(_ now: CoordinatorTime) {
        for transaction in transactions.values where transaction.now.state.mayExpire && transaction.pending == nil {
            guard transaction.now.updateMs <= now.wallMs - settings.idExpirationMs else { continue }
            var next = transaction.now
            next.state = .dead
            let id = transaction.id
            write(transaction, next, now) { [self] error, _ in
                if error == .none {
                    transactions[id] = nil
                } else {
                    log("Failed to remove expired transactional id \(id): \(error)")
                }
            }
        }
    }

    // MARK: Descriptions

    func describe(_ id: String) -> DescribeTransactionsResponse.TransactionState {
        func failed(_ error: ErrorCode) -> DescribeTransactionsResponse.TransactionState {
            .init(errorCode: error.rawValue, transactionalId: id)
        }
        if id.isEmpty { return failed(.invalidRequest) }
        if let ownershipError { return failed(ownershipError) }
        guard let transaction = transactions[id], transaction.now.state != .dead else { return failed(.transactionalIdNotFound) }
        let now = transaction.now
        return .init(
            transactionalId: id, transactionState: now.state.name, transactionTimeoutMs: now.timeoutMs,
            transactionStartTimeMs: now.startMs, producerId: now.producerId, producerEpoch: now.epoch,
            topics: Dictionary(grouping: now.partitions, by: \.topic).sorted { $0.key < $1.key }
                .map { .init(topic: $0.key, partitions: $0.value.map(\.partition).sorted()) })
    }

    func list(
        producerIds: Set<Int64>, states: Set<TransactionState>?, durationMs: Int64, _ now: CoordinatorTime
    ) -> [ListTransactionsResponse.TransactionState] {
        transactions.values.compactMap { transaction in
            let snapshot = transaction.now
            if snapshot.state == .dead { return nil }
            if !producerIds.isEmpty && !producerIds.contains(snapshot.producerId) { return nil }
            if let states, !states.contains(snapshot.state) { return nil }
            if durationMs >= 0 && now.wallMs - snapshot.startMs <= durationMs { return nil }
            return .init(
                transactionalId: transaction.id, producerId: snapshot.producerId, transactionState: snapshot.state.name)
        }
    }
}

extension InitProducerIdResponse {
    static func failed(_ error: ErrorCode) -> InitProducerIdResponse {
        InitProducerIdResponse(errorCode: error.rawValue, producerId: -1, producerEpoch: -1)
    }
}
