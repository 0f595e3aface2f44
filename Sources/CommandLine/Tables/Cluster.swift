extension OptionTable {
    /// `cluster`, from Kafka's releases 3.9 and 4.3.
    public static let cluster = OptionTable(
        "cluster", .argparse, purpose: "shows the id of the cluster, or unregisters a broker",
        options: [
            .flag("help", "h", help: "show the options and stop")
        ])

    /// `cluster cluster-id`, from Kafka's releases 3.9 and 4.3.
    public static let clusterClusterId = OptionTable(
        "cluster cluster-id", .argparse, purpose: "shows the id of the cluster",
        options: [
            .flag("help", "h", help: "show the options and stop"),
            .value(
                "bootstrap-server", "b", placeholder: "BOOTSTRAP_SERVER", presence: .oneOfGroup,
                help: "where to make first contact: HOST:PORT, several joined by commas"),
            .value(
                "bootstrap-controller", "C", placeholder: "BOOTSTRAP_CONTROLLER", presence: .oneOfGroup,
                help: "first contact with a KRaft controller in place of a broker"),
            .value("config", "c", placeholder: "CONFIG", help: "properties file for the admin client"),
            .value(
                "command-config", placeholder: "COMMAND_CONFIG", since4: true,
                help: "properties file for the client this tool opens")
        ])

    /// `cluster unregister`, from Kafka's releases 3.9 and 4.3.
    public static let clusterUnregister = OptionTable(
        "cluster unregister", .argparse, purpose: "takes a broker out of a KRaft cluster for good",
        options: [
            .flag("help", "h", help: "show the options and stop"),
            .value(
                "bootstrap-server", "b", placeholder: "BOOTSTRAP_SERVER", presence: .oneOfGroup,
                help: "where to make first contact: HOST:PORT, several joined by commas"),
            .value(
                "bootstrap-controller", "C", placeholder: "BOOTSTRAP_CONTROLLER", presence: .oneOfGroup,
                help: "first contact with a KRaft controller in place of a broker"),
            .value("config", "c", placeholder: "CONFIG", help: "properties file for the admin client"),
            .value("id", "i", placeholder: "ID", presence: .required, help: "broker number"),
            .value(
                "command-config", placeholder: "COMMAND_CONFIG", since4: true,
                help: "properties file for the client this tool opens")
        ])

    /// `cluster list-endpoints`, from Kafka's releases 3.9 and 4.3.
    public static let clusterListEndpoints = OptionTable(
        "cluster list-endpoints", .argparse, purpose: "shows where the brokers or controllers listen",
        options: [
            .flag("help", "h", since4: true, help: "show the options and stop"),
            .value(
                "bootstrap-server", "b", placeholder: "BOOTSTRAP_SERVER", presence: .oneOfGroup, since4: true,
                help: "where to make first contact: HOST:PORT, several joined by commas"),
            .value(
                "bootstrap-controller", "C", placeholder: "BOOTSTRAP_CONTROLLER", presence: .oneOfGroup, since4: true,
                help: "first contact with a KRaft controller in place of a broker"),
            .value(
                "config", placeholder: "CONFIG", deprecated: true, since4: true,
                help: "properties file for the admin client"),
            .value(
                "command-config", placeholder: "COMMAND_CONFIG", since4: true,
                help: "properties file for the client this tool opens"),
            .flag("include-fenced-brokers", since4: true, help: "list brokers that are fenced too")
        ])
}
