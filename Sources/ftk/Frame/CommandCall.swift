import CommandLine

/// One call of a command: its words, where its results go, and whether it plays the script.
struct CommandCall: Sendable {
    enum Manner: Sendable {
        /// `ftk topics …`
        case plain
        /// `kafka-topics.sh …` or `ftk --as-script topics …`
        case script
    }

    let manner: Manner
    /// The words after the command's name.
    let arguments: [String]
    /// The table in force: the command's, or that of the verb `parse(verbs:)` found.
    let table: OptionTable
    let out: Output

    /// Whether this difference is in force, that is, whether the script is to be followed.
    func asScript(_ difference: ScriptDifference) -> Bool { manner == .script }

    /// The same call with another table and other words: of a verb.
    func with(_ table: OptionTable, _ arguments: [String]) -> CommandCall {
        CommandCall(manner: manner, arguments: arguments, table: table, out: out)
    }

    /// Reads the words by the table. In plain manner every command also has `--output`, `--help` and `--version`.
    ///
    /// - Parameter words: whether words without dashes are expected; the scripts pass over them, plain ftk refuses them.
    func parse(words: Bool = false) throws -> ParsedOptions {
        guard manner == .plain else { return try OptionParser(table).parse(arguments) }
        let options = try OptionParser(CommonOptions.added(to: table)).parse(arguments)
        if let format = try options.string("output") {
            guard let known = Output.Format(rawValue: format) else {
                throw UsageError.rule("--output is text, json or jsonl, not '\(format)'")
            }
            out.format = known
        }
        if !words, let word = options.words.first {
            throw UsageError(.unexpectedWord, "'\(word)' is not expected: options begin with --")
        }
        return options
    }

    /// Throws unless exactly one of the actions is there.
    func action(_ options: ParsedOptions, _ names: [String], else sentence: String) throws -> String {
        let given = names.filter(options.has)
        guard given.count == 1 else { throw UsageError.rule(sentence) }
        return given[0]
    }
}

/// Options that every command of plain `ftk` has.
enum CommonOptions {
    static let all: [OptionSpec] = [
        .value("output", placeholder: "text|json|jsonl", help: "form of the results"),
        .value("command-config", placeholder: "FILE", help: "properties file for the client this command opens"),
        .flag("help", help: "show the options and stop"),
        .flag("version", help: "show the release number and stop"),
    ]

    static func added(to table: OptionTable) -> OptionTable {
        table.adding(all.filter { table.option($0.name) == nil })
    }
}
