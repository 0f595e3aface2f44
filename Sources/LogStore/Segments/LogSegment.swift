import KafkaProto
import Platform

/// A part of a log: records in `.log`, and its indexes. Appended to by its log alone; read from any thread.
public final class LogSegment: Sendable {
    public let baseOffset: Int64
    let folder: String
    let file: File
    let offsets: OffsetIndex
    let times: TimeIndex
    let transactions: TransactionIndex
    let indexIntervalBytes: Int
    /// Whether the file may be longer than its records, zeroes behind them, until the segment ends.
    private let isPreallocated: Bool
    private let state: Guarded<State>

    private struct State {
        var size: Int
        var bytesSinceIndex = 0
        var maxTimestamp: Int64
        var offsetOfMaxTimestamp: Int64
        /// The timestamp of the first batch; nil while empty or not looked up.
        var firstTimestamp: Int64?
        /// When the file was last written, ms.
        var lastModifiedMs: Int64
    }

    /// Opens the files of a segment, or makes them.
    /// - Parameter suffix: behind the names of all files.
    init(folder: String, baseOffset: Int64, config: LogConfig, isActive: Bool, nowMs: Int64, suffix: String = "") throws(LogError) {
        self.folder = folder
        self.baseOffset = baseOffset
        indexIntervalBytes = config.indexIntervalBytes
        isPreallocated = config.preallocate && isActive
        let path = "\(folder)/\(LogFileName.name(baseOffset, LogFileName.log))\(suffix)"
        let exists = FileSystem.exists(path)
        let file = try onDisk { () throws(SystemError) in try File.open(path, .create) }
        self.file = file
        offsets = try OffsetIndex(
            "\(folder)/\(LogFileName.name(baseOffset, LogFileName.index))\(suffix)", baseOffset: baseOffset, sizeMax: config.segmentIndexBytes,
            isActive: isActive)
        times = try TimeIndex(
            "\(folder)/\(LogFileName.name(baseOffset, LogFileName.timeIndex))\(suffix)", baseOffset: baseOffset, sizeMax: config.segmentIndexBytes,
            isActive: isActive)
        transactions = try TransactionIndex("\(folder)/\(LogFileName.name(baseOffset, LogFileName.transactionIndex))\(suffix)")
        var size = try onDisk { () throws(SystemError) in try file.size() }
        if isPreallocated && !exists {
            try onDisk { () throws(SystemError) in try file.truncate(to: config.segmentBytes) }
            size = 0
        }
        let last = times.last
        let modified = exists ? try onDisk { () throws(SystemError) in try FileSystem.modificationTimeMs(path) } : nowMs
        state = Guarded(
            State(size: size, maxTimestamp: last.timestamp, offsetOfMaxTimestamp: last.offset, lastModifiedMs: modified))
    }

    /// Bytes of records.
    public var size: Int { state.withLock { $0.size } }
    /// ms; -1 where no record has one.
    public var maxTimestamp: Int64 { state.withLock { $0.maxTimestamp } }
    var offsetOfMaxTimestamp: Int64 { state.withLock { $0.offsetOfMaxTimestamp } }
    /// What retention by time looks at: the largest timestamp, else when the file was written.
    var largestTimestamp: Int64 { state.withLock { $0.maxTimestamp >= 0 ? $0.maxTimestamp : $0.lastModifiedMs } }
    var lastModifiedMs: Int64 { state.withLock { $0.lastModifiedMs } }
    var isIndexFull: Bool { offsets.index.isFull || times.index.isFull }

    // MARK: Appending

    /// Writes batches at the end.
    /// - Parameters:
    ///   - parts: the bytes, one after the other.
    ///   - size: of all parts.
    ///   - maxTimestamp: of the batch; in the time index it stands for its last offset.
    func append(
        _ parts: [Bytes], size: Int, lastOffset: Int64, maxTimestamp: Int64, nowMs: Int64
    ) throws(LogError) {
        let before = state.withLock { $0 }
        let entries = (offsets: offsets.index.count, times: times.index.count)
        do throws(LogError) {
            try write(parts, size: size, lastOffset: lastOffset, maxTimestamp: maxTimestamp, nowMs: nowMs)
        } catch {
            // What a full disk took of it must not be found by a later read.
            try? file.truncate(to: before.size)
            try? offsets.index.truncate(toEntries: entries.offsets, isActive: true)
            try? times.index.truncate(toEntries: entries.times, isActive: true)
            state.withLock { $0 = before }
            throw error
        }
    }

    private func write(
        _ parts: [Bytes], size: Int, lastOffset: Int64, maxTimestamp: Int64, nowMs: Int64
    ) throws(LogError) {
        let position = self.size
        try onDisk { () throws(SystemError) in try file.write(parts, at: position) }
        let indexes = state.withLock { state in
            if maxTimestamp > state.maxTimestamp {
                state.maxTimestamp = maxTimestamp
                state.offsetOfMaxTimestamp = lastOffset
            }
            if state.firstTimestamp == nil && position == 0 { state.firstTimestamp = maxTimestamp }
            state.lastModifiedMs = nowMs
            let indexes = state.bytesSinceIndex > indexIntervalBytes
            if indexes { state.bytesSinceIndex = 0 }
            state.bytesSinceIndex += size
            return indexes
        }
        if indexes { try index(lastOffset, position: position) }
        state.withLock { $0.size = position + size }
    }

    private func index(_ lastOffset: Int64, position: Int) throws(LogError) {
        try offsets.append(lastOffset, position: position)
        let (timestamp, offset) = state.withLock { ($0.maxTimestamp, $0.offsetOfMaxTimestamp) }
        try times.append(timestamp, offset: offset)
    }

    /// The segment is complete: what was preallocated is cut off, the largest timestamp is noted.
    func becomeInactive() throws(LogError) {
        let size = self.size
        try onDisk { () throws(SystemError) in if try file.size() != size { try file.truncate(to: size) } }
        let (timestamp, offset) = state.withLock { ($0.maxTimestamp, $0.offsetOfMaxTimestamp) }
        try times.append(timestamp, offset: offset)
        try times.index.trim()
        try offsets.index.trim()
    }

    func becomeActive(_ config: LogConfig) throws(LogError) {
        try offsets.index.preallocate(sizeMax: config.segmentIndexBytes)
        try times.index.preallocate(sizeMax: config.segmentIndexBytes)
    }

    /// Content to the device.
    func flush() throws(LogError) {
        try onDisk { () throws(SystemError) in
            try file.syncData()
            try offsets.index.sync()
            try times.index.sync()
        }
        try transactions.sync()
    }

    /// The max timestamp of the first batch; nil while there is none.
    func firstTimestamp() throws(LogError) -> Int64? {
        if let known = state.withLock({ $0.firstTimestamp }) { return known }
        guard let first = try header(at: 0) else { return nil }
        state.withLock { $0.firstTimestamp = first.maxTimestamp }
        return first.maxTimestamp
    }

    // MARK: Reading

    private func header(at position: Int) throws(LogError) -> BatchHeader? {
        let bytes = try onDisk { () throws(SystemError) in try file.read(at: position, count: BatchHeader.size) }
        return BatchHeader(bytes, at: 0, position: position)
    }

    /// Calls `body` with the headers of the batches from `position` on until it gives false. Reads ahead in small pieces.
    func scan(from position: Int, end: Int? = nil, _ body: (BatchHeader) throws(LogError) -> Bool) throws(LogError) {
        let end = end ?? size
        var at = position
        var window = Bytes.empty
        var windowStart = position
        while at < end {
            if at + BatchHeader.size > windowStart + window.count {
                window = try onDisk { () throws(SystemError) in try file.read(at: at, count: min(8192, end - at)) }
                windowStart = at
            }
            guard let header = BatchHeader(window, at: at - windowStart, position: at), header.end <= end else {
                throw .damaged(file.path, at: at, "no batch begins here")
            }
            if !(try body(header)) { return }
            at = header.end
        }
    }

    /// The first batch whose last offset is at least `offset`; nil where there is none in this segment.
    func batch(atOrAfter offset: Int64, end: Int? = nil) throws(LogError) -> BatchHeader? {
        var found: BatchHeader?
        try scan(from: try offsets.lookup(offset), end: end) { (header) throws(LogError) in
            if header.lastOffset >= offset { found = header }
            return found == nil
        }
        return found
    }

    /// Of the last batch; nil where there is none.
    func lastOffset() throws(LogError) -> Int64? {
        var last: Int64?
        try scan(from: try offsets.lookup(.max)) { (header) throws(LogError) in
            last = header.lastOffset
            return true
        }
        return last
    }

    /// The bytes of a batch.
    func read(_ header: BatchHeader) throws(LogError) -> RecordBatch {
        let bytes = try onDisk { () throws(SystemError) in try file.read(at: header.position, count: header.sizeInBytes) }
        do throws(RecordBatchError) {
            if let batch = try RecordBatch(bytes) { return batch }
        } catch {
            throw .damaged(file.path, at: header.position, error.reason)
        }
        throw .damaged(file.path, at: header.position, "the batch is cut off")
    }

    /// The first record with at least this timestamp and offset.
    func record(atOrAfter timestamp: Int64, from offset: Int64) throws(LogError) -> (timestamp: Int64, offset: Int64, epoch: Int32)? {
        let start = max(try times.lookup(timestamp), offset)
        var found: (Int64, Int64, Int32)?
        try scan(from: try offsets.lookup(start)) { (header) throws(LogError) in
            guard header.maxTimestamp >= timestamp, header.lastOffset >= offset else { return true }
            let batch = try read(header)
            do throws(RecordBatchError) {
                var records = try batch.records()
                while let record = try records.next() {
                    if record.timestamp >= timestamp && record.offset >= offset {
                        found = (record.timestamp, record.offset, batch.partitionLeaderEpoch)
                        return false
                    }
                }
            } catch {
                throw .damaged(file.path, at: header.position, error.reason)
            }
            return true
        }
        return found
    }

    // MARK: Truncating, recovering, removing

    /// Drops every batch from the one that holds `offset` on.
    /// - Returns: where the segment ends then: at `offset`, or below where a batch held it in its middle.
    func truncate(to offset: Int64, isActive: Bool) throws(LogError) -> Int64 {
        guard let first = try batch(atOrAfter: offset) else { return offset }
        try cut(to: first.position, offset: first.baseOffset, isActive: isActive)
        return min(first.baseOffset, offset)
    }

    private func cut(to position: Int, offset: Int64, isActive: Bool) throws(LogError) {
        try onDisk { () throws(SystemError) in try file.truncate(to: position) }
        try offsets.truncate(to: offset, isActive: isActive)
        try times.truncate(to: offset, isActive: isActive)
        try transactions.truncate(to: offset)
        var largest = times.last
        state.withLock { $0.size = position }
        try scan(from: try offsets.lookup(largest.offset)) { (header) throws(LogError) in
            if header.maxTimestamp > largest.timestamp { largest = (header.maxTimestamp, header.lastOffset) }
            return true
        }
        let last = largest
        state.withLock {
            $0.maxTimestamp = last.timestamp
            $0.offsetOfMaxTimestamp = last.offset
            $0.bytesSinceIndex = 0
            if position == 0 { $0.firstTimestamp = nil }
        }
    }

    /// Looks the largest timestamp up past the last entry of the time index, which is written only now and then.
    func loadLargestTimestamp() throws(LogError) {
        var largest = times.last
        try scan(from: try offsets.lookup(largest.offset)) { (header) throws(LogError) in
            if header.maxTimestamp > largest.timestamp { largest = (header.maxTimestamp, header.lastOffset) }
            return true
        }
        let last = largest
        state.withLock {
            $0.maxTimestamp = last.timestamp
            $0.offsetOfMaxTimestamp = last.offset
        }
    }

    /// Checks every batch, writes the indexes anew, and cuts the file at the first batch that is not whole (upstream: `LogSegment.recover`).
    /// - Parameter visit: told of each batch that is good.
    /// - Returns: bytes that were cut off, and why; nil where nothing was. Zeroes that were preallocated go without a word; elsewhere they
    ///   are what a power cut left of records.
    func recover(isActive: Bool, _ visit: (RecordBatch) throws(LogError) -> Void) throws(LogError) -> (bytes: Int, reason: String)? {
        try offsets.index.truncate(toEntries: 0, isActive: isActive)
        try times.index.truncate(toEntries: 0, isActive: isActive)
        try transactions.truncate(to: baseOffset)
        var fileSize = try onDisk { () throws(SystemError) in try file.size() }
        var at = 0
        var sinceIndex = 0
        var largest: (timestamp: Int64, offset: Int64) = (-1, baseOffset)
        var previousLast = baseOffset - 1
        var first: Int64?
        var problem: String?
        while at < fileSize {
            let head = try onDisk { () throws(SystemError) in try file.read(at: at, count: BatchHeader.size) }
            guard let header = BatchHeader(head, at: 0, position: at) else {
                if isPreallocated, try isZero(from: at, to: fileSize) {
                    try onDisk { () throws(SystemError) in try file.truncate(to: at) }
                    fileSize = at
                    continue
                }
                problem = "no batch begins at byte \(at)"
                break
            }
            guard header.end <= fileSize else {
                problem = "the batch at byte \(at) is cut off"
                break
            }
            guard header.baseOffset > previousLast || header.magic < 2 && header.lastOffset > previousLast else {
                problem = "the batch at byte \(at) has offset \(header.baseOffset), after \(previousLast)"
                break
            }
            let batch = try read(header)
            do throws(RecordBatchError) {
                try batch.validate()
            } catch {
                problem = "batch at byte \(at): \(error.reason)"
                break
            }
            if header.maxTimestamp > largest.timestamp { largest = (header.maxTimestamp, header.lastOffset) }
            if first == nil { first = header.maxTimestamp }
            if sinceIndex > indexIntervalBytes {
                try offsets.append(header.lastOffset, position: at)
                try times.append(largest.timestamp, offset: largest.offset)
                sinceIndex = 0
            }
            try visit(batch)
            sinceIndex += header.sizeInBytes
            previousLast = header.lastOffset
            at = header.end
        }
        if at < fileSize { try onDisk { () throws(SystemError) in try file.truncate(to: at) } }
        let (end, since, last, firstTimestamp) = (at, sinceIndex, largest, first)
        state.withLock {
            $0.size = end
            $0.bytesSinceIndex = since
            $0.maxTimestamp = last.timestamp
            $0.offsetOfMaxTimestamp = last.offset
            $0.firstTimestamp = firstTimestamp
        }
        if !isActive { try becomeInactive() }
        return at < fileSize ? (fileSize - at, problem ?? "the segment's end is damaged") : nil
    }

    private func isZero(from start: Int, to end: Int) throws(LogError) -> Bool {
        var at = start
        while at < end {
            let piece = try onDisk { () throws(SystemError) in try file.read(at: at, count: min(1 << 20, end - at)) }
            guard !piece.isEmpty, piece.allSatisfy({ $0 == 0 }) else { return false }
            at += piece.count
        }
        return true
    }

    /// The endings of the files that a segment can have.
    static let endings = [LogFileName.log, LogFileName.index, LogFileName.timeIndex, LogFileName.transactionIndex, LogFileName.producerSnapshot]

    /// Renames the files so that a start does not load them; `remove` ends them.
    /// - Parameter keepsSnapshot: the producers' snapshot stays: another segment takes this one's place.
    func markDeleted(keepsSnapshot: Bool = false) throws(LogError) {
        for ending in LogSegment.endings where !keepsSnapshot || ending != LogFileName.producerSnapshot {
            let path = "\(folder)/\(LogFileName.name(baseOffset, ending))"
            if FileSystem.exists(path) { try onDisk { () throws(SystemError) in try FileSystem.rename(path, to: path + LogFileName.deleted) } }
        }
    }

    /// Removes the files that `markDeleted` renamed.
    func removeDeleted() throws(LogError) { try removeFiles(LogFileName.deleted) }

    /// Removes the files with this suffix.
    func removeFiles(_ suffix: String) throws(LogError) {
        for ending in LogSegment.endings {
            let path = "\(folder)/\(LogFileName.name(baseOffset, ending))\(suffix)"
            if FileSystem.exists(path) { try onDisk { () throws(SystemError) in try FileSystem.remove(path) } }
        }
    }

    /// Gives the files another suffix, the one with the records last.
    func renameFiles(from suffix: String, to newSuffix: String) throws(LogError) {
        for ending in LogSegment.endings.reversed() {
            let name = "\(folder)/\(LogFileName.name(baseOffset, ending))"
            if FileSystem.exists(name + suffix), !suffix.isEmpty {
                try onDisk { () throws(SystemError) in try FileSystem.rename(name + suffix, to: name + newSuffix) }
            }
        }
    }
}
