import Codecs
import CommandLine
import Platform
import Testing

@testable import KafkaProto

/// What is said of batches that somebody damaged, or made to harm: of every format and every codec.
@Suite("Damaged batches")
struct DamagedBatchTests {
    /// The batches of all vectors, with the name of the set they are from.
    private static let batches: [(name: String, batch: RecordBatch)] = GoldenRecordSet.all.flatMap { set in
        Array(RecordBatches(set.bytes)).map { (set.name, $0) }
    }

    /// Format and codec, to see that none is left out.
    private static func kind(_ batch: RecordBatch) -> String {
        "v\(batch.magic) \((try? batch.compression).map { $0.name } ?? "?")"
    }

    private static let everyKind: Set = [
        "v0 none", "v0 gzip", "v0 snappy", "v0 lz4", "v1 none", "v1 gzip", "v1 snappy", "v1 lz4", "v2 none", "v2 gzip", "v2 snappy",
        "v2 lz4", "v2 zstd",
    ]

    @Test("A damaged batch is reported with its base offset, the stored and the computed checksum, in every format and codec")
    func checksums() throws {
        var seen: Set<String> = []
        for (name, batch) in Self.batches {
            try batch.validate()
            let first = batch.magic == 2 ? RecordBatchLayout.attributes : RecordBatchLayout.messageAttributes
            for at in [first, (first + batch.sizeInBytes) / 2, batch.sizeInBytes - 1] {
                var buffer = ByteBuffer(copying: batch.bytes)
                buffer.set(batch.bytes[at] ^ 0x10, at: at)
                let damaged = try #require(try RecordBatch(buffer.finish()), "\(name)")
                let error = try #require(thrown(RecordBatchError.self) { try damaged.validate() })
                #expect(error.baseOffset == batch.baseOffset && error.storedCRC == batch.crc, "\(name): \(error)")
                #expect(error.computedCRC == damaged.computeCRC() && error.computedCRC != batch.crc, "\(name)")
                #expect(error.errorCode == .corruptMessage)
                for part in ["offset \(batch.baseOffset)", "\(batch.crc)", "\(damaged.computeCRC())"] {
                    #expect(error.description.contains(part), "\(name): \(error)")
                }
            }
            seen.insert(Self.kind(batch))
        }
        #expect(seen == Self.everyKind)
    }

    @Test("What decompresses to more than the bound is refused, in every format and codec; the error has the bound and the offset")
    func bombs() throws {
        let zeros = Bytes([UInt8](repeating: 0, count: 3 << 20))
        for codec in [Compression.gzip, .snappy, .lz4, .zstd] {
            for magic: Int8 in codec == .zstd ? [2] : [0, 1, 2] {
                let bytes: Bytes
                if magic == 2 {
                    var builder = RecordBatchBuilder(compression: codec, baseOffset: 700)
                    builder.append(timestamp: 1, key: nil, value: zeros)
                    bytes = try builder.finish()
                } else {
                    var builder = MessageSetBuilder(magic: magic, compression: codec)
                    builder.append(offset: 700, timestamp: 1, key: nil, value: zeros)
                    bytes = try builder.finish()
                }
                let batch = try #require(try RecordBatch(bytes))
                #expect(batch.sizeInBytes < zeros.count / 10)
                for bound in [0, 1000, 1 << 20, zeros.count] {
                    let error = try #require(thrown(RecordBatchError.self, "v\(magic) \(codec)") { _ = try batch.records(bytesMax: bound) })
                    #expect(error.baseOffset == 700 && error.errorCode == .corruptMessage)
                    #expect(error.description.contains("more than \(bound) bytes"), "v\(magic) \(codec): \(error)")
                }
                var records = try batch.records(bytesMax: zeros.count + 100)
                #expect(try records.next()?.value == zeros)
            }
        }
    }

    @Test("Without a bound of one's own it is 256 MiB")
    func defaultBound() throws {
        #expect(RecordBatch.decompressedBytesMax == 268_435_456)
        // A frame of zstd that is RLE blocks alone: 3 bytes of header and 1 of content for each 128 KiB.
        var packed = ByteBuffer(copying: Bytes([0x28, 0xB5, 0x2F, 0xFD, 0x00, 0x58]))
        let blocks = (256 << 20) / (128 << 10) + 1
        for i in 0..<blocks {
            let header = UInt32(128 << 10) << 3 | 1 << 1 | (i == blocks - 1 ? 1 : 0)
            packed.append(Bytes([UInt8(header & 0xFF), UInt8(header >> 8 & 0xFF), UInt8(header >> 16), 0]))
        }
        var builder = RecordBatchBuilder(compression: .none, baseOffset: 9)
        builder.append(timestamp: 1, key: nil, value: nil)
        let plain = try builder.finish()
        var bytes = ByteBuffer(copying: plain.prefix(RecordBatchLayout.records))
        let content = packed.finish()
        bytes.append(content)
        bytes.set(Int32(RecordBatchLayout.records + content.count - RecordBatchLayout.overhead), at: 8)
        bytes.set(UInt8(4), at: RecordBatchLayout.attributes + 1)
        let batch = try #require(try RecordBatch(bytes.finish()))
        #expect(batch.sizeInBytes < 9000)
        let error = try #require(thrown(RecordBatchError.self) { _ = try batch.records() })
        #expect(error.baseOffset == 9 && error.description.contains("more than 268435456 bytes"), "\(error)")
    }

    @Test("A batch that lost its end is an error that names field and byte, or the codec; a set that did ends in front of it")
    func truncations() throws {
        var seen: Set<String> = []
        var fields: Set<String> = []
        for (name, batch) in Self.batches where batch.sizeInBytes < 3000 {
            seen.insert(Self.kind(batch))
            let first = batch.magic == 2 ? RecordBatchLayout.records : RecordBatchLayout.messageSizeMin(magic: batch.magic) - 8
            for count in 0..<batch.sizeInBytes {
                // Of a set it is the part that the next fetch brings.
                let (whole, left) = try RecordBatches(batch.bytes.prefix(count)).checked()
                #expect(whole.isEmpty && left == count, "\(name) cut to \(count)")
                // With a length that says the same, it is damage.
                guard count >= first else { continue }
                do {
                    var records = try RecordBatch(unchecked: batch.bytes.prefix(count), magic: batch.magic).records()
                    while try records.next() != nil {}
                    Issue.record("\(name) cut to \(count) of \(batch.sizeInBytes) bytes was read")
                } catch {
                    let field = error.description.split(separator: " ").first { $0.hasPrefix("Record") }
                    if let field {
                        fields.insert(String(field))
                        #expect(error.description.contains(" at byte ") && (0...batch.sizeInBytes).contains(error.position), "\(name): \(error)")
                    } else {
                        let codec = try batch.compression.name
                        #expect(batch.isCompressed && error.description.contains(codec), "\(name) \(count): \(error)")
                    }
                }
            }
        }
        #expect(seen == Self.everyKind)
        #expect(fields == ["Record.length", "Record.key", "Record.value"])
    }
}
