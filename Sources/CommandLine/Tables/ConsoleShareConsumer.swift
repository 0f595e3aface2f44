extension OptionTable {
    /// `console-share-consumer`, from Kafka's releases 3.9 and 4.3.
    public static let consoleShareConsumer = OptionTable(
        "console-share-consumer", .jopt, purpose: "prints the records of a topic as a member of a share group",
        options: [
            .value(
                "bootstrap-server", placeholder: "server to connect to", presence: .required, since4: true,
                help: "where to make first contact: HOST:PORT, several joined by commas"),
            .value(
                "command-config", placeholder: "config file", since4: true,
                help: "properties file for the client this tool opens"),
            .value(
                "command-property", placeholder: "consumer_prop", repeatable: true, since4: true,
                help: "one KEY=VALUE for the client, stronger than the file"),
            .value(
                "consumer-config", placeholder: "config file", deprecated: true, since4: true,
                help: "properties file for the consumer"),
            .value(
                "consumer-property", placeholder: "consumer_prop", repeatable: true, deprecated: true, since4: true,
                help: "one KEY=VALUE for the consumer"),
            .flag("enable-systest-events", since4: true, help: "also print life-cycle events as JSON lines"),
            .value("formatter", placeholder: "class", since4: true, help: "class that prints each record"),
            .value(
                "formatter-config", placeholder: "config file", since4: true,
                help: "properties file for the formatter"),
            .value(
                "formatter-property", placeholder: "prop", repeatable: true, since4: true,
                help: "one KEY=VALUE for the formatter"),
            .value("group", placeholder: "share group id", since4: true, help: "group name"),
            .flag("help", since4: true, help: "show the options and stop"),
            .value("key-deserializer", placeholder: "deserializer for keys", since4: true, help: "class for keys"),
            .value(
                "max-messages", type: .int, placeholder: "num_messages", since4: true,
                help: "stop after this many records"),
            .value(
                "property", placeholder: "prop", repeatable: true, deprecated: true, since4: true,
                help: "formatter setting"),
            .flag("reject", since4: true, help: "reject each record"),
            .flag("reject-message-on-error", since4: true, help: "reject what cannot be printed"),
            .flag("release", since4: true, help: "release each record"),
            .value(
                "timeout-ms", type: .int, placeholder: "timeout_ms", since4: true,
                help: "give up after this long without a record"),
            .value("topic", placeholder: "topic", since4: true, help: "topic name"),
            .value("value-deserializer", placeholder: "deserializer for values", since4: true, help: "class for values"),
            .flag("version", since4: true, help: "show the release number and stop")
        ])
}
