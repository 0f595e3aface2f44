import Platform
import Testing
import ZooKeeperProto

@testable import ZooKeeperStore

/// The packed znodes against a plain dictionary of paths.
@Suite struct ZnodeStoreTests {
    private struct Plain: Equatable {
        var data: Bytes?
        var stat: StatPersisted
        var acl: Int32
    }

    private func stat(_ zxid: Int64) -> StatPersisted {
        StatPersisted(
            czxid: zxid, mzxid: zxid, ctime: zxid * 10, mtime: zxid * 10, version: 0, cversion: 0, aversion: 0, ephemeralOwner: 0,
            pzxid: zxid)
    }

    @Test(arguments: 1...3)
    func whatIsMadeChangedAndDeletedIsWhatADictionaryHolds(seed: Int) throws {
        var generator = SeededGenerator(seed: UInt64(seed))
        var store = ZnodeStore(rootData: .empty, acl: -1, stat: stat(0), digestEnabled: true)
        var plain: [String: Plain] = ["": Plain(data: .empty, stat: stat(0), acl: -1)]
        func data() -> Bytes? {
            switch Int.random(in: 0..<20, using: &generator) {
            case 0: nil
            case 1: Bytes.empty
            case 2: Bytes((0..<Int.random(in: 100...20_000, using: &generator)).map { UInt8(truncatingIfNeeded: $0) })
            default: Bytes(utf8: String(repeating: "d", count: Int.random(in: 1...140, using: &generator)))
            }
        }
        for step in 1...12_000 {
            let path = Array(plain.keys)[step * 7 % plain.count]
            let node = try #require(store.find(Bytes(utf8: path)))
            // Grows for the first half, so that tables become large, then shrinks.
            switch Int.random(in: 0..<(step < 6000 ? 6 : 12), using: &generator) {
            case 0:
                let (fresh, version) = (data(), Int32(step))
                store.setData(node, fresh)
                store.update(node) { $0.version = version }
                plain[path]?.data = fresh
                plain[path]?.stat.version = version
            case 1:
                store.setACL(node, Int32(step))
                plain[path]?.acl = Int32(step)
            case 2...4:
                let parentPath = step % 3 == 0 ? path : ""
                let name = "n\(Int.random(in: 0..<5000, using: &generator))" + (step % 11 == 0 ? "ü😀" : "")
                let childPath = "\(parentPath)/\(name)"
                let parent = try #require(store.find(Bytes(utf8: parentPath)))
                let made = data()
                let child = store.insertNew(
                    name: Bytes(utf8: name), into: parent, path: Bytes(utf8: childPath), data: made, acl: -1, stat: stat(Int64(step)))
                #expect((child == nil) == (plain[childPath] != nil))
                if child != nil { plain[childPath] = Plain(data: made, stat: stat(Int64(step)), acl: -1) }
            default:
                guard node != .root, store.childCount(node) == 0 else { continue }
                store.detach(node)
                store.destroy(node)
                plain[path] = nil
            }
        }
        var digest: UInt64 = 0
        let children = Dictionary(grouping: plain.keys.filter { !$0.isEmpty }) { path in
            ZnodePath.parent(path).map { $0 == "/" ? "" : $0 } ?? ""
        }
        for (path, expected) in plain {
            let node = try #require(store.find(Bytes(utf8: path)), "\(path)")
            #expect(Plain(data: store.data(node), stat: store.stat(node), acl: store.acl(node)) == expected)
            #expect(store.path(node) == path)
            store.redigest(node, path.utf8)
            digest &+= UInt64(store.records[node.number].digest)
            #expect(Set(store.children(node).map { store.path($0) }) == Set(children[path] ?? []))
            #expect(Int(store.childCount(node)) == (children[path] ?? []).count)
        }
        #expect(store.treeDigest == digest)
    }
}
