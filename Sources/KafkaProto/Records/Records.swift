import Codecs
import Platform

/// The records of one batch, read one after the other: `while let record = try records.next()`.
///
/// Nothing is allocated per record. A compressed batch has been decompressed as a whole before the first.
@frozen
public struct Records: Sendable {
    @usableFromInline var reader: ByteReader
    /// Records of v2 that must still come; of v0 and v1, whether messages are left is what the bytes say.
    @usableFromInline var left: Int32
    /// Added to each record's offset delta; in v0 and v1 to its offset.
    @usableFromInline let baseOffset: Int64
    /// Added to each record's timestamp delta; 0 in v0 and v1.
    @usableFromInline let baseTimestamp: Int64
    /// The timestamp of all records with log-append time.
    @usableFromInline let appendTimestamp: Int64
    @usableFromInline let isAppendTime: Bool
    @usableFromInline let magic: Int8

    @usableFromInline
    static let names: StaticString =
        "Record\nlength\nattributes\ntimestampDelta\noffsetDelta\nkey\nvalue\nheaders\nrecordCount\nheaders.key\nheaders.value"

    /// - Parameters:
    ///   - bytes: the records without the batch's header, uncompressed.
    ///   - shift: what the offsets of messages v0 and v1 are counted from; 0 where they are absolute.
    init(of batch: RecordBatch, bytes: Bytes, shift: Int64 = 0) {
        reader = ByteReader(bytes, names: Records.names)
        left = batch.isLegacy ? 0 : batch.recordCount
        baseOffset = batch.isLegacy ? shift : batch.baseOffset
        baseTimestamp = batch.isLegacy ? 0 : batch.baseTimestamp
        appendTimestamp = batch.maxTimestamp
        isAppendTime = batch.timestampType == .logAppendTime
        magic = batch.magic
    }

    /// - Throws: a record that is not whole, or bytes after the last record.
    // Always inlined: an optional of this size comes back in memory otherwise, and each look at it is a call.
    @inlinable @inline(__always)
    public mutating func next() throws(RecordBatchError) -> Record? {
        guard let fields = try nextFields() else { return nil }
        // The only place where a view is made: its owner is counted once, or not at all where nobody keeps the view.
        return Record(
            bytes: reader.bytes, offset: baseOffset &+ fields.offset,
            timestamp: isAppendTime ? appendTimestamp : baseTimestamp &+ fields.timestamp, keyStart: fields.keyStart,
            keyLength: fields.keyLength, valueStart: fields.valueStart, valueLength: fields.valueLength,
            headersStart: fields.headersStart, headersEnd: fields.end, headerCount: fields.headerCount)
    }

    @inlinable @inline(__always)
    mutating func nextFields() throws(RecordBatchError) -> RecordFields? {
        if magic >= 2, left > 0, let fields = reader.plainRecord() {
            left -= 1
            return fields
        }
        return try checkedFields()
    }

    /// The next record field by field; nil at the end.
    @usableFromInline @inline(never)
    mutating func checkedFields() throws(RecordBatchError) -> RecordFields? {
        do throws(DecodeError) {
            if magic < 2 { return reader.remaining > 0 ? try parseMessage() : nil }
            guard left > 0 else {
                if reader.remaining > 0 { throw trailing() }
                return nil
            }
            left -= 1
            return try parse()
        } catch {
            throw RecordBatchError(baseOffset: baseOffset, error)
        }
    }

    private mutating func parse() throws(DecodeError) -> RecordFields {
        reader.field = 0
        let length = Int(try reader.varint())
        let start = reader.position
        guard length >= 0, length <= reader.remaining else { throw wrongLength(length) }
        let end = start + length
        reader.field = 1
        try reader.skip(1)
        reader.field = 2
        let timestampDelta = try reader.varlong()
        reader.field = 3
        let offsetDelta = try reader.varint()
        reader.field = 4
        let keyLength = try reader.varint()
        let keyStart = reader.position
        if keyLength > 0 { try reader.skip(Int(keyLength)) }
        reader.field = 5
        let valueLength = try reader.varint()
        let valueStart = reader.position
        if valueLength > 0 { try reader.skip(Int(valueLength)) }
        reader.field = 6
        let headerCount = try reader.varint()
        let headersStart = reader.position
        if headerCount != 0 { try skipHeaders(headerCount, end) }
        guard reader.position == end else { throw wrongEnd(end) }
        return RecordFields(
            end: end, timestamp: timestampDelta, offset: Int64(offsetDelta), keyStart: keyStart, keyLength: keyLength,
            valueStart: valueStart, valueLength: valueLength, headersStart: headersStart, headerCount: headerCount)
    }

    private mutating func skipHeaders(_ count: Int32, _ end: Int) throws(DecodeError) {
        // A header takes two bytes at least.
        guard count > 0, Int(count) <= (end - reader.position) / 2 else {
            throw reader.failure("\(count) headers cannot be in the \(end - reader.position) bytes that are left")
        }
        try RecordHeaders.skip(count, in: &reader)
    }

    // MARK: Messages v0 and v1

    private mutating func parseMessage() throws(DecodeError) -> RecordFields {
        let start = reader.position
        reader.field = 0
        let offset = try reader.int64()
        let length = Int(try reader.int32())
        guard length >= RecordBatchLayout.messageSizeMin(magic: magic) - RecordBatchLayout.overhead,
            length <= reader.remaining
        else { throw wrongLength(length) }
        let end = reader.position + length
        reader.position = start + RecordBatchLayout.magic
        let found = try reader.int8()
        guard found == magic else { throw reader.failure("magic \(found) inside of a message of magic \(magic)") }
        reader.field = 1
        let attributes = Int16(try reader.uint8())
        if attributes & RecordBatchLayout.compressionMask != 0 {
            throw reader.failure("a compressed message inside of a compressed one")
        }
        reader.field = 2
        let timestamp = magic == 0 ? -1 : try reader.int64()
        reader.field = 4
        let keyLength = try reader.int32()
        let keyStart = reader.position
        if keyLength > 0 { try reader.skip(Int(keyLength)) }
        reader.field = 5
        let valueLength = try reader.int32()
        let valueStart = reader.position
        if valueLength > 0 { try reader.skip(Int(valueLength)) }
        guard reader.position == end else { throw wrongEnd(end) }
        return RecordFields(
            end: end, timestamp: timestamp, offset: offset, keyStart: keyStart, keyLength: keyLength,
            valueStart: valueStart, valueLength: valueLength, headersStart: end, headerCount: 0)
    }

    // MARK: Errors

    private func wrongLength(_ length: Int) -> DecodeError {
        reader.failure("a record of \(length) bytes, and \(reader.remaining) bytes are left")
    }

    private func wrongEnd(_ end: Int) -> DecodeError {
        reader.failure("the record ends at byte \(reader.position), its length says \(end)")
    }

    private mutating func trailing() -> DecodeError {
        reader.field = 7
        return reader.failure("\(reader.remaining) bytes follow the last record")
    }
}
