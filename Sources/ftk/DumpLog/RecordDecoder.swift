import CommandLine
import KafkaProto
import Platform

/// How keys and values are shown: as text, or as what Kafka's own topics hold.
struct RecordDecoder {
    private enum Kind {
        case strings(keys: Text, values: Text)
        case offsets
        case transactions
    }

    private enum Text { case string, bytes, int, long }

    private let kind: Kind

    /// Whether the records are those of one of Kafka's own topics.
    var isSpecial: Bool { if case .strings = kind { false } else { true } }

    /// - Throws: a decoder that is no built-in one.
    init(_ options: ParsedOptions) throws {
        for name in ["cluster-metadata-decoder", "remote-log-metadata-decoder", "share-group-state-decoder"] where options.has(name) {
            throw CommandFailure("--\(name): records of KRaft, of tiered storage and of share groups are not decoded; --print-data-log shows their bytes")
        }
        if options.has("offsets-decoder") {
            kind = .offsets
        } else if options.has("transaction-log-decoder") {
            kind = .transactions
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
        default: return ("UNKNOWN(\(type))", record.value.map { _ in "UNKNOWN" })
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
