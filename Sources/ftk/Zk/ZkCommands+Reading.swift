import CommandLine
import Platform
import ZooKeeperProto

extension ZkShellCommand {
    /// Commands of zkCli that read.
    static let reading: [ZkShellCommand] = [
        ZkShellCommand(
            "ls", "[-s] [-w] [-R] path", [.flag("s"), .flag("w"), .flag("R")], words: 1...1,
            purpose: "names of the children; -R of all znodes below", run: { try await ls($0, $1) }),
        ZkShellCommand(
            "get", "[-s] [-w] [-b] [-x] path",
            [
                .flag("b", "Output data in base64 format"), .flag("s", "Print znode stats additionally"),
                .flag("w", "Watch for changes on the znode"), .flag("x", "Output data in hexdump format"),
            ], words: 1...1, listsOptions: true, purpose: "the data of a znode", run: { try await get($0, $1) }),
        ZkShellCommand(
            "stat", "[-w] path", [.flag("w")], words: 1...1, purpose: "the state of a znode", run: { try await stat($0, $1) }),
        ZkShellCommand(
            "getAllChildrenNumber", "path", words: 1...1, purpose: "how many znodes are below, at any depth",
            run: { shell, options in
                let number = try await shell.session().getAllChildrenNumber(options.words[0])
                shell.result("number", [.object([("path", .string(options.words[0])), ("number", .number(number))])]) { $0.line("\(number)") }
            }),
        ZkShellCommand(
            "getEphemerals", "path", words: 0...1, purpose: "this session's ephemeral znodes",
            run: { shell, options in
                let found = try await shell.session().getEphemerals(options.words.first ?? "/")
                shell.result("ephemerals", found.map { .object([("path", .string($0))]) }) { $0.line("[\(found.joined(separator: ", "))]") }
            }),
        ZkShellCommand(
            "sync", "path", words: 1...1, purpose: "waits until the server has all that the leader has",
            run: { shell, options in
                try await shell.session().sync(options.words[0])
                shell.result("sync", [.object([("path", .string(options.words[0]))])]) { $0.line("Sync is OK") }
            }),
        ZkShellCommand(
            "config", "[-c] [-w] [-s]", [.flag("s"), .flag("w"), .flag("c")], words: 0...0,
            purpose: "the configuration of the ensemble", run: { try await config($0, $1) }),
    ]

    /// zkCli once took the wish for a watch as a word.
    private static func watches(_ shell: ZkShell, _ options: ZkOptions, _ old: String, _ new: String) -> Bool {
        if shell.isScript, options.words.count > 1 {
            shell.complain("'\(old)' has been deprecated. Please use '\(new)' instead.")
            return true
        }
        return options.has("w")
    }

    private static func ls(_ shell: ZkShell, _ options: ZkOptions) async throws {
        let path = options.words[0]
        let watch = watches(shell, options, "ls path [watch]", "ls [-w] path")
        try check(path)
        let session = try await shell.session()
        if options.has("R") {
            return try await lsBelow(shell, path, watch: watch)
        }
        let (children, stat) = try await session.getChildrenWithStat(path, watch: watch)
        if watch { shell.watched(path, .childWatchRemoved) }
        let names = children.sorted { $0.utf16.lexicographicallyPrecedes($1.utf16) }
        shell.result(
            "children",
            options.has("s")
                ? [.object([("path", .string(path)), ("children", .array(names.map { .string($0) })), ("stat", ZkText.json(stat))])]
                : names.map { .object([("name", .string($0)), ("path", .string(ZnodePath.child(path, $0)))]) }
        ) { out in
            out.line("[\(names.joined(separator: ", "))]")
            if options.has("s") { ZkText.stat(stat, to: out) }
        }
    }

    /// One path after the other, so that what is there is shown even where a later one is not allowed.
    private static func lsBelow(_ shell: ZkShell, _ path: String, watch: Bool) async throws {
        let session = try await shell.session()
        if shell.out.format == .json {
            let paths = try await ZkWalk.breadthFirst(session, path)
            return shell.result("paths", paths.map { .object([("path", .string($0))]) }) { _ in }
        }
        try await ZkWalk.depthFirst(session, path, watch: watch) { found in
            if shell.out.format == .jsonl {
                shell.out.jsonLine("zk-paths", 1, .object([("path", .string(found))]))
            } else {
                shell.out.line(found)
            }
        }
    }

    private static func get(_ shell: ZkShell, _ options: ZkOptions) async throws {
        let path = options.words[0]
        let watch = watches(shell, options, "get path [watch]", "get [-s] [-w] path")
        try check(path)
        let (data, stat) = try await shell.session().getData(path, watch: watch)
        if watch { shell.watched(path, .dataWatchRemoved) }
        let json = options.has("b") ? ("dataBase64", data.map { JSON.string($0.base64) } ?? .null) : ZkText.json(data: data)
        shell.result("data", [.object([("path", .string(path)), json, ("stat", ZkText.json(stat))])]) { out in
            if let data {
                if options.has("b") {
                    out.line(data.base64)
                } else if options.has("x") {
                    out.line(ZkText.hexDump(data))
                } else if shell.isScript {
                    out.line(data.stringLossy)
                } else {
                    out.bytes(data)
                    out.byte(0x0A)
                }
            } else {
                out.line("null")
            }
            if options.has("s") { ZkText.stat(stat, to: out) }
        }
    }

    private static func stat(_ shell: ZkShell, _ options: ZkOptions) async throws {
        let path = options.words[0]
        let watch = watches(shell, options, "stat path [watch]", "stat [-w] path")
        try check(path)
        let found = try await shell.session().exists(path, watch: watch)
        if watch { shell.watched(path, .dataWatchRemoved) }
        guard let found else { throw ZooKeeperError(.noNode, path: path) }
        shell.result("stat", [.object([("path", .string(path)), ("stat", ZkText.json(found))])]) { ZkText.stat(found, to: $0) }
    }

    private static func config(_ shell: ZkShell, _ options: ZkOptions) async throws {
        let (data, stat) = try await shell.session().getConfig(watch: options.has("w"))
        let text = data?.stringLossy ?? ""
        let shown = options.has("c") ? clientConfig(text) : text
        shell.result("config", [.object([("config", .string(shown)), ("stat", ZkText.json(stat))])]) { out in
            out.line(shown)
            if options.has("s") { ZkText.stat(stat, to: out) }
        }
    }

    /// The version and the addresses for clients.
    private static func clientConfig(_ text: String) -> String {
        var version = ""
        var addresses: [String] = []
        for line in text.split(whereSeparator: \.isNewline) {
            guard let equals = line.firstIndex(of: "=") else { continue }
            let value = line[line.index(after: equals)...]
            if line[..<equals] == "version" { version = String(value) }
            if line.hasPrefix("server."), let semicolon = value.firstIndex(of: ";") {
                addresses.append(String(value[value.index(after: semicolon)...]))
            }
        }
        return version + " " + addresses.joined(separator: ",")
    }

    /// The client looks at a path before it asks the server.
    static func check(_ path: String, isSequential: Bool = false) throws {
        if let problem = ZnodePath.problem(path, isSequential: isSequential) { throw ZkFailure(problem) }
    }
}
