import Codecs
import Platform

/// Java's framing of Snappy: 8 bytes of magic, two ints of versions, then chunks of an int of length and a raw block.
enum SnappyFraming {
    static let magic: [UInt8] = [0x82, 0x53, 0x4E, 0x41, 0x50, 0x50, 0x59, 0]
    static let headerBytes = 16
    /// A chunk is packed from at most this many bytes; more in its length is damage.
    static let blockBytesMax = 1 << 20
}

/// The content of a snapshot file from its start on, unpacked, in constant memory and with the checksum of what was taken.
struct SnapshotInput {
    let path: String
    private let file: File
    private let size: Int
    private let compression: SnapshotCompression
    private let gzip: GzipReader?
    /// Of the file, in bytes.
    private var filePosition = 0
    /// Unpacked and not taken.
    private var window = Bytes.empty
    private var offset = 0
    /// Of the unpacked content, in bytes.
    private(set) var position = 0
    private var checksum = Adler32()
    /// What was taken from the window up to here is in `checksum`.
    private var checked = 0

    private static let windowBytes = 1 << 20

    init(_ file: DataFile) throws(DiskError) {
        path = file.path
        compression = file.compression
        do {
            self.file = try File.open(file.path, .read)
            size = try self.file.size()
        } catch { throw .system(error) }
        let compression = compression
        gzip = try DiskError.pack(path) { () throws(CodecError) in compression == .gzip ? try GzipReader() : nil }
    }

    func damaged(_ expected: String, _ found: String) -> DiskError {
        .damaged(file: path, position: position, expected: expected, found: found)
    }

    /// Whether `count` bytes or more are left.
    mutating func has(_ count: Int) throws(DiskError) -> Bool { try fill(count) }

    /// The next `count` bytes as a view, without taking them.
    mutating func peek(_ count: Int, _ what: String) throws(DiskError) -> Bytes {
        guard try fill(count) else {
            throw damaged("\(what) of \(count) bytes", "\(window.count - offset) bytes to the end of the file")
        }
        return window.slice(offset, count)
    }

    /// Of every byte that was taken.
    mutating func checksumSoFar() -> UInt32 {
        checksum.update(window.slice(checked, offset - checked))
        checked = offset
        return checksum.value
    }

    /// Takes the next `count` bytes: they are part of the checksum.
    mutating func take(_ count: Int, _ what: String) throws(DiskError) -> Bytes {
        let bytes = try peek(count, what)
        offset += count
        position += count
        return bytes
    }

    mutating func int32(_ what: String) throws(DiskError) -> Int32 { try take(4, what).int32(at: 0) }
    mutating func int64(_ what: String) throws(DiskError) -> Int64 { try take(8, what).int64(at: 0) }

    /// Bytes behind an int of their length, -1 for none; a view.
    mutating func field(_ what: String) throws(DiskError) -> Bytes? {
        let length = Int(try peek(4, what).int32(at: 0))
        guard length >= -1, length <= SnapshotFormat.fieldBytesMax else {
            throw damaged("the length of \(what)", "\(length)")
        }
        let bytes = try take(4 + max(length, 0), what)
        return length < 0 ? nil : bytes.dropFirst(4)
    }

    /// Makes sure of `count` bytes in the window; false where the content ends before.
    private mutating func fill(_ count: Int) throws(DiskError) -> Bool {
        if window.count - offset >= count { return true }
        var buffer = ByteBuffer(capacity: max(SnapshotInput.windowBytes, count) + SnappyFraming.blockBytesMax)
        buffer.append(window.dropFirst(offset))
        while buffer.count < max(count, SnapshotInput.windowBytes) {
            if try !unpackMore(&buffer) { break }
        }
        _ = checksumSoFar()
        window = buffer.finish()
        (offset, checked) = (0, 0)
        return window.count >= count
    }

    /// Appends what the next piece of the file holds; false at its end.
    private mutating func unpackMore(_ buffer: inout ByteBuffer) throws(DiskError) -> Bool {
        guard filePosition < size else { return false }
        switch compression {
        case .none:
            let piece = try read(min(SnapshotInput.windowBytes, size - filePosition))
            buffer.append(piece)
            filePosition += piece.count
            return !piece.isEmpty
        case .gzip:
            guard let gzip, !gzip.isAtEnd else { return false }
            let piece = try read(min(256 << 10, size - filePosition))
            do {
                let used = try gzip.read(piece, to: &buffer, outputMax: SnapshotInput.windowBytes)
                filePosition += used
                return used > 0
            } catch { throw damagedFile("gzip data", error.reason) }
        case .snappy:
            return try unpackChunk(&buffer)
        }
    }

    private mutating func unpackChunk(_ buffer: inout ByteBuffer) throws(DiskError) -> Bool {
        if filePosition == 0 {
            let header = try read(SnappyFraming.headerBytes)
            guard header.count == SnappyFraming.headerBytes, header.prefix(8).elementsEqual(SnappyFraming.magic) else {
                throw damagedFile("the magic of Snappy's framing", "\(header.prefix(8))")
            }
            filePosition = SnappyFraming.headerBytes
            if filePosition == size { return false }
        }
        let prefix = try read(4)
        let length = prefix.count == 4 ? Int(prefix.int32(at: 0)) : -1
        guard length > 0, length <= SnappyFraming.blockBytesMax, length <= size - filePosition - 4 else {
            throw damagedFile("the length of a Snappy chunk", "\(length) with \(size - filePosition) bytes to the end")
        }
        filePosition += 4
        let block = try read(length)
        do {
            buffer.append(try Compression.snappy.decompress(block, outputMax: SnappyFraming.blockBytesMax))
        } catch {
            if error.kind == .unavailable { throw .refused(path: path, reason: error.reason) }
            throw damagedFile("a Snappy block", error.reason)
        }
        filePosition += length
        return true
    }

    private func read(_ count: Int) throws(DiskError) -> Bytes {
        do { return try file.read(at: filePosition, count: count) } catch { throw .system(error) }
    }

    /// Damage in the packing; the position is the file's own.
    private func damagedFile(_ expected: String, _ found: String) -> DiskError {
        .damaged(file: path, position: filePosition, expected: expected, found: found)
    }
}
