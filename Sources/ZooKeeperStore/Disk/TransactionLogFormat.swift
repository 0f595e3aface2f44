import Codecs
import KafkaProto
import Platform

/// The bytes of a transaction log, all numbers big-endian.
///
/// ```
///  0  4  magic "ZKLG"
///  4  4  version 2
///  8  8  dbid 0
/// 16     records, back to back; a length of 0 ends them, zeroes fill the file
/// ```
/// A record:
/// ```
/// +0      8  Adler-32 of the entry, as a long
/// +8      4  length N of the entry
/// +12     N  entry: TxnHeader, transaction, and mostly a TxnDigest
/// +12+N   1  0x42
/// ```
enum TransactionLogFormat {
    static let magic: UInt32 = 0x5A4B_4C47
    static let version: Int32 = 2
    /// Bytes before the first record.
    static let headerBytes = 16
    /// Bytes of a record in front of its entry.
    static let prefixBytes = 12
    static let endOfRecord: UInt8 = 0x42
    /// Where the zxid lies in an entry: after the session's id and the cxid.
    static let zxidOffset = 12
    /// Bytes of a TxnHeader, the least an entry has.
    static let entryBytesMin = 32
    /// What a device writes or loses as a whole, in bytes.
    static let sectorBytes = 512

    static func header() -> Bytes {
        var writer = ByteWriter(capacity: headerBytes)
        writer.uint32(magic)
        writer.int32(version)
        writer.int64(0)
        return writer.finish()
    }

    @inline(__always)
    static func append(_ entry: Bytes, checksum: UInt32, to buffer: inout ByteBuffer) {
        buffer.reserve(entry.count + prefixBytes + 1)
        buffer.appendInt64(Int64(checksum))
        buffer.appendInt32(Int32(truncatingIfNeeded: entry.count))
        buffer.append(entry)
        buffer.append(endOfRecord)
    }
}
