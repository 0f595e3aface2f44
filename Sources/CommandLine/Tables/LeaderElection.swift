extension OptionTable {
    /// `leader-election`, from Kafka's releases 3.9 and 4.3.
    public static let leaderElection = OptionTable(
        "leader-election", .jopt, purpose: "lets partitions elect another leader",
        options: [
            .value("admin.config", placeholder: "config file", help: "properties file for the admin client"),
            .flag("all-topic-partitions", help: "every partition"),
            .value(
                "bootstrap-server", placeholder: "host:port", presence: .required,
                help: "where to make first contact: HOST:PORT, several joined by commas"),
            .value(
                "election-type", placeholder: "[PREFERRED,UNCLEAN]: election type", presence: .required,
                help: "preferred or unclean"),
            .flag("help", help: "show the options and stop"),
            .value("partition", type: .int, placeholder: "partition id", help: "partition number"),
            .value("path-to-json-file", placeholder: "Path to JSON file", help: "JSON list of partitions"),
            .value("topic", placeholder: "topic name", help: "topic name"),
            .flag("version", help: "show the release number and stop"),
            .value(
                "command-config", placeholder: "Config file", since4: true,
                help: "properties file for the client this tool opens")
        ])
}
