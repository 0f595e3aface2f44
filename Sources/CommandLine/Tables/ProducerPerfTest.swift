extension OptionTable {
    /// `producer-perf-test`, from Kafka's releases 3.9 and 4.3.
    public static let producerPerfTest = OptionTable(
        "producer-perf-test", .argparse, purpose: "measures how fast records can be written",
        options: [
            .flag("help", "h", help: "show the options and stop"),
            .value("topic", placeholder: "TOPIC", presence: .required, help: "topic name"),
            .value("num-records", placeholder: "NUM-RECORDS", presence: .required, help: "how many records"),
            .value(
                "payload-delimiter", placeholder: "PAYLOAD-DELIMITER",
                help: "what separates values in the payload file"),
            .value(
                "throughput", placeholder: "THROUGHPUT", presence: .required,
                help: "records per second at most; negative for no limit"),
            .value(
                "producer-props", placeholder: "PROP-NAME=PROP-VALUE [PROP-NAME=PROP-VALUE ...", repeatable: true,
                help: "K=V producer settings, several"),
            .value("producer.config", placeholder: "CONFIG-FILE", help: "properties file for the producer"),
            .flag("print-metrics", help: "print the client's own metrics when done"),
            .value("transactional-id", placeholder: "TRANSACTIONAL-ID", help: "transactional id"),
            .value(
                "transaction-duration-ms", placeholder: "TRANSACTION-DURATION",
                help: "commit this often; 0 means no transactions"),
            .value("record-size", placeholder: "RECORD-SIZE", presence: .oneOfGroup, help: "bytes per record"),
            .value(
                "payload-file", placeholder: "PAYLOAD-FILE", presence: .oneOfGroup,
                help: "take values from the lines of this file"),
            .flag("payload-monotonic", presence: .oneOfGroup, help: "values count up"),
            .value(
                "bootstrap-server", placeholder: "BOOTSTRAP-SERVER", since4: true,
                help: "where to make first contact: HOST:PORT, several joined by commas"),
            .value(
                "command-property", placeholder: "PROP-NAME=PROP-VALUE [PROP-NAME=PROP-VALUE ...", repeatable: true, since4: true,
                help: "K=V producer settings, several"),
            .value(
                "command-config", placeholder: "CONFIG-FILE", since4: true,
                help: "properties file for the client this tool opens"),
            .value(
                "warmup-records", placeholder: "WARMUP-RECORDS", since4: true,
                help: "first records left out of the statistics"),
            .value(
                "reporting-interval", placeholder: "INTERVAL-MS", since4: true,
                help: "milliseconds between progress lines")
        ])
}
