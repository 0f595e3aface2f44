import Platform
import Testing

@testable import ZooKeeperStore

@Suite("Logs of Apache ZooKeeper")
struct ApacheLogTests {
    @Test("Transactions that Apache ZooKeeper logged make the same file when they are logged again", arguments: ["log.1", "log.9", "log.12"])
    func sameBytes(name: String) throws {
        let folder = try TestFolder()
        var options = TransactionLog.Options()
        options.preAllocBytes = 64 << 10
        let failures = Guarded<[DiskError]>([])
        let log = TransactionLog(
            folder: folder.path, lastZxid: 0, options: options, runner: { $0() }, onCommit: { _ in },
            onFailure: { error in failures.withLock { $0.append(error) } })
        var reader = try TransactionLogReader(ApacheFolder.path("plain/" + name))
        #expect(try reader.readHeader())
        var count = 0
        while case .record(let record) = try reader.next() {
            log.append(zxid: record.zxid, entry: record.entry)
            count += 1
        }
        #expect(count > 5)
        #expect(failures.withLock { $0.isEmpty })
        let original = try FileSystem.read(ApacheFolder.path("plain/" + name))
        let written = try FileSystem.read(folder.path + "/" + name)
        #expect(written.count == 16 + 65536)
        #expect(written.prefix(original.count) == original)
        #expect(written.dropFirst(original.count).isAllZeroes)
    }

    @Test("Whole folders load into the tree with the digests that Apache ZooKeeper recorded")
    func digests() throws {
        for snapshots in [["plain/snapshot.10"], ["plain/snapshot.7"], ["plain/snapshot.0"], []] {
            let folder = try TestFolder()
            try ApacheFolder.copy(snapshots + ["plain/log.1", "plain/log.9", "plain/log.12"], to: folder)
            var core = ServerCore(ServerCore.Options(), seed: 1)
            let outcome = try Recovery.load(snapshotFolder: folder.path, logFolder: folder.path, into: &core)
            #expect(outcome.lastZxid == 0x1B)
            #expect(outcome.digestMismatch == nil)
            #expect(outcome.notes.isEmpty)
        }
    }
}
