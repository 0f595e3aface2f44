/// What readers and writers need to name a place in their errors: the message, then the paths of its fields, one a
/// line. It is static text, so that setting it costs nothing.
@usableFromInline
enum FieldNames {
    static func message(_ names: StaticString) -> String { line(0, of: names) }

    /// The path of field `index`, counted from 0; empty where there is none.
    static func field(_ index: UInt16, of names: StaticString) -> String { line(Int(index) + 1, of: names) }

    private static func line(_ number: Int, of names: StaticString) -> String {
        names.withUTF8Buffer { text in
            var start = 0
            var current = 0
            for (i, byte) in text.enumerated() where byte == UInt8(ascii: "\n") {
                if current == number { return String(decoding: text[start..<i], as: UTF8.self) }
                current += 1
                start = i + 1
            }
            return current == number ? String(decoding: text[start...], as: UTF8.self) : ""
        }
    }
}
