extension OptionTable {
    /// `metadata-quorum`, from Kafka's releases 3.9 and 4.3.
    public static let metadataQuorum = OptionTable(
        "metadata-quorum", .argparse, purpose: "shows and changes the quorum of KRaft controllers",
        options: [
            .flag("help", "h", help: "show the options and stop"),
            .value(
                "bootstrap-server", placeholder: "BOOTSTRAP_SERVER", presence: .oneOfGroup,
                help: "where to make first contact: HOST:PORT, several joined by commas"),
            .value(
                "bootstrap-controller", placeholder: "BOOTSTRAP_CONTROLLER", presence: .oneOfGroup,
                help: "first contact with a KRaft controller in place of a broker"),
            .value(
                "command-config", placeholder: "COMMAND_CONFIG",
                help: "properties file for the client this tool opens")
        ])

    /// `metadata-quorum add-controller`, from Kafka's releases 3.9 and 4.3.
    public static let metadataQuorumAddController = OptionTable(
        "metadata-quorum add-controller", .argparse, purpose: "adds a controller to the quorum",
        options: [
            .flag("help", "h", help: "show the options and stop"),
            .flag("dry-run", help: "only say what would be done")
        ])

    /// `metadata-quorum describe`, from Kafka's releases 3.9 and 4.3.
    public static let metadataQuorumDescribe = OptionTable(
        "metadata-quorum describe", .argparse, purpose: "shows the quorum",
        options: [
            .flag("help", "h", help: "show the options and stop"),
            .flag("status", help: "one short block about the quorum"),
            .flag("replication", help: "a row per replica of the metadata log"),
            .flag("human-readable", help: "print times and lags with units")
        ])

    /// `metadata-quorum remove-controller`, from Kafka's releases 3.9 and 4.3.
    public static let metadataQuorumRemoveController = OptionTable(
        "metadata-quorum remove-controller", .argparse, purpose: "takes a controller out of the quorum",
        options: [
            .flag("help", "h", help: "show the options and stop"),
            .value(
                "controller-id", "i", placeholder: "CONTROLLER_ID", presence: .required,
                help: "node number of the controller"),
            .value(
                "controller-directory-id", "d", placeholder: "CONTROLLER_DIRECTORY_ID", presence: .required,
                help: "directory id of the controller"),
            .flag("dry-run", help: "only say what would be done")
        ])
}
