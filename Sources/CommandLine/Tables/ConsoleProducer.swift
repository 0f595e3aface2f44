extension OptionTable {
    /// `console-producer`, from Kafka's releases 3.9 and 4.3.
    public static let consoleProducer = OptionTable(
        "console-producer", .jopt, purpose: "writes lines of standard input to a topic",
        options: [
            .value("batch-size", type: .int, placeholder: "size", help: "records collected before a send"),
            .value(
                "bootstrap-server", placeholder: "server to connect to", presence: .oneOfGroup,
                help: "where to make first contact: HOST:PORT, several joined by commas"),
            .value(
                "broker-list", placeholder: "broker-list", deprecated: true,
                help: "old spelling of --bootstrap-server"),
            .maybe(
                "compression-codec", placeholder: "compression-codec",
                help: "none, gzip (when no value), snappy, lz4, zstd"),
            .flag("help", help: "show the options and stop"),
            .value("line-reader", placeholder: "reader_class", help: "class that turns lines into records"),
            .value(
                "max-block-ms", type: .long, placeholder: "max block on send",
                help: "longest wait for room or metadata"),
            .value(
                "max-memory-bytes", type: .long, placeholder: "total memory in bytes",
                help: "buffer for unsent records"),
            .value(
                "max-partition-memory-bytes", type: .int, placeholder: "memory in bytes per partition",
                help: "batch size in bytes"),
            .value(
                "message-send-max-retries", type: .int, placeholder: "Integer",
                help: "retries before a record is given up"),
            .value(
                "metadata-expiry-ms", type: .long, placeholder: "metadata expiration interval",
                help: "age at which metadata is asked again"),
            .value(
                "producer-property", placeholder: "producer_prop", repeatable: true,
                help: "one KEY=VALUE for the producer"),
            .value("producer.config", placeholder: "config file", help: "properties file for the producer"),
            .value(
                "property", placeholder: "prop", repeatable: true,
                help: "reader setting: parse.key, parse.headers, key.separator, headers.*, null.marker, ignore.error"),
            .value("reader-config", placeholder: "config file", help: "properties file for the reader"),
            .value("request-required-acks", placeholder: "request required acks", help: "0, 1 or -1 for all"),
            .value(
                "request-timeout-ms", type: .int, placeholder: "request timeout ms",
                help: "longest wait for an answer"),
            .value("retry-backoff-ms", type: .long, placeholder: "Long", help: "pause before a retry"),
            .value("socket-buffer-size", type: .int, placeholder: "size", help: "TCP buffer in bytes"),
            .flag("sync", help: "send one record at a time and wait for each"),
            .value("timeout", type: .long, placeholder: "timeout_ms", help: "linger in milliseconds"),
            .value("topic", placeholder: "topic", presence: .required, help: "topic name"),
            .flag("version", help: "show the release number and stop"),
            .value(
                "command-config", placeholder: "config file", since4: true,
                help: "properties file for the client this tool opens"),
            .value(
                "command-property", placeholder: "producer_prop", repeatable: true, since4: true,
                help: "one KEY=VALUE for the client, stronger than the file"),
            .value(
                "reader-property", placeholder: "prop", repeatable: true, since4: true,
                help: "one KEY=VALUE for the reader")
        ])
}
