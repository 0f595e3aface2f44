/// A manual page in mdoc(7), made from option tables: clean under `mandoc -Tlint` and groff.
public struct ManualPage: Sendable {
    /// Text below a heading. Lines are taken as they are; see `escape` for what mdoc would misread.
    public struct Section: Sendable {
        public let title: String
        public let body: String

        public init(_ title: String, _ body: String) {
            self.title = title
            self.body = body
        }
    }

    /// For example `ftk-topics`.
    public let name: String
    /// 1: commands, 8: servers.
    public let section: Int
    /// One line without a full stop.
    public let purpose: String
    /// Lines of the synopsis in mdoc.
    public let synopsis: String
    public let sections: [Section]

    public init(_ name: String, section: Int, purpose: String, synopsis: String, sections: [Section]) {
        self.name = name
        self.section = section
        self.purpose = purpose
        self.synopsis = synopsis
        self.sections = sections
    }

    /// The page of a command: its own options, then those of each verb.
    /// - Parameter common: sections that every command has, for example the exit status.
    public static func command(_ table: OptionTable, verbs: [OptionTable], common: [Section]) -> ManualPage {
        let page = "ftk-" + table.tool.replacing(" ", with: "-")
        var synopsis = ".Nm ftk \(escape(table.tool))\n"
        if !verbs.isEmpty { synopsis += ".Ar command\n" }
        synopsis += ".Op Ar option ...\n"
        for word in table.positionals {
            synopsis += word.required ? ".Ar \(escape(word.name))\n" : ".Op Ar \(escape(word.name))\n"
        }
        var sections = [Section("DESCRIPTION", sentence("\(table.purpose)") + "\n" + options(table))]
        for verb in verbs {
            let title = verb.tool.dropFirst(table.tool.count + 1)
            sections.append(Section("COMMAND \(title.uppercased())", sentence(verb.purpose) + "\n" + options(verb)))
        }
        return ManualPage(page, section: 1, purpose: table.purpose, synopsis: synopsis, sections: sections + common)
    }

    /// A tagged list of the options of a table, sorted by name; empty where it has none.
    public static func options(_ table: OptionTable) -> String {
        var text = ""
        for word in table.positionals { text += ".It Ar \(escape(word.name))\n\(sentence(word.help))\n" }
        for option in table.options.sorted(by: { $0.name < $1.name }) {
            let names = option.names.map { name in
                (name.count == 1 || table.style == .singleDash ? "Fl " : "Fl \\-") + escape(name)
            }
            text += ".It " + names.joined(separator: " , ")
            switch option.argument {
            case .none: break
            case .required(_, let placeholder): text += " Ar \(quoted(placeholder))"
            case .optional(_, let placeholder): text += " Op Ar \(quoted(placeholder))"
            }
            text += "\n" + sentence(option.help) + "\n"
            if option.presence == .required { text += "Required.\n" }
            if option.repeatable { text += "May be repeated.\n" }
            if option.deprecated { text += "Deprecated.\n" }
            if option.since4 { text += "Kafka's scripts have it since release 4.\n" }
        }
        return text.isEmpty ? "" : ".Bl -tag -width Ds\n" + text + ".El\n"
    }

    /// The whole page.
    /// - Parameter date: of the release, for example `November 25, 2026`.
    public func text(date: String) -> String {
        var text = ".\\\" Written by ftk --write-manuals. Do not edit.\n"
        text += ".Dd \(date)\n.Dt \(name.uppercased()) \(section)\n.Os\n"
        text += ".Sh NAME\n.Nm \(name)\n.Nd \(ManualPage.escape(purpose))\n"
        text += ".Sh SYNOPSIS\n" + synopsis
        for section in sections {
            text += ".Sh \(section.title)\n" + section.body
            if !section.body.hasSuffix("\n") { text += "\n" }
        }
        return text.split(separator: "\n").map(ManualPage.wrap).joined(separator: "\n") + "\n"
    }

    /// A line of text in lines of at most 79 bytes; macros stay as they are.
    private static func wrap(_ line: Substring) -> String {
        guard line.utf8.count > 79, !line.hasPrefix(".") else { return String(line) }
        var lines: [String] = []
        for word in line.split(separator: " ") {
            // A word that mdoc would take for a request must not begin a line.
            if let last = lines.last, last.utf8.count + 1 + word.utf8.count <= 79 || word.hasPrefix(".") || word.hasPrefix("'") {
                lines[lines.count - 1] = "\(last) \(word)"
            } else {
                lines.append(String(word))
            }
        }
        return lines.joined(separator: "\n")
    }

    /// Text as a sentence on lines of its own: capital letter first, full stop last, a new line after each sentence inside.
    public static func sentence(_ text: String) -> String {
        guard let first = text.first else { return "" }
        let isName = text.prefix(while: { $0 != " " }).contains { $0 == "." || $0 == "_" || $0 == "-" || $0.isUppercase }
        var whole = isName ? text : first.uppercased() + text.dropFirst()
        if !".!?".contains(whole.last ?? ".") { whole += "." }
        return escape(whole).replacing(". ", with: ".\n")
    }

    /// Text that mdoc prints as it is: no request at the start of a line, no escape inside.
    public static func escape(_ text: String) -> String {
        var out = text.replacing("\\", with: "\\e")
        if out.hasPrefix(".") || out.hasPrefix("'") { out = "\\&" + out }
        return out
    }

    /// An argument of a macro: in quotes, so that words such as `Ar` or `:` inside stay text.
    private static func quoted(_ text: String) -> String {
        // A stop at the end belongs to the text.
        let end = text.last.map { ".,:;".contains($0) } == true ? "\\&" : ""
        return "\"" + escape(text).replacing("\"", with: "\"\"") + end + "\""
    }
}
