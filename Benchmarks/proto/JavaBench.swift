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

    /// A message behind a reference, as Java holds its own: an existential would be copied out for each call.
    private class Held {
        func encode(_ version: Int16) throws {}
    }

    private final class HeldMessage<M: KafkaMessage>: Held {
        private let message: M

        init(_ message: M) { self.message = message }

        override func encode(_ version: Int16) throws {
            var writer = ByteWriter(capacity: 256)
            try message.encode(to: &writer, version: version)
            _ = writer.finish()
        }
    }

    /// The kinds of work, each as one pass.
    struct Work {
        var file = ""
        private var messages: [(type: any KafkaMessage.Type, version: Int16, bytes: Bytes)] = []
        private var decoded: [Held] = []
        private var sets: [Bytes]
        private var plainSets: [Bytes]

        init() throws {
            let vectors = "\(JavaBench.root)/../../Tests/KafkaProtoTests/Vectors"
            for line in try lines("\(vectors)/messages-3.9.jsonl.gz") {
                guard let kind = line["type"]?.stringValue, kind == "request" || kind == "response",
                    let key = line["key"]?.intValue, let version = line["version"]?.intValue, let hex = line["hex"]?.stringValue,
                    let api = ApiKey(rawValue: Int16(key)), let request = MessageCatalog.request(api)
                else { continue }
                messages.append((kind == "request" ? request : response(request), Int16(version), bytes(hex)))
                file += "\(kind) \(key) \(version) \(hex)\n"
            }
            func hold<M: KafkaMessage>(_ type: M.Type, _ bytes: Bytes, _ version: Int16) throws -> Held {
                var reader = ByteReader(bytes)
                return HeldMessage(try M(from: &reader, version: version))
            }
            for message in messages { decoded.append(try hold(message.type, message.bytes, message.version)) }
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
            // As a handler does it: the type is known where the value is used, no box is made for it.
            // It owns its frame, so that the reader takes it over.
            func one<M: KafkaMessage>(_ type: M.Type, _ bytes: consuming Bytes, _ version: Int16) throws {
                var reader = ByteReader(bytes)
                // Not `withExtendedLifetime`: for a type that it does not know it makes a copy.
                _ = try M(from: &reader, version: version)
            }
            for i in messages.indices {
                let type = messages[i].type
                try one(type, messages[i].bytes, messages[i].version)
            }
        }

        func encode() throws {
            for i in decoded.indices { try decoded[i].encode(messages[i].version) }
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
        let java = try times(home, root, work.file)
        func row(_ name: String, _ title: String, goal: Double = 2, _ pass: () throws -> Void) throws -> Row {
            // Runs as long as Java's, so that each side bears what its memory costs.
            let taken = try Measure.nanoseconds(runs: 20, runMs: 125, pass)
            let theirs = java[name] ?? 0
            return Row(
                name: "\(title), Java's time by ours", unit: "times", goal: goal, reached: theirs / taken,
                note: "ours \(Row.number(taken / 1000)) µs, Java \(Row.number(theirs / 1000)) µs")
        }
        return [
            try row("decode", "golden messages decoded", work.decode),
            try row("encode", "golden messages encoded", work.encode),
            try row("plain", "uncompressed v2 sets checked, iterated", work.plainRecords),
            // Mostly the time of the codecs, which are the same C libraries on both sides.
            try row("records", "all golden record sets checked, iterated", goal: 1, work.records),
        ]
    }

    /// One kind of work `passes` times, for a profiler.
    static func loop(_ name: String, passes: Int) throws {
        let work = try Work()
        for _ in 0..<passes {
            switch name {
            case "decode": try work.decode()
            case "encode": try work.encode()
            case "plain": try work.plainRecords()
            default: try work.records()
            }
        }
    }

    private static func response(_ request: any KafkaRequest.Type) -> any KafkaMessage.Type {
        func open<R: KafkaRequest>(_ type: R.Type) -> any KafkaMessage.Type { R.Response.self }
        return open(request)
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

    /// Runs the Java program; nanoseconds by kind of work.
    private static func times(_ home: String, _ root: String, _ work: String) throws -> [String: Double] {
        let file = "/tmp/bench-proto-\(getpid()).txt"
        try FileSystem.replace(file, with: Bytes(utf8: work))
        defer { unlink(file) }
        guard let pipe = popen("exec java -Xmx256m -cp '\(home)/libs/*' '\(root)/java/ProtoBench.java' \(file) 2>&1", "r") else {
            throw Failure(description: "java cannot be started")
        }
        var times: [String: Double] = [:]
        var output = ""
        var buffer = [CChar](repeating: 0, count: 4096)
        while fgets(&buffer, Int32(buffer.count), pipe) != nil {
            let line = buffer.withUnsafeBufferPointer { $0.baseAddress.map { String(cString: $0) } ?? "" }
            output += line
            let words = line.split { $0 == " " || $0 == "\n" }
            if words.count == 2, let value = Double(words[1]) { times[String(words[0])] = value }
        }
        guard pclose(pipe) == 0, times.count == 4 else { throw Failure(description: "java ended with:\n\(output)") }
        return times
    }
}
