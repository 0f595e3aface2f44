extension OptionTable {
    /// `storage`, from Kafka's releases 3.9 and 4.3.
    public static let storage = OptionTable(
        "storage", .argparse, purpose: "formats log folders and shows what they are",
        options: [
            .flag("help", "h", help: "show the options and stop")
        ])

    /// `storage format`, from Kafka's releases 3.9 and 4.3.
    public static let storageFormat = OptionTable(
        "storage format", .argparse, purpose: "formats log folders",
        options: [
            .flag("help", "h", help: "show the options and stop"),
            .value("config", "c", placeholder: "CONFIG", presence: .required, help: "the server's properties file"),
            .value("cluster-id", "t", placeholder: "CLUSTER_ID", presence: .required, help: "cluster id to write"),
            .value(
                "add-scram", "S", placeholder: "ADD_SCRAM", repeatable: true,
                help: "SCRAM user to put into the metadata"),
            .flag("ignore-formatted", "g", help: "folders already formatted are no error"),
            .value("release-version", "r", placeholder: "RELEASE_VERSION", help: "features as of this release"),
            .value("feature", "f", placeholder: "FEATURE", repeatable: true, help: "FEATURE=LEVEL"),
            .flag("standalone", "s", help: "one controller, quorum can grow"),
            .flag("no-initial-controllers", "N", help: "no voters given yet"),
            .value(
                "initial-controllers", "I", placeholder: "INITIAL_CONTROLLERS",
                help: "voters: ID@HOST:PORT:DIRECTORY joined by commas")
        ])

    /// `storage info`, from Kafka's releases 3.9 and 4.3.
    public static let storageInfo = OptionTable(
        "storage info", .argparse, purpose: "shows what the log folders of a server are",
        options: [
            .flag("help", "h", help: "show the options and stop"),
            .value("config", "c", placeholder: "CONFIG", presence: .required, help: "the server's properties file")
        ])

    /// `storage feature-dependencies`, from Kafka's releases 3.9 and 4.3.
    public static let storageFeatureDependencies = OptionTable(
        "storage feature-dependencies", .argparse, purpose: "shows which features a feature needs",
        options: [
            .flag("help", "h", since4: true, help: "show the options and stop"),
            .value(
                "feature", "f", placeholder: "FEATURE", presence: .required, repeatable: true, since4: true,
                help: "FEATURE=LEVEL")
        ])

    /// `storage version-mapping`, from Kafka's releases 3.9 and 4.3.
    public static let storageVersionMapping = OptionTable(
        "storage version-mapping", .argparse, purpose: "shows which features belong to a release",
        options: [
            .flag("help", "h", since4: true, help: "show the options and stop"),
            .value(
                "release-version", "r", placeholder: "RELEASE_VERSION", since4: true,
                help: "features as of this release")
        ])
}
