extension OptionTable {
    /// `configs`, from Kafka's releases 3.9 and 4.3.
    public static let configs = OptionTable(
        "configs", .jopt, purpose: "shows and changes the settings of topics, brokers, clients, users and ips",
        options: [
            .value(
                "add-config", placeholder: "String",
                help: "K=V pairs joined by commas; [..] keeps commas inside a value"),
            .value("add-config-file", placeholder: "String", help: "take the pairs from a properties file"),
            .flag("all", help: "describe: defaults and static values too"),
            .flag("alter", help: "change something that exists"),
            .value(
                "bootstrap-controller", placeholder: "controller to connect to",
                help: "first contact with a KRaft controller in place of a broker"),
            .value(
                "bootstrap-server", placeholder: "server to connect to", presence: .oneOfGroup,
                help: "where to make first contact: HOST:PORT, several joined by commas"),
            .value("broker", placeholder: "String", help: "short for entity-type brokers with a name"),
            .flag("broker-defaults", help: "short for the brokers' default entry"),
            .value("broker-logger", placeholder: "String", help: "log levels of one broker"),
            .value("client", placeholder: "String", help: "a client id"),
            .flag("client-defaults", help: "default of client ids"),
            .value(
                "command-config", placeholder: "command config property file",
                help: "properties file for the client this tool opens"),
            .value("delete-config", placeholder: "String", repeatable: true, help: "names to remove, joined by commas"),
            .flag("describe", help: "show details"),
            .flag("entity-default", help: "the default entry of the type before it"),
            .value("entity-name", placeholder: "String", repeatable: true, help: "name within the type before it"),
            .value(
                "entity-type", placeholder: "String", repeatable: true,
                help: "topics, clients, users, brokers, broker-loggers, ips, client-metrics (4.x: groups)"),
            .flag("force", deprecated: true, help: "accepted, has no effect"),
            .flag("help", help: "show the options and stop"),
            .value("ip", placeholder: "String", help: "an address"),
            .flag("ip-defaults", help: "default of addresses"),
            .value("topic", placeholder: "String", help: "short for entity-type topics with a name"),
            .value("user", placeholder: "String", help: "a user principal"),
            .flag("user-defaults", help: "default of users"),
            .flag("version", help: "show the release number and stop"),
            .value(
                "zk-tls-config-file", placeholder: "ZooKeeper TLS configuration", deprecated: true,
                help: "TLS settings for --zookeeper"),
            .value(
                "zookeeper", placeholder: "urls", deprecated: true,
                help: "talk to ZooKeeper, for brokers and SCRAM before brokers run"),
            .value("client-metrics", placeholder: "String", since4: true, help: "a client-metrics resource"),
            .value("group", placeholder: "String", since4: true, help: "a group's settings")
        ])
}
