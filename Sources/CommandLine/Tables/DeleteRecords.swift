extension OptionTable {
    /// `delete-records`, from Kafka's releases 3.9 and 4.3.
    public static let deleteRecords = OptionTable(
        "delete-records", .jopt, purpose: "deletes the records of partitions up to given offsets",
        options: [
            .value(
                "bootstrap-server", placeholder: "server(s) to use for bootstrapping", presence: .required,
                help: "where to make first contact: HOST:PORT, several joined by commas"),
            .value(
                "command-config", placeholder: "command config property file path",
                help: "properties file for the client this tool opens"),
            .flag("help", help: "show the options and stop"),
            .value(
                "offset-json-file", placeholder: "Offset json file path", presence: .required,
                help: "JSON: topic, partition, offset; -1 for the end"),
            .flag("version", help: "show the release number and stop")
        ])
}
