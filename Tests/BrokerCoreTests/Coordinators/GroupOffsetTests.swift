import Codecs
import KafkaProto
import Platform
import Testing

@testable import BrokerCore

@Suite struct GroupOffsetTests {
    private let t = TopicPartition("t", 0)

    @Test func theGroupsPartitionIsJavas() {
        // Java: Utils.abs("g".hashCode) % 50.
        #expect(CoordinatorPartition.of("g", count: 50) == 3)
        #expect(CoordinatorPartition.of("", count: 50) == 0)
        #expect(CoordinatorPartition.of("console-consumer-12345", count: 50) == 6)
        // "polygenelubricants".hashCode is the smallest number, which has no absolute value.
        #expect(CoordinatorPartition.of("polygenelubricants", count: 50) == 0)
    }

    @Test func anOffsetIsThereOnceItIsWritten() throws {
        let h = GroupHarness()
        h.log.hold()
        let commit = h.commit("g", ["t": 7], metadata: "note")
        #expect(commit.value == nil)
        #expect(h.offset("g", "t").offset == -1)
        #expect(h.offset("g", "t", stable: true).error == ErrorCode.unstableOffsetCommit.rawValue)
        h.log.release()
        #expect(commit.value == [t: .none])
        #expect(h.offset("g", "t", stable: true) == (7, 0))
        #expect(h.offset("g", "other").offset == -1)
        #expect(h.offset("no-group", "t") == (-1, 0))
    }

    @Test func recordsAreAsKafkaWritesThem() throws {
        let h = GroupHarness()
        _ = h.commit("g", ["t": 7], metadata: "m")
        let batch = try #require(h.log.batches(h.partition).first)
        #expect(batch.baseSequence == 0)
        #expect(batch.producerId == -1)
        let record = try #require(try h.log.records(h.partition).first)
        #expect(record.key?.array == [0, 1, 0, 1, 103, 0, 1, 116, 0, 0, 0, 0])
        #expect(record.value?.prefix(17).array == [0, 3, 0, 0, 0, 0, 0, 0, 0, 7, 255, 255, 255, 255, 0, 1, 109])
        #expect(record.value?.count == 25)
    }

    @Test(arguments: Compression.allCases)
    func theyAreStoredInTheCodecThatIsConfigured(_ codec: Compression) throws {
        let config = try BrokerConfig(
            properties: ["zookeeper.connect": "localhost:2181", "offsets.topic.compression.codec": "\(codec.rawValue)"])
        let h = GroupHarness { $0.offsetsCompression = GroupSettings(config).offsetsCompression }
        _ = h.commit("g", ["t": 7], metadata: String(repeating: "m", count: 500))
        let member = h.stable("h")
        let batches = h.log.batches(h.partition)
        #expect(batches.count >= 2 && !member.isEmpty)
        for batch in batches { #expect(try batch.compression == codec) }
        // What was written is what a new owner of the partition reads.
        let next = GroupHarness(elected: false)
        for batch in h.log.batches(h.partition) { next.log.fill(next.partition, with: batch.bytes) }
        next.groups.partitionElected(next.partition, leaderEpoch: 1)
        #expect(next.offset("g", "t") == (7, 0))
        #expect(next.state("h") == "Stable")
        #expect(throws: ConfigException.self) {
            try BrokerConfig(properties: ["zookeeper.connect": "localhost:2181", "offsets.topic.compression.codec": "5"])
        }
    }

    @Test func whoMayCommitIsAsKafkaSays() throws {
        let h = GroupHarness()
        #expect(h.commit("gone", ["t": 1], member: "m", generation: 3).value == [t: .illegalGeneration])
        #expect(h.commit("simple", ["t": 1]).value == [t: .none])
        let member = h.stable("g")
        #expect(h.commit("g", ["t": 1], member: member, generation: 1).value == [t: .none])
        #expect(h.commit("g", ["t": 1], member: member, generation: 2).value == [t: .illegalGeneration])
        #expect(h.commit("g", ["t": 1], member: "x", generation: 1).value == [t: .unknownMemberId])
        #expect(h.commit("g", ["t": 1]).value == [t: .unknownMemberId])
        _ = h.join("g")
        #expect(h.commit("g", ["t": 2], member: member, generation: 1).value == [t: .none])
        _ = h.join("g", member)
        #expect(h.state("g") == "CompletingRebalance")
        #expect(h.commit("g", ["t": 2], member: member, generation: 2).value == [t: .rebalanceInProgress])
        #expect(h.commit("g", ["t": 2], member: member, generation: 1).value == [t: .illegalGeneration])
    }

    @Test func tooMuchMetadataIsRefusedAndErrorsOfTheLogAreTold() throws {
        let h = GroupHarness()
        let long = String(repeating: "x", count: 4097)
        #expect(h.commit("g", ["t": 1], metadata: long).value == [t: .offsetMetadataTooLarge])
        #expect(h.commit("g", ["t": 1], metadata: String(long.dropLast())).value == [t: .none])
        for (error, told) in [
            (ErrorCode.notEnoughReplicas, ErrorCode.coordinatorNotAvailable), (.notLeaderOrFollower, .notCoordinator),
            (.messageTooLarge, .invalidCommitOffsetSize), (.requestTimedOut, .requestTimedOut),
        ] {
            h.log.fail(error)
            #expect(h.commit("g", ["t": 9]).value == [t: told])
        }
        #expect(h.offset("g", "t", stable: true) == (1, 0))
    }

    @Test func theLaterRecordCountsWhateverTheOrderOfTheResults() throws {
        let h = GroupHarness()
        h.log.hold()
        _ = h.commit("g", ["t": 5])
        _ = h.commit("g", ["t": 3])
        h.log.release()
        #expect(h.offset("g", "t") == (3, 0))
    }

    @Test func offsetsOfATransactionAreThereAfterItsCommit() throws {
        let h = GroupHarness()
        _ = h.commit("g", ["t": 1])
        func commitTxn(_ offset: Int64, producer: Int64) -> [TopicPartition: ErrorCode]? {
            let box = Box<[TopicPartition: ErrorCode]>()
            h.groups.commitTxn(
                TxnOffsetCommitRequest(transactionalId: "x", groupId: "g", producerId: producer, producerEpoch: 0),
                [(t, CommittedOffset(offset: offset, commitTimestamp: 0))]
            ) { box.put($0) }
            return box.value
        }
        #expect(commitTxn(8, producer: 5) == [t: .none])
        #expect(h.offset("g", "t") == (1, 0))
        #expect(h.offset("g", "t", stable: true).error == ErrorCode.unstableOffsetCommit.rawValue)
        let batch = try #require(h.log.batches(h.partition).last)
        #expect(batch.isTransactional && batch.producerId == 5 && batch.baseSequence == 0)
        h.groups.transactionEnded(producerId: 5, partitions: [0], commits: true)
        #expect(h.offset("g", "t", stable: true) == (8, 0))
        #expect(commitTxn(9, producer: 6) == [t: .none])
        h.groups.transactionEnded(producerId: 6, partitions: [0], commits: false)
        #expect(h.offset("g", "t", stable: true) == (8, 0))
    }

    @Test func offsetsExpireAndTheGroupWithThem() throws {
        let h = GroupHarness { $0.offsetRetentionMs = 1000 }
        let member = h.stable("g")
        _ = h.commit("g", ["t": 1, "left": 2], member: member, generation: 1)
        _ = h.commit("simple", ["t": 1])
        _ = h.commit("asked", ["t": 1], retentionMs: 50_000)
        h.clock.advance(1000)
        h.groups.removeExpiredOffsets()
        // The group still reads the topic "t"; "left" it does not.
        #expect(h.offset("g", "t") == (1, 0))
        #expect(h.offset("g", "left").offset == -1)
        #expect(h.offset("simple", "t").offset == -1)
        #expect(h.state("simple") == "Dead")
        #expect(h.offset("asked", "t") == (1, 0))
        #expect(h.leave("g", member) == .none)
        h.clock.advance(999)
        h.groups.removeExpiredOffsets()
        #expect(h.offset("g", "t") == (1, 0))
        h.clock.advance(1)
        h.groups.removeExpiredOffsets()
        #expect(h.state("g") == "Dead")
        let last = try h.log.records(h.partition).suffix(2)
        #expect(last.allSatisfy { !$0.hasValue })
        #expect(last.last?.key?.array == [0, 2, 0, 1, 103])
        h.clock.advance(50_000)
        h.groups.removeExpiredOffsets()
        #expect(h.state("asked") == "Dead")
    }

    @Test func offsetsAreDeletedUnlessTheGroupReadsTheTopic() throws {
        let h = GroupHarness()
        let member = h.stable("g")
        _ = h.commit("g", ["t": 1, "left": 2], member: member, generation: 1)
        let left = TopicPartition("left", 0)
        let (error, errors) = h.groups.deleteOffsets("g", [t, left])
        #expect(error == .none)
        #expect(errors == [t: .groupSubscribedToTopic, left: .none])
        #expect(h.offset("g", "left").offset == -1)
        #expect(h.groups.deleteOffsets("no-group", [t]).0 == .groupIdNotFound)
        h.groups.partitionsDeleted([t])
        #expect(h.offset("g", "t").offset == -1)
    }

    @Test func deletingAGroupWritesTombstonesAndACommitMakesItAnew() throws {
        let h = GroupHarness()
        let member = h.stable("g")
        _ = h.commit("g", ["t": 1], member: member, generation: 1)
        _ = h.leave("g", member)
        #expect(h.groups.delete("g") == .none)
        let last = try #require(h.log.batches(h.partition).last)
        #expect(last.recordCount == 2)
        #expect(h.commit("g", ["t": 1], member: member, generation: 1).value == [t: .illegalGeneration])
        #expect(h.commit("g", ["t": 4]).value == [t: .none])
    }

    @Test func loadingBringsBackWhatWasThere() throws {
        let h = GroupHarness()
        let member = h.stable("g")
        _ = h.commit("g", ["t": 5], member: member, generation: 1)
        _ = h.commit("simple", ["t": 6])
        let gone = h.stable("gone")
        _ = h.leave("gone", gone)
        _ = h.groups.delete("gone")
        h.groups.partitionResigned(h.partition, leaderEpoch: 1)
        h.groups.partitionElected(h.partition, leaderEpoch: 2)
        #expect(h.offset("g", "t") == (5, 0))
        #expect(h.offset("simple", "t") == (6, 0))
        #expect(h.state("g") == "Stable")
        #expect(h.state("gone") == "Dead")
        #expect(h.heartbeat("g", member, 1) == .none)
        #expect(h.groups.describe("g").members.first?.memberAssignment.string == "all")
        // A member that does not come back is lost after its session.
        h.advance(10_000)
        #expect(h.state("g") == "Empty")
    }

    @Test func aLogThatKafkaWroteIsLoaded() throws {
        let h = GroupHarness(elected: false)
        h.log.fill(h.partition, with: try Fixture.bytes("consumer-offsets.log"))
        #expect(h.offset("g1", "plain") == (-1, ErrorCode.notCoordinator.rawValue))
        h.groups.partitionElected(h.partition, leaderEpoch: 0)
        let listed = h.groups.list(states: [], types: []).groups
        #expect(listed.map(\.groupId).sorted() == ["g1", "g3", "g4", "txn-group"])
        #expect(listed.allSatisfy { $0.groupState == "Empty" })
        #expect(h.offset("g1", "plain") == (80, 0))
        #expect(h.offset("g3", "zstd") == (36, 0))
        #expect(h.offset("g4", "lz4") == (36, 0))
        #expect(h.offset("txn-group", "txn") == (12, 0))
        // g2 was deleted.
        #expect(h.state("g2") == "Dead")
        let loader = GroupLoader()
        try loader.replay(try Fixture.bytes("consumer-offsets.log"))
        #expect(loader.warnings.isEmpty)
        #expect(loader.recordCount == 15)
    }

    @Test func groupRecordsThatKafkaWroteAreWrittenTheSame() throws {
        for batch in RecordBatches(try Fixture.bytes("consumer-offsets.log")) where !batch.isControl {
            var records = try batch.records()
            while let record = try records.next() {
                let key = try #require(record.key)
                guard let value = record.value else { continue }
                switch try GroupRecord.readKey(key) {
                case .offset(let group, let partition):
                    #expect(try GroupRecord.offsetKey(group: group, partition) == key)
                    #expect(try GroupRecord.offsetValue(try GroupRecord.readOffset(value)) == value)
                case .group(let id):
                    let group = try GroupRecord.readGroup(id, value)
                    let assignments = Dictionary(uniqueKeysWithValues: group.members.map { ($0.id, $0.assignment) })
                    #expect(try GroupRecord.groupKey(id) == key)
                    #expect(try GroupRecord.groupValue(group, assignments: assignments) == value)
                case .unknown(let version):
                    Issue.record("unknown key version \(version)")
                }
            }
        }
    }
}
