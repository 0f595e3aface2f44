import Platform
import ZooKeeperProto

/// The children of one znode, by the hashes of their names: open addressing, a power of two of places.
struct ChildTable {
    static let empty = ChildTable(places: [], count: 0)

    /// `ZnodeID.none` is a free place.
    var places: [ZnodeID]
    var count: Int32
}

extension ZnodeStore {
    /// FNV-1a, finished so that the low bits depend on all.
    @inline(__always)
    static func hash<Name: Collection>(_ name: Name) -> UInt32 where Name.Element == UInt8 {
        var h: UInt32 = 0x811c_9dc5
        for byte in name { h = (h ^ UInt32(byte)) &* 0x0100_0193 }
        return (h ^ h >> 15) &* 0x85eb_ca6b ^ h >> 13
    }

    // MARK: Looking

    func childCount(_ node: ZnodeID) -> Int32 {
        let table = records[node.number].children
        return table == ZnodeStore.none ? 0 : tables[table].count
    }

    /// In no order that means anything.
    func children(_ node: ZnodeID) -> [ZnodeID] {
        let table = records[node.number].children
        return table == ZnodeStore.none ? [] : tables[table].places.filter { $0 != .none }
    }

    @inline(__always)
    func child<Name: Collection>(_ node: ZnodeID, _ name: Name, hash: UInt32) -> ZnodeID? where Name.Element == UInt8 {
        let table = records[node.number].children
        if table == ZnodeStore.none { return nil }
        let places = tables[table].places
        let mask = places.count - 1
        var at = Int(hash) & mask
        while places[at] != .none {
            if hasName(places[at], name, hash: hash) { return places[at] }
            at = (at + 1) & mask
        }
        return nil
    }

    /// The znode at `path`, which begins with a slash and has names between its slashes; the root is "/" and "".
    @inline(__always)
    func find<Path: RandomAccessCollection>(_ path: Path) -> ZnodeID? where Path.Element == UInt8, Path.Index == Int {
        let slash = UInt8(ascii: "/")
        var start = path.startIndex
        if path.count <= 1 { return path.isEmpty || path[start] == slash ? .root : nil }
        guard path[start] == slash else { return nil }
        start += 1
        var here = ZnodeID.root
        while start <= path.endIndex {
            var end = start
            while end < path.endIndex, path[end] != slash { end += 1 }
            let name = path[start..<end]
            guard let next = child(here, name, hash: ZnodeStore.hash(name)) else { return nil }
            here = next
            start = end + 1
        }
        return here
    }

    /// Empty for the root.
    func path(_ node: ZnodeID) -> String {
        var names: [ZnodeID] = []
        var here = node
        while here != .root {
            names.append(here)
            here = parent(here)
        }
        var path = ""
        for node in names.reversed() { path += "/" + name(node) }
        return path
    }

    // MARK: Changing

    /// Makes a child; its digest counts from now on.
    /// - Precondition: no child of that name is there.
    mutating func insert<Name: Collection, Path: Collection>(
        name: Name, hash: UInt32, into parent: ZnodeID, path: Path, data: Bytes?, acl: Int32, stat: StatPersisted
    ) -> ZnodeID where Name.Element == UInt8, Path.Element == UInt8 {
        let node = make(name: name, hash: hash, data: data, acl: acl, stat: stat)
        add(node, to: parent)
        redigest(node, path)
        return node
    }

    /// The same; nil where a child of that name is there.
    mutating func insertNew<Name: Collection, Path: Collection>(
        name: Name, into parent: ZnodeID, path: Path, data: Bytes?, acl: Int32, stat: StatPersisted
    ) -> ZnodeID? where Name.Element == UInt8, Path.Element == UInt8 {
        let hash = ZnodeStore.hash(name)
        if child(parent, name, hash: hash) != nil { return nil }
        return insert(name: name, hash: hash, into: parent, path: path, data: data, acl: acl, stat: stat)
    }

    private mutating func add(_ child: ZnodeID, to parent: ZnodeID) {
        var table = records[parent.number].children
        if table == ZnodeStore.none {
            table = tables.add(ChildTable(places: Array(repeating: .none, count: 4), count: 0))
            records[parent.number].children = table
        }
        let (count, room) = (Int(tables[table].count), tables[table].places.count)
        if (count + 1) * 8 > room * 7 { resize(table, room * 2) }
        tables[table].places[freePlace(for: child, in: tables[table].places)] = child
        tables[table].count += 1
        records[child.number].parent = parent
    }

    private func freePlace(for child: ZnodeID, in places: [ZnodeID]) -> Int {
        let mask = places.count - 1
        var at = Int(records[child.number].hash) & mask
        while places[at] != .none { at = (at + 1) & mask }
        return at
    }

    private mutating func resize(_ table: UInt32, _ count: Int) {
        var places = [ZnodeID](repeating: .none, count: count)
        for child in tables[table].places where child != .none { places[freePlace(for: child, in: places)] = child }
        tables[table].places = places
    }

    /// Takes a child out of its parent's table.
    mutating func detach(_ child: ZnodeID) {
        let parent = parent(child)
        guard parent != .none else { return }
        let table = records[parent.number].children
        records[child.number].parent = .none
        if tables[table].count == 1 {
            tables.remove(table, leaving: .empty)
            records[parent.number].children = ZnodeStore.none
            return
        }
        let mask = tables[table].places.count - 1
        var hole = Int(records[child.number].hash) & mask
        while tables[table].places[hole] != child { hole = (hole + 1) & mask }
        // Those behind it move up, so that no search stops at a hole.
        var next = (hole + 1) & mask
        while tables[table].places[next] != .none {
            let node = tables[table].places[next]
            let home = Int(records[node.number].hash) & mask
            if (next - home) & mask >= (next - hole) & mask {
                tables[table].places[hole] = node
                hole = next
            }
            next = (next + 1) & mask
        }
        tables[table].places[hole] = .none
        tables[table].count -= 1
        if mask + 1 > 16 && Int(tables[table].count) * 8 < mask + 1 { resize(table, (mask + 1) / 2) }
    }
}
