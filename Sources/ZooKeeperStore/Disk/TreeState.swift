import Platform
import ZooKeeperProto

/// A znode as snapshots hold it.
public struct SnapshotNode: Sendable, Equatable {
    /// UTF-8; of the root: empty.
    public var path: Bytes
    public var data: Bytes?
    /// Which entry of the ACL cache; -1 is world:anyone:cdrwa without an entry.
    public var aclKey: Int64
    public var stat: StatPersisted

    public init(path: Bytes, data: Bytes?, aclKey: Int64, stat: StatPersisted) {
        self.path = path
        self.data = data
        self.aclKey = aclKey
        self.stat = stat
    }
}

/// A session as snapshots hold it.
public struct SnapshotSession: Sendable, Equatable {
    public var id: Int64
    public var timeoutMs: Int32

    public init(id: Int64, timeoutMs: Int32) {
        self.id = id
        self.timeoutMs = timeoutMs
    }
}

/// An entry of the ACL cache; keys count from 1.
public struct SnapshotACL: Sendable, Equatable {
    public var key: Int64
    public var acl: [ACL]

    public init(key: Int64, acl: [ACL]) {
        self.key = key
        self.acl = acl
    }
}

/// The state of a server, for a snapshot that a thread of its own writes while the tree changes.
///
/// It is fuzzy as ZooKeeper's snapshots are: each znode is as it was at some moment since `lastZxid`; applying the
/// transactions behind `lastZxid` again gives the exact tree. Sessions and ACLs are those of the beginning.
public protocol SnapshotSource: Sendable {
    /// The last transaction that had been applied when the snapshot began; all of it shows. Names the file.
    var lastZxid: Int64 { get }
    var sessions: [SnapshotSession] { get }
    var acls: [SnapshotACL] { get }
    /// Gives every znode to `body`, parents before their children; may block, so never on the loop.
    func forEachNode(_ body: (SnapshotNode) throws(DiskError) -> Void) throws(DiskError)
    /// The digest of the whole tree (version 2) and the zxid it belongs to, of the moment when the walk had ended: asked
    /// after `forEachNode`, it is what a replay up to that zxid must come to.
    var digestAtEnd: SnapshotDigest { get }
}

/// The digest of a tree after a zxid.
public struct SnapshotDigest: Sendable, Equatable {
    public var zxid: Int64
    public var treeDigest: Int64

    public init(zxid: Int64, treeDigest: Int64) {
        self.zxid = zxid
        self.treeDigest = treeDigest
    }
}

/// The state of a server while it is read from disk: first `reset`, then sessions, ACLs and znodes of a snapshot, then
/// `snapshotLoaded`, then transactions in the order of their zxids. A snapshot that turns out to be damaged is followed
/// by another `reset`.
///
/// A snapshot of Apache ZooKeeper is taken while the tree changes: transactions that already show in it come again, and
/// must then change nothing that is newer.
public protocol RecoveryTarget {
    /// Back to the state of a new server, which has no znode at all.
    mutating func reset()
    mutating func load(_ session: SnapshotSession)
    mutating func load(_ acl: SnapshotACL)
    /// Path and data are views of what was read: what is kept must be copied.
    /// - Throws: a node that cannot be (no parent, an ACL key that is unknown): its words.
    mutating func load(_ node: SnapshotNode) throws(RecoveryRefusal)
    /// All of a snapshot is in; transactions after `zxid` follow.
    mutating func snapshotLoaded(zxid: Int64)
    /// Applies what a log holds.
    /// - Parameters:
    ///   - body: the transaction, and behind it the digest where there is one.
    /// - Returns: the digest that the log has for the tree after this transaction; nil where it has none.
    /// - Throws: a body that is not what the header says.
    mutating func replay(_ header: TxnHeader, _ body: inout JuteReader) throws(RecoveryRefusal) -> TxnDigest?
    /// Of the tree as it is now, digest version 2.
    var treeDigest: Int64 { get }
    /// A server without a snapshot begins with the znodes of its own making.
    mutating func makeEmptyTree()
}

/// What was read is whole by its checksum and yet makes no sense.
public struct RecoveryRefusal: Error, Sendable, Equatable, CustomStringConvertible {
    public let reason: String

    public init(_ reason: String) { self.reason = reason }

    public var description: String { reason }
}
