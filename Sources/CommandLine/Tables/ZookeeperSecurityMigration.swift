extension OptionTable {
    /// `zookeeper-security-migration`, from Kafka's releases 3.9 and 4.3.
    public static let zookeeperSecurityMigration = OptionTable(
        "zookeeper-security-migration", .jopt, purpose: "sets or removes the access rights of Kafka's znodes",
        options: [
            .flag("enable.path.check", help: "stop when a root znode is missing"),
            .flag("help", help: "show the options and stop"),
            .flag("version", help: "show the release number and stop"),
            .value(
                "zk-tls-config-file", placeholder: "ZooKeeper TLS configuration",
                help: "TLS settings towards ZooKeeper"),
            .value("zookeeper.acl", placeholder: "String", help: "secure or unsecure"),
            .value("zookeeper.connect", placeholder: "String", help: "ZooKeeper servers"),
            .value("zookeeper.connection.timeout", type: .int, placeholder: "Integer", help: "ms to connect"),
            .value("zookeeper.session.timeout", type: .int, placeholder: "Integer", help: "session timeout in ms")
        ])
}
