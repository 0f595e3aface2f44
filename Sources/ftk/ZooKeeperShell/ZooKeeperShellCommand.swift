import CommandLine

/// `zookeeper-shell HOST:PORT[/PATH] [-zk-tls-config-file FILE] [COMMAND …]`: the shell of ZooKeeper by Kafka's name.
enum ZooKeeperShellCommand: Command {
    static let name = "zookeeper-shell"
    static let scripts = ["zookeeper-shell.sh"]
    static let javaClasses = ["org.apache.zookeeper.ZooKeeperMainWithTlsSupportForKafka"]
    static let table = OptionTable.zookeeperShell

    static func run(_ call: CommandCall) async throws -> ExitStatus {
        var words = call.arguments
        guard let server = words.first else {
            if call.manner == .plain { throw UsageError.rule("HOST:PORT[/PATH] is expected first") }
            call.out.line("USAGE: zookeeper-shell.sh zookeeper_host:port[/path] [-zk-tls-config-file file] [args...]")
            return .failed
        }
        words.removeFirst()
        if words.first == "-zk-tls-config-file" {
            guard words.count > 1 else { throw UsageError.rule("-zk-tls-config-file needs a file") }
            _ = try call.clientFile(words[1])
            throw CommandFailure("TLS towards ZooKeeper is not supported")
        }
        return try await ZkStart(call, server: server, words: words).run(jLine: false)
    }
}
