extension OptionTable {
    /// `get-offsets`, from Kafka's releases 3.9 and 4.3.
    public static let getOffsets = OptionTable(
        "get-offsets", .jopt, purpose: "shows first, last or timed offsets of partitions",
        options: [
            .value(
                "bootstrap-server", placeholder: "HOST1:PORT1,...,HOST3:PORT3", presence: .required,
                help: "where to make first contact: HOST:PORT, several joined by commas"),
            .value(
                "broker-list", placeholder: "HOST1:PORT1,..., HOST3:PORT3", deprecated: true,
                help: "old spelling of --bootstrap-server"),
            .value("command-config", placeholder: "config file", help: "properties file for the client this tool opens"),
            .flag("exclude-internal-topics", help: "leave internal topics out"),
            .flag("help", help: "show the options and stop"),
            .value("partitions", placeholder: "partition ids", help: "partition numbers, joined by commas"),
            .value(
                "time", placeholder: "<timestamp> / -1 or latest / -2 or earliest / -3 or max-timestamp / -4 or earliest-local / -5 or latest-tiered",
                help: "timestamp, or latest (-1), earliest (-2), max-timestamp (-3), earliest-local (-4), latest-tiered (-5)"),
            .value("topic", placeholder: "topic", help: "topic regex"),
            .value(
                "topic-partitions", placeholder: "topic1:1, topic2:0-3,topic3,topic4:5-,topic5:-3",
                help: "patterns like a:1,b:0-3,c:5-,:-2"),
            .flag("version", help: "show the release number and stop")
        ])
}
