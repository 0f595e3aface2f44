import Codecs
import CommandLine
import FoundationEssentials
import Platform
import Testing

@testable import KafkaProto

/// One line of the vectors: a record set that Kafka 3.9.2 wrote.
struct GoldenRecordSet: Sendable, CustomStringConvertible {
    let name: String
    let json: JSON
    let bytes: Bytes

    var description: String { name }
    var batches: [JSON] { if case .array(let all) = json["batches"] { all } else { [] } }

    static let all: [GoldenRecordSet] = {
        let support = FileSystem.parent(of: #filePath) ?? "."
        guard let packed = try? FileSystem.read("\(support)/../Vectors/record-batches.jsonl.gz"),
            let text = try? Compression.gzip.decompress(packed, outputMax: 1 << 24)
        else { return [] }
        return text.stringLossy.split(separator: "\n").compactMap { line in
            guard let row = try? JSON(parsing: String(line)), let hex = row["hex"]?.stringValue else { return nil }
            return GoldenRecordSet(name: row["name"]?.stringValue ?? "", json: row, bytes: bytes(hex: hex))
        }
    }()

    static func bytes(hex: String) -> Bytes {
        let digits = Array(hex.utf8)
        func nibble(_ c: UInt8) -> UInt8 { c <= 57 ? c - 48 : c - 87 }
        return Bytes(stride(from: 0, to: digits.count, by: 2).map { nibble(digits[$0]) << 4 | nibble(digits[$0 + 1]) })
    }
}

@Suite("Record sets that Kafka 3.9.2 wrote")
struct GoldenRecordTests {
    static func base64(_ bytes: Bytes?) -> JSON {
        bytes.map { .string(Data($0.array).base64EncodedString()) } ?? .null
    }

    static func bytes(_ json: JSON?) -> Bytes? {
        json?.stringValue.flatMap { Data(base64Encoded: $0) }.map { Bytes(Array($0)) }
    }

    /// The batch as the vectors have it, without the fields that hold what other fields say too.
    static func json(_ batch: RecordBatch, position: Int) throws -> [String: JSON] {
        var fields: [String: JSON] = [
            "position": .int(Int64(position)), "sizeInBytes": .int(Int64(batch.sizeInBytes)), "magic": .int(Int64(batch.magic)),
            "baseOffset": .int(try batch.firstOffset()), "lastOffset": .int(batch.lastOffset), "crc": .int(Int64(batch.crc)),
            "attributes": .int(Int64(batch.attributes)), "compression": .string(try batch.compression.name),
            "timestampType": .string(batch.timestampType.name), "maxTimestamp": .int(batch.maxTimestamp),
        ]
        if batch.magic == 2 {
            fields["partitionLeaderEpoch"] = .int(Int64(batch.partitionLeaderEpoch))
            fields["isTransactional"] = .bool(batch.isTransactional)
            fields["isControl"] = .bool(batch.isControl)
            fields["deleteHorizonMs"] = batch.deleteHorizonMs.map { .int($0) }
            fields["lastOffsetDelta"] = .int(Int64(batch.lastOffsetDelta))
            fields["firstTimestamp"] = .int(batch.baseTimestamp)
            fields["producerId"] = .int(batch.producerId)
            fields["producerEpoch"] = .int(Int64(batch.producerEpoch))
            fields["baseSequence"] = .int(Int64(batch.baseSequence))
            fields["recordCount"] = .int(Int64(batch.recordCount))
        }
        return fields
    }

    static func json(_ record: Record, in batch: RecordBatch) -> [String: JSON] {
        var fields: [String: JSON] = [
            "offset": .int(record.offset), "timestamp": .int(record.timestamp), "key": base64(record.key),
            "value": base64(record.value),
        ]
        if !record.headers.isEmpty {
            fields["headers"] = .array(
                record.headers.map { .object([("key", .string($0.key)), ("value", base64($0.value))]) })
        }
        if batch.isControl { fields["control"] = ControlRecordType(key: record.key).map { .string($0.name) } }
        return fields
    }

    static func difference(_ found: [String: JSON], _ expected: JSON, ignoring: Set<String> = []) -> String? {
        guard case .object(let members) = expected else { return "no object" }
        for (name, value) in members where !ignoring.contains(name) && found[name] != value {
            return "\(name) is \(found[name]?.text ?? "absent") and not \(value.text)"
        }
        let unexpected = Set(found.keys).subtracting(members.map(\.0))
        return unexpected.isEmpty ? nil : "unexpected \(unexpected)"
    }

    @Test("Every set decodes to its batches and records, with what is cut off at the end")
    func decodes() throws {
        #expect(GoldenRecordSet.all.count == 140)
        for set in GoldenRecordSet.all {
            var reader = RecordBatchReader(set.bytes)
            for expected in set.batches {
                let position = reader.position
                let batch = try #require(try reader.next(), "\(set)")
                try batch.validate()
                #expect(Self.difference(try Self.json(batch, position: position), expected, ignoring: ["records"]) == nil, "\(set)")
                var records = try batch.records()
                guard case .array(let all) = expected["records"] else { continue }
                for one in all {
                    let record = try #require(try records.next(), "\(set)")
                    #expect(
                        Self.difference(Self.json(record, in: batch), one, ignoring: ["offsetDelta", "timestampDelta"]) == nil,
                        "\(set) at \(record.offset)")
                }
                #expect(try records.next() == nil, "\(set)")
            }
            #expect(try reader.next() == nil)
            #expect(Int64(reader.remaining) == set.json["trailingBytes"]?.intValue, "\(set)")
        }
    }

    /// The bytes of a batch from its JSON.
    static func encode(_ batch: JSON) throws -> Bytes {
        func int(_ name: String) -> Int64 { batch[name]?.intValue ?? 0 }
        let compression = Compression(name: batch["compression"]?.stringValue ?? "") ?? .none
        let appendTime = batch["timestampType"]?.stringValue == "LogAppendTime"
        guard case .array(let records) = batch["records"] else { return .empty }
        guard int("magic") == 2 else {
            var builder = MessageSetBuilder(
                magic: Int8(int("magic")), compression: compression, timestampType: appendTime ? .logAppendTime : .createTime,
                logAppendTime: appendTime ? int("maxTimestamp") : -1)
            for record in records {
                builder.append(
                    offset: record["offset"]?.intValue ?? 0,
                    timestamp: record["timestamp"]?.intValue ?? 0, key: bytes(record["key"]),
                    value: bytes(record["value"]))
            }
            return try builder.finish()
        }
        var builder = RecordBatchBuilder(
            compression: compression, baseOffset: int("baseOffset"),
            deleteHorizonMs: batch["deleteHorizonMs"]?.intValue)
        for record in records {
            var headers: [RecordHeader] = []
            if case .array(let all) = record["headers"] {
                headers = all.map { RecordHeader($0["key"]?.stringValue ?? "", bytes($0["value"])) }
            }
            // With log-append time the effective timestamps are not those that the deltas hold.
            let delta = record["timestampDelta"]?.intValue ?? 0
            builder.append(
                offset: record["offset"]?.intValue ?? 0, timestamp: int("firstTimestamp") &+ delta,
                key: bytes(record["key"]), value: bytes(record["value"]), headers: RecordHeaders(headers))
        }
        var header = RecordBatchBuilder.Header()
        header.partitionLeaderEpoch = Int32(int("partitionLeaderEpoch"))
        header.producerId = int("producerId")
        header.producerEpoch = Int16(int("producerEpoch"))
        header.baseSequence = Int32(int("baseSequence"))
        header.isTransactional = batch["isTransactional"] == .bool(true)
        header.isControl = batch["isControl"] == .bool(true)
        header.timestampType = appendTime ? .logAppendTime : .createTime
        header.maxTimestamp = int("maxTimestamp")
        header.lastOffset = int("lastOffset")
        return try builder.finish(header)
    }

    @Test("Every set encodes to its bytes; compressed ones to bytes with the same records")
    func encodes() throws {
        var exact = 0
        for set in GoldenRecordSet.all {
            var out = ByteBuffer()
            for batch in set.batches { out.append(try Self.encode(batch)) }
            let bytes = out.finish()
            if set.json["reencode"] == .bool(true) {
                exact += 1
                #expect(bytes == set.bytes, "\(set)")
                continue
            }
            var reader = RecordBatchReader(bytes)
            var original = RecordBatchReader(set.bytes)
            while let expected = try original.next() {
                let batch = try #require(try reader.next())
                try batch.validate()
                #expect(batch.lastOffset == expected.lastOffset)
                #expect(batch.maxTimestamp == expected.maxTimestamp)
                var (found, wanted) = (try batch.records(), try expected.records())
                while let record = try wanted.next() {
                    let other = try #require(try found.next())
                    #expect(record.offset == other.offset && record.timestamp == other.timestamp)
                    #expect(record.key == other.key && record.value == other.value, "\(set)")
                    #expect(Array(record.headers) == Array(other.headers))
                }
                #expect(try found.next() == nil)
            }
        }
        #expect(exact == 37)
    }

    @Test("Every flipped bit behind the checksum's start is a checksum mismatch", arguments: 0..<4)
    func bitFlips(part: Int) throws {
        for (i, set) in GoldenRecordSet.all.enumerated() where i % 4 == part {
            var reader = RecordBatchReader(set.bytes)
            while let batch = try reader.next() {
                // Large batches are sampled: their bits are all covered by the same sum.
                let step = batch.sizeInBytes > 2000 ? 61 : 1
                var buffer = ByteBuffer(copying: batch.bytes)
                let first = batch.magic == 2 ? RecordBatchLayout.attributes : RecordBatchLayout.messageAttributes
                for at in stride(from: first, to: batch.sizeInBytes, by: step) {
                    let byte = batch.bytes[at]
                    for bit in 0..<8 {
                        buffer.set(byte ^ 1 << UInt8(bit), at: at)
                        let flipped = try #require(try RecordBatch(buffer.view()))
                        if flipped.isCrcValid { Issue.record("\(set): bit \(bit) of byte \(at)") }
                    }
                    buffer.set(byte, at: at)
                }
            }
        }
    }

    @Test("Records that are cut off or claim wrong lengths are errors that name a place")
    func wrongLengths() throws {
        let bytes = try RecordBatchTests.sample()
        let batch = try #require(try RecordBatch(bytes))
        for at in RecordBatchLayout.records..<bytes.count {
            for value: UInt8 in [0, 1, 0x7F, 0x80, 0xFF, bytes[at] &+ 2] where value != bytes[at] {
                var buffer = ByteBuffer(copying: bytes)
                buffer.set(value, at: at)
                let changed = RecordBatch(unchecked: buffer.finish(), magic: 2)
                do {
                    var records = try changed.records()
                    while try records.next() != nil {}
                } catch {
                    #expect(error.baseOffset == batch.baseOffset)
                    #expect(error.description.contains("Record"), "\(error)")
                }
            }
        }
        var buffer = ByteBuffer(copying: bytes)
        buffer.set(Int32.max, at: RecordBatchLayout.recordCount)
        var records = try RecordBatch(unchecked: buffer.finish(), magic: 2).records()
        for _ in 0..<3 { _ = try records.next() }
        #expect(throws: RecordBatchError.self) { try records.next() }
    }
}
