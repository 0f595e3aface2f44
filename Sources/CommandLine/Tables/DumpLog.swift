extension OptionTable {
    /// `dump-log`, from Kafka's releases 3.9 and 4.3.
    public static let dumpLog = OptionTable(
        "dump-log", .jopt, purpose: "prints the contents of log segments, indexes and snapshots",
        options: [
            .flag("cluster-metadata-decoder", help: "records are KRaft metadata"),
            .flag("deep-iteration", help: "look into batches"),
            .value(
                "files", placeholder: "file1, file2, ...", presence: .required,
                help: "segments, indexes and snapshots, joined by commas"),
            .flag("help", help: "show the options and stop"),
            .flag("index-sanity-check", help: "check indexes only"),
            .maybe("key-decoder-class", placeholder: "String", help: "class for keys"),
            .value("max-bytes", type: .int, placeholder: "size", help: "read no more than this of a segment"),
            .value("max-message-size", type: .int, placeholder: "size", help: "largest record"),
            .flag("offsets-decoder", help: "records of the offsets topic"),
            .flag("print-data-log", help: "print keys and values"),
            .flag("remote-log-metadata-decoder", help: "records of tiered-storage metadata"),
            .flag("skip-record-metadata", help: "with print: leave the record's own data out"),
            .flag("transaction-log-decoder", help: "records of the transaction topic"),
            .maybe("value-decoder-class", placeholder: "String", help: "class for values"),
            .flag("verify-index-only", help: "check an index against its segment"),
            .flag("version", help: "show the release number and stop"),
            .flag("share-group-state-decoder", since4: true, help: "records of the share-group state topic")
        ])
}
