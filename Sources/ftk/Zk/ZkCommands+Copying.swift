import CommandLine
import Platform
import ZooKeeperClient
import ZooKeeperProto

extension ZkShellCommand {
    /// What ftk adds for moving data. Ephemeral znodes belong to a session and are left out; what the server keeps below
    /// `/zookeeper` as well.
    static let copying: [ZkShellCommand] = [
        ZkShellCommand(
            "cp", "[-r] [-f] from to", [.flag("r"), .flag("f")], words: 2...2, isZkCli: false,
            purpose: "copies a znode, -r with all below it, -f over what is there; from and to are /path or HOST:PORT/path",
            run: { try await copy($0, $1) }),
        ZkShellCommand(
            "mirror", "[-n] from to", [.flag("n")], words: 2...2, isZkCli: false,
            purpose: "makes to equal to from: creates, sets and removes; -n only tells", run: { try await mirror($0, $1) }),
        ZkShellCommand(
            "diff", "a b", words: 2...2, isZkCli: false, purpose: "what differs: - only in a, + only in b, ~ other data; exit 1 where anything does",
            run: { try await diff($0, $1) }),
        ZkShellCommand(
            "export", "path file", words: 2...2, isZkCli: false, purpose: "writes znodes with data and ACLs to a file, a JSON object a line; - is stdout",
            run: { try await export($0, $1) }),
        ZkShellCommand(
            "import", "[-f] file [path]", [.flag("f")], words: 1...2, isZkCli: false,
            purpose: "makes the znodes of an exported file, -f over what is there; path takes the place of the exported one",
            run: { try await restore($0, $1) }),
        ZkShellCommand(
            "edit", "path", words: 1...1, isZkCli: false, purpose: "data in $VISUAL or $EDITOR; saved only if nobody changed it meanwhile",
            run: { try await edit($0, $1) }),
    ]

    private struct Node {
        let data: Bytes?
        let stat: Stat
        let acl: [ACL]
    }

    private static func isOwn(_ path: String) -> Bool {
        path == ZnodePath.procZookeeper || path.hasPrefix(ZnodePath.procZookeeper + "/")
    }

    /// What can be copied, parents first.
    private static func persistent(_ place: ZkPlace) async throws -> [(path: String, node: Node)] {
        try await persistent(place, skipsClosed: false).nodes
    }

    /// - Returns: also the paths that cannot be read, where those are to be passed over.
    private static func persistent(
        _ place: ZkPlace, skipsClosed: Bool
    ) async throws -> (nodes: [(path: String, node: Node)], closed: [String]) {
        var found: [(path: String, node: Node)] = []
        let (nodes, closed) = try await everything(place.session, place.path, skipsClosed: skipsClosed)
        for seen in nodes where !isOwn(seen.path) {
            let owner = seen.stat.ephemeralOwner
            if owner != 0 && owner != EphemeralOwner.container && EphemeralOwner.ttl(of: owner, extended: true) == nil { continue }
            found.append((seen.path, Node(data: seen.data, stat: seen.stat, acl: try await place.session.getACL(seen.path).acl)))
        }
        return (found, closed.filter { !isOwn($0) })
    }

    private static func make(_ session: ZooKeeperSession, _ path: String, _ node: Node) async throws {
        let ttl = EphemeralOwner.ttl(of: node.stat.ephemeralOwner, extended: true)
        let mode: CreateMode =
            ttl != nil ? .persistentWithTTL : node.stat.ephemeralOwner == EphemeralOwner.container ? .container : .persistent
        _ = try await session.create(path, node.data, acl: node.acl, mode: mode, ttlMs: ttl ?? 0)
    }

    /// Makes a znode, or sets the data of one that is there where that is allowed.
    private static func put(_ session: ZooKeeperSession, _ path: String, _ node: Node, overwrites: Bool) async throws {
        if try await session.exists(path) == nil { return try await make(session, path, node) }
        guard overwrites || path == "/" else { throw ZooKeeperError(.nodeExists, path: path) }
        if overwrites { _ = try await session.setData(path, node.data) }
    }

    private static func report(_ shell: ZkShell, _ kind: String, _ paths: [String]) {
        shell.result(kind, paths.map { .object([("path", .string($0))]) }) { out in for path in paths { out.line(path) } }
    }

    private static func copy(_ shell: ZkShell, _ options: ZkOptions) async throws {
        let from = try await ZkPlace(options.words[0], shell)
        let to = try await ZkPlace(options.words[1], shell)
        var nodes = try await persistent(from)
        if !options.has("r") { nodes = Array(nodes.prefix(1)) }
        if from.session === to.session, to.path == from.path || to.path.hasPrefix(from.path + "/") {
            throw ZkFailure("\(to.path) lies in \(from.path)")
        }
        var copied: [String] = []
        for (path, node) in nodes {
            let target = from.moved(path, to: to)
            try await put(to.session, target, node, overwrites: options.has("f"))
            copied.append(target)
        }
        report(shell, "copied", copied)
        await from.close()
        await to.close()
    }

    /// What makes `to` equal to `from`.
    private struct Changes {
        var missing: [(path: String, node: Node)] = []
        var different: [(path: String, node: Node)] = []
        /// Parents first.
        var surplus: [String] = []

        var lines: [(mark: String, path: String)] {
            (surplus.map { ("+", $0) } + missing.map { ("-", $0.path) } + different.map { ("~", $0.path) })
                .sorted { $0.1 < $1.1 }
        }
    }

    private static func compare(_ from: ZkPlace, _ to: ZkPlace) async throws -> Changes {
        var changes = Changes()
        var there: [String: Node] = [:]
        if try await to.session.exists(to.path) != nil {
            for (path, node) in try await persistent(to) { there[path] = node }
        }
        var seen: Set<String> = []
        for (path, node) in try await persistent(from) {
            let target = from.moved(path, to: to)
            seen.insert(target)
            if let other = there[target] {
                if other.data != node.data { changes.different.append((target, node)) }
            } else {
                changes.missing.append((target, node))
            }
        }
        changes.surplus = there.keys.filter { !seen.contains($0) }.sorted { $0.utf8.count < $1.utf8.count }
        return changes
    }

    private static func mirror(_ shell: ZkShell, _ options: ZkOptions) async throws {
        let from = try await ZkPlace(options.words[0], shell)
        let to = try await ZkPlace(options.words[1], shell)
        let changes = try await compare(from, to)
        if !options.has("n") {
            for (path, node) in changes.missing { try await make(to.session, path, node) }
            for (path, node) in changes.different { _ = try await to.session.setData(path, node.data) }
            for path in changes.surplus.reversed() { try await to.session.delete(path) }
        }
        // Told as what is done to `to`.
        let done = ["-": "created", "~": "set", "+": "deleted"]
        let lines = changes.lines
        shell.result(
            "mirrored", lines.map { .object([("change", .string(done[$0.mark] ?? "")), ("path", .string($0.path))]) }
        ) { out in for line in lines { out.line("\(done[line.mark] ?? "") \(line.path)") } }
        await from.close()
        await to.close()
    }

    private static func diff(_ shell: ZkShell, _ options: ZkOptions) async throws {
        let from = try await ZkPlace(options.words[0], shell)
        let to = try await ZkPlace(options.words[1], shell)
        let lines = try await compare(from, to).lines
        shell.result("differences", lines.map { .object([("difference", .string($0.mark)), ("path", .string($0.path))]) }) { out in
            for line in lines { out.line("\(line.mark) \(line.path)") }
        }
        await from.close()
        await to.close()
        if !lines.isEmpty { throw Finished(status: .failed) }
    }

    // MARK: Files

    private static func export(_ shell: ZkShell, _ options: ZkOptions) async throws {
        let place = try await ZkPlace(options.words[0], shell)
        var content = ByteBuffer(capacity: 1 << 16)
        let (nodes, closed) = try await persistent(place, skipsClosed: true)
        for (path, node) in nodes {
            let owner = node.stat.ephemeralOwner
            var members: [(String, JSON)] = [("path", .string(path)), ZkText.json(data: node.data), ("acl", ZkText.json(node.acl))]
            if owner == EphemeralOwner.container { members.append(("container", .bool(true))) }
            if let ttl = EphemeralOwner.ttl(of: owner, extended: true) { members.append(("ttl", .int(ttl))) }
            content.append(utf8: JSON.object(members).text + "\n")
        }
        await place.close()
        if options.words[1] == "-" {
            shell.out.bytes(content.finish())
            return try tell(shell, closed: closed)
        }
        do { try FileSystem.replace(options.words[1], with: content.finish(), permissions: 0o600) } catch {
            throw ZkFailure("cannot write \(options.words[1]): \(error.reason)")
        }
        let file = options.words[1]
        shell.result("exported", [.object([("file", .string(file)), ("znodes", .number(nodes.count))])]) {
            $0.line("\(nodes.count) znodes exported to \(file)")
        }
        try tell(shell, closed: closed)
    }

    private static func restore(_ shell: ZkShell, _ options: ZkOptions) async throws {
        let file = options.words[0]
        let content: Bytes
        do { content = try FileSystem.read(file) } catch { throw ZkFailure("cannot read \(file): \(error.reason)") }
        let session = try await shell.session()
        var root: String?
        var nodes: [(path: String, node: Node)] = []
        for (index, line) in content.stringLossy.split(separator: "\n").enumerated() {
            let row: JSON
            do { row = try JSON(parsing: String(line)) } catch { throw ZkFailure("\(file), line \(index + 1): \(error.reason)") }
            guard let path = row["path"]?.stringValue else { throw ZkFailure("\(file), line \(index + 1): no path") }
            if root == nil { root = path }
            var target = path
            if options.words.count > 1, let root {
                let rest = root == "/" ? path : String(path.dropFirst(root.count))
                target = rest.isEmpty || rest == "/" ? options.words[1] : options.words[1] == "/" ? rest : options.words[1] + rest
            }
            try check(target)
            let data = row["data"]?.stringValue.map { Bytes(utf8: $0) } ?? row["dataBase64"]?.stringValue.flatMap { Bytes(base64: $0) }
            let acl = (row["acl"]?.arrayValue ?? []).compactMap(\.stringValue).flatMap { ZkText.parseACL($0) { shell.complain($0) } }
            var owner: Int64 = row["container"] == .bool(true) ? EphemeralOwner.container : 0
            if let ttl = row["ttl"]?.intValue { owner = EphemeralOwner.ttl(ttl) }
            let stat = Stat(
                czxid: 0, mzxid: 0, ctime: 0, mtime: 0, version: 0, cversion: 0, aversion: 0, ephemeralOwner: owner, dataLength: 0,
                numChildren: 0, pzxid: 0)
            let node = Node(data: data, stat: stat, acl: acl.isEmpty ? ACL.openUnsafe : acl)
            nodes.append((target, node))
        }
        // Not before the whole file is known to be right.
        for (path, node) in nodes { try await put(session, path, node, overwrites: options.has("f")) }
        report(shell, "imported", nodes.map(\.path))
    }

    // MARK: Editing

    private static func edit(_ shell: ZkShell, _ options: ZkOptions) async throws {
        let path = options.words[0]
        try check(path)
        guard StandardStream.input.isTerminal || Environment.value("VISUAL") != nil || Environment.value("EDITOR") != nil else {
            throw ZkFailure("edit needs a terminal, or VISUAL or EDITOR", .usage)
        }
        let session = try await shell.session()
        let (data, stat) = try await session.getData(path)
        let folder: String
        let file: String
        do {
            folder = try FileSystem.makeTemporaryDirectory("ftk-zk-edit")
            file = folder + "/" + (path == "/" ? "root" : ZnodePath.name(path))
            try File.open(file, .createNew, permissions: 0o600).write(data ?? Bytes.empty, at: 0)
        } catch { throw ZkFailure("no temporary file: \(error.description)") }
        let editor = Environment.value("VISUAL") ?? Environment.value("EDITOR") ?? "vi"
        let child: ChildProcess
        do {
            child = try ChildProcess.start(
                "/bin/sh", ["-c", "\(editor) \"$1\"", "sh", file], input: .inherited, output: .inherited, error: .inherited, ownSession: false)
        } catch { throw ZkFailure("cannot start \(editor): \(error.reason)") }
        let status = try await child.ended()
        guard status?.isSuccess == true else { throw ZkFailure("\(editor) failed; nothing was changed, the text is in \(file)") }
        let changed: Bytes
        do { changed = try FileSystem.read(file) } catch { throw ZkFailure("\(file): \(error.reason)") }
        if changed != data ?? Bytes.empty {
            do {
                _ = try await session.setData(path, changed, version: stat.version)
                shell.result("edited", [.object([("path", .string(path)), ("changed", .bool(true))])]) { _ in }
            } catch {
                throw ZkFailure(
                    (error.code == .badVersion ? "\(path) was changed by somebody else meanwhile" : ZkFailure(error).description)
                        + "; nothing was changed, the text is in \(file)")
            }
        } else {
            shell.result("edited", [.object([("path", .string(path)), ("changed", .bool(false))])]) { $0.line("\(path) is as it was") }
        }
        try? FileSystem.removeTree(folder)
    }
}
