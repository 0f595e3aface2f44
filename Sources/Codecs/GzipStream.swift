import CZlib
import Platform

/// Compresses one gzip member from pieces, in constant memory.
public final class GzipWriter {
    private let stream: UnsafeMutablePointer<z_stream>

    /// - Parameter level: 0 to 9, or -1 for zlib's default.
    public init(level: Int = -1) throws(CodecError) {
        stream = .allocate(capacity: 1)
        stream.initialize(to: z_stream())
        // 31: a window of 32 KiB with gzip's header and trailer.
        let status = deflateInit2_(
            stream, Int32(level), Z_DEFLATED, 31, 8, Z_DEFAULT_STRATEGY, ZLIB_VERSION, Int32(MemoryLayout<z_stream>.size))
        guard status == Z_OK else { throw CodecError(.malformed, .gzip, "level \(level) is not one of -1 to 9") }
    }

    deinit {
        deflateEnd(stream)
        stream.deallocate()
    }

    /// Appends to `out` what comes out after `input`; not all that went in has to come out yet.
    public func write(_ input: Bytes, to out: inout ByteBuffer) { run(input, Z_NO_FLUSH, &out) }

    /// The rest, with gzip's trailer.
    public func finish(to out: inout ByteBuffer) { run(.empty, Z_FINISH, &out) }

    private func run(_ input: Bytes, _ flush: Int32, _ out: inout ByteBuffer) {
        input.withUnsafeBytes { source in
            stream.pointee.next_in = UnsafeMutablePointer(mutating: source.bindMemory(to: UInt8.self).baseAddress)
            stream.pointee.avail_in = UInt32(clamping: source.count)
            var isFull = true
            while isFull {
                out.appendUninitialized(64 << 10) { target in
                    stream.pointee.next_out = target.bindMemory(to: UInt8.self).baseAddress
                    stream.pointee.avail_out = UInt32(target.count)
                    _ = deflate(stream, flush)
                    isFull = stream.pointee.avail_out == 0
                    return target.count - Int(stream.pointee.avail_out)
                }
            }
        }
    }
}

/// Decompresses one gzip member from pieces, in constant memory.
public final class GzipReader {
    private let stream: UnsafeMutablePointer<z_stream>
    /// The member has ended.
    public private(set) var isAtEnd = false

    public init() throws(CodecError) {
        stream = .allocate(capacity: 1)
        stream.initialize(to: z_stream())
        guard inflateInit2_(stream, 31, ZLIB_VERSION, Int32(MemoryLayout<z_stream>.size)) == Z_OK else {
            throw CodecError(.unavailable, .gzip, "zlib could not begin")
        }
    }

    deinit {
        inflateEnd(stream)
        stream.deallocate()
    }

    /// Appends to `out` what comes out of the next piece, as long as that is at most `outputMax` bytes.
    /// - Returns: how much of `input` was used; less than all where `outputMax` came first or the member ended.
    public func read(_ input: Bytes, to out: inout ByteBuffer, outputMax: Int) throws(CodecError) -> Int {
        var status = Z_OK
        let used = input.withUnsafeBytes { source in
            stream.pointee.next_in = UnsafeMutablePointer(mutating: source.bindMemory(to: UInt8.self).baseAddress)
            stream.pointee.avail_in = UInt32(clamping: source.count)
            out.appendUninitialized(outputMax) { target in
                stream.pointee.next_out = target.bindMemory(to: UInt8.self).baseAddress
                stream.pointee.avail_out = UInt32(clamping: target.count)
                status = inflate(stream, Z_NO_FLUSH)
                return target.count - Int(stream.pointee.avail_out)
            }
            return source.count - Int(stream.pointee.avail_in)
        }
        switch status {
        case Z_STREAM_END: isAtEnd = true
        case Z_OK, Z_BUF_ERROR: break
        default:
            throw CodecError(.malformed, .gzip, stream.pointee.msg.map { String(cString: $0) } ?? "not gzip data")
        }
        return used
    }
}
