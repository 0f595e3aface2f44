extension OptionTable {
    /// `client-metrics`, from Kafka's releases 3.9 and 4.3.
    public static let clientMetrics = OptionTable(
        "client-metrics", .jopt, purpose: "shows and changes which metrics clients report to the cluster",
        options: [
            .flag("alter", help: "change something that exists"),
            .value(
                "bootstrap-server", placeholder: "server to connect to", presence: .required,
                help: "where to make first contact: HOST:PORT, several joined by commas"),
            .value(
                "command-config", placeholder: "command config property file",
                help: "properties file for the client this tool opens"),
            .flag("delete", help: "remove"),
            .flag("describe", help: "show details"),
            .flag("generate-name", help: "make up a name"),
            .flag("help", help: "show the options and stop"),
            .value("interval", placeholder: "push interval", help: "push interval in ms"),
            .flag("list", help: "name what exists"),
            .value("match", placeholder: "k1=v1,k2=v2", help: "which clients: K=REGEX, joined by commas"),
            .value("metrics", placeholder: "m1,m2", help: "metric name prefixes, joined by commas"),
            .value("name", placeholder: "name", help: "name of the resource"),
            .flag("version", help: "show the release number and stop")
        ])
}
