extension OptionTable {
    /// `acls`, from Kafka's releases 3.9 and 4.3.
    public static let acls = OptionTable(
        "acls", .jopt, purpose: "shows, grants and takes away access rights",
        options: [
            .flag("add", help: "grant or deny"),
            .value(
                "allow-host", placeholder: "allow-host", repeatable: true,
                help: "address the allowed principals come from, default all"),
            .value("allow-principal", placeholder: "allow-principal", repeatable: true, help: "TYPE:NAME to allow"),
            .value(
                "authorizer", placeholder: "authorizer", deprecated: true,
                help: "write through this class in place of a broker"),
            .value(
                "authorizer-properties", placeholder: "authorizer-properties", repeatable: true, deprecated: true,
                help: "K=V for that class"),
            .value(
                "bootstrap-server", placeholder: "server to connect to", presence: .oneOfGroup,
                help: "where to make first contact: HOST:PORT, several joined by commas"),
            .flag("cluster", help: "the cluster as the resource"),
            .maybe(
                "command-config", placeholder: "command-config",
                help: "properties file for the client this tool opens"),
            .flag("consumer", help: "the usual rules of a consumer at once"),
            .value(
                "delegation-token", placeholder: "delegation-token", repeatable: true,
                help: "a token as the resource"),
            .value(
                "deny-host", placeholder: "deny-host", repeatable: true,
                help: "address the denied principals come from, default all"),
            .value("deny-principal", placeholder: "deny-principal", repeatable: true, help: "TYPE:NAME to deny"),
            .flag("force", help: "do not ask"),
            .value("group", placeholder: "group", repeatable: true, help: "a group as the resource, '*' for all"),
            .flag("help", help: "show the options and stop"),
            .flag("idempotent", help: "with --producer: idempotent writing too"),
            .flag("list", help: "show rules, of everything or of given resources and principals"),
            .value("operation", placeholder: "String", repeatable: true, help: "what is allowed or denied, default All"),
            .maybe("principal", placeholder: "principal", repeatable: true, help: "list only this principal's rules"),
            .flag("producer", help: "the usual rules of a producer at once"),
            .flag("remove", help: "take away; asks first"),
            .value(
                "resource-pattern-type", placeholder: "ANY|MATCH|LITERAL|PREFIXED",
                help: "literal, prefixed; for list and remove also any, match"),
            .value("topic", placeholder: "topic", repeatable: true, help: "a topic as the resource, '*' for all"),
            .value(
                "transactional-id", placeholder: "transactional-id", repeatable: true,
                help: "a transactional id as the resource"),
            .value(
                "user-principal", placeholder: "user-principal", repeatable: true,
                help: "a user as the resource, for tokens"),
            .flag("version", help: "show the release number and stop"),
            .value(
                "zk-tls-config-file", placeholder: "Authorizer ZooKeeper TLS configuration", deprecated: true,
                help: "TLS settings towards ZooKeeper for that class"),
            .value(
                "bootstrap-controller", placeholder: "controller to connect to", since4: true,
                help: "first contact with a KRaft controller in place of a broker")
        ])
}
