extension OptionTable {
    private static let dataOption = OptionSpec.value(
        "data", placeholder: "DIR", help: "folder of the servers (default: the one that ftk up recorded, else $XDG_DATA_HOME/ftk or ~/.local/share/ftk)")

    /// `up`, ftk's own.
    public static let up = OptionTable(
        "up", .jopt, purpose: "starts a coordinator and a broker on this machine",
        options: [
            .flag("d", "detach", help: "start them in the background and return when both answer"),
            .value("data", placeholder: "DIR", help: "folder for data, logs and process ids (default: $XDG_DATA_HOME/ftk or ~/.local/share/ftk)"),
            .value("port", type: .int, placeholder: "PORT", help: "port of the broker (default: 9092)"),
            .value("zookeeper-port", type: .int, placeholder: "PORT", help: "port of the coordinator (default: 2181)"),
            .flag("fresh", help: "delete all data first; asks before it does"),
            .flag("yes", help: "do not ask"),
        ])

    /// `down`, ftk's own.
    public static let down = OptionTable("down", .jopt, purpose: "stops what ftk up started", options: [dataOption])

    /// `status`, ftk's own.
    public static let status = OptionTable(
        "status", .jopt, purpose: "tells whether the servers of ftk up run and answer", options: [dataOption])

    /// `logs`, ftk's own.
    public static let logs = OptionTable(
        "logs", .jopt, purpose: "shows the logs of the servers of ftk up",
        options: [
            .flag("f", "follow", help: "go on with what comes, until Ctrl-C"),
            .value("n", "lines", type: .int, placeholder: "N", help: "begin with the last N lines of each log (default: 100)"),
            dataOption,
        ],
        positionals: [PositionalSpec("zk|broker", required: false, help: "one of the two; both where it is left out")])
}
