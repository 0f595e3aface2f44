import CommandLine
import KafkaClient
import KafkaProto
import Platform
import ZooKeeperProto

/// ZooKeeper's records as JSON, by reflection: this is no hot path, and every record shows its fields in wire order.
enum JuteText {
    static let byName = Dictionary(JuteCatalog.all.map { (name($0), $0) }, uniquingKeysWith: { first, _ in first })

    static func name(_ type: any JuteRecord.Type) -> String {
        type.names.withUTF8Buffer { String(decoding: $0.prefix { $0 != 0x0A }, as: UTF8.self) }
    }

    static func decode(_ type: any JuteRecord.Type, _ bytes: Bytes) throws -> any JuteRecord {
        func open<R: JuteRecord>(_ type: R.Type) throws -> any JuteRecord { try R(whole: bytes) }
        return try open(type)
    }

    static func json(_ value: Any) -> JSON {
        let mirror = Mirror(reflecting: value)
        if mirror.displayStyle == .optional { return mirror.children.first.map { json($0.value) } ?? .null }
        switch value {
        case let text as String: return .string(text)
        case let bytes as Bytes: return .string(Base64.encode(bytes))
        case let flag as Bool: return .bool(flag)
        case let number as any FixedWidthInteger: return .int(Int64(number))
        case let request as MultiRequest:
            return .array(
                request.operations.map { .object([header($0.opCode, -1)] + content($0.record)) })
        case let response as MultiResponse: return .array(response.results.map(result))
        default: break
        }
        if mirror.displayStyle == .collection { return .array(mirror.children.map { json($0.value) }) }
        return .object(mirror.children.map { ($0.label ?? "", json($0.value)) })
    }

    private static func header(_ type: OpCode, _ err: Int32) -> (String, JSON) {
        ("header", json(MultiHeader(type: type.rawValue, done: false, err: err)))
    }

    private static func content(_ record: any JuteRecord) -> [(String, JSON)] {
        [("record", .string(name(Swift.type(of: record)))), ("json", json(record))]
    }

    private static func result(_ result: MultiResult) -> JSON {
        switch result {
        case .create(let record): .object([header(.create, 0)] + content(record))
        case .create2(let record): .object([header(.create2, 0)] + content(record))
        case .delete: .object([header(.delete, 0)])
        case .setData(let record): .object([header(.setData, 0)] + content(record))
        case .check: .object([header(.check, 0)])
        case .getChildren(let record): .object([header(.getChildren, 0)] + content(record))
        case .getData(let record): .object([header(.getData, 0)] + content(record))
        case .error(let code): .object([header(.error, code.rawValue)] + content(ErrorResponse(err: code.rawValue)))
        }
    }
}
