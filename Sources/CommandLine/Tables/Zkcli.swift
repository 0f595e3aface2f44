extension OptionTable {
    /// `zkCli.sh`.
    public static let zkcli = OptionTable(
        "zkcli", .singleDash, purpose: "the shell of ZooKeeper",
        options: [
            .value("server", placeholder: "host:port", help: "ZooKeeper servers"),
            .value("timeout", placeholder: "ms", help: "session timeout"),
            .flag("r", help: "accept a read-only server"),
            .flag("waitforconnection", help: "wait for the session before a command"),
            .value("client-configuration", placeholder: "file", help: "client settings")
        ])
}
