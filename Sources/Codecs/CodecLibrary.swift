import Glibc

/// A codec's library, opened at its first use and kept open.
///
/// Its functions are plain C pointers; nothing changes after `init`.
struct CodecLibrary: @unchecked Sendable {
    // Sendable: the handle is only looked symbols up in, which dlsym allows from any thread.
    private let handle: UnsafeMutableRawPointer
    private let codec: Compression
    private let file: String

    /// - Throws: an error that names the Debian package where the library is not on this machine.
    init(_ file: String, package: String, for codec: Compression) throws(CodecError) {
        guard let handle = dlopen(file, RTLD_NOW | RTLD_LOCAL) else {
            let reason = dlerror().map { String(cString: $0) } ?? "it cannot be opened"
            throw CodecError(
                .unavailable, codec, "the library \(file) is needed (Debian package \(package)): \(reason)")
        }
        self.handle = handle
        self.codec = codec
        self.file = file
    }

    /// The function `name` as the C function type that is asked for.
    func function<F>(_ name: String, as type: F.Type = F.self) throws(CodecError) -> F {
        guard let symbol = dlsym(handle, name) else {
            throw CodecError(.unavailable, codec, "\(file) has no function \(name): it is too old")
        }
        return unsafeBitCast(symbol, to: F.self)
    }
}
