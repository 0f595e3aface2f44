/// Memory that several views share and that is freed with the last of them: the number of its bytes, and behind it the bytes.
///
/// `Bytes` and `ByteBuffer` are the only ones who touch it: while a buffer grows, it is the only owner; once handed to
/// `Bytes`, nobody writes any more.
public final class ByteStorage: ManagedBuffer<Int, UInt8> {
    /// - Parameter capacity: bytes, at least 0; the memory is not initialised.
    @inlinable
    public static func make(capacity: Int) -> ByteStorage {
        unsafeDowncast(create(minimumCapacity: capacity) { _ in capacity }, to: ByteStorage.self)
    }

    @inlinable public var byteCount: Int { header }
    /// Valid as long as this object is there.
    @inlinable public var base: UnsafeMutableRawPointer { withUnsafeMutablePointerToElements { UnsafeMutableRawPointer($0) } }
}
