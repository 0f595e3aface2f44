import Platform
import ZooKeeperProto

/// One znode: its name, data, stat and children, packed so that a million of them fit.
final class Znode {
    /// The whole stat of a node that is more than created: most of a million never are.
    private final class Changes {
        var stat: StatPersisted
        init(_ stat: StatPersisted) { self.stat = stat }
    }

    private let czxid: Int64
    private let ctime: Int64
    private var changes: Changes?
    /// The name, then the data: one allocation.
    private(set) var content: [UInt8]
    private(set) var nameCount: Int32
    /// Entry in the table of ACLs.
    var acl: Int32
    /// Its part of the tree's digest.
    var digest: UInt32 = 0
    /// Null data and empty data are two things.
    private(set) var hasData: Bool
    /// The parent and its table still hold this node.
    var isInTree = true
    /// A node leaves its parent before the parent goes, so this never dangles.
    unowned(unsafe) var parent: Znode?
    /// Open addressing, by the hash of names, a power of two; nil is a free place.
    private var slots: [Znode?] = []
    private(set) var childCount: Int32 = 0

    init<Name: Collection>(name: Name, data: Bytes?, acl: Int32, stat: StatPersisted)
    where Name.Element == UInt8 {
        czxid = stat.czxid
        ctime = stat.ctime
        self.acl = acl
        nameCount = Int32(name.count)
        hasData = data != nil
        content = []
        content.reserveCapacity(name.count + (data?.count ?? 0))
        content.append(contentsOf: name)
        if let data { content.append(contentsOf: data) }
        self.stat = stat
    }

    var stat: StatPersisted {
        get {
            if let changes { return changes.stat }
            return StatPersisted(
                czxid: czxid, mzxid: czxid, ctime: ctime, mtime: ctime, version: 0, cversion: 0, aversion: 0, ephemeralOwner: 0,
                pzxid: czxid)
        }
        set {
            if let changes {
                changes.stat = newValue
            } else if newValue != stat {
                changes = Changes(newValue)
            }
        }
    }

    // MARK: Data

    var dataCount: Int { content.count - Int(nameCount) }
    var data: Bytes? { hasData ? Bytes(Array(content[Int(nameCount)...])) : nil }
    var name: String { String(decoding: content[..<Int(nameCount)], as: UTF8.self) }

    func setData(_ data: Bytes?) {
        hasData = data != nil
        var fresh: [UInt8] = []
        fresh.reserveCapacity(Int(nameCount) + (data?.count ?? 0))
        fresh.append(contentsOf: content[..<Int(nameCount)])
        if let data { fresh.append(contentsOf: data) }
        content = fresh
    }

    func writeData(to writer: inout JuteWriter) {
        if hasData { writer.buffer(content, from: Int(nameCount)) } else { writer.buffer(nil) }
    }

    /// Empty for the root.
    var path: String {
        var nodes: [Znode] = []
        var node: Znode? = self
        while let here = node, let parent = here.parent {
            nodes.append(here)
            node = parent
        }
        var bytes: [UInt8] = []
        for node in nodes.reversed() {
            bytes.append(UInt8(ascii: "/"))
            bytes.append(contentsOf: node.content[..<Int(node.nameCount)])
        }
        return String(decoding: bytes, as: UTF8.self)
    }

    /// The stat as replies give it: creates and deletes of children both count as changes of them, and the marks of
    /// containers and TTL znodes do not show.
    func replyStat(extendedTypes: Bool) -> Stat {
        let owner = stat.ephemeralOwner
        let isMark = owner == EphemeralOwner.container || EphemeralOwner.ttl(of: owner, extended: extendedTypes) != nil
        return Stat(
            czxid: stat.czxid, mzxid: stat.mzxid, ctime: stat.ctime, mtime: stat.mtime, version: stat.version,
            cversion: stat.cversion &* 2 &- childCount, aversion: stat.aversion, ephemeralOwner: isMark ? 0 : owner,
            dataLength: Int32(dataCount), numChildren: childCount, pzxid: stat.pzxid)
    }

    // MARK: Children

    /// FNV-1a, finished so that the low bits depend on all.
    @inline(__always)
    static func hash<Name: Collection>(_ name: Name) -> UInt32 where Name.Element == UInt8 {
        var h: UInt32 = 0x811c_9dc5
        for byte in name { h = (h ^ UInt32(byte)) &* 0x0100_0193 }
        return (h ^ h >> 15) &* 0x85eb_ca6b ^ h >> 13
    }

    /// Of its own name; not kept, it is needed when the parent's table changes only.
    private var hash: UInt32 { Znode.hash(content[..<Int(nameCount)]) }

    @inline(__always)
    func child<Name: RandomAccessCollection>(_ name: Name, hash: UInt32) -> Znode?
    where Name.Element == UInt8 {
        if slots.isEmpty { return nil }
        let mask = slots.count - 1
        var at = Int(hash) & mask
        while let node = slots[at] {
            if Int(node.nameCount) == name.count && node.content[..<name.count].elementsEqual(name) {
                return node
            }
            at = (at + 1) & mask
        }
        return nil
    }

    /// - Precondition: no child of that name is there.
    func add(_ child: Znode) {
        if (Int(childCount) + 1) * 4 > slots.count * 3 { resize(max(4, slots.count * 2)) }
        place(child)
        childCount += 1
        child.parent = self
    }

    private func place(_ child: Znode) {
        let mask = slots.count - 1
        var at = Int(child.hash) & mask
        while slots[at] != nil { at = (at + 1) & mask }
        slots[at] = child
    }

    private func resize(_ count: Int) {
        let old = slots
        slots = Array(repeating: nil, count: count)
        for case let child? in old { place(child) }
    }

    func remove(_ child: Znode) {
        if slots.isEmpty { return }
        let mask = slots.count - 1
        var at = Int(child.hash) & mask
        while let node = slots[at], node !== child { at = (at + 1) & mask }
        guard slots[at] === child else { return }
        child.parent = nil
        child.isInTree = false
        childCount -= 1
        // Those behind it move up, so that no search stops at a hole.
        var hole = at
        var next = (at + 1) & mask
        while let node = slots[next] {
            let home = Int(node.hash) & mask
            if (next - home) & mask >= (next - hole) & mask {
                slots[hole] = node
                hole = next
            }
            next = (next + 1) & mask
        }
        slots[hole] = nil
        if childCount == 0 {
            slots = []
        } else if slots.count > 16 && Int(childCount) * 8 < slots.count {
            resize(slots.count / 2)
        }
    }

    var children: [Znode] { slots.compactMap { $0 } }

    func writeChildNames(to writer: inout JuteWriter) {
        writer.int32(childCount)
        for case let child? in slots { writer.string(child.name) }
    }
}
