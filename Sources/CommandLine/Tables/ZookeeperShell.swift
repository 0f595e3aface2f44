extension OptionTable {
    /// `zookeeper-shell`, from Kafka's releases 3.9 and 4.3.
    public static let zookeeperShell = OptionTable(
        "zookeeper-shell", .singleDash, purpose: "the shell of ZooKeeper, by Kafka's name",
        options: [
            .value("zk-tls-config-file", placeholder: "file", help: "TLS settings; comes right after the servers")
        ],
        positionals: [
            PositionalSpec("host:port,.../chroot", required: true, help: "ZooKeeper servers"),
            PositionalSpec("cmd args", required: false, rest: true, help: "one command to run; without it commands are read from stdin")
        ])
}
