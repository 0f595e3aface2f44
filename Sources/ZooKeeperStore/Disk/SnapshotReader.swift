import Platform
import ZooKeeperProto

/// Reads a snapshot into a server's state and checks every byte of it.
struct SnapshotReader {
    struct Outcome {
        var znodes = 0
        /// Of the tree at `digestZxid`; nil where the snapshot has none (or one that is computed another way).
        var treeDigest: Int64?
        var digestZxid: Int64 = 0
        /// The last transaction that shows in it; nil where it does not say.
        var lastZxid: Int64?
    }

    /// - Parameter target: has been reset; it is in an unknown state after an error.
    static func read(_ file: DataFile, into target: inout some RecoveryTarget) throws(DiskError) -> Outcome {
        try read(try SnapshotInput(file), into: &target)
    }

    /// The same, from any input.
    static func read(_ input: SnapshotInput, into target: inout some RecoveryTarget) throws(DiskError) -> Outcome {
        var reader = SnapshotReader(input: input)
        try reader.header()
        try reader.sessions(&target)
        try reader.acls(&target)
        try reader.nodes(&target)
        try reader.seal()
        // Without a digest the last zxid and its seal are all that is left.
        if try reader.input.has(SnapshotFormat.lastZxidBytes + 1) { try reader.digest() }
        if try reader.input.has(1) {
            // The last zxid that was applied when the snapshot ended: what follows is replayed from its start all the same.
            reader.outcome.lastZxid = try reader.input.int64("the last zxid")
            try reader.seal()
        }
        if try reader.input.has(1) { throw reader.input.damaged("the end of the snapshot", "more bytes") }
        return reader.outcome
    }

    private var input: SnapshotInput
    private var outcome = Outcome()

    private init(input: SnapshotInput) { self.input = input }

    private mutating func header() throws(DiskError) {
        let magic = try input.peek(4, "magic").int32(at: 0)
        guard magic == SnapshotFormat.magic else {
            throw input.damaged("magic 0x5a4b534e (ZKSN)", "0x" + String(UInt32(bitPattern: magic), radix: 16))
        }
        _ = try input.take(4, "magic")
        let version = try input.peek(4, "version").int32(at: 0)
        guard version == SnapshotFormat.version else { throw input.damaged("version 2", "\(version)") }
        _ = try input.take(12, "version and dbid")
    }

    private mutating func count(_ what: String) throws(DiskError) -> Int {
        let count = try input.peek(4, what).int32(at: 0)
        guard count >= 0 else { throw input.damaged(what, "\(count)") }
        return Int(try input.int32(what))
    }

    private mutating func sessions(_ target: inout some RecoveryTarget) throws(DiskError) {
        for _ in 0..<(try count("a number of sessions")) {
            let id = try input.int64("a session's id")
            target.load(SnapshotSession(id: id, timeoutMs: try input.int32("a session's timeout")))
        }
    }

    private mutating func acls(_ target: inout some RecoveryTarget) throws(DiskError) {
        for _ in 0..<(try count("a number of ACLs")) {
            let key = try input.int64("an ACL's key")
            var acl: [ACL] = []
            for _ in 0..<(try count("a number of permissions")) {
                let perms = try input.int32("permissions")
                let scheme = try input.field("a scheme")?.stringLossy
                acl.append(ACL(perms: perms, id: Id(scheme: scheme, id: try input.field("an id")?.stringLossy)))
            }
            target.load(SnapshotACL(key: key, acl: acl))
        }
    }

    private mutating func nodes(_ target: inout some RecoveryTarget) throws(DiskError) {
        while true {
            let start = input.position
            guard let path = try input.field("a path"), path.isUTF8 else {
                throw .damaged(file: input.path, position: start, expected: "a path", found: "no text")
            }
            if path.count == 1, path[0] == SnapshotFormat.end.utf8.first { return }
            let data = try input.field("a znode's data")
            let tail = try input.take(SnapshotFormat.nodeTailBytes, "a znode's state")
            let node = SnapshotNode(path: path, data: data, aclKey: tail.int64(at: 0), stat: StatPersisted(fixed: tail.dropFirst(8)))
            do {
                try target.load(node)
            } catch {
                throw .damaged(file: input.path, position: start, expected: "a znode that fits the tree", found: "\(path.stringLossy): \(error)")
            }
            outcome.znodes += 1
        }
    }

    private mutating func seal() throws(DiskError) {
        let actual = Int64(input.checksumSoFar())
        let stored = try input.peek(8, "a checksum").int64(at: 0)
        guard stored == actual else {
            throw input.damaged("checksum 0x\(String(actual, radix: 16)) of what is before", "0x\(DataFile.hex(stored))")
        }
        _ = try input.take(8, "a checksum")
        let end = try input.peek(5, "the mark behind a checksum")
        guard end.int32(at: 0) == 1, end.uint8(at: 4) == UInt8(ascii: "/") else {
            throw input.damaged("the mark behind a checksum", "\(end)")
        }
        _ = try input.take(5, "the mark behind a checksum")
    }

    private mutating func digest() throws(DiskError) {
        let zxid = try input.int64("the zxid of the digest")
        let version = try input.int32("the version of the digest")
        if version >= SnapshotFormat.digestVersion {
            let digest = try input.int64("the digest of the tree")
            if version == SnapshotFormat.digestVersion {
                outcome.treeDigest = digest
                outcome.digestZxid = zxid
            }
        } else {
            _ = try input.field("the digest of the tree")
        }
        try seal()
    }
}

extension StatPersisted {
    /// From its 60 bytes, all of a fixed size.
    fileprivate init(fixed bytes: Bytes) {
        self.init(
            czxid: bytes.int64(at: 0), mzxid: bytes.int64(at: 8), ctime: bytes.int64(at: 16), mtime: bytes.int64(at: 24),
            version: bytes.int32(at: 32), cversion: bytes.int32(at: 36), aversion: bytes.int32(at: 40),
            ephemeralOwner: bytes.int64(at: 44), pzxid: bytes.int64(at: 52))
    }
}
