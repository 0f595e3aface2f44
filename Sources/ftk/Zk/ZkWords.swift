/// The words of a line of the shell, as zkCli takes them apart.
enum ZkWords {
    /// Words are separated by blanks; one that begins with a quote goes to the next quote of its kind, which it loses.
    static func split(_ line: String) -> [String] {
        var words: [String] = []
        var rest = Substring(line)
        while true {
            rest = rest.drop { $0.isWhitespace }
            guard let first = rest.first else { return words }
            if first == "\"" || first == "'" {
                let inside = rest.dropFirst()
                if let end = inside.firstIndex(of: first) {
                    words.append(String(inside[..<end]))
                    rest = inside[inside.index(after: end)...]
                } else {
                    // A quote that nothing ends is passed over.
                    rest = inside
                }
            } else {
                let word = rest.prefix { !$0.isWhitespace }
                words.append(String(word))
                rest = rest[word.endIndex...]
            }
        }
    }
}
