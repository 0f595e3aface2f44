import Codecs
import Platform

/// The content of a snapshot as its pieces come, unpacked, each with the checksum of all up to its end.
final class SnapshotUnpacker: @unchecked Sendable {
    // Sendable: one thread at a time calls `next`, as `SnapshotReadAhead` sees to.

    /// Up to so many bytes of the file from a position on; fewer only at its end.
    typealias Read = @Sendable (_ position: Int, _ count: Int) throws(SystemError) -> Bytes

    struct Piece: Sendable {
        /// Never empty.
        let bytes: Bytes
        let checksum: Adler32
    }

    private let path: String
    /// Of the file, in bytes.
    private let size: Int
    private let compression: SnapshotCompression
    private let read: Read
    private let gzip: GzipReader?
    /// Of the file, in bytes.
    private var position = 0
    private var checksum = Adler32()

    private static let pieceBytes = 1 << 20

    init(path: String, size: Int, compression: SnapshotCompression, read: @escaping Read) throws(DiskError) {
        self.path = path
        self.size = size
        self.compression = compression
        self.read = read
        gzip = try DiskError.pack(path) { () throws(CodecError) in compression == .gzip ? try GzipReader() : nil }
    }

    /// nil at the end.
    func next() throws(DiskError) -> Piece? {
        let bytes: Bytes
        if compression == .none {
            bytes = position < size ? try take(min(SnapshotUnpacker.pieceBytes, size - position)) : .empty
        } else {
            var buffer = ByteBuffer(capacity: SnapshotUnpacker.pieceBytes + SnappyFraming.blockBytesMax)
            while buffer.count < SnapshotUnpacker.pieceBytes, try unpackMore(&buffer) {}
            bytes = buffer.finish()
        }
        if bytes.isEmpty { return nil }
        checksum.update(bytes)
        return Piece(bytes: bytes, checksum: checksum)
    }

    /// Appends what the next piece of the file holds; false at its end.
    private func unpackMore(_ buffer: inout ByteBuffer) throws(DiskError) -> Bool {
        guard position < size else { return false }
        guard let gzip else { return try unpackChunk(&buffer) }
        if gzip.isAtEnd { return false }
        let piece = try bytes(min(256 << 10, size - position))
        do {
            let used = try gzip.read(piece, to: &buffer, outputMax: SnapshotUnpacker.pieceBytes)
            position += used
            return used > 0
        } catch { throw damaged("gzip data", error.reason) }
    }

    private func unpackChunk(_ buffer: inout ByteBuffer) throws(DiskError) -> Bool {
        if position == 0 {
            let header = try bytes(SnappyFraming.headerBytes)
            guard header.count == SnappyFraming.headerBytes, header.prefix(8).elementsEqual(SnappyFraming.magic) else {
                throw damaged("the magic of Snappy's framing", "\(header.prefix(8))")
            }
            position = SnappyFraming.headerBytes
            if position == size { return false }
        }
        let prefix = try bytes(4)
        let length = prefix.count == 4 ? Int(prefix.int32(at: 0)) : -1
        guard length > 0, length <= SnappyFraming.blockBytesMax, length <= size - position - 4 else {
            throw damaged("the length of a Snappy chunk", "\(length) with \(size - position) bytes to the end")
        }
        position += 4
        let block = try bytes(length)
        do {
            buffer.append(try Compression.snappy.decompress(block, outputMax: SnappyFraming.blockBytesMax))
        } catch {
            if error.kind == .unavailable { throw .refused(path: path, reason: error.reason) }
            throw damaged("a Snappy block", error.reason)
        }
        position += length
        return true
    }

    /// Bytes at the position, which moves behind them.
    private func take(_ count: Int) throws(DiskError) -> Bytes {
        let bytes = try bytes(count)
        position += bytes.count
        return bytes
    }

    private func bytes(_ count: Int) throws(DiskError) -> Bytes {
        do { return try read(position, count) } catch { throw .system(error) }
    }

    /// Damage in the packing; the position is the file's own.
    private func damaged(_ expected: String, _ found: String) -> DiskError {
        .damaged(file: path, position: position, expected: expected, found: found)
    }
}

/// Makes the pieces of a snapshot on a thread of its own, one ahead of the one who takes them.
final class SnapshotReadAhead: Sendable {
    private let unpacker: SnapshotUnpacker
    private let thread = WorkerPool(name: "snapshot", threads: 1)
    private let handover = Handover<Result<SnapshotUnpacker.Piece?, DiskError>>()
    private let isAtEnd = Guarded(false)

    init(_ unpacker: SnapshotUnpacker) {
        self.unpacker = unpacker
        makeNext()
    }

    deinit { thread.stop() }

    private func makeNext() {
        thread.submit { [unpacker, handover] in
            handover.put(Result { () throws(DiskError) in try unpacker.next() })
        }
    }

    /// Blocks for the next piece; nil at the end. By one thread.
    func next() throws(DiskError) -> SnapshotUnpacker.Piece? {
        if isAtEnd.withLock({ $0 }) { return nil }
        let result = handover.take()
        if case .success(.some) = result { makeNext() } else { isAtEnd.withLock { $0 = true } }
        return try result.get()
    }
}
