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
    private let deleteHorizonMs: Int64?
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
        lastOffset = baseOffset &- 1
        self.deleteHorizonMs = deleteHorizonMs
        baseTimestamp = deleteHorizonMs
        buffer = ByteBuffer(capacity: max(capacity, RecordBatchLayout.records))
        buffer.append([UInt8](repeating: 0, count: RecordBatchLayout.records))
    }

    public var isEmpty: Bool { count == 0 }
    /// What the batch takes so far, before compression.
    public var sizeInBytes: Int { buffer.count }
    public var nextOffset: Int64 { lastOffset &+ 1 }

    /// What the batch would grow by at most, before compression.
    public static func recordSizeMax(key: Bytes?, value: Bytes?, headers: RecordHeaders = .none) -> Int {
        // Attributes, and the most that seven numbers take.
        let numbers = 1 + 10 + 6 * 5
        let keyBytes: Int = key?.count ?? 0
        let valueBytes: Int = value?.count ?? 0
        return numbers + keyBytes + valueBytes + headers.bytes.count
    }

    /// Appends a record at the next offset.
    @discardableResult
    public mutating func append(
        timestamp: Int64, key: Bytes?, value: Bytes?, headers: RecordHeaders = .none
    ) -> Int64 {
        append(offset: lastOffset &+ 1, timestamp: timestamp, key: key, value: value, headers: headers)
    }

    @discardableResult
    public mutating func append(timestamp: Int64, key: Bytes?, value: Bytes?, headers: [RecordHeader]) -> Int64 {
        append(timestamp: timestamp, key: key, value: value, headers: headers.isEmpty ? .none : RecordHeaders(headers))
    }

    /// Whether a record may have this offset: over the last one's, and within the reach of a delta.
    public func canAppend(offset: Int64) -> Bool {
        let (delta, overflow) = offset.subtractingReportingOverflow(baseOffset)
        return !overflow && (0...Int64(Int32.max)).contains(delta) && (count == 0 || offset > lastOffset)
    }

    /// Appends a record at `offset`, which must be over the last one's.
    @discardableResult
    public mutating func append(
        offset: Int64, timestamp: Int64, key: Bytes?, value: Bytes?, headers: RecordHeaders = .none
    ) -> Int64 {
        precondition(canAppend(offset: offset), "offsets of a batch must grow")
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
        guard compression != .none, count > 0 else { return finishUncompressed(header) }
        let records = buffer.finish().dropFirst(RecordBatchLayout.records)
        let packed = try compression.compress(records, level: level)
        buffer = ByteBuffer(capacity: RecordBatchLayout.records + packed.count)
        buffer.append([UInt8](repeating: 0, count: RecordBatchLayout.records))
        buffer.append(packed)
        return close(header, compression)
    }

    /// The batch without compression; the builder is empty after it and must not be used again.
    public mutating func finishUncompressed(_ header: Header = Header()) -> Bytes { close(header, .none) }

    private mutating func close(_ header: Header, _ compression: Compression) -> Bytes {
        let last = header.lastOffset ?? lastOffset
        var attributes = Int16(compression.rawValue)
        if header.timestampType == .logAppendTime { attributes |= RecordBatchLayout.logAppendTime }
        if header.isTransactional { attributes |= RecordBatchLayout.transactional }
        if header.isControl { attributes |= RecordBatchLayout.control }
        if deleteHorizonMs != nil { attributes |= RecordBatchLayout.deleteHorizon }
        buffer.set(baseOffset, at: 0)
        buffer.set(Int32(buffer.count - RecordBatchLayout.overhead), at: 8)
        buffer.set(header.partitionLeaderEpoch, at: RecordBatchLayout.partitionLeaderEpoch)
        buffer.set(Int8(2), at: RecordBatchLayout.magic)
        buffer.set(attributes, at: RecordBatchLayout.attributes)
        buffer.set(Int32(truncatingIfNeeded: last &- baseOffset), at: RecordBatchLayout.lastOffsetDelta)
        buffer.set(baseTimestamp ?? -1, at: RecordBatchLayout.baseTimestamp)
        buffer.set(header.maxTimestamp ?? maxTimestamp, at: RecordBatchLayout.maxTimestamp)
        buffer.set(header.producerId, at: RecordBatchLayout.producerId)
        buffer.set(header.producerEpoch, at: RecordBatchLayout.producerEpoch)
        buffer.set(header.baseSequence, at: RecordBatchLayout.baseSequence)
        buffer.set(count, at: RecordBatchLayout.recordCount)
        buffer.updateCRC(ofBatchAt: 0, size: buffer.count, magic: 2)
        return buffer.finish()
    }
}
