extension OptionTable {
    /// `verifiable-share-consumer`, from Kafka's releases 3.9 and 4.3.
    public static let verifiableShareConsumer = OptionTable(
        "verifiable-share-consumer", .argparse, purpose: "reads records as a member of a share group and reports as JSON what it did",
        options: [
            .flag("help", "h", since4: true, help: "show the options and stop"),
            .value("topic", placeholder: "TOPIC", presence: .required, since4: true, help: "topic name"),
            .value("group-id", placeholder: "GROUP-ID", presence: .required, since4: true, help: "group name"),
            .value("max-messages", placeholder: "MAX-MESSAGES", since4: true, help: "stop after this many records"),
            .flag("verbose", since4: true, help: "print each record"),
            .value(
                "acknowledgement-mode", placeholder: "ACKNOWLEDGEMENT-MODE", since4: true,
                help: "auto, sync or async"),
            .value(
                "offset-reset-strategy", placeholder: "OFFSET-RESET-STRATEGY", since4: true,
                help: "earliest or latest"),
            .value(
                "command-config", placeholder: "CONFIG-FILE", since4: true,
                help: "properties file for the client this tool opens"),
            .value(
                "bootstrap-server", placeholder: "HOST1:PORT1,...", presence: .required, since4: true,
                help: "where to make first contact: HOST:PORT, several joined by commas")
        ])
}
