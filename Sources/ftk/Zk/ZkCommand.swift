import CommandLine
import Platform

/// `ftk zk [-server HOST:PORT] [COMMAND …]`: the shell of ZooKeeper.
enum ZkCommand: Command {
    static let name = "zk"
    static let scripts = ["zkCli.sh"]
    static let javaClasses = ["org.apache.zookeeper.ZooKeeperMain"]
    static let showsProgress = false
    static let table = OptionTable(
        "zk", .singleDash, purpose: "the shell of ZooKeeper: znodes, sessions, watches, four-letter words",
        options: OptionTable.zkcli.options + [
            .value("zk-tls-config-file", placeholder: "file", help: "TLS by Kafka's names of the properties (zookeeper.ssl.*)")
        ],
        positionals: [
            PositionalSpec(
                "command", required: false, rest: true,
                help: "one command to run (ftk zk help lists them); without it commands are read from stdin")
        ])

    static func run(_ call: CommandCall) async throws -> ExitStatus {
        let start = try ZkStart(call)
        return try await start.run(jLine: true)
    }

    static func scriptFailure(_ error: any Error, _ call: CommandCall) -> ExitStatus {
        call.out.problem("\(error)")
        return .failed
    }
}

/// What a shell is started with.
struct ZkStart {
    let call: CommandCall
    var server: String
    var timeoutMs = 30_000
    var isReadOnly = false
    var words: [String] = []
    var settings: ZkClientSettings

    /// In ftk's own manner an answer that does not come is told earlier.
    private static let plainTimeoutMs = 10_000

    init(_ call: CommandCall, server: String, words: [String], settings: ZkClientSettings) {
        self.call = call
        self.server = server
        self.words = words
        self.settings = settings
    }

    /// Options come before the command; zkCli passes over those it does not know.
    init(_ call: CommandCall) throws {
        self.call = call
        settings = ZkClientSettings()
        let isScript = call.manner == .script
        server = isScript ? "localhost:2181" : Addresses.zooKeeper()
        if !isScript { timeoutMs = ZkStart.plainTimeoutMs }
        var rest = call.arguments[...]
        while let word = rest.first, word.hasPrefix("-"), word.count > 1 {
            rest = rest.dropFirst()
            switch isScript ? word : "-" + word.drop(while: { $0 == "-" }) {
            case "-server": server = try ZkStart.value(word, &rest, isScript)
            case "-timeout":
                let text = try ZkStart.value(word, &rest, isScript)
                guard let ms = Int(text), ms > 0 else { throw UsageError.rule("-timeout needs milliseconds, not '\(text)'") }
                timeoutMs = ms
            case "-r": isReadOnly = true
            case "-waitforconnection": break
            case "-client-configuration": try settings.add(file: try ZkStart.value(word, &rest, isScript))
            case "-zk-tls-config-file" where !isScript: try settings.add(file: try ZkStart.value(word, &rest, isScript))
            case "-output":
                let text = try ZkStart.value(word, &rest, isScript)
                guard let format = Output.Format(rawValue: text) else {
                    throw UsageError.rule("--output is text, json or jsonl, not '\(text)'")
                }
                call.out.format = format
            default:
                if !isScript { throw UsageError(.unexpectedWord, "'\(word)' is not an option of ftk zk") }
            }
        }
        words = Array(rest)
        // `--output` may also stand at the end, as in other commands.
        if !isScript, words.count >= 2, words[words.count - 2] == "--output" {
            guard let format = Output.Format(rawValue: words[words.count - 1]) else {
                throw UsageError.rule("--output is text, json or jsonl, not '\(words[words.count - 1])'")
            }
            call.out.format = format
            words.removeLast(2)
        }
    }

    private static func value(_ option: String, _ rest: inout ArraySlice<String>, _ isScript: Bool) throws -> String {
        if let value = rest.popFirst() { return value }
        if isScript { throw CommandFailure("Error: no argument found for option \(option)") }
        throw UsageError.rule("\(option) needs a value")
    }

    /// - Parameter jLine: whether the script of that name echoes prompts.
    func run(jLine: Bool) async throws -> ExitStatus {
        guard let loop = EventLoop.current else { throw CommandFailure("the shell runs on a loop") }
        let shell = ZkShell(call, loop: loop, server: server, timeoutMs: timeoutMs, isReadOnly: isReadOnly, settings: settings)
        if shell.isScript { call.out.line("Connecting to \(server)") }
        let status = words.isEmpty ? await readLines(shell, jLine: jLine) : await runOnce(shell)
        await shell.close()
        return status
    }

    private func runOnce(_ shell: ZkShell) async -> ExitStatus {
        await shell.execute(words)
        return shell.status
    }

    /// The line as zkCli's editor echoes it on what is no terminal: it takes it for one of 80 columns, and goes to the next row behind each
    /// row that is full.
    static func echo(_ line: String, behind prompt: String) -> String {
        var text = ""
        for (column, character) in zip((prompt.count + 1)..., line) {
            text.append(character)
            if column % 80 == 0 { text += " \r" }
        }
        return text
    }

    private func readLines(_ shell: ZkShell, jLine: Bool) async -> ExitStatus {
        if shell.isScript {
            call.out.line("Welcome to ZooKeeper!")
            call.out.line("JLine support is \(jLine ? "enabled" : "disabled")")
            call.out.flush()
        }
        let isTerminal = StandardStream.input.isTerminal && StandardStream.output.isTerminal
        if isTerminal || shell.isScript {
            // So that the prompt shows whether there is a server.
            do { _ = try await shell.session() } catch { if !shell.isScript { shell.note("\(error)") } }
        }
        let history = Environment.value("HOME").map { $0 + "/.ftk_zk_history" }
        let completion = ZkCompletion(shell)
        let editor = LineEditor(historyFile: isTerminal ? history : nil) { line, word in completion.candidates(line, word) }
        var worst = ExitStatus.done
        while !shell.isOver {
            let prompt = shell.prompt
            let echoes = shell.isScript && jLine && !editor.isEditing
            if echoes {
                call.out.text(prompt)
                call.out.flush()
            }
            guard let line = await editor.line(prompt: prompt) else { break }
            if echoes {
                call.out.line(Self.echo(line, behind: prompt))
                call.out.flush()
            }
            await shell.execute(line: line)
            if shell.status != .done { worst = shell.status }
        }
        // zkCli ends with what its last command gave; a script that ftk runs has failed where one of its lines has.
        return shell.isScript || editor.isEditing ? shell.status : worst
    }
}
