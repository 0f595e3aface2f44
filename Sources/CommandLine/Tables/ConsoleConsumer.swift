extension OptionTable {
    /// `console-consumer`, from Kafka's releases 3.9 and 4.3.
    public static let consoleConsumer = OptionTable(
        "console-consumer", .jopt, purpose: "prints the records of a topic",
        options: [
            .value(
                "bootstrap-server", placeholder: "server to connect to", presence: .required,
                help: "where to make first contact: HOST:PORT, several joined by commas"),
            .value(
                "consumer-property", placeholder: "consumer_prop", repeatable: true,
                help: "one KEY=VALUE for the consumer"),
            .value("consumer.config", placeholder: "config file", help: "properties file for the consumer"),
            .flag("enable-systest-events", help: "also print life-cycle events as JSON lines"),
            .value("formatter", placeholder: "class", help: "class that prints each record"),
            .value("formatter-config", placeholder: "config file", help: "properties file for the formatter"),
            .flag("from-beginning", help: "a group without offsets begins at the first record"),
            .value("group", placeholder: "consumer group id", help: "consumer group; a made-up one otherwise"),
            .flag("help", help: "show the options and stop"),
            .value("include", placeholder: "Java regex (String)", help: "Java regex of the topics to read"),
            .value(
                "isolation-level", placeholder: "String",
                help: "read_committed hides what transactions have not committed"),
            .value("key-deserializer", placeholder: "deserializer for key", help: "class for keys"),
            .value("max-messages", type: .int, placeholder: "num_messages", help: "stop after this many records"),
            .value("offset", placeholder: "consume offset", help: "with --partition: a number, earliest or latest"),
            .value(
                "partition", type: .int, placeholder: "partition",
                help: "read this partition alone, without a group"),
            .value(
                "property", placeholder: "prop", repeatable: true,
                help: "formatter setting: print.*, key.separator, line.separator, null.literal, *.deserializer"),
            .flag("skip-message-on-error", help: "go on after a record that cannot be printed"),
            .value(
                "timeout-ms", type: .long, placeholder: "timeout_ms",
                help: "give up after this long without a record"),
            .value("topic", placeholder: "topic", help: "topic name"),
            .value("value-deserializer", placeholder: "deserializer for values", help: "class for values"),
            .flag("version", help: "show the release number and stop"),
            .value("whitelist", placeholder: "Java regex (String)", deprecated: true, help: "old spelling of --include"),
            .value(
                "command-config", placeholder: "config file", since4: true,
                help: "properties file for the client this tool opens"),
            .value(
                "command-property", placeholder: "consumer_prop", repeatable: true, since4: true,
                help: "one KEY=VALUE for the client, stronger than the file"),
            .value(
                "formatter-property", placeholder: "prop", repeatable: true, since4: true,
                help: "one KEY=VALUE for the formatter")
        ])
}
