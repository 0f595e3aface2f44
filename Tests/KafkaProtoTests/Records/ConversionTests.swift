import Codecs
import CommandLine
import KafkaProto
import Platform
import Testing

@Suite("Record sets in other formats")
struct ConversionTests {
    /// What Kafka 3.9.2's `MemoryRecords.downConvert` makes of the sets in record-batches.jsonl.
    static let rows: [JSON] = {
        let support = FileSystem.parent(of: #filePath) ?? "."
        guard let packed = try? FileSystem.read("\(support)/../Vectors/down-conversion.jsonl.gz"),
            let text = try? Compression.gzip.decompress(packed, outputMax: 1 << 24)
        else { return [] }
        return text.stringLossy.split(separator: "\n").compactMap { try? JSON(parsing: String($0)) }
    }()

    struct Plain: Equatable {
        let offset: Int64
        let timestamp: Int64
        let key: Bytes?
        let value: Bytes?
    }

    static func plain(_ set: Bytes) throws -> [Plain] {
        var all: [Plain] = []
        for batch in RecordBatches(set) {
            var records = try batch.records()
            while let one = try records.next() {
                all.append(Plain(offset: one.offset, timestamp: one.timestamp, key: one.key, value: one.value))
            }
        }
        return all
    }

    @Test("Down-conversion gives the messages that Kafka's gives")
    func down() throws {
        #expect(Self.rows.count == 334)
        let sets = Dictionary(uniqueKeysWithValues: GoldenRecordSet.all.map { ($0.name, $0) })
        for row in Self.rows {
            let name = row["name"]?.stringValue ?? ""
            let set = try #require(sets[name])
            let magic = Int8(row["magic"]?.intValue ?? 9)
            let first = row["firstOffset"]?.intValue ?? 0
            guard let hex = row["hex"]?.stringValue else {
                let error = thrown(RecordBatchError.self, "\(name)") {
                    _ = try RecordConversion.down(set.bytes, toMagic: magic, firstOffset: first)
                }
                #expect(error?.errorCode == .unsupportedCompressionType)
                continue
            }
            let converted = try RecordConversion.down(set.bytes, toMagic: magic, firstOffset: first)
            let expected = GoldenRecordSet.bytes(hex: hex)
            if set.batches.allSatisfy({ $0["compression"]?.stringValue == "none" }) {
                #expect(converted == expected, "\(name) to \(magic) from \(first)")
                continue
            }
            let (found, wanted) = (try RecordBatches(converted).checked(), try RecordBatches(expected).checked())
            #expect(found.batches.map(\.magic) == wanted.batches.map(\.magic), "\(name)")
            #expect(found.batches.map(\.baseOffset) == wanted.batches.map(\.baseOffset), "\(name)")
            #expect(found.batches.map(\.maxTimestamp) == wanted.batches.map(\.maxTimestamp), "\(name)")
            #expect(found.batches.map(\.attributes) == wanted.batches.map(\.attributes), "\(name)")
            #expect(try Self.plain(converted) == Self.plain(expected), "\(name) to \(magic)")
            for batch in found.batches { try batch.validate() }
        }
    }

    @Test("Up-conversion keeps offsets, keys and values, and gives new offsets when asked")
    func up() throws {
        for set in GoldenRecordSet.all where set.name.hasPrefix("v0") || set.name.hasPrefix("v1") {
            let messages = try Self.plain(set.bytes)
            let converted = try RecordConversion.up(set.bytes)
            #expect(try Self.plain(converted) == messages, "\(set)")
            let moved = try RecordConversion.up(set.bytes, compression: Compression.none, baseOffset: 7000, logAppendTime: 55)
            let batch = try #require(try RecordBatch(moved))
            #expect(batch.magic == 2 && batch.baseOffset == 7000)
            #expect(batch.lastOffset == 6999 + Int64(messages.count))
            #expect(try Self.plain(moved).map(\.value) == messages.map(\.value))
            #expect(try Self.plain(moved).allSatisfy { $0.timestamp == 55 })
        }
        #expect(try RecordConversion.up(.empty).isEmpty)
    }

    @Test("Offsets that go back cannot be one batch")
    func disorder() throws {
        var builder = MessageSetBuilder(magic: 1)
        builder.append(offset: 9, timestamp: 1, key: nil, value: nil)
        builder.append(offset: 8, timestamp: 1, key: nil, value: nil)
        let messages = try builder.finish()
        let error = thrown(RecordBatchError.self) { _ = try RecordConversion.up(messages) }
        #expect(error?.errorCode == .invalidRecord)
    }

    @Test("The end of a transaction is the batch that Kafka writes, and is read from it")
    func markers() throws {
        for (name, isCommit) in [("v2-control-commit", true), ("v2-control-abort", false)] {
            let set = try #require(GoldenRecordSet.all.first { $0.name == name })
            let batch = try #require(try RecordBatch(set.bytes))
            var records = try batch.records()
            let record = try #require(try records.next())
            let marker = try #require(try EndTransactionMarker(record))
            #expect(marker.isCommit == isCommit)
            var written = ByteBuffer(
                copying: marker.batch(
                    producerId: batch.producerId, producerEpoch: batch.producerEpoch, timestamp: batch.maxTimestamp,
                    partitionLeaderEpoch: batch.partitionLeaderEpoch))
            written.setBaseOffset(batch.baseOffset, ofBatchAt: 0)
            #expect(written.finish() == set.bytes)
        }
    }
}
