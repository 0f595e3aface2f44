import Platform
import Testing

@testable import CommandLine

/// The expected values are what `java.util.Properties.load` makes of the same text.
@Suite struct ServerPropertiesSyntaxTests {
    func parse(_ text: String) throws -> [String: String] {
        Dictionary(try JavaProperties.parse(text).map { ($0.key, $0.value) }) { _, later in later }
    }

    @Test("keys end at equals, colon or blank")
    func keysEndAtEquals() throws {
        #expect(try parse("a=1\nb:2\nc 3\nd = 4\ne\t:\t5\nf\ng=\nh==1\ni = = 2\n") == [
            "a": "1", "b": "2", "c": "3", "d": "4", "e": "5", "f": "", "g": "", "h": "=1", "i": "= 2"
        ])
    }

    @Test("comments and empty lines are skipped, and blanks after a value are kept")
    func commentsEmptyLinesSkipped() throws {
        #expect(try parse("# a=1\n  ! b=2\n\n   \nc=3  \nd=#4") == ["c": "3  ", "d": "#4"])
    }

    @Test("a backslash continues a line, and the next line loses its leading blanks")
    func backslashContinuesLineNext() throws {
        #expect(try parse("a=1,\\\n   2,\\\r\n\t3\nb=4\\\\\nc=5\\\n# not a comment\nd=6\\") == [
            "a": "1,2,3", "b": "4\\", "c": "5# not a comment", "d": "6"
        ])
        #expect(try parse("a\\\n=1\nb=\\\n\nc=2") == ["a": "1", "b": "", "c": "2"])
    }

    @Test("escapes stand for characters")
    func escapesStandCharacters() throws {
        #expect(try parse("a\\ b\\:c\\=d=\\t\\n\\r\\f\\u00e9\\ud83d\\ude00\\q\\\\") == ["a b:c=d": "\t\n\r\u{c}é😀q\\"])
        #expect(throws: JavaProperties.SyntaxError(line: 2, message: "\\u must be followed by four hexadecimal digits")) {
            try parse("a=1\nb=\\u12g4")
        }
        #expect(throws: JavaProperties.SyntaxError.self) { try parse("b=\\u12") }
    }

    @Test("every kind of line end counts as one line")
    func everyKindLineEnd() throws {
        let entries = try JavaProperties.parse("a=1\rb=2\r\nc=3\n\nd=\\\n4\ne=5")
        #expect(entries.map(\.line) == [1, 2, 3, 5, 7])
        #expect(entries.map(\.value) == ["1", "2", "3", "4", "5"])
    }

    @Test("bytes are UTF-8, or else ISO 8859-1")
    func bytesUTF8Or() throws {
        #expect(try JavaProperties.parse(Bytes(utf8: "a=é")).first?.value == "é")
        #expect(try JavaProperties.parse(Bytes([0x61, 0x3d, 0xe9])).first?.value == "é")
        #expect(try JavaProperties.parse(Bytes.empty).isEmpty)
    }
}
