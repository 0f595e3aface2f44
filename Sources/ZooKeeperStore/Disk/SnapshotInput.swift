import Codecs
import Platform

/// Java's framing of Snappy: 8 bytes of magic, two ints of versions, then chunks of an int of length and a raw block.
enum SnappyFraming {
    static let magic: [UInt8] = [0x82, 0x53, 0x4E, 0x41, 0x50, 0x50, 0x59, 0]
    static let headerBytes = 16
    /// A chunk is packed from at most this many bytes; more in its length is damage.
    static let blockBytesMax = 1 << 20
}

/// The content of a snapshot from its start on, unpacked, in constant memory and with the checksum of what was taken.
///
/// A thread beside the reader's reads, unpacks and checks the next piece while the reader is at work on this one.
struct SnapshotInput {
    let path: String
    private let ahead: SnapshotReadAhead
    /// Unpacked and not taken.
    private var window = Bytes.empty
    private var offset = 0
    /// Of the unpacked content, in bytes.
    private(set) var position = 0
    /// Of all up to the window's first byte, and up to its last.
    private var checksumBefore = Adler32()
    private var checksumBehind = Adler32()

    init(_ file: DataFile) throws(DiskError) {
        let size: Int
        let opened: File
        do {
            opened = try File.open(file.path, .read)
            size = try opened.size()
        } catch { throw .system(error) }
        try self.init(path: file.path, size: size, compression: file.compression) { (at, count) throws(SystemError) in
            try opened.read(at: at, count: count)
        }
    }

    /// A snapshot that lies in memory; how it is packed, its first bytes tell.
    /// - Parameter path: for messages.
    init(_ content: Bytes, path: String) throws(DiskError) {
        let compression: SnapshotCompression =
            content.starts(with: [0x1f, 0x8b]) ? .gzip : content.starts(with: SnappyFraming.magic) ? .snappy : .none
        try self.init(path: path, size: content.count, compression: compression) { (at, count) in
            content.slice(at, min(count, content.count - at))
        }
    }

    private init(
        path: String, size: Int, compression: SnapshotCompression, read: @escaping SnapshotUnpacker.Read
    ) throws(DiskError) {
        self.path = path
        ahead = SnapshotReadAhead(try SnapshotUnpacker(path: path, size: size, compression: compression, read: read))
    }

    func damaged(_ expected: String, _ found: String) -> DiskError {
        .damaged(file: path, position: position, expected: expected, found: found)
    }

    /// Whether `count` bytes or more are left.
    mutating func has(_ count: Int) throws(DiskError) -> Bool { try fill(count) }

    /// The next `count` bytes as a view, without taking them.
    mutating func peek(_ count: Int, _ what: String) throws(DiskError) -> Bytes {
        try need(count, what)
        return window.slice(offset, count)
    }

    /// Makes sure of the next `count` bytes.
    private mutating func need(_ count: Int, _ what: String) throws(DiskError) {
        guard try fill(count) else {
            throw damaged("\(what) of \(count) bytes", "\(window.count - offset) bytes to the end of the file")
        }
    }

    private mutating func advance(_ count: Int) {
        offset += count
        position += count
    }

    /// Of every byte that was taken.
    func checksumSoFar() -> UInt32 {
        if offset == window.count { return checksumBehind.value }
        var checksum = checksumBefore
        checksum.update(window.prefix(offset))
        return checksum.value
    }

    /// Takes the next `count` bytes: they are part of the checksum.
    mutating func take(_ count: Int, _ what: String) throws(DiskError) -> Bytes {
        let bytes = try peek(count, what)
        advance(count)
        return bytes
    }

    // Not by `take`: a view of its own for each number would count the window's owners.
    mutating func int32(_ what: String) throws(DiskError) -> Int32 {
        try need(4, what)
        defer { advance(4) }
        return window.int32(at: offset)
    }

    mutating func int64(_ what: String) throws(DiskError) -> Int64 {
        try need(8, what)
        defer { advance(8) }
        return window.int64(at: offset)
    }

    /// Bytes behind an int of their length, -1 for none; a view.
    mutating func field(_ what: String) throws(DiskError) -> Bytes? {
        try need(4, what)
        let length = Int(window.int32(at: offset))
        guard length >= -1, length <= SnapshotFormat.fieldBytesMax else {
            throw damaged("the length of \(what)", "\(length)")
        }
        let size = 4 + max(length, 0)
        try need(size, what)
        defer { advance(size) }
        return length < 0 ? nil : window.slice(offset + 4, length)
    }

    /// Makes sure of `count` bytes in the window; false where the content ends before.
    private mutating func fill(_ count: Int) throws(DiskError) -> Bool {
        if window.count - offset >= count { return true }
        guard var piece = try ahead.next() else { return false }
        let rest = window.dropFirst(offset)
        checksumBefore = checksumBehind
        checksumBefore.takeBack(rest)
        checksumBehind = piece.checksum
        offset = 0
        if rest.isEmpty && piece.bytes.count >= count {
            window = piece.bytes
            return true
        }
        // What lies across the border of pieces.
        var joined = ByteBuffer(capacity: rest.count + piece.bytes.count)
        joined.append(rest)
        joined.append(piece.bytes)
        while joined.count < count, let more = try ahead.next() {
            piece = more
            checksumBehind = piece.checksum
            joined.append(piece.bytes)
        }
        window = joined.finish()
        return window.count >= count
    }
}
