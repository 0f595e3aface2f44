/// The help of a command, made from its option table.
public enum HelpText {
    /// The table as the scripts print it: a column of options and a column of descriptions.
    public static func scriptOptions(_ table: OptionTable, width: Int = 80) -> String {
        let options = table.options.sorted { $0.name < $1.name }
        let anyRequired = options.contains { $0.presence == .required }
        let title = anyRequired ? "Option (* = required)" : "Option"
        let left = options.map { ($0.presence == .required ? "* " : "") + usage($0) }
        let column = min(max(left.map(\.count).max() ?? 0, title.count), 38)
        var text = pad(title, column) + "  Description\n" + pad(String(repeating: "-", count: title.count), column) + "  -----------\n"
        for (name, option) in zip(left, options) {
            let help = wrap(sentence(option), max(width - column - 2, 30))
            let names = wrap(name, column)
            for line in 0..<max(help.count, names.count) {
                let a = line < names.count ? (line == 0 ? names[0] : "  " + names[line]) : ""
                let b = line < help.count ? help[line] : ""
                text += b.isEmpty ? a + "\n" : pad(a, column) + "  " + b + "\n"
            }
        }
        return text
    }

    /// The help of plain `ftk COMMAND --help`.
    public static func page(_ table: OptionTable, width: Int = 80) -> String {
        var text = "ftk \(table.tool): \(table.purpose)\n\nUsage: ftk \(table.tool)"
        for word in table.positionals { text += word.required ? " \(word.name)" : " [\(word.name)]" }
        text += " [OPTION]...\n\n"
        for word in table.positionals { text += "  " + pad(word.name, 36) + word.help + "\n" }
        if !table.positionals.isEmpty { text += "\n" }
        for option in table.options {
            let name = usage(option)
            let help = wrap(sentence(option), max(width - 40, 30))
            if name.count > 36 {
                text += "  \(name)\n"
            } else {
                text += "  " + pad(name, 36) + "  " + (help.first ?? "") + "\n"
            }
            for line in help.dropFirst(name.count > 36 ? 0 : 1) { text += pad("", 40) + line + "\n" }
        }
        return text
    }

    /// `--name VALUE`.
    static func usage(_ option: OptionSpec) -> String {
        var text = option.names.map { ($0.count == 1 ? "-" : "--") + $0 }.joined(separator: ", ")
        switch option.argument {
        case .none: break
        case .required(_, let placeholder): text += " <\(placeholder)>"
        case .optional(_, let placeholder): text += " [\(placeholder)]"
        }
        return text
    }

    private static func sentence(_ option: OptionSpec) -> String {
        var text = option.help
        if option.repeatable { text += " (may be repeated)" }
        if option.presence == .required { text += " (required)" }
        if option.deprecated { text += " (deprecated)" }
        return text
    }

    private static func pad(_ text: String, _ width: Int) -> String {
        text.count >= width ? text : text + String(repeating: " ", count: width - text.count)
    }

    private static func wrap(_ text: String, _ width: Int) -> [String] {
        var lines: [String] = []
        var line = ""
        for word in text.split(separator: " ") {
            if line.isEmpty {
                line = String(word)
            } else if line.count + 1 + word.count <= width {
                line += " " + word
            } else {
                lines.append(line)
                line = String(word)
            }
        }
        if !line.isEmpty { lines.append(line) }
        return lines
    }
}
