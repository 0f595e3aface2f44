import CommandLine
import KafkaProto
import Platform

/// The formatters for what brokers keep in `__consumer_offsets` and `__transaction_state`, by their Java names: those of
/// `org.apache.kafka.tools.consumer` write JSON, the older Scala ones write text.
struct StoredRecordFormatter: Sendable {
    enum Content: Sendable, Hashable { case offsets, groups, transactions }

    let content: Content
    /// As the Scala class writes it.
    let isOlder: Bool

    /// Scala class and the class that took its place.
    private static let older: [String: (new: String, content: Content)] = [
        "kafka.coordinator.group.GroupMetadataManager$OffsetsMessageFormatter": ("OffsetsMessageFormatter", .offsets),
        "kafka.coordinator.group.GroupMetadataManager$GroupMetadataMessageFormatter": ("GroupMetadataMessageFormatter", .groups),
        "kafka.coordinator.transaction.TransactionLog$TransactionLogMessageFormatter": ("TransactionLogMessageFormatter", .transactions),
    ]

    /// The class that Kafka tells to use in place of an older one.
    static func successor(of javaName: String) -> String? {
        if let found = older[javaName] { return found.new }
        return javaName.hasPrefix("kafka.tools.") ? String(javaName.dropFirst("kafka.tools.".count)) : nil
    }

    /// nil for a class that is none of these.
    init?(javaName: String) {
        if let older = Self.older[javaName] {
            (content, isOlder) = (older.content, true)
            return
        }
        isOlder = false
        switch javaName.split(separator: ".").last {
        case "OffsetsMessageFormatter": content = .offsets
        case "GroupMetadataMessageFormatter": content = .groups
        case "TransactionLogMessageFormatter": content = .transactions
        default: return nil
        }
    }

    /// What the class writes of a record, with a line end behind it where the class has one; nil where it passes over the record.
    func text(key: Bytes?, value: Bytes?) -> String? {
        isOlder ? scalaText(key, value).map { $0 + "\n" } : json(key, value)?.text
    }

    // MARK: JSON

    func json(_ key: Bytes?, _ value: Bytes?) -> JSON? {
        var keyText = JSON.null
        if let key, key.count >= 2 {
            let version = key.int16(at: 0)
            if content != .transactions, (0...2).contains(version), (version == 2) != (content == .groups) { return nil }
            keyText = Self.part(key, keyType)
        }
        return .object([("key", keyText), ("value", value.map { Self.part($0, valueType) } ?? .null)])
    }

    private var keyType: any KafkaMessage.Type {
        switch content {
        case .offsets: OffsetCommitKey.self
        case .groups: GroupMetadataKey.self
        case .transactions: TransactionLogKey.self
        }
    }

    private var valueType: any KafkaMessage.Type {
        switch content {
        case .offsets: OffsetCommitValue.self
        case .groups: GroupMetadataValue.self
        case .transactions: TransactionLogValue.self
        }
    }

    private static func part(_ bytes: Bytes, _ type: any KafkaMessage.Type) -> JSON {
        guard bytes.count >= 2 else { return .string("unknown") }
        return .object([("version", .number(bytes.int16(at: 0))), ("data", MessageText.stored(bytes, type) ?? .string("unknown"))])
    }

    // MARK: The older text

    private func scalaText(_ key: Bytes?, _ value: Bytes?) -> String? {
        guard let key else { return nil }
        switch content {
        case .offsets:
            guard let id = Self.read(OffsetCommitKey.self, key) else { return nil }
            let text = Self.read(OffsetCommitValue.self, value).map { offset in
                "OffsetAndMetadata(offset=\(offset.offset), leaderEpoch=\(offset.leaderEpoch < 0 ? "Optional.empty" : "Optional[\(offset.leaderEpoch)]"), "
                    + "metadata=\(offset.metadata), commitTimestamp=\(offset.commitTimestamp), "
                    + "expireTimestamp=\(offset.expireTimestamp < 0 ? "None" : "Some(\(offset.expireTimestamp))"))"
            }
            return "[\(id.group),\(id.topic),\(id.partition)]::\(text ?? "NULL")"
        case .groups:
            guard let id = Self.read(GroupMetadataKey.self, key) else { return nil }
            return "\(id.group)::\(Self.read(GroupMetadataValue.self, value).map { Self.groupText($0, id.group) } ?? "NULL")"
        case .transactions:
            guard let id = Self.read(TransactionLogKey.self, key) else { return nil }
            return "\(id.transactionalId)::\(Self.read(TransactionLogValue.self, value).map { Self.transactionText($0, id.transactionalId) } ?? "NULL")"
        }
    }

    private static func read<M: KafkaMessage>(_ type: M.Type, _ bytes: Bytes?) -> M? {
        guard let bytes, bytes.count >= 2, M.versions.contains(bytes.int16(at: 0)) else { return nil }
        var reader = ByteReader(bytes.dropFirst(2))
        return try? M(from: &reader, version: bytes.int16(at: 0))
    }

    private static func option(_ text: String?) -> String { text.map { "Some(\($0))" } ?? "None" }

    private static func groupText(_ group: GroupMetadataValue, _ id: String) -> String {
        let members = JavaHashOrder.sorted(group.members) { $0.memberId }.map { member in
            "\(member.memberId) -> MemberMetadata(memberId=\(member.memberId), groupInstanceId=\(option(member.groupInstanceId)), "
                + "clientId=\(member.clientId), clientHost=\(member.clientHost), sessionTimeoutMs=\(member.sessionTimeout), "
                + "rebalanceTimeoutMs=\(member.rebalanceTimeout), supportedProtocols=List(\(group.`protocol` ?? "")))"
        }
        return "GroupMetadata(groupId=\(id), generation=\(group.generation), protocolType=\(option(group.protocolType.isEmpty ? nil : group.protocolType)), "
            + "currentState=\(members.isEmpty ? "Empty" : "Stable"), members=HashMap(\(members.joined(separator: ", "))))"
    }

    private static func transactionText(_ state: TransactionLogValue, _ id: String) -> String {
        let partitions = ScalaSetOrder.partitions(of: state).map { "\($0)" }
        return "TransactionMetadata(transactionalId=\(id), producerId=\(state.producerId), producerEpoch=\(state.producerEpoch), "
            + "txnTimeoutMs=\(state.transactionTimeoutMs), state=\(RecordDecoder.transactionState(state.transactionStatus)), pendingState=None, "
            + "topicPartitions=HashSet(\(partitions.joined(separator: ", "))), txnStartTimestamp=\(state.transactionStartTimestampMs), "
            + "txnLastUpdateTimestamp=\(state.transactionLastUpdateTimestampMs))"
    }
}
