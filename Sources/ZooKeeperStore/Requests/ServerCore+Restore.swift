import Platform

extension ServerCore {
    /// A core with the state of a snapshot, to stand in for another one (`restore` of the AdminServer).
    /// - Parameters:
    ///   - snapshot: a whole file of ZooKeeper's, packed or not.
    ///   - name: what messages call it.
    /// - Returns: the core, and the zxid of the last transaction that shows in it. It has not been started.
    /// - Throws: `damaged` where it is no snapshot.
    public static func restored(
        _ snapshot: Bytes, name: String, options: Options, seed: Int64
    ) throws(DiskError) -> (core: ServerCore, zxid: Int64) {
        var core = ServerCore(options, seed: seed)
        core.reset()
        let outcome = try SnapshotReader.read(try SnapshotInput(snapshot, path: name), into: &core)
        let zxid = outcome.lastZxid ?? outcome.digestZxid
        core.snapshotLoaded(zxid: zxid)
        return (core, zxid)
    }

    /// Zxids go on behind those of the core it stands in for: they must never go back, in the log or for a client.
    public func takeOver(lastZxid: Int64) { tree.snapshotLoaded(zxid: max(lastZxid, tree.lastZxid)) }

    /// Writes the state durably under the name of its last zxid, while nobody changes it; may block.
    public func writeSnapshot(to folder: String, compression: SnapshotCompression) throws(DiskError) -> SnapshotWriter.Outcome {
        try SnapshotWriter.write(StillSnapshot(walk: beginSnapshot()), to: folder, compression: compression).publish()
    }
}

/// A snapshot of a state that does not change meanwhile.
private struct StillSnapshot: SnapshotSource {
    let walk: SnapshotWalk

    var lastZxid: Int64 { walk.lastZxid }
    var sessions: [SnapshotSession] { walk.sessions }
    var acls: [SnapshotACL] { walk.acls }
    var digestAtEnd: SnapshotDigest { walk.digestNow }

    func forEachNode(_ body: (SnapshotNode) throws(DiskError) -> Void) throws(DiskError) {
        while true {
            let slice = walk.next(256)
            if slice.isEmpty { return }
            for node in slice { try body(node) }
        }
    }
}
