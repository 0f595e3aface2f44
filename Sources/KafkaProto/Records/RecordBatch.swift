import Codecs
import Platform

/// A view of one record batch (magic 2), or of one message of the older formats (magic 0 and 1), which may be a
/// compressed wrapper around several.
///
/// Making the view checks that all of it is there, not that its content is right: see `validate()`. The fields of the
/// header have Kafka's names; what the older formats lack is at the value that Kafka gives it there.
@frozen
public struct RecordBatch: Sendable {
    /// The batch, nothing before and nothing after it.
    public let bytes: Bytes
    public let magic: Int8

    /// - Parameter bytes: as many as the batch's length says, and at least a header of its magic.
    @inlinable
    init(unchecked bytes: Bytes, magic: Int8) {
        self.bytes = bytes
        self.magic = magic
    }

    /// The batch that `bytes` begin with; nil where not all of it is there.
    ///
    /// - Throws: a length or a magic that no batch has.
    public init?(_ bytes: Bytes) throws(RecordBatchError) {
        var reader = RecordBatchReader(bytes)
        guard let batch = try reader.next() else { return nil }
        self = batch
    }

    @inlinable public var isLegacy: Bool { magic < 2 }
    @inlinable public var sizeInBytes: Int { bytes.count }

    /// The offset of the first record, also if compaction removed that; of a compressed message v0 or v1 the offset of
    /// the last inner one, as stored: see `firstOffset()`.
    @inlinable public var baseOffset: Int64 { bytes.int64(at: 0) }
    /// Bytes after this field.
    @inlinable public var batchLength: Int32 { bytes.int32(at: 8) }
    /// -1 where there is none.
    @inlinable
    public var partitionLeaderEpoch: Int32 {
        isLegacy ? -1 : bytes.int32(at: RecordBatchLayout.partitionLeaderEpoch)
    }
    /// The stored checksum.
    @inlinable
    public var crc: UInt32 { bytes.uint32(at: isLegacy ? RecordBatchLayout.messageCRC : RecordBatchLayout.crc) }
    @inlinable
    public var attributes: Int16 {
        isLegacy
            ? Int16(bytes.uint8(at: RecordBatchLayout.messageAttributes)) : bytes.int16(at: RecordBatchLayout.attributes)
    }
    @inlinable
    public var lastOffsetDelta: Int32 { isLegacy ? 0 : bytes.int32(at: RecordBatchLayout.lastOffsetDelta) }
    /// What the records' timestamps are counted from, in ms; the delete horizon where `deleteHorizonMs` is not nil.
    @inlinable
    public var baseTimestamp: Int64 { isLegacy ? maxTimestamp : bytes.int64(at: RecordBatchLayout.baseTimestamp) }
    /// In ms; -1 in v0.
    @inlinable
    public var maxTimestamp: Int64 {
        switch magic {
        case 0: -1
        case 1: bytes.int64(at: RecordBatchLayout.messageTimestamp)
        default: bytes.int64(at: RecordBatchLayout.maxTimestamp)
        }
    }
    /// -1 where the producer is not idempotent.
    @inlinable
    public var producerId: Int64 { isLegacy ? -1 : bytes.int64(at: RecordBatchLayout.producerId) }
    @inlinable
    public var producerEpoch: Int16 { isLegacy ? -1 : bytes.int16(at: RecordBatchLayout.producerEpoch) }
    @inlinable
    public var baseSequence: Int32 { isLegacy ? -1 : bytes.int32(at: RecordBatchLayout.baseSequence) }
    /// The sequence number of the last record; -1 where there is none. It wraps to 0 after the largest int32.
    @inlinable
    public var lastSequence: Int32 {
        let base = baseSequence
        return base == -1 ? -1 : RecordBatch.sequence(base, plus: lastOffsetDelta)
    }
    /// How many records the header claims: 1 of an uncompressed message v0 or v1, -1 (unknown) of a compressed one.
    @inlinable
    public var recordCount: Int32 {
        isLegacy ? (attributes & RecordBatchLayout.compressionMask == 0 ? 1 : -1) : bytes.int32(at: RecordBatchLayout.recordCount)
    }

    /// The offset of the last record, also if compaction removed that.
    @inlinable public var lastOffset: Int64 { baseOffset &+ Int64(lastOffsetDelta) }
    @inlinable public var nextOffset: Int64 { lastOffset &+ 1 }

    /// - Throws: attributes that name no codec.
    @inlinable
    public var compression: Compression {
        get throws(RecordBatchError) {
            guard let known = Compression(rawValue: UInt8(attributes & RecordBatchLayout.compressionMask)) else {
                throw unknownCompression()
            }
            return known
        }
    }
    @inlinable public var isCompressed: Bool { attributes & RecordBatchLayout.compressionMask != 0 }
    @inlinable
    public var timestampType: TimestampType {
        magic == 0 ? .none : attributes & RecordBatchLayout.logAppendTime != 0 ? .logAppendTime : .createTime
    }
    @inlinable
    public var isTransactional: Bool { !isLegacy && attributes & RecordBatchLayout.transactional != 0 }
    /// Whether its records are markers for brokers and clients, not data.
    @inlinable
    public var isControl: Bool { !isLegacy && attributes & RecordBatchLayout.control != 0 }
    @inlinable public var hasProducerId: Bool { producerId >= 0 }
    /// From when on compaction may remove the batch's tombstones and markers, in ms; nil where it has not been set (KIP-534).
    @inlinable
    public var deleteHorizonMs: Int64? {
        !isLegacy && attributes & RecordBatchLayout.deleteHorizon != 0 ? bytes.int64(at: RecordBatchLayout.baseTimestamp) : nil
    }

    /// Sequence numbers go from 0 to the largest int32 and begin again.
    @inlinable
    public static func sequence(_ base: Int32, plus delta: Int32) -> Int32 {
        Int32(truncatingIfNeeded: (Int64(base) + Int64(delta)) & 0x7FFF_FFFF)
    }

    @usableFromInline @inline(never)
    func unknownCompression() -> RecordBatchError {
        RecordBatchError(
            baseOffset: baseOffset, code: .unsupportedCompressionType,
            reason: "no codec has the number \(attributes & RecordBatchLayout.compressionMask)")
    }

    // MARK: Checks

    /// The checksum of the batch's bytes: CRC-32C in v2, CRC-32 in v0 and v1.
    public func computeCRC() -> UInt32 {
        isLegacy
            ? CRC32.checksum(bytes.dropFirst(RecordBatchLayout.magic))
            : CRC32C.checksum(bytes.dropFirst(RecordBatchLayout.attributes))
    }

    public var isCrcValid: Bool { crc == computeCRC() }

    /// Checks size and checksum; the records themselves are checked while they are read.
    ///
    /// - Throws: an error with base offset, stored and computed checksum.
    public func validate() throws(RecordBatchError) {
        let computed = computeCRC()
        if computed != crc { throw RecordBatchError(baseOffset: baseOffset, stored: crc, computed: computed) }
    }
}
