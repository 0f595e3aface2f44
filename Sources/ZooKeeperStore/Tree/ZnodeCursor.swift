import ZooKeeperProto

/// A walk over all znodes, parents before their children, that goes on while the tree changes.
///
/// Nodes that came after it began are left out where it notices: the transactions that a snapshot is followed by make them.
struct ZnodeCursor {
    private let tree: ZnodeTree
    private let beginZxid: Int64
    private let aclNumberMax: Int64
    /// Nodes still to be given, the next one last, with their parents' paths.
    private var open: [(node: Znode, parentPath: String)]

    init(_ tree: ZnodeTree) {
        self.tree = tree
        beginZxid = tree.lastZxid
        aclNumberMax = tree.acls.all.last?.key ?? 0
        open = [(tree.root, "")]
    }

    /// The next one; nil at the end.
    mutating func next() -> SnapshotNode? {
        while let (node, parentPath) = open.popLast() {
            guard node.isInTree, node.stat.czxid <= beginZxid else { continue }
            let path = node.parent == nil ? "" : parentPath + "/" + node.name
            for child in node.children { open.append((child, path)) }
            // An ACL set since then is not in the snapshot's table; the transaction that set it comes again.
            let acl = Int64(node.acl) > aclNumberMax ? Int64(ACLTable.open) : Int64(node.acl)
            return SnapshotNode(path: path, data: node.data, aclKey: acl, stat: node.stat)
        }
        return nil
    }
}
