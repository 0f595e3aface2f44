import Platform

/// Leader epochs of a partition with the offset each begins at (KIP-101); `leader-epoch-checkpoint` (upstream: `LeaderEpochFileCache`).
///
///     0        version
///     1        entries
///     0 0      epoch, start offset
struct LeaderEpochs: Sendable, Equatable {
    struct Entry: Sendable, Equatable {
        let epoch: Int32
        let startOffset: Int64
    }

    static let fileName = "leader-epoch-checkpoint"

    /// Both members rise strictly.
    private(set) var entries: [Entry] = []

    var latest: Int32? { entries.last?.epoch }

    init(entries: [Entry] = []) { self.entries = entries }

    init(reading path: String) throws(LogError) {
        guard FileSystem.exists(path) else { return }
        let text = try onDisk { () throws(SystemError) in try FileSystem.read(path) }.stringLossy
        if text.isEmpty { return }
        let lines = text.split(separator: "\n")
        guard lines.count >= 2, lines[0] == "0", Int(lines[1]) == lines.count - 2 else {
            throw LogError(.kafkaStorageError, "\(path): is not a file of version 0 with its number of entries")
        }
        for (number, line) in lines.dropFirst(2).enumerated() {
            let words = line.split(separator: " ")
            guard words.count == 2, let epoch = Int32(words[0]), let offset = Int64(words[1]) else {
                throw LogError(.kafkaStorageError, "\(path): line \(number + 3): '\(line)' is not 'epoch offset'")
            }
            assign(epoch, at: offset)
        }
    }

    func write(to path: String) throws(LogError) {
        let text = "0\n\(entries.count)\n" + entries.map { "\($0.epoch) \($0.startOffset)\n" }.joined()
        try onDisk { () throws(SystemError) in try FileSystem.replace(path, with: Bytes(utf8: text)) }
    }

    /// Notes that `epoch` begins at `offset`; later entries that contradict it go away.
    /// - Returns: whether anything changed.
    @discardableResult
    mutating func assign(_ epoch: Int32, at offset: Int64) -> Bool {
        if let last = entries.last, last.epoch == epoch { return false }
        let count = entries.count
        entries.removeAll { $0.epoch >= epoch || $0.startOffset >= offset }
        if let last = entries.last, last.epoch == epoch { return entries.count != count }
        entries.append(Entry(epoch: epoch, startOffset: offset))
        return true
    }

    /// The log ends at `offset` now.
    mutating func truncateEnd(_ offset: Int64) -> Bool {
        let count = entries.count
        entries.removeAll { $0.startOffset >= offset }
        return entries.count != count
    }

    /// The log begins at `offset` now: the entry in force there begins there.
    mutating func truncateStart(_ offset: Int64) -> Bool {
        guard let index = entries.lastIndex(where: { $0.startOffset <= offset }), index > 0 || entries[0].startOffset < offset else {
            return false
        }
        let inForce = Entry(epoch: entries[index].epoch, startOffset: offset)
        entries.replaceSubrange(0...index, with: [inForce])
        return true
    }

    /// The epoch that `offset` was written in; nil before the first.
    func epoch(of offset: Int64) -> Int32? { entries.last { $0.startOffset <= offset }?.epoch }

    /// Where the largest epoch that is not over `requested` ends (KIP-101, KIP-279); (-1, -1) where nothing is known of it.
    func endOffset(of requested: Int32, logEndOffset: Int64) -> (epoch: Int32, endOffset: Int64) {
        guard requested >= 0, let latest else { return (-1, -1) }
        if requested == latest { return (requested, logEndOffset) }
        if requested > latest { return (-1, -1) }
        guard let higher = entries.firstIndex(where: { $0.epoch > requested }) else { return (-1, -1) }
        if higher == 0 { return (requested, entries[0].startOffset) }
        return (entries[higher - 1].epoch, entries[higher].startOffset)
    }
}
