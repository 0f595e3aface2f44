import KafkaProto
import Platform

@testable import BrokerCore

/// A transaction coordinator with one partition, over a log in memory and a clock that is moved by hand.
final class TransactionHarness: Sendable {
    /// Producer ids 0, 1, …
    final class Ids: ProducerIdSource {
        private let next = Guarded<Int64>(0)
        func take() -> Int64? {
            next.withLock {
                $0 += 1
                return $0 - 1
            }
        }
    }

    let log = FakeCoordinatorLog()
    let clock = FakeClock()
    let partition = TopicPartition(InternalTopics.transactionState, 0)
    let metadata = MetadataCache()
    /// Producer id, partition of `__consumer_offsets`, commit.
    let ended = Box<[Int64]>()
    let transactions: TransactionCoordinator
    let t = TopicPartition("t", 0)
    let u = TopicPartition("t", 1)

    init(elected: Bool = true, _ change: (inout TransactionSettings) -> Void = { _ in }) {
        Logger.threshold = .error
        var settings = TransactionSettings()
        settings.partitionCount = 1
        change(&settings)
        let (clock, ended) = (clock, ended)
        func partitions(_ n: Int32, leader: Int32 = 1) -> [ClusterImage.Partition] {
            (0..<n).map { .init(partition: $0, leader: leader, leaderEpoch: 0, isr: [1], replicas: [1]) }
        }
        metadata.apply(
            MetadataUpdate(
                controllerId: 1, controllerEpoch: 1, brokers: [],
                topics: [
                    .init(name: "t", id: .zero, partitions: partitions(2)),
                    .init(name: InternalTopics.consumerOffsets, id: .zero, partitions: partitions(1)),
                    .init(name: "elsewhere", id: .zero, partitions: partitions(1, leader: 2)),
                ]))
        let writer = LocalMarkerWriter(brokerId: 1, log: log, metadata: metadata, clock: { clock.now }) {
            ended.put([$0, Int64($1), $2 ? 1 : 0])
        }
        transactions = TransactionCoordinator(
            settings: settings, log: log, markers: writer, producerIds: Ids(), clock: { clock.now }, background: { $0() })
        if elected { transactions.partitionElected(partition, leaderEpoch: 3) }
    }

    func advance(_ ms: Int64) {
        clock.advance(ms)
        transactions.expire()
    }

    func initId(
        _ id: String?, timeoutMs: Int32 = 60_000, expected: ProducerIdAndEpoch? = nil
    ) -> (error: ErrorCode, producer: ProducerIdAndEpoch) {
        let box = Box<InitProducerIdResponse>()
        transactions.initProducerId(
            InitProducerIdRequest(
                transactionalId: id, transactionTimeoutMs: timeoutMs, producerId: expected?.id ?? -1,
                producerEpoch: expected?.epoch ?? -1)
        ) { box.put($0) }
        let response = box.value ?? .failed(.requestTimedOut)
        return (
            ErrorCode(rawValue: response.errorCode) ?? .unknownServerError,
            ProducerIdAndEpoch(id: response.producerId, epoch: response.producerEpoch)
        )
    }

    func add(_ id: String, _ producer: ProducerIdAndEpoch, _ partitions: Set<TopicPartition>) -> ErrorCode? {
        let box = Box<ErrorCode>()
        transactions.addPartitions(id, producer, partitions) { box.put($0) }
        return box.value
    }

    func end(_ id: String, _ producer: ProducerIdAndEpoch, commits: Bool) -> ErrorCode? {
        let box = Box<ErrorCode>()
        transactions.end(id, producer, commits: commits) { box.put($0) }
        return box.value
    }

    func state(_ id: String) -> String { transactions.describe(id).transactionState }

    /// The markers in a partition: producer epoch and commit.
    func markers(_ partition: TopicPartition) throws -> [(epoch: Int16, commits: Bool)] {
        try log.batches(partition).filter(\.isControl).map { ($0.producerEpoch, try CoordinatorBatch.readMarker($0) ?? false) }
    }
}
