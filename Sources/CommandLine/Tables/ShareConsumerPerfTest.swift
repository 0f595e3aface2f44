extension OptionTable {
    /// `share-consumer-perf-test`, from Kafka's releases 3.9 and 4.3.
    public static let shareConsumerPerfTest = OptionTable(
        "share-consumer-perf-test", .jopt, purpose: "measures how fast a share group reads",
        options: [
            .value(
                "bootstrap-server", placeholder: "server to connect to", presence: .required, since4: true,
                help: "where to make first contact: HOST:PORT, several joined by commas"),
            .value(
                "command-config", placeholder: "config file", since4: true,
                help: "properties file for the client this tool opens"),
            .value(
                "command-property", placeholder: "prop1=val1", repeatable: true, since4: true,
                help: "one KEY=VALUE for the client, stronger than the file"),
            .value(
                "consumer.config", placeholder: "config file", deprecated: true, since4: true,
                help: "properties file for the consumer"),
            .value(
                "date-format", placeholder: "date format", since4: true,
                help: "Java date pattern of the time column"),
            .value("fetch-size", type: .int, placeholder: "size", since4: true, help: "bytes asked for per fetch"),
            .value("group", placeholder: "gid", since4: true, help: "group name"),
            .flag("help", since4: true, help: "show the options and stop"),
            .flag("hide-header", since4: true, help: "leave out the column titles"),
            .value(
                "messages", type: .long, placeholder: "count", deprecated: true, since4: true,
                help: "how many records to read"),
            .value(
                "num-records", type: .long, placeholder: "count", presence: .required, since4: true,
                help: "how many records"),
            .flag("print-metrics", since4: true, help: "print the client's own metrics when done"),
            .value(
                "reporting-interval", type: .long, placeholder: "interval_ms", since4: true,
                help: "milliseconds between progress lines"),
            .flag("show-consumer-stats", since4: true, help: "a line per consumer"),
            .flag("show-detailed-stats", since4: true, help: "a line per reporting interval, not only the total"),
            .value("socket-buffer-size", type: .int, placeholder: "size", since4: true, help: "TCP buffer in bytes"),
            .value("threads", type: .int, placeholder: "count", since4: true, help: "number of share consumers"),
            .maybe(
                "timeout", type: .long, placeholder: "milliseconds", since4: true,
                help: "how long to wait, in milliseconds"),
            .value("topic", placeholder: "topic", presence: .required, since4: true, help: "topic name"),
            .flag("version", since4: true, help: "show the release number and stop")
        ])
}
