import CommandLine
import Glibc
import Platform
import Testing

@testable import KafkaProto

/// Compares our messages with the definitions that lie in Apache's jars, where `KAFKA_HOME` says where those are.
@Suite("The schema is Apache's", .enabled(if: getenv("KAFKA_HOME") != nil, "KAFKA_HOME is not set"))
struct SchemaInJarTests {
    /// A field in one version.
    struct Seen: Equatable, CustomStringConvertible {
        let path: String
        let type: String
        let isNullable: Bool
        let tag: Int?
        let defaultText: String

        var description: String { "\(path): \(type)\(isNullable ? "?" : "") tag \(tag.map { "\($0)" } ?? "-") = \(defaultText)" }
    }

    /// Where the jars have definitions: of requests and topics, of KRaft's metadata, of tiered storage.
    private static let folders = ["common/message/", "common/metadata/", "message/"]
    /// Records that came with 4.0.
    private static let newer: Set = ["ClearElrRecord", "ShareSnapshotKey", "ShareSnapshotValue", "ShareUpdateKey", "ShareUpdateValue"]

    /// What 4.x calls otherwise.
    static let newerNames: [String: (name: String, fields: [String: String])] = [
        "ListConfigResourcesRequest": ("ListClientMetricsResourcesRequest", [:]),
        "ListConfigResourcesResponse": (
            "ListClientMetricsResourcesResponse", ["configResources": "clientMetricsResources", "resourceName": "name"]
        ),
        "VoteRequest": (
            "VoteRequest",
            ["replicaEpoch": "candidateEpoch", "replicaId": "candidateId", "replicaDirectoryId": "candidateDirectoryId"]
        ),
    ]

    @Test("Every message has the fields of Kafka 3.9, version by version")
    func same() throws {
        let home = try #require(getenv("KAFKA_HOME").map { String(cString: $0) })
        let types = GoldenMessage.types
        var compared: Set<String> = []
        var versions = 0
        var wrong: [String] = []
        for jar in try FileSystem.list("\(home)/libs") where jar.hasPrefix("kafka-") && jar.hasSuffix(".jar") {
            guard let archive = ZipArchive(try FileSystem.read("\(home)/libs/\(jar)")) else { continue }
            for name in archive.entries.keys.sorted() where Self.folders.contains(where: name.hasPrefix) && name.hasSuffix(".json") {
                let text = try #require(archive.read(name)?.string)
                let definition = try JSON(parsing: Self.withoutComments(text))
                let message = try #require(definition["name"]?.stringValue)
                // Brokers that keep their metadata in a log of their own (KRaft), and tools' files: not spoken here.
                guard let type = types[message] else { continue }
                compared.insert(message)
                if let key = definition["apiKey"]?.intValue, definition["type"]?.stringValue == "request",
                    (type as? any KafkaRequest.Type)?.apiKey.rawValue != Int16(key)
                {
                    wrong.append("\(message): its key is \(key)")
                }
                versions += Self.compare(definition, MessageLayout(type), &wrong)
            }
        }
        #expect(wrong.prefix(20) == [])
        #expect(versions > 500)
        // What is not in the jars came with 4.x; the marker's layout is in the code alone.
        let missing = types.keys.filter { name in
            !compared.contains(name) && name != "EndTxnMarker" && !Self.newer.contains(name)
                && !ApiKey.allCases.contains { $0.rawValue > 87 && (name == "\($0)Request" || name == "\($0)Response") }
        }
        #expect(missing.sorted() == [])
    }

    /// - Parameter older: names of 3.9 by those that the definition has.
    /// - Returns: how many versions were compared.
    static func compare(_ definition: JSON, _ layout: MessageLayout, _ wrong: inout [String], older: [String: String] = [:]) -> Int {
        guard let valid = LayoutVersions(Substring(definition["validVersions"]?.stringValue ?? "none")) else { return 0 }
        guard layout.versions.first <= valid.first, valid.last <= layout.versions.last else {
            wrong.append("\(layout.name): versions \(valid.first) to \(valid.last), ours are \(layout.versions.first) to \(layout.versions.last)")
            return 0
        }
        for version in valid.first...valid.last {
            let flexible = contains(definition["flexibleVersions"], version)
            if flexible != layout.isFlexible(version) { wrong.append("\(layout.name) v\(version): flexible is \(flexible)") }
            let theirs = fields(definition, version).map { field in
                let path = field.path.split(separator: ".").map { older[String($0)] ?? String($0) }.joined(separator: ".")
                return Seen(path: path, type: field.type, isNullable: field.isNullable, tag: field.tag, defaultText: field.defaultText)
            }
            let ours = fields(layout, version)
            if theirs != ours {
                let first = zip(theirs, ours).first { $0 != $1 }
                wrong.append("\(layout.name) v\(version): \(first.map { "\($0) and not \($1)" } ?? "\(theirs.count) fields, not \(ours.count)")")
            }
        }
        return Int(valid.last - valid.first) + 1
    }

    static func withoutComments(_ text: String) -> String {
        text.split(separator: "\n").map { line -> Substring in
            var inText = false
            var previous: Character = " "
            var at = line.startIndex
            while at < line.endIndex {
                let character = line[at]
                if character == "\"", previous != "\\" { inText.toggle() }
                if !inText, character == "/", previous == "/" { return line[..<line.index(before: at)] }
                previous = character
                at = line.index(after: at)
            }
            return line
        }.joined(separator: "\n")
    }

    static func contains(_ versions: JSON?, _ version: Int16) -> Bool {
        LayoutVersions(Substring(versions?.stringValue ?? "none"))?.contains(version) ?? false
    }

    static func fields(_ definition: JSON, _ version: Int16) -> [Seen] {
        var structures: [String: [JSON]] = [:]
        for one in definition["commonStructs"]?.arrayValue ?? [] {
            structures[one["name"]?.stringValue ?? ""] = one["fields"]?.arrayValue ?? []
        }
        func collect(_ fields: [JSON], _ path: String) -> [Seen] {
            var all: [Seen] = []
            for field in fields where contains(field["versions"], version) {
                let name = field["name"]?.stringValue ?? ""
                let type = field["type"]?.stringValue ?? ""
                let element = type.hasPrefix("[]") ? String(type.dropFirst(2)) : type
                let inner = field["fields"]?.arrayValue ?? structures[element]
                let tag = contains(field["taggedVersions"], version) ? field["tag"]?.intValue ?? field["tag"]?.stringValue.flatMap { Int64($0) } : nil
                let place = path + name.prefix(1).lowercased() + String(name.dropFirst())
                let given: String
                switch field["default"] {
                case .string(let text)?: given = text
                case .some(let value): given = value.text
                case nil: given = ""
                }
                all.append(
                    Seen(
                        path: place, type: inner == nil ? type : type.hasPrefix("[]") ? "[]struct" : "struct",
                        isNullable: contains(field["nullableVersions"], version), tag: tag.map { Int($0) },
                        defaultText: normal(given, type)))
                all += collect(inner ?? [], place + ".")
            }
            return all
        }
        return collect(definition["fields"]?.arrayValue ?? [], "")
    }

    static func fields(_ layout: MessageLayout, _ version: Int16) -> [Seen] {
        func collect(_ fields: [MessageLayout.Field], _ path: String) -> [Seen] {
            var all: [Seen] = []
            for field in fields where field.versions.contains(version) {
                let inner = layout.structures[field.type]
                let type = inner == nil ? field.type : "struct"
                all.append(
                    Seen(
                        path: path + field.name, type: field.isArray ? "[]\(type)" : type,
                        isNullable: field.nullable?.contains(version) ?? false,
                        tag: field.tagged?.contains(version) == true ? field.tag.map { Int($0) } : nil,
                        defaultText: normal(field.defaultText ?? "", field.isArray ? "[]" : field.type)))
                all += collect(inner ?? [], path + field.name + ".")
            }
            return all
        }
        return collect(layout.fields, "")
    }

    /// The default that a definition leaves out, and one form for numbers.
    static func normal(_ text: String, _ type: String) -> String {
        if text.hasPrefix("0x"), let number = Int64(text.dropFirst(2), radix: 16) { return "\(number)" }
        switch type {
        case "int8", "int16", "uint16", "int32", "uint32", "int64", "float64": return text.isEmpty ? "0" : text
        case "bool": return text.isEmpty ? "false" : text.lowercased()
        default: return text
        }
    }
}

/// The same with any folder of Apache's definitions (`FetchRequest.json` …), of a release newer than the jars' for example.
@Suite("The schema is that of the definitions in KAFKA_DEFINITIONS", .enabled(if: getenv("KAFKA_DEFINITIONS") != nil, "KAFKA_DEFINITIONS is not set"))
struct SchemaInDefinitionsTests {
    @Test("Every message has the fields of the definition, version by version")
    func same() throws {
        let folder = try #require(getenv("KAFKA_DEFINITIONS").map { String(cString: $0) })
        var wrong: [String] = []
        var versions = 0
        for file in try FileSystem.list(folder).sorted() where file.hasSuffix(".json") {
            let text = try #require(try FileSystem.read("\(folder)/\(file)").string)
            let definition = try JSON(parsing: SchemaInJarTests.withoutComments(text))
            guard let name = definition["name"]?.stringValue else { continue }
            let renamed = SchemaInJarTests.newerNames[name]
            guard let type = GoldenMessage.types[renamed?.name ?? name] else {
                wrong.append("\(name): we have no such message")
                continue
            }
            versions += SchemaInJarTests.compare(definition, MessageLayout(type), &wrong, older: renamed?.fields ?? [:])
        }
        #expect(wrong == [])
        #expect(versions > 100)
    }
}
