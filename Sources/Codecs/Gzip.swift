import CZlib
import Platform

/// gzip by zlib, which every program is linked with.
enum Gzip {
    static func compress(_ input: Bytes, level: Int) throws(CodecError) -> Bytes {
        var stream = z_stream()
        // 31: a window of 32 KiB with gzip's header and trailer.
        guard
            deflateInit2_(
                &stream, Int32(level), Z_DEFLATED, 31, 8, Z_DEFAULT_STRATEGY, ZLIB_VERSION,
                Int32(MemoryLayout<z_stream>.size)) == Z_OK
        else { throw CodecError(.malformed, .gzip, "level \(level) is not one of -1 to 9") }
        defer { deflateEnd(&stream) }
        var out = ByteBuffer(capacity: Int(deflateBound(&stream, UInt(input.count))) + 32)
        var status = Z_OK
        input.withUnsafeBytes { source in
            stream.next_in = UnsafeMutablePointer(mutating: source.bindMemory(to: UInt8.self).baseAddress)
            stream.avail_in = UInt32(clamping: source.count)
            repeat {
                out.appendUninitialized(max(out.capacity - out.count, 4096)) { target in
                    stream.next_out = target.bindMemory(to: UInt8.self).baseAddress
                    stream.avail_out = UInt32(clamping: target.count)
                    let room = Int(stream.avail_out)
                    status = deflate(&stream, Z_FINISH)
                    return room - Int(stream.avail_out)
                }
            } while status == Z_OK
        }
        guard status == Z_STREAM_END else { throw CodecError(.malformed, .gzip, "zlib ended with \(status)") }
        return out.finish()
    }

    /// All members of a gzip stream, one after the other.
    static func decompress(_ input: Bytes, outputMax: Int) throws(CodecError) -> Bytes {
        var stream = z_stream()
        guard inflateInit2_(&stream, 31, ZLIB_VERSION, Int32(MemoryLayout<z_stream>.size)) == Z_OK else {
            throw CodecError(.unavailable, .gzip, "zlib could not begin")
        }
        defer { inflateEnd(&stream) }
        var out = ByteBuffer(capacity: min(max(input.count &* 4, 1024), outputMax + 1))
        var status = Z_OK
        input.withUnsafeBytes { source in
            stream.next_in = UnsafeMutablePointer(mutating: source.bindMemory(to: UInt8.self).baseAddress)
            stream.avail_in = UInt32(clamping: source.count)
            while out.count <= outputMax {
                let room = max(out.capacity - out.count, min(out.count, outputMax + 1 - out.count), 64)
                out.appendUninitialized(room) { target in
                    stream.next_out = target.bindMemory(to: UInt8.self).baseAddress
                    stream.avail_out = UInt32(clamping: target.count)
                    let room = Int(stream.avail_out)
                    status = inflate(&stream, Z_NO_FLUSH)
                    return room - Int(stream.avail_out)
                }
                if status == Z_STREAM_END, stream.avail_in > 0 { status = inflateReset(&stream) }
                if status != Z_OK { break }
            }
        }
        guard out.count <= outputMax else { throw CodecError(.tooLarge, .gzip, "more than \(outputMax) bytes come out") }
        switch status {
        case Z_STREAM_END: return out.finish()
        case Z_BUF_ERROR, Z_OK: throw CodecError(.malformed, .gzip, "the data ends too early")
        default:
            let reason = stream.msg.map { String(cString: $0) } ?? "not gzip data"
            throw CodecError(.malformed, .gzip, reason)
        }
    }
}
