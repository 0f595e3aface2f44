import Glibc

/// Immutable bytes with a shared owner: slicing never copies, indices start at 0.
///
/// The view keeps its owner alive, so a record view may outlive the frame that it came in.
@frozen
public struct Bytes: @unchecked Sendable {
    // Sendable: nobody writes to the memory after a `Bytes` of it exists, and `owner` only frees it.
    @usableFromInline let owner: AnyObject?
    @usableFromInline let start: UnsafeRawPointer
    public let count: Int

    @inlinable
    init(owner: AnyObject?, start: UnsafeRawPointer, count: Int) {
        self.owner = owner
        self.start = start
        self.count = count
    }

    /// The first `count` bytes of `storage`, which must not change any more.
    @inlinable
    public init(storage: ByteStorage, offset: Int = 0, count: Int) {
        precondition(offset >= 0 && count >= 0 && offset + count <= storage.byteCount)
        self.init(owner: storage, start: UnsafeRawPointer(storage.base + offset), count: count)
    }

    /// Copies `array`.
    public init(_ array: [UInt8]) {
        self.init(unsafeUninitializedCapacity: array.count) { target in
            array.withUnsafeBytes { target.copyMemory(from: $0) }
            return array.count
        }
    }

    /// The UTF-8 form of `text`.
    public init(utf8 text: String) {
        var text = text
        self = text.withUTF8 { Bytes(copying: UnsafeRawBufferPointer($0)) }
    }

    public init(copying source: UnsafeRawBufferPointer) {
        self.init(unsafeUninitializedCapacity: source.count) { target in
            target.copyMemory(from: source)
            return source.count
        }
    }

    /// Memory of `capacity` bytes that `fill` writes and says how much of it.
    public init(
        unsafeUninitializedCapacity capacity: Int, initializingWith fill: (UnsafeMutableRawBufferPointer) throws -> Int
    ) rethrows {
        let storage = ByteStorage.make(capacity: capacity)
        let count = try fill(UnsafeMutableRawBufferPointer(start: storage.base, count: capacity))
        self.init(storage: storage, count: count)
    }

    /// Of nobody: it is never freed.
    public static let empty = Bytes(owner: nil, start: UnsafeRawPointer(UnsafeMutableRawPointer.allocate(byteCount: 1, alignment: 1)), count: 0)

    /// A part of these bytes; the range must lie inside.
    @inlinable
    public func slice(_ offset: Int, _ count: Int) -> Bytes {
        precondition(offset >= 0 && count >= 0 && offset <= self.count - count, "slice outside of the bytes")
        return Bytes(owner: owner, start: start + offset, count: count)
    }

    @inlinable
    public func dropFirst(_ n: Int) -> Bytes { n >= count ? slice(count, 0) : slice(n, count - n) }

    @inlinable
    public func prefix(_ n: Int) -> Bytes { n >= count ? self : slice(0, n) }

    @inlinable
    public func withUnsafeBytes<R>(_ body: (UnsafeRawBufferPointer) throws -> R) rethrows -> R {
        try withExtendedLifetime(owner) { try body(UnsafeRawBufferPointer(start: start, count: count)) }
    }

    public var array: [UInt8] { withUnsafeBytes { Array($0) } }

    /// The text, or nil where the bytes are not UTF-8.
    public var string: String? { withUnsafeBytes { String(validating: $0.bindMemory(to: UInt8.self), as: UTF8.self) } }

    /// The text with U+FFFD in place of what is not UTF-8.
    public var stringLossy: String { withUnsafeBytes { String(decoding: $0, as: UTF8.self) } }

    /// Where the bytes begin, for readers that keep this value alive while they read.
    @inlinable public var unsafeStart: UnsafeRawPointer { start }

    // MARK: Big-endian loads. The range must lie inside.

    @inlinable
    func load<T: FixedWidthInteger>(_ offset: Int, as type: T.Type) -> T {
        precondition(offset >= 0 && offset <= count - MemoryLayout<T>.size, "load outside of the bytes")
        return T(bigEndian: withExtendedLifetime(owner) { start.loadUnaligned(fromByteOffset: offset, as: T.self) })
    }

    @inlinable public func int8(at offset: Int) -> Int8 { load(offset, as: Int8.self) }
    @inlinable public func uint8(at offset: Int) -> UInt8 { load(offset, as: UInt8.self) }
    @inlinable public func int16(at offset: Int) -> Int16 { load(offset, as: Int16.self) }
    @inlinable public func uint16(at offset: Int) -> UInt16 { load(offset, as: UInt16.self) }
    @inlinable public func int32(at offset: Int) -> Int32 { load(offset, as: Int32.self) }
    @inlinable public func uint32(at offset: Int) -> UInt32 { load(offset, as: UInt32.self) }
    @inlinable public func int64(at offset: Int) -> Int64 { load(offset, as: Int64.self) }
}

extension Bytes: RandomAccessCollection {
    @inlinable public var startIndex: Int { 0 }
    @inlinable public var endIndex: Int { count }

    @inlinable
    public subscript(index: Int) -> UInt8 { load(index, as: UInt8.self) }

    public func withContiguousStorageIfAvailable<R>(_ body: (UnsafeBufferPointer<UInt8>) throws -> R) rethrows -> R? {
        try withUnsafeBytes { try body($0.bindMemory(to: UInt8.self)) }
    }
}

extension Bytes: Hashable {
    public static func == (a: Bytes, b: Bytes) -> Bool {
        a.count == b.count
            && a.withUnsafeBytes { x in
                b.withUnsafeBytes { y in
                    guard let p = x.baseAddress, let q = y.baseAddress else { return true }
                    return memcmp(p, q, x.count) == 0
                }
            }
    }

    public func hash(into hasher: inout Hasher) {
        withUnsafeBytes { hasher.combine(bytes: $0) }
    }
}

extension Bytes: CustomStringConvertible {
    /// Lower-case hex of the first 64 bytes.
    public var description: String {
        let digits = Array("0123456789abcdef".utf8)
        var text: [UInt8] = []
        for byte in prefix(64) {
            text.append(digits[Int(byte >> 4)])
            text.append(digits[Int(byte & 15)])
        }
        return String(decoding: text, as: UTF8.self) + (count > 64 ? "… (\(count) bytes)" : "")
    }
}
