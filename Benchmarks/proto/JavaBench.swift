import Codecs
import CommandLine
import Glibc
import KafkaProto
import Platform

/// The same work by Apache's Java classes, after their warm-up; nothing is measured without `KAFKA_HOME`.
///
/// The work: to decode and to encode every golden request and response once, and to check and iterate every golden record
/// set (all formats and codecs) and 1 MiB of uncompressed batches.
enum JavaBench {
    struct Failure: Error, CustomStringConvertible {
        let description: String
    }

    /// The kinds of work, each as one pass.
    struct Work {
        var file = ""
        // Structs: in arrays and tuples a function is called through another one, made for each of them.
        private struct Decoder {
            let decode: @Sendable (inout ByteReader, Int16) throws -> Void
            let version: Int16
        }
        private struct Encoder {
            let encode: () throws -> Void
        }

        /// All messages, one behind the other.
        private let messages: Bytes
        private var decoders: [Decoder] = []
        private var encoders: [Encoder] = []
        private var sets: [Bytes]
        private var plainSets: [Bytes]

        init() throws {
            var stream = ByteBuffer(capacity: 1 << 19)
            let vectors = "\(JavaBench.root)/../../Tests/KafkaProtoTests/Vectors"
            for line in try lines("\(vectors)/messages-3.9.jsonl.gz") {
                guard let type = line["type"]?.stringValue, type == "request" || type == "response",
                    let key = line["key"]?.intValue, let version = line["version"]?.intValue, let hex = line["hex"]?.stringValue
                else { continue }
                guard let kinds = MessageKind.of(key) else { throw Failure(description: "API key \(key) is not in MessageKind") }
                let kind = type == "request" ? kinds.request : kinds.response
                let message = bytes(hex)
                stream.append(message)
                decoders.append(Decoder(decode: kind.decode, version: Int16(version)))
                encoders.append(Encoder(encode: try kind.encoder(message, Int16(version))))
                file += "\(type) \(key) \(version) \(hex)\n"
            }
            messages = stream.finish()
            sets = [try RecordBench.set(batchSize: 1 << 14)]
            for line in try lines("\(vectors)/record-batches.jsonl.gz") {
                if let hex = line["hex"]?.stringValue { sets.append(bytes(hex)) }
            }
            plainSets = sets.filter { set in
                RecordBatches(set).allSatisfy { !$0.isCompressed && $0.magic == 2 }
            }
            for set in sets { file += "records \(hex(set))\n" }
            for set in plainSets { file += "plain \(hex(set))\n" }
        }

        func decode() throws {
            var reader = ByteReader(messages)
            for i in decoders.indices { try decoders[i].decode(&reader, decoders[i].version) }
            if reader.remaining > 0 { throw Failure(description: "\(reader.remaining) bytes were not read") }
        }

        func encode() throws {
            for i in encoders.indices { try encoders[i].encode() }
        }

        func records() throws { try iterate(sets) }
        func plainRecords() throws { try iterate(plainSets) }

        private func iterate(_ sets: [Bytes]) throws {
            for set in sets {
                var reader = RecordBatchReader(set)
                while let batch = try reader.next() {
                    try batch.validate()
                    var records = try batch.records()
                    var size = 0
                    while let record = try records.next() { size &+= record.keySize &+ record.valueSize }
                    Measure.use(size)
                }
            }
        }
    }

    private static var root: String { FileSystem.parent(of: #filePath) ?? "." }

    static func rows() throws -> [Row] {
        guard let home = getenv("KAFKA_HOME").map({ String(cString: $0) }), !home.isEmpty else {
            StandardStream.output.write("side by side with Java: KAFKA_HOME is not set\n")
            return []
        }
        let work = try Work()
        let java = try JavaPeer(home: home, program: "\(root)/java/ProtoBench.java", work: work.file)
        func row(_ kind: String, _ title: String, goal: Double = 2, _ pass: () throws -> Void) throws -> Row {
            try java.warm(kind)
            var (ours, theirs) = (Double.infinity, Double.infinity)
            // In turns, so that a busy moment of the machine falls on both. An eighth of a second each: long enough for each
            // side to bear what its memory costs.
            for _ in 0..<20 {
                theirs = min(theirs, try java.run(kind))
                ours = min(ours, try Measure.nanoseconds(runs: 1, runMs: 125, pass))
            }
            return Row(
                name: "\(title), Java's time by ours", unit: "times", goal: goal, reached: theirs / ours,
                note: "ours \(Row.number(ours / 1000)) µs, Java \(Row.number(theirs / 1000)) µs")
        }
        return [
            try row("decode", "golden messages decoded", work.decode),
            try row("encode", "golden messages encoded", work.encode),
            try row("plain", "uncompressed v2 sets checked, iterated", work.plainRecords),
            // Mostly the time of the codecs, which are the same C libraries on both sides.
            try row("records", "all golden record sets checked, iterated", goal: 1, work.records),
        ]
    }

    /// One kind of work `passes` times, for a profiler; nanoseconds of the fastest.
    static func loop(_ name: String, passes: Int) throws -> UInt64 {
        let work = try Work()
        var best = UInt64.max
        for _ in 0..<passes {
            let start = MonotonicTime.now
            switch name {
            case "decode": try work.decode()
            case "encode": try work.encode()
            case "plain": try work.plainRecords()
            default: try work.records()
            }
            best = min(best, UInt64(MonotonicTime.now.nanoseconds - start.nanoseconds))
        }
        return best
    }

    private static func lines(_ path: String) throws -> [JSON] {
        let text = try Compression.gzip.decompress(try FileSystem.read(path), outputMax: 1 << 26)
        return try text.stringLossy.split(separator: "\n").map { try JSON(parsing: String($0)) }
    }

    private static func bytes(_ hex: String) -> Bytes {
        let digits = Array(hex.utf8)
        func nibble(_ c: UInt8) -> UInt8 { c <= 57 ? c - 48 : c - 87 }
        return Bytes(stride(from: 0, to: digits.count - 1, by: 2).map { nibble(digits[$0]) << 4 | nibble(digits[$0 + 1]) })
    }

    private static func hex(_ bytes: Bytes) -> String {
        let digits = Array("0123456789abcdef".utf8)
        return String(decoding: bytes.flatMap { [digits[Int($0 >> 4)], digits[Int($0 & 15)]] }, as: UTF8.self)
    }
}
