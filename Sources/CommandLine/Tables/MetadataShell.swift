extension OptionTable {
    /// `metadata-shell`, from Kafka's releases 3.9 and 4.3.
    public static let metadataShell = OptionTable(
        "metadata-shell", .argparse, purpose: "browses a metadata snapshot",
        options: [
            .flag("help", "h", help: "show the options and stop"),
            .value("snapshot", "s", placeholder: "SNAPSHOT", help: "metadata snapshot to read")
        ],
        positionals: [
            PositionalSpec("command", required: false, rest: true, help: "one command to run on the snapshot")
        ])
}
