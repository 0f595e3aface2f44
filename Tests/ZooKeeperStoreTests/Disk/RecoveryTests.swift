import Platform
import Testing

@testable import ZooKeeperStore

@Suite("Recovery of a data folder")
struct RecoveryTests {
    private func load(_ folder: String) throws -> (RecordedState, Recovery.Outcome) {
        var state = RecordedState()
        let outcome = try Recovery.load(snapshotFolder: folder, logFolder: folder, into: &state, checksDigest: false)
        return (state, outcome)
    }

    private func snapshot(_ zxid: Int64, _ folder: String) throws {
        var state = RecordedState.many(5)
        state.lastZxid = zxid
        _ = try SnapshotWriter.write(state, to: folder).publish()
    }

    @Test("A folder that is not there, or empty, is a new server's")
    func newServer() throws {
        let folder = try TestFolder()
        for path in [folder.path, folder.path + "/none"] {
            let (state, outcome) = try load(path)
            #expect(outcome.isNew)
            #expect(outcome.lastZxid == 0)
            #expect(state.nodes.count == 1)
        }
    }

    @Test("The newest snapshot is read and the log behind it replayed, and no more of the log")
    func newest() throws {
        let folder = try TestFolder()
        let log = LogOfEntries(folder.path)
        for zxid in 1...10 { log.append(Int64(zxid)) }
        try snapshot(4, folder.path)
        log.roll()
        for zxid in 11...20 { log.append(Int64(zxid)) }
        try snapshot(12, folder.path)
        let (state, outcome) = try load(folder.path)
        #expect(outcome.snapshot?.zxid == 12)
        #expect(state.replayed.count == 8)
        #expect(outcome.lastZxid == 20)
        #expect(outcome.notes.isEmpty)
    }

    @Test("Behind a damaged snapshot the one before it serves, when the log reaches that far")
    func damagedSnapshot() throws {
        let folder = try TestFolder()
        let log = LogOfEntries(folder.path)
        for zxid in 1...10 { log.append(Int64(zxid)) }
        try snapshot(4, folder.path)
        try snapshot(8, folder.path)
        try File.open(folder.path + "/snapshot.8", .readWrite).write(Bytes([1]), at: 60)
        let (state, outcome) = try load(folder.path)
        #expect(outcome.snapshot?.zxid == 4)
        #expect(state.replayed.count == 6)
        #expect(outcome.notes.count == 1)
        #expect(outcome.notes[0].contains("snapshot.8 is damaged at byte"))

        // Without the log between the two snapshots nothing is right.
        try FileSystem.remove(folder.path + "/log.1")
        log.roll()
        log.append(11)
        #expect(throws: DiskError.self) { try load(folder.path) }
    }

    @Test("With damaged snapshots alone, or a log whose beginning is gone, the start is refused")
    func refused() throws {
        let folder = try TestFolder()
        try snapshot(4, folder.path)
        try File.open(folder.path + "/snapshot.4", .readWrite).write(Bytes([1]), at: 60)
        #expect(throws: DiskError.self) { try load(folder.path) }
        try FileSystem.remove(folder.path + "/snapshot.4")
        let log = LogOfEntries(folder.path)
        for zxid in 5...9 { log.append(Int64(zxid)) }
        do {
            _ = try load(folder.path)
            Issue.record("loaded")
        } catch let error as DiskError {
            #expect("\(error)".contains("log.5"))
        }
    }

    @Test("A log from its very beginning makes up for a snapshot that is not there")
    func logAlone() throws {
        let folder = try TestFolder()
        let log = LogOfEntries(folder.path)
        for zxid in 1...9 { log.append(Int64(zxid)) }
        let (state, outcome) = try load(folder.path)
        #expect(state.replayed.count == 9)
        #expect(!outcome.isNew)
    }

    @Test("An unfinished snapshot is removed")
    func unfinished() throws {
        let folder = try TestFolder()
        try snapshot(4, folder.path)
        _ = try File.open(folder.path + "/snapshot.9.tmp", .create)
        #expect(try load(folder.path).1.snapshot?.zxid == 4)
        #expect(!FileSystem.exists(folder.path + "/snapshot.9.tmp"))
    }

    @Test("Folders of Apache ZooKeeper load, its snapshots being older than the first transaction of their log")
    func apache() throws {
        let folder = try TestFolder()
        try ApacheFolder.copy(
            ["plain/snapshot.0", "plain/snapshot.7", "plain/snapshot.10", "plain/log.1", "plain/log.9", "plain/log.12"], to: folder)
        var (state, outcome) = try load(folder.path)
        #expect(outcome.snapshot?.zxid == 0x10)
        #expect(outcome.lastZxid == 0x1B)
        #expect(state.replayed.count == 11)
        try FileSystem.remove(folder.path + "/snapshot.10")
        (state, outcome) = try load(folder.path)
        #expect(outcome.snapshot?.zxid == 7)
        #expect(state.replayed.first == "8:1")
        try FileSystem.remove(folder.path + "/snapshot.7")
        (state, outcome) = try load(folder.path)
        #expect(state.replayed.count == 0x1B)
        #expect(outcome.notes.isEmpty)
    }

    @Test("Purging keeps as many snapshots as asked for, three at least, and what they need of the log")
    func purge() throws {
        let folder = try TestFolder()
        let log = LogOfEntries(folder.path)
        for zxid in 1...60 {
            if zxid % 10 == 1 { log.roll() }
            log.append(Int64(zxid))
            if zxid % 10 == 0 { try snapshot(Int64(zxid) - 3, folder.path) }
        }
        #expect(try Purge.run(snapshotFolder: folder.path, logFolder: folder.path, keep: 10).isEmpty)
        _ = try Purge.run(snapshotFolder: folder.path, logFolder: folder.path, keep: 1)
        #expect(try DataFile.list(folder.path, .snapshot).map(\.zxid) == [37, 47, 57])
        #expect(try DataFile.list(folder.path, .log).map(\.zxid) == [31, 41, 51])
        for zxid in [57, 47] {
            #expect(try load(folder.path).1.lastZxid == 60)
            try FileSystem.remove(folder.path + "/snapshot." + String(zxid, radix: 16))
        }
        #expect(try load(folder.path).0.replayed.count == 23)
    }
}
