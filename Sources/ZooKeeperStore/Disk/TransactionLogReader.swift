import Codecs
import KafkaProto
import Platform

/// Reads the records of one log file, one after the other and in constant memory.
struct TransactionLogReader {
    struct Record {
        /// Bytes from the start of the file.
        let position: Int
        let zxid: Int64
        let entry: Bytes
    }

    enum Item {
        case record(Record)
        /// Zeroes or the end of the file: nothing more was written.
        case end(position: Int)
        case invalid(Invalid)
    }

    /// Bytes at `position` that are no record.
    struct Invalid {
        let position: Int
        let expected: String
        let found: String
        /// How far the record would reach, in bytes from the start of the file; maybe past its end.
        let end: Int
    }

    let file: File
    /// Length of the file in bytes.
    let size: Int
    private var window = Bytes.empty
    /// Where `window` begins in the file.
    private var windowStart = 0
    private(set) var position = TransactionLogFormat.headerBytes

    private static let windowBytes = 1 << 20

    init(_ path: String) throws(DiskError) {
        do {
            file = try File.open(path, .read)
            size = try file.size()
        } catch { throw .system(error) }
    }

    /// Whether the file begins as a log does. A file that was made and never written (empty, or zeroes in front) gives false.
    mutating func readHeader() throws(DiskError) -> Bool {
        let bytes = try load(0, TransactionLogFormat.headerBytes)
        if bytes.isAllZeroes { return false }
        guard bytes.count == TransactionLogFormat.headerBytes else {
            throw .damaged(file: file.path, position: 0, expected: "a header of 16 bytes", found: "\(bytes.count) bytes")
        }
        guard bytes.uint32(at: 0) == TransactionLogFormat.magic else {
            throw .damaged(
                file: file.path, position: 0, expected: "magic 0x5a4b4c47 (ZKLG)",
                found: "0x" + String(bytes.uint32(at: 0), radix: 16))
        }
        guard bytes.int32(at: 4) == TransactionLogFormat.version else {
            throw .damaged(file: file.path, position: 4, expected: "version 2", found: "\(bytes.int32(at: 4))")
        }
        return true
    }

    /// The next record, or why there is none. After an invalid one the position stays where it was.
    mutating func next() throws(DiskError) -> Item {
        let prefix = try load(position, TransactionLogFormat.prefixBytes)
        guard prefix.count == TransactionLogFormat.prefixBytes else {
            return prefix.isAllZeroes
                ? .end(position: position)
                : .invalid(
                    invalid("a record of 45 bytes at least", "\(prefix.count) bytes to the end of the file", to: size + 1))
        }
        let checksum = prefix.int64(at: 0)
        let length = Int(prefix.int32(at: 8))
        if length == 0 {
            return checksum == 0 ? .end(position: position) : .invalid(invalid("the length of an entry", "0", to: position + 12))
        }
        guard checksum >> 32 == 0 else {
            let found = "0x" + String(UInt64(bitPattern: checksum), radix: 16)
            return .invalid(invalid("a checksum below 2^32", found, to: position + 12))
        }
        let end = position + TransactionLogFormat.prefixBytes + length + 1
        guard length >= TransactionLogFormat.entryBytesMin else {
            return .invalid(invalid("an entry of 32 bytes at least", "a length of \(length)", to: position + 12))
        }
        guard end <= size else {
            return .invalid(invalid("an entry of \(length) bytes", "\(size - position - 12) bytes to the end of the file", to: end))
        }
        let record = try load(position, end - position)
        guard record.count == end - position else {
            return .invalid(invalid("an entry of \(length) bytes", "a file that became shorter", to: end))
        }
        let entry = record.slice(TransactionLogFormat.prefixBytes, length)
        let actual = Int64(Adler32(entry).value)
        guard actual == checksum else {
            return .invalid(
                invalid("checksum 0x\(String(checksum, radix: 16))", "0x\(String(actual, radix: 16))", to: end))
        }
        guard record.uint8(at: record.count - 1) == TransactionLogFormat.endOfRecord else {
            return .invalid(
                invalid("0x42 at the end of the record", "0x\(String(record.uint8(at: record.count - 1), radix: 16))", to: end))
        }
        let start = position
        position = end
        return .record(Record(position: start, zxid: entry.int64(at: TransactionLogFormat.zxidOffset), entry: entry))
    }

    private func invalid(_ expected: String, _ found: String, to end: Int) -> Invalid {
        Invalid(position: position, expected: expected, found: found, end: end)
    }

    /// Bytes of the file at `start`, fewer only at its end.
    private mutating func load(_ start: Int, _ count: Int) throws(DiskError) -> Bytes {
        if start < windowStart || start + count > windowStart + window.count {
            let wanted = min(max(count, TransactionLogReader.windowBytes), max(size - start, 0))
            do { window = try file.read(at: start, count: wanted) } catch { throw .system(error) }
            windowStart = start
        }
        let offset = start - windowStart
        return window.slice(offset, min(count, window.count - offset))
    }

    // MARK: What lies behind the last record

    /// Whether a piece of an invalid record never reached the device: it is cut off by the end of the file, or a sector
    /// of it, or what is left of one, is all zeroes; or, where no record follows, its last byte is.
    mutating func isLostWrite(_ invalid: Invalid, recordsFollow: Bool) throws(DiskError) -> Bool {
        if try isWrongLength(invalid) { return false }
        if invalid.end > size { return true }
        let sector = TransactionLogFormat.sectorBytes
        var start = invalid.position
        while start < invalid.end {
            let end = min((start / sector + 1) * sector, size)
            if try load(start, end - start).isAllZeroes { return true }
            start = end
        }
        if recordsFollow { return false }
        return try load(invalid.end - 1, 1).isAllZeroes
    }

    /// Whether the record is whole and only its length is not what it should be: with the last byte in front of the zeroes
    /// as its end, the checksum is right.
    private mutating func isWrongLength(_ invalid: Invalid) throws(DiskError) -> Bool {
        let count = min(invalid.end, size) - invalid.position
        guard count <= 64 << 20 else { return false }
        let bytes = try load(invalid.position, count)
        guard let last = bytes.lastIndex(where: { $0 != 0 }), bytes.uint8(at: last) == TransactionLogFormat.endOfRecord,
            last >= TransactionLogFormat.prefixBytes + TransactionLogFormat.entryBytesMin
        else { return false }
        let entry = bytes.slice(TransactionLogFormat.prefixBytes, last - TransactionLogFormat.prefixBytes)
        return Int64(Adler32(entry).value) == bytes.int64(at: 0)
    }

    /// The next whole record that begins behind `start` and has a zxid above `zxid`; nil where only zeroes and pieces follow.
    mutating func recordBehind(_ start: Int, zxid: Int64) throws(DiskError) -> Record? {
        let saved = position
        defer { position = saved }
        var at = start
        while at < size {
            let chunk = try load(at, min(64 << 10, size - at))
            guard let offset = chunk.firstNonZero() else {
                // Holes and zeroes are stepped over; `nextData` skips what was never written at all.
                do { at = try file.nextData(from: at + chunk.count) ?? size } catch { throw .system(error) }
                continue
            }
            // The checksum is a long whose upper half is zero: its first byte that is not lies at 4 to 7 of the record.
            let first = at + offset
            for candidate in (first - 7)...(first - 4) where candidate >= start {
                position = candidate
                if case .record(let record) = try next(), record.zxid > zxid { return record }
            }
            at = first + 1
        }
        return nil
    }
}
