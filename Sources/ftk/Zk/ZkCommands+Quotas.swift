import CommandLine
import Platform
import ZooKeeperClient
import ZooKeeperProto

/// A quota, or what is used of one, as znodes hold it: `count=1,bytes=-1=;byteHardLimit=-1;countHardLimit=-1`.
private struct ZkQuota {
    var count: Int64 = -1
    var bytes: Int64 = -1
    /// In their order.
    var others: [(String, Int64)] = []

    static var unlimited: ZkQuota { ZkQuota(others: [("byteHardLimit", -1), ("countHardLimit", -1)]) }

    init(count: Int64 = -1, bytes: Int64 = -1, others: [(String, Int64)] = []) {
        self.count = count
        self.bytes = bytes
        self.others = others
    }

    init(_ data: Bytes?) {
        for pair in (data?.stringLossy ?? "").split(whereSeparator: { $0 == "," || $0 == ";" }) {
            let parts = pair.split(separator: "=")
            guard parts.count >= 2, let number = Int64(parts[1]) else { continue }
            set(String(parts[0]), number)
        }
    }

    mutating func set(_ name: String, _ number: Int64) {
        switch name {
        case "count": count = number
        case "bytes": bytes = number
        default:
            if let index = others.firstIndex(where: { $0.0 == name }) { others[index].1 = number } else { others.append((name, number)) }
        }
    }

    var text: String {
        "count=\(count),bytes=\(bytes)" + (others.isEmpty ? "" : "=" + others.map { ";\($0.0)=\($0.1)" }.joined())
    }

    var json: JSON { .object([("count", .int(count)), ("bytes", .int(bytes))] + others.map { ($0.0, .int($0.1)) }) }
}

extension ZkShellCommand {
    private static let kinds: [ZkOption] = [
        .value("n", group: 1), .value("b", group: 1), .value("N", group: 1), .value("B", group: 1),
    ]
    private static let names = ["n": "count", "b": "bytes", "N": "countHardLimit", "B": "byteHardLimit"]

    /// Commands of zkCli about quotas.
    static let quotas: [ZkShellCommand] = [
        ZkShellCommand(
            "listquota", "path", words: 1...1, purpose: "the quota of a znode and what is used of it", run: { try await list($0, $1) }),
        ZkShellCommand(
            "setquota", "-n|-b|-N|-B val path", kinds, words: 0...1,
            purpose: "limits what is below a znode: -n znodes, -b bytes; -N and -B refuse more", run: { try await set($0, $1) }),
        ZkShellCommand(
            "delquota", "[-n|-b|-N|-B] path", kinds.map { .flag($0.name, group: 1) }, words: 1...1, purpose: "takes a quota away",
            run: { try await delete($0, $1) }),
    ]

    private static func limitPath(_ path: String) -> String { ZnodePath.quotaZookeeper + path + "/" + ZnodePath.limitNode }
    private static func statPath(_ path: String) -> String { ZnodePath.quotaZookeeper + path + "/" + ZnodePath.statNode }

    private static func list(_ shell: ZkShell, _ options: ZkOptions) async throws {
        let path = options.words[0]
        if shell.isScript { shell.complain("absolute path is \(limitPath(path))") }
        do {
            let session = try await shell.session()
            let limit = ZkQuota(try await session.getData(limitPath(path)).data)
            let used = ZkQuota(try await session.getData(statPath(path)).data)
            shell.result("quota", [.object([("path", .string(path)), ("quota", limit.json), ("used", used.json)])]) { out in
                out.line("Output quota for \(path) \(limit.text)")
                out.line("Output stat for \(path) \(used.text)")
            }
        } catch let error as ZooKeeperError where error.code == .noNode {
            if !shell.isScript { throw ZkFailure("quota for \(path) does not exist.") }
            shell.complain("quota for \(path) does not exist.")
        }
    }

    private static func set(_ shell: ZkShell, _ options: ZkOptions) async throws {
        guard let kind = kinds.first(where: { options.has($0.name) })?.name, let name = names[kind] else {
            throw ZkOptions.Wrong(
                javaClass: "MissingOptionException",
                text: "Missing required option: [-n num soft quota, -b bytes soft quota, -N num hard quota, -B bytes hard quota]")
        }
        guard let path = options.words.first else {
            throw ZkFailure(quotas.first { $0.name == "setquota" }?.usageText ?? "setquota", .usage)
        }
        if path.hasPrefix(ZnodePath.quotaZookeeper) {
            return try refuse(shell, "cannot set a quota under the path: \(ZnodePath.quotaZookeeper)")
        }
        guard let number = Int64(options.values[kind] ?? "") else {
            return try refuse(shell, "NumberFormatException happens when parsing the option value")
        }
        guard number > 0 else { return try refuse(shell, "the \(kind.lowercased() == "n" ? "num" : "bytes") quota must be greater than zero") }
        try check(path)
        let session = try await shell.session()
        guard try await session.exists(path) != nil else { throw ZkFailure("\(path) does not exist.") }
        if path == "/" { throw ZkFailure("Path must not end with / character") }
        try await checkOthers(session, path)
        try await makeParents(session, ZnodePath.quotaZookeeper, path)
        let limit = try await store(session, path, name, number)
        let used = ZkQuota(try await session.getData(statPath(path)).data)
        let (now, what) = kind.lowercased() == "n" ? (used.count, "count") : (used.bytes, "bytes")
        if now > number {
            shell.complain("[Warning]: the \(what) quota you create is less than the existing \(what):\(now)")
        }
        shell.result("quota", [.object([("path", .string(path)), ("quota", limit.json), ("used", used.json)])]) { _ in }
    }

    /// - Returns: the whole quota as it is now.
    private static func store(_ session: ZooKeeperSession, _ path: String, _ name: String, _ number: Int64) async throws -> ZkQuota {
        let known = try await session.exists(limitPath(path)) != nil ? ZkQuota(try await session.getData(limitPath(path)).data) : nil
        var limit = known ?? .unlimited
        limit.set(name, number)
        if known != nil {
            try await session.setData(limitPath(path), Bytes(utf8: limit.text))
        } else {
            try await session.create(limitPath(path), Bytes(utf8: limit.text))
            try await session.create(statPath(path), Bytes(utf8: ZkQuota(count: 0, bytes: 0).text))
        }
        return limit
    }

    /// zkCli says these and ends with 0.
    private static func refuse(_ shell: ZkShell, _ sentence: String) throws {
        if !shell.isScript { throw ZkFailure(sentence, .usage) }
        shell.complain(sentence)
    }

    /// Quotas do not lie within each other.
    private static func checkOthers(_ session: ZooKeeperSession, _ path: String) async throws {
        var parent = ZnodePath.parent(path)
        while let above = parent, above != "/" {
            if try await session.exists(limitPath(above)) != nil { throw ZkFailure("\(path) has a parent \(above) which has a quota") }
            parent = ZnodePath.parent(above)
        }
        let root = ZnodePath.quotaZookeeper + path
        guard try await session.exists(root) != nil else { return }
        for found in try await ZkWalk.breadthFirst(session, root) where found.hasSuffix("/" + ZnodePath.limitNode) && found != limitPath(path) {
            let child = found.dropFirst(ZnodePath.quotaZookeeper.count).dropLast(ZnodePath.limitNode.count + 1)
            throw ZkFailure("\(path) has a child \(child) which has a quota")
        }
    }

    private static func makeParents(_ session: ZooKeeperSession, _ root: String, _ path: String) async throws {
        var made = root
        for name in path.split(separator: "/") {
            made += "/" + name
            if try await session.exists(made) == nil { _ = try await session.create(made, nil) }
        }
    }

    private static func delete(_ shell: ZkShell, _ options: ZkOptions) async throws {
        let path = options.words[0]
        let session = try await shell.session()
        guard try await session.exists(limitPath(path)) != nil else {
            if !shell.isScript { throw ZkFailure("Quota does not exist for \(path)") }
            return shell.out.line("Quota does not exist for \(path)")
        }
        if let kind = kinds.first(where: { options.has($0.name) })?.name, let name = names[kind] {
            var limit = ZkQuota(try await session.getData(limitPath(path)).data)
            limit.set(name, -1)
            try await session.setData(limitPath(path), Bytes(utf8: limit.text))
            return
        }
        try await session.delete(statPath(path))
        try await session.delete(limitPath(path))
        // Parents that are empty now go as well.
        var parent: String? = ZnodePath.quotaZookeeper + path
        while let folder = parent, folder != ZnodePath.quotaZookeeper {
            do { try await session.delete(folder) } catch { return }
            parent = ZnodePath.parent(folder)
        }
    }
}
