import CommandLine

/// `kafka-run-class.sh CLASS [ARGUMENT]...`: the tools by their Java class names.
enum RunClassCommand: Command {
    static let name = "run-class"
    static let scripts = ["kafka-run-class.sh", "kafka-run"]
    static let table = OptionTable(
        "run-class", purpose: "runs a tool by the name of its Java class", options: [],
        positionals: [
            PositionalSpec("CLASS", required: true, help: "for example org.apache.kafka.tools.TopicCommand"),
            PositionalSpec("ARGUMENT", required: false, rest: true, help: "the tool's own"),
        ])
    static let scriptHelpsWithoutArguments = false

    /// The tool and its words; nil where no tool has the class. The program runs it in place of this command.
    static func target(_ words: [String]) -> (command: any Command.Type, words: [String])? {
        // Flags of the script itself concern the JVM.
        let words = words.drop { ["-daemon", "-loggc"].contains($0) }
        guard let name = words.first, let command = CommandTable.command(javaClass: name) else { return nil }
        return (command, Array(words.dropFirst()))
    }

    /// Only where there is no such tool.
    static func run(_ call: CommandCall) async throws -> ExitStatus {
        guard let name = call.arguments.first(where: { !$0.hasPrefix("-") }) else {
            throw UsageError.rule("USAGE: kafka-run-class.sh [-daemon] [-name servicename] [-loggc] classname [opts]")
        }
        if let near = Nearest.to(name, among: CommandTable.all.flatMap { $0.javaClasses }) {
            throw CommandFailure("no tool has the class \(name); did you mean \(near)?")
        }
        throw CommandFailure("no tool has the class \(name): ftk runs Kafka's and ZooKeeper's own tools, not other Java programs")
    }
}
