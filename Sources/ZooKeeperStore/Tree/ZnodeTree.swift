import Codecs
import CommandLine
import Platform
import ZooKeeperProto

/// The znodes, and what is known of them as a whole: ACLs, ephemerals by session, containers, TTL znodes, quotas, digest.
///
/// A plain synchronous type. It changes by `apply` alone, the same for a live request and for replay; whether a request
/// may do it was decided before (`Preparation`).
final class ZnodeTree {
    private(set) var nodes: ZnodeStore
    private(set) var acls = ACLTable()
    private(set) var ephemerals: [Int64: Set<ZnodeID>] = [:]
    private(set) var containers: Set<ZnodeID> = []
    private(set) var ttlNodes: Set<ZnodeID> = []
    /// Paths that have a quota.
    private(set) var quotaPaths: Set<String> = []
    private(set) var lastZxid: Int64 = 0
    /// The last transaction that changed an ACL: stats do not show it, so reads are held back by it.
    private(set) var lastACLZxid: Int64 = 0
    /// The last transaction that deleted a node.
    private(set) var lastDeleteZxid: Int64 = 0
    /// Znodes, the root once.
    private(set) var nodeCount = 0
    /// Bytes of all paths and data.
    private(set) var dataSize = 0
    private(set) var ephemeralCount = 0
    /// TTLs and containers are marks in the ephemeral owner; without this (`extendedTypesEnabled`), TTL marks are sessions.
    var extendedTypes = false
    /// What happened since they were taken; kept while somebody watches something.
    var events: [TreeEvent] = []
    var keepsEvents = false
    private let digestEnabled: Bool
    /// Of the znode that was loaded last.
    private var lastParent = ZnodeID.root
    private var lastParentPath = Bytes.empty

    init(digestEnabled: Bool = true) {
        self.digestEnabled = digestEnabled
        nodes = ZnodeStore(rootData: .empty, acl: ACLTable.open, stat: .zero, digestEnabled: digestEnabled)
        makeInitialNodes()
    }

    // MARK: Looking

    /// The znode at `path`; the root has the paths `/` and "".
    func node(_ path: String) -> ZnodeID? {
        var path = path
        return path.withUTF8 { nodes.find($0) }
    }

    func node(_ path: Bytes) -> ZnodeID? { path.withContiguousStorageIfAvailable { nodes.find($0) } ?? nil }

    /// The stat as replies give it: creates and deletes of children both count as changes of them, and the marks of
    /// containers and TTL znodes do not show.
    func replyStat(_ node: ZnodeID) -> Stat {
        let stat = nodes.stat(node)
        let owner = stat.ephemeralOwner
        let isMark = owner == EphemeralOwner.container || EphemeralOwner.ttl(of: owner, extended: extendedTypes) != nil
        let childCount = nodes.childCount(node)
        return Stat(
            czxid: stat.czxid, mzxid: stat.mzxid, ctime: stat.ctime, mtime: stat.mtime, version: stat.version,
            cversion: stat.cversion &* 2 &- childCount, aversion: stat.aversion, ephemeralOwner: isMark ? 0 : owner,
            dataLength: Int32(nodes.dataCount(node)), numChildren: childCount, pzxid: stat.pzxid)
    }

    /// The data of the znode at `path` as text; empty where there is none.
    func text(_ path: String) -> String { node(path).flatMap { nodes.dataBytes($0)?.string } ?? "" }

    func acl(of node: ZnodeID) -> [ACL] { acls[nodes.acl(node)] }

    /// Paths of a session's ephemeral znodes, in order.
    func ephemeralPaths(_ session: Int64) -> [String] {
        (ephemerals[session] ?? []).map { nodes.path($0) }.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
    }

    /// The same in the order in which Apache's server lists and deletes them: of Java's copy of a set that got them as they were made.
    func ephemeralPathsAsListed(_ session: Int64) -> [String] {
        let made = (ephemerals[session] ?? []).sorted { nodes.madeBefore($0, $1) }.map { nodes.path($0) }
        return JavaHashOrder.sorted(made, capacity: Int(Float(made.count) / 0.75 + 1)) { $0 }
    }

    /// How many znodes lie below.
    func descendantCount(_ node: ZnodeID) -> Int {
        if node == .root { return nodeCount - 1 }
        var count = 0
        var open = [node]
        while let next = open.popLast() {
            let children = nodes.children(next)
            count += children.count
            open += children
        }
        return count
    }

    /// The path with a quota that `path` is at or below, the longest.
    func quotaPath(above path: String) -> String? {
        if quotaPaths.isEmpty { return nil }
        var here: String? = path
        while let candidate = here, candidate != "/" {
            if quotaPaths.contains(candidate) { return candidate }
            here = ZnodePath.parent(candidate)
        }
        return nil
    }

    /// Notes that a client reads it; whether one did since its last change.
    func read(_ node: ZnodeID, _ kind: ZnodeStore.Read) -> Bool { nodes.read(node, kind) }

    // MARK: Digest

    var treeDigest: UInt64 { nodes.treeDigest }

    var digest: TxnDigest? { digestEnabled ? TxnDigest(version: 2, treeDigest: Int64(bitPattern: treeDigest)) : nil }

    // MARK: Changes

    private func event(_ type: EventType, _ path: String, acl: Int32, _ zxid: Int64) {
        events.append(TreeEvent(type: type, path: path, acl: acls[acl], zxid: zxid))
    }

    /// Applies a transaction and says what became of it.
    @discardableResult
    func apply(_ header: TxnHeader, _ body: TxnBody) -> TxnResult {
        let result = applyPart(header, body)
        lastZxid = max(lastZxid, header.zxid)
        return result
    }

    private func applyPart(_ header: TxnHeader, _ body: TxnBody) -> TxnResult {
        switch body {
        case .create(let txn, _):
            return create(
                header, txn.path ?? "", txn.data, txn.acl, owner: txn.ephemeral ? header.clientId : 0, txn.parentCVersion)
        case .createContainer(let txn):
            return create(header, txn.path ?? "", txn.data, txn.acl, owner: EphemeralOwner.container, txn.parentCVersion)
        case .createTTL(let txn):
            return create(
                header, txn.path ?? "", txn.data, txn.acl, owner: EphemeralOwner.ttl(txn.ttl), txn.parentCVersion)
        case .delete(let txn, _): return delete(header.zxid, txn.path ?? "")
        case .setData(let txn, _): return setData(header, txn)
        case .setACL(let txn): return setACL(header, txn)
        case .check(let txn): return TxnResult(path: txn.path)
        case .createSession: return TxnResult()
        case .closeSession(let txn):
            for path in txn?.paths2Delete ?? [] { _ = delete(header.zxid, path) }
            for path in ephemeralPathsAsListed(header.clientId) { _ = delete(header.zxid, path) }
            ephemerals[header.clientId] = nil
            return TxnResult()
        case .error(let txn): return TxnResult(code: ZooKeeperError.Code(rawValue: txn.err))
        case .multi(let bodies): return multi(header, bodies)
        }
    }

    /// One failed operation means that none is done; those before it are told "ok", those behind "not tried".
    private func multi(_ header: TxnHeader, _ bodies: [TxnBody]) -> TxnResult {
        var result = TxnResult()
        let failed = bodies.firstIndex { if case .error = $0 { true } else { false } }
        for (index, body) in bodies.enumerated() {
            if let failed, index != failed {
                let code: ZooKeeperError.Code = index > failed ? .runtimeInconsistency : .ok
                result.parts.append(TxnResult.Part(type: .error, result: TxnResult(code: code)))
                continue
            }
            let part = applyPart(header, body)
            result.parts.append(TxnResult.Part(type: body.type, result: part))
            if result.code == .ok && failed == nil { result.code = part.code }
        }
        return result
    }

    /// The parent's znode for a path, and how many of its bytes are the parent's path.
    private func parent(of path: String) -> (node: ZnodeID?, count: Int) {
        var path = path
        return path.withUTF8 { bytes in
            let count = bytes.count <= 1 ? 0 : bytes.lastIndex(of: UInt8(ascii: "/")) ?? 0
            return (nodes.find(bytes[..<count]), count)
        }
    }

    private func create(
        _ header: TxnHeader, _ path: String, _ data: Bytes?, _ acl: [ACL]?, owner: Int64, _ parentCVersion: Int32
    ) -> TxnResult {
        let (above, parentCount) = parent(of: path)
        guard let parent = above else { return TxnResult(code: .noNode, path: path) }
        let current = nodes.stat(parent).cversion
        let cversion = parentCVersion == -1 ? current &+ 1 : parentCVersion
        let isNewer = cversion > current
        var text = path
        let nameStart = parentCount > 0 || path.utf8.first == UInt8(ascii: "/") ? parentCount + 1 : 0
        let (hash, exists) = text.withUTF8 { bytes in
            let name = bytes[min(nameStart, bytes.count)...]
            let hash = ZnodeStore.hash(name)
            return (hash, nodes.child(parent, name, hash: hash) != nil)
        }
        // On replay over a fuzzy snapshot the child may be there while the parent is older: only the parent changes then.
        if isNewer {
            nodes.update(parent) { stat in
                stat.cversion = cversion
                stat.pzxid = header.zxid
            }
        }
        if exists {
            if isNewer { text.withUTF8 { nodes.redigest(parent, $0[..<parentCount]) } }
            return TxnResult(code: .nodeExists, path: path)
        }
        let stat = StatPersisted(
            czxid: header.zxid, mzxid: header.zxid, ctime: header.time, mtime: header.time, version: 0, cversion: 0,
            aversion: 0, ephemeralOwner: owner, pzxid: header.zxid)
        let number = acls.use(acl)
        let node = text.withUTF8 { bytes in
            let node = nodes.insert(
                name: bytes[min(nameStart, bytes.count)...], hash: hash, into: parent, path: bytes, data: data, acl: number, stat: stat)
            nodes.redigest(parent, bytes[..<parentCount])
            return node
        }
        count(node, pathCount: path.utf8.count, added: true)
        if path.utf8.starts(with: ZnodeTree.quotas) { createdBelowQuotas(path) }
        charge(path, count: 1, bytes: Int64(data?.count ?? 0))
        if keepsEvents {
            event(.nodeCreated, path, acl: number, header.zxid)
            event(.nodeChildrenChanged, ZnodePath.parent(path) ?? "/", acl: nodes.acl(parent), header.zxid)
        }
        return TxnResult(path: path, stat: replyStat(node))
    }

    private static let quotas = Array(ZnodePath.quotaZookeeper.utf8)

    private func createdBelowQuotas(_ path: String) {
        let (parent, name) = (ZnodePath.parent(path) ?? "", ZnodePath.name(path))
        guard parent.utf8.starts(with: ZnodeTree.quotas) else { return }
        if name == ZnodePath.limitNode { quotaPaths.insert(QuotaPath.subject(parent)) }
        if name == ZnodePath.statNode { recount(QuotaPath.subject(parent)) }
    }

    private func delete(_ zxid: Int64, _ path: String) -> TxnResult {
        let (above, parentCount) = parent(of: path)
        guard let parent = above else { return TxnResult(code: .noNode, path: path) }
        nodes.update(parent) { $0.pzxid = max($0.pzxid, zxid) }
        var text = path
        guard let node = node(path), node != .root else {
            text.withUTF8 { nodes.redigest(parent, $0[..<parentCount]) }
            return TxnResult(code: .noNode, path: path)
        }
        // A fuzzy snapshot may have children of it that later transactions of the log deleted before.
        for child in nodes.children(node) { _ = delete(zxid, ZnodePath.child(path, nodes.name(child))) }
        let dataCount = nodes.dataCount(node)
        nodes.detach(node)
        lastDeleteZxid = max(lastDeleteZxid, zxid)
        text.withUTF8 { nodes.redigest(parent, $0[..<parentCount]) }
        count(node, pathCount: path.utf8.count, added: false)
        if keepsEvents { event(.nodeDeleted, path, acl: nodes.acl(node), zxid) }
        acls.release(nodes.acl(node))
        nodes.destroy(node)
        if path.utf8.starts(with: ZnodeTree.quotas), ZnodePath.name(path) == ZnodePath.limitNode {
            quotaPaths.remove(QuotaPath.subject(ZnodePath.parent(path) ?? ""))
        }
        charge(path, count: -1, bytes: -Int64(dataCount))
        if keepsEvents { event(.nodeChildrenChanged, ZnodePath.parent(path) ?? "/", acl: nodes.acl(parent), zxid) }
        return TxnResult(path: path)
    }

    private func setData(_ header: TxnHeader, _ txn: SetDataTxn) -> TxnResult {
        let path = txn.path ?? ""
        guard let node = node(path) else { return TxnResult(code: .noNode, path: path) }
        let before = nodes.dataCount(node)
        let after = txn.data?.count ?? 0
        nodes.setData(node, txn.data)
        nodes.update(node) { stat in
            stat.mtime = header.time
            stat.mzxid = header.zxid
            stat.version = txn.version
        }
        nodes.redigest(node, path.utf8)
        dataSize += after - before
        charge(path, count: 0, bytes: Int64(after - before))
        if keepsEvents { event(.nodeDataChanged, path, acl: nodes.acl(node), header.zxid) }
        return TxnResult(path: path, stat: replyStat(node))
    }

    private func setACL(_ header: TxnHeader, _ txn: SetACLTxn) -> TxnResult {
        let path = txn.path ?? ""
        guard let node = node(path) else { return TxnResult(code: .noNode, path: path) }
        let old = nodes.acl(node)
        nodes.setACL(node, acls.use(txn.acl))
        acls.release(old)
        nodes.update(node) { $0.aversion = txn.version }
        nodes.redigest(node, path.utf8)
        lastACLZxid = header.zxid
        return TxnResult(path: path, stat: replyStat(node))
    }

    // MARK: What is known of all nodes

    private func count(_ node: ZnodeID, pathCount: Int, added: Bool) {
        let sign = added ? 1 : -1
        nodeCount += sign
        dataSize += sign * (pathCount + nodes.dataCount(node))
        let owner = nodes.stat(node).ephemeralOwner
        if owner == 0 { return }
        if owner == EphemeralOwner.container {
            if added { containers.insert(node) } else { containers.remove(node) }
        } else if EphemeralOwner.ttl(of: owner, extended: extendedTypes) != nil {
            if added { ttlNodes.insert(node) } else { ttlNodes.remove(node) }
        } else {
            ephemeralCount += sign
            if added {
                ephemerals[owner, default: []].insert(node)
            } else {
                ephemerals[owner]?.remove(node)
                if ephemerals[owner]?.isEmpty == true { ephemerals[owner] = nil }
            }
        }
    }

    /// Whether the znode belongs to a session.
    func isEphemeral(owner: Int64) -> Bool {
        owner != 0 && owner != EphemeralOwner.container && EphemeralOwner.ttl(of: owner, extended: extendedTypes) == nil
    }

    /// Adds to what is used of the quota above `path`.
    private func charge(_ path: String, count: Int64, bytes: Int64) {
        guard let subject = quotaPath(above: path), let stats = node(QuotaPath.stats(subject)) else { return }
        var record = QuotaRecord(nodes.dataBytes(stats)?.string ?? "")
        record.count += count
        record.bytes += bytes
        note(record, stats)
    }

    private func note(_ used: QuotaRecord, _ stats: ZnodeID) {
        dataSize -= nodes.dataCount(stats)
        nodes.setData(stats, Bytes(utf8: used.text))
        dataSize += nodes.dataCount(stats)
    }

    /// Counts anew what lies under a quota.
    private func recount(_ subject: String) {
        guard let stats = node(QuotaPath.stats(subject)) else { return }
        var record = QuotaRecord(count: 0, bytes: 0)
        var open = node(subject).map { [$0] } ?? []
        while let next = open.popLast() {
            record.count += 1
            record.bytes += Int64(nodes.dataCount(next))
            open += nodes.children(next)
        }
        note(record, stats)
    }

    // MARK: A new tree, and loading

    private func makeInitialNodes() {
        nodeCount = 1
        dataSize = 1
        nodes.redigest(.root, EmptyCollection())
        func add(_ path: String, acl: Int32) {
            let name = ZnodePath.name(path).utf8
            let node = nodes.insert(
                name: name, hash: ZnodeStore.hash(name), into: self.node(ZnodePath.parent(path) ?? "") ?? .root, path: path.utf8,
                data: .empty, acl: acl, stat: .zero)
            count(node, pathCount: path.utf8.count, added: true)
        }
        add(ZnodePath.procZookeeper, acl: ACLTable.open)
        add(ZnodePath.quotaZookeeper, acl: ACLTable.open)
        add(ZnodePath.configNode, acl: acls.use(ACL.readUnsafe))
        if let config = node(ZnodePath.configNode) { nodes.update(config) { $0.aversion = -1 } }
    }

    /// Forgets everything; not even the root's own znodes are left.
    func reset() {
        nodes = ZnodeStore(rootData: .empty, acl: ACLTable.open, stat: .zero, digestEnabled: digestEnabled)
        (lastParent, lastParentPath) = (.root, .empty)
        acls = ACLTable()
        ephemerals = [:]
        containers = []
        ttlNodes = []
        quotaPaths = []
        (lastZxid, lastACLZxid, lastDeleteZxid) = (0, 0, 0)
        (nodeCount, dataSize, ephemeralCount) = (0, 0, 0)
    }

    func makeEmptyTree() {
        reset()
        makeInitialNodes()
    }

    func load(_ acl: SnapshotACL) { acls.load(Int32(truncatingIfNeeded: acl.key), acl.acl) }

    func load(_ loaded: SnapshotNode) throws(RecoveryRefusal) {
        let path = loaded.path
        guard let acl = Int32(exactly: loaded.aclKey), acls.use(number: acl) else {
            throw RecoveryRefusal("znode \(path.stringLossy) has the ACL number \(loaded.aclKey), which is not in the snapshot")
        }
        if path.count <= 1 {
            guard nodeCount == 0, path.isEmpty || path[0] == UInt8(ascii: "/") else {
                throw RecoveryRefusal("the root is there twice")
            }
            nodes = ZnodeStore(rootData: loaded.data, acl: acl, stat: loaded.stat, digestEnabled: digestEnabled)
            nodeCount += 1
            dataSize += 1 + nodes.dataCount(.root)
            nodes.redigest(.root, EmptyCollection())
            return
        }
        guard path[0] == UInt8(ascii: "/"), let slash = path.lastIndex(of: UInt8(ascii: "/")) else {
            throw RecoveryRefusal("\(path.stringLossy) is no path of a znode")
        }
        let parentPath = path.prefix(slash)
        // Most come right behind a sibling.
        if parentPath != lastParentPath {
            guard let parent = node(parentPath) else {
                throw RecoveryRefusal("znode \(path.stringLossy) comes before its parent")
            }
            // Memory of its own: the path is a view of what is read.
            (lastParent, lastParentPath) = (parent, Bytes(parentPath.array))
        }
        let loadedNode = path.withContiguousStorageIfAvailable { bytes -> ZnodeID? in
            nodes.insertNew(
                name: bytes[(slash + 1)...], into: lastParent, path: bytes, data: loaded.data, acl: acl, stat: loaded.stat)
        }
        guard let node = loadedNode ?? nil else { throw RecoveryRefusal("znode \(path.stringLossy) is there twice") }
        count(node, pathCount: path.count, added: true)
    }

    func snapshotLoaded(zxid: Int64) {
        lastZxid = zxid
        lastACLZxid = zxid
        if let quotas = node(ZnodePath.quotaZookeeper) {
            var open = [(quotas, ZnodePath.quotaZookeeper)]
            while let (next, path) = open.popLast() {
                for child in nodes.children(next) {
                    let name = nodes.name(child)
                    if name == ZnodePath.limitNode { quotaPaths.insert(QuotaPath.subject(path)) }
                    open.append((child, ZnodePath.child(path, name)))
                }
            }
        }
    }

    /// For `finishLoading`: what a snapshot brought and nothing uses.
    func dropUnusedACLs() { acls.dropUnused() }
}
