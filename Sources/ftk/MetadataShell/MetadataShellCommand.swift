import CommandLine

/// `metadata-shell` (`kafka-metadata-shell.sh`): browses the metadata log of KRaft clusters, which clusters with ZooKeeper do not have.
enum MetadataShellCommand: Command {
    static let name = "metadata-shell"
    static let scripts = ["kafka-metadata-shell.sh"]
    static let javaClasses = ["org.apache.kafka.shell.MetadataShell"]
    static let table = OptionTable.metadataShell
    static let scriptHelpsWithoutArguments = false

    static func run(_ call: CommandCall) async throws -> ExitStatus {
        let options = try call.parse(words: true)
        guard let path = try options.string("snapshot") else {
            throw CommandFailure("Unexpected error: You must specify either a raft manager or a snapshot file reader.")
        }
        throw CommandFailure(
            "\(path): snapshots of KRaft's metadata are not read; a cluster with ZooKeeper shows its metadata with: ftk zk ls -R /")
    }

    static func scriptFailure(_ error: any Error, _ call: CommandCall) -> ExitStatus { Argparse.failure(error, "metadata-shell", call) }
}
