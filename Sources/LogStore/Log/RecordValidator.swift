import Codecs
import KafkaProto
import Platform

/// Checks what a producer sent, before the append lock is taken, and brings it into the form the topic keeps
/// (upstream: `LogValidator` and `UnifiedLog.analyzeAndValidateRecords`).
struct RecordValidator {
    let partition: String
    let config: LogConfig
    let origin: AppendOrigin
    let nowMs: Int64

    /// A batch ready to be written: base offset and leader epoch are still to be set.
    struct ValidBatch: Sendable {
        let batch: RecordBatch
        let marker: TransactionMarker?
    }

    /// - Throws: the first thing that is wrong, with the code that Kafka answers.
    func validate(_ records: Bytes) throws(LogError) -> [ValidBatch] {
        var valid: [ValidBatch] = []
        var refused: [LogError.RecordError] = []
        var hasBadTime = false
        do throws(RecordBatchError) {
            var reader = RecordBatchReader(try upToDate(records))
            while let batch = try reader.next() {
                try checkSize(batch)
                try batch.validate()
                valid.append(try check(batch, &refused, &hasBadTime))
            }
            guard reader.remaining == 0 else {
                throw RecordBatchError(baseOffset: 0, position: reader.position, reason: "\(reader.remaining) bytes of a batch that is cut off")
            }
            guard !valid.isEmpty || origin != .client else { throw invalid("there is no batch") }
        } catch {
            throw LogError(error.errorCode, error.errorCode == .messageTooLarge ? error.reason : "\(partition): \(error)")
        }
        if refused.isEmpty { return valid }
        if hasBadTime {
            throw LogError(.invalidTimestamp, "One or more records have been rejected due to invalid timestamp", recordErrors: refused)
        }
        let first = refused.prefix(3).map { "RecordError(batchIndex=\($0.batchIndex), message='\($0.message)')" }.joined(separator: ", ")
        throw LogError(
            .invalidRecord,
            "One or more records have been rejected due to \(refused.count) record errors in total, and only showing the first three errors "
                + "at most: [\(first)]",
            recordErrors: refused)
    }

    private func invalid(_ reason: String, _ code: ErrorCode = .invalidRecord) -> RecordBatchError {
        RecordBatchError(baseOffset: 0, code: code, reason: reason)
    }

    private func checkSize(_ batch: RecordBatch) throws(RecordBatchError) {
        guard origin == .client, batch.sizeInBytes > config.maxMessageBytes else { return }
        throw invalid(
            "The record batch size in the append to \(partition) is \(batch.sizeInBytes) bytes which exceeds the maximum configured value "
                + "of \(config.maxMessageBytes).",
            .messageTooLarge)
    }

    /// Messages v0 and v1 are kept as one batch of magic 2.
    private func upToDate(_ records: Bytes) throws(RecordBatchError) -> Bytes {
        var reader = RecordBatchReader(records)
        guard let first = try reader.next(), first.isLegacy else { return records }
        var message: RecordBatch? = first
        while let next = message {
            guard next.isLegacy else { throw invalid("batches of several formats in one request") }
            try checkSize(next)
            try next.validate()
            message = try reader.next()
        }
        return try RecordConversion.up(records, compression: config.compression, baseOffset: 0)
    }

    private func check(
        _ batch: RecordBatch, _ refused: inout [LogError.RecordError], _ hasBadTime: inout Bool
    ) throws(RecordBatchError) -> ValidBatch {
        guard origin == .client else {
            return ValidBatch(batch: batch, marker: try TransactionMarker(batch))
        }
        if batch.baseOffset != 0 { throw invalid("the base offset of a batch that is produced must be 0, not \(batch.baseOffset)") }
        if batch.isControl { throw invalid("clients are not allowed to write control records") }
        if batch.recordCount < 1 || batch.lastOffsetDelta != batch.recordCount - 1 {
            throw invalid("\(batch.recordCount) records, and a last offset delta of \(batch.lastOffsetDelta)")
        }
        if batch.hasProducerId && batch.baseSequence < 0 {
            throw invalid("sequence number \(batch.baseSequence) with producer id \(batch.producerId)")
        }
        if !batch.hasProducerId && batch.isTransactional { throw invalid("a transactional batch without a producer id") }
        let codec = try batch.compression
        let largest = try checkRecords(batch, &refused, &hasBadTime)
        if let wanted = config.compression, wanted != codec {
            let rebuilt = try rebuild(batch, wanted)
            try checkSize(rebuilt)
            return ValidBatch(batch: rebuilt, marker: nil)
        }
        let type = config.usesLogAppendTime ? TimestampType.logAppendTime : .createTime
        let max = config.usesLogAppendTime ? nowMs : largest
        if batch.timestampType == type && batch.maxTimestamp == max { return ValidBatch(batch: batch, marker: nil) }
        var copy = ByteBuffer(copying: batch.bytes)
        copy.setMaxTimestamp(max, type, ofBatch: batch, at: 0)
        return ValidBatch(batch: try whole(copy.finish()), marker: nil)
    }

    /// Reads every record.
    /// - Returns: the largest timestamp.
    private func checkRecords(
        _ batch: RecordBatch, _ refused: inout [LogError.RecordError], _ hasBadTime: inout Bool
    ) throws(RecordBatchError) -> Int64 {
        var records = try batch.records()
        var expected: Int64 = batch.baseOffset
        var largest: Int64 = -1
        let requiresKey = config.isCompacted
        let checksTime = !config.usesLogAppendTime && (config.timestampBeforeMaxMs != .max || config.timestampAfterMaxMs != .max)
        let times = times
        while let record = try records.next() {
            if record.offset != expected {
                throw invalid("a record with offset \(record.offset) follows offset \(expected - 1): offsets must be consecutive")
            }
            if requiresKey && !record.hasKey {
                refused.append(
                    .init(
                        batchIndex: Int32(truncatingIfNeeded: expected - batch.baseOffset),
                        message: "Compacted topic cannot accept message without key in topic partition \(partition)."))
            } else if checksTime && record.timestamp >= 0 && !times.contains(record.timestamp) {
                hasBadTime = true
                refused.append(
                    .init(
                        batchIndex: Int32(truncatingIfNeeded: expected - batch.baseOffset),
                        message: "Timestamp \(record.timestamp) of message with offset \(record.offset) is out of range. The timestamp should "
                            + "be within [\(times.lowerBound), \(times.upperBound)]"))
            }
            if record.timestamp > largest { largest = record.timestamp }
            expected += 1
        }
        if expected != batch.baseOffset + Int64(batch.recordCount) {
            throw invalid("\(batch.recordCount) records are announced, \(expected - batch.baseOffset) are there")
        }
        // Where the broker sets the time, that of the records stays as it is.
        return batch.timestampType == .logAppendTime ? batch.maxTimestamp : largest
    }

    /// What the topic allows for the time of a record.
    private var times: ClosedRange<Int64> {
        let before = nowMs.subtractingReportingOverflow(Int64(clamping: config.timestampBeforeMaxMs))
        let after = nowMs.addingReportingOverflow(Int64(clamping: config.timestampAfterMaxMs))
        let low = before.overflow ? .min : before.partialValue
        let high = after.overflow ? .max : after.partialValue
        return low <= high ? low...high : low...low
    }

    /// The same records in another codec.
    private func rebuild(_ batch: RecordBatch, _ codec: Compression) throws(RecordBatchError) -> RecordBatch {
        var builder = RecordBatchBuilder(
            compression: codec, level: config.compressionLevel, baseOffset: batch.baseOffset, capacity: batch.sizeInBytes * 2)
        var records = try batch.records()
        while let record = try records.next() {
            builder.append(offset: record.offset, timestamp: record.timestamp, key: record.key, value: record.value, headers: record.headers)
        }
        var header = RecordBatchBuilder.Header()
        header.producerId = batch.producerId
        header.producerEpoch = batch.producerEpoch
        header.baseSequence = batch.baseSequence
        header.isTransactional = batch.isTransactional
        if config.usesLogAppendTime {
            header.timestampType = .logAppendTime
            header.maxTimestamp = nowMs
        }
        let bytes: Bytes
        do throws(CodecError) {
            bytes = try builder.finish(header)
        } catch {
            throw RecordBatchError(baseOffset: 0, code: .unsupportedCompressionType, reason: error.description)
        }
        return try whole(bytes)
    }

    private func whole(_ bytes: Bytes) throws(RecordBatchError) -> RecordBatch {
        guard let batch = try RecordBatch(bytes) else { throw invalid("the rebuilt batch is not whole") }
        return batch
    }
}
