import CAllocations
import Codecs
import KafkaProto
import Platform
import ZooKeeperProto

/// Feeds mutated messages, record sets and jute records to their readers.
///
/// Input `i` of a seed number is always the same, so a run can begin anywhere and a failure can be repeated alone. What
/// is checked beside "no crash": what decodes must encode, to bytes that decode and encode to themselves, by name too; and
/// no single allocation is larger than a small multiple of the input.
public struct ProtoFuzz {
    private let seeds: [Seed]
    private let number: UInt64
    /// Inputs that decoded to the end.
    public private(set) var decoded = 0
    /// The largest allocation for a message or jute record, in bytes for each byte of input over the allowance.
    public private(set) var largestRatio = 0.0

    /// What a record set may grow to, in bytes.
    static let decompressedMax = 1 << 20
    /// A single allocation may take this many bytes, and `allocationFactor` for each byte of input.
    static let allocationFree = 64 << 10
    static let allocationFactor = 64
    private static let layouts = Dictionary(
        MessageCatalog.all.map { (ObjectIdentifier($0), MessageLayout($0)) }, uniquingKeysWith: { a, _ in a })
    /// A zstd frame may ask for a window of this size, which is Kafka's largest; it is reserved, not touched.
    static let zstdWindow = (128 << 20) + (1 << 20)

    public struct Failure: Error, Sendable, CustomStringConvertible {
        public let description: String
    }

    /// - Parameter root: the repository, whose golden vectors are what is mutated.
    public init(root: String, seed: UInt64 = 1) throws {
        seeds = try Seed.all(root: root)
        number = seed
    }

    public var seedCount: Int { seeds.count }

    /// One input.
    ///
    /// - Throws: `Failure`, with the input and what was wrong.
    public mutating func run(_ index: UInt64) throws {
        var random = Random(seed: number, index: index)
        let seed = seeds[random.below(seeds.count)]
        var input = seed.bytes
        Mutator.mutate(&input, with: seeds[random.below(seeds.count)].bytes, &random)
        let bytes = Bytes(input)
        if let fault = check(seed.reader, bytes) {
            let hex = input.map { ($0 < 16 ? "0" : "") + String($0, radix: 16) }.joined()
            throw Failure(description: "input \(index) of seed \(number), \(seed.name): \(fault)\n\(hex)")
        }
    }

    /// One input of libFuzzer: its first two bytes choose the reader, the rest is what is read.
    ///
    /// - Returns: what is wrong with it; nil where nothing is.
    public static func check(selected input: [UInt8]) -> String? {
        guard input.count >= 2 else { return nil }
        let reader = Seed.readers[(Int(input[0]) << 8 | Int(input[1])) % Seed.readers.count]
        var fuzz = ProtoFuzz(seeds: [])
        return fuzz.check(reader, Bytes(Array(input.dropFirst(2))))
    }

    /// The vectors as inputs of libFuzzer, to begin with.
    public func selectedSeeds() -> [[UInt8]] {
        let numbers = Dictionary(Seed.readers.enumerated().map { ($1.name, $0) }, uniquingKeysWith: { a, _ in a })
        return seeds.compactMap { seed in
            numbers[seed.reader.name].map { [UInt8(truncatingIfNeeded: $0 >> 8), UInt8(truncatingIfNeeded: $0)] + seed.bytes }
        }
    }

    private init(seeds: [Seed]) {
        self.seeds = seeds
        number = 0
    }

    /// - Returns: what is wrong; nil where nothing is.
    private mutating func check(_ reader: Seed.Reader, _ bytes: Bytes) -> String? {
        ftk_allocations_reset()
        let fault: String?
        switch reader {
        case .message(let type, let version): fault = message(type, version, bytes)
        case .records: fault = records(bytes)
        case .jute(let type): fault = jute(type, bytes)
        }
        if let fault { return fault }
        let largest = Int(ftk_allocations_largest())
        if case .records = reader {
            return largest > ProtoFuzz.zstdWindow + 4 * ProtoFuzz.decompressedMax ? "an allocation of \(largest) bytes" : nil
        }
        guard largest > ProtoFuzz.allocationFree else { return nil }
        largestRatio = max(largestRatio, Double(largest - ProtoFuzz.allocationFree) / Double(max(bytes.count, 1)))
        return largest > ProtoFuzz.allocationFree + ProtoFuzz.allocationFactor * bytes.count
            ? "an allocation of \(largest) bytes for \(bytes.count) bytes of input" : nil
    }

    private mutating func message(_ type: any KafkaMessage.Type, _ version: Int16, _ bytes: Bytes) -> String? {
        var reader = ByteReader(bytes)
        guard let value = try? type.init(from: &reader, version: version) else { return nil }
        decoded += 1
        do {
            var writer = ByteWriter()
            try value.encode(to: &writer, version: version)
            let first = writer.finish()
            var again = ByteReader(first)
            let copy = try type.init(from: &again, version: version)
            try copy.encode(to: &writer, version: version)
            if writer.finish() != first { return "encodes to other bytes the second time" }
            // By name it is slower, so a part of them has to do. There a tagged field at its default is written.
            guard bytes.count % 4 == 0, let layout = ProtoFuzz.layouts[ObjectIdentifier(type)] else { return nil }
            var byName = ByteReader(try layout.encode(layout.decode(bytes, version: version), version: version))
            try type.init(from: &byName, version: version).encode(to: &writer, version: version)
            return writer.finish() == first ? nil : "encodes to other bytes by name"
        } catch let error as EncodeError {
            // Text that was not UTF-8 grows when it is repaired, perhaps over the limit of a string.
            return error.reason.hasPrefix("the text has") ? nil : "was decoded but does not encode: \(error)"
        } catch {
            return "was encoded but does not decode: \(error)"
        }
    }

    private mutating func records(_ bytes: Bytes) -> String? {
        var reader = RecordBatchReader(bytes)
        var whole = true
        while true {
            do {
                guard let batch = try reader.next() else { break }
                _ = batch.isCrcValid
                var records = try batch.records(bytesMax: ProtoFuzz.decompressedMax)
                while let record = try records.next() {
                    _ = record.key
                    _ = record.value
                    var count = 0
                    for _ in record.headers { count += 1 }
                    if count != record.headers.count { return "\(count) headers of \(record.headers.count)" }
                }
            } catch {
                whole = false
                if error.errorCode == .unsupportedCompressionType || error.errorCode == .corruptMessage { break }
            }
        }
        if whole { decoded += 1 }
        if bytes.count < 2000, whole {
            _ = try? RecordConversion.down(bytes, toMagic: 1)
            _ = try? RecordConversion.up(bytes)
        }
        return nil
    }

    private mutating func jute(_ type: any JuteRecord.Type, _ bytes: Bytes) -> String? {
        func open<R: JuteRecord>(_ type: R.Type) -> String?? {
            guard let value = try? R(whole: bytes) else { return .none }
            do {
                let first = value.encoded
                return try R(whole: first).encoded == first ? .some(nil) : "encodes to other bytes the second time"
            } catch {
                return "was encoded but does not decode: \(error)"
            }
        }
        guard let result = open(type) else { return nil }
        decoded += 1
        return result
    }
}
