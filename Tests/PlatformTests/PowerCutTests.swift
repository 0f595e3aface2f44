import Platform
import Testing

@Suite("Power cuts")
struct PowerCutTests {
    private final class Folders {
        let base: String
        var work: String { base + "/work" }
        var copy: String { base + "/copy" }

        init() throws {
            base = try FileSystem.makeTemporaryDirectory("ftk-power-cut")
            try FileSystem.makeDirectories(base + "/work")
        }
        deinit { try? FileSystem.removeTree(base) }

        func left(_ cut: PowerCut, _ loss: PowerCut.Loss, at moment: Int? = nil) throws -> [String: String] {
            try cut.leave(in: copy, at: moment ?? cut.moments, losing: loss)
            var found: [String: String] = [:]
            for name in try FileSystem.list(copy) where !FileSystem.isDirectory(copy + "/" + name) {
                found[name] = try FileSystem.read(copy + "/" + name).stringLossy
            }
            return found
        }
    }

    @Test("Only what was synced, in a folder that was synced, is sure to be there")
    func syncs() throws {
        let folders = try Folders()
        let cut = try PowerCut(watching: folders.work)
        let file = try File.open(folders.work + "/a", .createNew)
        try file.write(Bytes(utf8: "one"), at: 0)
        #expect(try folders.left(cut, .everything).isEmpty)
        #expect(try folders.left(cut, .nothing) == ["a": "one"])
        try file.sync()
        #expect(try folders.left(cut, .everything).isEmpty)
        try FileSystem.syncDirectory(folders.work)
        #expect(try folders.left(cut, .everything) == ["a": "one"])
        try file.write(Bytes(utf8: "two"), at: 3)
        #expect(try folders.left(cut, .everything) == ["a": "one"])
        try file.syncData()
        #expect(try folders.left(cut, .everything) == ["a": "onetwo"])
        #expect(try folders.left(cut, .nothing, at: 2) == ["a": "one"])
    }

    @Test("What was there before counts as durable; names that change need their folder's sync")
    func renames() throws {
        let folders = try Folders()
        try FileSystem.replace(folders.work + "/a", with: Bytes(utf8: "old"))
        try FileSystem.replace(folders.work + "/b", with: Bytes(utf8: "b"))
        let cut = try PowerCut(watching: folders.work)
        let file = try File.open(folders.work + "/a.tmp", .truncate)
        try file.write(Bytes(utf8: "new"), at: 0)
        try file.sync()
        try FileSystem.rename(folders.work + "/a.tmp", to: folders.work + "/a")
        try FileSystem.remove(folders.work + "/b")
        #expect(try folders.left(cut, .everything) == ["a": "old", "b": "b"])
        #expect(try folders.left(cut, .nothing) == ["a": "new"])
        try FileSystem.syncDirectory(folders.work)
        #expect(try folders.left(cut, .everything) == ["a": "new"])
    }

    @Test("Replacing a file as a whole leaves the old or the new, whenever the power goes")
    func replace() throws {
        let folders = try Folders()
        let old = String(repeating: "old ", count: 1000)
        let new = String(repeating: "brand new ", count: 1000)
        try FileSystem.replace(folders.work + "/a", with: Bytes(utf8: old))
        let cut = try PowerCut(watching: folders.work)
        try FileSystem.replace(folders.work + "/a", with: Bytes(utf8: new))
        for moment in 0...cut.moments {
            for seed in 0..<10 {
                let found = try folders.left(cut, .some(seed: UInt64(seed)), at: moment)["a"]
                #expect(found == old || found == new)
                if moment == cut.moments { #expect(found == new) }
            }
        }
    }

    @Test("Of a write that was not synced some sectors are there and some are not")
    func sectors() throws {
        let folders = try Folders()
        let file = try File.open(folders.work + "/a", .createNew)
        try file.write(Bytes([UInt8](repeating: 0x2D, count: 4096)), at: 0)
        let cut = try PowerCut(watching: folders.work)
        try file.write(Bytes([UInt8](repeating: 0x78, count: 3000)), at: 100)
        var seen: Set<String> = []
        for seed in 0..<50 {
            let found = try #require(try folders.left(cut, .some(seed: UInt64(seed)))["a"])
            #expect(found.utf8.count == 4096)
            let text = Array(found.utf8)
            for sector in stride(from: 512, to: 3072, by: 512) { #expect(Set(text[sector..<sector + 512]).count == 1) }
            seen.insert(found)
        }
        #expect(seen.count > 20)
    }

    @Test("A folder that was not synced takes what is in it along")
    func folders() throws {
        let folders = try Folders()
        let cut = try PowerCut(watching: folders.work)
        try FileSystem.makeDirectories(folders.work + "/in")
        try FileSystem.replace(folders.work + "/in/a", with: Bytes(utf8: "x"))
        _ = try folders.left(cut, .everything)
        #expect(!FileSystem.exists(folders.copy + "/in"))
        try FileSystem.syncDirectory(folders.work)
        _ = try folders.left(cut, .everything)
        #expect(FileSystem.exists(folders.copy + "/in/a"))
    }

    @Test("Two tests at once see their own folders only")
    func separate() throws {
        let (one, two) = (try Folders(), try Folders())
        let (first, second) = (try PowerCut(watching: one.work), try PowerCut(watching: two.work))
        try FileSystem.replace(one.work + "/a", with: Bytes(utf8: "1"))
        try FileSystem.replace(two.work + "/a", with: Bytes(utf8: "2"))
        #expect(try one.left(first, .nothing) == ["a": "1"])
        #expect(try two.left(second, .nothing) == ["a": "2"])
    }
}
