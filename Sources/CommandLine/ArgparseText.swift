/// The messages of argparse4j, which some of Kafka's scripts use: a short usage, then one error, set in lines of 75
/// characters with the blanks spread out.
public enum ArgparseText {
    static let width = 75

    /// `usage: kafka-cluster [-h] {cluster-id,unregister} …` and the error below it.
    public static func error(_ program: String, _ table: OptionTable, verbs: [String], _ message: String) -> String {
        usage(program, table, verbs: verbs) + wrap("\(program): error: \(message)") + "\n"
    }

    public static func usage(_ program: String, _ table: OptionTable, verbs: [String]) -> String {
        var words = ["usage: \(program)"]
        for option in table.options {
            let name = (option.name.count == 1 ? "-" : "--") + option.name
            switch option.argument {
            case .none: words.append("[\(name)]")
            case .required(_, let placeholder), .optional(_, let placeholder):
                words.append(option.presence == .required ? "\(name) \(placeholder)" : "[\(name) \(placeholder)]")
            }
        }
        if !verbs.isEmpty { words.append("{\(verbs.joined(separator: ","))} ...") }
        let indent = String(repeating: " ", count: "usage: \(program) ".count)
        var lines: [String] = []
        var line = ""
        for word in words {
            if !line.isEmpty, line.count + 1 + word.count > width {
                lines.append(line)
                line = indent + word
            } else {
                line += line.isEmpty ? word : " " + word
            }
        }
        return (lines + [line]).joined(separator: "\n") + "\n"
    }

    /// Breaks after blanks and after hyphens; every line but the last is filled up to the width.
    static func wrap(_ text: String) -> String {
        var lines: [String] = []
        var line = ""
        for piece in pieces(text) {
            if line.count + piece.count > width {
                lines.append(spread(line))
                line = ""
            }
            line += piece
        }
        lines.append(line)
        return lines.joined(separator: "\n")
    }

    /// The text cut where a line may end: each piece with the blanks or the hyphen at its end.
    private static func pieces(_ text: String) -> [String] {
        var pieces: [String] = []
        var piece = ""
        let characters = Array(text)
        for (index, character) in characters.enumerated() {
            piece.append(character)
            guard index + 1 < characters.count else { break }
            let next = characters[index + 1]
            let afterBlank = character == " " && next != " "
            let afterHyphen = character == "-" && next.isLetter && index > 0 && characters[index - 1] != " "
            let afterHyphens = character == "-" && next.isLetter && index > 0 && characters[index - 1] == "-"
            if afterBlank || afterHyphen || afterHyphens {
                pieces.append(piece)
                piece = ""
            }
        }
        pieces.append(piece)
        return pieces
    }

    /// Each gap gets as many blanks more, what is left over goes to the gaps in the middle.
    private static func spread(_ line: String) -> String {
        var text = line
        while text.last == " " { text.removeLast() }
        let words = text.split(separator: " ", omittingEmptySubsequences: true)
        let gaps = words.count - 1
        guard gaps > 0, text.count < width else { return text }
        let more = width - text.count
        let (each, rest) = (more / gaps, more % gaps)
        let first = (gaps - rest + 1) / 2
        var out = String(words[0])
        for index in 0..<gaps {
            let extra = each + (index >= first && index < first + rest ? 1 : 0)
            out += String(repeating: " ", count: 1 + extra) + words[index + 1]
        }
        return out
    }
}
