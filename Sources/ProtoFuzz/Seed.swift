import Codecs
import CommandLine
import KafkaProto
import Platform
import ZooKeeperProto

/// A good input and what reads it.
struct Seed {
    enum Reader {
        case message(any KafkaMessage.Type, version: Int16)
        case records
        case jute(any JuteRecord.Type)

        var name: String {
            switch self {
            case .message(let type, let version): "\(MessageLayout(type).name) v\(version)"
            case .records: "records"
            case .jute(let type): "jute \(Seed.juteName(type))"
            }
        }
    }

    /// Every message in every version it has, record sets, every jute record.
    static let readers: [Reader] =
        MessageCatalog.all.flatMap { type in type.versions.map { Reader.message(type, version: $0) } }
        + [.records] + JuteCatalog.all.map { Reader.jute($0) }

    let name: String
    let reader: Reader
    let bytes: [UInt8]

    /// The golden vectors of the tests: every message in every version, every record format and codec, every jute record.
    ///
    /// - Parameter root: the repository.
    static func all(root: String) throws -> [Seed] {
        var seeds: [Seed] = []
        let vectors = "\(root)/Tests/KafkaProtoTests/Vectors"
        let types = Dictionary(MessageCatalog.all.map { (MessageLayout($0).name, $0) }, uniquingKeysWith: { a, _ in a })
        for line in try ["messages-3.9", "messages-4.x", "log-records-3.9"].flatMap({ try lines("\(vectors)/\($0).jsonl.gz") }) {
            guard let api = line["api"]?.stringValue, let version = line["version"]?.intValue, let bytes = hex(line) else { continue }
            let suffix = ["request": "Request", "response": "Response"][line["type"]?.stringValue ?? ""] ?? ""
            guard let type = types[api + suffix] else { continue }
            seeds.append(Seed(name: "\(api)\(suffix) v\(version)", reader: .message(type, version: Int16(version)), bytes: bytes))
        }
        for line in try lines("\(vectors)/record-batches.jsonl.gz") {
            guard let bytes = hex(line), bytes.count < 5000 else { continue }
            seeds.append(Seed(name: line["name"]?.stringValue ?? "", reader: .records, bytes: bytes))
        }
        let records = Dictionary(JuteCatalog.all.map { (juteName($0), $0) }, uniquingKeysWith: { a, _ in a })
        let folder = "\(root)/Tests/ZooKeeperProtoTests/Vectors"
        for line in try ["zookeeper-records", "election-packets"].flatMap({ try parse(FileSystem.read("\(folder)/\($0).jsonl")) }) {
            guard let record = line["record"]?.stringValue, let type = records[record], let bytes = hex(line) else { continue }
            seeds.append(Seed(name: record, reader: .jute(type), bytes: bytes))
        }
        return seeds
    }

    fileprivate static func juteName(_ type: any JuteRecord.Type) -> String {
        type.names.withUTF8Buffer { String(decoding: $0.prefix { $0 != 0x0A }, as: UTF8.self) }
    }

    private static func lines(_ path: String) throws -> [JSON] {
        try parse(try Compression.gzip.decompress(try FileSystem.read(path), outputMax: 1 << 26))
    }

    private static func parse(_ text: Bytes) throws -> [JSON] {
        try text.stringLossy.split(separator: "\n").map { try JSON(parsing: String($0)) }
    }

    private static func hex(_ line: JSON) -> [UInt8]? {
        guard let digits = line["hex"]?.stringValue.map({ Array($0.utf8) }) else { return nil }
        func nibble(_ c: UInt8) -> UInt8 { c <= 57 ? c - 48 : c - 87 }
        return stride(from: 0, to: digits.count - 1, by: 2).map { nibble(digits[$0]) << 4 | nibble(digits[$0 + 1]) }
    }
}
