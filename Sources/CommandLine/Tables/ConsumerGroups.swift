extension OptionTable {
    /// `consumer-groups`, from Kafka's releases 3.9 and 4.3.
    public static let consumerGroups = OptionTable(
        "consumer-groups", .jopt, purpose: "shows consumer groups, resets their offsets, deletes them",
        options: [
            .flag("all-groups", help: "every group"),
            .flag("all-topics", help: "every topic the group has offsets for"),
            .value(
                "bootstrap-server", placeholder: "server to connect to", presence: .required,
                help: "where to make first contact: HOST:PORT, several joined by commas"),
            .value(
                "by-duration", placeholder: "duration",
                help: "to the first record younger than an ISO 8601 duration"),
            .value(
                "command-config", placeholder: "command config property file",
                help: "properties file for the client this tool opens"),
            .flag("delete", help: "delete groups without members"),
            .flag("delete-offsets", help: "forget a group's offsets of the given topics"),
            .flag("describe", help: "offsets and lag, members or state"),
            .flag("dry-run", help: "only say what would be done"),
            .flag("execute", help: "really do it"),
            .flag("export", help: "print the plan as CSV"),
            .value("from-file", placeholder: "path to CSV file", help: "to the offsets in a CSV file"),
            .value("group", placeholder: "consumer group", repeatable: true, help: "group name"),
            .flag("help", help: "show the options and stop"),
            .flag("list", help: "name what exists"),
            .flag("members", help: "a row per member"),
            .flag("offsets", help: "a row per partition with its offsets (the default view)"),
            .flag("reset-offsets", help: "move a group's offsets; needs one target and a scope"),
            .value("shift-by", type: .long, placeholder: "number-of-offsets", help: "forward or back by N"),
            .maybe(
                "state", placeholder: "String",
                help: "with describe: state of the group; with list: add a state column, optionally only those states"),
            .value("timeout", type: .long, placeholder: "timeout (ms)", help: "how long to wait, in milliseconds"),
            .flag("to-current", help: "to where it is, i.e. keep it"),
            .value(
                "to-datetime", placeholder: "datetime",
                help: "to the first record at or after YYYY-MM-DDTHH:mm:SS.sss"),
            .flag("to-earliest", help: "to the first offset still there"),
            .flag("to-latest", help: "to the end"),
            .value("to-offset", type: .long, placeholder: "offset", help: "to this offset, clipped to what exists"),
            .value("topic", placeholder: "topic", repeatable: true, help: "topic, or TOPIC:P1,P2"),
            .maybe("type", placeholder: "String", help: "with list: add a type column, optionally only those types"),
            .flag("verbose", help: "print more"),
            .flag("version", help: "show the release number and stop"),
            .value("validate-regex", placeholder: "regex", since4: true, help: "check a regex the way the broker would")
        ])
}
