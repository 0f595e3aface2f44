import Platform

/// Where in a segment offsets lie: an entry each `index.interval.bytes`.
///
/// Entry: 8 bytes = Int32 offset − base offset, Int32 position in the `.log` file. The offset is the last one of the batch
/// at that position.
struct OffsetIndex: Sendable {
    static let entrySize = 8
    let index: IndexFile
    let baseOffset: Int64

    init(_ path: String, baseOffset: Int64, sizeMax: Int, isActive: Bool) throws(LogError) {
        index = try IndexFile(path, entrySize: OffsetIndex.entrySize, sizeMax: sizeMax, isActive: isActive)
        self.baseOffset = baseOffset
    }

    /// Where to start scanning for `offset`: the position of the last entry that is not over it, 0 if there is none.
    func lookup(_ offset: Int64) throws(LogError) -> Int {
        guard let entry = try index.floor(offset - baseOffset, { Int64($0.int32(at: 0)) }) else { return 0 }
        return Int(entry.int32(at: 4))
    }

    func append(_ offset: Int64, position: Int) throws(LogError) {
        if let last = index.last, Int64(last.int32(at: 0)) >= offset - baseOffset { return }
        var entry = ByteBuffer(capacity: OffsetIndex.entrySize)
        entry.appendInt32(Int32(truncatingIfNeeded: offset - baseOffset))
        entry.appendInt32(Int32(truncatingIfNeeded: position))
        try index.append(entry.finish())
    }

    /// Keeps the entries below `offset`.
    func truncate(to offset: Int64, isActive: Bool) throws(LogError) {
        let count = try index.entries { Int64($0.int32(at: 0)) < offset - baseOffset }
        try index.truncate(toEntries: count, isActive: isActive)
    }

    /// - Throws: entries that do not belong into a segment of `size` bytes.
    func check(size: Int) throws(LogError) {
        guard let last = index.last else { return }
        if last.int32(at: 0) < 0 || Int(last.int32(at: 4)) > size {
            throw .damaged(index.path, at: (index.count - 1) * OffsetIndex.entrySize, "the entry points past the segment's end")
        }
    }
}
