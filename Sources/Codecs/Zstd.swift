import Platform

/// zstd by libzstd.
struct Zstd: Sendable {
    // As in zstd.h: sizes are size_t, a context is an opaque pointer.
    private typealias Context = UnsafeMutableRawPointer
    private typealias CreateContext = @convention(c) () -> Context?
    private typealias ResetContext = @convention(c) (Context, Int32) -> Int
    private typealias FreeContext = @convention(c) (Context?) -> Int
    private typealias CompressBound = @convention(c) (Int) -> Int
    private typealias Compress = @convention(c) (UnsafeMutableRawPointer?, Int, UnsafeRawPointer?, Int, Int32) -> Int
    private typealias Stream = @convention(c) (Context, UnsafeMutableRawPointer, UnsafeMutableRawPointer) -> Int
    private typealias IsError = @convention(c) (Int) -> UInt32
    private typealias ErrorName = @convention(c) (Int) -> UnsafePointer<CChar>?
    private typealias ContentSize = @convention(c) (UnsafeRawPointer?, Int) -> UInt64

    private let createContext: CreateContext
    private let resetContext: ResetContext
    private let freeContext: FreeContext
    private let compressBound: CompressBound
    private let compressAll: Compress
    private let decompressStream: Stream
    private let isError: IsError
    private let errorName: ErrorName
    private let contentSize: ContentSize

    /// `ZSTD_inBuffer` and `ZSTD_outBuffer`: where, how many bytes, how many of them done.
    private struct Buffer {
        var start: UnsafeMutableRawPointer?
        var size: Int
        var position: Int
    }

    private init() throws(CodecError) {
        let library = try CodecLibrary("libzstd.so.1", package: "libzstd1", for: .zstd)
        createContext = try library.function("ZSTD_createDCtx")
        resetContext = try library.function("ZSTD_DCtx_reset")
        freeContext = try library.function("ZSTD_freeDCtx")
        compressBound = try library.function("ZSTD_compressBound")
        compressAll = try library.function("ZSTD_compress")
        decompressStream = try library.function("ZSTD_decompressStream")
        isError = try library.function("ZSTD_isError")
        errorName = try library.function("ZSTD_getErrorName")
        contentSize = try library.function("ZSTD_getFrameContentSize")
    }

    /// Contexts that nobody uses now: making one costs more than a small batch.
    private static let idle = Guarded<[IdleContext]>([])
    private static let idleMax = 16

    private struct IdleContext: @unchecked Sendable {
        // Sendable: whoever takes it out of the list is its only user.
        let context: Context
    }

    private func takeContext() throws(CodecError) -> Context {
        if let idle = Zstd.idle.withLock({ $0.popLast() }) {
            // 1: the session alone; parameters stay.
            _ = resetContext(idle.context, 1)
            return idle.context
        }
        guard let context = createContext() else { throw CodecError(.unavailable, .zstd, "no memory for a context") }
        return context
    }

    private func giveBack(_ context: Context) {
        let idle = IdleContext(context: context)
        let isKept = Zstd.idle.withLock { list in
            if list.count < Zstd.idleMax {
                list.append(idle)
                return true
            }
            return false
        }
        if !isKept { _ = freeContext(context) }
    }

    private static let opened = Result { () throws(CodecError) in try Zstd() }
    static func library() throws(CodecError) -> Zstd { try opened.get() }

    func compress(_ input: Bytes, level: Int) throws(CodecError) -> Bytes {
        var status = 0
        let bytes = input.withUnsafeBytes { source in
            Bytes(unsafeUninitializedCapacity: compressBound(source.count)) { target in
                status = compressAll(target.baseAddress, target.count, source.baseAddress, source.count, Int32(level))
                return isError(status) == 0 ? status : 0
            }
        }
        if isError(status) != 0 { throw failure(status) }
        return bytes
    }

    private func failure(_ status: Int) -> CodecError {
        CodecError(.malformed, .zstd, errorName(status).map { String(cString: $0) } ?? "not zstd data")
    }

    /// All frames, one after the other; they need not say how large their content is.
    func decompress(_ input: Bytes, outputMax: Int) throws(CodecError) -> Bytes {
        let context = try takeContext()
        defer { giveBack(context) }
        var status = 1
        var isEmptyStep = false
        let out = input.withUnsafeBytes { source -> ByteBuffer in
            // The claimed size is a hint alone: it may be a lie, and nothing says that it is there.
            let claimed = contentSize(source.baseAddress, source.count)
            let likely = claimed <= UInt64(source.count) * 64 ? Int(claimed) : source.count * 4
            var out = ByteBuffer(capacity: min(max(likely, 1024), outputMax + 1))
            var from = Buffer(start: UnsafeMutableRawPointer(mutating: source.baseAddress), size: source.count, position: 0)
            while out.count <= outputMax {
                let before = (from.position, out.count)
                out.appendUninitialized(max(out.capacity - out.count, min(out.count, outputMax + 1 - out.count), 64)) { target in
                    var to = Buffer(start: target.baseAddress, size: target.count, position: 0)
                    status = decompressStream(context, &to, &from)
                    return to.position
                }
                if isError(status) != 0 || (status == 0 && from.position == from.size) { break }
                if before == (from.position, out.count) {
                    isEmptyStep = true
                    break
                }
            }
            return out
        }
        if isError(status) != 0 { throw failure(status) }
        guard out.count <= outputMax else { throw CodecError(.tooLarge, .zstd, "more than \(outputMax) bytes come out") }
        if isEmptyStep || status != 0 { throw CodecError(.malformed, .zstd, "the data ends too early") }
        return out.view()
    }
}
