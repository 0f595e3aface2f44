import Glibc

/// Memory that several views share and that is freed with the last of them.
///
/// `Bytes` and `ByteBuffer` are the only ones who touch it: while a buffer grows, it is the only owner; once handed to
/// `Bytes`, nobody writes any more.
public final class ByteStorage: @unchecked Sendable {
    // Sendable: see above; the class itself only frees.
    public let base: UnsafeMutableRawPointer
    public let capacity: Int

    /// - Parameter capacity: bytes, at least 0; the memory is not initialised.
    public init(capacity: Int) {
        self.capacity = capacity
        guard let memory = malloc(max(capacity, 1)) else { preconditionFailure("no memory for \(capacity) bytes") }
        base = memory
    }

    deinit { free(base) }
}
