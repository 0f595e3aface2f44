import Platform

/// Entries of equal size in a file that is preallocated while its segment is the active one, as Kafka's memory-mapped indexes are.
///
/// Appends come from the log, one at a time; reads from any thread. What is past `count` entries is zeroes.
final class IndexFile: Sendable {
    let path: String
    let file: File
    let entrySize: Int
    private let state: Guarded<State>

    private struct State {
        var count: Int
        /// Entries that fit before the segment must roll.
        var countMax: Int
        var last: Bytes?
    }

    /// Opens or makes the file.
    /// - Parameters:
    ///   - sizeMax: bytes it may grow to.
    ///   - isActive: preallocates it; else it is taken as it is.
    init(_ path: String, entrySize: Int, sizeMax: Int, isActive: Bool) throws(LogError) {
        self.path = path
        self.entrySize = entrySize
        let file = try onDisk { () throws(SystemError) in try File.open(path, .create) }
        self.file = file
        let size = try onDisk { () throws(SystemError) in try file.size() }
        let countMax = max(sizeMax, 0) / entrySize
        var count = size / entrySize
        // A file that was not closed in good order ends in zeroes.
        if size > 0 { count = try IndexFile.used(file, entrySize, count) }
        let last = count > 0 ? try onDisk { () throws(SystemError) in try file.read(at: (count - 1) * entrySize, count: entrySize) } : nil
        state = Guarded(State(count: count, countMax: max(countMax, count), last: last))
        if isActive && size < countMax * entrySize {
            try onDisk { () throws(SystemError) in try file.truncate(to: countMax * entrySize) }
        }
    }

    /// Entries up to the first of zeroes (an entry of zeroes at the very start counts: offset 0 at position 0 is none that is written).
    private static func used(_ file: File, _ entrySize: Int, _ count: Int) throws(LogError) -> Int {
        var low = 0
        var high = count
        while low < high {
            let middle = (low + high) / 2
            let entry = try onDisk { () throws(SystemError) in try file.read(at: middle * entrySize, count: entrySize) }
            if entry.count == entrySize && entry.contains(where: { $0 != 0 }) { low = middle + 1 } else { high = middle }
        }
        return low
    }

    var count: Int { state.withLock { $0.count } }
    var isFull: Bool { state.withLock { $0.count >= $0.countMax } }
    /// The last entry; nil where there is none.
    var last: Bytes? { state.withLock { $0.last } }

    func entry(_ index: Int) throws(LogError) -> Bytes {
        let bytes = try onDisk { () throws(SystemError) in try file.read(at: index * entrySize, count: entrySize) }
        guard bytes.count == entrySize else { throw .damaged(path, at: index * entrySize, "the entry is cut off") }
        return bytes
    }

    func append(_ entry: Bytes) throws(LogError) {
        let count = count
        try onDisk { () throws(SystemError) in try file.write(entry, at: count * entrySize) }
        state.withLock {
            $0.count = count + 1
            $0.countMax = max($0.countMax, count + 1)
            $0.last = entry
        }
    }

    /// Keeps the first `count` entries.
    func truncate(toEntries count: Int, isActive: Bool) throws(LogError) {
        let size = isActive ? state.withLock { $0.countMax } * entrySize : count * entrySize
        try onDisk { () throws(SystemError) in
            try file.truncate(to: count * entrySize)
            if size > count * entrySize { try file.truncate(to: size) }
        }
        let last = count > 0 ? try entry(count - 1) : nil
        state.withLock {
            $0.count = count
            $0.last = last
        }
    }

    /// Cuts off what was preallocated: the segment is no longer the active one.
    func trim() throws(LogError) {
        let size = count * entrySize
        try onDisk { () throws(SystemError) in if try file.size() != size { try file.truncate(to: size) } }
    }

    /// Gives the file its full size again: the segment becomes the active one.
    func preallocate(sizeMax: Int) throws(LogError) {
        let entries = max(sizeMax, 0) / entrySize
        state.withLock { $0.countMax = max(entries, $0.count) }
        try onDisk { () throws(SystemError) in if try file.size() < entries * entrySize { try file.truncate(to: entries * entrySize) } }
    }

    /// The last entry whose key is not over `key`; nil where there is none.
    func floor(_ key: Int64, _ keyOf: (Bytes) -> Int64) throws(LogError) -> Bytes? {
        let (count, last) = state.withLock { ($0.count, $0.last) }
        guard let last else { return nil }
        if keyOf(last) <= key { return last }
        var low = 0
        var high = count - 1
        var found: Bytes?
        while low < high {
            let middle = (low + high) / 2
            let entry = try entry(middle)
            if keyOf(entry) <= key {
                found = entry
                low = middle + 1
            } else {
                high = middle
            }
        }
        return found
    }
}
