import Platform

/// Entries of equal size in a file that is preallocated while its segment is the active one, as Kafka's memory-mapped indexes are.
///
/// Appends come from the log, one at a time; reads from any thread. What is past `count` entries is zeroes.
/// The file is held open only while entries are appended: of a partition that rests, or a segment that is complete, the records alone
/// take a descriptor, as in Kafka.
final class IndexFile: Sendable {
    let path: String
    let entrySize: Int
    private let state: Guarded<State>

    private struct State {
        /// From the first append until the segment is complete.
        var file: File?
        var count: Int
        /// Entries that fit before the segment must roll.
        var countMax: Int
        var last: Bytes?
        /// Something is not on the device yet.
        var isDirty = true
    }

    /// Opens or makes the file.
    /// - Parameters:
    ///   - sizeMax: bytes it may grow to.
    ///   - isActive: preallocates it; else it is taken as it is.
    init(_ path: String, entrySize: Int, sizeMax: Int, isActive: Bool) throws(LogError) {
        self.path = path
        self.entrySize = entrySize
        let file = try onDisk { () throws(SystemError) in try File.open(path, .create) }
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

    private func opened() throws(SystemError) -> File {
        if let file = state.withLock({ $0.file }) { return file }
        return try File.open(path, .readWrite)
    }

    /// Entries up to the first of zeroes (an entry of zeroes at the very start counts: offset 0 at position 0 is none that is written).
    private static func used(_ file: File, _ entrySize: Int, _ count: Int) throws(LogError) -> Int {
        try search(count) { (number) throws(LogError) in
            let entry = try onDisk { () throws(SystemError) in try file.read(at: number * entrySize, count: entrySize) }
            return entry.count == entrySize && entry.contains { $0 != 0 }
        }
    }

    /// How many of the numbers from 0 on hold, where none behind one that does not hold does.
    private static func search(_ count: Int, _ holds: (Int) throws(LogError) -> Bool) throws(LogError) -> Int {
        var low = 0
        var high = count
        while low < high {
            let middle = (low + high) / 2
            if try holds(middle) { low = middle + 1 } else { high = middle }
        }
        return low
    }

    var count: Int { state.withLock { $0.count } }
    var isFull: Bool { state.withLock { $0.count >= $0.countMax } }
    /// The last entry; nil where there is none.
    var last: Bytes? { state.withLock { $0.last } }

    private func entry(_ index: Int, of file: File) throws(LogError) -> Bytes {
        let bytes = try onDisk { () throws(SystemError) in try file.read(at: index * entrySize, count: entrySize) }
        guard bytes.count == entrySize else { throw .damaged(path, at: index * entrySize, "the entry is cut off") }
        return bytes
    }

    func append(_ entry: Bytes) throws(LogError) {
        let count = count
        let file = try onDisk { () throws(SystemError) in try opened() }
        try onDisk { () throws(SystemError) in try file.write(entry, at: count * entrySize) }
        state.withLock {
            $0.file = file
            $0.isDirty = true
            $0.count = count + 1
            $0.countMax = max($0.countMax, count + 1)
            $0.last = entry
        }
    }

    /// Keeps the first `count` entries.
    func truncate(toEntries count: Int, isActive: Bool) throws(LogError) {
        let size = isActive ? state.withLock { $0.countMax } * entrySize : count * entrySize
        let file = try onDisk { () throws(SystemError) in try opened() }
        state.withLock { $0.isDirty = true }
        try onDisk { () throws(SystemError) in
            try file.truncate(to: count * entrySize)
            if size > count * entrySize { try file.truncate(to: size) }
        }
        let last = count > 0 ? try entry(count - 1, of: file) : nil
        state.withLock {
            $0.count = count
            $0.last = last
        }
    }

    /// Cuts off what was preallocated: the segment is no longer the active one.
    func trim() throws(LogError) {
        try resize(toEntries: count)
        state.withLock { $0.file = nil }
    }

    /// Gives the file its full size again: the segment becomes the active one.
    func preallocate(sizeMax: Int) throws(LogError) {
        let entries = max(sizeMax, 0) / entrySize
        let count = state.withLock {
            $0.countMax = max(entries, $0.count)
            return $0.countMax
        }
        try resize(toEntries: count)
    }

    private func resize(toEntries count: Int) throws(LogError) {
        try onDisk { () throws(SystemError) in
            let file = try opened()
            guard try file.size() != count * entrySize else { return }
            state.withLock { $0.isDirty = true }
            try file.truncate(to: count * entrySize)
        }
    }

    /// What was written, to the device.
    func sync() throws(SystemError) {
        let isDirty = state.withLock { state in
            defer { state.isDirty = false }
            return state.isDirty
        }
        guard isDirty else { return }
        do throws(SystemError) {
            try opened().sync()
        } catch {
            state.withLock { $0.isDirty = true }
            throw error
        }
    }

    /// The last entry whose key is not over `key`; nil where there is none.
    func floor(_ key: Int64, _ keyOf: (Bytes) -> Int64) throws(LogError) -> Bytes? {
        let (count, last) = state.withLock { ($0.count, $0.last) }
        guard let last else { return nil }
        if keyOf(last) <= key { return last }
        // A segment that is being deleted may still have its readers: without the file they begin at the segment's start.
        guard let file = try? opened() else { return nil }
        let below = try entries(of: file, count - 1) { keyOf($0) <= key }
        return below > 0 ? try entry(below - 1, of: file) : nil
    }

    /// How many entries at the start have `property`; behind them none has.
    func entries(where property: (Bytes) -> Bool) throws(LogError) -> Int {
        let count = count
        if count == 0 { return 0 }
        return try entries(of: try onDisk { () throws(SystemError) in try opened() }, count, where: property)
    }

    private func entries(of file: File, _ count: Int, where property: (Bytes) -> Bool) throws(LogError) -> Int {
        try IndexFile.search(count) { (number) throws(LogError) in property(try entry(number, of: file)) }
    }
}
