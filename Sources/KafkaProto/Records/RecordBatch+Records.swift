import Codecs
import Platform

extension RecordBatch {
    /// The records, decompressed where they are compressed. Their checksum is not checked here: see `validate()`.
    ///
    /// - Parameter bytesMax: more than this from decompression is refused.
    /// - Throws: data that the codec did not write, or a codec that this machine lacks.
    public func records(bytesMax: Int = RecordBatch.decompressedBytesMax) throws(RecordBatchError) -> Records {
        let compression = try compression
        if isLegacy { return try messages(compression, bytesMax) }
        guard recordCount >= 0 else {
            throw RecordBatchError(
                baseOffset: baseOffset, position: RecordBatchLayout.recordCount, code: .invalidRecord,
                reason: "recordCount is \(recordCount)")
        }
        let packed = bytes.dropFirst(RecordBatchLayout.records)
        if compression == .none || (recordCount == 0 && packed.isEmpty) { return Records(of: self, bytes: packed) }
        return Records(of: self, bytes: try decompress(packed, compression, bytesMax))
    }

    /// What a batch may grow to when it is decompressed, by default 256 MiB: far more than producers put into one.
    public static let decompressedBytesMax = 256 << 20

    private func decompress(_ packed: Bytes, _ compression: Compression, _ max: Int) throws(RecordBatchError) -> Bytes {
        do throws(CodecError) {
            return try compression.decompress(packed, outputMax: max, isLegacyFrame: magic == 0)
        } catch {
            throw RecordBatchError(baseOffset: baseOffset, error)
        }
    }

    private func messages(_ compression: Compression, _ max: Int) throws(RecordBatchError) -> Records {
        if compression == .none { return Records(of: self, bytes: bytes) }
        var reader = ByteReader(bytes, names: Records.names)
        reader.position = magic == 0 ? RecordBatchLayout.messageTimestamp : RecordBatchLayout.messageTimestamp + 8
        let value: Bytes?
        do throws(DecodeError) {
            reader.field = 4
            _ = try reader.nullableBytes()
            reader.field = 5
            value = try reader.nullableBytes()
        } catch {
            throw RecordBatchError(baseOffset: baseOffset, error)
        }
        guard let value else {
            throw RecordBatchError(baseOffset: baseOffset, code: .invalidRecord, reason: "a compressed message without a value")
        }
        let inner = try decompress(value, compression, max)
        // Offsets inside of a wrapper count from 0 in v1, and the wrapper has the last one's; in v0 they are absolute.
        var last: Int64?
        var position = 0
        while inner.count - position >= RecordBatchLayout.overhead {
            last = inner.int64(at: position)
            let length = Int(inner.int32(at: position + 8))
            guard length >= 0, length <= inner.count - position - RecordBatchLayout.overhead else { break }
            position += RecordBatchLayout.overhead + length
        }
        guard let last else {
            throw RecordBatchError(baseOffset: baseOffset, code: .invalidRecord, reason: "a compressed message without messages")
        }
        return Records(of: self, bytes: inner, shift: magic == 0 ? 0 : baseOffset &- last)
    }

    /// The offset of the first record; decompresses messages v0 and v1.
    public func firstOffset() throws(RecordBatchError) -> Int64 {
        guard isLegacy, isCompressed else { return baseOffset }
        var records = try records()
        return try records.next()?.offset ?? baseOffset
    }
}
