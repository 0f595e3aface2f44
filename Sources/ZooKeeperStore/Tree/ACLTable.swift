import ZooKeeperProto

/// Each distinct ACL once, by number; znodes carry the number. -1 is "everybody may do everything" and is not counted.
struct ACLTable {
    static let open: Int32 = -1

    private final class Entry {
        let number: Int32
        let acl: [ACL]
        var uses = 0

        init(_ number: Int32, _ acl: [ACL]) {
            self.number = number
            self.acl = acl
        }
    }

    private var entries: [Int32: Entry] = [:]
    private var numbers: [[ACL]: Int32] = [:]
    /// The one that was used last: nearly all znodes of a tree have the same.
    private var recent: Entry?
    private var last: Int32 = 0

    /// The number of `acl`, one more use of it.
    mutating func use(_ acl: [ACL]?) -> Int32 {
        guard let acl else { return ACLTable.open }
        if let recent, recent.acl == acl {
            recent.uses += 1
            return recent.number
        }
        if let number = numbers[acl], use(number: number) { return number }
        last += 1
        let entry = Entry(last, acl)
        entry.uses = 1
        entries[last] = entry
        numbers[acl] = last
        recent = entry
        return last
    }

    /// One more use of an entry that was loaded; false where there is none.
    mutating func use(number: Int32) -> Bool {
        if number == ACLTable.open { return true }
        if recent?.number != number {
            guard let entry = entries[number] else { return false }
            recent = entry
        }
        recent?.uses += 1
        return true
    }

    mutating func release(_ number: Int32) {
        guard let entry = entries[number] else { return }
        entry.uses -= 1
        if entry.uses <= 0 { remove(entry) }
    }

    mutating func load(_ number: Int32, _ acl: [ACL]) {
        entries[number] = Entry(number, acl)
        numbers[acl] = number
        last = max(last, number)
    }

    /// Entries that came with a snapshot and that no node uses go.
    mutating func dropUnused() {
        for entry in entries.values where entry.uses == 0 { remove(entry) }
    }

    private mutating func remove(_ entry: Entry) {
        entries[entry.number] = nil
        if numbers[entry.acl] == entry.number { numbers[entry.acl] = nil }
        if recent === entry { recent = nil }
    }

    subscript(number: Int32) -> [ACL] { number == ACLTable.open ? ACL.openUnsafe : entries[number]?.acl ?? [] }

    var count: Int { entries.count }
    var all: [SnapshotACL] {
        entries.keys.sorted().map { SnapshotACL(key: Int64($0), acl: entries[$0]?.acl ?? []) }
    }
}
