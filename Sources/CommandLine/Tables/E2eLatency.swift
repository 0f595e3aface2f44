extension OptionTable {
    /// `e2e-latency`, from Kafka's releases 3.9 and 4.3.
    public static let e2eLatency = OptionTable(
        "e2e-latency", .jopt, purpose: "measures the time from producing to consuming, record by record",
        options: [
            .value(
                "bootstrap-server", placeholder: "bootstrap-server", presence: .required, since4: true,
                help: "where to make first contact: HOST:PORT, several joined by commas"),
            .maybe(
                "command-config", placeholder: "config-file", since4: true,
                help: "properties file for the client this tool opens"),
            .flag("help", since4: true, help: "show the options and stop"),
            .maybe("num-headers", type: .int, placeholder: "count", since4: true, help: "headers per record"),
            .value(
                "num-records", type: .int, placeholder: "count", presence: .required, since4: true,
                help: "how many round trips"),
            .value("producer-acks", placeholder: "producer-acks", presence: .required, since4: true, help: "1 or all"),
            .maybe(
                "record-header-key-size", type: .int, placeholder: "bytes", since4: true,
                help: "bytes of a header name"),
            .maybe(
                "record-header-size", type: .int, placeholder: "bytes", since4: true,
                help: "bytes of a header value, -1 for null"),
            .maybe(
                "record-key-size", type: .int, placeholder: "bytes", since4: true,
                help: "bytes of the key, 0 for no key"),
            .value(
                "record-size", type: .int, placeholder: "bytes", presence: .required, since4: true,
                help: "bytes of the value"),
            .value("topic", placeholder: "topic-name", presence: .required, since4: true, help: "topic name"),
            .flag("version", since4: true, help: "show the release number and stop")
        ],
        positionals: [
            PositionalSpec("broker_list", required: true, help: "first contact"),
            PositionalSpec("topic", required: true, help: "topic, made when missing"),
            PositionalSpec("num_messages", required: true, help: "how many round trips"),
            PositionalSpec("producer_acks", required: true, help: "1 or all"),
            PositionalSpec("message_size_bytes", required: true, help: "bytes per record"),
            PositionalSpec("properties_file", required: false, help: "client settings")
        ])
}
