/// A JSON value: objects keep the order of their keys, numbers keep their digits.
public indirect enum JSON: Sendable, Equatable {
    case null
    case bool(Bool)
    case int(Int64)
    /// A number that is not a whole one of 64 bits, as it is written.
    case number(String)
    case string(String)
    case array([JSON])
    case object([(String, JSON)])

    public static func number(_ value: some FixedWidthInteger) -> JSON { JSON.int(Int64(value)) }
    public static func optional(_ value: String?) -> JSON { value.map(JSON.string) ?? .null }
    public static func ints(_ values: [Int32]) -> JSON { .array(values.map { .int(Int64($0)) }) }

    public static func == (a: JSON, b: JSON) -> Bool {
        switch (a, b) {
        case (.null, .null): true
        case (.bool(let x), .bool(let y)): x == y
        case (.int(let x), .int(let y)): x == y
        case (.number(let x), .number(let y)): x == y
        case (.string(let x), .string(let y)): x == y
        case (.array(let x), .array(let y)): x == y
        case (.object(let x), .object(let y)):
            x.count == y.count && zip(x, y).allSatisfy { $0.0 == $1.0 && $0.1 == $1.1 }
        default: false
        }
    }

    // MARK: Looking inside

    public subscript(key: String) -> JSON? {
        guard case .object(let members) = self else { return nil }
        return members.last { $0.0 == key }?.1
    }

    public var stringValue: String? {
        if case .string(let text) = self { return text }
        return nil
    }

    public var intValue: Int64? {
        if case .int(let number) = self { return number }
        return nil
    }

    public var arrayValue: [JSON]? {
        if case .array(let values) = self { return values }
        return nil
    }

    // MARK: Writing

    /// On one line, without blanks.
    public var text: String {
        var out = ""
        write(to: &out, indent: nil, depth: 0)
        return out
    }

    /// On several lines, indented by two blanks.
    public var pretty: String {
        var out = ""
        write(to: &out, indent: 2, depth: 0)
        return out
    }

    private func write(to out: inout String, indent: Int?, depth: Int) {
        func line(_ depth: Int) {
            guard let indent else { return }
            out += "\n" + String(repeating: " ", count: indent * depth)
        }
        switch self {
        case .null: out += "null"
        case .bool(let value): out += value ? "true" : "false"
        case .int(let value): out += "\(value)"
        case .number(let digits): out += digits
        case .string(let text): Self.quote(text, to: &out)
        case .array(let values):
            out += "["
            for (index, value) in values.enumerated() {
                if index > 0 { out += "," }
                line(depth + 1)
                value.write(to: &out, indent: indent, depth: depth + 1)
            }
            if !values.isEmpty { line(depth) }
            out += "]"
        case .object(let members):
            out += "{"
            for (index, member) in members.enumerated() {
                if index > 0 { out += "," }
                line(depth + 1)
                Self.quote(member.0, to: &out)
                out += indent == nil ? ":" : ": "
                member.1.write(to: &out, indent: indent, depth: depth + 1)
            }
            if !members.isEmpty { line(depth) }
            out += "}"
        }
    }

    static func quote(_ text: String, to out: inout String) {
        out += "\""
        for scalar in text.unicodeScalars {
            switch scalar {
            case "\"": out += "\\\""
            case "\\": out += "\\\\"
            case "\n": out += "\\n"
            case "\r": out += "\\r"
            case "\t": out += "\\t"
            default:
                if scalar.value < 0x20 {
                    let hex = String(scalar.value, radix: 16)
                    out += "\\u" + String(repeating: "0", count: 4 - hex.count) + hex
                } else {
                    out.unicodeScalars.append(scalar)
                }
            }
        }
        out += "\""
    }
}

/// A text that is no JSON: where and why.
public struct JSONError: Error, Sendable, CustomStringConvertible {
    public let line: Int
    public let column: Int
    public let reason: String
    public var description: String { "line \(line), column \(column): \(reason)" }
}

extension JSON {
    /// Reads one value and nothing after it; nested at most 512 deep.
    public init(parsing text: String) throws(JSONError) {
        var parser = JSONParser(Array(text.utf8))
        self = try parser.document()
    }
}

struct JSONParser {
    private let bytes: [UInt8]
    private var at = 0

    init(_ bytes: [UInt8]) { self.bytes = bytes }

    mutating func document() throws(JSONError) -> JSON {
        let value = try value(depth: 0)
        blanks()
        if at < bytes.count { throw error("something comes after the value") }
        return value
    }

    private func error(_ reason: String) -> JSONError {
        let before = bytes.prefix(at)
        let line = before.filter { $0 == UInt8(ascii: "\n") }.count + 1
        let start = before.lastIndex(of: UInt8(ascii: "\n")).map { $0 + 1 } ?? 0
        return JSONError(line: line, column: at - start + 1, reason: reason)
    }

    private mutating func blanks() {
        while at < bytes.count, [0x20, 0x09, 0x0a, 0x0d].contains(bytes[at]) { at += 1 }
    }

    private mutating func take(_ byte: Character) -> Bool {
        guard at < bytes.count, bytes[at] == byte.asciiValue else { return false }
        at += 1
        return true
    }

    private mutating func value(depth: Int) throws(JSONError) -> JSON {
        blanks()
        if depth > 512 { throw error("nested too deep") }
        guard at < bytes.count else { throw error("the text ends where a value should be") }
        switch bytes[at] {
        case UInt8(ascii: "{"):
            at += 1
            var members: [(String, JSON)] = []
            blanks()
            if take("}") { return .object([]) }
            repeat {
                blanks()
                guard at < bytes.count, bytes[at] == UInt8(ascii: "\"") else { throw error("a key in quotes is expected") }
                let key = try string()
                blanks()
                guard take(":") else { throw error("':' is expected") }
                members.append((key, try value(depth: depth + 1)))
                blanks()
            } while take(",")
            guard take("}") else { throw error("',' or '}' is expected") }
            return .object(members)
        case UInt8(ascii: "["):
            at += 1
            var values: [JSON] = []
            blanks()
            if take("]") { return .array([]) }
            repeat {
                values.append(try value(depth: depth + 1))
                blanks()
            } while take(",")
            guard take("]") else { throw error("',' or ']' is expected") }
            return .array(values)
        case UInt8(ascii: "\""): return .string(try string())
        default: return try word()
        }
    }

    private mutating func word() throws(JSONError) -> JSON {
        let start = at
        while at < bytes.count, !" \t\r\n,:]}[{\"".utf8.contains(bytes[at]) { at += 1 }
        let text = String(decoding: bytes[start..<at], as: UTF8.self)
        switch text {
        case "null": return .null
        case "true": return .bool(true)
        case "false": return .bool(false)
        default:
            guard Self.isNumber(bytes[start..<at]) else {
                at = start
                throw error("'\(text.prefix(20))' is no value")
            }
            return Int64(text).map { .int($0) } ?? .number(text)
        }
    }

    /// Whether it is written as JSON has numbers: `-12.5e+3`; Swift reads more than that, `0x1F` and `1.` among it.
    private static func isNumber(_ word: ArraySlice<UInt8>) -> Bool {
        var rest = word
        func digits() -> Int {
            let count = rest.prefix { (0x30...0x39).contains($0) }.count
            rest.removeFirst(count)
            return count
        }
        if rest.first == UInt8(ascii: "-") { rest.removeFirst() }
        let startsWithZero = rest.first == UInt8(ascii: "0")
        let whole = digits()
        guard whole == 1 || whole > 1 && !startsWithZero else { return false }
        if rest.first == UInt8(ascii: ".") {
            rest.removeFirst()
            guard digits() > 0 else { return false }
        }
        if let e = rest.first, e | 0x20 == UInt8(ascii: "e") {
            rest.removeFirst()
            if let sign = rest.first, sign == UInt8(ascii: "+") || sign == UInt8(ascii: "-") { rest.removeFirst() }
            guard digits() > 0 else { return false }
        }
        return rest.isEmpty
    }

    private mutating func string() throws(JSONError) -> String {
        at += 1
        var out: [UInt8] = []
        while at < bytes.count {
            let byte = bytes[at]
            at += 1
            switch byte {
            case UInt8(ascii: "\""):
                guard let text = String(validating: out, as: UTF8.self) else { throw error("a string is not UTF-8") }
                return text
            case UInt8(ascii: "\\"):
                guard at < bytes.count else { break }
                let escape = bytes[at]
                at += 1
                switch escape {
                case UInt8(ascii: "n"): out.append(0x0a)
                case UInt8(ascii: "t"): out.append(0x09)
                case UInt8(ascii: "r"): out.append(0x0d)
                case UInt8(ascii: "b"): out.append(0x08)
                case UInt8(ascii: "f"): out.append(0x0c)
                case UInt8(ascii: "u"): out += Array(String(try unicode()).utf8)
                case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"): out.append(escape)
                default: throw error("an escape that JSON does not have")
                }
            case 0..<0x20: throw error("a control character in a string")
            default: out.append(byte)
            }
        }
        throw error("a string does not end")
    }

    private mutating func unicode() throws(JSONError) -> Unicode.Scalar {
        let first = try hex4()
        if (0xd800..<0xdc00).contains(first), at + 1 < bytes.count, bytes[at] == UInt8(ascii: "\\"),
           bytes[at + 1] == UInt8(ascii: "u") {
            at += 2
            let second = try hex4()
            if (0xdc00..<0xe000).contains(second) {
                return Unicode.Scalar(0x10000 + (first - 0xd800) << 10 + (second - 0xdc00)) ?? "\u{fffd}"
            }
            return "\u{fffd}"
        }
        return Unicode.Scalar(first) ?? "\u{fffd}"
    }

    private mutating func hex4() throws(JSONError) -> UInt32 {
        guard at + 4 <= bytes.count, bytes[at] != UInt8(ascii: "+"),
            let code = UInt32(String(decoding: bytes[at..<at + 4], as: UTF8.self), radix: 16)
        else { throw error("four hex digits are expected") }
        at += 4
        return code
    }
}
