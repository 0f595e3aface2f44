import KafkaProto
import Platform
import Testing

@testable import BrokerCore

@Suite struct TransactionTests {
    @Test func aProducerBeginsAtEpoch0AndTheNextOneFencesIt() throws {
        let h = TransactionHarness()
        let first = h.initId("x")
        #expect(first.error == .none)
        #expect(first.producer == ProducerIdAndEpoch(id: 0, epoch: 0))
        let second = h.initId("x")
        #expect(second.producer == ProducerIdAndEpoch(id: 0, epoch: 1))
        #expect(h.add("x", first.producer, [h.t]) == .producerFenced)
        #expect(h.end("x", first.producer, commits: true) == .producerFenced)
        #expect(h.add("x", ProducerIdAndEpoch(id: 99, epoch: 1), [h.t]) == .invalidProducerIdMapping)
        #expect(h.add("nobody", second.producer, [h.t]) == .invalidProducerIdMapping)
        #expect(h.initId("y").producer == ProducerIdAndEpoch(id: 1, epoch: 0))
        #expect(h.initId(nil).producer == ProducerIdAndEpoch(id: 2, epoch: 0))
    }

    @Test func badRequestsAreRefusedAsKafkaDoes() {
        let h = TransactionHarness()
        #expect(h.initId("").error == .invalidRequest)
        #expect(h.initId("x", timeoutMs: 0).error == .invalidTransactionTimeout)
        #expect(h.initId("x", timeoutMs: 900_001).error == .invalidTransactionTimeout)
        #expect(h.initId("x", expected: ProducerIdAndEpoch(id: 5, epoch: -1)).error == .invalidRequest)
        let producer = h.initId("x").producer
        #expect(h.end("x", producer, commits: true) == .invalidTxnState)
        #expect(h.end("", producer, commits: true) == .invalidRequest)
        #expect(h.transactions.describe("nobody").errorCode == ErrorCode.transactionalIdNotFound.rawValue)
    }

    @Test func aCommitWritesMarkersIntoEveryPartition() throws {
        let h = TransactionHarness()
        let producer = h.initId("x").producer
        let offsets = TopicPartition(InternalTopics.consumerOffsets, 0)
        #expect(h.add("x", producer, [h.t, h.u]) == ErrorCode.none)
        #expect(h.add("x", producer, [offsets]) == ErrorCode.none)
        #expect(h.state("x") == "Ongoing")
        let count = h.log.batches(h.partition).count
        #expect(h.add("x", producer, [h.t]) == ErrorCode.none)
        #expect(h.log.batches(h.partition).count == count)
        #expect(h.end("x", producer, commits: true) == ErrorCode.none)
        #expect(h.state("x") == "CompleteCommit")
        for partition in [h.t, h.u, offsets] {
            let markers = try h.markers(partition)
            #expect(markers.map(\.commits) == [true])
            #expect(markers.map(\.epoch) == [0])
        }
        #expect(h.ended.all == [[0, 0, 1]])
        #expect(h.end("x", producer, commits: true) == ErrorCode.none)
        #expect(h.end("x", producer, commits: false) == .invalidTxnState)
        #expect(h.add("x", producer, [h.t]) == ErrorCode.none)
        #expect(h.end("x", producer, commits: false) == ErrorCode.none)
        #expect(try h.markers(h.t).map(\.commits) == [true, false])
    }

    @Test func whileMarkersAreWrittenEverythingElseWaits() throws {
        let h = TransactionHarness()
        let producer = h.initId("x").producer
        let elsewhere = TopicPartition("elsewhere", 0)
        _ = h.add("x", producer, [h.t, elsewhere])
        #expect(h.end("x", producer, commits: true) == ErrorCode.none)
        #expect(h.state("x") == "PrepareCommit")
        #expect(h.end("x", producer, commits: true) == .concurrentTransactions)
        #expect(h.add("x", producer, [h.t]) == .concurrentTransactions)
        #expect(h.initId("x").error == .concurrentTransactions)
        h.advance(100)
        #expect(h.state("x") == "PrepareCommit")
        // The partition comes to this broker.
        h.metadata.apply(
            MetadataUpdate(
                controllerId: 1, controllerEpoch: 1, brokers: [],
                topics: [
                    .init(
                        name: "elsewhere", id: .zero,
                        partitions: [.init(partition: 0, leader: 1, leaderEpoch: 1, isr: [1], replicas: [1])])
                ]))
        h.advance(100)
        #expect(h.state("x") == "CompleteCommit")
        #expect(try h.markers(elsewhere).count == 1)
        #expect(try h.markers(h.t).count == 1)
    }

    @Test func aDeletedPartitionNeedsNoMarker() {
        let h = TransactionHarness()
        let producer = h.initId("x").producer
        _ = h.add("x", producer, [TopicPartition("deleted", 0)])
        #expect(h.end("x", producer, commits: false) == ErrorCode.none)
        #expect(h.state("x") == "CompleteAbort")
    }

    @Test func aNewProducerAbortsTheOpenTransactionOfTheOldOne() throws {
        let h = TransactionHarness()
        let producer = h.initId("x").producer
        _ = h.add("x", producer, [h.t])
        #expect(h.initId("x").error == .concurrentTransactions)
        #expect(h.state("x") == "CompleteAbort")
        // The marker has the raised epoch, which no producer gets.
        #expect(try h.markers(h.t).map(\.epoch) == [1])
        #expect(h.initId("x").producer == ProducerIdAndEpoch(id: 0, epoch: 2))
    }

    @Test func anOpenTransactionIsAbortedWhenItsTimeIsOver() throws {
        let h = TransactionHarness()
        let producer = h.initId("x", timeoutMs: 1000).producer
        _ = h.add("x", producer, [h.t])
        h.clock.advance(1000)
        h.transactions.abortTimedOut()
        #expect(h.state("x") == "Ongoing")
        h.clock.advance(1)
        h.transactions.abortTimedOut()
        #expect(h.state("x") == "CompleteAbort")
        #expect(h.end("x", producer, commits: true) == .producerFenced)
    }

    @Test func aProducerThatGoesOnAfterAnErrorGetsTheNextEpochOnce() {
        let h = TransactionHarness()
        let producer = h.initId("x").producer
        let next = h.initId("x", expected: producer)
        #expect(next.producer == ProducerIdAndEpoch(id: 0, epoch: 1))
        // The answer got lost.
        #expect(h.initId("x", expected: producer).producer == ProducerIdAndEpoch(id: 0, epoch: 1))
        #expect(h.initId("x").producer == ProducerIdAndEpoch(id: 0, epoch: 2))
        #expect(h.initId("x", expected: next.producer).error == .producerFenced)
        #expect(h.initId("x", expected: ProducerIdAndEpoch(id: 7, epoch: 2)).error == .producerFenced)
    }

    @Test func whenTheEpochsAreUsedUpANewProducerIdIsGiven() throws {
        let h = TransactionHarness(elected: false)
        var snapshot = Transaction.Snapshot(producerId: 70, epoch: Int16.max - 1, timeoutMs: 1000, state: .empty, updateMs: 0)
        snapshot.startMs = -1
        h.log.fill(h.partition, with: CoordinatorBatch.make(
            [.init(key: try TransactionRecord.key("x"), value: try TransactionRecord.value(snapshot))], timestampMs: 0))
        h.transactions.partitionElected(h.partition, leaderEpoch: 0)
        let old = ProducerIdAndEpoch(id: 70, epoch: Int16.max - 1)
        #expect(h.initId("x", expected: old).producer == ProducerIdAndEpoch(id: 0, epoch: 0))
        #expect(h.initId("x", expected: old).error == .none)
    }

    @Test func errorsOfTheLogAreToldAndTheOldStateStays() {
        let h = TransactionHarness()
        let producer = h.initId("x").producer
        h.log.fail(.notEnoughReplicas)
        #expect(h.add("x", producer, [h.t]) == .coordinatorNotAvailable)
        h.log.fail(.notLeaderOrFollower)
        #expect(h.add("x", producer, [h.t]) == .notCoordinator)
        #expect(h.initId("x").error == .notCoordinator)
        h.log.fail(.none)
        #expect(h.state("x") == "Empty")
        #expect(h.initId("x").producer.epoch == 1)
    }

    @Test func aFenceThatCouldNotBeWrittenDoesNotUseUpEpochs() {
        let h = TransactionHarness()
        let producer = h.initId("x").producer
        _ = h.add("x", producer, [h.t])
        h.log.fail(.notEnoughReplicas)
        #expect(h.initId("x").error == .coordinatorNotAvailable)
        #expect(h.initId("x").error == .coordinatorNotAvailable)
        h.log.fail(.none)
        #expect(h.initId("x").error == .concurrentTransactions)
        #expect(h.initId("x").producer.epoch == 2)
    }

    @Test func unusedIdsAreRemoved() throws {
        let h = TransactionHarness { $0.idExpirationMs = 1000 }
        _ = h.initId("x")
        let open = h.initId("open").producer
        _ = h.add("open", open, [h.t])
        h.clock.advance(1000)
        h.transactions.removeExpired()
        #expect(h.transactions.describe("x").errorCode == ErrorCode.transactionalIdNotFound.rawValue)
        #expect(h.state("open") == "Ongoing")
        #expect(try h.log.records(h.partition).last?.hasValue == false)
    }

    @Test func partitionsAreVerified() {
        let h = TransactionHarness()
        let producer = h.initId("x").producer
        _ = h.add("x", producer, [h.t])
        #expect(h.transactions.verify("x", producer, [h.t, h.u]) == [h.t: .none, h.u: .transactionAbortable])
        #expect(h.transactions.verify("x", ProducerIdAndEpoch(id: 0, epoch: 5), [h.t]) == [h.t: .producerFenced])
        #expect(h.transactions.verify("y", producer, [h.t]) == [h.t: .invalidProducerIdMapping])
    }

    @Test func transactionsAreListedAndDescribed() {
        let h = TransactionHarness()
        let producer = h.initId("x").producer
        _ = h.initId("y")
        _ = h.add("x", producer, [h.t, h.u])
        func ids(_ request: ListTransactionsRequest) -> [String] {
            h.transactions.list(request).transactionStates.map(\.transactionalId).sorted()
        }
        #expect(ids(ListTransactionsRequest()) == ["x", "y"])
        #expect(ids(ListTransactionsRequest(stateFilters: ["Ongoing"])) == ["x"])
        #expect(ids(ListTransactionsRequest(producerIdFilters: [1])) == ["y"])
        #expect(h.transactions.list(ListTransactionsRequest(stateFilters: ["Nonsense"])).unknownStateFilters == ["Nonsense"])
        h.clock.advance(500)
        #expect(ids(ListTransactionsRequest(stateFilters: ["Ongoing"], durationFilter: 500)).isEmpty)
        #expect(ids(ListTransactionsRequest(stateFilters: ["Ongoing"], durationFilter: 499)) == ["x"])
        let described = h.transactions.describe("x")
        #expect(described.topics.map(\.topic) == ["t"])
        #expect(described.topics.first?.partitions == [0, 1])
        #expect(described.transactionTimeoutMs == 60_000)
    }

    @Test func aDecisionThatWasWrittenIsCarriedOutAfterLoading() throws {
        let h = TransactionHarness()
        let producer = h.initId("x").producer
        _ = h.add("x", producer, [h.t, TopicPartition("elsewhere", 0)])
        _ = h.end("x", producer, commits: true)
        #expect(h.state("x") == "PrepareCommit")
        h.transactions.partitionResigned(h.partition, leaderEpoch: 4)
        #expect(h.transactions.describe("x").errorCode == ErrorCode.notCoordinator.rawValue)
        h.metadata.apply(
            MetadataUpdate(
                controllerId: 1, controllerEpoch: 1, brokers: [],
                topics: [
                    .init(
                        name: "elsewhere", id: .zero,
                        partitions: [.init(partition: 0, leader: -2, leaderEpoch: 1, isr: [], replicas: [])])
                ]))
        h.transactions.partitionElected(h.partition, leaderEpoch: 5)
        #expect(h.state("x") == "CompleteCommit")
        #expect(try h.markers(h.t).count == 2)
    }

    @Test func aLogThatKafkaWroteIsLoadedAndWrittenTheSame() throws {
        let h = TransactionHarness(elected: false)
        let bytes = try Fixture.bytes("transaction-state.log")
        h.log.fill(h.partition, with: bytes)
        let loader = TransactionLoader()
        try loader.replay(bytes)
        #expect(loader.warnings.isEmpty)
        #expect(loader.snapshots["tx-a"]?.producerId == 12)
        for batch in RecordBatches(bytes) {
            var records = try batch.records()
            while let record = try records.next() {
                let (key, value) = (try #require(record.key), try #require(record.value))
                let id = try #require(try TransactionRecord.readKey(key))
                #expect(try TransactionRecord.key(id) == key)
                let snapshot = try TransactionRecord.readValue(value)
                // Kafka writes the topics in the order of its hash table.
                if snapshot.partitions.count < 2 { #expect(try TransactionRecord.value(snapshot) == value) }
                #expect(try TransactionRecord.readValue(try TransactionRecord.value(snapshot)).partitions == snapshot.partitions)
            }
        }
        h.transactions.partitionElected(h.partition, leaderEpoch: 0)
        #expect(h.state("tx-a") == loader.snapshots["tx-a"]?.state.name)
        #expect(h.transactions.list(ListTransactionsRequest()).transactionStates.count == loader.snapshots.count)
    }
}
