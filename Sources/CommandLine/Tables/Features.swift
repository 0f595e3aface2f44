extension OptionTable {
    /// `features`, from Kafka's releases 3.9 and 4.3.
    public static let features = OptionTable(
        "features", .argparse, purpose: "shows and changes the features of the cluster",
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

    /// `features describe`, from Kafka's releases 3.9 and 4.3.
    public static let featuresDescribe = OptionTable(
        "features describe", .argparse, purpose: "shows the features",
        options: [
            .flag("help", "h", help: "show the options and stop"),
            .value("node-id", placeholder: "NODE_ID", since4: true, help: "ask this node")
        ])

    /// `features disable`, from Kafka's releases 3.9 and 4.3.
    public static let featuresDisable = OptionTable(
        "features disable", .argparse, purpose: "turns features off",
        options: [
            .flag("help", "h", help: "show the options and stop"),
            .value("feature", placeholder: "FEATURE", repeatable: true, help: "FEATURE=LEVEL"),
            .flag("unsafe", help: "allow a change that loses metadata"),
            .flag("dry-run", help: "check only")
        ])

    /// `features downgrade`, from Kafka's releases 3.9 and 4.3.
    public static let featuresDowngrade = OptionTable(
        "features downgrade", .argparse, purpose: "lowers features",
        options: [
            .flag("help", "h", help: "show the options and stop"),
            .value("metadata", placeholder: "METADATA", help: "metadata version to reach"),
            .value("feature", placeholder: "FEATURE", repeatable: true, help: "FEATURE=LEVEL"),
            .flag("unsafe", help: "allow a change that loses metadata"),
            .flag("dry-run", help: "check only"),
            .value(
                "release-version", placeholder: "RELEASE_VERSION", since4: true,
                help: "set every feature to what this release has")
        ])

    /// `features upgrade`, from Kafka's releases 3.9 and 4.3.
    public static let featuresUpgrade = OptionTable(
        "features upgrade", .argparse, purpose: "raises features",
        options: [
            .flag("help", "h", help: "show the options and stop"),
            .value("metadata", placeholder: "METADATA", help: "metadata version to reach"),
            .value("feature", placeholder: "FEATURE", repeatable: true, help: "FEATURE=LEVEL"),
            .flag("dry-run", help: "check only"),
            .value(
                "release-version", placeholder: "RELEASE_VERSION", since4: true,
                help: "set every feature to what this release has")
        ])

    /// `features feature-dependencies`, from Kafka's releases 3.9 and 4.3.
    public static let featuresFeatureDependencies = OptionTable(
        "features feature-dependencies", .argparse, purpose: "shows which features a feature needs",
        options: [
            .flag("help", "h", since4: true, help: "show the options and stop"),
            .value(
                "feature", placeholder: "FEATURE", presence: .required, repeatable: true, since4: true,
                help: "FEATURE=LEVEL")
        ])

    /// `features version-mapping`, from Kafka's releases 3.9 and 4.3.
    public static let featuresVersionMapping = OptionTable(
        "features version-mapping", .argparse, purpose: "shows which features belong to a release",
        options: [
            .flag("help", "h", since4: true, help: "show the options and stop"),
            .value(
                "release-version", placeholder: "RELEASE_VERSION", since4: true,
                help: "set every feature to what this release has")
        ])
}
