extension ResultSchema {
    private static let server = Member("server", .string, "zk or broker")

    /// Of servers on this machine and their files.
    static let housekeeping: [ResultSchema] = [
        ResultSchema(
            "up", of: "up", purpose: "a server that runs",
            [
                server, Member("address", .string, "HOST:PORT"), Member("log", .string, "path of its log"), Member("data", .string, "path of its data"),
            ]),
        ResultSchema("down", of: "down", purpose: "a server that was stopped", [server]),
        ResultSchema(
            "status", of: "status", purpose: "a server",
            [
                server, Member("state", .string, "up, down or 'does not answer'"), Member("address", .string, "HOST:PORT"),
                Member("pid", .nullable(.integer), "its process"), Member("log", .string, "path of its log"),
            ]),
        ResultSchema("logs", of: "logs", purpose: "a line of a log", [server, Member("line", .string, "the line")]),
        ResultSchema(
            "servers-stopped", of: "server-stop", "zookeeper-server-stop", purpose: "the servers that were told to stop",
            [Member("program", .string, "ftk-broker or ftk-zk"), Member("count", .integer, "how many")]),
        ResultSchema(
            "coordinator", of: "zk-server", purpose: "the coordinator",
            [
                Member("action", .string, "what was asked"), Member("state", .string, "started, stopped, not running, or its mode").optional,
                Member("address", .string, "HOST:PORT").optional, Member("zooKeeper", .string, "release").optional, Member("command", .string, "what start runs").optional,
            ]),
        ResultSchema(
            "jmx", of: "jmx", purpose: "a value of a bean",
            [
                Member("time", .either([.integer, .string]), "when it was asked, in ms; as --date-format has it where that is given"),
                Member("bean", .string, "name of the bean"), Member("attribute", .string, "name of the attribute"),
                Member("value", .any, "the value; lists are arrays, tables objects"),
            ]),
        ResultSchema("uuid", of: "storage", purpose: "a new id (random-uuid)", [Member("uuid", .string, "22 characters")]),
        ResultSchema(
            "storage", of: "storage", purpose: "a log folder (info)",
            [
                Member("brokerId", .integer, "whose it is").optional, Member("clusterId", .string, "of its cluster").optional,
                Member("metadataVersion", .integer, "of meta.properties"),
            ]),
        ResultSchema(
            "znode-acls-set", of: "zookeeper-security-migration", purpose: "what was done",
            [
                Member("acl", .string, "secure or unsecure"), Member("znodes", .integer, "how many were changed"), Member("missing", .array(.string), "paths that are not there"),
            ]),
        ResultSchema(
            "metadata-nodes", of: "metadata-shell", purpose: "a node (ls, find, cat, tree, pwd)",
            [
                Member("path", .string, "its path"), Member("type", .string, "folder or file"), Member("content", .string, "of a file (cat, tree)").optional,
            ]),
    ]
}
