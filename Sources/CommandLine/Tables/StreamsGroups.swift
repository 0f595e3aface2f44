extension OptionTable {
    /// `streams-groups`, from Kafka's releases 3.9 and 4.3.
    public static let streamsGroups = OptionTable(
        "streams-groups", .jopt, purpose: "shows streams groups, resets their offsets, deletes them",
        options: [
            .flag("all-groups", since4: true, help: "every group"),
            .flag("all-input-topics", since4: true, help: "every source topic"),
            .value(
                "bootstrap-server", placeholder: "server to connect to", presence: .required, since4: true,
                help: "where to make first contact: HOST:PORT, several joined by commas"),
            .value(
                "by-duration", placeholder: "duration", since4: true,
                help: "to the first record younger than an ISO 8601 duration"),
            .value(
                "command-config", placeholder: "command config property file", since4: true,
                help: "properties file for the client this tool opens"),
            .flag("delete", since4: true, help: "remove"),
            .flag("delete-all-internal-topics", since4: true, help: "delete the internal topics too"),
            .value(
                "delete-internal-topic", placeholder: "String", repeatable: true, since4: true,
                help: "delete this internal topic too"),
            .flag("delete-offsets", since4: true, help: "forget a group's offsets of the given topics"),
            .flag("describe", since4: true, help: "show details"),
            .flag("dry-run", since4: true, help: "only say what would be done"),
            .flag("execute", since4: true, help: "really do it"),
            .flag("export", since4: true, help: "print the plan as CSV"),
            .value("from-file", placeholder: "path to CSV file", since4: true, help: "to the offsets in a CSV file"),
            .value("group", placeholder: "streams group", repeatable: true, since4: true, help: "group name"),
            .flag("help", since4: true, help: "show the options and stop"),
            .value(
                "input-topic", placeholder: "topic", repeatable: true, since4: true,
                help: "source topic, or TOPIC:P1,P2"),
            .flag("list", since4: true, help: "name what exists"),
            .flag("members", since4: true, help: "a row per member"),
            .flag("offsets", since4: true, help: "a row per partition with its offsets (the default view)"),
            .flag("reset-offsets", since4: true, help: "move a group's offsets; needs one target and a scope"),
            .value(
                "shift-by", type: .long, placeholder: "number-of-offsets", since4: true,
                help: "forward or back by N"),
            .maybe(
                "state", placeholder: "String", since4: true,
                help: "with describe: state of the group; with list: add a state column, optionally only those states"),
            .value(
                "timeout", type: .long, placeholder: "timeout (ms)", since4: true,
                help: "how long to wait, in milliseconds"),
            .flag("to-current", since4: true, help: "to where it is, i.e. keep it"),
            .value(
                "to-datetime", placeholder: "datetime", since4: true,
                help: "to the first record at or after YYYY-MM-DDTHH:mm:SS.sss"),
            .flag("to-earliest", since4: true, help: "to the first offset still there"),
            .flag("to-latest", since4: true, help: "to the end"),
            .value(
                "to-offset", type: .long, placeholder: "offset", since4: true,
                help: "to this offset, clipped to what exists"),
            .flag("verbose", since4: true, help: "print more"),
            .flag("version", since4: true, help: "show the release number and stop")
        ])
}
