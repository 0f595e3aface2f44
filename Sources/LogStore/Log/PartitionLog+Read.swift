import KafkaProto
import Platform

/// How far a reader may see.
public enum FetchIsolation: Sendable {
    /// Another broker: to the log's end.
    case logEnd
    /// read_uncommitted: to the high watermark.
    case highWatermark
    /// read_committed: to the last stable offset.
    case lastStable
}

/// Records of a partition as a part of a file.
public struct FetchedRecords: Sendable {
    /// nil: nothing to read there.
    public var range: FileRange?
    public var highWatermark: Int64
    public var lastStableOffset: Int64
    public var logStartOffset: Int64
    public var logEndOffset: Int64
    /// Of transactions that touch what was read; nil unless read_committed.
    public var abortedTransactions: [AbortedTransaction]?

    /// Bytes.
    public var size: Int { range?.length ?? 0 }

    public init(
        range: FileRange?, highWatermark: Int64, lastStableOffset: Int64, logStartOffset: Int64, logEndOffset: Int64,
        abortedTransactions: [AbortedTransaction]?
    ) {
        self.range = range
        self.highWatermark = highWatermark
        self.lastStableOffset = lastStableOffset
        self.logStartOffset = logStartOffset
        self.logEndOffset = logEndOffset
        self.abortedTransactions = abortedTransactions
    }
}

extension PartitionLog {
    /// Finds the records from `offset` on without reading them. They begin with the batch that holds `offset`; the last one may be cut off.
    ///
    /// - Parameters:
    ///   - maxBytes: of records.
    ///   - minOneMessage: gives the first batch whole even if it is larger.
    /// - Throws: `offsetOutOfRange`.
    public func read(
        from offset: Int64, maxBytes: Int, minOneMessage: Bool, isolation: FetchIsolation
    ) throws(LogError) -> FetchedRecords {
        let view = view
        guard offset >= view.logStartOffset, offset <= view.logEndOffset else {
            throw LogError(
                .offsetOutOfRange,
                "Received request for offset \(offset) for partition \(name), but we only have log segments in the range "
                    + "\(view.logStartOffset) to \(view.logEndOffset).")
        }
        var result = FetchedRecords(
            range: nil, highWatermark: view.highWatermark, lastStableOffset: view.lastStableOffset, logStartOffset: view.logStartOffset,
            logEndOffset: view.logEndOffset, abortedTransactions: isolation == .lastStable ? [] : nil)
        let limit: Int64
        switch isolation {
        case .logEnd: limit = view.logEndOffset
        case .highWatermark: limit = view.highWatermark
        case .lastStable: limit = view.lastStableOffset
        }
        guard offset < limit, var index = view.floor(offset) else { return result }
        while index < view.segments.count {
            let segment = view.segments[index]
            let isLast = index == view.segments.count - 1
            var end = isLast ? view.activeSize : segment.size
            let next = isLast ? view.logEndOffset : view.segments[index + 1].baseOffset
            guard segment.baseOffset < limit else { break }
            guard let first = try segment.batch(atOrAfter: offset, end: end), first.baseOffset < limit else {
                index += 1
                continue
            }
            if limit < next, let bound = try segment.batch(atOrAfter: limit, end: end) { end = bound.position }
            guard end > first.position else { break }
            let wanted = minOneMessage ? max(maxBytes, first.sizeInBytes) : maxBytes
            let length = min(wanted, end - first.position)
            guard length > 0 else { break }
            result.range = FileRange(file: segment.file, position: first.position, length: length)
            if isolation == .lastStable {
                result.abortedTransactions = try aborted(from: first.baseOffset, view, index, end: first.position + length)
            }
            return result
        }
        return result
    }

    /// Aborted transactions that touch what lies between `offset` and the position `end` of segment `index`.
    private func aborted(from offset: Int64, _ view: LogView, _ index: Int, end: Int) throws(LogError) -> [AbortedTransaction] {
        if view.segments[index...].allSatisfy({ $0.transactions.all.isEmpty }) { return [] }
        var upperBound = offset
        try view.segments[index].scan(from: try view.segments[index].offsets.lookup(offset)) { (header) throws(LogError) in
            if header.position >= end { return false }
            upperBound = header.lastOffset + 1
            return true
        }
        var found: [AbortedTransaction] = []
        for segment in view.segments[index...] {
            let part = segment.transactions.collect(from: offset, to: upperBound)
            found += part.found
            if part.isComplete { break }
        }
        return found
    }

    /// Whole batches from `offset` on, read into memory; empty at the log's end.
    public func readBatches(from offset: Int64, maxBytes: Int) throws(LogError) -> Bytes {
        let fetched = try read(from: offset, maxBytes: maxBytes, minOneMessage: true, isolation: .logEnd)
        guard let range = fetched.range else { return .empty }
        let bytes = try onDisk { () throws(SystemError) in try range.file.read(at: range.position, count: range.length) }
        var end = 0
        while end + 12 <= bytes.count {
            let size = Int(bytes.int32(at: end + 8)) + 12
            guard size > 12, end + size <= bytes.count else { break }
            end += size
        }
        return bytes.prefix(end)
    }

    /// What ListOffsets finds for a time.
    public struct OffsetByTime: Sendable, Equatable {
        /// ms; -1 for the log's ends.
        public let timestamp: Int64
        public let offset: Int64
        /// -1: not known.
        public let leaderEpoch: Int32

        public init(timestamp: Int64, offset: Int64, leaderEpoch: Int32) {
            self.timestamp = timestamp
            self.offset = offset
            self.leaderEpoch = leaderEpoch
        }
    }

    /// The first record with at least this timestamp (KIP-79); nil where there is none.
    public func offset(forTimestamp timestamp: Int64) throws(LogError) -> OffsetByTime? {
        let view = view
        for segment in view.segments where segment.maxTimestamp >= timestamp {
            if let found = try segment.record(atOrAfter: timestamp, from: view.logStartOffset) {
                return OffsetByTime(timestamp: found.timestamp, offset: found.offset, leaderEpoch: found.epoch)
            }
        }
        return nil
    }

    /// The record with the largest timestamp (KIP-734); nil in an empty log.
    public func offsetOfMaxTimestamp() throws(LogError) -> OffsetByTime? {
        let view = view
        guard let segment = view.segments.max(by: { $0.maxTimestamp < $1.maxTimestamp }), segment.maxTimestamp >= 0 else { return nil }
        guard let found = try segment.record(atOrAfter: segment.maxTimestamp, from: view.logStartOffset) else { return nil }
        return OffsetByTime(timestamp: found.timestamp, offset: found.offset, leaderEpoch: found.epoch)
    }

    /// Base offsets of the segments that were begun before a time, newest first (ListOffsets version 0).
    /// - Parameter time: ms; -1: headed by the log's end; -2: only where the log begins.
    public func segmentOffsets(before time: Int64) -> [Int64] {
        let view = view
        if time == -2 { return [view.logStartOffset] }
        var offsets: [Int64] = time == -1 ? [view.logEndOffset] : []
        for segment in view.segments.reversed() where time == -1 || segment.lastModifiedMs <= time {
            let base = max(segment.baseOffset, view.logStartOffset)
            if offsets.last != base { offsets.append(base) }
        }
        return offsets
    }
}
