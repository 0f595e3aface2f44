import KafkaProto
import Platform
import Testing
import ZooKeeperProto

@testable import ftk

@Suite("Records of Kafka's own topics")
struct StoredRecordFormatterTests {
    private func stored(_ version: Int16, _ message: some KafkaMessage) throws -> Bytes {
        var writer = ByteWriter()
        writer.int16(version)
        try message.encode(to: &writer, version: version)
        return writer.finish()
    }

    private let prefix = "org.apache.kafka.tools.consumer."

    @Test("a committed offset is JSON without a line end; the older class writes a line")
    func offsets() throws {
        let key = try stored(1, OffsetCommitKey(group: "g1", topic: "t1", partition: 1))
        let value = try stored(3, OffsetCommitValue(offset: 5, leaderEpoch: 0, metadata: "", commitTimestamp: 1_795_577_949_074))
        let formatter = try #require(StoredRecordFormatter(javaName: prefix + "OffsetsMessageFormatter"))
        #expect(
            formatter.text(key: key, value: value)
                == #"{"key":{"version":1,"data":{"group":"g1","topic":"t1","partition":1}},"value":{"version":3,"data":{"offset":5,"leaderEpoch":0,"metadata":"","commitTimestamp":1795577949074}}}"#)
        let older = try #require(StoredRecordFormatter(javaName: "kafka.coordinator.group.GroupMetadataManager$OffsetsMessageFormatter"))
        #expect(
            older.text(key: key, value: value)
                == "[g1,t1,1]::OffsetAndMetadata(offset=5, leaderEpoch=Optional[0], metadata=, commitTimestamp=1795577949074, expireTimestamp=None)\n")
        #expect(older.text(key: key, value: nil) == "[g1,t1,1]::NULL\n")
    }

    @Test("each class passes over the other's records; an unknown version is told as such; a deleted group has a null value")
    func others() throws {
        let group = try stored(2, GroupMetadataKey(group: "g1"))
        let offsets = try #require(StoredRecordFormatter(javaName: prefix + "OffsetsMessageFormatter"))
        let groups = try #require(StoredRecordFormatter(javaName: prefix + "GroupMetadataMessageFormatter"))
        #expect(offsets.text(key: group, value: nil) == nil)
        #expect(groups.text(key: group, value: nil) == #"{"key":{"version":2,"data":{"group":"g1"}},"value":null}"#)
        #expect(
            groups.text(key: Bytes([0, 9, 1]), value: Bytes([0, 9]))
                == #"{"key":{"version":9,"data":"unknown"},"value":{"version":9,"data":"unknown"}}"#)
        #expect(StoredRecordFormatter(javaName: "no.such.Formatter") == nil)
    }

    @Test("partitions of a transaction stand in the order of Scala's sets")
    func order() {
        let state = TransactionLogValue(
            transactionPartitions: [.init(topic: "t-many", partitionIds: [0, 5, 10, 1, 6, 9, 13, 2, 12, 7, 3, 11, 8, 4])])
        #expect(ScalaSetOrder.partitions(of: state).map(\.partition) == Array(0...13))
    }

    @Test("secret znodes are for their owner alone, others may read the rest")
    func rights() {
        #expect(AclMigration.acl("/config/users/alice", isSecure: true) == ACL.creatorAll)
        #expect(AclMigration.acl("/config/topics/t", isSecure: true) == ACL.creatorAll + ACL.readUnsafe)
        #expect(AclMigration.acl("/config/users", isSecure: false) == ACL.openUnsafe)
    }
}
