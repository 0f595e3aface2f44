import Codecs
import KafkaProto
import Platform

/// Writes segments anew without the records that a newer one of the same key replaces (upstream: `Cleaner`).
struct SegmentCleaner {
    /// The last data record of a producer that may still write; nil: its last entry is a marker.
    typealias LastRecords = [Int64: (offset: Int64?, epoch: Int16)]

    let keys: KeyOffsets
    let lastRecords: LastRecords
    let deleteRetentionMs: Int64
    let nowMs: Int64
    var transactions = CleanedTransactions()

    private enum Fate {
        case drop
        /// Dropped unless a record stays.
        case filter
        /// Stays, if only as a header: it has the producer's last sequence number.
        case keepHeader
    }

    init(keys: KeyOffsets, lastRecords: LastRecords, deleteRetentionMs: Int64, nowMs: Int64) {
        self.keys = keys
        self.lastRecords = lastRecords
        self.deleteRetentionMs = deleteRetentionMs
        self.nowMs = nowMs
    }

    /// Copies what stays of `source` to the end of `target`.
    mutating func clean(_ source: LogSegment, into target: LogSegment) throws(LogError) {
        transactions.add(source.transactions.all)
        var batches: [BatchHeader] = []
        try source.scan(from: 0) { (header) throws(LogError) in
            batches.append(header)
            return true
        }
        for header in batches {
            let batch = try source.read(header)
            let kept: RecordBatch?
            do throws(RecordBatchError) {
                kept = try filter(batch)
            } catch {
                throw .damaged(source.file.path, at: header.position, error.reason)
            }
            guard let kept else { continue }
            try target.append(
                [kept.bytes], size: kept.sizeInBytes, lastOffset: kept.lastOffset, maxTimestamp: kept.maxTimestamp, nowMs: nowMs)
        }
        for transaction in transactions.kept { try target.transactions.append(transaction) }
        transactions.kept = []
    }

    /// - Returns: the batch as it is, or anew with what stays of it; nil: nothing does.
    private mutating func filter(_ batch: RecordBatch) throws(RecordBatchError) -> RecordBatch? {
        // What it ends is gone, or it is part of what was aborted.
        let isObsolete: Bool
        var dropsRecords: Bool
        if batch.isControl {
            isObsolete = transactions.sawMarker(batch, try TransactionMarker(batch))
            dropsRecords = isObsolete && batch.deleteHorizonMs.map { $0 <= nowMs } == true
        } else {
            isObsolete = transactions.sawBatch(batch)
            dropsRecords = isObsolete
        }
        let fate: Fate = isLastOfProducer(batch) ? .keepHeader : dropsRecords ? .drop : .filter
        if case .drop = fate { return nil }
        var kept: [Record] = []
        var total = 0
        var hasTombstone = false
        if !dropsRecords {
            var records = try batch.records()
            while let record = try records.next() {
                total += 1
                guard batch.isControl || stays(record, batch) else { continue }
                kept.append(record)
                if !record.hasValue { hasTombstone = true }
            }
        }
        if kept.isEmpty {
            if case .keepHeader = fate { return try header(of: batch) }
            return nil
        }
        let setsHorizon = !batch.isLegacy && batch.deleteHorizonMs == nil && (hasTombstone && !batch.isControl || batch.isControl && isObsolete)
        if kept.count == total && !setsHorizon { return batch }
        return try rebuild(batch, kept, deleteHorizonMs: setsHorizon ? nowMs + deleteRetentionMs : batch.deleteHorizonMs)
    }

    private func isLastOfProducer(_ batch: RecordBatch) -> Bool {
        guard batch.hasProducerId, let last = lastRecords[batch.producerId] else { return false }
        if let offset = last.offset { return batch.lastOffset == offset }
        return batch.isControl && batch.producerEpoch == last.epoch
    }

    private func stays(_ record: Record, _ batch: RecordBatch) -> Bool {
        if record.offset > keys.latestOffset { return true }
        // Records without a key cannot be told from each other: they should not be here.
        guard let key = record.key, record.offset >= keys.offset(of: key) else { return false }
        return record.hasValue || batch.deleteHorizonMs.map { nowMs < $0 } ?? true
    }

    private func rebuild(_ batch: RecordBatch, _ records: [Record], deleteHorizonMs: Int64?) throws(RecordBatchError) -> RecordBatch {
        var builder = RecordBatchBuilder(
            compression: try batch.compression, baseOffset: batch.isLegacy ? records[0].offset : batch.baseOffset,
            deleteHorizonMs: deleteHorizonMs, capacity: batch.sizeInBytes + 16)
        for record in records {
            builder.append(offset: record.offset, timestamp: record.timestamp, key: record.key, value: record.value, headers: record.headers)
        }
        var fields = self.fields(of: batch)
        if batch.timestampType == .logAppendTime { fields.maxTimestamp = batch.maxTimestamp }
        let bytes: Bytes
        do throws(CodecError) {
            bytes = try builder.finish(fields)
        } catch {
            throw RecordBatchError(baseOffset: batch.baseOffset, code: .unsupportedCompressionType, reason: error.description)
        }
        return try whole(bytes, batch)
    }

    private func header(of batch: RecordBatch) throws(RecordBatchError) -> RecordBatch {
        var builder = RecordBatchBuilder(baseOffset: batch.baseOffset)
        var fields = self.fields(of: batch)
        fields.maxTimestamp = batch.maxTimestamp
        return try whole(builder.finishUncompressed(fields), batch)
    }

    private func fields(of batch: RecordBatch) -> RecordBatchBuilder.Header {
        var fields = RecordBatchBuilder.Header()
        fields.partitionLeaderEpoch = batch.isLegacy ? -1 : batch.partitionLeaderEpoch
        fields.producerId = batch.producerId
        fields.producerEpoch = batch.producerEpoch
        fields.baseSequence = batch.baseSequence
        fields.isTransactional = batch.isTransactional
        fields.isControl = batch.isControl
        fields.timestampType = batch.timestampType == .logAppendTime ? .logAppendTime : .createTime
        if !batch.isLegacy { fields.lastOffset = batch.lastOffset }
        return fields
    }

    private func whole(_ bytes: Bytes, _ origin: RecordBatch) throws(RecordBatchError) -> RecordBatch {
        guard let batch = try RecordBatch(bytes) else {
            throw RecordBatchError(baseOffset: origin.baseOffset, reason: "the batch that was written anew is not whole")
        }
        return batch
    }
}
