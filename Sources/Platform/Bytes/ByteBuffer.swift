/// A growable buffer; `finish()` hands its memory over as `Bytes` without copying.
@frozen
public struct ByteBuffer: @unchecked Sendable {
    // Sendable: whoever writes makes itself the only owner of `storage` first. nil: no room, and the first byte takes new memory.
    @usableFromInline var storage: ByteStorage?
    // Of `storage`, here so that writing needs no look into it.
    @usableFromInline var base: UnsafeMutableRawPointer
    @usableFromInline var room: Int
    @usableFromInline var _count = 0

    @inlinable public var count: Int { _count }

    @inlinable
    public init(capacity: Int = 256) {
        let storage = ByteStorage.make(capacity: capacity)
        self.storage = storage
        base = storage.base
        room = capacity
    }

    @inlinable public var capacity: Int { room }

    /// Room for `n` more bytes; also makes this buffer the only owner of its memory.
    @inlinable
    public mutating func reserve(_ n: Int) {
        if _count + n > room || !isKnownUniquelyReferenced(&storage) { grow(n) }
    }

    /// Room for `n` more bytes, for an owner that shares its memory with nobody: one that cannot be copied and makes no views.
    @inlinable @inline(__always)
    public mutating func reserveAlone(_ n: Int) {
        if n > room &- _count { grow(n) }
    }

    @usableFromInline @inline(never)
    mutating func grow(_ n: Int) {
        let capacity = Swift.max(_count + n, room * 2, 64)
        let larger = ByteStorage.make(capacity: capacity)
        larger.base.copyMemory(from: base, byteCount: _count)
        storage = larger
        base = larger.base
        room = capacity
    }

    @inlinable
    public mutating func append<T: FixedWidthInteger>(bigEndian value: T) {
        reserve(MemoryLayout<T>.size)
        put(value)
    }

    /// Appends in room that was reserved before.
    @inlinable
    public mutating func put<T: FixedWidthInteger>(_ value: T) {
        assert(_count + MemoryLayout<T>.size <= room, "room for it was not reserved")
        base.storeBytes(of: value.bigEndian, toByteOffset: _count, as: T.self)
        _count &+= MemoryLayout<T>.size
    }

    @inlinable
    public mutating func append<A: FixedWidthInteger, B: FixedWidthInteger, C: FixedWidthInteger, D: FixedWidthInteger>(
        bigEndian a: A, _ b: B, _ c: C, _ d: D
    ) {
        reserve(MemoryLayout<A>.size + MemoryLayout<B>.size + MemoryLayout<C>.size + MemoryLayout<D>.size)
        put(a)
        put(b)
        put(c)
        put(d)
    }

    /// Appends them one after the other, big-endian.
    @inlinable
    public mutating func append<T: FixedWidthInteger>(bigEndian values: [T]) {
        reserve(values.count * MemoryLayout<T>.size)
        for value in values { put(value) }
    }

    @inlinable public mutating func append(_ byte: UInt8) { append(bigEndian: byte) }
    @inlinable public mutating func appendInt16(_ v: Int16) { append(bigEndian: v) }
    @inlinable public mutating func appendInt32(_ v: Int32) { append(bigEndian: v) }
    @inlinable public mutating func appendInt64(_ v: Int64) { append(bigEndian: v) }

    /// Appends bytes in room that was reserved before.
    @inlinable
    public mutating func put(_ source: UnsafeRawBufferPointer) {
        assert(_count + source.count <= room, "room for it was not reserved")
        guard let from = source.baseAddress else { return }
        (base + _count).copyMemory(from: from, byteCount: source.count)
        _count &+= source.count
    }

    @inlinable
    public mutating func append(_ source: UnsafeRawBufferPointer) {
        reserve(source.count)
        put(source)
    }

    @inlinable public mutating func append(_ bytes: Bytes) { bytes.withUnsafeBytes { append($0) } }
    @inlinable public mutating func append(_ array: [UInt8]) { array.withUnsafeBytes { append($0) } }

    @inlinable
    public mutating func append<Source: Collection>(contentsOf source: Source) where Source.Element == UInt8 {
        let isDone: Void? = source.withContiguousStorageIfAvailable { append(UnsafeRawBufferPointer($0)) }
        if isDone == nil { for byte in source { append(byte) } }
    }

    /// Appends the UTF-8 form of `text`.
    @inlinable
    public mutating func append(utf8 text: String) {
        var text = text
        text.withUTF8 { append(UnsafeRawBufferPointer($0)) }
    }

    /// Up to `max` bytes that `fill` writes at the end, and says how many.
    @inlinable
    public mutating func appendUninitialized(
        _ max: Int, _ fill: (UnsafeMutableRawBufferPointer) throws -> Int
    ) rethrows {
        reserve(max)
        _count += try fill(UnsafeMutableRawBufferPointer(start: base + _count, count: max))
    }

    /// Overwrites an integer that is already there; the range must lie inside.
    @inlinable
    public mutating func set<T: FixedWidthInteger>(_ value: T, at offset: Int) {
        precondition(offset >= 0 && offset <= _count - MemoryLayout<T>.size, "set outside of the buffer")
        reserve(0)
        base.storeBytes(of: value.bigEndian, toByteOffset: offset, as: T.self)
    }

    @inlinable public mutating func set(int32 value: Int32, at offset: Int) { set(value, at: offset) }

    @inlinable
    public func withUnsafeBytes<R>(_ body: (UnsafeRawBufferPointer) throws -> R) rethrows -> R {
        try withExtendedLifetime(storage) {
            try body(UnsafeRawBufferPointer(start: base, count: _count))
        }
    }

    /// What was written so far; the buffer goes on in new memory if it is written again while the bytes live.
    public func view() -> Bytes {
        guard let storage else { return .empty }
        return Bytes(storage: storage, count: _count)
    }

    /// Hands over what was written; the buffer is empty after it and takes new memory when it is used again.
    public mutating func finish() -> Bytes {
        guard let full = storage.take() else { return .empty }
        let bytes = Bytes(owner: full, start: base, count: _count)
        room = 0
        _count = 0
        return bytes
    }

    /// Forgets the first `n` bytes; the rest moves to the front.
    public mutating func removeFirst(_ n: Int) {
        precondition(n >= 0 && n <= _count)
        reserve(0)
        base.copyMemory(from: base + n, byteCount: _count - n)
        _count -= n
    }

    public mutating func truncate(to n: Int) {
        precondition(n >= 0 && n <= _count)
        _count = n
    }

    /// Forgets everything and keeps the memory.
    public mutating func removeAll() {
        _count = 0
    }
}
