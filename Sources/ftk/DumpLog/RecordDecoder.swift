import CommandLine
import KafkaProto
import Platform

/// How keys and values are shown: as text, or as what Kafka's own topics hold.
struct RecordDecoder {
    private enum Kind {
        case strings(keys: Text, values: Text)
        case offsets
        case transactions
        case metadata
        case remoteLog
        case shareState
    }

    private enum Text { case string, bytes, int, long }

    private let kind: Kind

    /// Whether the records are those of one of Kafka's own topics.
    var isSpecial: Bool { if case .strings = kind { false } else { true } }

    /// - Throws: a decoder that is no built-in one.
    init(_ options: ParsedOptions) throws {
        if options.has("offsets-decoder") {
            kind = .offsets
        } else if options.has("transaction-log-decoder") {
            kind = .transactions
        } else if options.has("cluster-metadata-decoder") {
            kind = .metadata
        } else if options.has("remote-log-metadata-decoder") {
            kind = .remoteLog
        } else if options.has("share-group-state-decoder") {
            kind = .shareState
        } else {
            kind = .strings(keys: try Self.text(options.string("key-decoder-class")), values: try Self.text(options.string("value-decoder-class")))
        }
    }

    private static func text(_ name: String?) throws -> Text {
        switch name?.split(separator: ".").last {
        case nil, "StringDecoder": .string
        case "DefaultDecoder": .bytes
        case "IntegerDecoder": .int
        case "LongDecoder": .long
        default:
            throw DumpFailure(
                "\(name ?? ""): the decoders are StringDecoder, DefaultDecoder, IntegerDecoder and LongDecoder",
                exception: "java.lang.ClassNotFoundException: \(name ?? "")")
        }
    }

    /// nil: there is none to show.
    func texts(_ record: Record) -> (key: String?, value: String?) {
        switch kind {
        case .strings(let keys, let values): (record.key.map { Self.show($0, keys) }, record.value.map { Self.show($0, values) })
        case .offsets: Self.offsets(record)
        case .transactions: Self.transactions(record)
        case .metadata: (nil, Self.metadata(record))
        case .remoteLog: (nil, Self.remoteLog(record))
        case .shareState: Self.shareState(record)
        }
    }

    private static func show(_ bytes: Bytes, _ text: Text) -> String {
        switch text {
        case .string: bytes.stringLossy
        // Java shows the identity of an array.
        case .bytes: "[B@\(String(UInt32(truncatingIfNeeded: bytes.hashValue), radix: 16))"
        case .int: bytes.count == 4 ? "\(bytes.int32(at: 0))" : bytes.description
        case .long: bytes.count == 8 ? "\(bytes.int64(at: 0))" : bytes.description
        }
    }

    // MARK: __consumer_offsets

    private static func offsets(_ record: Record) -> (String?, String?) {
        guard let key = record.key, key.count >= 2 else { return ("<EMPTY>", nil) }
        let type = key.int16(at: 0)
        let keyType: any KafkaMessage.Type
        let valueType: any KafkaMessage.Type
        switch type {
        case 0, 1: (keyType, valueType) = (OffsetCommitKey.self, OffsetCommitValue.self)
        case 2: (keyType, valueType) = (GroupMetadataKey.self, GroupMetadataValue.self)
        case 3: (keyType, valueType) = (ConsumerGroupMetadataKey.self, ConsumerGroupMetadataValue.self)
        case 4: (keyType, valueType) = (ConsumerGroupPartitionMetadataKey.self, ConsumerGroupPartitionMetadataValue.self)
        case 5: (keyType, valueType) = (ConsumerGroupMemberMetadataKey.self, ConsumerGroupMemberMetadataValue.self)
        case 6: (keyType, valueType) = (ConsumerGroupTargetAssignmentMetadataKey.self, ConsumerGroupTargetAssignmentMetadataValue.self)
        case 7: (keyType, valueType) = (ConsumerGroupTargetAssignmentMemberKey.self, ConsumerGroupTargetAssignmentMemberValue.self)
        case 8: (keyType, valueType) = (ConsumerGroupCurrentMemberAssignmentKey.self, ConsumerGroupCurrentMemberAssignmentValue.self)
        case 9: (keyType, valueType) = (ShareGroupPartitionMetadataKey.self, ShareGroupPartitionMetadataValue.self)
        case 10: (keyType, valueType) = (ShareGroupMemberMetadataKey.self, ShareGroupMemberMetadataValue.self)
        case 11: (keyType, valueType) = (ShareGroupMetadataKey.self, ShareGroupMetadataValue.self)
        default: return ("Unknown record type \(type) at offset \(record.offset), skipping.", nil)
        }
        guard let data = MessageText.stored(key, keyType) else { return ("UNKNOWN(\(type))", nil) }
        let keyText = JSON.object([("type", .string("\(type)")), ("data", data)]).text
        guard let value = record.value else { return (keyText, "<DELETE>") }
        guard value.count >= 2, var content = MessageText.stored(value, valueType) else { return (keyText, "UNKNOWN") }
        if type == 2 { content = members(content, value) }
        return (keyText, JSON.object([("version", .string("\(value.int16(at: 0))")), ("data", content)]).text)
    }

    /// Subscription and assignment of the members in place of their bytes, where the group is one of consumers.
    private static func members(_ content: JSON, _ value: Bytes) -> JSON {
        var reader = ByteReader(value.dropFirst(2))
        guard case .object(let fields) = content, content["protocolType"]?.stringValue == "consumer",
            let group = try? GroupMetadataValue(from: &reader, version: value.int16(at: 0))
        else { return content }
        func opened(_ bytes: Bytes, _ type: any KafkaMessage.Type) -> JSON {
            MessageText.stored(bytes, type) ?? .null
        }
        return .object(
            fields.map { name, field in
                guard name == "members", let list = field.arrayValue, list.count == group.members.count else { return (name, field) }
                return (
                    name,
                    .array(
                        zip(list, group.members).map { row, member in
                            guard case .object(let inner) = row else { return row }
                            return .object(
                                inner.map { name, field in
                                    switch name {
                                    case "subscription": (name, opened(member.subscription, ConsumerProtocolSubscription.self))
                                    case "assignment": (name, opened(member.assignment, ConsumerProtocolAssignment.self))
                                    default: (name, field)
                                    }
                                })
                        })
                )
            })
    }

    // MARK: __cluster_metadata, __remote_log_metadata, __share_group_state

    private static func metadata(_ record: Record) -> String {
        do {
            let message = try MetadataRecord(record.value ?? .empty)
            let data = MessageText.json(try MessageLayout(message.kind.type).decode(message.body, version: message.version))
            return JSON.object([("type", .string(message.kind.name)), ("version", .number(message.version)), ("data", data)]).text
        } catch {
            return "Error at \(record.offset), skipping. \(error)"
        }
    }

    private static func remoteLog(_ record: Record) -> String {
        do {
            return try RemoteLogText.text(record.value ?? .empty)
        } catch {
            return "Error at offset \(record.offset), skipping. \(error)"
        }
    }

    private static func shareState(_ record: Record) -> (String?, String?) {
        guard let key = record.key, key.count >= 2 else { return ("<EMPTY>", nil) }
        let type = key.int16(at: 0)
        guard type == 0 || type == 1 else { return ("Unknown record type \(type) at offset \(record.offset), skipping.", nil) }
        func json(_ bytes: Bytes, _ type: any KafkaMessage.Type) -> String {
            guard let data = MessageText.stored(bytes, type) else { return "UNKNOWN" }
            return JSON.object([("type", .string("\(bytes.int16(at: 0))")), ("data", data)]).text
        }
        let keyText = json(key, type == 0 ? ShareSnapshotKey.self : ShareUpdateKey.self)
        guard let value = record.value else { return (keyText, "<DELETE>") }
        return (keyText, json(value, type == 0 ? ShareSnapshotValue.self : ShareUpdateValue.self))
    }

    // MARK: __transaction_state

    private static let states = [
        "Empty", "Ongoing", "PrepareCommit", "PrepareAbort", "CompleteCommit", "CompleteAbort", "Dead", "PrepareEpochFence",
    ]

    static func transactionState(_ status: Int8) -> String {
        states.indices.contains(Int(status)) ? states[Int(status)] : "\(status)"
    }

    private static func transactions(_ record: Record) -> (String?, String?) {
        guard let key = record.key, key.count >= 2 else { return ("<EMPTY>", nil) }
        var reader = ByteReader(key.dropFirst(2))
        guard let id = try? TransactionLogKey(from: &reader, version: key.int16(at: 0)) else { return ("unknown::version=\(key.int16(at: 0))", nil) }
        let keyText = "transaction_metadata::transactionalId=\(id.transactionalId)"
        guard let value = record.value, value.count >= 2 else { return (keyText, "<DELETE>") }
        reader = ByteReader(value.dropFirst(2))
        guard let state = try? TransactionLogValue(from: &reader, version: value.int16(at: 0)) else { return (keyText, "UNKNOWN") }
        let partitions = ScalaSetOrder.partitions(of: state).map { "\($0)" }
        return (
            keyText,
            "producerId:\(state.producerId),producerEpoch:\(state.producerEpoch),state=\(transactionState(state.transactionStatus)),partitions=[\(partitions.joined(separator: ","))],"
                + "txnLastUpdateTimestamp=\(state.transactionLastUpdateTimestampMs),txnTimeoutMs=\(state.transactionTimeoutMs)"
        )
    }
}
