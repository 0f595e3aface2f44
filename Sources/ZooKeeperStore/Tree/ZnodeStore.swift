import Codecs
import Platform
import ZooKeeperProto

/// A znode in its store. The number of one that is gone is used again.
struct ZnodeID: Hashable, Sendable {
    let number: UInt32

    static let root = ZnodeID(number: 0)
    /// Stands for no znode.
    static let none = ZnodeID(number: .max)
}

/// The memory of the znodes, packed so that a million of them fit: 48 bytes for each, its name and data in an arena, and 4 to 9
/// bytes in its parent's table.
///
/// What few znodes have lies in tables of its own: children, and the stat of those that are more than created.
struct ZnodeStore {
    struct Record {
        /// Above every zxid where the record is not in use.
        let czxid: Int64
        let ctime: Int64
        /// How many bytes of data and one more (7 bits a byte, the lowest first; 0: null), the name, the data.
        var content: ByteArena.Block
        /// Above the number of the name's bytes, a bit for each `Read` since the last change.
        var nameCountAndReads: UInt32
        /// Of the name.
        let hash: UInt32
        var parent = ZnodeID.none
        /// Number in `tables`; `none` without children.
        var children = none
        /// Number in `stats`; `none` where nothing but the creation changed it.
        var stat = none
        /// Entry in the table of ACLs.
        var acl: Int32
        /// Its part of the tree's digest.
        var digest: UInt32 = 0

        var nameCount: UInt32 { nameCountAndReads & (1 << 30 - 1) }
    }

    /// Kinds of reads that are told from their first since a change.
    enum Read: UInt32 {
        case data = 0x4000_0000
        case children = 0x8000_0000
    }

    static let none = UInt32.max

    var records = SlabTable<Record>()
    var tables = SlabTable<ChildTable>()
    private var stats = SlabTable<StatPersisted>()
    private var contents = ByteArena()
    private(set) var treeDigest: UInt64 = 0
    private let digestEnabled: Bool
    private var scratch = ByteBuffer(capacity: 512)

    init(rootData: Bytes?, acl: Int32, stat: StatPersisted, digestEnabled: Bool) {
        self.digestEnabled = digestEnabled
        _ = make(name: EmptyCollection(), hash: 0, data: rootData, acl: acl, stat: stat)
    }

    /// A znode that is nobody's child yet.
    mutating func make<Name: Collection>(
        name: Name, hash: UInt32, data: Bytes?, acl: Int32, stat: StatPersisted
    ) -> ZnodeID where Name.Element == UInt8 {
        let block = write(name: name, data: data)
        let record = Record(
            czxid: stat.czxid, ctime: stat.ctime, content: block, nameCountAndReads: UInt32(name.count), hash: hash, acl: acl)
        let node = ZnodeID(number: records.add(record))
        update(node) { $0 = stat }
        return node
    }

    /// Ends a znode that is nobody's child any more and has no children.
    mutating func destroy(_ node: ZnodeID) {
        let record = records[node.number]
        treeDigest &-= UInt64(record.digest)
        contents.free(record.content, contentCount(record))
        if record.stat != ZnodeStore.none { stats.remove(record.stat, leaving: .zero) }
        records.remove(
            node.number, leaving: Record(czxid: .max, ctime: 0, content: ZnodeStore.none, nameCountAndReads: 0, hash: 0, acl: 0))
        packContents()
    }

    /// Whether `node` is there and was created no later than `zxid`.
    func exists(_ node: ZnodeID, asOf zxid: Int64) -> Bool { records[node.number].czxid <= zxid }

    /// Of two znodes of one transaction, the one with the lower number.
    func madeBefore(_ a: ZnodeID, _ b: ZnodeID) -> Bool {
        (records[a.number].czxid, a.number) < (records[b.number].czxid, b.number)
    }

    func parent(_ node: ZnodeID) -> ZnodeID { records[node.number].parent }

    func acl(_ node: ZnodeID) -> Int32 { records[node.number].acl }
    mutating func setACL(_ node: ZnodeID, _ acl: Int32) { records[node.number].acl = acl }

    // MARK: Digest

    /// Znodes below it do not count, since quotas change them silently.
    private static let system = Array((ZnodePath.procZookeeper + "/").utf8)

    /// Brings a node's part of the digest up to date after a change, which its readers have not seen: the CRC-32 of path, data and stat.
    mutating func redigest<Path: Collection>(_ node: ZnodeID, _ path: Path) where Path.Element == UInt8 {
        records[node.number].nameCountAndReads &= 1 << 30 - 1
        guard digestEnabled else { return }
        let record = records[node.number]
        var digest: UInt32 = 0
        if path.count <= ZnodeStore.system.count || !path.starts(with: ZnodeStore.system) {
            scratch.removeAll()
            if node != .root { scratch.append(contentsOf: path) }
            if let data = data(of: record) { scratch.append(data) }
            let stat = stat(of: record)
            scratch.append(bigEndian: stat.czxid, stat.mzxid, stat.pzxid, stat.ctime)
            scratch.append(bigEndian: stat.mtime, stat.version, stat.cversion, stat.aversion)
            scratch.append(bigEndian: stat.ephemeralOwner)
            digest = CRC32.checksum(scratch, 0, scratch.count)
        }
        treeDigest = treeDigest &- UInt64(record.digest) &+ UInt64(digest)
        records[node.number].digest = digest
    }

    // MARK: Stat

    func stat(_ node: ZnodeID) -> StatPersisted { stat(of: records[node.number]) }

    @inline(__always)
    private func stat(of record: Record) -> StatPersisted {
        if record.stat != ZnodeStore.none { return stats[record.stat] }
        return StatPersisted(
            czxid: record.czxid, mzxid: record.czxid, ctime: record.ctime, mtime: record.ctime, version: 0, cversion: 0,
            aversion: 0, ephemeralOwner: 0, pzxid: record.czxid)
    }

    /// - Precondition: czxid and ctime stay as they are.
    mutating func update(_ node: ZnodeID, _ change: (inout StatPersisted) -> Void) {
        let number = records[node.number].stat
        if number != ZnodeStore.none { return change(&stats[number]) }
        let before = stat(node)
        var after = before
        change(&after)
        if after != before { records[node.number].stat = stats.add(after) }
    }

    // MARK: Name and data

    private mutating func write<Name: Collection>(name: Name, data: Bytes?) -> ByteArena.Block where Name.Element == UInt8 {
        var rest = data.map { $0.count + 1 } ?? 0
        var nameStart = 1
        while rest >> (7 * nameStart) != 0 { nameStart += 1 }
        let block = contents.allocate(nameStart + name.count + (data?.count ?? 0))
        for at in 0..<nameStart {
            contents.set(UInt8(rest & 0x7f) | (at < nameStart - 1 ? 0x80 : 0), block, at: at)
            rest >>= 7
        }
        contents.write(name, to: block, at: nameStart)
        if let data { contents.write(data, to: block, at: nameStart + name.count) }
        return block
    }

    /// Where the name begins in the content, and how many bytes of data there are; nil: null.
    @inline(__always)
    private func layout(_ record: Record) -> (nameStart: Int, dataCount: Int?) {
        var value = 0
        var at = 0
        while true {
            let byte = contents.byte(record.content, at: at)
            value |= Int(byte & 0x7f) << (7 * at)
            at += 1
            if byte < 0x80 { return (at, value == 0 ? nil : value - 1) }
        }
    }

    private func contentCount(_ record: Record) -> Int {
        let layout = layout(record)
        return layout.nameStart + Int(record.nameCount) + (layout.dataCount ?? 0)
    }

    func nameBytes(_ node: ZnodeID) -> ArenaBytes {
        let record = records[node.number]
        return contents.view(record.content, at: layout(record).nameStart, count: Int(record.nameCount))
    }

    func nameCount(_ node: ZnodeID) -> Int { Int(records[node.number].nameCount) }

    /// Notes a read.
    /// - Returns: whether there was one of its kind since the last change.
    mutating func read(_ node: ZnodeID, _ kind: Read) -> Bool {
        if records[node.number].nameCountAndReads & kind.rawValue != 0 { return true }
        records[node.number].nameCountAndReads |= kind.rawValue
        return false
    }

    func name(_ node: ZnodeID) -> String { nameBytes(node).string }

    @inline(__always)
    func hasName<Name: Collection>(_ node: ZnodeID, _ name: Name, hash: UInt32) -> Bool where Name.Element == UInt8 {
        let record = records[node.number]
        return record.hash == hash && Int(record.nameCount) == name.count
            && contents.holds(name, record.content, at: layout(record).nameStart)
    }

    /// Null data and empty data are two things.
    func dataBytes(_ node: ZnodeID) -> ArenaBytes? { data(of: records[node.number]) }

    @inline(__always)
    private func data(of record: Record) -> ArenaBytes? {
        let layout = layout(record)
        return layout.dataCount.map { contents.view(record.content, at: layout.nameStart + Int(record.nameCount), count: $0) }
    }

    func dataCount(_ node: ZnodeID) -> Int { layout(records[node.number]).dataCount ?? 0 }
    func data(_ node: ZnodeID) -> Bytes? { dataBytes(node)?.bytes }

    mutating func setData(_ node: ZnodeID, _ data: Bytes?) {
        let record = records[node.number]
        let layout = layout(record)
        if let data, data.count == layout.dataCount {
            contents.write(data, to: record.content, at: layout.nameStart + Int(record.nameCount))
            return
        }
        let name = nameBytes(node).bytes
        let count = contentCount(record)
        contents.free(record.content, count)
        records[node.number].content = write(name: name, data: data)
        packContents()
    }

    /// Gives memory back that many deletions have left.
    private mutating func packContents() {
        guard contents.isSparse else { return }
        let packed = ByteArena()
        for number in records.numbers {
            let record = records[number]
            if record.content == ZnodeStore.none { continue }
            let count = contentCount(record)
            let block = packed.allocate(count)
            packed.write(contents.view(record.content, at: 0, count: count), to: block, at: 0)
            records[number].content = block
        }
        contents = packed
    }
}

extension StatPersisted {
    static let zero = StatPersisted(
        czxid: 0, mzxid: 0, ctime: 0, mtime: 0, version: 0, cversion: 0, aversion: 0, ephemeralOwner: 0, pzxid: 0)
}
