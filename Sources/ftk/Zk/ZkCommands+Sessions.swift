import CommandLine
import Platform
import ZooKeeperProto

extension ZkShellCommand {
    /// Other commands of zkCli.
    static let sessions: [ZkShellCommand] = [
        ZkShellCommand(
            "version", "", words: 0...0, purpose: "the release of this shell",
            run: { shell, options in
                // Here zkCli does not pass over words.
                if !options.words.isEmpty { throw ZkFailure("version ", .usage) }
                if shell.isScript {
                    return shell.out.line(
                        "ZooKeeper CLI version: 3.9.4-7246445ec281f3dbf53dc54e970c914f39713903, built on 2025-08-19 19:53 UTC")
                }
                shell.result("version", [.object([("ftk", .string(Program.version)), ("zooKeeper", .string("3.9.4"))])]) {
                    $0.line("ftk \(Program.version) (ZooKeeper 3.9.4)")
                }
            })
    ]
}
