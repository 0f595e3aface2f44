import CommandLine

/// The one table of commands: from what is typed, a script's name or a Java class to the command.
enum CommandTable {
    /// Sorted by name. A command is added by its own line here.
    static let all: [any Command.Type] = [
        AclsCommand.self,
        BrokerApiVersionsCommand.self,
        ClientMetricsCommand.self,
        ClusterCommand.self,
        ConfigsCommand.self,
        ConnectCommand.self,
        ConsoleConsumerCommand.self,
        ConsoleProducerCommand.self,
        ConsoleShareConsumerCommand.self,
        ConsumerGroupsCommand.self,
        ConsumerPerfTestCommand.self,
        DecodeCommand.self,
        DelegationTokensCommand.self,
        DeleteRecordsCommand.self,
        DownCommand.self,
        DumpLogCommand.self,
        E2eLatencyCommand.self,
        FeaturesCommand.self,
        GetOffsetsCommand.self,
        GroupsCommand.self,
        JmxCommand.self,
        LeaderElectionCommand.self,
        LogDirsCommand.self,
        LogsCommand.self,
        MetadataQuorumCommand.self,
        MetadataShellCommand.self,
        MirrorMakerCommand.self,
        ProducerPerfTestCommand.self,
        ReassignPartitionsCommand.self,
        ReplicaVerificationCommand.self,
        RunClassCommand.self,
        ServerStartCommand.self,
        ServerStopCommand.self,
        ShareConsumerPerfTestCommand.self,
        ShareGroupsCommand.self,
        StatusCommand.self,
        StorageCommand.self,
        StreamsApplicationResetCommand.self,
        StreamsGroupsCommand.self,
        TopicsCommand.self,
        TransactionsCommand.self,
        UpCommand.self,
        VerifiableConsumerCommand.self,
        VerifiableProducerCommand.self,
        VerifiableShareConsumerCommand.self,
        ZkCommand.self,
        ZkServerCommand.self,
        ZooKeeperSecurityMigrationCommand.self,
        ZooKeeperServerStartCommand.self,
        ZooKeeperServerStopCommand.self,
        ZooKeeperShellCommand.self,
    ]

    /// By the word after `ftk`.
    static func command(named name: String) -> (any Command.Type)? { all.first { $0.name == name } }

    /// By the name that the program was called with: `kafka-topics.sh`, `kafka-topics`, `zkCli.sh`, `zkCli`.
    static func command(script: String) -> (any Command.Type)? {
        let full = script.hasSuffix(".sh") ? script : script + ".sh"
        return all.first { $0.scripts.contains(full) }
    }

    /// By the word after `ftk --as-script`: a command's name or a script's.
    static func command(asScript word: String) -> (any Command.Type)? {
        command(named: word) ?? command(script: word) ?? command(script: "kafka-\(word)")
            ?? all.first { command in command.scripts.contains { $0.lowercased() == word.lowercased() + ".sh" } }
    }

    static func command(javaClass name: String) -> (any Command.Type)? { all.first { $0.javaClasses.contains(name) } }
}
