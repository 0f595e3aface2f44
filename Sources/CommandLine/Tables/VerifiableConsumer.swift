extension OptionTable {
    /// `verifiable-consumer`, from Kafka's releases 3.9 and 4.3.
    public static let verifiableConsumer = OptionTable(
        "verifiable-consumer", .argparse, purpose: "reads records and reports as JSON what it did",
        options: [
            .flag("help", "h", help: "show the options and stop"),
            .value("topic", placeholder: "TOPIC", presence: .required, help: "topic name"),
            .value("group-protocol", placeholder: "GROUP_PROTOCOL", help: "classic or consumer"),
            .value(
                "group-remote-assignor", placeholder: "GROUP_REMOTE_ASSIGNOR",
                help: "assignor on the broker, for the new protocol"),
            .value("group-id", placeholder: "GROUP_ID", presence: .required, help: "group name"),
            .value("group-instance-id", placeholder: "GROUP_INSTANCE_ID", help: "static member name"),
            .value("max-messages", placeholder: "MAX-MESSAGES", help: "stop after this many records"),
            .value("session-timeout", placeholder: "TIMEOUT_MS", help: "session timeout in ms"),
            .flag("verbose", help: "print each record"),
            .flag("enable-autocommit", help: "commit in the background"),
            .value("reset-policy", placeholder: "RESETPOLICY", help: "earliest, latest or none"),
            .value(
                "assignment-strategy", placeholder: "ASSIGNMENTSTRATEGY",
                help: "assignor class, for the classic protocol"),
            .value("consumer.config", placeholder: "CONFIG_FILE", help: "properties file for the consumer"),
            .value(
                "bootstrap-server", placeholder: "HOST1:PORT1,...", presence: .oneOfGroup,
                help: "where to make first contact: HOST:PORT, several joined by commas"),
            .value(
                "broker-list", placeholder: "HOST1:PORT1,...", presence: .oneOfGroup, deprecated: true,
                help: "old spelling of --bootstrap-server"),
            .value(
                "command-config", placeholder: "CONFIG-FILE", since4: true,
                help: "properties file for the client this tool opens")
        ])
}
