import CommandLine

/// `zookeeper-shell HOST:PORT[/PATH] [-zk-tls-config-file FILE] [COMMAND …]`: the shell of ZooKeeper by Kafka's name.
enum ZooKeeperShellCommand: Command {
    static let name = "zookeeper-shell"
    static let scripts = ["zookeeper-shell.sh"]
    static let javaClasses = ["org.apache.zookeeper.ZooKeeperMainWithTlsSupportForKafka"]
    static let showsProgress = false
    static let table = OptionTable.zookeeperShell

    static func run(_ call: CommandCall) async throws -> ExitStatus {
        var words = call.arguments
        // Before the command's own words, in front of or behind the server.
        if call.manner == .plain, let index = words.prefix(2).firstIndex(of: "--output") {
            guard index + 1 < words.count, let format = Output.Format(rawValue: words[index + 1]) else {
                throw UsageError.rule("--output is text, json or jsonl")
            }
            call.out.format = format
            words.removeSubrange(index...index + 1)
        }
        guard let server = words.first else {
            if call.manner == .plain { throw UsageError.rule("HOST:PORT[/PATH] is expected first") }
            call.out.line("USAGE: zookeeper-shell.sh zookeeper_host:port[/path] [-zk-tls-config-file file] [args...]")
            return .failed
        }
        words.removeFirst()
        var settings = ZkClientSettings()
        if let index = words.firstIndex(of: "-zk-tls-config-file") {
            guard index + 1 < words.count else {
                if call.manner == .plain { throw UsageError.rule("-zk-tls-config-file needs a file") }
                call.out.line("Error: no filename provided with option -zk-tls-config-file")
                return .failed
            }
            try settings.add(file: words[index + 1])
            words.removeSubrange(index...index + 1)
        }
        return try await ZkStart(call, server: server, words: words, settings: settings).run(jLine: false)
    }
}
