extension OptionTable {
    /// `jmx`, from Kafka's releases 3.9 and 4.3.
    public static let jmx = OptionTable(
        "jmx", .jopt, purpose: "prints the metrics of a Java process",
        options: [
            .value("attributes", placeholder: "name", help: "attributes to show, joined by commas"),
            .value("date-format", placeholder: "format", help: "Java date pattern of the time column"),
            .flag("help", help: "show the options and stop"),
            .value("jmx-auth-prop", placeholder: "jmx-auth-prop", help: "USER=PASSWORD"),
            .value("jmx-ssl-enable", type: .bool, placeholder: "ssl-enable", help: "use TLS"),
            .value("jmx-url", placeholder: "service-url", help: "where the bean server listens"),
            .value("object-name", placeholder: "name", repeatable: true, help: "beans to show, wildcards allowed"),
            .maybe("one-time", type: .bool, placeholder: "one-time", help: "ask once"),
            .value("report-format", placeholder: "report-format", help: "original, properties, csv or tsv"),
            .value("reporting-interval", type: .int, placeholder: "ms", help: "ms between rounds, -1 for once"),
            .flag("version", help: "show the release number and stop"),
            .flag("wait", help: "wait until the named beans exist")
        ])
}
