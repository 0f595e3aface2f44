import CommandLine
import KafkaClient
import Platform

/// The program: finds the command by the name it was called with or by its first word, and runs it.
@main
enum Program {
    static let version = "0.1.0"
    /// The day of that release, as the manual shows it.
    static let releaseDate = "November 25, 2026"

    static func main() {
        let words = Swift.CommandLine.arguments
        let called = words.first.map { String($0.split(separator: "/").last ?? "ftk") } ?? "ftk"
        let status: ExitStatus
        if let command = CommandTable.command(script: called) {
            status = run(command, Array(words.dropFirst()), .script)
        } else {
            status = start(Array(words.dropFirst()))
        }
        Process.exit(status.code)
    }

    private static func start(_ words: [String]) -> ExitStatus {
        let out = Output(prefix: "ftk: ")
        guard let first = words.first else {
            out.problem("a command is expected; ftk --help lists them")
            return .wrongUsage
        }
        switch first {
        case "--version", "-V", "version":
            out.line("ftk \(version) (Kafka 3.9.2, ZooKeeper 3.9.4)")
            out.flush()
            return .done
        case "--help", "-h", "help":
            if words.count > 1, let command = CommandTable.command(named: words[1]) { return run(command, ["--help"], .plain) }
            Overview.show(to: out)
            return .done
        case "--complete": return CompleteCall.run(Array(words.dropFirst()), out)
        case "--scripts":
            for command in CommandTable.all { for script in command.scripts { out.line("\(script)\t\(command.name)") } }
            out.flush()
            return .done
        case "--schemas":
            out.format = .json
            let wanted = words.dropFirst()
            if let strange = wanted.first(where: { ResultSchema.named($0) == nil }) {
                out.problem("no result is called '\(strange)'; ftk --schemas shows all")
                return .wrongUsage
            }
            let schemas = wanted.isEmpty ? ResultSchema.all : wanted.compactMap(ResultSchema.named)
            out.result("schemas", rows: schemas.map(\.document)) { _ in }
            out.finish()
            return .done
        case "--differences":
            out.line(DifferenceRule.document.text)
            out.flush()
            return .done
        case "--write-manuals":
            do {
                try ManualPages.write(to: words.count > 1 ? words[1] : "man")
                return .done
            } catch {
                out.problem("\(error)")
                return .failed
            }
        case "--as-script":
            guard words.count > 1, let command = CommandTable.command(asScript: words[1]) else {
                out.problem(words.count > 1 ? unknown(words[1]) : "--as-script needs a command after it")
                return .wrongUsage
            }
            return run(command, Array(words.dropFirst(2)), .script)
        default:
            guard let command = CommandTable.command(named: first) else {
                out.problem(unknown(first))
                return .wrongUsage
            }
            return run(command, Array(words.dropFirst()), .plain)
        }
    }

    private static func unknown(_ word: String) -> String {
        if let near = Nearest.to(word, among: CommandTable.all.map { $0.name }) {
            return "'\(word)' is not a command; did you mean '\(near)'? ftk --help lists them all"
        }
        return "'\(word)' is not a command; ftk --help lists them"
    }

    /// Answers `--help` and `--version` at once, else runs the command on a loop.
    static func run(_ command: any Command.Type, _ words: [String], _ manner: CommandCall.Manner) -> ExitStatus {
        if command == RunClassCommand.self, let target = RunClassCommand.target(words) { return run(target.command, target.words, .script) }
        let out = Output(prefix: manner == .plain ? "ftk \(command.name): " : "")
        if let status = Help.answer(command, words, manner, out) { return status }
        let call = CommandCall(manner: manner, arguments: words, table: command.table, out: out)
        defer { out.finish() }
        do {
            let status = try EventLoop.run { loop in
                if manner == .plain, command.showsProgress { out.progress.begin(on: loop) }
                return try await command.run(call)
            }
            out.finish()
            return out.isBroken && status == .done ? .failed : status
        } catch let finished as Finished {
            return finished.status
        } catch {
            return manner == .script ? command.scriptFailure(error, call) : plainFailure(error, command, call)
        }
    }

    private static func plainFailure(_ error: any Error, _ command: any Command.Type, _ call: CommandCall) -> ExitStatus {
        let out = call.out
        switch error {
        case let error as BrokerError:
            out.problem(MissingPermission.sentence(error, command.name, call) ?? oneLine(error))
            return .failed
        case let usage as UsageError:
            out.problem("\(oneLine(usage)); see ftk \(command.name) --help")
            return .wrongUsage
        case is ArgparseError:
            out.problem("\(oneLine(error)); see ftk \(command.name) --help")
            return .wrongUsage
        case let failure as CommandFailure:
            out.problem(oneLine(failure) + (failure.status == .wrongUsage ? "; see ftk \(command.name) --help" : ""))
            return failure.status
        default:
            out.problem(oneLine(error))
            return .failed
        }
    }

    /// Without line ends, and without the Java class that the script's sentence begins with.
    private static func oneLine(_ error: any Error) -> String {
        var text = "\(error)".split(whereSeparator: \.isNewline).joined(separator: " ")
        while text.last == " " { text.removeLast() }
        guard let colon = text.firstIndex(of: ":"), text[colon...].hasPrefix(": ") else { return text }
        let head = text[..<colon]
        let isClass = (head.hasSuffix("Exception") || head.hasSuffix("Error")) && head.contains(".") && !head.contains(" ")
        return isClass ? String(text[text.index(colon, offsetBy: 2)...]) : text
    }
}
