import Codecs
import Platform

/// Record sets in another format: down for clients that know no newer one, up for producers that send an older one.
public enum RecordConversion {
    /// Every batch that is newer than `magic` in that format, the others as they are; a cut-off batch is left out.
    ///
    /// Headers, producer ids, leader epochs and control batches are lost, as nobody who reads the old formats knows them.
    ///
    /// - Parameters:
    ///   - magic: 0 or 1.
    ///   - firstOffset: records before it may be left out of uncompressed batches, as a fetch asks for.
    /// - Throws: batches that cannot be read, and zstd, which the old formats do not have.
    public static func down(
        _ records: Bytes, toMagic magic: Int8, firstOffset: Int64 = 0
    ) throws(RecordBatchError) -> Bytes {
        var out = ByteBuffer(capacity: records.count + 64)
        var reader = RecordBatchReader(records)
        while let batch = try reader.next() {
            if batch.magic <= magic {
                out.append(batch.bytes)
                continue
            }
            if batch.isControl { continue }
            let compression = try batch.compression
            if compression == .zstd {
                throw RecordBatchError(
                    baseOffset: batch.baseOffset, code: .unsupportedCompressionType,
                    reason: "a batch that is compressed with zstd cannot be converted to magic \(magic)")
            }
            var builder = MessageSetBuilder(
                magic: magic, compression: compression, timestampType: batch.timestampType,
                logAppendTime: batch.timestampType == .logAppendTime ? batch.maxTimestamp : -1,
                capacity: batch.sizeInBytes)
            var records = try batch.records()
            while let record = try records.next() {
                if compression == .none, record.offset < firstOffset { continue }
                builder.append(offset: record.offset, timestamp: record.timestamp, key: record.key, value: record.value)
            }
            do throws(CodecError) {
                out.append(try builder.finish())
            } catch {
                throw RecordBatchError(baseOffset: batch.baseOffset, error)
            }
        }
        return out.finish()
    }

    /// All records of older formats as one batch of magic 2; records without a time have timestamp -1.
    ///
    /// - Parameters:
    ///   - compression: nil for that of the first message.
    ///   - baseOffset: nil keeps the offsets of the messages; otherwise they count from here, without gaps.
    ///   - logAppendTime: the time of all records, in ms; nil keeps their own.
    /// - Throws: messages that cannot be read.
    public static func up(
        _ messages: Bytes, compression: Compression? = nil, baseOffset: Int64? = nil, logAppendTime: Int64? = nil,
        partitionLeaderEpoch: Int32 = -1
    ) throws(RecordBatchError) -> Bytes {
        guard let first = try RecordBatch(messages) else { return .empty }
        var builder = RecordBatchBuilder(
            compression: try codec(compression, first), baseOffset: try start(baseOffset, first),
            capacity: messages.count * 2)
        var reader = RecordBatchReader(messages)
        while let batch = try reader.next() {
            var records = try batch.records()
            while let record = try records.next() {
                let offset = baseOffset == nil ? record.offset : builder.nextOffset
                guard builder.canAppend(offset: offset) else {
                    throw RecordBatchError(
                        baseOffset: batch.baseOffset, code: .invalidRecord,
                        reason: "offset \(offset) does not follow the one before")
                }
                builder.append(
                    offset: offset, timestamp: logAppendTime ?? record.timestamp, key: record.key, value: record.value,
                    headers: record.headers)
            }
        }
        var header = RecordBatchBuilder.Header()
        header.partitionLeaderEpoch = partitionLeaderEpoch
        if logAppendTime != nil { header.timestampType = .logAppendTime }
        do throws(CodecError) {
            return try builder.finish(header)
        } catch {
            throw RecordBatchError(baseOffset: baseOffset ?? 0, error)
        }
    }

    private static func codec(_ asked: Compression?, _ first: RecordBatch) throws(RecordBatchError) -> Compression {
        if let asked { return asked }
        return try first.compression
    }

    private static func start(_ asked: Int64?, _ first: RecordBatch) throws(RecordBatchError) -> Int64 {
        if let asked { return asked }
        return try first.firstOffset()
    }
}
