import Platform
import ZooKeeperProto

/// Turns a request that asks for a change into the transaction that makes it, or into the error that refuses it.
///
/// It looks at the tree and changes nothing. The operations of a multi see those before them by `pending`, which stands
/// in front of the tree.
struct Preparation {
    /// What a path will be once the operations so far are applied.
    private struct Pending {
        var exists = true
        var version: Int32
        var cversion: Int32
        var aversion: Int32
        var ephemeralOwner: Int64
        var childCount: Int32
        var dataCount: Int
        var acl: [ACL]
    }

    let tree: ZnodeTree
    let access: AccessControl
    let identities: [Id]
    let session: Int64
    /// Soft quotas warn, hard ones refuse (`enforceQuota`).
    let enforcesQuota: Bool
    /// Quotas that the request goes over: a line each, as ZooKeeper writes it.
    private(set) var warnings: [String] = []
    /// Paths that a hard quota refuses.
    private(set) var quotaRefusals: [String] = []
    private var pending: [PathKey: Pending] = [:]
    /// Only a multi needs to look at what is pending.
    private let isMulti: Bool

    init(
        tree: ZnodeTree, access: AccessControl, identities: [Id], session: Int64, enforcesQuota: Bool, isMulti: Bool = false
    ) {
        self.tree = tree
        self.access = access
        self.identities = identities
        self.session = session
        self.enforcesQuota = enforcesQuota
        self.isMulti = isMulti
    }

    private func key(_ path: String) -> PathKey { PathKey(path == "/" ? "" : path) }

    private func find(_ path: String) -> Pending? {
        if isMulti, let known = pending[key(path)] { return known.exists ? known : nil }
        guard let node = tree.node(path) else { return nil }
        let stat = tree.nodes.stat(node)
        return Pending(
            version: stat.version, cversion: stat.cversion, aversion: stat.aversion, ephemeralOwner: stat.ephemeralOwner,
            childCount: tree.nodes.childCount(node), dataCount: tree.nodes.dataCount(node), acl: tree.acl(of: node))
    }

    private func existing(_ path: String, asked: String? = nil) throws(ZooKeeperError) -> Pending {
        guard let found = find(path) else { throw ZooKeeperError(.noNode, path: asked ?? path) }
        return found
    }

    private mutating func note(_ path: String, _ state: Pending) {
        if isMulti { pending[key(path)] = state }
    }

    private func validate(_ path: String?) throws(ZooKeeperError) -> String {
        guard let path, ZnodePath.problem(path) == nil else { throw ZooKeeperError(.badArguments, path: path) }
        return path
    }

    private func next(_ current: Int32, expected: Int32, _ path: String) throws(ZooKeeperError) -> Int32 {
        if expected != -1 && expected != current { throw ZooKeeperError(.badVersion, path: path) }
        return current &+ 1
    }

    // MARK: Create

    enum CreateKind { case create, create2, container, ttl }

    mutating func create(
        _ kind: CreateKind, path: String?, data: Bytes?, acl: [ACL]?, flags: Int32, ttl: Int64
    ) throws(ZooKeeperError) -> TxnBody {
        // As ZooKeeper answers, which stumbles over it.
        guard let asked = path else { throw ZooKeeperError(.marshallingError) }
        guard let mode = CreateMode(rawValue: flags) else { throw ZooKeeperError(.badArguments, path: path) }
        if mode.isTTL {
            if !tree.extendedTypes { throw ZooKeeperError(.unimplemented, path: path) }
            if ttl <= 0 || ttl > EphemeralOwner.ttlMax { throw ZooKeeperError(.badArguments, path: path) }
        } else if ttl >= 0 {
            throw ZooKeeperError(.badArguments, path: path)
        }
        guard asked.utf8.contains(UInt8(ascii: "/")), !asked.utf8.contains(0) else {
            throw ZooKeeperError(.badArguments, path: path)
        }
        let parentPath = ZnodePath.parent(asked).map { $0 == "/" ? "" : $0 } ?? ""
        let resolved = try access.resolve(acl, identities, path: asked)
        var parent = try existing(parentPath, asked: asked)
        try access.check(parent.acl, Permissions.create, identities, path: asked)
        let full = try validate(mode.isSequential ? ZnodePath.sequential(asked, parent.cversion) : asked)
        if find(full) != nil { throw ZooKeeperError(.nodeExists, path: full) }
        if tree.isEphemeral(owner: parent.ephemeralOwner) {
            throw ZooKeeperError(.noChildrenForEphemerals, path: full)
        }
        try checkQuota(full, bytes: Int64(data?.count ?? 0), count: 1)
        parent.cversion &+= 1
        parent.childCount += 1
        note(parentPath, parent)
        let owner: Int64 =
            if kind == .container { EphemeralOwner.container } else if kind == .ttl { EphemeralOwner.ttl(ttl) } else if mode.isEphemeral {
                session
            } else { 0 }
        note(
            full,
            Pending(
                version: 0, cversion: 0, aversion: 0, ephemeralOwner: owner, childCount: 0, dataCount: data?.count ?? 0,
                acl: resolved))
        switch kind {
        case .container:
            return .createContainer(
                CreateContainerTxn(path: full, data: data, acl: resolved, parentCVersion: parent.cversion))
        case .ttl:
            return .createTTL(
                CreateTTLTxn(path: full, data: data, acl: resolved, parentCVersion: parent.cversion, ttl: ttl))
        case .create, .create2:
            let txn = CreateTxn(
                path: full, data: data, acl: resolved, ephemeral: mode.isEphemeral, parentCVersion: parent.cversion)
            return .create(txn, type: kind == .create ? .create : .create2)
        }
    }

    mutating func create(_ kind: CreateKind, _ request: CreateRequest) throws(ZooKeeperError) -> TxnBody {
        try create(kind, path: request.path, data: request.data, acl: request.acl, flags: request.flags, ttl: -1)
    }

    mutating func create(_ request: CreateTTLRequest) throws(ZooKeeperError) -> TxnBody {
        try create(
            .ttl, path: request.path, data: request.data, acl: request.acl, flags: request.flags, ttl: request.ttl)
    }

    // MARK: Other changes

    private static let special: Set<String> = ["/", ZnodePath.procZookeeper, ZnodePath.quotaZookeeper, ZnodePath.configNode]

    private func parent(of path: String?) throws(ZooKeeperError) -> (path: String, parent: String) {
        guard let path, path.utf8.contains(UInt8(ascii: "/")), !path.utf8.contains(0), !Preparation.special.contains(path)
        else { throw ZooKeeperError(.badArguments, path: path) }
        return (path, ZnodePath.parent(path).map { $0 == "/" ? "" : $0 } ?? "")
    }

    mutating func delete(_ request: DeleteRequest) throws(ZooKeeperError) -> TxnBody {
        if request.path == nil { throw ZooKeeperError(.marshallingError) }
        let (path, parentPath) = try parent(of: request.path)
        var parent = try existing(parentPath, asked: path)
        // Before it is told whether there is anything to delete.
        try access.check(parent.acl, Permissions.delete, identities, path: path)
        var node = try existing(path)
        _ = try next(node.version, expected: request.version, path)
        if node.childCount > 0 { throw ZooKeeperError(.notEmpty, path: path) }
        parent.childCount -= 1
        note(parentPath, parent)
        node.exists = false
        note(path, node)
        return .delete(DeleteTxn(path: path), type: .delete)
    }

    /// For the server's own use: a container or TTL znode that is empty.
    mutating func deleteContainer(_ asked: String) throws(ZooKeeperError) -> TxnBody {
        let (path, parentPath) = try parent(of: asked)
        _ = try existing(parentPath, asked: path)
        let node = try existing(path)
        if node.childCount > 0 { throw ZooKeeperError(.notEmpty, path: path) }
        if tree.isEphemeral(owner: node.ephemeralOwner) { throw ZooKeeperError(.badVersion, path: path) }
        return .delete(DeleteTxn(path: path), type: .deleteContainer)
    }

    mutating func setData(_ request: SetDataRequest) throws(ZooKeeperError) -> TxnBody {
        let path = try validate(request.path)
        var node = try existing(path)
        try access.check(node.acl, Permissions.write, identities, path: path)
        try checkQuota(path, bytes: Int64((request.data?.count ?? 0) - node.dataCount), count: 0)
        node.version = try next(node.version, expected: request.version, path)
        node.dataCount = request.data?.count ?? 0
        note(path, node)
        return .setData(SetDataTxn(path: path, data: request.data, version: node.version), type: .setData)
    }

    mutating func setACL(_ request: SetACLRequest) throws(ZooKeeperError) -> TxnBody {
        let path = try validate(request.path)
        let acl = try access.resolve(request.acl, identities, path: path)
        var node = try existing(path)
        try access.check(node.acl, Permissions.admin, identities, path: path)
        node.aversion = try next(node.aversion, expected: request.version, path)
        node.acl = acl
        note(path, node)
        return .setACL(SetACLTxn(path: path, acl: acl, version: node.aversion))
    }

    func check(_ request: CheckVersionRequest) throws(ZooKeeperError) -> TxnBody {
        let path = try validate(request.path)
        let node = try existing(path)
        try access.check(node.acl, Permissions.read, identities, path: path)
        return .check(CheckVersionTxn(path: path, version: try next(node.version, expected: request.version, path)))
    }

    // MARK: Multi

    private mutating func one(_ operation: MultiOperation) throws(ZooKeeperError) -> TxnBody {
        switch operation {
        case .create(let r): try create(.create, r)
        case .create2(let r): try create(.create2, r)
        case .createContainer(let r): try create(.container, r)
        case .createTTL(let r): try create(r)
        case .delete(let r): try delete(r)
        case .setData(let r): try setData(r)
        case .check(let r): try check(r)
        case .getChildren, .getData: throw ZooKeeperError(.badArguments)
        }
    }

    /// All operations, or those before the first that is refused, its error, and "not tried" for those behind it.
    mutating func multi(_ operations: [MultiOperation]) -> TxnBody {
        var bodies: [TxnBody] = []
        var failed = false
        for operation in operations {
            if failed {
                bodies.append(.error(ErrorTxn(err: ZooKeeperError.Code.runtimeInconsistency.rawValue)))
                continue
            }
            do throws(ZooKeeperError) {
                bodies.append(try one(operation))
            } catch {
                failed = true
                bodies.append(.error(ErrorTxn(err: error.code.rawValue)))
            }
        }
        return .multi(bodies)
    }

    // MARK: Quotas

    private mutating func checkQuota(_ path: String, bytes: Int64, count: Int64) throws(ZooKeeperError) {
        // Without it ZooKeeper does not even warn.
        guard enforcesQuota, let subject = tree.quotaPath(above: path), tree.node(QuotaPath.limits(subject)) != nil,
            tree.node(QuotaPath.stats(subject)) != nil
        else { return }
        guard let limit = QuotaRecord(strict: tree.text(QuotaPath.limits(subject))),
            let used = QuotaRecord(strict: tree.text(QuotaPath.stats(subject)))
        else {
            // As ZooKeeper answers, which stumbles over them.
            throw ZooKeeperError(.marshallingError, path: path)
        }
        // A hard limit takes the place of the soft one.
        try check(path, subject, "count", used.count + count, by: count, soft: limit.count, hard: limit.countHardLimit, "CountLimit")
        try check(path, subject, "bytes", used.bytes + bytes, by: bytes, soft: limit.bytes, hard: limit.byteHardLimit, "ByteLimit")
    }

    private mutating func check(
        _ path: String, _ subject: String, _ what: String, _ value: Int64, by: Int64, soft: Int64, hard: Int64, _ name: String
    ) throws(ZooKeeperError) {
        let (limit, kind) = hard > -1 ? (hard, "hard") : (soft, "soft")
        guard by > 0, limit > -1, value > limit else { return }
        warnings.append("Message:Quota exceeded: \(subject) [current \(what)=\(value), \(kind)\(name)=\(limit)] Value:null")
        if hard > -1 {
            quotaRefusals.append(path)
            throw ZooKeeperError(.quotaExceeded, path: path)
        }
    }
}
