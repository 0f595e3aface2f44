import Codecs
import Platform
import Testing

@testable import KafkaProto

@Suite("Record batches")
struct RecordBatchTests {
    @Test("CRC-32C gives the published check values, by every method and whatever the cut")
    func crc() {
        #expect(CRC32C.checksum(Bytes(utf8: "123456789")) == 0xE306_9283)
        #expect(CRC32C.checksum(Bytes([UInt8](repeating: 0, count: 32))) == 0x8A91_36AA)
        #expect(CRC32C.checksum(.empty) == 0)
        let bytes = Bytes((0..<40_000).map { UInt8(truncatingIfNeeded: $0 &* 167 &+ $0 >> 7) })
        for (from, count) in [
            (0, 40_000), (1, 39_999), (3, 12_288), (5, 12_291), (7, 769), (9, 255), (2, 3), (0, 0), (1, 511), (1, 512), (1, 513), (0, 1024),
            (4, 5287), (4, 5288), (6, 10_791), (6, 10_792), (1, 16_080), (1, 16_384)
        ] {
            let part = bytes.slice(from, count)
            #expect(CRC32C.checksum(part) == CRC32C.portableChecksum(part))
            #expect(CRC32C.instructionChecksum(part) == CRC32C.portableChecksum(part))
            let head = CRC32C.checksum(part.prefix(count / 3))
            #expect(CRC32C.checksum(part.dropFirst(count / 3), continuing: head) == CRC32C.checksum(part))
        }
        #expect(CRC32(Bytes(utf8: "123456789")).value == 0xCBF4_3926)
    }

    static func sample() throws -> Bytes {
        var builder = RecordBatchBuilder(baseOffset: 40)
        builder.append(timestamp: 1000, key: Bytes(utf8: "k"), value: Bytes(utf8: "v"))
        builder.append(timestamp: 990, key: nil, value: nil, headers: [RecordHeader("h", Bytes(utf8: "x")), RecordHeader("n", nil)])
        builder.append(offset: 50, timestamp: 2000, key: .empty, value: .empty)
        return try builder.finish()
    }

    @Test("What the builder wrote is read back: deltas with gaps, nulls, headers")
    func builder() throws {
        let bytes = try Self.sample()
        let batch = try #require(try RecordBatch(bytes))
        try batch.validate()
        #expect(batch.baseOffset == 40)
        #expect(batch.lastOffset == 50)
        #expect(batch.nextOffset == 51)
        #expect(batch.recordCount == 3)
        #expect(batch.maxTimestamp == 2000)
        #expect(batch.baseTimestamp == 1000)
        #expect(batch.sizeInBytes == bytes.count)
        var records = try batch.records()
        let first = try #require(try records.next())
        #expect(first.offset == 40)
        #expect(first.key?.string == "k")
        #expect(first.value?.string == "v")
        #expect(first.headers.isEmpty)
        let second = try #require(try records.next())
        #expect(second.offset == 41)
        #expect(second.timestamp == 990)
        #expect(second.key == nil && second.value == nil)
        #expect(Array(second.headers) == [RecordHeader("h", Bytes(utf8: "x")), RecordHeader("n", nil)])
        let third = try #require(try records.next())
        #expect(third.offset == 50)
        #expect(third.key == .empty && third.value == .empty)
        #expect(try records.next() == nil)
    }

    @Test("Base offset and leader epoch change without the checksum, timestamps with it")
    func editing() throws {
        let bytes = try Self.sample()
        let batch = try #require(try RecordBatch(bytes))
        var buffer = ByteBuffer(copying: Bytes([9, 9, 9]))
        buffer.append(bytes)
        buffer.setBaseOffset(700, ofBatchAt: 3)
        buffer.setPartitionLeaderEpoch(8, ofBatchAt: 3)
        buffer.setMaxTimestamp(5000, .logAppendTime, ofBatch: batch, at: 3)
        let changed = try #require(try RecordBatch(buffer.finish().dropFirst(3)))
        try changed.validate()
        #expect(changed.crc != batch.crc)
        #expect(changed.baseOffset == 700)
        #expect(changed.partitionLeaderEpoch == 8)
        #expect(changed.timestampType == .logAppendTime)
        var records = try changed.records()
        var timestamps: [Int64] = []
        while let record = try records.next() { timestamps.append(record.timestamp) }
        #expect(timestamps == [5000, 5000, 5000])
        #expect(batch.baseOffset == 40)
    }

    @Test("A corrupted batch is reported with its base offset, its checksum and the computed one")
    func corrupted() throws {
        var bytes = try Self.sample().array
        let good = try #require(try RecordBatch(Bytes(bytes)))
        bytes[70] ^= 4
        let batch = try #require(try RecordBatch(Bytes(bytes)))
        #expect(!batch.isCrcValid)
        let error = thrown(RecordBatchError.self) { try batch.validate() }
        #expect(error?.baseOffset == 40)
        #expect(error?.storedCRC == good.crc)
        #expect(error?.computedCRC == batch.computeCRC())
        #expect(error?.errorCode == .corruptMessage)
    }

    @Test("A set ends at a batch that is cut off; a length or magic that no batch has is an error")
    func sets() throws {
        let one = try Self.sample()
        let two = Bytes(one.array + one.array)
        #expect(Array(RecordBatches(two)).count == 2)
        for cut in 0..<one.count {
            let (batches, trailing) = try RecordBatches(two.prefix(one.count + cut)).checked()
            #expect(batches.count == 1)
            #expect(trailing == cut)
        }
        var wrong = two.array
        wrong[one.count + 16] = 3
        #expect(throws: RecordBatchError.self) { try RecordBatches(Bytes(wrong)).checked() }
        wrong = two.array
        wrong[one.count + 11] = 13
        wrong[one.count + 10] = 0
        #expect(throws: RecordBatchError.self) { try RecordBatches(Bytes(wrong)).checked() }
        #expect(Array(RecordBatches(Bytes(wrong))).count == 1)
    }

    @Test("Sequence numbers begin again after the largest")
    func sequences() {
        #expect(RecordBatch.sequence(.max, plus: 1) == 0)
        #expect(RecordBatch.sequence(.max - 2, plus: 5) == 2)
        #expect(RecordBatch.sequence(3, plus: 4) == 7)
    }
}
