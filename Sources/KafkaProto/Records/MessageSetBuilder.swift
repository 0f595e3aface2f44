import Codecs
import Platform

/// Writes messages of magic 0 or 1, which brokers and clients before 0.11 have.
///
/// Without compression each record is a message of its own. With compression all of them are the value of one message,
/// the wrapper, which has the last one's offset; in v1 the inner offsets count from the first one.
public struct MessageSetBuilder {
    public let magic: Int8
    public let compression: Compression
    let level: Int?
    let timestampType: TimestampType
    /// The time of all records with log-append time.
    let logAppendTime: Int64
    private var buffer: ByteBuffer
    private var firstOffset: Int64?
    private var lastOffset: Int64 = -1
    private var maxTimestamp: Int64 = -1

    /// - Parameters:
    ///   - magic: 0 or 1.
    ///   - compression: not zstd, which the formats do not have.
    public init(
        magic: Int8, compression: Compression = .none, level: Int? = nil, timestampType: TimestampType = .createTime,
        logAppendTime: Int64 = -1, capacity: Int = 1024
    ) {
        precondition(magic == 0 || magic == 1, "messages have magic 0 or 1")
        self.magic = magic
        self.compression = compression
        self.level = level
        self.timestampType = magic == 0 ? .none : timestampType
        self.logAppendTime = logAppendTime
        buffer = ByteBuffer(capacity: capacity)
    }

    /// Appends a message. Headers are unknown to these formats; so are timestamps to v0.
    public mutating func append(offset: Int64, timestamp: Int64, key: Bytes?, value: Bytes?) {
        let first = firstOffset ?? offset
        firstOffset = first
        lastOffset = offset
        let time = timestampType == .logAppendTime ? logAppendTime : timestamp
        maxTimestamp = max(maxTimestamp, time)
        let stored = compression != .none && magic == 1 ? offset &- first : offset
        appendMessage(offset: stored, timestamp: time, key: key, value: value, compression: .none)
    }

    private mutating func appendMessage(
        offset: Int64, timestamp: Int64, key: Bytes?, value: Bytes?, compression: Compression
    ) {
        let start = buffer.count
        buffer.appendInt64(offset)
        buffer.appendInt32(0)
        buffer.appendInt32(0)
        buffer.append(UInt8(magic))
        let logAppend = timestampType == .logAppendTime ? UInt8(RecordBatchLayout.logAppendTime) : 0
        buffer.append(compression.rawValue | logAppend)
        if magic == 1 { buffer.appendInt64(timestamp) }
        for part in [key, value] {
            buffer.appendInt32(part.map { Int32($0.count) } ?? -1)
            if let part { buffer.append(part) }
        }
        let size = buffer.count - start
        buffer.set(int32: Int32(size - RecordBatchLayout.overhead), at: start + 8)
        buffer.updateCRC(ofBatchAt: start, size: size, magic: magic)
    }

    /// The messages; the builder is empty after it and must not be used again.
    ///
    /// - Throws: where the codec is not on this machine, or not in these formats.
    public mutating func finish() throws(CodecError) -> Bytes {
        guard compression != .zstd else {
            throw CodecError(.malformed, .zstd, "messages of magic \(magic) cannot be compressed with zstd")
        }
        guard compression != .none, firstOffset != nil else { return buffer.finish() }
        let packed = try compression.compress(buffer.finish(), level: level, isLegacyFrame: magic == 0)
        buffer = ByteBuffer(capacity: packed.count + 40)
        appendMessage(offset: lastOffset, timestamp: maxTimestamp, key: nil, value: packed, compression: compression)
        return buffer.finish()
    }
}
