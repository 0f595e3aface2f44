extension OptionTable {
    /// `consumer-perf-test`, from Kafka's releases 3.9 and 4.3.
    public static let consumerPerfTest = OptionTable(
        "consumer-perf-test", .jopt, purpose: "measures how fast records can be read",
        options: [
            .value(
                "bootstrap-server", placeholder: "server to connect to", presence: .oneOfGroup,
                help: "where to make first contact: HOST:PORT, several joined by commas"),
            .value(
                "broker-list", placeholder: "broker-list", deprecated: true,
                help: "old spelling of --bootstrap-server"),
            .value("consumer.config", placeholder: "config file", help: "properties file for the consumer"),
            .value("date-format", placeholder: "date format", help: "Java date pattern of the time column"),
            .value("fetch-size", type: .int, placeholder: "size", help: "bytes asked for per fetch"),
            .flag("from-latest", help: "a group without offsets begins at the end"),
            .value("group", placeholder: "gid", help: "consumer group"),
            .flag("help", help: "show the options and stop"),
            .flag("hide-header", help: "leave out the column titles"),
            .value("messages", type: .long, placeholder: "count", presence: .required, help: "how many records to read"),
            .value(
                "num-fetch-threads", type: .int, placeholder: "count", deprecated: true,
                help: "accepted, has no effect"),
            .flag("print-metrics", help: "print the client's own metrics when done"),
            .value(
                "reporting-interval", type: .long, placeholder: "interval_ms",
                help: "milliseconds between progress lines"),
            .flag("show-detailed-stats", help: "a line per reporting interval, not only the total"),
            .value("socket-buffer-size", type: .int, placeholder: "size", help: "TCP buffer in bytes"),
            .value(
                "threads", type: .int, placeholder: "count", deprecated: true,
                help: "number of workers (has no effect in the consumer test)"),
            .maybe("timeout", type: .long, placeholder: "milliseconds", help: "longest gap between records in ms"),
            .value("topic", placeholder: "topic", presence: .required, help: "topic name"),
            .flag("version", help: "show the release number and stop"),
            .value(
                "command-config", placeholder: "config file", since4: true,
                help: "properties file for the client this tool opens"),
            .value(
                "command-property", placeholder: "prop1=val1", repeatable: true, since4: true,
                help: "one KEY=VALUE for the client, stronger than the file"),
            .value(
                "include", placeholder: "Java regex (String)", since4: true,
                help: "Java regex of the topics to read"),
            .value(
                "num-records", type: .long, placeholder: "count", presence: .required, since4: true,
                help: "how many records")
        ])
}
