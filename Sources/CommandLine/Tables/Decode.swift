extension OptionTable {
    /// `decode`, ftk's own.
    public static let decode = OptionTable(
        "decode", .jopt, purpose: "shows messages, record batches and captures of connections as JSON",
        options: [
            .value("api", placeholder: "NAME|KEY", help: "the API (Fetch, 1), or a record by its full name (GroupMetadataValue)"),
            .value("version", type: .int, placeholder: "N", help: "version of the message"),
            .flag("request", help: "the input is a request"),
            .flag("response", help: "the input is a response"),
            .flag("header", help: "a request or response header stands in front"),
            .flag("frames", help: "the input is one side of a connection: each message with its length and header"),
            .value("requests", placeholder: "FILE", help: "with --frames --response: the other side, which tells APIs and versions"),
            .flag("records", help: "the input is a set of record batches; with --api or --frames: show those inside of messages too"),
            .value("check", placeholder: "FILE", help: "check every line of a vector file both ways, plain or gzipped"),
        ],
        positionals: [PositionalSpec("FILE", required: false, help: "hex digits or raw bytes (default: standard input)")])
}
