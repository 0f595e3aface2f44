/// Reads a command line as joptsimple does, which Kafka's scripts use: `--name value`, `--name=value`, `-name value`,
/// unambiguous abbreviations of long names, words without dashes anywhere, `--` before words only.
public struct OptionParser {
    public let table: OptionTable

    public init(_ table: OptionTable) { self.table = table }

    /// - Parameter stopsAtFirstWord: everything after the first word without dashes is left alone (verbs).
    public func parse(_ arguments: [String], stopsAtFirstWord: Bool = false) throws(UsageError) -> ParsedOptions {
        var parsed = ParsedOptions(table: table)
        var at = 0
        while at < arguments.count {
            let token = arguments[at]
            at += 1
            if token == "--" {
                parsed.words += arguments[at...]
                break
            }
            guard token.hasPrefix("-"), token != "-" else {
                parsed.words.append(token)
                if stopsAtFirstWord {
                    parsed.words += arguments[at...]
                    break
                }
                continue
            }
            let long = token.hasPrefix("--")
            let body = token.dropFirst(long ? 2 : 1)
            let equals = body.firstIndex(of: "=")
            let name = String(equals.map { body[..<$0] } ?? body)
            let inline = equals.map { String(body[body.index(after: $0)...]) }
            guard let option = find(name) else {
                if !long, try cluster(token, body, arguments, &at, &parsed) { continue }
                throw UsageError(.unrecognized, "\(name) is not a recognized option")
            }
            try take(option, inline: inline, arguments, &at, &parsed)
        }
        return parsed
    }

    /// The option of this name, or the only one that begins with it.
    public func find(_ name: String) -> OptionSpec? {
        if let exact = table.option(name) { return exact }
        guard !name.isEmpty, table.style != .singleDash else { return nil }
        var found: OptionSpec?
        for option in table.options {
            guard option.names.contains(where: { $0.count > 1 && $0.hasPrefix(name) }) else { continue }
            if found != nil { return nil }
            found = option
        }
        return found
    }

    private func take(
        _ option: OptionSpec, inline: String?, _ arguments: [String], _ at: inout Int, _ parsed: inout ParsedOptions
    ) throws(UsageError) {
        switch option.argument {
        case .none:
            parsed.add(option, nil)
        case .required:
            if let inline {
                parsed.add(option, inline)
            } else if at < arguments.count {
                parsed.add(option, arguments[at])
                at += 1
            } else {
                throw UsageError(.missingArgument, "Option \(option.name) requires an argument")
            }
        case .optional(let type, _):
            if let inline {
                parsed.add(option, inline)
            } else if at < arguments.count, !looksLikeOption(arguments[at], type) {
                parsed.add(option, arguments[at])
                at += 1
            } else {
                parsed.add(option, nil)
            }
        }
    }

    /// A negative number is a value where a number is wanted.
    private func looksLikeOption(_ word: String, _ type: OptionSpec.ValueType) -> Bool {
        guard word.hasPrefix("-"), word != "-" else { return false }
        return type == .string || type == .bool || Double(word) == nil
    }

    /// `-abc` for `-a -b -c`; the rest of the token is the value of an option that takes one.
    private func cluster(
        _ token: String, _ body: Substring, _ arguments: [String], _ at: inout Int, _ parsed: inout ParsedOptions
    ) throws(UsageError) -> Bool {
        var rest = body
        guard let first = rest.first, table.option(String(first)) != nil else { return false }
        while let letter = rest.first {
            rest = rest.dropFirst()
            guard let option = table.option(String(letter)) else {
                throw UsageError(.unrecognized, "\(letter) is not a recognized option")
            }
            if case .none = option.argument {
                parsed.add(option, nil)
                continue
            }
            let value = rest.first == "=" ? rest.dropFirst() : rest
            try take(option, inline: value.isEmpty ? nil : String(value), arguments, &at, &parsed)
            break
        }
        return true
    }
}
