import Platform
import Testing

@testable import ZooKeeperStore

@Suite("The transaction log")
struct TransactionLogTests {
    @Test("What was appended comes back in order, from a file in ZooKeeper's layout and size")
    func roundTrip() throws {
        let folder = try TestFolder()
        let log = LogOfEntries(folder.path)
        for zxid in 1...500 { log.append(Int64(zxid)) }
        #expect(log.durableZxid == 500)
        #expect(try FileSystem.list(folder.path) == ["log.1"])
        #expect(try FileSystem.size(of: folder.path + "/log.1") == 16 + 65536)
        let start = try File.open(folder.path + "/log.1", .read).read(at: 0, count: 28)
        #expect(start.prefix(16) == Bytes([0x5A, 0x4B, 0x4C, 0x47, 0, 0, 0, 2, 0, 0, 0, 0, 0, 0, 0, 0]))
        #expect(start.int32(at: 24) == 60)
        #expect(try LogReplay.zxids(folder.path).zxids == Array(1...500))
        #expect(try LogReplay.zxids(folder.path, after: 497).zxids == [498, 499, 500])
    }

    @Test("One sync serves all who wait, and a group is not over its limit")
    func groups() throws {
        let folder = try TestFolder()
        let log = LogOfEntries(folder.path, waits: true)
        for zxid in 1...100 { log.append(Int64(zxid)) }
        log.runJobs()
        #expect(log.commits.map(\.zxid) == [100])
        #expect(log.commits.first?.transactions == 100)
        for zxid in 101...110 { log.append(Int64(zxid), bytes: 300_000) }
        log.runJobs()
        #expect(log.commits.dropFirst().map(\.zxid) == [103, 106, 109, 110])
        #expect(log.commits.allSatisfy { $0.bytes <= TransactionLog.groupBytesMax })
        #expect(try LogReplay.zxids(folder.path).zxids == Array(1...110))
    }

    @Test("A file grows in steps of preAllocSize when less than 4 KiB are left")
    func growth() throws {
        let folder = try TestFolder()
        let log = LogOfEntries(folder.path)
        for zxid in 1...10 { log.append(Int64(zxid), bytes: 6200) }
        #expect(try FileSystem.size(of: folder.path + "/log.1") == 16 + 2 * 65536)
        log.append(11, bytes: 200_000)
        #expect(try FileSystem.size(of: folder.path + "/log.1") == 16 + 5 * 65536)
        #expect(try LogReplay.zxids(folder.path).zxids == Array(1...11))
    }

    @Test("A new file begins after roll and when the old one is over its limit; without preAllocSize nothing is put ahead")
    func newFiles() throws {
        let folder = try TestFolder()
        let log = LogOfEntries(folder.path, preAllocBytes: 0, fileBytesMax: 1000)
        for zxid in 1...10 { log.append(Int64(zxid)) }
        log.roll()
        for zxid in 11...40 { log.append(Int64(zxid)) }
        #expect(try FileSystem.list(folder.path).sorted() == ["log.1", "log.19", "log.27", "log.b"])
        #expect(try FileSystem.size(of: folder.path + "/log.1") == 16 + 10 * 73)
        #expect(try LogReplay.zxids(folder.path).zxids == Array(1...40))
        #expect(try LogReplay.zxids(folder.path, after: 20).zxids == Array(21...40))
    }

    @Test("A write that fails is told once, and nothing after it counts as durable")
    func failure() throws {
        let folder = try TestFolder()
        let log = LogOfEntries(folder.path + "/version-2")
        log.append(1)
        // Instead of the folder there is now a file: the next log file cannot be made.
        try FileSystem.removeTree(folder.path + "/version-2")
        _ = try File.open(folder.path + "/version-2", .createNew)
        log.roll()
        log.append(2)
        log.append(3)
        #expect(log.durableZxid == 1)
        #expect(log.failures.count == 1)
        #expect("\(log.failures[0])".contains("version-2"))
    }

    @Test("Without forceSync a group is told when it is written")
    func withoutSync() throws {
        let folder = try TestFolder()
        let log = LogOfEntries(folder.path, forceSync: false)
        log.append(1)
        #expect(log.commits.first?.syncNanoseconds == 0)
        #expect(try LogReplay.zxids(folder.path).zxids == [1])
    }
}
