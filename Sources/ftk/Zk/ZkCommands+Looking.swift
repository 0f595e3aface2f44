import CommandLine
import Platform
import ZooKeeperClient
import ZooKeeperProto

extension ZkShellCommand {
    /// What ftk adds for looking at a tree.
    static let looking: [ZkShellCommand] = [
        ZkShellCommand(
            "tree", "[-s] [-L depth] [path]", [.flag("s"), .value("L")], words: 0...1, isZkCli: false,
            purpose: "a tree of the znodes; -s with version and size", run: { try await tree($0, $1) }),
        ZkShellCommand(
            "du", "[path]", words: 0...1, isZkCli: false, purpose: "bytes and znodes below each child, the largest first",
            run: { try await du($0, $1) }),
        ZkShellCommand(
            "find", "[path] [-name glob] [-ephemeral] [-empty] [-size bytes] [-owner session]",
            [.value("name"), .flag("ephemeral"), .flag("empty"), .value("size"), .value("owner")], words: 0...1, isZkCli: false,
            purpose: "paths whose name, owner or size (at least) fits", run: { try await find($0, $1) }),
        ZkShellCommand(
            "grep", "[-i] [-l] text [path]", [.flag("i"), .flag("l")], words: 1...2, isZkCli: false,
            purpose: "lines of data that hold a text; -l only the paths", run: { try await grep($0, $1) }),
        ZkShellCommand(
            "cat", "path...", words: 1...1000, isZkCli: false, purpose: "data, JSON on several lines", run: { try await cat($0, $1) }),
    ]

    /// A znode as the commands here look at it.
    struct Seen {
        let path: String
        let data: Bytes?
        let stat: Stat
    }

    /// Everything from a path on, with data and state; what went away meanwhile is left out.
    static func everything(_ session: ZooKeeperSession, _ root: String) async throws -> [Seen] {
        try await everything(session, root, skipsClosed: false).nodes
    }

    /// - Parameter skipsClosed: goes on where the rights do not let this session read.
    /// - Returns: also the paths that cannot be read, which are left out of the others.
    static func everything(
        _ session: ZooKeeperSession, _ root: String, skipsClosed: Bool
    ) async throws -> (nodes: [Seen], closed: [String]) {
        try check(root)
        let (paths, closed) = try await ZkWalk.breadthFirst(session, root, skipsClosed: skipsClosed)
        let locked = Set(closed)
        let open = paths.filter { !locked.contains($0) }
        var found: [Seen] = []
        for (path, node) in zip(open, try await ZkWalk.data(session, open)) {
            if let node { found.append(Seen(path: path, data: node.data, stat: node.stat)) }
        }
        if found.isEmpty { throw ZooKeeperError(.noNode, path: root) }
        return (found, closed)
    }

    /// What could not be read is told behind the results, and the command has failed, as `find` and `du` do it.
    static func tell(_ shell: ZkShell, closed: [String]) throws {
        guard let first = closed.first else { return }
        let more = closed.count == 1 ? "" : " and \(closed.count - 1) more"
        shell.note("not readable for this session: \(first)\(more)")
        throw Finished(status: .failed)
    }

    private static func tree(_ shell: ZkShell, _ options: ZkOptions) async throws {
        let root = options.words.first ?? "/"
        let depthMax: Int = try number(options, "L") ?? .max
        let (nodes, closed) = try await everything(try await shell.session(), root, skipsClosed: true)
        var below: [String: [Int]] = [:]
        for (index, node) in nodes.enumerated().dropFirst() { below[ZnodePath.parent(node.path) ?? "/", default: []].append(index) }
        let rows = nodes.map { JSON.object([("path", .string($0.path)), ("stat", ZkText.json($0.stat))]) }
        shell.result("tree", rows) { out in
            // What is still to be shown: the place of a znode, what stands in front of it, and whether it is the last of its kind.
            var waiting: [(index: Int, indent: String, mark: String, depth: Int)] = [(0, "", "", 0)]
            while let next = waiting.popLast() {
                let node = nodes[next.index]
                var line = next.indent + next.mark + (next.depth == 0 ? root : ZnodePath.name(node.path))
                if options.has("s") { line += "  v\(node.stat.version) \(node.stat.dataLength) B" }
                if node.stat.ephemeralOwner > 0 { line += "  (ephemeral, \(ZkText.hex(node.stat.ephemeralOwner)))" }
                out.line(line)
                guard next.depth < depthMax, let children = below[node.path] else { continue }
                let indent = next.indent + (next.depth == 0 ? "" : next.mark.hasPrefix("└") ? "    " : "│   ")
                for (position, child) in children.enumerated().reversed() {
                    waiting.append((child, indent, position == children.count - 1 ? "└── " : "├── ", next.depth + 1))
                }
            }
        }
        try tell(shell, closed: closed)
    }

    private static func du(_ shell: ZkShell, _ options: ZkOptions) async throws {
        let root = options.words.first ?? "/"
        var sizes: [String: (bytes: Int, znodes: Int)] = [:]
        var total = (bytes: 0, znodes: 0)
        let prefix = root == "/" ? 1 : root.utf8.count + 1
        let (nodes, closed) = try await everything(try await shell.session(), root, skipsClosed: true)
        for node in nodes {
            let bytes = Int(node.stat.dataLength)
            total.bytes += bytes
            total.znodes += 1
            if node.path == root { continue }
            let name = String(decoding: node.path.utf8.dropFirst(prefix).prefix { $0 != UInt8(ascii: "/") }, as: UTF8.self)
            sizes[name, default: (0, 0)].bytes += bytes
            sizes[name, default: (0, 0)].znodes += 1
        }
        var lines = sizes.map { (path: ZnodePath.child(root, $0.key), bytes: $0.value.bytes, znodes: $0.value.znodes) }
        lines.sort { ($1.bytes, $1.znodes, $0.path) < ($0.bytes, $0.znodes, $1.path) }
        lines.append((root, total.bytes, total.znodes))
        let shown = lines
        let rows = shown.map { JSON.object([("path", .string($0.path)), ("bytes", .number($0.bytes)), ("znodes", .number($0.znodes))]) }
        shell.result("du", rows) { out in
            for line in shown { out.line(ZkText.right("\(line.bytes)", 12) + ZkText.right("\(line.znodes)", 9) + "  " + line.path) }
        }
        try tell(shell, closed: closed)
    }

    private static func find(_ shell: ZkShell, _ options: ZkOptions) async throws {
        let sizeMin: Int32 = try number(options, "size") ?? 0
        let owner = options.values["owner"].map { $0.hasPrefix("0x") ? String($0.dropFirst(2)) : $0 }
        let (nodes, closed) = try await everything(try await shell.session(), options.words.first ?? "/", skipsClosed: true)
        let found = nodes.filter { node in
            if let glob = options.values["name"], !ZkText.glob(glob, ZnodePath.name(node.path)) { return false }
            if options.has("ephemeral"), node.stat.ephemeralOwner <= 0 { return false }
            if options.has("empty"), node.stat.dataLength > 0 || node.stat.numChildren > 0 { return false }
            if let owner, ZkText.hex(node.stat.ephemeralOwner) != "0x" + owner { return false }
            return node.stat.dataLength >= sizeMin
        }
        shell.result("found", found.map { .object([("path", .string($0.path)), ("stat", ZkText.json($0.stat))]) }) { out in
            for node in found { out.line(node.path) }
        }
        try tell(shell, closed: closed)
    }

    private static func grep(_ shell: ZkShell, _ options: ZkOptions) async throws {
        let ignoresCase = options.has("i")
        let wanted = ignoresCase ? options.words[0].lowercased() : options.words[0]
        let (nodes, closed) = try await everything(
            try await shell.session(), options.words.count > 1 ? options.words[1] : "/", skipsClosed: true)
        var hits: [(path: String, line: String)] = []
        for node in nodes {
            // A terminal should not get what is no text.
            let text = node.data.map { data in data.string.flatMap { $0.utf8.contains(0) ? nil : $0 } ?? binary(data, wanted, ignoresCase) } ?? ""
            for line in text.split(whereSeparator: \.isNewline) {
                if (ignoresCase ? line.lowercased() : String(line)).contains(wanted) {
                    hits.append((node.path, String(line)))
                    if options.has("l") { break }
                }
            }
        }
        let found = hits
        shell.result("grep", found.map { .object([("path", .string($0.path)), ("line", .string($0.line))]) }) { out in
            for hit in found { out.line(options.has("l") ? hit.path : "\(hit.path): \(hit.line)") }
        }
        try tell(shell, closed: closed)
        if found.isEmpty { throw Finished(status: .failed) }
    }

    /// What stands for data that are no text: a line that holds what is wanted, where they do.
    private static func binary(_ data: Bytes, _ wanted: String, _ ignoresCase: Bool) -> String {
        let text = ignoresCase ? data.stringLossy.lowercased() : data.stringLossy
        return text.contains(wanted) ? "\(data.count) bytes that are no text hold \(wanted)" : ""
    }

    private static func cat(_ shell: ZkShell, _ options: ZkOptions) async throws {
        let session = try await shell.session()
        for path in options.words {
            try check(path)
            let (data, stat) = try await session.getData(path)
            let text = data?.string
            let json = text.flatMap { try? JSON(parsing: $0) }
            let value: (String, JSON) = json.map { ("data", $0) } ?? ZkText.json(data: data)
            shell.result("data", [.object([("path", .string(path)), value, ("stat", ZkText.json(stat))])]) { out in
                if let json { out.line(json.pretty) } else if let data { out.bytes(data); out.byte(0x0A) }
            }
        }
    }
}

extension ZkText {
    static func right(_ text: String, _ width: Int) -> String {
        String(repeating: " ", count: max(width - text.count, 0)) + text
    }

    static func left(_ text: String, _ width: Int) -> String {
        text + String(repeating: " ", count: max(width - text.count, 0))
    }

    /// Whether a name fits a pattern in which `*` stands for any text and `?` for any character.
    static func glob(_ pattern: String, _ name: String) -> Bool {
        let (p, n) = (Array(pattern), Array(name))
        var (i, j) = (0, 0)
        var star: (pattern: Int, name: Int)?
        while j < n.count {
            if i < p.count, p[i] == "*" {
                star = (i, j)
                i += 1
            } else if i < p.count, p[i] == "?" || p[i] == n[j] {
                i += 1
                j += 1
            } else if let back = star {
                star = (back.pattern, back.name + 1)
                i = back.pattern + 1
                j = back.name + 1
            } else {
                return false
            }
        }
        return p[i...].allSatisfy { $0 == "*" }
    }
}
