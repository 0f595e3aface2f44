extension OptionTable {
    /// `reassign-partitions`, from Kafka's releases 3.9 and 4.3.
    public static let reassignPartitions = OptionTable(
        "reassign-partitions", .jopt, purpose: "moves partitions between brokers and log folders",
        options: [
            .flag("additional", help: "add to, or change the throttle of, what is going on"),
            .value(
                "bootstrap-server", placeholder: "Server(s) to use for bootstrapping", presence: .required,
                help: "where to make first contact: HOST:PORT, several joined by commas"),
            .value("broker-list", placeholder: "brokerlist", help: "brokers to spread over, joined by commas"),
            .flag("cancel", help: "call off a reassignment"),
            .value(
                "command-config", placeholder: "Admin client property file",
                help: "properties file for the client this tool opens"),
            .flag("disable-rack-aware", help: "ignore racks"),
            .flag("execute", help: "start the plan"),
            .flag("generate", help: "propose a plan, and print the present one"),
            .flag("help", help: "show the options and stop"),
            .flag("list", help: "what is going on"),
            .flag("preserve-throttles", help: "leave throttles as they are"),
            .value(
                "reassignment-json-file", placeholder: "manual assignment json file path",
                help: "JSON file with the wanted replicas"),
            .value(
                "replica-alter-log-dirs-throttle", type: .long, placeholder: "replicaAlterLogDirsThrottle",
                help: "bytes/s between folders of a broker"),
            .value("throttle", type: .long, placeholder: "throttle", help: "bytes/s between brokers"),
            .value("timeout", type: .long, placeholder: "timeout", help: "ms to wait for folder moves to begin"),
            .value(
                "topics-to-move-json-file", placeholder: "topics to reassign json file path",
                help: "JSON list of topics"),
            .flag("verify", help: "is the plan done? removes throttles when it is"),
            .flag("version", help: "show the release number and stop"),
            .maybe(
                "bootstrap-controller", placeholder: "bootstrap controller to connect to", since4: true,
                help: "first contact with a KRaft controller in place of a broker"),
            .flag(
                "disallow-replication-factor-change", since4: true,
                help: "refuse a plan that changes the number of replicas")
        ])
}
