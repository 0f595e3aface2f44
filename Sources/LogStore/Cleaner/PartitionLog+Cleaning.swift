import KafkaProto
import Platform

extension PartitionLog {
    /// The part of a compacted log that may be compacted now.
    struct Cleanable: Sendable {
        /// Where the dirty part begins, and where it ends for now.
        let firstDirtyOffset: Int64
        let firstUncleanableOffset: Int64
        let cleanBytes: Int
        let dirtyBytes: Int
        /// A record waits for longer than `max.compaction.lag.ms`.
        let isOverdue: Bool

        /// From 0 to 1.
        var dirtyRatio: Double {
            cleanBytes + dirtyBytes == 0 ? 0 : Double(dirtyBytes) / Double(cleanBytes + dirtyBytes)
        }
    }

    /// - Parameter checkpoint: up to where it was compacted before.
    func cleanable(checkpoint: Int64?, nowMs: Int64) -> Cleanable? {
        let (view, config, failure) = state.withLock { ($0.view, $0.config, $0.failure) }
        guard config.isCompacted, failure == nil else { return nil }
        var dirty = checkpoint ?? view.logStartOffset
        // A checkpoint that does not belong to this log (it was truncated, or its start has moved past it).
        if dirty < view.logStartOffset || dirty > view.logEndOffset { dirty = view.logStartOffset }
        guard let active = view.segments.last else { return nil }
        var uncleanable = min(view.lastStableOffset, active.baseOffset)
        if config.minCompactionLagMs > 0 {
            let tooNew = view.segments.first { $0.baseOffset >= dirty && $0.largestTimestamp > nowMs - Int64(config.minCompactionLagMs) }
            if let tooNew { uncleanable = min(uncleanable, tooNew.baseOffset) }
        }
        guard uncleanable > dirty else { return nil }
        var clean = 0
        var bytes = 0
        var oldest: Int64?
        for segment in view.segments where segment.baseOffset < uncleanable {
            if segment.baseOffset < dirty {
                clean += segment.size
            } else {
                bytes += segment.size
                if oldest == nil { oldest = segment.size == 0 ? nil : (try? segment.firstTimestamp()) ?? nil }
            }
        }
        // Where compaction ended inside of a segment, that segment is dirty from there on.
        if bytes == 0, view.segments.contains(where: { $0.baseOffset < dirty && $0.baseOffset < uncleanable }) { bytes = 1 }
        let lag = oldest.map { nowMs - $0 } ?? 0
        return Cleanable(
            firstDirtyOffset: dirty, firstUncleanableOffset: uncleanable, cleanBytes: clean, dirtyBytes: bytes,
            isOverdue: config.maxCompactionLagMs < .max && lag > Int64(config.maxCompactionLagMs))
    }

    /// Compacts: of each key in the part that is looked at, only the newest record stays, and tombstones and markers go after
    /// `delete.retention.ms`. Appends and reads go on meanwhile.
    /// - Returns: up to where the log is compacted now,
    ///   and the segments that were replaced; `LogSegment.removeDeleted` ends their files after `file.delete.delay.ms`.
    func clean(_ work: Cleanable, bufferBytes: Int, nowMs: Int64) throws(LogError) -> (end: Int64, removed: [LogSegment]) {
        var removed: [LogSegment] = []
        let (view, config, folder) = state.withLock { ($0.view, $0.config, $0.folder) }
        let segments = view.segments.filter { $0.baseOffset < work.firstUncleanableOffset }
        let (keys, end) = try newestOffsets(segments, work, bufferBytes)
        let producers = state.withLock { state in
            state.producers.producers.mapValues { (offset: $0.lastOffset >= 0 ? $0.lastOffset : nil, epoch: $0.epoch) }
        }
        var cleaner = SegmentCleaner(
            keys: keys, lastRecords: producers, deleteRetentionMs: Int64(config.deleteRetentionMs), nowMs: nowMs)
        for group in groups(segments.filter { $0.baseOffset < end }, config) {
            let target = try LogSegment(
                folder: folder, baseOffset: group[0].baseOffset, config: config, isActive: false, nowMs: nowMs, suffix: LogFileName.cleaned)
            do throws(LogError) {
                for source in group { try cleaner.clean(source, into: target) }
                try target.becomeInactive()
                try target.flush()
            } catch {
                try? target.removeFiles(LogFileName.cleaned)
                throw error
            }
            removed += try replace(group, with: target, nowMs: nowMs)
        }
        return (end, removed)
    }

    /// The newest offset of every key in the dirty part, as far as the memory goes.
    private func newestOffsets(_ segments: [LogSegment], _ work: Cleanable, _ bufferBytes: Int) throws(LogError) -> (KeyOffsets, end: Int64) {
        var keys = KeyOffsets(bytesMax: bufferBytes)
        var transactions = CleanedTransactions()
        for (index, segment) in segments.enumerated() {
            let next = index + 1 < segments.count ? segments[index + 1].baseOffset : work.firstUncleanableOffset
            guard next > work.firstDirtyOffset else { continue }
            transactions.add(segment.transactions.all)
            var isFull = false
            try segment.scan(from: 0) { (header) throws(LogError) in
                if header.lastOffset < work.firstDirtyOffset { return true }
                if header.baseOffset >= work.firstUncleanableOffset { return false }
                let batch = try segment.read(header)
                do throws(RecordBatchError) {
                    if batch.isControl {
                        _ = transactions.sawMarker(batch, try TransactionMarker(batch))
                    } else if !transactions.sawBatch(batch) {
                        var records = try batch.records()
                        while let record = try records.next() {
                            guard let key = record.key, record.offset >= work.firstDirtyOffset else { continue }
                            if !keys.put(key, record.offset) {
                                isFull = true
                                return false
                            }
                        }
                    }
                } catch {
                    throw .damaged(segment.file.path, at: header.position, error.reason)
                }
                keys.passed(header.lastOffset)
                return true
            }
            if isFull { return (keys, keys.latestOffset + 1) }
            keys.passed(next - 1)
        }
        return (keys, work.firstUncleanableOffset)
    }

    /// Neighbours that together are not larger than a segment may be.
    private func groups(_ segments: [LogSegment], _ config: LogConfig) -> [[LogSegment]] {
        var groups: [[LogSegment]] = []
        var size = 0
        var indexSize = 0
        for segment in segments {
            let indexBytes = max(segment.offsets.index.count * OffsetIndex.entrySize, segment.times.index.count * TimeIndex.entrySize)
            if let first = groups.last?.first, size + segment.size <= config.segmentBytes,
                indexSize + indexBytes <= config.segmentIndexBytes, lastOffset(segment) - first.baseOffset <= Int64(Int32.max)
            {
                groups[groups.count - 1].append(segment)
                size += segment.size
                indexSize += indexBytes
            } else {
                groups.append([segment])
                size = segment.size
                indexSize = indexBytes
            }
        }
        return groups
    }

    /// At least its base offset, where it is empty or cannot be read.
    private func lastOffset(_ segment: LogSegment) -> Int64 {
        (try? segment.lastOffset()) ?? segment.baseOffset
    }

    /// Puts a segment that was written anew in the place of others; after a crash there are the old ones or the new one.
    private func replace(_ old: [LogSegment], with cleaned: LogSegment, nowMs: Int64) throws(LogError) -> [LogSegment] {
        try change { (state) throws(LogError) -> [LogSegment] in
            guard state.failure == nil, let at = state.segments.firstIndex(where: { $0 === old[0] }), at + old.count < state.segments.count,
                zip(state.segments[at...], old).allSatisfy({ $0 === $1 })
            else {
                // Retention or a truncation was faster.
                try cleaned.removeFiles(LogFileName.cleaned)
                return []
            }
            // Sorted so that the .log is the last to be called .swap: with it, all others are whole.
            try cleaned.renameFiles(from: LogFileName.cleaned, to: LogFileName.swap)
            try onDisk { () throws(SystemError) in try FileSystem.syncDirectory(state.folder) }
            for segment in old { try segment.markDeleted(keepsSnapshot: segment === old[0]) }
            try cleaned.renameFiles(from: LogFileName.swap, to: "")
            try onDisk { () throws(SystemError) in try FileSystem.syncDirectory(state.folder) }
            let segment = try LogSegment(folder: state.folder, baseOffset: cleaned.baseOffset, config: state.config, isActive: false, nowMs: nowMs)
            state.segments.replaceSubrange(at..<(at + old.count), with: [segment])
            return old
        }
    }
}
