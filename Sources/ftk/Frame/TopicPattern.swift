/// A pattern for topic names as Kafka's tools take it (`IncludeList`): a regular expression for the whole name, with
/// commas for `|`.
struct TopicPattern: @unchecked Sendable {
    // Sendable: both are written once and never changed; matching keeps no state.
    private let names: Set<String>?
    private let regex: Regex<AnyRegexOutput>?

    /// - Throws: `CommandFailure` for what is no regular expression.
    init(_ text: String) throws {
        var pattern = text.filter { $0 != " " }
        while let first = pattern.first, first == "\"" || first == "'" { pattern.removeFirst() }
        while let last = pattern.last, last == "\"" || last == "'" { pattern.removeLast() }
        let parts = pattern.split(separator: ",", omittingEmptySubsequences: true)
        if parts.allSatisfy({ $0.utf8.allSatisfy(TopicPattern.isPlain) }) {
            names = Set(parts.map { String($0) })
            regex = nil
            return
        }
        names = nil
        do {
            regex = try Regex(parts.joined(separator: "|"))
        } catch {
            throw CommandFailure("\(text) is an invalid regex.")
        }
    }

    /// Whether the whole name is matched.
    func matches(_ name: String) -> Bool {
        if let names { return names.contains(name) }
        guard let regex else { return false }
        return (try? regex.wholeMatch(in: name)).flatMap { $0 } != nil
    }

    private static func isPlain(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"), UInt8(ascii: "0")...UInt8(ascii: "9"),
            UInt8(ascii: "_"), UInt8(ascii: "-"):
            true
        default: false
        }
    }
}
