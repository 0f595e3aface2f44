import Platform

/// The syntax of Java's `.properties` files (`java.util.Properties.load`), as server.properties, zoo.cfg and the client
/// configurations of Kafka's tools have it.
///
/// Comments begin with `#` or `!`; a key ends at the first unescaped `=`, `:` or blank; a backslash at the end of a line
/// continues it; `\t \n \r \f` and `\uXXXX` are escapes, and a backslash before any other character is dropped, so a
/// Windows path needs two. Blanks before a value are dropped, those after it are kept.
///
/// One difference: a file that is UTF-8 is read as UTF-8 (Java reads every file as ISO 8859-1, as this does where it is not).
public enum JavaProperties {
    public struct Entry: Sendable, Hashable {
        public let key: String
        public let value: String
        /// The line that the entry begins on, from 1.
        public let line: Int

        public init(key: String, value: String, line: Int) {
            self.key = key
            self.value = value
            self.line = line
        }
    }

    public struct SyntaxError: Error, Sendable, Hashable {
        public let line: Int
        public let message: String
    }

    /// Entries in the order of the file; of two with the same key the later one counts.
    public static func parse(_ content: Bytes) throws(SyntaxError) -> [Entry] {
        try parse(content.string ?? String(String.UnicodeScalarView(content.map { Unicode.Scalar($0) })))
    }

    public static func parse(_ text: String) throws(SyntaxError) -> [Entry] {
        var entries: [Entry] = []
        for (number, line) in logicalLines(Array(text.unicodeScalars)) {
            var end = 0
            while end < line.count, !isSeparator(line[end]) { end += line[end] == "\\" ? 2 : 1 }
            end = min(end, line.count)
            var start = end
            while start < line.count, isBlank(line[start]) { start += 1 }
            if start < line.count, line[start] == "=" || line[start] == ":" {
                start += 1
                while start < line.count, isBlank(line[start]) { start += 1 }
            }
            entries.append(
                Entry(
                    key: try unescape(line[..<end], line: number), value: try unescape(line[start...], line: number),
                    line: number))
        }
        return entries
    }

    /// Lines without leading blanks, comments and empty ones left out, continued ones joined.
    private static func logicalLines(_ text: [Unicode.Scalar]) -> [(number: Int, line: ArraySlice<Unicode.Scalar>.SubSequence)] {
        var result: [(Int, ArraySlice<Unicode.Scalar>)] = []
        var current: [Unicode.Scalar] = []
        var number = 1
        var first = 1
        var continued = false
        var at = 0
        while at < text.count {
            var end = at
            while end < text.count, text[end] != "\n", text[end] != "\r" { end += 1 }
            var start = at
            while start < end, isBlank(text[start]) { start += 1 }
            let comment = !continued && start < end && (text[start] == "#" || text[start] == "!")
            if !comment && (start < end || continued) {
                if !continued { first = number }
                var backslashes = 0
                while end - 1 - backslashes >= start, text[end - 1 - backslashes] == "\\" { backslashes += 1 }
                let more = backslashes % 2 == 1
                current += text[start..<(more ? end - 1 : end)]
                continued = more && end < text.count
                if !continued {
                    if !current.isEmpty { result.append((first, current[...])) }
                    current = []
                }
            }
            at = end < text.count && text[end] == "\r" && end + 1 < text.count && text[end + 1] == "\n" ? end + 2 : end + 1
            number += 1
        }
        if !current.isEmpty { result.append((first, current[...])) }
        return result
    }

    private static func unescape(_ text: ArraySlice<Unicode.Scalar>, line: Int) throws(SyntaxError) -> String {
        guard text.contains("\\") else { return String(String.UnicodeScalarView(text)) }
        var units: [UInt16] = []
        var at = text.startIndex
        while at < text.endIndex {
            var scalar = text[at]
            at += 1
            if scalar == "\\", at < text.endIndex {
                scalar = text[at]
                at += 1
                switch scalar {
                case "t": scalar = "\t"
                case "n": scalar = "\n"
                case "r": scalar = "\r"
                case "f": scalar = "\u{c}"
                case "u":
                    let digits = String(String.UnicodeScalarView(text[at..<min(at + 4, text.endIndex)]))
                    guard digits.utf8.count == 4, digits.allSatisfy(\.isHexDigit), let unit = UInt16(digits, radix: 16) else {
                        throw SyntaxError(line: line, message: "\\u must be followed by four hexadecimal digits")
                    }
                    at += 4
                    // Kept as UTF-16, so that two escapes can make one character.
                    units.append(unit)
                    continue
                default: break
                }
            } else if scalar == "\\" {
                continue
            }
            units += UTF16.encode(scalar).map { Array($0) } ?? []
        }
        return String(decoding: units, as: UTF16.self)
    }

    private static func isBlank(_ scalar: Unicode.Scalar) -> Bool { scalar == " " || scalar == "\t" || scalar == "\u{c}" }
    private static func isSeparator(_ scalar: Unicode.Scalar) -> Bool { scalar == "=" || scalar == ":" || isBlank(scalar) }
}
