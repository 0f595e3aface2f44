import Platform
import ZooKeeperProto

/// A znode as snapshots hold it.
public struct SnapshotNode: Sendable, Equatable {
    /// Empty for the root.
    public var path: String
    public var data: Bytes?
    /// In the table of ACLs; -1 for "everybody may do everything".
    public var acl: Int64
    public var stat: StatPersisted

    public init(path: String, data: Bytes?, acl: Int64, stat: StatPersisted) {
        self.path = path
        self.data = data
        self.acl = acl
        self.stat = stat
    }
}

/// What a snapshot saves of the server's state and loading puts back; the disk knows the tree by this alone.
///
/// It belongs to one thread at a time: to the one that recovers, then to the loop. A snapshot is taken a slice at a time
/// between requests, so it is fuzzy as ZooKeeper's are: nodes are of different moments, none before `lastZxid` at its
/// beginning. Applying the transactions from there on again gives the exact tree.
public protocol TreeState: AnyObject {
    /// The last transaction applied.
    var lastZxid: Int64 { get }
    /// The digest of the whole tree (version 2), or nil where digests are switched off.
    var digest: TxnDigest? { get }

    // Saving.

    /// Sessions with their timeouts in milliseconds.
    var sessionTimeouts: [(id: Int64, timeoutMs: Int32)] { get }
    /// The table of ACLs, without -1.
    var aclTable: [(id: Int64, acl: [ACL])] { get }
    /// Begins a walk over all znodes, parents before their children.
    func makeCursor() -> any TreeCursor

    // Loading into an empty tree, in this order; then transactions; then `finishLoading`.

    /// Forgets all, also the znodes every new tree has.
    func beginLoading()
    func load(session id: Int64, timeoutMs: Int32)
    func load(acl: [ACL], id: Int64)
    /// - Throws: when the parent was not loaded before, or the ACL is not in the table; says which.
    func load(_ node: SnapshotNode) throws(TreeError)
    /// All nodes are there; what is made again from them (quotas, ephemerals) is right, and `lastZxid` is the snapshot's.
    func finishSnapshot(lastZxid: Int64)

    /// Applies a transaction: the same for a live request and for replay.
    ///
    /// Failures that a replay over a fuzzy snapshot can have (a node that is there already) are passed over, as
    /// ZooKeeper passes them over.
    func apply(_ header: TxnHeader, _ body: TxnBody)
}

/// A walk over the znodes that goes on while the tree changes.
public protocol TreeCursor: AnyObject {
    /// The next one; nil at the end. Nodes created behind the cursor are left out, deleted ones too.
    func next() -> SnapshotNode?
}

/// A snapshot whose nodes do not fit together.
public struct TreeError: Error, Sendable, Equatable, CustomStringConvertible {
    public let description: String
    public init(_ description: String) { self.description = description }
}
