import Platform
import Testing

/// The completions in the shells themselves: commands, options, their values, and names from the cluster.
@Suite("Completions")
struct CompletionTests {
    private static let completions = (FileSystem.parent(of: FileSystem.parent(of: FileSystem.parent(of: #filePath) ?? "") ?? "") ?? "") + "/completions"

    private static func has(_ shell: String) -> Bool { (try? Programs.shell("command -v \(shell)").status) == 0 }

    /// Unfinished lines, and what there is to go on with: all of it, or some of many.
    private static let unique = [
        ("ftk top", "ftk topics"), ("ftk topics --desc", "ftk topics --describe"), ("ftk configs --entity-type us", "ftk configs --entity-type users"),
        ("ftk topics --output js", "ftk topics --output json"), ("ftk --as-script top", "ftk --as-script topics"),
        ("ftk transactions describe-p", "ftk transactions describe-producers"), ("ftk topics --topic pay", "ftk topics --topic payments"),
        ("ftk topics --topic=pay", "ftk topics --topic=payments"), ("ftk consumer-groups --describe --group bill", "ftk consumer-groups --describe --group billing"),
        ("ftk configs --entity-type brokers --entity-name 7", "ftk configs --entity-type brokers --entity-name 711"),
        ("ftk log-dirs --describe --broker-list 7", "ftk log-dirs --describe --broker-list 711"), ("ftk zk ls /bro", "ftk zk ls /brokers"),
        ("ftk zk get /brokers/id", "ftk zk get /brokers/ids"), ("ftk zk getAllCh", "ftk zk getAllChildrenNumber"),
        ("kafka-topics.sh --topic pay", "kafka-topics.sh --topic payments"), ("kafka-topics --desc", "kafka-topics --describe"),
        ("zkCli.sh ls /bro", "zkCli.sh ls /brokers"),
    ]

    /// A cluster with a topic, a group and a broker of telling names, and links named like scripts.
    private final class Place {
        let cluster: TestCluster
        var environment: [String: String]

        init() throws {
            cluster = try TestCluster(["broker.id=711"])
            for line in [
                "ftk topics --create --topic payments --partitions 1", "echo one | ftk console-producer --topic payments",
                "ftk console-consumer --topic payments --group billing --from-beginning --max-messages 1", "mkdir names",
                "for name in kafka-topics.sh kafka-topics zkCli.sh; do ln -s $(command -v ftk) names/$name; done",
            ] {
                let result = try cluster.run(line)
                #expect(result.status == 0, "\(line): \(result)")
            }
            environment = cluster.environment
            environment["PATH"] = "\(cluster.folder)/names:\(Programs.folder):" + (Environment.value("PATH") ?? "/usr/bin:/bin")
        }
    }

    /// Types the lines and a tab into a shell that is ready.
    private func type(_ terminal: PseudoTerminal, _ lines: [(String, String)]) throws {
        for (typed, wanted) in lines {
            try terminal.type(typed)
            try terminal.expect(String(typed.suffix(3)))
            try terminal.type("\t")
            try terminal.expect(String(wanted.dropFirst(typed.count)))
            // Away with the line.
            try terminal.type("\u{15}\r")
            try terminal.expect("ready> ")
        }
    }

    @Test("bash", .enabled(if: has("bash"), "bash is not installed"), .needsTerminal)
    func bash() throws {
        let place = try Place()
        let terminal = try PseudoTerminal("bash --noprofile --norc -i", environment: place.environment, directory: place.cluster.folder)
        try terminal.type("bind 'set show-all-if-ambiguous on'; bind 'set bell-style none'; source '\(Self.completions)/ftk.bash'; PS1='rea''dy> '\r")
        try terminal.expect("ready> ")
        try type(terminal, Self.unique)
        try terminal.type("ftk consumer-groups --re\t")
        try terminal.expect("set-offsets ")
        try terminal.type("--to-\t")
        for option in ["--to-current", "--to-datetime", "--to-earliest", "--to-latest", "--to-offset"] { try terminal.expect(option) }
    }

    @Test("zsh", .enabled(if: has("zsh"), "zsh is not installed"), .needsTerminal)
    func zsh() throws {
        let place = try Place()
        let terminal = try PseudoTerminal("zsh -f -i", environment: place.environment, directory: place.cluster.folder)
        try terminal.type(
            "fpath=('\(Self.completions)' $fpath); autoload -U compinit; compinit -D -u; setopt no_beep; unset zle_bracketed_paste; PROMPT='rea''dy> '\r")
        try terminal.expect("ready> ")
        try type(terminal, Self.unique)
        try terminal.type("ftk consumer-groups --reset-offsets --to-\t")
        for option in ["--to-current", "--to-datetime", "--to-earliest", "--to-latest", "--to-offset"] { try terminal.expect(option) }
    }

    @Test("fish", .enabled(if: has("fish"), "fish is not installed"), .needsTerminal)
    func fish() throws {
        let place = try Place()
        for (typed, wanted) in Self.unique {
            let result = try Programs.shell(
                "fish --no-config -c 'source \(Self.completions)/ftk.fish; complete -C \"\(typed)\"'", environment: place.environment,
                directory: place.cluster.folder)
            let last = wanted.split(separator: " ").last.map { String($0) } ?? ""
            let words = result.output.split(separator: "\n").map { String($0.split(separator: "\t")[0]) }
            #expect(words.contains(last), "\(typed): \(result)")
            #expect(words.allSatisfy { $0.hasPrefix(typed.split(separator: " ").last ?? "") }, "\(typed): \(words)")
        }
        let described = try Programs.shell("fish --no-config -c 'source \(Self.completions)/ftk.fish; complete -C \"ftk topics --desc\"'", environment: place.environment)
        #expect(described.output == "--describe\tshow details\n", "\(described)")
    }

    @Test("zsh is told every script's name")
    func names() throws {
        let first = try FileSystem.read("\(Self.completions)/_ftk").stringLossy.split(separator: "\n")[0]
        let scripts = try Programs.shell("ftk --scripts").output.split(separator: "\n").map { String($0.prefix { $0 != "\t" }) }
        let all = Set(["ftk"] + scripts + scripts.map { $0.hasSuffix(".sh") ? String($0.dropLast(3)) : $0 })
        #expect(Set(first.split(separator: " ").dropFirst().map { String($0) }) == all)
    }

    @Test("names of the cluster that the line itself names; names are there within 50 ms, and where nothing answers there are none, soon")
    func live() throws {
        let place = try Place()
        let elsewhere = ["FTK_BOOTSTRAP_SERVERS": "127.0.0.1:1", "FTK_ZOOKEEPER": "127.0.0.1:1", "HOME": place.cluster.folder]
        let (broker, zooKeeper) = (place.cluster.bootstrap, place.cluster.zooKeeperAddress)
        for (words, wanted) in [
            ("topics --bootstrap-server \(broker) --topic ''", "__consumer_offsets\npayments\n"),
            ("topics --bootstrap-server=\(broker) --describe --topic p", "payments\n"), ("--as-script topics --bootstrap-server \(broker) --topic p", "payments\n"),
            ("consumer-groups --bootstrap-server \(broker) --group ''", "billing\n"),
            ("log-dirs --bootstrap-server \(broker) --topic-list x,pay", "x,payments\n"),
            ("zk -server \(zooKeeper) ls /brokers/t", "/brokers/topics\n"), ("zookeeper-shell \(zooKeeper) ls /brokers/t", "/brokers/topics\n"),
            ("topics --topic ''", ""), ("zk ls /", ""),
        ] {
            let result = try Programs.shell("ftk --complete \(words)", environment: elsewhere)
            #expect(result.output == wanted && result.status == 0, "\(words): \(result)")
        }
        for words in ["topics --topic ''", "consumer-groups --group ''", "configs --entity-type brokers --entity-name ''", "zk ls /"] {
            // The fastest of several: the machine may be busy with other tests.
            let fastest = try (0..<15).map { _ in
                let began = MonotonicTime.now
                let found = try Programs.shell("ftk --complete \(words)", environment: place.environment).output
                let ms = MonotonicTime.now.milliseconds(since: began)
                #expect(found != "", "\(words)")
                return ms
            }.min() ?? .max
            #expect(fastest < 50, "\(words): \(fastest) ms")
        }
    }
}
