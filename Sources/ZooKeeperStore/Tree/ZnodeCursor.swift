import Platform
import ZooKeeperProto

/// A walk over all znodes, parents before their children, that goes on while the tree changes.
///
/// Nodes that came after it began are left out where it notices: the transactions that a snapshot is followed by make them.
struct ZnodeCursor {
    private struct Level {
        /// Still to be given, the next one last.
        var nodes: [ZnodeID]
        let parentPath: Bytes
    }

    private let tree: ZnodeTree
    private let beginZxid: Int64
    private let aclNumberMax: Int64
    private var levels: [Level]

    init(_ tree: ZnodeTree) {
        self.tree = tree
        beginZxid = tree.lastZxid
        aclNumberMax = tree.acls.all.last?.key ?? 0
        levels = [Level(nodes: [.root], parentPath: .empty)]
    }

    /// The next one; nil at the end.
    mutating func next() -> SnapshotNode? {
        while !levels.isEmpty {
            guard let node = levels[levels.count - 1].nodes.popLast() else {
                levels.removeLast()
                continue
            }
            // The number of a node that is gone may be that of a newer one.
            guard tree.nodes.exists(node, asOf: beginZxid) else { continue }
            let path = node == .root ? .empty : path(node, below: levels[levels.count - 1].parentPath)
            let children = tree.nodes.children(node)
            if !children.isEmpty { levels.append(Level(nodes: children, parentPath: path)) }
            // An ACL set since then is not in the snapshot's table; the transaction that set it comes again.
            let number = Int64(tree.nodes.acl(node))
            return SnapshotNode(
                path: path, data: tree.nodes.data(node), aclKey: number > aclNumberMax ? Int64(ACLTable.open) : number,
                stat: tree.nodes.stat(node))
        }
        return nil
    }

    private func path(_ node: ZnodeID, below parent: Bytes) -> Bytes {
        let name = tree.nodes.nameBytes(node)
        var path = ByteBuffer(capacity: parent.count + 1 + name.count)
        path.append(parent)
        path.append(UInt8(ascii: "/"))
        path.append(name)
        return path.finish()
    }
}
