import Platform

/// Snappy by libsnappy: raw blocks, and the framing of Java's library (xerial), which Kafka's records have.
///
/// The framing is 8 bytes of magic, two int32 of versions, then chunks: an int32 of length and a raw block.
struct Snappy: Sendable {
    private typealias Convert =
        @convention(c) (UnsafeRawPointer?, Int, UnsafeMutableRawPointer?, UnsafeMutablePointer<Int>) -> Int32
    private typealias MaxLength = @convention(c) (Int) -> Int
    private typealias Length = @convention(c) (UnsafeRawPointer?, Int, UnsafeMutablePointer<Int>) -> Int32

    private let compressBlock: Convert
    private let decompressBlock: Convert
    private let maxLength: MaxLength
    private let decompressedLength: Length

    private static let magic: [UInt8] = [0x82, 0x53, 0x4E, 0x41, 0x50, 0x50, 0x59, 0]
    private static let headerSize = 16
    /// What a chunk holds, in bytes, as Java's library has it by default.
    private static let chunkSize = 32 * 1024
    /// Three bytes of a block stand for 64 bytes at most.
    private static let ratioMax = 22

    private init() throws(CodecError) {
        let library = try CodecLibrary("libsnappy.so.1", package: "libsnappy1v5", for: .snappy)
        compressBlock = try library.function("snappy_compress")
        decompressBlock = try library.function("snappy_uncompress")
        maxLength = try library.function("snappy_max_compressed_length")
        decompressedLength = try library.function("snappy_uncompressed_length")
    }

    private static let opened = Result { () throws(CodecError) in try Snappy() }
    static func library() throws(CodecError) -> Snappy { try opened.get() }

    /// In chunks, with Java's framing.
    func compress(_ input: Bytes) throws(CodecError) -> Bytes {
        var out = ByteBuffer(capacity: Snappy.headerSize + maxLength(input.count) + 8 * (input.count / Snappy.chunkSize + 1))
        out.append(Snappy.magic)
        out.appendInt32(1)
        out.appendInt32(1)
        var position = 0
        while position < input.count {
            let chunk = input.slice(position, min(Snappy.chunkSize, input.count - position))
            let place = out.count
            out.appendInt32(0)
            try append(chunk, to: &out, bound: maxLength(chunk.count), compressBlock)
            out.set(int32: Int32(out.count - place - 4), at: place)
            position += chunk.count
        }
        return out.finish()
    }

    /// One block without framing.
    func compressRaw(_ input: Bytes) throws(CodecError) -> Bytes {
        var out = ByteBuffer(capacity: maxLength(input.count))
        try append(input, to: &out, bound: maxLength(input.count), compressBlock)
        return out.finish()
    }

    private func append(
        _ input: Bytes, to out: inout ByteBuffer, bound: Int, _ convert: Convert
    ) throws(CodecError) {
        var status: Int32 = 0
        out.appendUninitialized(bound) { target in
            var length = target.count
            status = input.withUnsafeBytes { convert($0.baseAddress, $0.count, target.baseAddress, &length) }
            return status == 0 ? length : 0
        }
        if status != 0 { throw CodecError(.malformed, .snappy, "not a Snappy block") }
    }

    func decompress(_ input: Bytes, outputMax: Int) throws(CodecError) -> Bytes {
        var out = ByteBuffer(capacity: min(input.count * 2, outputMax))
        guard input.count >= Snappy.headerSize, input.prefix(8).elementsEqual(Snappy.magic) else {
            try block(input, &out, outputMax)
            return out.finish()
        }
        guard input.int32(at: 12) <= 1 else {
            throw CodecError(.malformed, .snappy, "the framing has version \(input.int32(at: 12)), 1 is known")
        }
        var position = Snappy.headerSize
        while position < input.count {
            guard input.count - position >= 4 else { throw CodecError(.malformed, .snappy, "the data ends too early") }
            let length = Int(input.uint32(at: position))
            // Streams that were written one after the other have their header again.
            if input.count - position >= Snappy.headerSize, input.slice(position, 8).elementsEqual(Snappy.magic) {
                position += Snappy.headerSize
                continue
            }
            position += 4
            guard length <= input.count - position else {
                throw CodecError(
                    .malformed, .snappy, "a chunk of \(length) bytes, and \(input.count - position) bytes are left")
            }
            try block(input.slice(position, length), &out, outputMax)
            position += length
        }
        return out.finish()
    }

    private func block(_ input: Bytes, _ out: inout ByteBuffer, _ outputMax: Int) throws(CodecError) {
        var length = 0
        let status = input.withUnsafeBytes { decompressedLength($0.baseAddress, $0.count, &length) }
        guard status == 0, length <= input.count * Snappy.ratioMax else {
            throw CodecError(.malformed, .snappy, "not a Snappy block")
        }
        guard length <= outputMax - out.count else {
            throw CodecError(.tooLarge, .snappy, "more than \(outputMax) bytes come out")
        }
        try append(input, to: &out, bound: length, decompressBlock)
    }
}
