import CommandLine
import Platform
import ZooKeeperClient
import ZooKeeperProto

extension ZkShellCommand {
    /// Commands of zkCli that change znodes.
    static let writing: [ZkShellCommand] = [
        ZkShellCommand(
            "create", "[-s] [-e] [-c] [-t ttl] path [data] [acl]", [.flag("e"), .flag("s"), .flag("c"), .value("t")], words: 1...3,
            purpose: "makes a znode: -s with a number, -e ephemeral, -c a container, -t with a time to live in ms",
            run: { try await create($0, $1) }),
        ZkShellCommand(
            "set", "path data [-s] [-v version] [-b]",
            [
                .flag("b", "Supply data in base64 format"), .flag("s", "Print znode stats additionally"),
                .value("v", "Set with an expected version"),
            ], words: 2...2, listsOptions: true, purpose: "sets the data of a znode", run: { try await set($0, $1) }),
        ZkShellCommand(
            "delete", "[-v version] path", [.value("v")], words: 1...1, purpose: "removes a znode without children",
            run: { try await delete($0, $1) }),
        ZkShellCommand(
            "deleteall", "path [-b batch size]", [.value("b")], words: 1...1, purpose: "removes a znode and all below it",
            run: { try await deleteAll($0, $1) }),
        ZkShellCommand(
            "reconfig",
            "[-s] [-v version] [[-file path] | [-members serverID=host:port1:port2;port3[,...]*]] | "
                + "[-add serverId=host:port1:port2;port3[,...]]* [-remove serverId[,...]*]",
            [.flag("s"), .value("v"), .value("file"), .value("members"), .value("add"), .value("remove")], words: 0...0,
            purpose: "changes the members of the ensemble", run: { try await reconfig($0, $1) }),
    ]

    /// The number behind an option.
    static func number<T: FixedWidthInteger>(_ options: ZkOptions, _ name: String, radix: Int = 10) throws -> T? {
        guard let text = options.values[name] else { return nil }
        guard let number = T(text, radix: radix) else { throw ZkFailure("-\(name) needs a number, not '\(text)'", .usage) }
        return number
    }

    private static func create(_ shell: ZkShell, _ options: ZkOptions) async throws {
        let (isEphemeral, isSequential) = (options.has("e"), options.has("s"))
        if options.has("c"), isEphemeral || isSequential {
            throw ZkFailure("-c cannot be combined with -s or -e. Containers cannot be ephemeral or sequential.", .usage)
        }
        let text = options.values["t"]
        let ttl = text.flatMap { Int64($0) }
        if text != nil && ttl == nil { throw ZkFailure("-t argument must be a long value", .usage) }
        if ttl != nil && isEphemeral { throw ZkFailure("TTLs cannot be used with Ephemeral znodes", .usage) }
        if let ttl, ttl <= 0 || ttl > EphemeralOwner.ttlMax {
            throw ZkFailure("ttl must be positive and cannot be larger than: \(EphemeralOwner.ttlMax)", .usage)
        }
        let mode: CreateMode =
            switch (isEphemeral, isSequential) {
            case (true, true): .ephemeralSequential
            case (true, false): .ephemeral
            case (false, true): ttl == nil ? .persistentSequential : .persistentSequentialWithTTL
            case (false, false): options.has("c") ? .container : ttl == nil ? .persistent : .persistentWithTTL
            }
        let path = options.words[0]
        let data = options.words.count > 1 ? Bytes(utf8: options.words[1]) : nil
        var acl = ACL.openUnsafe
        if options.words.count > 2 { acl = ZkText.parseACL(options.words[2]) { shell.complain($0) } }
        try check(path, isSequential: isSequential)
        do {
            // The client refuses an empty list before it asks.
            if acl.isEmpty { throw ZooKeeperError(.invalidACL) }
            let made = try await shell.session().create(path, data, acl: acl, mode: mode, ttlMs: ttl ?? 0)
            if shell.isScript { return shell.complain("Created \(made)") }
            shell.result("created", [.object([("path", .string(made))])]) { $0.line("Created \(made)") }
        } catch let error as ZooKeeperError {
            if error.code == .invalidACL && shell.isScript { shell.complain(error.description) }
            throw error
        }
    }

    private static func set(_ shell: ZkShell, _ options: ZkOptions) async throws {
        let path = options.words[0]
        try check(path)
        var data = Bytes(utf8: options.words[1])
        if options.has("b") {
            guard let decoded = Bytes(base64: options.words[1]) else { throw ZkFailure("'\(options.words[1])' is no base64", .usage) }
            data = decoded
        }
        let stat = try await shell.session().setData(path, data, version: try number(options, "v") ?? -1)
        let prints = options.has("s")
        if prints || shell.out.format != .text {
            shell.result("set", [.object([("path", .string(path)), ("stat", ZkText.json(stat))])]) { ZkText.stat(stat, to: $0) }
        }
    }

    private static func delete(_ shell: ZkShell, _ options: ZkOptions) async throws {
        let path = options.words[0]
        if options.words.count > 1 {
            shell.complain("'delete path [version]' has been deprecated. Please use 'delete [-v version] path' instead.")
        }
        try check(path)
        try await shell.session().delete(path, version: try number(options, "v") ?? -1)
        report(shell, deleted: [path])
    }

    /// Changes say nothing as text.
    private static func report(_ shell: ZkShell, deleted paths: [String]) {
        shell.result("deleted", paths.map { .object([("path", .string($0))]) }) { _ in }
    }

    private static func deleteAll(_ shell: ZkShell, _ options: ZkOptions) async throws {
        let path = options.words[0]
        guard let size: Int = options.values["b"].map({ Int($0) }) ?? 1000, size > 0 else {
            throw ZkFailure("-b argument must be an int value", .usage)
        }
        try check(path)
        let session = try await shell.session()
        let paths = try await ZkWalk.breadthFirst(session, path)
        try await remove(session, paths, batch: size)
        report(shell, deleted: paths.reversed())
    }

    /// Removes paths that lie parents first, the last ones first.
    static func remove(_ session: ZooKeeperSession, _ paths: [String], batch: Int = 1000) async throws {
        // What every server keeps for itself goes on.
        let doomed = paths.filter { $0 != "/" && $0 != ZnodePath.procZookeeper && !$0.hasPrefix(ZnodePath.procZookeeper + "/") || paths[0] == $0 }
        for start in stride(from: 0, to: doomed.count, by: batch) {
            let part = doomed.reversed().dropFirst(start).prefix(batch)
            let results = try await session.multi(part.map { .delete(DeleteRequest(path: $0, version: -1)) })
            if let failure = results.failure {
                throw ZooKeeperError(failure.code, path: Array(part)[failure.index])
            }
        }
    }

    private static func reconfig(_ shell: ZkShell, _ options: ZkOptions) async throws {
        let version: Int64 = try number(options, "v", radix: 16) ?? -1
        let whole = options.has("file") || options.has("members")
        if whole && (options.has("add") || options.has("remove")) {
            throw ZkFailure(
                "Can't use -file or -members together with -add or -remove (mixing incremental and non-incremental modes is not allowed)",
                .usage)
        }
        if options.has("file") && options.has("members") {
            throw ZkFailure("Can't use -file and -members together (conflicting non-incremental modes)", .usage)
        }
        var members = options.values["members"]
        if let file = options.values["file"] {
            do { members = try FileSystem.read(file).stringLossy.split(whereSeparator: \.isNewline).joined(separator: ",") } catch {
                throw ZkFailure("Error processing \(file)\(file) (\(error.reason))")
            }
        }
        guard members != nil || options.has("add") || options.has("remove") else {
            let usage = writing.first { $0.name == "reconfig" }
            throw ZkFailure(usage?.usageText ?? "reconfig", .usage)
        }
        let (data, stat) = try await shell.session().reconfig(
            joining: options.values["add"], leaving: options.values["remove"], members: members, version: version)
        let text = data?.stringLossy ?? ""
        shell.result("config", [.object([("config", .string(text)), ("stat", ZkText.json(stat))])]) { out in
            out.line("Committed new configuration:\n\(text)")
            if options.has("s") { ZkText.stat(stat, to: out) }
        }
    }
}
