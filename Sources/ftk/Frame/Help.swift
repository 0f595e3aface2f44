import CommandLine
import Platform

/// Answers to `--help` and `--version` of a command, from its option table.
enum Help {
    /// nil where the words do not ask for help or version.
    static func answer(
        _ command: any Command.Type, _ words: [String], _ manner: CommandCall.Manner, _ out: Output
    ) -> ExitStatus? {
        let options = words.prefix { $0 != "--" }
        let help = options.contains("--help") || manner == .plain && options.contains("-h") && command.table.option("h") == nil
        // Some commands have a --version of their own, which takes a value.
        let version = options.contains("--version") && command.table.option("version").map { $0.argument == .none } ?? true
        switch manner {
        case .plain:
            if help {
                plain(command, words, out)
                return .done
            }
            if version {
                out.line("ftk \(Program.version) (Kafka 3.9.2, ZooKeeper 3.9.4)")
                out.flush()
                return .done
            }
        case .script:
            if version, command.table.style == .argparse, command.table.option("version") != nil {
                out.line("3.9.2 (Commit:5e9866f43ab8e7e4)")
                out.flush()
                return .done
            }
            guard command.table.style == .jopt, command.verbs.isEmpty else { return nil }
            if help && command.table.option("help") != nil || words.isEmpty && command.scriptHelpsWithoutArguments,
               command.table.presenceOfHelp {
                if let purpose = command.scriptPurpose { out.problem(purpose) }
                out.problem(HelpText.scriptOptions(command.table), terminator: "")
                return .failed
            }
            if version, command.table.option("version") != nil {
                out.line("3.9.2")
                out.flush()
                return .done
            }
        }
        return nil
    }

    private static func plain(_ command: any Command.Type, _ words: [String], _ out: Output) {
        let width = min(StandardStream.output.columns ?? 80, 120)
        if let verb = command.verbs.first(where: { table in words.contains { table.tool == "\(command.name) \($0)" } }) {
            out.text(HelpText.page(CommonOptions.added(to: verb), width: width))
        } else {
            out.text(HelpText.page(CommonOptions.added(to: command.table), width: width))
            if !command.verbs.isEmpty {
                out.line("\nVerbs, each with options of its own (ftk \(command.name) VERB --help):")
                for verb in command.verbs {
                    out.line("  " + verb.tool.dropFirst(command.name.count + 1) + ": " + verb.purpose)
                }
            }
        }
        out.flush()
    }
}

extension OptionTable {
    /// Whether the script answers an empty command line with its help; those without a help option do not.
    fileprivate var presenceOfHelp: Bool { option("help") != nil }
}

/// `ftk --help`: every command and what it is for.
enum Overview {
    static func show(to out: Output) {
        out.line("ftk: a toolkit for Apache Kafka and ZooKeeper\n")
        out.line("Usage: ftk COMMAND [OPTION]...\n       ftk --as-script SCRIPT [OPTION]...   behaves exactly as that script of Kafka\n")
        let width = CommandTable.all.map { $0.name.count }.max() ?? 0
        for command in CommandTable.all {
            out.line("  " + command.name + String(repeating: " ", count: width + 2 - command.name.count) + command.table.purpose)
        }
        out.line("\nftk COMMAND --help shows a command's options. Without an address, commands take FTK_BOOTSTRAP_SERVERS")
        out.line("and FTK_ZOOKEEPER, else what `ftk up` recorded, else localhost:9092 and localhost:2181.")
        out.line("Exit status: 0 done, 1 failed, 2 wrong usage.")
        out.flush()
    }
}
