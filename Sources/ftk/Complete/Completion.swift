import CommandLine
import Platform

/// What can stand at the end of an unfinished command line. The shells' completion functions call
/// `ftk --complete WORD...` with the words after `ftk`, the last one being the unfinished one; each answer is a line
/// `candidate<TAB>description`.
enum Completion {
    struct Candidate: Sendable {
        let text: String
        let description: String
    }

    /// The option in front of the last word, if it waits for a value; else whatever else can stand there.
    static func candidates(_ words: [String], live: (Subject, ParsedOptions?) -> [Candidate]) -> [Candidate] {
        let last = words.last ?? ""
        var before = Array(words.dropLast())
        guard let first = before.first else {
            let options = [
                Candidate(text: "--as-script", description: "behaves exactly as a script of Kafka"),
                Candidate(text: "--help", description: "lists the commands"), Candidate(text: "--version", description: "shows the release number"),
                Candidate(text: "--schemas", description: "shows what the rows of --output json look like"),
                Candidate(text: "--differences", description: "shows what plain ftk does otherwise than the scripts"),
            ]
            return matching(last, commands + (last.hasPrefix("-") ? options : []))
        }
        if first == "--help" || first == "help" { return before.count == 1 ? matching(last, commands) : [] }
        let asScript = first == "--as-script"
        if asScript {
            if before.count == 1 { return matching(last, commands) }
            before.removeFirst()
        }
        guard let name = before.first else { return [] }
        before.removeFirst()
        if let command = CommandTable.command(named: name) { return arguments(command, before, last, isScript: asScript, live) }
        guard let command = CommandTable.command(script: name) else { return [] }
        return arguments(command, before, last, isScript: true, live)
    }

    private static var commands: [Candidate] { CommandTable.all.map { Candidate(text: $0.name, description: $0.table.purpose) } }

    private static func arguments(
        _ command: any Command.Type, _ before: [String], _ last: String, isScript: Bool, _ live: (Subject, ParsedOptions?) -> [Candidate]
    ) -> [Candidate] {
        let verb = command.verbs.first { table in before.contains { "\(command.name) \($0)" == table.tool } }
        let own = verb ?? command.table
        let table = isScript ? own : CommonOptions.added(to: own)
        let parser = OptionParser(table)
        // An option that still waits for its value is no part of what was given.
        let waiting = before.last.flatMap { word in word.hasPrefix("-") ? parser.find(String(word.drop { $0 == "-" })) : nil }
        if let option = waiting, option.argument != .none {
            return value(command.name, option, last, try? parser.parse(before.dropLast()), live)
        }
        let given = try? parser.parse(before)
        if last.hasPrefix("--"), let equals = last.firstIndex(of: "="),
            let option = parser.find(String(last[..<equals].dropFirst(2)))
        {
            let prefix = last[...equals]
            return value(command.name, option, String(last[last.index(after: equals)...]), given, live).map {
                Candidate(text: prefix + $0.text, description: $0.description)
            }
        }
        var candidates: [Candidate] = []
        if !last.hasPrefix("-") {
            if verb == nil {
                candidates += command.verbs.map {
                    Candidate(text: String($0.tool.dropFirst(command.name.count + 1)), description: $0.purpose)
                }
            }
            if command.name == "zk" || command.name == "zookeeper-shell" {
                if last.hasPrefix("/") { return matching(last, live(.znode, given)) }
                if given?.words.isEmpty != false { candidates += shellCommands }
            }
            if command.name == "logs" { candidates += ["broker", "zk"].map { Candidate(text: $0, description: "its log alone") } }
        }
        let dashes = table.style == .singleDash ? "-" : "--"
        for option in table.options where option.repeatable || given?.has(option.name) != true {
            candidates.append(Candidate(text: (option.name.count == 1 ? "-" : dashes) + option.name, description: option.help))
        }
        return matching(last, candidates)
    }

    private static var shellCommands: [Candidate] {
        (ZkShellCommand.all + ZkShellCommand.extra).map { Candidate(text: $0.name, description: $0.purpose) }
    }

    private static func value(
        _ command: String, _ option: OptionSpec, _ last: String, _ given: ParsedOptions?, _ live: (Subject, ParsedOptions?) -> [Candidate]
    ) -> [Candidate] {
        let type = given?.strings("entity-type").last
        for name in option.names {
            guard let subject = Subject(command: command, option: name, entityType: type) else { continue }
            switch subject {
            // The shell completes them itself.
            case .file: return []
            case .words(let words): return matching(last, words.map { Candidate(text: $0, description: "") })
            default:
                // Of a list, its last element.
                let head = last.lastIndex(of: ",").map { String(last[...$0]) } ?? ""
                return matching(last, live(subject, given).map { Candidate(text: head + $0.text, description: $0.description) })
            }
        }
        return []
    }

    private static func matching(_ prefix: String, _ candidates: [Candidate]) -> [Candidate] {
        candidates.filter { $0.text.hasPrefix(prefix) }
    }
}
