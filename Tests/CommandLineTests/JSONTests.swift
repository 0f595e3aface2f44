import CommandLine
import Platform
import Testing

@Suite("JSON")
struct JSONTests {
    @Test("reads what it writes")
    func roundTrip() throws {
        let value = JSON.object([
            ("b", .array([.int(1), .int(-9_223_372_036_854_775_808), .null, .bool(true), .number("1.5e3")])),
            ("a", .string("quote \" slash \\ / line \n é 𝄞 \u{1}")), ("empty", .object([])), ("none", .array([]))
        ])
        #expect(try JSON(parsing: value.text) == value)
        #expect(try JSON(parsing: value.pretty) == value)
        #expect(value["b"]?.arrayValue?.count == 5)
    }

    @Test("understands escapes, surrogate pairs and blanks")
    func escapes() throws {
        #expect(try JSON(parsing: " \"\\u00e9\\ud834\\udd1e\\/\\b\" ") == .string("é𝄞/\u{8}"))
        #expect(try JSON(parsing: "\t[ ]\r\n") == .array([]))
    }

    @Test("keeps whole numbers of 64 bits exact, and the digits of all others")
    func numbers() throws {
        for text in ["0", "-0", "9223372036854775807", "-9223372036854775808"] { #expect(try JSON(parsing: text).intValue == Int64(text)) }
        for text in ["9223372036854775808", "0.5", "-1.25e-3", "1E+9", "0e0"] { #expect(try JSON(parsing: text) == .number(text)) }
    }

    @Test("says where a text is wrong", arguments: [
        ("", 1, 1), ("{\"a\":}", 1, 6), ("[1,]", 1, 4), ("[1\n,x]", 2, 2), ("{\"a\" 1}", 1, 6), ("\"a", 1, 3), ("1 2", 1, 3),
        ("[01x]", 1, 2), ("{a:1}", 1, 2), ("\"\\q\"", 1, 4), ("01", 1, 1), ("[-]", 1, 2), ("+1", 1, 1), ("1.", 1, 1), (".5", 1, 1),
        ("0x10", 1, 1), ("1e", 1, 1), ("nan", 1, 1), ("-inf", 1, 1), ("\"\\u+123\"", 1, 4)
    ])
    func errors(text: String, line: Int, column: Int) {
        do throws(JSONError) {
            _ = try JSON(parsing: text)
            Issue.record("'\(text)' was read")
        } catch {
            #expect(error.line == line && error.column == column, "\(text): \(error)")
        }
    }

    @Test("refuses to nest without end instead of running out of stack")
    func depth() {
        #expect(throws: JSONError.self) { try JSON(parsing: String(repeating: "[", count: 100_000)) }
    }

    @Test("gives keys in the order of Java's HashMap")
    func hashOrder() {
        // "polygenelubricants".hashCode() is Integer.MIN_VALUE in Java.
        #expect(JavaHashOrder.hash("polygenelubricants") == .min)
        #expect(JavaHashOrder.sorted(["b", "a", "q", "A"]) { $0 } == ["a", "q", "A", "b"])
    }

    @Test("Parsing again and again takes no more memory")
    func noLeak() throws {
        /// Of this process, in KiB.
        func resident() throws -> Int {
            Int(try FileSystem.read("/proc/self/statm").stringLossy.split(separator: " ")[1]).map { $0 * 4 } ?? 0
        }
        let element = JSON.object([("a text too long to lie inside of its value", .array([.string("another text of more than 15 bytes"), .int(1)]))])
        let text = JSON.array([JSON](repeating: element, count: 300)).text
        func parse(_ times: Int) throws { for _ in 0..<times { _ = try JSON(parsing: text) } }
        try parse(20)
        let before = try resident()
        try parse(300)
        // Kept, they were more than 60 MiB.
        #expect(try resident() - before < 20_000)
    }
}
