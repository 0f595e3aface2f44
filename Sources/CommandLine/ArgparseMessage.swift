/// What argparse4j prints for a wrong command line: `usage: …` and `NAME: error: …`, wrapped at 75 columns and justified.
public enum ArgparseMessage {
    /// - Parameters:
    ///   - program: the name the tool gives itself, for example `producer-performance`.
    ///   - message: without a full stop.
    public static func error(_ program: String, _ table: OptionTable, _ message: String) -> String {
        usage(program, table) + "\n" + wrap("\(program): error: \(message)").joined(separator: "\n")
    }

    static func usage(_ program: String, _ table: OptionTable, verbs: [String] = []) -> String {
        var words: [String] = []
        for option in table.options {
            let name = option.name.count == 1 ? "-\(option.name)" : "--\(option.name)"
            var text = option.name == "help" ? "-h" : name
            if case .required(_, let placeholder) = option.argument { text += " \(placeholder)" }
            words.append(option.presence == .required ? text : "[\(text)]")
        }
        if !verbs.isEmpty { words.append("{\(verbs.joined(separator: ","))} ...") }
        var lines: [String] = []
        var line = "usage: \(program)"
        let indent = String(repeating: " ", count: "usage: \(program)".count)
        for word in words {
            if line.count + 1 + word.count > 75, line.count > indent.count {
                lines.append(line)
                line = indent
            }
            line += " " + word
        }
        lines.append(line)
        return lines.joined(separator: "\n")
    }

    /// Lines of 75 columns; all but the last are filled with blanks, in the middle first. A word may break after a hyphen inside of it.
    static func wrap(_ text: String, width: Int = 75) -> [String] {
        var lines: [String] = []
        var line = ""
        for piece in pieces(text) {
            // argparse4j counts the blank behind a word, too.
            if !line.isEmpty, line.count + piece.count > width {
                lines.append(justify(line, width))
                line = ""
            }
            line += piece
        }
        if !line.isEmpty { lines.append(line.hasSuffix(" ") ? String(line.dropLast()) : line) }
        return lines
    }

    /// The text in pieces between which a line may end: after blanks and after hyphens within a word.
    private static func pieces(_ text: String) -> [String] {
        var pieces: [String] = []
        var piece = ""
        var previous: Character = " "
        var beforePrevious: Character = " "
        for character in text {
            let afterHyphen = previous == "-" && character.isLetter && (beforePrevious.isLetter || beforePrevious.isNumber)
            if previous == " " && character != " " && !piece.isEmpty || afterHyphen {
                pieces.append(piece)
                piece = ""
            }
            piece.append(character)
            beforePrevious = previous
            previous = character
        }
        if !piece.isEmpty { pieces.append(piece) }
        return pieces
    }

    private static func justify(_ line: String, _ width: Int) -> String {
        let words = line.split(separator: " ")
        let gaps = words.count - 1
        let length = words.reduce(0) { $0 + $1.count } + gaps
        guard gaps > 0, length < width else { return words.joined(separator: " ") }
        let missing = width - length
        let (each, rest) = missing.quotientAndRemainder(dividingBy: gaps)
        let first = (gaps - rest + 1) / 2
        var text = ""
        for (index, word) in words.enumerated() {
            text += word
            guard index < gaps else { break }
            let extra = index >= first && index < first + rest ? 1 : 0
            text += String(repeating: " ", count: 1 + each + extra)
        }
        return text
    }
}
