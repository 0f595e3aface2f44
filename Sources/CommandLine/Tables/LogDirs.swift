extension OptionTable {
    /// `log-dirs`, from Kafka's releases 3.9 and 4.3.
    public static let logDirs = OptionTable(
        "log-dirs", .jopt, purpose: "shows what each log folder of the brokers holds",
        options: [
            .value(
                "bootstrap-server", placeholder: "The server (s) to use for bootstrapping", presence: .required,
                help: "where to make first contact: HOST:PORT, several joined by commas"),
            .value(
                "broker-list", placeholder: "Broker list",
                help: "broker numbers, joined by commas; all when left out"),
            .value(
                "command-config", placeholder: "Admin client property file",
                help: "properties file for the client this tool opens"),
            .flag("describe", help: "print one JSON document about the folders"),
            .flag("help", help: "show the options and stop"),
            .value("topic-list", placeholder: "Topic list", help: "topics, joined by commas; all when left out"),
            .flag("version", help: "show the release number and stop")
        ])
}
