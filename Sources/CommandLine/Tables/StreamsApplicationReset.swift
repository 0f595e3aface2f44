extension OptionTable {
    /// `streams-application-reset`, from Kafka's releases 3.9 and 4.3.
    public static let streamsApplicationReset = OptionTable(
        "streams-application-reset", .jopt, purpose: "resets what a streams application has read and stored",
        options: [
            .value(
                "application-id", placeholder: "id", presence: .required,
                help: "application id, which is the group too"),
            .value(
                "bootstrap-server", placeholder: "server to connect to", presence: .oneOfGroup,
                help: "where to make first contact: HOST:PORT, several joined by commas"),
            .value(
                "bootstrap-servers", placeholder: "urls", deprecated: true,
                help: "old spelling of --bootstrap-server"),
            .value("by-duration", placeholder: "String", help: "to the first record younger than an ISO 8601 duration"),
            .value("config-file", placeholder: "file name", help: "properties file for the clients"),
            .flag("dry-run", help: "only say what would be done"),
            .flag("force", help: "throw members out of the group"),
            .value("from-file", placeholder: "String", help: "to the offsets in a CSV file"),
            .flag("help", help: "show the options and stop"),
            .value("input-topics", placeholder: "list", repeatable: true, help: "topics whose offsets are moved"),
            .value("intermediate-topics", placeholder: "list", repeatable: true, help: "topics to skip to the end"),
            .value("internal-topics", placeholder: "list", repeatable: true, help: "internal topics to delete"),
            .value("shift-by", type: .long, placeholder: "number-of-offsets", help: "forward or back by N"),
            .value(
                "to-datetime", placeholder: "String",
                help: "to the first record at or after YYYY-MM-DDTHH:mm:SS.sss"),
            .flag("to-earliest", help: "to the first offset still there"),
            .flag("to-latest", help: "to the end"),
            .value("to-offset", type: .long, placeholder: "Long", help: "to this offset, clipped to what exists"),
            .flag("version", help: "show the release number and stop"),
            .value(
                "command-config", placeholder: "file name", since4: true,
                help: "properties file for the client this tool opens")
        ])
}
