import ZooKeeperProto

/// Each distinct ACL once, by number; znodes carry the number. -1 is "everybody may do everything" and is not counted.
struct ACLTable {
    static let open: Int32 = -1

    private var entries: [Int32: (acl: [ACL], uses: Int)] = [:]
    private var numbers: [[ACL]: Int32] = [:]
    private var last: Int32 = 0

    /// The number of `acl`, one more use of it.
    mutating func use(_ acl: [ACL]?) -> Int32 {
        guard let acl else { return ACLTable.open }
        if let number = numbers[acl] {
            entries[number]?.uses += 1
            return number
        }
        last += 1
        entries[last] = (acl, 1)
        numbers[acl] = last
        return last
    }

    /// One more use of an entry that was loaded; false where there is none.
    mutating func use(number: Int32) -> Bool {
        if number == ACLTable.open { return true }
        guard entries[number] != nil else { return false }
        entries[number]?.uses += 1
        return true
    }

    mutating func release(_ number: Int32) {
        guard let entry = entries[number] else { return }
        if entry.uses > 1 {
            entries[number]?.uses -= 1
        } else {
            entries[number] = nil
            numbers[entry.acl] = nil
        }
    }

    mutating func load(_ number: Int32, _ acl: [ACL]) {
        entries[number] = (acl, 0)
        numbers[acl] = number
        last = max(last, number)
    }

    /// Entries that came with a snapshot and that no node uses go.
    mutating func dropUnused() {
        for (number, entry) in entries where entry.uses == 0 {
            entries[number] = nil
            if numbers[entry.acl] == number { numbers[entry.acl] = nil }
        }
    }

    subscript(number: Int32) -> [ACL] { number == ACLTable.open ? ACL.openUnsafe : entries[number]?.acl ?? [] }

    var count: Int { entries.count }
    var all: [SnapshotACL] {
        entries.keys.sorted().map { SnapshotACL(key: Int64($0), acl: entries[$0]?.acl ?? []) }
    }
}
