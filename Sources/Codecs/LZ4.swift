import Platform

/// LZ4 frames (LZ4 frame format 1.6) around the blocks of liblz4.
///
/// A frame is a magic, a descriptor (flags, block size, perhaps a content size, one byte of checksum), blocks with their
/// length in front, an end mark, perhaps a checksum of the content. Integers are little-endian. Kafka writes independent
/// blocks of up to 64 KiB without checksums. In messages v0 it took the header's checksum over the magic too, which is
/// wrong; `isLegacy` writes that, and reading does not look at the checksum then.
struct LZ4: Sendable {
    private typealias Pointer = UnsafeRawPointer
    private typealias Target = UnsafeMutableRawPointer
    private typealias Compress = @convention(c) (Pointer?, Target?, Int32, Int32) -> Int32
    private typealias CompressHC = @convention(c) (Pointer?, Target?, Int32, Int32, Int32) -> Int32
    private typealias Decompress = @convention(c) (Pointer?, Target?, Int32, Int32) -> Int32
    private typealias DecompressWithDictionary = @convention(c) (Pointer?, Target?, Int32, Int32, Pointer?, Int32) -> Int32
    private typealias Bound = @convention(c) (Int32) -> Int32

    private let compressBlock: Compress
    private let compressBlockHC: CompressHC
    private let decompressBlock: Decompress
    private let decompressWithDictionary: DecompressWithDictionary
    private let bound: Bound

    private static let magic: UInt32 = 0x184D_2204
    private static let version1: UInt8 = 0x40
    private static let independent: UInt8 = 0x20
    private static let blockChecksum: UInt8 = 0x10
    private static let contentSize: UInt8 = 0x08
    private static let contentChecksum: UInt8 = 0x04
    private static let dictionary: UInt8 = 0x01
    /// Of a block's length: it is stored as it is.
    private static let stored: UInt32 = 0x8000_0000
    private static let blockSize = 64 * 1024
    /// Kafka's default level, which stands for the fast compressor.
    private static let fastLevel = 9
    private static let windowSize = 64 * 1024

    private init() throws(CodecError) {
        let library = try CodecLibrary("liblz4.so.1", package: "liblz4-1", for: .lz4)
        compressBlock = try library.function("LZ4_compress_default")
        compressBlockHC = try library.function("LZ4_compress_HC")
        decompressBlock = try library.function("LZ4_decompress_safe")
        decompressWithDictionary = try library.function("LZ4_decompress_safe_usingDict")
        bound = try library.function("LZ4_compressBound")
    }

    private static let opened = Result { () throws(CodecError) in try LZ4() }
    static func library() throws(CodecError) -> LZ4 { try opened.get() }

    // MARK: Compression

    func compress(_ input: Bytes, level: Int, isLegacy: Bool) -> Bytes {
        let boundOfBlock = Int(bound(Int32(LZ4.blockSize)))
        var result = ByteBuffer(capacity: 32 + input.count + boundOfBlock)
        var header = ByteBuffer(capacity: 8)
        header.appendLittleEndian(LZ4.magic)
        header.append([LZ4.version1 | LZ4.independent, 4 << 4])
        result.append(header.view())
        let checksum = XXH32.hash(isLegacy ? header.view() : header.view().dropFirst(4))
        result.append(UInt8(truncatingIfNeeded: checksum >> 8))
        var position = 0
        while position < input.count {
            let block = input.slice(position, min(LZ4.blockSize, input.count - position))
            let place = result.count
            result.appendLittleEndian(UInt32(0))
            result.appendUninitialized(boundOfBlock) { target in
                let size = block.withUnsafeBytes { source in
                    level == LZ4.fastLevel
                        ? compressBlock(source.baseAddress, target.baseAddress, Int32(source.count), Int32(target.count))
                        : compressBlockHC(
                            source.baseAddress, target.baseAddress, Int32(source.count), Int32(target.count), Int32(level))
                }
                return max(Int(size), 0)
            }
            let size = result.count - place - 4
            if size == 0 || size >= block.count {
                result.truncate(to: place + 4)
                result.append(block)
                result.set((UInt32(block.count) | LZ4.stored).byteSwapped, at: place)
            } else {
                result.set(UInt32(size).byteSwapped, at: place)
            }
            position += block.count
        }
        result.appendLittleEndian(UInt32(0))
        return result.finish()
    }

    // MARK: Decompression

    func decompress(_ input: Bytes, outputMax: Int, isLegacy: Bool) throws(CodecError) -> Bytes {
        var out = ByteBuffer(capacity: min(input.count * 3, outputMax))
        var position = 0
        repeat {
            try frame(input, &position, &out, outputMax, isLegacy)
        } while position < input.count
        return out.finish()
    }

    private func malformed(_ reason: String) -> CodecError { CodecError(.malformed, .lz4, reason) }

    private func word(_ input: Bytes, _ position: inout Int) throws(CodecError) -> UInt32 {
        guard input.count - position >= 4 else { throw malformed("the data ends too early") }
        position += 4
        return input.uint32(at: position - 4).byteSwapped
    }

    private func frame(
        _ input: Bytes, _ position: inout Int, _ out: inout ByteBuffer, _ outputMax: Int, _ isLegacy: Bool
    ) throws(CodecError) {
        let magic = try word(input, &position)
        guard magic == LZ4.magic else { throw malformed("a frame does not begin with its magic number") }
        let descriptor = position
        guard input.count - position >= 3 else { throw malformed("the data ends too early") }
        let flags = input[position]
        let sizeCode = input[position + 1] >> 4 & 7
        guard flags & 0xC0 == LZ4.version1, flags & LZ4.dictionary == 0, sizeCode >= 4 else {
            throw malformed("flags \(flags) and block size \(sizeCode) are not those of a frame")
        }
        position += 2 + (flags & LZ4.contentSize != 0 ? 8 : 0)
        guard position < input.count else { throw malformed("the data ends too early") }
        let checksum = XXH32.hash(input.slice(descriptor, position - descriptor))
        guard isLegacy || input[position] == UInt8(truncatingIfNeeded: checksum >> 8) else {
            throw malformed("the header's checksum is \(input[position]), its bytes give \(checksum >> 8 & 255)")
        }
        position += 1
        let blockMax = 1 << (8 + 2 * Int(sizeCode))
        let start = out.count
        while true {
            let length = try word(input, &position)
            if length == 0 { break }
            let size = Int(length & ~LZ4.stored)
            guard size <= input.count - position, size <= blockMax else {
                throw malformed("a block of \(size) bytes, and \(input.count - position) bytes are left")
            }
            let block = input.slice(position, size)
            position += size
            if length & LZ4.stored != 0 {
                guard size <= outputMax - out.count else { throw tooLarge(outputMax) }
                out.append(block)
            } else {
                try self.block(block, blockMax, flags & LZ4.independent != 0 ? out.count : start, &out, outputMax)
            }
            if flags & LZ4.blockChecksum != 0 {
                let stored = try word(input, &position)
                guard stored == XXH32.hash(block) else { throw malformed("the checksum of a block is wrong") }
            }
        }
        if flags & LZ4.contentSize != 0 {
            let claimed = UInt64(bitPattern: input.int64(at: descriptor + 2)).byteSwapped
            guard claimed == UInt64(out.count - start) else {
                throw malformed("\(out.count - start) bytes came out, the header says \(claimed)")
            }
        }
        if flags & LZ4.contentChecksum != 0 {
            let stored = try word(input, &position)
            let computed = out.withUnsafeBytes { XXH32.hash(UnsafeRawBufferPointer(rebasing: $0[start...])) }
            guard stored == computed else { throw malformed("the checksum of the content is wrong") }
        }
    }

    private func tooLarge(_ outputMax: Int) -> CodecError {
        CodecError(.tooLarge, .lz4, "more than \(outputMax) bytes come out")
    }

    /// - Parameter windowStart: from where in `out` on the block may refer to what came before.
    private func block(
        _ input: Bytes, _ blockMax: Int, _ windowStart: Int, _ out: inout ByteBuffer, _ outputMax: Int
    ) throws(CodecError) {
        // A byte of a block stands for 255 bytes at most.
        let room = min(blockMax, input.count * 255 + 64, outputMax - out.count + 1)
        let window = min(out.count - windowStart, LZ4.windowSize)
        var size: Int32 = -1
        out.appendUninitialized(room) { target in
            size = input.withUnsafeBytes { source in
                window > 0
                    ? decompressWithDictionary(
                        source.baseAddress, target.baseAddress, Int32(source.count), Int32(target.count),
                        target.baseAddress.map { UnsafeRawPointer($0 - window) }, Int32(window))
                    : decompressBlock(source.baseAddress, target.baseAddress, Int32(source.count), Int32(target.count))
            }
            return max(Int(size), 0)
        }
        if size < 0, room == outputMax - out.count + 1 { throw tooLarge(outputMax) }
        guard size >= 0 else { throw malformed("not an LZ4 block") }
        guard out.count <= outputMax else { throw tooLarge(outputMax) }
    }
}

extension ByteBuffer {
    mutating func appendLittleEndian(_ value: UInt32) { append(bigEndian: value.byteSwapped) }
}
