struct SchemaError: Error, CustomStringConvertible {
    let file: String
    let line: Int
    let reason: String
    var description: String { "\(file):\(line): \(reason)" }
}

/// Reads the schema language:
///
///     request FetchRequest key 1 versions 0-17 flexible 12+
///         topics: []FetchTopic 0+
///             partition: int32
///         clusterId: string? 12+ tag 0 ignorable = null
///
/// A message is `request`, `response` or `data`. `served 0-11` (or `none`) tells which versions of a request Kafka
/// 3.9's brokers serve, where these are not all. A field is `name: type`, then, as needed, its versions (those of what
/// it lies in if absent), `tag N` (`tag N@versions`), `ignorable`, `inflexible`, `= default`. `?` after the type means
/// that it can be null, `?3+` from which version on. Fields of a struct are indented below the first field that uses
/// it, or below `struct Name versions`. `#` begins a comment.
struct SchemaParser {
    private let file: String
    private var lines: [Line] = []
    private var next = 0

    private struct Line {
        let number: Int
        let depth: Int
        let words: [Substring]
    }

    static func parse(_ text: String, file: String) throws -> [Message] {
        var parser = try SchemaParser(text, file: file)
        return try parser.messages()
    }

    private init(_ text: String, file: String) throws {
        self.file = file
        for (i, raw) in text.split(separator: "\n", omittingEmptySubsequences: false).enumerated() {
            let line = raw.prefix { $0 != "#" }
            let words = line.split(separator: " ")
            if words.isEmpty { continue }
            let spaces = line.prefix { $0 == " " }.count
            if spaces % 4 != 0 { throw SchemaError(file: file, line: i + 1, reason: "indent by 4 spaces") }
            lines.append(Line(number: i + 1, depth: spaces / 4, words: words))
        }
    }

    private func error(_ line: Line, _ reason: String) -> SchemaError {
        SchemaError(file: file, line: line.number, reason: reason)
    }

    private mutating func messages() throws -> [Message] {
        var messages: [Message] = []
        while next < lines.count { messages.append(try message()) }
        return messages
    }

    private mutating func message() throws -> Message {
        let line = lines[next]
        next += 1
        guard line.depth == 0, line.words.count >= 2, let kind = Message.Kind(rawValue: String(line.words[0])) else {
            throw error(line, "a message begins with request, response or data and its name")
        }
        var message = Message(kind: kind, name: String(line.words[1]), versions: .all)
        var served: VersionRange??
        var words = line.words.dropFirst(2)
        while let word = words.popFirst() {
            switch word {
            case "served":
                let word = words.popFirst() ?? ""
                served = word == "none" ? .some(nil) : VersionRange(word)
                if served == nil { throw error(line, "served is followed by versions or none") }
            case "key": message.apiKey = words.popFirst().flatMap { Int($0) }
            case "versions":
                guard let range = words.popFirst().flatMap({ VersionRange($0) }), range.last != nil else {
                    throw error(line, "versions must have a first and a last")
                }
                message.versions = range
            case "flexible":
                guard let range = words.popFirst().flatMap({ VersionRange($0) }) else {
                    throw error(line, "which versions are flexible?")
                }
                message.flexible = range
            default: throw error(line, "unknown word '\(word)'")
            }
        }
        message.served = served ?? message.versions
        if kind != .data && message.apiKey == nil { throw error(line, "\(kind) needs a key") }
        var layout = ["\(message.name) \(message.versions) \(message.flexible?.description ?? "-")"]
        message.fields = try fields(depth: 1, versions: message.versions, path: 0, &message, &layout)
        message.layout = layout
        for structure in message.structures where structure.fields.isEmpty {
            throw error(line, "struct \(structure.name) has no fields")
        }
        for name in (message.fields + message.structures.flatMap(\.fields)).compactMap(\.type.structName)
        where !message.structures.contains(where: { $0.name == name }) {
            throw error(line, "struct \(name) is not known")
        }
        return message
    }

    private mutating func fields(
        depth: Int, versions: VersionRange, path: Int, _ message: inout Message, _ layout: inout [String]
    ) throws -> [Field] {
        var fields: [Field] = []
        while next < lines.count, lines[next].depth == depth {
            let line = lines[next]
            next += 1
            if line.words[0] == "struct" {
                guard line.words.count == 3, let range = VersionRange(line.words[2]) else {
                    throw error(line, "struct NAME VERSIONS")
                }
                layout.append("\(path) struct \(line.words[1])")
                try structure(
                    String(line.words[1]), depth: depth + 1, versions: range.intersection(versions), path: path + 1, line,
                    &message, &layout)
                continue
            }
            var field = try self.field(line, versions)
            field.index = layout.count - 1
            layout.append("\(path) " + describe(field))
            if let name = field.type.structName {
                if next < lines.count, lines[next].depth == depth + 1 {
                    try structure(
                        name, depth: depth + 1, versions: field.versions.intersection(versions), path: path + 1, line,
                        &message, &layout)
                }
            }
            fields.append(field)
        }
        if next < lines.count, lines[next].depth > depth { throw error(lines[next], "indented too far") }
        return fields
    }

    private mutating func structure(
        _ name: String, depth: Int, versions: VersionRange, path: Int, _ line: Line, _ message: inout Message,
        _ layout: inout [String]
    ) throws {
        if message.structures.contains(where: { $0.name == name }) { throw error(line, "struct \(name) is there twice") }
        let place = message.structures.count
        message.structures.append(Structure(name: name, versions: versions))
        let fields = try fields(depth: depth, versions: versions, path: path, &message, &layout)
        message.structures[place].fields = fields
    }

    private func field(_ line: Line, _ outer: VersionRange) throws -> Field {
        var words = line.words[...]
        guard let name = words.popFirst(), name.hasSuffix(":"), let type = words.popFirst() else {
            throw error(line, "a field is NAME: TYPE")
        }
        let parts = type.split(separator: "?", omittingEmptySubsequences: false)
        var field = Field(name: String(name.dropLast()), type: FieldType(parts[0]), versions: outer)
        if let word = words.first, let range = VersionRange(word) {
            field.versions = range
            words.removeFirst()
        }
        if parts.count > 1 { field.nullable = parts[1].isEmpty ? field.versions : VersionRange(parts[1]) }
        while let word = words.popFirst() {
            switch word {
            case "ignorable": field.ignorable = true
            case "inflexible": field.inflexible = true
            case "tag":
                let parts = words.popFirst()?.split(separator: "@") ?? []
                guard let tag = parts.first.flatMap({ Int($0) }) else { throw error(line, "tag needs a number") }
                field.tag = tag
                field.tagged = parts.count > 1 ? VersionRange(parts[1]) : field.versions
            case "=":
                guard let text = words.popFirst() else { throw error(line, "= needs a value") }
                field.defaultText = String(text)
            default: throw error(line, "unknown word '\(word)'")
            }
        }
        return field
    }

    /// The field's line in the layout, without its depth: name, type, versions, versions with null, tag and the
    /// versions in which it is tagged, default; `-` for none.
    private func describe(_ field: Field) -> String {
        var type = ""
        var inner = field.type
        while case .array(let element) = inner {
            type += "[]"
            inner = element
        }
        type += inner.structName ?? "\(inner)"
        let tag = field.tag.map { "\($0)@\(field.tagged ?? .all)" } ?? "-"
        return "\(field.name) \(type) \(field.versions) \(field.nullable?.description ?? "-") \(tag) "
            + "\(field.defaultText ?? "-")\(field.inflexible ? " inflexible" : "")"
    }
}
