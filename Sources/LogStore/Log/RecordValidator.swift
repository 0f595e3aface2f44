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
        /// Of the largest timestamp, counted from the first record.
        let deltaOfMaxTimestamp: Int32
        let marker: TransactionMarker?
    }

    /// - Throws: the first thing that is wrong, with the code that Kafka answers.
    func validate(_ records: Bytes) throws(LogError) -> [ValidBatch] {
        var reader = RecordBatchReader(records)
        var valid: [ValidBatch] = []
        do throws(RecordBatchError) {
            while let batch = try reader.next() {
                if batch.sizeInBytes > config.maxMessageBytes && origin == .client {
                    throw RecordBatchError(
                        baseOffset: batch.baseOffset, code: .messageTooLarge,
                        reason: "The record batch size in the append to \(partition) is \(batch.sizeInBytes) bytes which exceeds the maximum "
                            + "configured value of \(config.maxMessageBytes).")
                }
                try batch.validate()
                valid.append(try check(batch))
            }
        } catch {
            let recordErrors = error.errorCode == .invalidRecord ? [LogError.RecordError(batchIndex: 0, message: error.reason)] : []
            throw LogError(error.errorCode, error.errorCode == .messageTooLarge ? error.reason : "\(partition): \(error)", recordErrors: recordErrors)
        }
        guard reader.remaining == 0 else {
            throw LogError(.corruptMessage, "\(partition): \(reader.remaining) bytes of a batch that is cut off follow the last one")
        }
        return valid
    }

    private func invalid(_ batch: RecordBatch, _ reason: String, _ code: ErrorCode = .invalidRecord) -> RecordBatchError {
        RecordBatchError(baseOffset: batch.baseOffset, code: code, reason: reason)
    }

    private func check(_ batch: RecordBatch) throws(RecordBatchError) -> ValidBatch {
        guard !batch.isLegacy else { return try convert(batch) }
        if origin == .client {
            if batch.baseOffset != 0 {
                throw invalid(batch, "The baseOffset of the record batch in the append to \(partition) should be 0, but it is \(batch.baseOffset)")
            }
            if batch.isControl { throw invalid(batch, "Clients are not allowed to write control records") }
            if batch.recordCount < 1 { throw invalid(batch, "Record batch has no records") }
            if batch.hasProducerId && batch.baseSequence < 0 {
                throw invalid(batch, "Invalid sequence number \(batch.baseSequence) in record batch with producerId \(batch.producerId)")
            }
            if !batch.hasProducerId && batch.isTransactional {
                throw invalid(batch, "Transactional messages must have a producer id")
            }
        }
        if batch.lastOffsetDelta != batch.recordCount - 1 {
            throw invalid(
                batch, "Inconsistent batch offset range [\(batch.baseOffset), \(batch.lastOffset)] and count of records \(batch.recordCount)")
        }
        let codec = try batch.compression
        let wanted = batch.isControl ? codec : config.compression ?? codec
        let marker = try TransactionMarker(batch)
        if wanted != codec { return ValidBatch(batch: try rebuild(batch, wanted), deltaOfMaxTimestamp: try checkRecords(batch), marker: marker) }
        let delta = try checkRecords(batch)
        guard config.usesLogAppendTime, origin == .client else { return ValidBatch(batch: batch, deltaOfMaxTimestamp: delta, marker: marker) }
        var copy = ByteBuffer(copying: batch.bytes)
        copy.setMaxTimestamp(nowMs, .logAppendTime, ofBatch: batch, at: 0)
        return ValidBatch(batch: try whole(copy.finish(), batch), deltaOfMaxTimestamp: batch.lastOffsetDelta, marker: marker)
    }

    /// - Returns: the delta of the first record with the largest timestamp.
    private func checkRecords(_ batch: RecordBatch) throws(RecordBatchError) -> Int32 {
        if origin != .client { return batch.lastOffsetDelta }
        var records = try batch.records()
        var expected: Int64 = batch.baseOffset
        var largest: Int64 = -1
        var offset: Int64 = batch.baseOffset
        let requiresKey = config.isCompacted
        let checksTime = !config.usesLogAppendTime
            && (config.timestampBeforeMaxMs != .max || config.timestampAfterMaxMs != .max)
        while let record = try records.next() {
            if record.offset != expected {
                throw invalid(batch, "Record with offset \(record.offset) follows offset \(expected - 1): offsets in a batch must be consecutive")
            }
            if requiresKey && !record.hasKey {
                throw invalid(batch, "Compacted topic cannot accept message without key in topic partition \(partition).")
            }
            if record.timestamp > largest {
                largest = record.timestamp
                offset = record.offset
            }
            if checksTime { try checkTime(record.timestamp, batch) }
            expected += 1
        }
        return Int32(truncatingIfNeeded: offset - batch.baseOffset)
    }

    private func checkTime(_ timestamp: Int64, _ batch: RecordBatch) throws(RecordBatchError) {
        guard timestamp >= 0 else { return }
        let before = Int64(clamping: config.timestampBeforeMaxMs)
        let after = Int64(clamping: config.timestampAfterMaxMs)
        if nowMs - timestamp > before || timestamp - nowMs > after {
            throw invalid(
                batch, "Timestamp \(timestamp) of message with offset \(batch.baseOffset) is out of range. The timestamp should be within [\(nowMs &- before), \(nowMs &+ after)]",
                .invalidTimestamp)
        }
    }

    /// The same records in another codec.
    private func rebuild(_ batch: RecordBatch, _ codec: Compression) throws(RecordBatchError) -> RecordBatch {
        var builder = RecordBatchBuilder(
            compression: codec, level: config.compressionLevel, baseOffset: batch.isLegacy ? 0 : batch.baseOffset, capacity: batch.sizeInBytes * 2)
        var records = try batch.records()
        while let record = try records.next() {
            if batch.isLegacy {
                if config.isCompacted && !record.hasKey {
                    throw invalid(batch, "Compacted topic cannot accept message without key in topic partition \(partition).")
                }
                builder.append(timestamp: record.timestamp, key: record.key, value: record.value)
            } else {
                guard builder.canAppend(offset: record.offset) else { throw invalid(batch, "offsets in a batch must be consecutive") }
                builder.append(
                    offset: record.offset, timestamp: record.timestamp, key: record.key, value: record.value, headers: record.headers)
            }
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
            throw RecordBatchError(baseOffset: batch.baseOffset, code: .unsupportedCompressionType, reason: error.description)
        }
        return try whole(bytes, batch)
    }

    /// Messages v0 and v1 are kept as a batch of magic 2.
    private func convert(_ batch: RecordBatch) throws(RecordBatchError) -> ValidBatch {
        let codec = try batch.compression
        let converted = try rebuild(batch, config.compression ?? codec)
        return ValidBatch(batch: converted, deltaOfMaxTimestamp: try checkRecords(converted), marker: nil)
    }

    private func whole(_ bytes: Bytes, _ origin: RecordBatch) throws(RecordBatchError) -> RecordBatch {
        guard let batch = try RecordBatch(bytes) else { throw invalid(origin, "the rebuilt batch is not whole") }
        return batch
    }
}
