extension OptionTable {
    /// `replica-verification`, from Kafka's releases 3.9 and 4.3.
    public static let replicaVerification = OptionTable(
        "replica-verification", .jopt, purpose: "checks that the replicas of partitions hold the same records",
        options: [
            .value(
                "broker-list", placeholder: "hostname: port,...,hostname:port", presence: .required,
                help: "brokers, HOST:PORT joined by commas"),
            .value("fetch-size", type: .int, placeholder: "bytes", help: "bytes asked for per fetch"),
            .flag("help", help: "show the options and stop"),
            .value("max-wait-ms", type: .int, placeholder: "ms", help: "longest wait of a fetch"),
            .value("report-interval-ms", type: .long, placeholder: "ms", help: "ms between reports"),
            .value(
                "time", type: .long, placeholder: "timestamp/-1(latest)/-2 (earliest)",
                help: "where to begin: timestamp, -1 or -2"),
            .value(
                "topic-white-list", placeholder: "Java regex (String)", deprecated: true,
                help: "old spelling of --topics-include"),
            .value("topics-include", placeholder: "Java regex (String)", help: "regex of the topics to compare"),
            .flag("version", help: "show the release number and stop")
        ])
}
