import Codecs
import Platform
import ZooKeeperProto

/// The znodes, and what is known of them as a whole: ACLs, ephemerals by session, containers, TTL znodes, quotas, digest.
///
/// A plain synchronous type. It changes by `apply` alone, the same for a live request and for replay; whether a request
/// may do it was decided before (`Preparation`).
final class ZnodeTree {
    private(set) var root: Znode
    private(set) var acls = ACLTable()
    private(set) var ephemerals: [Int64: Set<PathKey>] = [:]
    private(set) var containers: Set<PathKey> = []
    private(set) var ttlNodes: Set<PathKey> = []
    /// Paths that have a quota.
    private(set) var quotaPaths: Set<String> = []
    private(set) var lastZxid: Int64 = 0
    /// The last transaction that changed an ACL: stats do not show it, so reads are held back by it.
    private(set) var lastACLZxid: Int64 = 0
    /// The last transaction that deleted a node.
    private(set) var lastDeleteZxid: Int64 = 0
    private(set) var treeDigest: UInt64 = 0
    /// Znodes, the root once.
    private(set) var nodeCount = 0
    /// Bytes of all paths and data.
    private(set) var dataSize = 0
    private(set) var ephemeralCount = 0
    /// TTLs and containers are marks in the ephemeral owner; without this (`extendedTypesEnabled`), TTL marks are sessions.
    var extendedTypes = false
    var digestEnabled = true
    /// What happened since they were taken; only kept when somebody takes them.
    var events: [TreeEvent] = []
    var keepsEvents = false
    private var scratch = ByteBuffer(capacity: 512)

    init() {
        root = Znode(name: [], data: .empty, acl: ACLTable.open, stat: .zero)
        makeInitialNodes()
    }

    // MARK: Looking

    /// The znode at `path`; the root has the paths `/` and "".
    func node(_ path: String) -> Znode? {
        var path = path
        return path.withUTF8 { bytes -> Znode? in
            if bytes.count <= 1 { return bytes.isEmpty || bytes[0] == UInt8(ascii: "/") ? root : nil }
            guard bytes[0] == UInt8(ascii: "/") else { return nil }
            var here = root
            var start = 1
            while start <= bytes.count {
                var end = start
                while end < bytes.count, bytes[end] != UInt8(ascii: "/") { end += 1 }
                let name = bytes[start..<end]
                guard let next = here.child(name, hash: Znode.hash(name)) else { return nil }
                here = next
                start = end + 1
            }
            return here
        }
    }

    func replyStat(_ node: Znode) -> Stat { node.replyStat(extendedTypes: extendedTypes) }

    func acl(of node: Znode) -> [ACL] { acls[node.acl] }

    /// How many znodes lie below.
    func descendantCount(_ node: Znode) -> Int {
        if node === root { return nodeCount - 1 }
        var count = 0
        var open = [node]
        while let next = open.popLast() {
            count += Int(next.childCount)
            if next.childCount > 0 { open += next.children }
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

    // MARK: Digest

    /// Brings a node's part of the digest up to date after a change.
    private func redigest(_ node: Znode, _ path: String) {
        guard digestEnabled else { return }
        treeDigest &-= UInt64(node.digest)
        node.digest = digest(of: node, path)
        treeDigest &+= UInt64(node.digest)
    }

    /// CRC-32 of path, data and stat; znodes below `/zookeeper` do not count, since quotas change them silently.
    private func digest(of node: Znode, _ path: String) -> UInt32 {
        if path.utf8.starts(with: "/zookeeper/".utf8) { return 0 }
        scratch.removeAll()
        if path != "/" { scratch.append(utf8: path) }
        scratch.append(node.content, from: Int(node.nameCount))
        let stat = node.stat
        for number in [stat.czxid, stat.mzxid, stat.pzxid, stat.ctime, stat.mtime] { scratch.appendInt64(number) }
        for number in [stat.version, stat.cversion, stat.aversion] { scratch.appendInt32(number) }
        scratch.appendInt64(stat.ephemeralOwner)
        return CRC32.checksum(scratch, 0, scratch.count)
    }

    var digest: TxnDigest? { digestEnabled ? TxnDigest(version: 2, treeDigest: Int64(bitPattern: treeDigest)) : nil }

    // MARK: Changes

    private func event(_ type: EventType, _ path: String, acl: @autoclosure () -> [ACL], _ zxid: Int64) {
        if keepsEvents { events.append(TreeEvent(type: type, path: path, acl: acl(), zxid: zxid)) }
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
            for key in (ephemerals.removeValue(forKey: header.clientId) ?? []).sorted() { _ = delete(header.zxid, key.path) }
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

    private func create(
        _ header: TxnHeader, _ path: String, _ data: Bytes?, _ acl: [ACL]?, owner: Int64, _ parentCVersion: Int32
    ) -> TxnResult {
        let parentPath = ZnodePath.parent(path) ?? ""
        guard let parent = node(parentPath) else { return TxnResult(code: .noNode, path: path) }
        let name = ZnodePath.name(path)
        let hash = Znode.hash(name.utf8)
        let cversion = parentCVersion == -1 ? parent.stat.cversion &+ 1 : parentCVersion
        let isNewer = cversion > parent.stat.cversion
        var text = name
        let exists = text.withUTF8 { parent.child($0, hash: hash) } != nil
        // On replay over a fuzzy snapshot the child may be there while the parent is older: only the parent changes then.
        if isNewer {
            parent.stat.cversion = cversion
            parent.stat.pzxid = header.zxid
        }
        if exists {
            if isNewer { redigest(parent, parentPath) }
            return TxnResult(code: .nodeExists, path: path)
        }
        let stat = StatPersisted(
            czxid: header.zxid, mzxid: header.zxid, ctime: header.time, mtime: header.time, version: 0, cversion: 0,
            aversion: 0, ephemeralOwner: owner, pzxid: header.zxid)
        let node = Znode(name: name.utf8, data: data, acl: acls.use(acl), stat: stat)
        parent.add(node)
        redigest(parent, parentPath)
        redigest(node, path)
        count(node, path, added: true)
        if parentPath.utf8.starts(with: ZnodePath.quotaZookeeper.utf8) {
            if name == ZnodePath.limitNode { quotaPaths.insert(QuotaPath.subject(parentPath)) }
            if name == ZnodePath.statNode { recount(QuotaPath.subject(parentPath)) }
        }
        charge(path, count: 1, bytes: Int64(data?.count ?? 0))
        event(.nodeCreated, path, acl: acls[node.acl], header.zxid)
        event(.nodeChildrenChanged, parentPath.isEmpty ? "/" : parentPath, acl: acls[parent.acl], header.zxid)
        return TxnResult(path: path, stat: replyStat(node))
    }

    private func delete(_ zxid: Int64, _ path: String) -> TxnResult {
        let parentPath = ZnodePath.parent(path) ?? ""
        guard let parent = node(parentPath) else { return TxnResult(code: .noNode, path: path) }
        if zxid > parent.stat.pzxid { parent.stat.pzxid = zxid }
        guard let node = node(path), node !== root else {
            redigest(parent, parentPath)
            return TxnResult(code: .noNode, path: path)
        }
        let nodeACL = acls[node.acl]
        // A fuzzy snapshot may have children of it that later transactions of the log deleted before.
        for child in node.children { _ = delete(zxid, ZnodePath.child(path, child.name)) }
        parent.remove(node)
        lastDeleteZxid = max(lastDeleteZxid, zxid)
        redigest(parent, parentPath)
        treeDigest &-= UInt64(node.digest)
        count(node, path, added: false)
        acls.release(node.acl)
        if parentPath.utf8.starts(with: ZnodePath.quotaZookeeper.utf8), ZnodePath.name(path) == ZnodePath.limitNode {
            quotaPaths.remove(QuotaPath.subject(parentPath))
        }
        charge(path, count: -1, bytes: -Int64(node.dataCount))
        event(.nodeDeleted, path, acl: nodeACL, zxid)
        event(.nodeChildrenChanged, parentPath.isEmpty ? "/" : parentPath, acl: acls[parent.acl], zxid)
        return TxnResult(path: path)
    }

    private func setData(_ header: TxnHeader, _ txn: SetDataTxn) -> TxnResult {
        let path = txn.path ?? ""
        guard let node = node(path) else { return TxnResult(code: .noNode, path: path) }
        let before = node.dataCount
        node.setData(txn.data)
        node.stat.mtime = header.time
        node.stat.mzxid = header.zxid
        node.stat.version = txn.version
        redigest(node, path)
        dataSize += node.dataCount - before
        charge(path, count: 0, bytes: Int64(node.dataCount - before))
        event(.nodeDataChanged, path, acl: acls[node.acl], header.zxid)
        return TxnResult(path: path, stat: replyStat(node))
    }

    private func setACL(_ header: TxnHeader, _ txn: SetACLTxn) -> TxnResult {
        let path = txn.path ?? ""
        guard let node = node(path) else { return TxnResult(code: .noNode, path: path) }
        let old = node.acl
        node.acl = acls.use(txn.acl)
        acls.release(old)
        node.stat.aversion = txn.version
        redigest(node, path)
        lastACLZxid = header.zxid
        return TxnResult(path: path, stat: replyStat(node))
    }

    // MARK: What is known of all nodes

    private func count(_ node: Znode, _ path: String, added: Bool) {
        let sign = added ? 1 : -1
        nodeCount += sign
        dataSize += sign * (path.utf8.count + node.dataCount)
        let owner = node.stat.ephemeralOwner
        if owner == 0 { return }
        let key = PathKey(path)
        if owner == EphemeralOwner.container {
            if added { containers.insert(key) } else { containers.remove(key) }
        } else if EphemeralOwner.ttl(of: owner, extended: extendedTypes) != nil {
            if added { ttlNodes.insert(key) } else { ttlNodes.remove(key) }
        } else {
            ephemeralCount += sign
            if added {
                ephemerals[owner, default: []].insert(key)
            } else {
                ephemerals[owner]?.remove(key)
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
        var record = QuotaRecord(stats.data?.stringLossy ?? "")
        record.count += count
        record.bytes += bytes
        dataSize -= stats.dataCount
        stats.setData(Bytes(utf8: record.text))
        dataSize += stats.dataCount
    }

    /// Counts anew what lies under a quota.
    private func recount(_ subject: String) {
        guard let stats = node(QuotaPath.stats(subject)) else { return }
        var record = QuotaRecord(count: 0, bytes: 0)
        var open = node(subject).map { [$0] } ?? []
        while let next = open.popLast() {
            record.count += 1
            record.bytes += Int64(next.dataCount)
            open += next.children
        }
        dataSize -= stats.dataCount
        stats.setData(Bytes(utf8: record.text))
        dataSize += stats.dataCount
    }

    // MARK: A new tree, and loading

    private func makeInitialNodes() {
        nodeCount = 1
        dataSize = 1
        redigest(root, "")
        func add(_ path: String, acl: Int32) {
            let name = ZnodePath.name(path)
            let node = Znode(name: name.utf8, data: .empty, acl: acl, stat: .zero)
            self.node(ZnodePath.parent(path) ?? "")?.add(node)
            redigest(node, path)
            count(node, path, added: true)
        }
        add(ZnodePath.procZookeeper, acl: ACLTable.open)
        add(ZnodePath.quotaZookeeper, acl: ACLTable.open)
        add(ZnodePath.configNode, acl: acls.use(ACL.readUnsafe))
        node(ZnodePath.configNode)?.stat.aversion = -1
    }

    /// Forgets everything; not even the root's own znodes are left.
    func reset() {
        root = Znode(name: [], data: .empty, acl: ACLTable.open, stat: .zero)
        acls = ACLTable()
        ephemerals = [:]
        containers = []
        ttlNodes = []
        quotaPaths = []
        (lastZxid, lastACLZxid, lastDeleteZxid, treeDigest) = (0, 0, 0, 0)
        (nodeCount, dataSize, ephemeralCount) = (0, 0, 0)
    }

    func makeEmptyTree() {
        reset()
        makeInitialNodes()
    }

    func load(_ acl: SnapshotACL) { acls.load(Int32(truncatingIfNeeded: acl.key), acl.acl) }

    func load(_ loaded: SnapshotNode) throws(RecoveryRefusal) {
        guard let acl = Int32(exactly: loaded.aclKey), acls.use(number: acl) else {
            throw RecoveryRefusal("znode \(loaded.path) has the ACL number \(loaded.aclKey), which is not in the snapshot")
        }
        let path = loaded.path
        if path.isEmpty || path == "/" {
            root = Znode(name: [], data: loaded.data, acl: acl, stat: loaded.stat)
            nodeCount += 1
            dataSize += 1 + root.dataCount
            redigest(root, "")
            return
        }
        guard path.utf8.first == UInt8(ascii: "/"), let parent = node(ZnodePath.parent(path) ?? "") else {
            throw RecoveryRefusal("znode \(path) comes before its parent")
        }
        let name = ZnodePath.name(path)
        let hash = Znode.hash(name.utf8)
        var text = name
        if text.withUTF8({ parent.child($0, hash: hash) }) != nil {
            throw RecoveryRefusal("znode \(path) is there twice")
        }
        let node = Znode(name: name.utf8, data: loaded.data, acl: acl, stat: loaded.stat)
        parent.add(node)
        redigest(node, path)
        count(node, path, added: true)
    }

    func snapshotLoaded(zxid: Int64) {
        lastZxid = zxid
        lastACLZxid = zxid
        if let quotas = node(ZnodePath.quotaZookeeper) {
            var open = [(quotas, ZnodePath.quotaZookeeper)]
            while let (next, path) = open.popLast() {
                for child in next.children {
                    let childPath = ZnodePath.child(path, child.name)
                    if child.name == ZnodePath.limitNode { quotaPaths.insert(QuotaPath.subject(path)) }
                    open.append((child, childPath))
                }
            }
        }
    }

    /// For `finishLoading`: what a snapshot brought and nothing uses.
    func dropUnusedACLs() { acls.dropUnused() }
}

extension StatPersisted {
    static let zero = StatPersisted(
        czxid: 0, mzxid: 0, ctime: 0, mtime: 0, version: 0, cversion: 0, aversion: 0, ephemeralOwner: 0, pzxid: 0)
}
