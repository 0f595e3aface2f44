import Codecs
import Platform

/// Writes one record batch (magic 2) into one buffer.
///
/// The records are appended behind room for the header; `finish` fills that in. With compression they are compressed as
/// a whole at the end.
public struct RecordBatchBuilder {
    public let compression: Compression
    let level: Int?
    private var buffer: ByteBuffer
    private let baseOffset: Int64
    private var baseTimestamp: Int64?
    private var fixedBaseTimestamp: Int64?
    private var lastOffset: Int64
    /// The largest timestamp; -1 while there is none.
    public private(set) var maxTimestamp: Int64 = -1
    /// The offset of the first record with the largest timestamp.
    public private(set) var offsetOfMaxTimestamp: Int64 = -1
    /// Records so far.
    public private(set) var count: Int32 = 0

    /// - Parameters:
    ///   - baseOffset: the offset of the first record; producers leave it at 0.
    ///   - level: of the codec, nil for its default.
    ///   - deleteHorizonMs: for compaction; see `RecordBatch.deleteHorizonMs`.
    ///   - capacity: bytes to begin with.
    public init(
        compression: Compression = .none, level: Int? = nil, baseOffset: Int64 = 0, deleteHorizonMs: Int64? = nil,
        capacity: Int = 1024
    ) {
        self.compression = compression
        self.level = level
        self.baseOffset = baseOffset
        lastOffset = baseOffset - 1
        fixedBaseTimestamp = deleteHorizonMs
        baseTimestamp = deleteHorizonMs
        buffer = ByteBuffer(capacity: max(capacity, RecordBatchLayout.records))
        buffer.append([UInt8](repeating: 0, count: RecordBatchLayout.records))
    }

    public var isEmpty: Bool { count == 0 }
    /// What the batch takes so far, before compression.
    public var sizeInBytes: Int { buffer.count }
    public var nextOffset: Int64 { lastOffset + 1 }

    /// What the batch would grow by at most, before compression.
    public static func recordSizeMax(key: Bytes?, value: Bytes?, headers: RecordHeaders = .none) -> Int {
        // Attributes, and the most that seven numbers take.
        1 + 10 + 6 * 5 + (key?.count ?? 0) + (value?.count ?? 0) + headers.bytes.count
    }

    /// Appends a record at the next offset.
    @discardableResult
    public mutating func append(
        timestamp: Int64, key: Bytes?, value: Bytes?, headers: RecordHeaders = .none
    ) -> Int64 {
        append(offset: lastOffset + 1, timestamp: timestamp, key: key, value: value, headers: headers)
    }

    @discardableResult
    public mutating func append(timestamp: Int64, key: Bytes?, value: Bytes?, headers: [RecordHeader]) -> Int64 {
        append(timestamp: timestamp, key: key, value: value, headers: headers.isEmpty ? .none : RecordHeaders(headers))
    }

    /// Appends a record at `offset`, which must be over the last one's.
    @discardableResult
    public mutating func append(
        offset: Int64, timestamp: Int64, key: Bytes?, value: Bytes?, headers: RecordHeaders = .none
    ) -> Int64 {
        precondition(offset > lastOffset && offset - baseOffset <= Int64(Int32.max), "offsets of a batch must grow")
        let timestampDelta: Int64
        if let baseTimestamp {
            timestampDelta = timestamp &- baseTimestamp
        } else {
            baseTimestamp = timestamp
            timestampDelta = 0
        }
        let offsetDelta = Int32(offset - baseOffset)
        let keyLength = key.map { Int32($0.count) } ?? -1
        let valueLength = value.map { Int32($0.count) } ?? -1
        let size =
            1 + Varint.size(timestampDelta) + Varint.size(offsetDelta) + Varint.size(keyLength) + max(Int(keyLength), 0)
            + Varint.size(valueLength) + max(Int(valueLength), 0) + Varint.size(Int32(headers.count)) + headers.bytes.count
        buffer.reserve(size + 5)
        buffer.appendVarint(Int32(size))
        buffer.append(0)
        buffer.appendVarlong(timestampDelta)
        buffer.appendVarint(offsetDelta)
        buffer.appendVarint(keyLength)
        if let key { buffer.append(key) }
        buffer.appendVarint(valueLength)
        if let value { buffer.append(value) }
        buffer.appendVarint(Int32(headers.count))
        if headers.count > 0 { buffer.append(headers.bytes) }
        count += 1
        lastOffset = offset
        if timestamp > maxTimestamp || count == 1 {
            maxTimestamp = timestamp
            offsetOfMaxTimestamp = offset
        }
        return offset
    }

    /// What goes into the header beside the records.
    public struct Header: Sendable {
        public var partitionLeaderEpoch: Int32 = -1
        public var producerId: Int64 = -1
        public var producerEpoch: Int16 = -1
        public var baseSequence: Int32 = -1
        public var isTransactional = false
        public var isControl = false
        /// With log-append time `maxTimestamp` is the time of all records.
        public var timestampType = TimestampType.createTime
        /// In place of the largest timestamp of the records.
        public var maxTimestamp: Int64?
        /// In place of the offset of the last record, where compaction removed that.
        public var lastOffset: Int64?

        public init() {}
    }

    /// The batch; the builder is empty after it and must not be used again.
    ///
    /// - Throws: where the codec is not on this machine.
    public mutating func finish(_ header: Header = Header()) throws(CodecError) -> Bytes {
        var batch = buffer
        buffer = ByteBuffer(capacity: 0)
        if compression != .none, count > 0 {
            let records = batch.finish().dropFirst(RecordBatchLayout.records)
            let packed = try compression.compress(records, level: level)
            batch = ByteBuffer(capacity: RecordBatchLayout.records + packed.count)
            batch.append([UInt8](repeating: 0, count: RecordBatchLayout.records))
            batch.append(packed)
        }
        let last = header.lastOffset ?? lastOffset
        var attributes = Int16(count > 0 ? compression.rawValue : 0)
        if header.timestampType == .logAppendTime { attributes |= RecordBatchLayout.logAppendTime }
        if header.isTransactional { attributes |= RecordBatchLayout.transactional }
        if header.isControl { attributes |= RecordBatchLayout.control }
        if fixedBaseTimestamp != nil { attributes |= RecordBatchLayout.deleteHorizon }
        batch.set(baseOffset, at: 0)
        batch.set(Int32(batch.count - RecordBatchLayout.overhead), at: 8)
        batch.set(header.partitionLeaderEpoch, at: RecordBatchLayout.partitionLeaderEpoch)
        batch.set(Int8(2), at: RecordBatchLayout.magic)
        batch.set(attributes, at: RecordBatchLayout.attributes)
        batch.set(Int32(last - baseOffset), at: RecordBatchLayout.lastOffsetDelta)
        batch.set(baseTimestamp ?? -1, at: RecordBatchLayout.baseTimestamp)
        batch.set(header.maxTimestamp ?? maxTimestamp, at: RecordBatchLayout.maxTimestamp)
        batch.set(header.producerId, at: RecordBatchLayout.producerId)
        batch.set(header.producerEpoch, at: RecordBatchLayout.producerEpoch)
        batch.set(header.baseSequence, at: RecordBatchLayout.baseSequence)
        batch.set(count, at: RecordBatchLayout.recordCount)
        batch.updateCRC(ofBatchAt: 0, size: batch.count, magic: 2)
        return batch.finish()
    }
}
