import Platform
import Testing

@testable import ZooKeeperStore

@Suite("Damage in transaction logs")
struct LogDamageTests {
    /// 300 transactions of 73 bytes each from byte 16 on, in `log.1`.
    private func logged(_ folder: TestFolder, preAllocBytes: Int = 64 << 10) -> String {
        let log = LogOfEntries(folder.path, preAllocBytes: preAllocBytes)
        for zxid in 1...300 { log.append(Int64(zxid)) }
        return folder.path + "/log.1"
    }

    private func position(_ zxid: Int) -> Int { 16 + 73 * (zxid - 1) }

    private func overwrite(_ path: String, _ bytes: [UInt8], at position: Int) throws {
        try File.open(path, .readWrite).write(Bytes(bytes), at: position)
    }

    private func failure(_ folder: TestFolder) -> DiskError? {
        do {
            _ = try LogReplay.zxids(folder.path)
            return nil
        } catch { return error as? DiskError }
    }

    // The first four bytes of a record are zeroes: with no more than those there is nothing to cut.
    @Test("A file that ends anywhere in a record loses that record and nothing else", arguments: [0, 1, 7, 11, 12, 40, 71, 72])
    func cutFile(bytes: Int) throws {
        let folder = try TestFolder()
        let path = logged(folder)
        try File.open(path, .readWrite).truncate(to: position(300) + bytes)
        let (zxids, repairs) = try LogReplay.zxids(folder.path)
        #expect(zxids == Array(1...299))
        #expect(repairs.count == (bytes < 5 ? 0 : 1))
        #expect(try FileSystem.size(of: path) == position(300) + (bytes < 5 ? bytes : 0))
        #expect(try LogReplay.zxids(folder.path).repairs.isEmpty)
    }

    @Test("A last record of which the rest is zeroes is cut off", arguments: [5, 7, 13, 40, 71])
    func zeroTail(bytes: Int) throws {
        let folder = try TestFolder()
        let path = logged(folder)
        try overwrite(path, [UInt8](repeating: 0, count: 73 - bytes), at: position(300) + bytes)
        let (zxids, repairs) = try LogReplay.zxids(folder.path)
        #expect(zxids == Array(1...299))
        #expect(repairs.first?.contains("cut at byte \(position(300))") == true)
    }

    @Test("A sector that never reached the device cuts the log there, though later ones did")
    func lostSector() throws {
        let folder = try TestFolder()
        let path = logged(folder)
        try overwrite(path, [UInt8](repeating: 0, count: 512), at: 512 * 20)
        let (zxids, repairs) = try LogReplay.zxids(folder.path)
        let last = (512 * 20 - 16) / 73
        #expect(zxids == Array(1...Int64(last)))
        #expect(repairs.count == 1)
    }

    @Test("A lost sector with more behind it than one group holds is damage, not a torn write")
    func lostSectorFarBack() throws {
        let folder = try TestFolder()
        let log = LogOfEntries(folder.path)
        for zxid in 1...40 { log.append(Int64(zxid), bytes: 60_000) }
        try overwrite(folder.path + "/log.1", [UInt8](repeating: 0, count: 512), at: 512 * 200)
        guard case .damaged(let file, let at, _, _)? = failure(folder) else {
            Issue.record("no damage was seen")
            return
        }
        #expect(file == folder.path + "/log.1")
        #expect(at == 16 + 60_013)
    }

    @Test("One wrong bit anywhere in a record refuses the start and says where", arguments: [0, 5, 10, 12, 30, 71, 72])
    func flippedBit(offset: Int) throws {
        for zxid in [1, 150, 300] {
            let folder = try TestFolder()
            let path = logged(folder)
            let at = position(zxid) + offset
            let byte = try File.open(path, .read).read(at: at, count: 1).uint8(at: 0)
            try overwrite(path, [byte ^ 0x10], at: at)
            guard case .damaged(let file, let found, let expected, let actual)? = failure(folder) else {
                Issue.record("zxid \(zxid) byte \(offset): no damage was seen")
                continue
            }
            #expect(file == path)
            #expect(found == position(zxid))
            #expect(!expected.isEmpty && !actual.isEmpty)
        }
    }

    @Test("A header that is another file's refuses the start")
    func header() throws {
        for (bytes, words) in [([0x5A, 0x4B, 0x53, 0x4E] as [UInt8], "magic"), ([0x5A, 0x4B, 0x4C, 0x47, 0, 0, 0, 9], "version 2")] {
            let folder = try TestFolder()
            try overwrite(logged(folder), bytes, at: 0)
            #expect(failure(folder)?.description.contains(words) == true)
        }
    }

    @Test("A file that was made and never written is removed")
    func emptyFiles() throws {
        for size in [0, 10, 70_000] {
            let folder = try TestFolder()
            _ = logged(folder)
            try File.open(folder.path + "/log.12d", .createNew).truncate(to: size)
            let (zxids, repairs) = try LogReplay.zxids(folder.path)
            #expect(zxids == Array(1...300))
            #expect(repairs.count == 1)
            #expect(try FileSystem.list(folder.path) == ["log.1"])
        }
    }

    @Test("A torn tail that a restart went on behind is read past; a gap is refused with the place")
    func tornInTheMiddle() throws {
        let folder = try TestFolder()
        let path = logged(folder, preAllocBytes: 0)
        try File.open(path, .readWrite).truncate(to: position(300) + 30)
        let next = LogOfEntries(folder.path)
        for zxid in 300...310 { next.append(Int64(zxid)) }
        #expect(try LogReplay.zxids(folder.path).zxids == Array(1...310))

        try File.open(path, .readWrite).truncate(to: position(299) + 30)
        guard case .damaged(_, _, let expected, let found)? = failure(folder) else {
            Issue.record("no gap was seen")
            return
        }
        #expect(expected.hasPrefix("zxid 0x12b ("))
        #expect(found == "zxid 0x12c")
    }

    @Test("A leader's new epoch may begin anywhere")
    func epochs() throws {
        let folder = try TestFolder()
        let log = LogOfEntries(folder.path)
        let zxids: [Int64] = [1, 2, 3, 0x1_0000_0001, 0x1_0000_0002, 0x3_0000_0001]
        for zxid in zxids { log.append(zxid) }
        #expect(try LogReplay.zxids(folder.path).zxids == zxids)
    }
}
