extension OptionTable {
    /// `delegation-tokens`, from Kafka's releases 3.9 and 4.3.
    public static let delegationTokens = OptionTable(
        "delegation-tokens", .jopt, purpose: "creates, renews, expires and shows delegation tokens",
        options: [
            .value(
                "bootstrap-server", placeholder: "String", presence: .required,
                help: "where to make first contact: HOST:PORT, several joined by commas"),
            .value(
                "command-config", placeholder: "String", presence: .required,
                help: "properties file for the client this tool opens"),
            .flag("create", help: "make a new one"),
            .flag("describe", help: "show details"),
            .flag("expire", help: "end it, now or later"),
            .maybe("expiry-time-period", type: .long, placeholder: "Long", help: "ms until it ends, -1 for now"),
            .flag("help", help: "show the options and stop"),
            .maybe("hmac", placeholder: "String", help: "which token, by its HMAC"),
            .maybe(
                "max-life-time-period", type: .long, placeholder: "Long",
                help: "longest life in ms, -1 for the broker's"),
            .maybe("owner-principal", placeholder: "String", repeatable: true, help: "whose token, TYPE:NAME"),
            .flag("renew", help: "make it last longer"),
            .maybe("renew-time-period", type: .long, placeholder: "Long", help: "ms to add, -1 for the broker's"),
            .maybe("renewer-principal", placeholder: "String", repeatable: true, help: "who else may renew, TYPE:NAME"),
            .flag("version", help: "show the release number and stop")
        ])
}
