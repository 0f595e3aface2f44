import Platform

/// The newest offset of each key in the dirty part of a log (upstream: `SkimpyOffsetMap`). Keys are held as they are, so that no two are
/// taken for one.
struct KeyOffsets {
    private var offsets: [Bytes: Int64] = [:]
    private var bytes = 0
    private let bytesMax: Int
    /// The largest offset that was put in; -1 where there is none.
    private(set) var latestOffset: Int64 = -1

    /// What an entry takes beside its key, about.
    private static let entryOverhead = 64

    /// - Parameter bytesMax: memory (`log.cleaner.dedupe.buffer.size`).
    init(bytesMax: Int) { self.bytesMax = bytesMax }

    var count: Int { offsets.count }

    /// - Returns: false where there is no room for it.
    mutating func put(_ key: Bytes, _ offset: Int64) -> Bool {
        if offsets[key] != nil {
            offsets[key] = offset
        } else {
            guard bytes + key.count + KeyOffsets.entryOverhead <= bytesMax || offsets.isEmpty else { return false }
            bytes += key.count + KeyOffsets.entryOverhead
            // A copy: the view would keep its whole batch.
            offsets[Bytes(copying: key)] = offset
        }
        latestOffset = max(latestOffset, offset)
        return true
    }

    /// What was passed over counts as looked at.
    mutating func passed(_ offset: Int64) { latestOffset = max(latestOffset, offset) }

    /// -1: the key is not there.
    func offset(of key: Bytes) -> Int64 { offsets[key] ?? -1 }
}

extension Bytes {
    fileprivate init(copying bytes: Bytes) {
        var copy = ByteBuffer(capacity: bytes.count)
        copy.append(bytes)
        self = copy.finish()
    }
}
