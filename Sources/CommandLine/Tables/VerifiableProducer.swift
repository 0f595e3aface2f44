extension OptionTable {
    /// `verifiable-producer`, from Kafka's releases 3.9 and 4.3.
    public static let verifiableProducer = OptionTable(
        "verifiable-producer", .argparse, purpose: "writes numbered records and reports as JSON what it did",
        options: [
            .flag("help", "h", help: "show the options and stop"),
            .value("topic", placeholder: "TOPIC", presence: .required, help: "topic name"),
            .value("max-messages", placeholder: "MAX-MESSAGES", help: "stop after this many records"),
            .value("throughput", placeholder: "THROUGHPUT", help: "records per second at most; negative for no limit"),
            .value("acks", placeholder: "ACKS", help: "acknowledgements asked for: 0, 1 or -1 for all"),
            .value("producer.config", placeholder: "CONFIG_FILE", help: "properties file for the producer"),
            .value("message-create-time", placeholder: "CREATETIME", help: "timestamp of the first record"),
            .value("value-prefix", placeholder: "VALUE-PREFIX", help: "put NUMBER. before each value"),
            .value("repeating-keys", placeholder: "REPEATING-KEYS", help: "keys 0..N-1 over and over"),
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
