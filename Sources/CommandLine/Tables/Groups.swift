extension OptionTable {
    /// `groups`, from Kafka's releases 3.9 and 4.3.
    public static let groups = OptionTable(
        "groups", .jopt, purpose: "lists groups of every type",
        options: [
            .value(
                "bootstrap-server", placeholder: "server to connect to", presence: .required, since4: true,
                help: "where to make first contact: HOST:PORT, several joined by commas"),
            .value(
                "command-config", placeholder: "command config property file", since4: true,
                help: "properties file for the client this tool opens"),
            .flag("consumer", since4: true, help: "only consumer groups"),
            .value(
                "group-type", placeholder: "type", since4: true,
                help: "only this type: classic, consumer, share, streams"),
            .flag("help", since4: true, help: "show the options and stop"),
            .flag("list", since4: true, help: "name what exists"),
            .value("protocol", placeholder: "protocol", since4: true, help: "only this protocol type"),
            .flag("share", since4: true, help: "only share groups"),
            .flag("streams", since4: true, help: "only streams groups"),
            .flag("version", since4: true, help: "show the release number and stop")
        ])
}
