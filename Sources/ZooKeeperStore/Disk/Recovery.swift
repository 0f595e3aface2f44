import Platform
import ZooKeeperProto

/// Brings a server's state back from its folders: the newest snapshot that is whole, then the log behind it.
public enum Recovery {
    public struct Outcome: Sendable {
        /// Of the last transaction that is in the state; 0 for a new server.
        public internal(set) var lastZxid: Int64 = 0
        /// The snapshot that was read; nil where there was none.
        public internal(set) var snapshot: DataFile?
        public internal(set) var znodes = 0
        /// Read from the log behind the snapshot.
        public internal(set) var transactions = 0
        /// What was repaired or passed over, a sentence each, for the log.
        public internal(set) var notes: [String] = []
        /// The state differs from what the files say it should be: one sentence. ZooKeeper goes on then, and so may a server.
        public internal(set) var digestMismatch: String?
        /// There was nothing: the server is new, and should write a snapshot before it serves.
        public internal(set) var isNew = false
    }

    /// Loads the state.
    /// - Parameters:
    ///   - snapshotFolder: `dataDir/version-2`.
    ///   - logFolder: `dataLogDir/version-2`, or the same again.
    ///   - checksDigest: whether digests are compared (`digest.enabled`).
    /// - Throws: damage, with file and position; a folder that cannot be read.
    public static func load(
        snapshotFolder: String, logFolder: String, into target: inout some RecoveryTarget, checksDigest: Bool = true
    ) throws(DiskError) -> Outcome {
        var outcome = Outcome()
        removeUnfinished(snapshotFolder)
        let logs = try DataFile.list(logFolder, .log)
        let snapshots = try DataFile.list(snapshotFolder, .snapshot)
        var read = SnapshotReader.Outcome()
        var firstDamage: DiskError?
        for file in snapshots.reversed() {
            target.reset()
            do {
                read = try SnapshotReader.read(file, into: &target)
                outcome.snapshot = file
                break
            } catch {
                guard case .damaged = error else { throw error }
                if firstDamage == nil { firstDamage = error }
                outcome.notes.append("\(error); the snapshot before it is read instead")
            }
        }
        if let snapshot = outcome.snapshot {
            outcome.lastZxid = snapshot.zxid
            outcome.znodes = read.znodes
            target.snapshotLoaded(zxid: snapshot.zxid)
        } else {
            if let firstDamage { throw firstDamage }
            if let first = logs.first, first.zxid != 1 {
                throw .refused(path: snapshotFolder, reason: "no snapshot, and the log begins with \(first.path), not with log.1")
            }
            target.reset()
            target.makeEmptyTree()
            target.snapshotLoaded(zxid: 0)
            outcome.isNew = logs.isEmpty
        }
        var check = DigestCheck(isOn: checksDigest, snapshot: read)
        check.see(outcome.lastZxid, logged: nil, target.treeDigest)
        let replayed = try LogReplay.run(
            logFolder, after: outcome.lastZxid, hole: firstDamage.map { "\($0)" }
        ) { record throws(RecoveryRefusal) in
            var body = JuteReader(record.entry)
            let header: TxnHeader
            do { header = try body.record(TxnHeader.self) } catch { throw RecoveryRefusal("\(error)") }
            let logged = try target.replay(header, &body)
            check.see(record.zxid, logged: logged, target.treeDigest)
        }
        outcome.lastZxid = replayed.lastZxid
        outcome.transactions = replayed.transactions
        outcome.notes += replayed.repairs
        outcome.digestMismatch = check.mismatch
        if let snapshot = outcome.snapshot, outcome.lastZxid < read.digestZxid {
            outcome.notes.append(
                "\(snapshot.path) was taken up to zxid 0x\(DataFile.hex(read.digestZxid)), "
                    + "the log ends at 0x\(DataFile.hex(outcome.lastZxid)): znodes may be newer than it")
        }
        return outcome
    }

    /// Snapshots that a server did not finish have a name that no one reads.
    private static func removeUnfinished(_ folder: String) {
        guard let names = try? FileSystem.list(folder) else { return }
        for name in names where name.hasPrefix("snapshot.") && name.hasSuffix(UnpublishedSnapshot.ending) {
            try? FileSystem.remove(folder + "/" + name)
        }
    }
}

/// Compares the tree's digest with those in snapshot and log; keeps the first difference that no later agreement undid: a
/// snapshot of Apache's may show more than its digest says, and the log behind it sets that right.
private struct DigestCheck {
    let isOn: Bool
    let snapshot: SnapshotReader.Outcome
    var mismatch: String?

    init(isOn: Bool, snapshot: SnapshotReader.Outcome) {
        self.isOn = isOn
        self.snapshot = snapshot
    }

    mutating func see(_ zxid: Int64, logged: TxnDigest?, _ actual: @autoclosure () -> Int64) {
        // While a snapshot of Apache's was taken, the tree went on: it means something from the zxid of its digest on.
        guard isOn, zxid >= snapshot.digestZxid else { return }
        var expected: Int64?
        if let logged, logged.version == SnapshotFormat.digestVersion {
            expected = logged.treeDigest
        } else if zxid == snapshot.digestZxid, zxid > 0 {
            // Apache's first snapshot, of zxid 0, has an empty digest.
            expected = snapshot.treeDigest
        }
        guard let expected else { return }
        let actual = actual()
        if actual == expected {
            mismatch = nil
        } else if mismatch == nil {
            mismatch =
                "the tree after zxid 0x\(DataFile.hex(zxid)) has digest 0x\(DataFile.hex(actual)), recorded is 0x\(DataFile.hex(expected))"
        }
    }
}
