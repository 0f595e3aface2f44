import CZlib
import CommandLine
import FoundationEssentials
import KafkaProto
import Platform
import Testing

/// One line of the golden vectors.
struct GoldenMessage: Sendable, CustomStringConvertible {
    let api: String
    let type: String
    let version: Int16
    let headerVersion: Int16?
    let shape: String
    let json: JSON
    let hex: String

    var description: String { "\(api) \(type) v\(version) \(shape)" }

    /// The name of the generated struct.
    var name: String {
        switch type {
        case "request": api + "Request"
        case "response": api + "Response"
        default: api
        }
    }

    var bytes: Bytes {
        let digits = Array(hex.utf8)
        func nibble(_ c: UInt8) -> UInt8 { c <= 57 ? c - 48 : c - 87 }
        return Bytes(stride(from: 0, to: digits.count, by: 2).map { nibble(digits[$0]) << 4 | nibble(digits[$0 + 1]) })
    }

    static let types = Dictionary(
        uniqueKeysWithValues: MessageCatalog.all.map { (MessageLayout($0).name, $0) })

    /// Bytes of Kafka 3.9.2.
    static let all = load("messages-3.9.jsonl.gz")
    /// Bytes of kafka-python and kio, which have protocols of their own, in the versions that came after 3.9.
    static let newer = load("messages-4.x.jsonl.gz")
    /// Bytes of Kafka 3.9.2 too: what KRaft and tiered storage keep in logs.
    static let logRecords = load("log-records-3.9.jsonl.gz")
    static let everything = all + newer + logRecords

    private static func load(_ file: String) -> [GoldenMessage] {
        let support = FileSystem.parent(of: #filePath) ?? "."
        guard let packed = try? FileSystem.read("\(support)/../Vectors/\(file)") else { return [] }
        var messages: [GoldenMessage] = []
        for line in inflate(packed).stringLossy.split(separator: "\n") {
            guard let row = try? JSON(parsing: String(line)), let json = row["json"] else { continue }
            messages.append(
                GoldenMessage(
                    api: row["api"]?.stringValue ?? "", type: row["type"]?.stringValue ?? "",
                    version: Int16(row["version"]?.intValue ?? -1),
                    headerVersion: row["headerVersion"]?.intValue.map { Int16($0) },
                    shape: row["shape"]?.stringValue ?? "", json: json, hex: row["hex"]?.stringValue ?? ""))
        }
        return messages
    }

    static func inflate(_ packed: Bytes) -> Bytes {
        var out = ByteBuffer(capacity: packed.count * 16)
        var input = packed.array
        var stream = z_stream()
        guard inflateInit2_(&stream, 47, zlibVersion(), Int32(MemoryLayout<z_stream>.size)) == Z_OK else { return .empty }
        input.withUnsafeMutableBufferPointer { source in
            stream.next_in = source.baseAddress
            stream.avail_in = UInt32(source.count)
            var status = Z_OK
            while status == Z_OK {
                out.appendUninitialized(65536) { target in
                    stream.next_out = target.baseAddress?.assumingMemoryBound(to: UInt8.self)
                    stream.avail_out = UInt32(target.count)
                    status = CZlib.inflate(&stream, Z_NO_FLUSH)
                    return target.count - Int(stream.avail_out)
                }
            }
        }
        inflateEnd(&stream)
        return out.finish()
    }
}

/// JSON of a message as the vectors have it.
enum MessageJSON {
    static func json(_ value: MessageValue) -> JSON {
        switch value {
        case .null: .null
        case .bool(let flag): .bool(flag)
        case .int(let number): .int(number)
        case .float(let number): .number("\(number)")
        case .string(let text): .string(text)
        case .bytes(let bytes): .string(Data(bytes.array).base64EncodedString())
        case .uuid(let id): .string(id.description)
        case .array(let elements): .array(elements.map(json))
        case .object(let members): .object(members.map { ($0.name, json($0.value)) })
        }
    }

    static func value(_ json: JSON, _ layout: MessageLayout, _ type: String? = nil, isArray: Bool = false) -> MessageValue {
        switch json {
        case .null: return .null
        case .bool(let flag): return .bool(flag)
        case .int(let number): return type == "float64" ? .float(Double(number)) : .int(number)
        case .number(let text): return .float(Double(text) ?? .nan)
        case .string(let text):
            switch type {
            case "bytes", "records": return Data(base64Encoded: text).map { .bytes(Bytes(Array($0))) } ?? .null
            case "uuid": return Uuid(text).map { .uuid($0) } ?? .null
            default: return .string(text)
            }
        case .array(let elements): return .array(elements.map { value($0, layout, type) })
        case .object(let members):
            return .object(
                members.map { name, inner in
                    let field = layout.type(of: name, in: type)
                    return MessageValue.Member(name, value(inner, layout, field?.type, isArray: field?.isArray ?? false))
                })
        }
    }
}

/// Compares a generated struct, field by field by reflection, with the value it should hold.
enum StructCheck {
    /// The path of the first field that differs; nil where all agree. Fields that `value` lacks are not looked at.
    static func difference(_ instance: Any, _ value: MessageValue, _ path: String = "") -> String? {
        switch value {
        case .null:
            let mirror = Mirror(reflecting: instance)
            return mirror.displayStyle == .optional && mirror.children.isEmpty ? nil : path
        default: break
        }
        let mirror = Mirror(reflecting: instance)
        if mirror.displayStyle == .optional {
            guard let inner = mirror.children.first?.value else { return path }
            return difference(inner, value, path)
        }
        switch value {
        case .null: return nil
        case .bool(let flag): return instance as? Bool == flag ? nil : path
        case .int(let number):
            let whole = (instance as? any FixedWidthInteger).flatMap { Int64(exactly: $0) }
            return whole == number ? nil : path
        case .float(let number): return (instance as? Double)?.bitPattern == number.bitPattern ? nil : path
        case .string(let text): return instance as? String == text ? nil : path
        case .uuid(let id): return instance as? Uuid == id ? nil : path
        case .bytes(let bytes):
            return (instance as? Bytes ?? (instance as? RecordsField)?.bytes) == bytes ? nil : path
        case .array(let elements):
            let children = Array(mirror.children)
            guard children.count == elements.count else { return path }
            for (i, pair) in zip(children, elements).enumerated() {
                if let wrong = difference(pair.0.value, pair.1, "\(path)[\(i)]") { return wrong }
            }
            return nil
        case .object(let members):
            for member in members {
                guard let child = mirror.children.first(where: { $0.label == member.name }) else {
                    return "\(path).\(member.name) (absent)"
                }
                if let wrong = difference(child.value, member.value, "\(path).\(member.name)") { return wrong }
            }
            return nil
        }
    }
}
