import Codecs
import CommandLine
import KafkaClient
import KafkaProto
import Platform

/// Record sets as JSON, in the form of the vector files, and from it.
enum RecordSetText {
    static func base64(_ bytes: Bytes?) -> JSON { bytes.map { .string(Base64.encode($0)) } ?? .null }

    private static func bytes(_ json: JSON?) -> Bytes? { json?.stringValue.flatMap { Base64.decode($0) }.map { Bytes($0) } }

    /// One object a batch; a batch that is cut off at the end is told by a last one with `trailingBytes`.
    static func eachRow(_ set: Bytes, _ show: (JSON) -> Void) throws {
        var reader = RecordBatchReader(set)
        while true {
            let position = reader.position
            guard let batch = try reader.next() else { break }
            try batch.validate()
            show(try json(batch, position: position))
        }
        if reader.remaining > 0 { show(.object([("trailingBytes", .int(Int64(reader.remaining)))])) }
    }

    static func rows(_ set: Bytes) throws -> [JSON] {
        var rows: [JSON] = []
        try eachRow(set) { rows.append($0) }
        return rows
    }

    static func json(_ batch: RecordBatch, position: Int) throws -> JSON {
        func int(_ value: some FixedWidthInteger) -> JSON { .int(Int64(value)) }
        var members: [(String, JSON)] = [
            ("position", int(position)), ("sizeInBytes", int(batch.sizeInBytes)), ("magic", int(batch.magic)),
            ("baseOffset", int(try batch.firstOffset())), ("lastOffset", int(batch.lastOffset)), ("crc", int(batch.crc)),
            ("attributes", int(batch.attributes)), ("compression", .string(try batch.compression.name)),
            ("timestampType", .string(batch.timestampType.name)), ("maxTimestamp", int(batch.maxTimestamp)),
        ]
        if batch.magic == 2 {
            members += [
                ("partitionLeaderEpoch", int(batch.partitionLeaderEpoch)), ("isTransactional", .bool(batch.isTransactional)),
                ("isControl", .bool(batch.isControl)),
            ]
            if let horizon = batch.deleteHorizonMs { members.append(("deleteHorizonMs", int(horizon))) }
            members += [
                ("lastOffsetDelta", int(batch.lastOffsetDelta)), ("firstTimestamp", int(batch.baseTimestamp)),
                ("producerId", int(batch.producerId)), ("producerEpoch", int(batch.producerEpoch)),
                ("baseSequence", int(batch.baseSequence)), ("recordCount", int(batch.recordCount)),
            ]
        }
        var all: [JSON] = []
        var records = try batch.records()
        while let record = try records.next() { all.append(json(record, in: batch)) }
        members.append(("records", .array(all)))
        return .object(members)
    }

    private static func json(_ record: Record, in batch: RecordBatch) -> JSON {
        var members: [(String, JSON)] = [
            ("offset", .int(record.offset)), ("timestamp", .int(record.timestamp)), ("key", base64(record.key)),
            ("value", base64(record.value)),
        ]
        if !record.headers.isEmpty {
            members.append(
                ("headers", .array(record.headers.map { .object([("key", .string($0.key)), ("value", base64($0.value))]) })))
        }
        if batch.isControl, let type = ControlRecordType(key: record.key) { members.append(("control", .string(type.name))) }
        return .object(members)
    }

    /// The bytes of a batch from its JSON.
    static func encode(_ batch: JSON) throws -> Bytes {
        func int(_ name: String) -> Int64 { batch[name]?.intValue ?? 0 }
        let compression = Compression(name: batch["compression"]?.stringValue ?? "") ?? .none
        let isAppendTime = batch["timestampType"]?.stringValue == TimestampType.logAppendTime.name
        let records = batch["records"]?.arrayValue ?? []
        guard int("magic") == 2 else {
            var builder = MessageSetBuilder(
                magic: int("magic") == 0 ? 0 : 1, compression: compression,
                timestampType: isAppendTime ? .logAppendTime : .createTime, logAppendTime: isAppendTime ? int("maxTimestamp") : -1)
            for record in records {
                builder.append(
                    offset: record["offset"]?.intValue ?? 0, timestamp: record["timestamp"]?.intValue ?? 0,
                    key: bytes(record["key"]), value: bytes(record["value"]))
            }
            return try builder.finish()
        }
        var builder = RecordBatchBuilder(
            compression: compression, baseOffset: int("baseOffset"), deleteHorizonMs: batch["deleteHorizonMs"]?.intValue)
        for record in records {
            let headers = (record["headers"]?.arrayValue ?? []).map {
                RecordHeader($0["key"]?.stringValue ?? "", bytes($0["value"]))
            }
            let offset = record["offset"]?.intValue ?? 0
            guard builder.canAppend(offset: offset) else { throw CommandFailure("offset \(offset) does not follow the one before") }
            // With log-append time the effective timestamps are not those that the deltas hold.
            builder.append(
                offset: offset, timestamp: int("firstTimestamp") &+ (record["timestampDelta"]?.intValue ?? 0),
                key: bytes(record["key"]), value: bytes(record["value"]), headers: RecordHeaders(headers))
        }
        var header = RecordBatchBuilder.Header()
        header.partitionLeaderEpoch = Int32(truncatingIfNeeded: int("partitionLeaderEpoch"))
        header.producerId = int("producerId")
        header.producerEpoch = Int16(truncatingIfNeeded: int("producerEpoch"))
        header.baseSequence = Int32(truncatingIfNeeded: int("baseSequence"))
        header.isTransactional = batch["isTransactional"] == .bool(true)
        header.isControl = batch["isControl"] == .bool(true)
        header.timestampType = isAppendTime ? .logAppendTime : .createTime
        header.maxTimestamp = int("maxTimestamp")
        header.lastOffset = int("lastOffset")
        return try builder.finish(header)
    }
}
