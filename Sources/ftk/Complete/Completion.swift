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

    /// What the value of an option is, by the name of the option.
    enum Subject: Sendable {
        case topic, group, broker, znode, file

        init?(option: String) {
            switch option {
            case "topic", "include": self = .topic
            case "group": self = .group
            case "broker", "broker-id", "broker-list": self = .broker
            case "command-config", "consumer.config", "producer.config", "consumer-config", "producer-config", "formatter-config",
                "reader-config", "files", "config-file", "json-file", "reassignment-json-file", "topics-to-move-json-file",
                "path-to-json-file", "offset-json-file", "from-file", "payload-file":
                self = .file
            default: return nil
            }
        }
    }

    /// The option in front of the last word, if it waits for a value; else whatever else can stand there.
    static func candidates(_ words: [String], live: (Subject, ParsedOptions?) -> [Candidate]) -> [Candidate] {
        let last = words.last ?? ""
        var before = Array(words.dropLast())
        guard let first = before.first else {
            let commands = CommandTable.all.map { Candidate(text: $0.name, description: $0.table.purpose) }
            return matching(last, commands + [Candidate(text: "--help", description: "lists the commands")])
        }
        if first == "--as-script" {
            if before.count == 1 {
                return matching(last, CommandTable.all.map { Candidate(text: $0.name, description: $0.table.purpose) })
            }
            before.removeFirst()
        }
        guard let name = before.first, let command = CommandTable.command(named: name) ?? CommandTable.command(script: name) else {
            return []
        }
        before.removeFirst()
        return arguments(command, before, last, live)
    }

    private static func arguments(
        _ command: any Command.Type, _ before: [String], _ last: String, _ live: (Subject, ParsedOptions?) -> [Candidate]
    ) -> [Candidate] {
        let verb = command.verbs.first { table in before.contains { "\(command.name) \($0)" == table.tool } }
        let table = CommonOptions.added(to: verb ?? command.table)
        let parser = OptionParser(table)
        let given = try? parser.parse(before)
        if let previous = before.last, previous.hasPrefix("-"), let option = parser.find(String(previous.drop { $0 == "-" })),
            option.argument != .none
        {
            return value(option, last, given, live)
        }
        if last.hasPrefix("--"), let equals = last.firstIndex(of: "="),
            let option = parser.find(String(last[..<equals].dropFirst(2)))
        {
            let prefix = last[...equals]
            return value(option, String(last[last.index(after: equals)...]), given, live).map {
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
            if command.name == "zk" { candidates += live(.znode, given) }
        }
        let dashes = table.style == .singleDash ? "-" : "--"
        for option in table.options where option.repeatable || given?.has(option.name) != true {
            candidates.append(Candidate(text: (option.name.count == 1 ? "-" : dashes) + option.name, description: option.help))
        }
        return matching(last, candidates)
    }

    private static func value(
        _ option: OptionSpec, _ last: String, _ given: ParsedOptions?, _ live: (Subject, ParsedOptions?) -> [Candidate]
    ) -> [Candidate] {
        switch option.name {
        case "output": return matching(last, ["text", "json", "jsonl"].map { Candidate(text: $0, description: "") })
        case "entity-type":
            return matching(
                last, ["topics", "brokers", "broker-loggers", "clients", "users", "ips", "groups"].map { Candidate(text: $0, description: "") })
        case "compression-codec":
            return matching(last, ["none", "gzip", "snappy", "lz4", "zstd"].map { Candidate(text: $0, description: "") })
        default:
            guard let subject = Subject(option: option.names.first { Subject(option: $0) != nil } ?? option.name) else { return [] }
            return subject == .file ? [] : matching(last, live(subject, given))
        }
    }

    private static func matching(_ prefix: String, _ candidates: [Candidate]) -> [Candidate] {
        candidates.filter { $0.text.hasPrefix(prefix) }
    }
}
