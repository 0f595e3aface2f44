import Platform

/// What a snapshot needs of the server's state, taken between requests. The first three are of the moment it began.
public final class SnapshotWalk: @unchecked Sendable {
    // Sendable: `next` and `digestNow` are called where the core is used, one after the other; the rest does not change.

    public let lastZxid: Int64
    public let sessions: [SnapshotSession]
    public let acls: [SnapshotACL]
    private let core: ServerCore
    private var cursor: ZnodeCursor

    fileprivate init(_ core: ServerCore) {
        self.core = core
        lastZxid = core.tree.lastZxid
        sessions = core.sessions.ids.map { SnapshotSession(id: $0, timeoutMs: core.sessions.timeoutMs($0) ?? 0) }
        acls = core.tree.acls.all
        cursor = ZnodeCursor(core.tree)
    }

    /// Up to `count` znodes that come next; none at the end.
    public func next(_ count: Int) -> [SnapshotNode] {
        var nodes: [SnapshotNode] = []
        nodes.reserveCapacity(count)
        while nodes.count < count, let node = cursor.next() { nodes.append(node) }
        return nodes
    }

    public var digestNow: SnapshotDigest { SnapshotDigest(zxid: core.tree.lastZxid, treeDigest: core.treeDigest) }
}

extension ServerCore {
    public func beginSnapshot() -> SnapshotWalk { SnapshotWalk(self) }
}
