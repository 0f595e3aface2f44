import CommandLine

/// Rules and errors of the tools that use argparse4j.
enum Argparse {
    /// Reads the words; what argparse4j would refuse is a `UsageError` in its words.
    /// - Parameter groups: options of which exactly one must be there.
    static func parse(_ call: CommandCall, groups: [[String]] = [], several: Set<String> = []) throws -> (options: ParsedOptions, words: [String]) {
        let options = try call.parse(words: true)
        for spec in call.table.options where spec.presence == .required && !spec.since4 && !options.has(spec.name) {
            throw UsageError.rule("argument \(names(spec)) is required")
        }
        for group in groups {
            let given = group.filter(options.has)
            if given.isEmpty {
                throw UsageError.rule("one of the arguments \(group.map { "--\($0)" }.joined(separator: " ")) is required")
            }
            if given.count > 1 {
                // The later one on the command line is the one that argparse refuses.
                let order = given.sorted { (call.arguments.firstIndex(of: "--\($0)") ?? 0) < (call.arguments.firstIndex(of: "--\($1)") ?? 0) }
                throw UsageError.rule("argument --\(order[1]): not allowed with argument --\(order[0])")
            }
        }
        if several.isEmpty, let word = options.words.first { throw UsageError.rule("unrecognized arguments: '\(word)'") }
        return (options, options.words)
    }

    static func names(_ spec: OptionSpec) -> String {
        spec.names.map { ($0.count == 1 ? "-" : "--") + $0 }.joined(separator: "/")
    }

    /// A number, in argparse4j's words where it is none.
    static func number<T: FixedWidthInteger>(_ options: ParsedOptions, _ name: String, _ type: T.Type, java: String) throws -> T? {
        guard let text = try options.string(name) else { return nil }
        guard let value = T(text) else {
            throw UsageError.rule("argument --\(name): could not convert '\(text)' to \(java) (For input string: \"\(text)\")")
        }
        return value
    }

    /// How such a script tells of an error: usage and message, or the error alone. Always 1.
    static func failure(_ error: any Error, _ program: String, _ call: CommandCall) -> ExitStatus {
        if let usage = error as? UsageError {
            call.out.problem(ArgparseMessage.error(program, call.table, usage.message))
        } else {
            call.out.problem("\(error)")
        }
        return .failed
    }
}
