import CommandLine
import Platform

/// `metadata-shell`: shows what a snapshot or a segment of KRaft's metadata log makes of a cluster, as a tree of folders
/// and files (`kafka-metadata-shell.sh`).
enum MetadataShellCommand: Command {
    static let name = "metadata-shell"
    static let scripts = ["kafka-metadata-shell.sh"]
    static let javaClasses = ["org.apache.kafka.shell.MetadataShell"]
    static let table = OptionTable.metadataShell
    static let scriptHelpsWithoutArguments = false
    static let showsProgress = false

    static func run(_ call: CommandCall) async throws -> ExitStatus {
        let options = try call.parse(words: true)
        guard let path = try options.string("snapshot") else {
            throw call.manner == .script
                ? CommandFailure("Unexpected error: You must specify either a raft manager or a snapshot file reader.")
                : CommandFailure("--snapshot FILE is needed: a snapshot or a segment in the folder __cluster_metadata-0", status: .wrongUsage)
        }
        let isScript = call.manner == .script
        let isTyping = options.words.isEmpty
        if isScript, isTyping { call.out.line("Loading...") }
        let root = try MetadataFile.load(path).root
        call.out.begin("metadata-nodes")
        guard isTyping else {
            var shell = MetadataShell(root, out: call.out, isInteractive: false, tellsOnStdout: isScript, screenWidth: nil)
            try shell.run(options.words)
            return shell.failed && !isScript ? .failed : .done
        }
        return try await type(root, call)
    }

    private static func type(_ root: MetadataNode, _ call: CommandCall) async throws -> ExitStatus {
        let isScript = call.manner == .script
        let isTerminal = StandardStream.input.isTerminal
        if isScript { call.out.line("Starting...\n[ Kafka Metadata Shell ]") }
        let state = Guarded(
            MetadataShell(
                root, out: call.out, isInteractive: true, tellsOnStdout: isScript, screenWidth: StandardStream.output.isTerminal ? 80 : nil))
        let editor = LineEditor(historyFile: nil) { line, word in state.withLock { $0.completions(line, word) } }
        call.out.flush()
        while !state.withLock(\.isOver) {
            // The script prompts whether somebody types or not.
            if isScript, !isTerminal { call.out.text(">> ") }
            call.out.flush()
            guard let line = await editor.line(prompt: isTerminal ? ">> " : "") else { break }
            try state.withLock { shell in Result { try shell.run(line: line) } }.get()
            call.out.flush()
        }
        return isScript || isTerminal || !state.withLock(\.failed) ? .done : .failed
    }

    static func scriptFailure(_ error: any Error, _ call: CommandCall) -> ExitStatus {
        guard error is FileFailure || error is CommandFailure else { return Argparse.failure(error, "kafka-metadata-shell", call) }
        let sentence = "\(error)"
        call.out.problem(sentence.hasPrefix("Unexpected error: ") ? sentence : "Unexpected error: \(sentence)")
        return .failed
    }
}
