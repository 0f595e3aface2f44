import KafkaProto
import Platform

/// Writes markers into the partitions of a transaction, wherever they are led.
public protocol TransactionMarkerWriter: Sendable {
    /// Calls `completion` once for each partition, from any thread, without a lock held, and perhaps before this call returns: with `none`
    /// where the marker is written or the partition is no more, else why it could not be written.
    func write(
        _ marker: TransactionMarker, to partitions: [TopicPartition],
        completion: @escaping @Sendable (TopicPartition, ErrorCode) -> Void)
}

/// Producer ids that nobody else has.
public protocol ProducerIdSource: Sendable {
    /// nil: none is at hand; the producer is to try again.
    func take() -> Int64?
}

/// The transaction coordinator of a broker: transactional producers and their transactions, kept in `__transaction_state`.
///
/// Answers are given by closures, as with `GroupCoordinator`. `expire` is to be called when `onDeadline` says, `abortTimedOut` and
/// `removeExpired` in their intervals.
public final class TransactionCoordinator: CoordinatorElections, Sendable {
    public let settings: TransactionSettings
    private let runner: CoordinatorRunner<TransactionShard>
    private let producerIds: any ProducerIdSource

    /// - Parameters:
    ///   - log: the partitions of `__transaction_state`.
    ///   - background: carries out work that blocks on the disk, in any order, on other threads.
    public init(
        settings: TransactionSettings, log: any CoordinatorLog, markers: any TransactionMarkerWriter,
        producerIds: any ProducerIdSource, clock: @escaping @Sendable () -> CoordinatorTime = { .now },
        background: @escaping @Sendable (@escaping @Sendable () -> Void) -> Void
    ) {
        self.settings = settings
        self.producerIds = producerIds
        let way = Way()
        runner = CoordinatorRunner(
            count: settings.partitionCount, log: log, clock: clock, background: background,
            loadBytesMax: settings.loadBufferSize, component: "kafka.coordinator.transaction.TransactionCoordinator"
        ) { partition in
            TransactionShard(partition: TopicPartition(InternalTopics.transactionState, partition), settings: settings) {
                id, marker, partitions in
                markers.write(marker, to: partitions) { written, error in
                    way.runner?.run(Int(partition)) { shard, now in shard.markerWritten(id, marker, written, error, now) }
                }
            }
        }
        way.set(runner)
    }

    /// From a shard back to the runner that holds it.
    private final class Way: Sendable {
        private struct Weak { weak var runner: CoordinatorRunner<TransactionShard>? }
        private let state = Guarded(Weak())
        var runner: CoordinatorRunner<TransactionShard>? { state.withLock { $0.runner } }
        func set(_ runner: CoordinatorRunner<TransactionShard>) { state.withLock { $0.runner = runner } }
    }

    /// The partition of `__transaction_state` that holds the transactional id.
    public func partition(for transactionalId: String) -> Int32 { Int32(runner.index(of: transactionalId)) }

    /// Calls `wake` with the monotonic time in milliseconds at which `expire` is to be called; again when it is to be sooner.
    public func onDeadline(_ wake: @escaping @Sendable (Int64) -> Void) { runner.onDeadline(wake) }

    /// Refuses all requests from now on, with `coordinatorNotAvailable`.
    public func shutdown() { runner.shutdown() }

    private func run<R>(_ id: String, _ body: (TransactionShard, CoordinatorTime) -> R) -> R {
        runner.run(runner.index(of: id), body)
    }

    // MARK: Producers

    public func initProducerId(
        _ request: InitProducerIdRequest, reply: @escaping @Sendable (InitProducerIdResponse) -> Void
    ) {
        guard let id = request.transactionalId else {
            guard let producerId = producerIds.take() else { return reply(.failed(.coordinatorLoadInProgress)) }
            return reply(InitProducerIdResponse(producerId: producerId, producerEpoch: 0))
        }
        guard runner.isActive else { return reply(.failed(.coordinatorNotAvailable)) }
        // Both or none of them.
        guard (request.producerId == -1) == (request.producerEpoch == -1) else { return reply(.failed(.invalidRequest)) }
        let expected =
            request.producerId == -1 ? nil : ProducerIdAndEpoch(id: request.producerId, epoch: request.producerEpoch)
        run(id) { shard, now in
            shard.initProducerId(
                id, timeoutMs: request.transactionTimeoutMs, expected: expected, { producerIds.take() }, now, reply)
        }
    }

    public func addPartitions(
        _ id: String, _ producer: ProducerIdAndEpoch, _ partitions: Set<TopicPartition>,
        reply: @escaping @Sendable (ErrorCode) -> Void
    ) {
        guard runner.isActive else { return reply(.coordinatorNotAvailable) }
        run(id) { shard, now in shard.addPartitions(id, producer, partitions, now, reply) }
    }

    /// Whether the partitions are in the producer's open transaction (KIP-890): `none` or `transactionAbortable` for each, or one error
    /// for all. Only where this broker is the transactional id's coordinator.
    public func verify(
        _ id: String, _ producer: ProducerIdAndEpoch, _ partitions: [TopicPartition]
    ) -> [TopicPartition: ErrorCode] {
        run(id) { shard, _ in shard.verify(id, producer, partitions) }
    }

    public func end(
        _ id: String, _ producer: ProducerIdAndEpoch, commits: Bool, reply: @escaping @Sendable (ErrorCode) -> Void
    ) {
        guard runner.isActive else { return reply(.coordinatorNotAvailable) }
        run(id) { shard, now in shard.end(id, producer, commits: commits, now, reply) }
    }

    // MARK: Administration

    public func describe(_ id: String) -> DescribeTransactionsResponse.TransactionState {
        guard runner.isActive else {
            return .init(errorCode: ErrorCode.coordinatorNotAvailable.rawValue, transactionalId: id)
        }
        return run(id) { shard, _ in shard.describe(id) }
    }

    public func list(_ request: ListTransactionsRequest) -> ListTransactionsResponse {
        guard runner.isActive else { return ListTransactionsResponse(errorCode: ErrorCode.coordinatorNotAvailable.rawValue) }
        var response = ListTransactionsResponse()
        var states: Set<TransactionState>?
        if !request.stateFilters.isEmpty {
            states = Set(request.stateFilters.compactMap { TransactionState(name: $0) })
            response.unknownStateFilters = request.stateFilters.filter { TransactionState(name: $0) == nil }
        }
        for index in runner.indices {
            runner.run(index) { shard, now in
                if case .loading = shard.ownership { response.errorCode = ErrorCode.coordinatorLoadInProgress.rawValue }
                response.transactionStates += shard.list(
                    producerIds: Set(request.producerIdFilters), states: states, durationMs: request.durationFilter, now)
            }
        }
        if response.errorCode != 0 { response.transactionStates = [] }
        return response
    }

    // MARK: Time

    /// Tries markers again that could not be written; called at the time that `onDeadline` told.
    public func expire() { runner.expire() }

    /// Aborts transactions whose time is over; called every `settings.abortTimedOutIntervalMs`.
    public func abortTimedOut() {
        for index in runner.indices { runner.run(index) { shard, now in shard.abortTimedOut(now) } }
    }

    /// Removes unused transactional ids; called every `settings.removeExpiredIntervalMs`.
    public func removeExpired() {
        for index in runner.indices { runner.run(index) { shard, now in shard.removeExpired(now) } }
    }

    // MARK: Elections

    public func partitionElected(_ partition: TopicPartition, leaderEpoch: Int32) {
        guard partition.topic == InternalTopics.transactionState else { return }
        runner.elected(partition.partition, leaderEpoch: leaderEpoch) { TransactionLoader() }
    }

    public func partitionResigned(_ partition: TopicPartition, leaderEpoch: Int32?) {
        guard partition.topic == InternalTopics.transactionState else { return }
        runner.resigned(partition.partition)
    }
}
