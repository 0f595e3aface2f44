extension ResultSchema {
    private static let path = Member("path", .string, "of the znode")
    private static let stat = Member(
        "stat",
        .object([
            Member("czxid", .string, "hexadecimal"), Member("mzxid", .string, "hexadecimal"), Member("pzxid", .string, "hexadecimal"),
            Member("ctime", .integer, "ms"), Member("mtime", .integer, "ms"), Member("version", .integer, "of the data"),
            Member("cversion", .integer, "of the children"), Member("aversion", .integer, "of the ACL"), Member("ephemeralOwner", .string, "session, hexadecimal"),
            Member("dataLength", .integer, "bytes"), Member("numChildren", .integer, "how many"),
        ]), "what ZooKeeper knows of it")
    private static let config: [Member] = [Member("config", .string, "of the ensemble"), stat]
    private static let counts = Shape.map(.integer)
    private static let named: [Member] = [Member("name", .string, "its name"), Member("value", .either([.string, .number]), "its value")]

    private static func zk(_ kind: String, _ purpose: String, _ members: [Member]) -> ResultSchema {
        ResultSchema("zk-" + kind, of: "zk", "zookeeper-shell", purpose: purpose, members)
    }

    private static func answers(_ words: String..., member: Member) -> [ResultSchema] {
        words.map { zk($0, "a line of the answer (\($0))", [member]) }
    }

    /// Of the coordinator.
    static let znodes: [ResultSchema] = [
        ResultSchema(
            "zk-children", of: "zk", "zookeeper-shell", purpose: "a child, or all of them with -s (ls)",
            [Member("name", .string, "without the path"), path], [path, Member("children", .array(.string), "their names"), stat]),
        zk("paths", "a znode (ls -R)", [path]),
        ResultSchema(
            "zk-data", of: "zk", "zookeeper-shell", purpose: "a znode (get, cat)",
            [path, Member("data", .nullable(.any), "text, JSON, or null: none"), stat], [path, Member("dataBase64", .nullable(.string), "what is no text"), stat]),
        ResultSchema(
            "zk-stat", of: "zk", "zookeeper-shell", purpose: "a znode (stat PATH), or a line of the answer (stat)", [path, stat],
            [Member("line", .string, "the line")]),
        zk("created", "the znode (create)", [path]),
        zk("set", "the znode (set)", [path, stat]),
        zk("deleted", "a znode (delete, deleteall, rm)", [path]),
        zk("acl", "the znode (getAcl)", [path, Member("acl", .array(.string), "SCHEME:ID:PERMISSIONS"), stat]),
        zk("acl-set", "a znode (setAcl)", [path, stat]),
        zk("identities", "who the session is (whoami)", [Member("scheme", .nullable(.string), "digest, ip, sasl and so on"), Member("user", .nullable(.string), "its name")]),
        zk("number", "how many znodes are below (getAllChildrenNumber)", [path, Member("number", .integer, "how many")]),
        zk("ephemerals", "a znode of this session (getEphemerals)", [path]),
        zk("sync", "the znode (sync)", [path]),
        zk("config", "the ensemble (config, reconfig)", config),
        zk("version", "the release (version)", [Member("ftk", .string, "release"), Member("zooKeeper", .string, "the release it is like")]),
        zk("quota", "a quota (listquota, setquota)", [path, Member("quota", counts, "limits; -1: none"), Member("used", counts, "what is used")]),
        zk("tree", "a znode (tree)", [path, stat]),
        zk("du", "the bytes below (du)", [path, Member("bytes", .integer, "of data"), Member("znodes", .integer, "how many")]),
        zk("found", "a znode (find)", [path, stat]),
        zk("grep", "a line (grep)", [path, Member("line", .string, "of its data")]),
        zk("copied", "a znode (cp)", [path]),
        zk("mirrored", "a change that was made (mirror)", [Member("change", .string, "what was done"), path]),
        zk("differences", "a difference (diff)", [Member("difference", .string, "- only in the first, + only in the second, ~ other data"), path]),
        zk("exported", "the file (export)", [Member("file", .string, "its path"), Member("znodes", .integer, "how many")]),
        zk("imported", "a znode (import)", [path]),
        zk("edited", "the znode (edit)", [path, Member("changed", .boolean, "whether it was")]),
        zk("event", "an event (watch)", [Member("time", .integer, "ms"), Member("type", .string, "as Java names it"), path]),
        zk(
            "sessions", "a session (sessions)",
            [
                Member("session", .string, "its id"), Member("client", .nullable(.string), "its address"), Member("timeoutMs", .nullable(.integer), "its patience"),
                Member("ephemerals", .array(.string), "its znodes"),
            ]),
        zk("transaction", "an operation that was done (transaction)", [Member("operation", .string, "what")]),
        ResultSchema(
            "zk-top", of: "zk", "zookeeper-shell", purpose: "the server now (top)",
            ["server", "release", "packets/s", "outstanding", "connections", "latency ms", "znodes", "watches", "ephemerals", "data bytes"].map {
                Member($0, .either([.string, .number]), "as mntr has it")
            }),
        zk("mntr", "a figure (mntr)", named),
        zk("conf", "a setting (conf)", named),
        zk("envi", "a property (envi)", named),
    ] + answers("ruok", "isro", "crst", "srst", member: Member("answer", .string, "the line"))
        + answers(
            "cons", "dirs", "dump", "gtmk", "hash", "lead", "orst", "srvr", "wchc", "wchp", "wchs", member: Member("line", .string, "the line"))
}
