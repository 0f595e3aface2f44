extension OptionTable {
    /// `broker-api-versions`, from Kafka's releases 3.9 and 4.3.
    public static let brokerApiVersions = OptionTable(
        "broker-api-versions", .jopt, purpose: "shows which requests each broker knows, and in which versions",
        options: [
            .value(
                "bootstrap-server", placeholder: "server(s) to use for bootstrapping", presence: .required,
                help: "where to make first contact: HOST:PORT, several joined by commas"),
            .value(
                "command-config", placeholder: "command config property file",
                help: "properties file for the client this tool opens"),
            .flag("help", help: "show the options and stop"),
            .flag("version", help: "show the release number and stop")
        ])
}
