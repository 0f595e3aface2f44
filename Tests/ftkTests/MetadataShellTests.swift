import KafkaProto
import Platform
import Testing

@testable import ftk

@Suite("The metadata shell")
struct MetadataShellTests {
    private func value(_ id: UInt32, _ version: Int16, _ message: any KafkaMessage) throws -> Bytes {
        var writer = ByteWriter()
        writer.unsignedVarint(1)
        writer.unsignedVarint(id)
        writer.unsignedVarint(UInt32(version))
        try message.encode(to: &writer, version: version)
        return writer.finish()
    }

    private let topic = Uuid(high: 1, low: 2)

    private var history: [(UInt32, Int16, any KafkaMessage)] {
        [
            (12, 0, FeatureLevelRecord(name: "metadata.version", featureLevel: 21)), (2, 0, TopicRecord(name: "orders", topicId: topic)),
            (3, 1, PartitionRecord(partitionId: 0, topicId: topic, replicas: [1, 2], isr: [1, 2], leader: 1, leaderEpoch: 0, partitionEpoch: 0)),
            (5, 1, PartitionChangeRecord(partitionId: 0, topicId: topic, isr: [2], leader: 2)),
            (4, 0, ConfigRecord(resourceType: 2, resourceName: "orders", name: "retention.ms", value: "7")),
            (14, 0, ClientQuotaRecord(entity: [.init(entityType: "user", entityName: nil), .init(entityType: "client-id", entityName: "a(b)")], key: "producer_byte_rate", value: 1e7)),
        ]
    }

    private func image(_ records: [(UInt32, Int16, any KafkaMessage)]) throws -> MetadataImage {
        var builder = RecordBatchBuilder(baseOffset: 5)
        for (id, version, message) in records { builder.append(timestamp: 1_795_581_480_500, key: nil, value: try value(id, version, message)) }
        let folder = try FileSystem.makeTemporaryDirectory("metadata-shell")
        defer { try? FileSystem.removeTree(folder) }
        try FileSystem.replace("\(folder)/00000000000000000005.log", with: try builder.finish())
        return try MetadataFile.load("\(folder)/00000000000000000005.log")
    }

    private func text(_ root: MetadataNode, _ path: String) throws -> [String] {
        try root.find(MetadataNode.words(path)).map { if case .file(let text) = $0.node { text } else { $0.node.names.joined(separator: " ") } }
    }

    @Test("shows what records made of topics, settings and quotas")
    func tree() throws {
        let root = try image(history).root
        #expect(try text(root, "/image/features/metadataVersion") == ["3.9-IV0"])
        let partition = try text(root, "/image/topics/byName/orders/0")
        #expect(partition.first?.contains("isr=[2]") == true && partition.first?.contains("leader=2, leaderRecoveryState=RECOVERED, leaderEpoch=1, partitionEpoch=1)") == true)
        #expect(try text(root, "/image/configs/TOPIC:orders/retention.ms") == ["7"])
        #expect(try text(root, "/image/clientQuotas/*/producer_byte_rate") == ["1.0E7"])
        #expect(try text(root, "/image/clientQuotas") == ["clientId(a\\(b\\))_user(<default>)"])
        #expect(try text(root, "/image/provenance") == ["offset 10, epoch -1, time 2026-11-25T04:38:00.5Z[UTC]"])
        #expect(try text(root, "image/topics/{byName,byId}/*/name") == ["orders", "orders"])
        #expect(try text(root, "image/nosuch") == [])
    }

    @Test("a topic that was removed takes its settings along")
    func removed() throws {
        let root = try image(history + [(9, 0, RemoveTopicRecord(topicId: topic))]).root
        #expect(try text(root, "/image/topics/byName") == [""])
        #expect(try text(root, "/image/configs") == [""])
    }

    @Test("a transaction counts when it has ended, and not when it was given up")
    func transactions() throws {
        let inside: [(UInt32, Int16, any KafkaMessage)] = [(23, 0, BeginTransactionRecord(name: "x")), (2, 0, TopicRecord(name: "late", topicId: Uuid(high: 3, low: 3)))]
        #expect(try text(try image(history + inside).root, "/image/topics/byName") == ["orders"])
        #expect(try text(try image(history + inside + [(25, 0, AbortTransactionRecord())]).root, "/image/topics/byName") == ["orders"])
        #expect(try text(try image(history + inside + [(24, 0, EndTransactionRecord())]).root, "/image/topics/byName") == ["late orders"])
    }

    @Test("bytes that are no record of the log are told with file and offset")
    func strange() throws {
        #expect(throws: CommandFailure.self) { try image([(99, 0, NoOpRecord())]) }
        #expect {
            try MetadataRecord(Bytes([1, 99, 0]))
        } throws: { error in
            (error as? MetadataRecord.Failure)?.description == "Unknown metadata id 99"
        }
    }

    @Test("words with wildcards match as in Kafka's shell", arguments: [
        ("a*", "abc", true), ("a*", "ba", false), ("?b", "ab", true), ("?b", "b", false), ("{a,bc}d", "bcd", true), ("{a,bc}d", "bd", false),
        ("a\\*?", "a*b", true), ("{a", "{a", true), ("*.ms", "retention.ms", true), ("*.ms", "retentionxms", false),
    ])
    func wildcards(pattern: String, name: String, matches: Bool) {
        #expect(MetadataGlob(pattern).matches(name) == matches, "\(pattern) \(name)")
    }
}
