import CommandLine

/// What a command with verbs was asked: `features --bootstrap-server … upgrade --feature …`.
struct VerbCall {
    let verb: String
    /// From in front of the verb and from behind it.
    let options: ParsedOptions
    let call: CommandCall
}

/// A command line that an argparse script refuses.
struct ArgparseError: Error, CustomStringConvertible {
    let table: OptionTable
    let verbs: [String]
    let message: String
    var description: String { message }
}

extension Command {
    static var program: String { "kafka-\(name)" }

    private static func verbName(_ table: OptionTable) -> String { String(table.tool.dropFirst(name.count + 1)) }

    /// Finds the verb and reads all options.
    ///
    /// - Parameter scriptVerbs: those of the script of 3.9; plain ftk takes all.
    static func verb(_ call: CommandCall, scriptVerbs: [String], words: Bool = false) throws -> VerbCall {
        let known = call.manner == .script ? verbs.filter { scriptVerbs.contains(verbName($0)) } : verbs
        let names = call.manner == .script ? scriptVerbs : known.map(verbName)
        let head: ParsedOptions
        do {
            head = try OptionParser(call.manner == .plain ? CommonOptions.added(to: table) : table)
                .parse(call.arguments, stopsAtFirstWord: true)
        } catch {
            guard call.manner == .script else { throw error }
            throw ArgparseError(table: table, verbs: names, message: refusal(error))
        }
        if call.manner == .script, head.has("help") { throw HelpWanted(table: table, verbs: names) }
        if call.manner == .plain {
            let list = names.joined(separator: ", ")
            guard let verb = head.words.first else { throw UsageError.rule("a verb is expected: \(list)") }
            if !names.contains(verb) {
                let near = Nearest.to(verb, among: names).map { "did you mean '\($0)'?" } ?? "there are \(list)"
                throw UsageError.rule("'\(verb)' is not a verb of it: \(near)")
            }
        }
        guard let verb = head.words.first else { throw ArgparseError(table: table, verbs: names, message: "too few arguments") }
        guard let found = known.first(where: { verbName($0) == verb }) else {
            let choices = names.map { "'\($0)'" }.joined(separator: ", ")
            throw ArgparseError(table: table, verbs: names, message: "invalid choice: '\(verb)' (choose from \(choices))")
        }
        let merged = found.adding(table.options.filter { found.option($0.name) == nil })
        let front = call.arguments.dropLast(head.words.count)
        let verbCall = call.with(merged, Array(front) + head.words.dropFirst())
        if call.manner == .script, head.words.contains("-h") || head.words.contains("--help") { throw HelpWanted(table: found, verbs: []) }
        do {
            let options = try verbCall.parse(words: words)
            // argparse4j names the one that was declared last.
            for option in found.options.reversed() + table.options where option.presence == .required && !options.has(option.name) {
                if option.name == "bootstrap-server", !call.asScript(.defaultAddress) { continue }
                throw ArgparseError(table: found, verbs: [], message: "argument \(spelled(option)) is required")
            }
            let group = merged.options.filter { $0.presence == .oneOfGroup }
            if call.asScript(.defaultAddress), !group.isEmpty, !group.contains(where: { options.has($0.name) }) {
                let wanted = group.map { spelled($0) }.joined(separator: " ")
                throw ArgparseError(table: found, verbs: [], message: "one of the arguments \(wanted) is required")
            }
            return VerbCall(verb: verb, options: options, call: verbCall)
        } catch let usage as UsageError where call.manner == .script {
            throw ArgparseError(table: found, verbs: [], message: refusal(usage))
        }
    }

    /// A wrong command line in argparse's words.
    private static func refusal(_ usage: UsageError) -> String {
        usage.kind == .unrecognized ? "unrecognized arguments: '--\(usage.message.split(separator: " ").first ?? "")'" : usage.message
    }

    /// `--id/-i`
    private static func spelled(_ option: OptionSpec) -> String {
        option.names.map { ($0.count == 1 ? "-" : "--") + $0 }.joined(separator: "/")
    }

    /// A whole number from an argparse option.
    static func integer(_ call: VerbCall, _ option: String) throws -> Int32? {
        guard let text = try call.options.string(option) else { return nil }
        guard let number = Int32(text) else {
            let spec = call.call.table.option(option).map { spelled($0) } ?? option
            throw ArgparseError(
                table: call.call.table, verbs: [],
                message: "argument \(spec): could not convert '\(text)' to Integer (For input string: \"\(text)\")")
        }
        return number
    }

    /// What argparse scripts print for `ArgparseError` and `HelpWanted`; nil for other errors.
    static func argparseFailure(_ error: any Error, _ call: CommandCall) -> ExitStatus? {
        switch error {
        case let error as ArgparseError:
            call.out.problem(ArgparseText.error(program, error.table, verbs: error.verbs, error.message), terminator: "")
        case let help as HelpWanted:
            call.out.text(ArgparseText.usage(program, help.table, verbs: help.verbs))
            call.out.flush()
        default: return nil
        }
        return .failed
    }
}

/// An argparse script was asked for help.
struct HelpWanted: Error {
    let table: OptionTable
    let verbs: [String]
}
