import CommandLine
import Platform

/// Holds the JSON of commands against the schemas that `ftk --schemas` prints. Of JSON Schema it knows what those use; a keyword
/// that it does not know is an error.
public struct SchemaCheck {
    public let schemas: [String: (version: Int64, row: JSON)]
    /// Kinds of which a row was seen.
    public private(set) var seen: Set<String> = []

    public struct Failure: Error, CustomStringConvertible {
        public let description: String
    }

    /// - Parameter document: what `ftk --schemas` printed.
    public init(_ document: String) throws {
        var schemas: [String: (Int64, JSON)] = [:]
        for row in try JSON(parsing: document)["rows"]?.arrayValue ?? [] {
            guard let kind = row["result"]?.stringValue, let version = row["resultVersion"]?.intValue, let schema = row["row"] else {
                throw Failure(description: "a schema without result, resultVersion or row: \(row.text)")
            }
            schemas[kind] = (version, schema)
        }
        self.schemas = schemas
    }

    /// What `--output json` printed: one document after the other, each ends with `}` alone in a line.
    /// - Returns: kind and rows of each.
    @discardableResult
    public mutating func documents(_ output: String) throws -> [(kind: String, rows: [JSON])] {
        var documents: [(String, [JSON])] = []
        var lines: [Substring] = []
        for line in output.split(separator: "\n") {
            lines.append(line)
            guard line == "}" else { continue }
            let document = try JSON(parsing: lines.joined(separator: "\n"))
            lines = []
            guard case .object(let members) = document, members.map(\.0) == ["kind", "version", "rows"],
                let kind = document["kind"]?.stringValue, let rows = document["rows"]?.arrayValue
            else { throw Failure(description: "kind, version and rows are expected: \(document.text)") }
            for row in rows { try check(kind, document["version"], row) }
            if rows.isEmpty { _ = try schema(kind, document["version"]) }
            documents.append((kind, rows))
        }
        if !lines.isEmpty { throw Failure(description: "the document does not end: \(lines.joined(separator: "\n"))") }
        return documents
    }

    /// What `--output jsonl` printed: an object a line.
    @discardableResult
    public mutating func lines(_ output: String) throws -> [(kind: String, row: JSON)] {
        try output.split(separator: "\n").map { line in
            let whole = try JSON(parsing: String(line))
            guard case .object(let members) = whole, members.prefix(2).map(\.0) == ["kind", "version"], let kind = members[0].1.stringValue else {
                throw Failure(description: "an object with kind and version is expected: \(line)")
            }
            let row = JSON.object(Array(members.dropFirst(2)))
            try check(kind, members[1].1, row)
            return (kind, row)
        }
    }

    private func schema(_ kind: String, _ version: JSON?) throws -> JSON {
        guard let schema = schemas[kind] else { throw Failure(description: "no schema is called \(kind)") }
        guard version == .int(schema.version) else { throw Failure(description: "\(kind): version \(version?.text ?? "none"), not \(schema.version)") }
        return schema.row
    }

    private mutating func check(_ kind: String, _ version: JSON?, _ row: JSON) throws {
        if let reason = try Self.difference(row, try schema(kind, version), kind) { throw Failure(description: "\(reason) in \(row.text)") }
        seen.insert(kind)
    }

    /// Why the value is not as the schema says; nil where it is.
    private static func difference(_ value: JSON, _ schema: JSON, _ place: String) throws -> String? {
        guard case .object(let keywords) = schema else { throw Failure(description: "\(place): the schema is no object") }
        for (keyword, wanted) in keywords {
            switch keyword {
            case "description", "properties", "required", "additionalProperties", "items": break
            case "const": if value != wanted { return "\(place) is not \(wanted.text)" }
            case "type": if !isOf(type: wanted.stringValue ?? "", value) { return "\(place) is no \(wanted.text)" }
            case "anyOf", "oneOf":
                let reasons = try (wanted.arrayValue ?? []).map { try difference(value, $0, place) }
                let good = reasons.filter { $0 == nil }.count
                if good == 0 || keyword == "oneOf" && good != 1 {
                    return "\(place) fits \(good) of its forms (\(reasons.compactMap { $0 }.joined(separator: "; ")))"
                }
            default: throw Failure(description: "\(place): \(keyword) is a keyword that this test does not know")
            }
        }
        if case .object(let members) = value {
            let properties = schema["properties"]
            for name in schema["required"]?.arrayValue ?? [] where value[name.stringValue ?? ""] == nil { return "\(place) has no \(name.text)" }
            for (name, member) in members {
                if members.filter({ $0.0 == name }).count > 1 { return "\(place) has \(name) twice" }
                if let inner = properties?[name] ?? (schema["additionalProperties"] == .bool(false) ? nil : schema["additionalProperties"]) {
                    if let reason = try difference(member, inner, "\(place).\(name)") { return reason }
                } else if schema["additionalProperties"] == .bool(false) {
                    return "\(place) has a member \(name) that is not described"
                }
            }
        }
        if case .array(let elements) = value, let inner = schema["items"] {
            for (index, element) in elements.enumerated() {
                if let reason = try difference(element, inner, "\(place)[\(index)]") { return reason }
            }
        }
        return nil
    }

    private static func isOf(type: String, _ value: JSON) -> Bool {
        switch (type, value) {
        case ("null", .null), ("boolean", .bool), ("integer", .int), ("number", .int), ("number", .number), ("string", .string), ("array", .array),
            ("object", .object):
            true
        default: false
        }
    }
}
