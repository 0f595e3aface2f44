import CommandLine
import KafkaClient
import KafkaProto
import Platform

/// Messages as JSON, by the names of their fields in the order of the wire: bytes are base64, ids are 22 characters.
enum MessageText {
    static func json(_ value: MessageValue) -> JSON {
        switch value {
        case .null: .null
        case .bool(let flag): .bool(flag)
        case .int(let number): .int(number)
        // JSON has no word for these: a text, as Jackson writes it.
        case .float(let number) where number.isNaN: .string("NaN")
        case .float(let number) where number.isInfinite: .string(number < 0 ? "-Infinity" : "Infinity")
        case .float(let number): .number("\(number)")
        case .string(let text): .string(text)
        case .bytes(let bytes): .string(Base64.encode(bytes))
        case .uuid(let id): .string(id.description)
        case .array(let elements): .array(elements.map(json))
        case .object(let members): .object(members.map { ($0.name, json($0.value)) })
        }
    }

    /// What Kafka keeps in its own topics: two bytes of version, then the message; nil where that is not one of its versions.
    static func stored(_ bytes: Bytes, _ type: any KafkaMessage.Type) -> JSON? {
        guard bytes.count >= 2, type.versions.contains(bytes.int16(at: 0)),
            let value = try? MessageLayout(type).decode(bytes.dropFirst(2), version: bytes.int16(at: 0))
        else { return nil }
        return json(value)
    }

    static func value(_ json: JSON, _ layout: MessageLayout, _ type: String? = nil) -> MessageValue {
        switch json {
        case .null: return .null
        case .bool(let flag): return .bool(flag)
        case .int(let number): return type == "float64" ? .float(Double(number)) : .int(number)
        case .number(let text): return .float(Double(text) ?? .nan)
        case .string(let text):
            switch type {
            case "bytes", "records": return Base64.decode(text).map { .bytes(Bytes($0)) } ?? .null
            case "uuid": return Uuid(text).map { .uuid($0) } ?? .null
            case "float64": return Double(text).map { .float($0) } ?? .null
            default: return .string(text)
            }
        case .array(let elements): return .array(elements.map { value($0, layout, type) })
        case .object(let members):
            return .object(
                members.map { name, inner in
                    MessageValue.Member(name, value(inner, layout, layout.type(of: name, in: type)?.type))
                })
        }
    }

    /// The same with every set of record batches (`records` of Produce, Fetch and their like) as its batches.
    ///
    /// What is no such set stays base64.
    static func openingRecords(_ json: JSON, _ layout: MessageLayout, _ type: String? = nil) -> JSON {
        switch json {
        case .array(let elements): return .array(elements.map { openingRecords($0, layout, type) })
        case .object(let members):
            return .object(
                members.map { name, inner in
                    let field = layout.type(of: name, in: type)?.type
                    guard field == "records", case .string(let text) = inner else { return (name, openingRecords(inner, layout, field)) }
                    var rows: [JSON] = []
                    guard let set = Base64.decode(text), (try? RecordSetText.eachRow(Bytes(set)) { rows.append($0) }) != nil else {
                        return (name, inner)
                    }
                    return (name, .array(rows))
                })
        default: return json
        }
    }

    /// One message with what was known of it; bytes that are left behind it are an error.
    static func row(_ bytes: Bytes, _ target: MessageTarget, withHeader: Bool, opensRecords: Bool = false) throws -> JSON {
        var members: [(String, JSON)] = [("message", .string(target.name)), ("messageVersion", .int(Int64(target.version)))]
        var body = bytes
        if withHeader {
            guard let version = target.headerVersion else { throw CommandFailure("\(target.name) has no header") }
            let type: any KafkaMessage.Type = target.side == .request ? RequestHeader.self : ResponseHeader.self
            let size = try size(bytes, type, version)
            members.append(("header", json(try MessageLayout(type).decode(bytes.prefix(size), version: version))))
            body = bytes.dropFirst(size)
        }
        // The generated code comes first: its errors name message, field and place.
        let size = try size(body, target.type, target.version)
        guard size == body.count else {
            throw CommandFailure("\(target.name) v\(target.version): \(body.count - size) bytes follow the message")
        }
        let layout = MessageLayout(target.type)
        let content = json(try layout.decode(body, version: target.version))
        members.append(("body", opensRecords ? openingRecords(content, layout) : content))
        return .object(members)
    }

    /// What a message takes at the start of `bytes`.
    static func size(_ bytes: Bytes, _ type: any KafkaMessage.Type, _ version: Int16) throws -> Int {
        var reader = ByteReader(bytes)
        _ = try type.init(from: &reader, version: version)
        return reader.position
    }
}
