import Platform

/// The largest timestamps of a segment (KIP-33): up to this offset there is none larger.
///
/// Entry: 12 bytes = Int64 timestamp (ms), Int32 offset − base offset. Both rise.
struct TimeIndex: Sendable {
    static let entrySize = 12
    let index: IndexFile
    let baseOffset: Int64

    init(_ path: String, baseOffset: Int64, sizeMax: Int, isActive: Bool) throws(LogError) {
        index = try IndexFile(path, entrySize: TimeIndex.entrySize, sizeMax: sizeMax, isActive: isActive)
        self.baseOffset = baseOffset
    }

    /// The last entry: (-1, base offset) where there is none.
    var last: (timestamp: Int64, offset: Int64) {
        index.last.map { ($0.int64(at: 0), baseOffset + Int64($0.int32(at: 8))) } ?? (-1, baseOffset)
    }

    /// The offset from which on timestamps of at least `timestamp` may come.
    func lookup(_ timestamp: Int64) throws(LogError) -> Int64 {
        guard let entry = try index.floor(timestamp, { $0.int64(at: 0) }) else { return baseOffset }
        return baseOffset + Int64(entry.int32(at: 8))
    }

    /// Appends where the timestamp is larger than the last one's; at the close of a segment an equal offset is passed over.
    func append(_ timestamp: Int64, offset: Int64) throws(LogError) {
        guard timestamp > last.timestamp else { return }
        var entry = ByteBuffer(capacity: TimeIndex.entrySize)
        entry.appendInt64(timestamp)
        entry.appendInt32(Int32(truncatingIfNeeded: offset - baseOffset))
        try index.append(entry.finish())
    }

    /// Keeps the entries below `offset`.
    func truncate(to offset: Int64, isActive: Bool) throws(LogError) {
        let count = try index.entries { baseOffset + Int64($0.int32(at: 8)) < offset }
        try index.truncate(toEntries: count, isActive: isActive)
    }
}
