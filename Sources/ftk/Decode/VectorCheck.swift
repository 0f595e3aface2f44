import Codecs
import CommandLine
import KafkaProto
import Platform
import ZooKeeperProto

/// Checks a vector file: of each line, the bytes must decode to the content, and the content must encode to the bytes.
///
/// A line is a message (`api`, `type`, `version`, `json`, `hex`), a record set (`batches`, `hex`) or a ZooKeeper record
/// (`record`, `json`, `hex`).
struct VectorCheck {
    let lines: [Substring]
    static let shownMax = 10

    static func lines(_ file: Bytes) throws -> [Substring] {
        let isPacked = file.count > 2 && file[0] == 0x1F && file[1] == 0x8B
        let text = isPacked ? try Compression.gzip.decompress(file, outputMax: 1 << 30) : file
        guard let string = text.string else { throw CommandFailure("the vector file is not text") }
        let lines = string.split(separator: "\n")
        if lines.isEmpty { throw CommandFailure("the vector file has no line") }
        return lines
    }

    func run(_ out: Output) -> ExitStatus {
        var passed = 0
        var failures: [JSON] = []
        for (i, line) in lines.enumerated() {
            do {
                if let difference = try Self.difference(try JSON(parsing: String(line))) {
                    failures.append(Self.failure(i + 1, difference))
                } else {
                    passed += 1
                }
            } catch {
                failures.append(Self.failure(i + 1, "\(error)"))
            }
        }
        let summary = JSON.object([("passed", .int(Int64(passed))), ("failed", .int(Int64(failures.count)))])
        out.result("checks", rows: failures.prefix(Self.shownMax) + [summary]) { out in
            for failure in failures.prefix(Self.shownMax) {
                out.line("line \(failure["line"]?.intValue ?? 0): \(failure["difference"]?.stringValue ?? "")")
            }
            out.line("\(passed) passed, \(failures.count) failed")
        }
        return failures.isEmpty ? .done : .failed
    }

    private static func failure(_ line: Int, _ difference: String) -> JSON {
        .object([("line", .int(Int64(line))), ("difference", .string(difference))])
    }

    /// What differs; nil where nothing does.
    private static func difference(_ line: JSON) throws -> String? {
        guard let hex = line["hex"]?.stringValue, let bytes = Input.hex(hex) else { return "no bytes under hex" }
        if line["batches"] != nil { return try records(line, bytes) }
        if let record = line["record"]?.stringValue { return try jute(record, line, bytes) }
        if line["api"] != nil { return try message(line, bytes) }
        return "neither a message, a record set nor a ZooKeeper record"
    }

    private static func message(_ line: JSON, _ bytes: Bytes) throws -> String? {
        let api = line["api"]?.stringValue ?? ""
        let name = switch line["type"]?.stringValue {
        case "request": api + "Request"
        case "response": api + "Response"
        default: api
        }
        guard let type = MessageTarget.byName[name] else { return "no message is called \(name)" }
        guard let version = line["version"]?.intValue.flatMap({ Int16(exactly: $0) }), let json = line["json"] else {
            return "\(name): no version or content"
        }
        guard type.versions.contains(version) else {
            return "\(name) has versions \(type.versions.lowerBound) to \(type.versions.upperBound), not \(version)"
        }
        let layout = MessageLayout(type)
        let place = "\(name) v\(version)"
        let size = try MessageText.size(bytes, type, version)
        if size != bytes.count { return "\(place): \(bytes.count - size) bytes follow the message" }
        let found = MessageText.json(try layout.decode(bytes, version: version))
        if let path = path(found, json) { return "\(place) decodes to something else at \(path)" }
        let byName = try layout.encode(MessageText.value(json, layout), version: version)
        if byName != bytes { return "\(place) encodes to other bytes from byte \(firstDifference(byName, bytes)) on" }
        var reader = ByteReader(bytes)
        var writer = ByteWriter()
        try type.init(from: &reader, version: version).encode(to: &writer, version: version)
        let again = writer.finish()
        return again == bytes ? nil : "\(place), once decoded, encodes to other bytes from byte \(firstDifference(again, bytes)) on"
    }

    private static func records(_ line: JSON, _ bytes: Bytes) throws -> String? {
        let name = line["name"]?.stringValue ?? "record set"
        var reader = RecordBatchReader(bytes)
        var encoded = ByteBuffer()
        for expected in line["batches"]?.arrayValue ?? [] {
            let position = reader.position
            guard let batch = try reader.next() else { return "\(name): no batch at byte \(position)" }
            try batch.validate()
            let found = try RecordSetText.json(batch, position: position)
            if let path = path(found, without(expected, ["offsetDelta", "timestampDelta"])) {
                return "\(name) decodes to something else at \(path) of the batch at byte \(position)"
            }
            encoded.append(try RecordSetText.encode(expected))
        }
        if Int64(reader.remaining) != line["trailingBytes"]?.intValue ?? 0 { return "\(name): \(reader.remaining) bytes are left" }
        let written = encoded.finish()
        if line["reencode"] == .bool(true) {
            return written == bytes ? nil : "\(name) encodes to other bytes from byte \(firstDifference(written, bytes)) on"
        }
        // Compressors need not write the same bytes: the records must be the same.
        let (found, wanted) = (try RecordSetText.rows(written), try RecordSetText.rows(bytes))
        for (one, other) in zip(found, wanted) where one["records"] != other["records"] { return "\(name) encodes to other records" }
        return nil
    }

    private static func jute(_ record: String, _ line: JSON, _ bytes: Bytes) throws -> String? {
        guard let type = JuteText.byName[record] else { return "no record is called \(record)" }
        guard let content = line["json"]?["ops"] ?? line["json"] else { return "\(record): no content" }
        let value = try JuteText.decode(type, bytes)
        if let path = path(JuteText.json(value), content) { return "\(record) decodes to something else at \(path)" }
        let written = value.encoded
        return written == bytes ? nil : "\(record) encodes to other bytes from byte \(firstDifference(written, bytes)) on"
    }

    /// Without the members of these names, at any depth.
    private static func without(_ json: JSON, _ names: Set<String>) -> JSON {
        switch json {
        case .array(let values): .array(values.map { without($0, names) })
        case .object(let members): .object(members.filter { !names.contains($0.0) }.map { ($0.0, without($0.1, names)) })
        default: json
        }
    }

    private static func firstDifference(_ a: Bytes, _ b: Bytes) -> Int {
        zip(a, b).enumerated().first { $0.element.0 != $0.element.1 }?.offset ?? min(a.count, b.count)
    }

    /// The path of the first difference; nil where there is none. The order of members counts.
    private static func path(_ found: JSON, _ expected: JSON, _ place: String = "$") -> String? {
        switch (found, expected) {
        case (.array(let a), .array(let b)):
            for (i, (one, other)) in zip(a, b).enumerated() {
                if let path = path(one, other, "\(place)[\(i)]") { return path }
            }
            return a.count == b.count ? nil : "\(place) (\(a.count) elements, not \(b.count))"
        case (.object(let a), .object(let b)):
            for (one, other) in zip(a, b) {
                if one.0 != other.0 { return "\(place).\(one.0) (not \(other.0))" }
                if let path = path(one.1, other.1, "\(place).\(one.0)") { return path }
            }
            return a.count == b.count ? nil : "\(place) (\(a.count) members, not \(b.count))"
        case (.number(let a), .number(let b)) where Double(a) == Double(b): return nil
        default: return found == expected ? nil : "\(place) (\(found.text), not \(expected.text))"
        }
    }
}
