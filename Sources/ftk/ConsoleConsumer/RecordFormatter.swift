import CommandLine
import KafkaClient
import KafkaProto
import Platform

/// Writes records as lines: `DefaultMessageFormatter` with its properties.
struct RecordFormatter {
    /// Writes nothing: `NoOpMessageFormatter`.
    var isSilent = false
    /// In place of everything else.
    var stored: StoredRecordFormatter?
    /// Whether every record ends its line; the classes for Kafka's own topics leave that out.
    var endsStoredLines = true
    private var printsTimestamp = false
    private var printsKey = false
    private var printsOffset = false
    private var printsPartition = false
    private var printsDelivery = false
    private var printsEpoch = false
    private var printsHeaders = false
    private var printsValue = true
    private var keySeparator = Bytes(utf8: "\t")
    private var lineSeparator = Bytes(utf8: "\n")
    private var headersSeparator = Bytes(utf8: ",")
    private var nullLiteral = Bytes(utf8: "null")
    private var keyDeserializer: Deserializer?
    private var valueDeserializer: Deserializer?
    private var headersDeserializer: Deserializer?
    /// Deserializers that are not built in; the bytes are printed as they are.
    private(set) var unknownDeserializers: [String] = []

    /// - Parameter properties: by Kafka's names: `print.key`, `key.separator`, …
    init(_ properties: [String: String]) {
        func flag(_ name: String, _ fallback: Bool) -> Bool { properties[name].map { ClientText.trimmed($0).lowercased() == "true" } ?? fallback }
        printsTimestamp = flag("print.timestamp", false)
        printsKey = flag("print.key", false)
        printsOffset = flag("print.offset", false)
        printsPartition = flag("print.partition", false)
        printsDelivery = flag("print.delivery", false)
        printsEpoch = flag("print.epoch", false)
        printsHeaders = flag("print.headers", false)
        printsValue = flag("print.value", true)
        if let text = properties["key.separator"] { keySeparator = Bytes(utf8: text) }
        if let text = properties["line.separator"] { lineSeparator = Bytes(utf8: text) }
        if let text = properties["headers.separator"] { headersSeparator = Bytes(utf8: text) }
        if let text = properties["null.literal"] { nullLiteral = Bytes(utf8: text) }
        keyDeserializer = deserializer(properties["key.deserializer"])
        valueDeserializer = deserializer(properties["value.deserializer"])
        headersDeserializer = deserializer(properties["headers.deserializer"])
    }

    private mutating func deserializer(_ name: String?) -> Deserializer? {
        guard let name, !name.isEmpty else { return nil }
        if let known = Deserializer(javaName: name) { return known }
        unknownDeserializers.append(name)
        return nil
    }

    /// Appends the record's line. What was appended before a failure stays.
    /// - Parameter delivery: how many times a member of a share group has been given it, this time included.
    func write(
        _ record: Record, _ timestampType: TimestampType, partition: Int32, delivery: Int16? = nil, to buffer: inout ByteBuffer
    ) throws(Deserializer.Failure) {
        if isSilent { return }
        if let stored {
            guard let text = stored.text(key: record.key, value: record.value) else { return }
            buffer.append(utf8: text)
            if endsStoredLines, !stored.isOlder { buffer.append(lineSeparator) }
            return
        }
        if printsTimestamp {
            if record.timestamp >= 0 {
                buffer.append(utf8: timestampType == .createTime ? "CreateTime:" : "LogAppendTime:")
                buffer.append(utf8: "\(record.timestamp)")
            } else {
                buffer.append(utf8: "NO_TIMESTAMP")
            }
            separate(printsOffset || printsPartition || printsDelivery || printsEpoch || printsHeaders || printsKey || printsValue, &buffer)
        }
        if printsPartition {
            buffer.append(utf8: "Partition:\(partition)")
            separate(printsOffset || printsDelivery || printsEpoch || printsHeaders || printsKey || printsValue, &buffer)
        }
        if printsOffset {
            buffer.append(utf8: "Offset:\(record.offset)")
            separate(printsDelivery || printsEpoch || printsHeaders || printsKey || printsValue, &buffer)
        }
        if printsDelivery {
            buffer.append(utf8: "Delivery:" + (delivery.map { "\($0)" } ?? "NOT_PRESENT"))
            separate(printsEpoch || printsHeaders || printsKey || printsValue, &buffer)
        }
        if printsEpoch {
            // The script's consumer does not hand it on.
            buffer.append(utf8: "Epoch:NOT_PRESENT")
            separate(printsHeaders || printsKey || printsValue, &buffer)
        }
        if printsHeaders {
            try write(record.headers, to: &buffer)
            separate(printsKey || printsValue, &buffer)
        }
        if printsKey {
            try write(record.key, keyDeserializer, to: &buffer)
            separate(printsValue, &buffer)
        }
        if printsValue {
            try write(record.value, valueDeserializer, to: &buffer)
            buffer.append(lineSeparator)
        }
    }

    private func separate(_ more: Bool, _ buffer: inout ByteBuffer) { buffer.append(more ? keySeparator : lineSeparator) }

    private func write(_ bytes: Bytes?, _ deserializer: Deserializer?, to buffer: inout ByteBuffer) throws(Deserializer.Failure) {
        let bytes = bytes ?? nullLiteral
        guard let deserializer else { return buffer.append(bytes) }
        buffer.append(try deserializer.text(bytes))
    }

    private func write(_ headers: RecordHeaders, to buffer: inout ByteBuffer) throws(Deserializer.Failure) {
        if headers.isEmpty { return buffer.append(utf8: "NO_HEADERS") }
        var first = true
        for header in headers {
            if !first { buffer.append(headersSeparator) }
            first = false
            buffer.append(header.keyBytes)
            buffer.append(UInt8(ascii: ":"))
            try write(header.value, headersDeserializer, to: &buffer)
        }
    }

    /// The record as a row for programs.
    static func row(_ record: Record, _ timestampType: TimestampType, _ partition: TopicPartition) -> JSON {
        .object([
            ("topic", .string(partition.topic)), ("partition", .number(partition.partition)), ("offset", .number(record.offset)),
            ("timestamp", .number(record.timestamp)),
            ("timestampType", .string(timestampType == .createTime ? "CreateTime" : "LogAppendTime")),
            ("key", text(record.key)), ("value", text(record.value)),
            ("headers", .array(record.headers.map { .object([("key", .string($0.key)), ("value", text($0.value))]) })),
        ])
    }

    /// Text as a string; what is not UTF-8 as `{"base64": …}`.
    private static func text(_ bytes: Bytes?) -> JSON {
        guard let bytes else { return .null }
        if let text = bytes.string { return .string(text) }
        return .object([("base64", .string(Base64.encode(bytes)))])
    }
}

/// Small pieces of text work.
enum ClientText {
    static func trimmed(_ text: String) -> String {
        var part = text[...]
        while part.first?.isWhitespace == true { part.removeFirst() }
        while part.last?.isWhitespace == true { part.removeLast() }
        return String(part)
    }
}
