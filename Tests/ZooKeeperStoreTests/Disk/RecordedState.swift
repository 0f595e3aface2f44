import Codecs
import Platform
import ZooKeeperProto

@testable import ZooKeeperStore

/// A server's state that only keeps what it was given, and gives it again.
struct RecordedState: RecoveryTarget, SnapshotSource, Equatable {
    var sessions: [SnapshotSession] = []
    var acls: [SnapshotACL] = []
    var nodes: [SnapshotNode] = []
    var lastZxid: Int64 = 0
    /// Zxid and type of what was replayed.
    var replayed: [String] = []
    var treeDigest: Int64 = 0
    var digestZxid: Int64?
    var resets = 0

    mutating func reset() {
        let resets = resets
        self = RecordedState()
        self.resets = resets + 1
    }
    mutating func load(_ session: SnapshotSession) { sessions.append(session) }
    mutating func load(_ acl: SnapshotACL) { acls.append(acl) }
    mutating func load(_ node: SnapshotNode) throws(RecoveryRefusal) {
        if node.path.string?.hasSuffix("/refused") == true { throw RecoveryRefusal("nobody wants it") }
        var kept = node
        kept.path = Bytes(node.path.array)
        kept.data = node.data.map { Bytes($0.array) }
        nodes.append(kept)
    }
    mutating func snapshotLoaded(zxid: Int64) { lastZxid = zxid }
    mutating func replay(_ header: TxnHeader, _ body: inout JuteReader) throws(RecoveryRefusal) -> TxnDigest? {
        replayed.append("\(header.zxid):\(header.type)")
        lastZxid = header.zxid
        return nil
    }
    mutating func makeEmptyTree() { nodes = [RecordedState.node("")] }

    func forEachNode(_ body: (SnapshotNode) throws(DiskError) -> Void) throws(DiskError) {
        for node in nodes { try body(node) }
    }
    var digestAtEnd: SnapshotDigest { SnapshotDigest(zxid: digestZxid ?? lastZxid, treeDigest: treeDigest) }

    static func node(_ path: String, data: Bytes? = nil) -> SnapshotNode {
        SnapshotNode(
            path: Bytes(utf8: path), data: data, aclKey: -1,
            stat: StatPersisted(
                czxid: 1, mzxid: 2, ctime: 3, mtime: 4, version: 5, cversion: 6, aversion: 7, ephemeralOwner: 8, pzxid: 9))
    }

    /// A state of `count` znodes with data that differ.
    static func many(_ count: Int) -> RecordedState {
        var state = RecordedState()
        state.lastZxid = 77
        state.sessions = (1...3).map { SnapshotSession(id: $0, timeoutMs: Int32($0) * 1000) }
        state.acls = [SnapshotACL(key: 1, acl: [ACL(perms: 31, id: Id(scheme: "world", id: "anyone"))])]
        state.nodes = [node("")]
        for i in 0..<count {
            let size = i % 97 == 0 ? nil : i % 501 == 0 ? 300_000 : i % 61
            state.nodes.append(
                node("/n\(i)", data: size.map { size in Bytes((0..<size).map { UInt8(truncatingIfNeeded: ($0 &* i) >> 3) }) }))
        }
        return state
    }
}

/// Folders that Apache ZooKeeper 3.9.4 wrote.
enum ApacheFolder {
    /// Of this source file: the folders lie beside it.
    private static let tests = FileSystem.parent(of: FileSystem.parent(of: #filePath) ?? "") ?? ""

    static func path(_ name: String) -> String { "\(tests)/Folders/\(name)" }

    /// A copy of some of its files.
    static func copy(_ names: [String], to folder: TestFolder) throws {
        for name in names {
            let content = try FileSystem.read(path(name))
            let target = folder.path + "/" + (name.split(separator: "/").last.map(String.init) ?? name)
            try File.open(target, .truncate).write(content, at: 0)
        }
    }
}
