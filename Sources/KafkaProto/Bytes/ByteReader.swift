import Platform

/// Reads big-endian fields one after the other; never past the end, and every error says where.
///
/// Strings that are not UTF-8 are read as Java does, with U+FFFD in place of what is wrong. `Bytes` that come out are
/// views: they keep the memory of the whole input alive and copy nothing.
@frozen
public struct ByteReader: @unchecked Sendable {
    // Sendable: nobody writes to the memory of `bytes`, and `base` points into it.
    public let bytes: Bytes
    /// Where `bytes` begin: loads through it need no look at their owner, which `bytes` keeps alive.
    @usableFromInline let base: UnsafeRawPointer
    @usableFromInline var at: Int
    /// Bytes from the start of `bytes`.
    @inlinable
    public var position: Int {
        get { at }
        set {
            precondition(newValue >= 0 && newValue <= bytes.count, "a position outside of the bytes")
            at = newValue
        }
    }
    /// Names for errors: the message, then its fields, one a line; see `MessageLayout`.
    public var names: StaticString
    /// The field that is being read: its line in `names`, the first field being 0.
    public var field: UInt16
    @usableFromInline var offset = 0

    @inlinable
    public init(_ bytes: Bytes, names: StaticString = "message") {
        self.bytes = bytes
        self.names = names
        base = bytes.unsafeStart
        at = 0
        field = .max
    }

    @inlinable public var remaining: Int { bytes.count &- at }

    /// An error at the current field; `offset` is where its value begins, by default the current position.
    @inline(never)
    public func failure(_ reason: String, at offset: Int? = nil) -> DecodeError {
        DecodeError(
            message: FieldNames.message(names), field: FieldNames.field(field, of: names), offset: offset ?? position,
            reason: reason)
    }

    // These are mutating only so that a reader is not copied for them wherever they are called.
    @usableFromInline @inline(never)
    mutating func truncated(_ n: Int) -> DecodeError {
        failure("\(n) bytes are needed and \(max(remaining, 0)) are left")
    }

    /// Steps over `n` bytes and gives where they begin.
    @inlinable
    mutating func take(_ n: Int) throws(DecodeError) -> Int {
        let start = at
        guard n >= 0, n <= bytes.count &- start else { throw truncated(n) }
        at = start &+ n
        return start
    }

    /// The next number, big-endian.
    @inlinable @inline(__always)
    mutating func number<T: FixedWidthInteger>(_ type: T.Type) throws(DecodeError) -> T {
        let start = at
        guard MemoryLayout<T>.size <= bytes.count &- start else { throw truncated(MemoryLayout<T>.size) }
        at = start &+ MemoryLayout<T>.size
        return T(bigEndian: base.loadUnaligned(fromByteOffset: start, as: T.self))
    }

    /// A number that is known to be there, `offset` bytes behind the current position.
    @inlinable @inline(__always)
    func loaded<T: FixedWidthInteger>(_ offset: Int, _ type: T.Type) -> T {
        T(bigEndian: base.loadUnaligned(fromByteOffset: at &+ offset, as: T.self))
    }

    /// Numbers one after the other; the fields are the current one and those behind it.
    @inlinable @inline(__always)
    mutating func fixed<A: FixedWidthInteger, B: FixedWidthInteger>() throws(DecodeError) -> (A, B) {
        let (a, b) = (MemoryLayout<A>.size, MemoryLayout<B>.size)
        guard a &+ b <= bytes.count &- at else { throw truncated([a, b]) }
        defer { at = at &+ a &+ b }
        return (loaded(0, A.self), loaded(a, B.self))
    }

    @inlinable @inline(__always)
    mutating func fixed<A: FixedWidthInteger, B: FixedWidthInteger, C: FixedWidthInteger>() throws(DecodeError) -> (A, B, C) {
        let (a, b, c) = (MemoryLayout<A>.size, MemoryLayout<B>.size, MemoryLayout<C>.size)
        guard a &+ b &+ c <= bytes.count &- at else { throw truncated([a, b, c]) }
        defer { at = at &+ a &+ b &+ c }
        return (loaded(0, A.self), loaded(a, B.self), loaded(a &+ b, C.self))
    }

    @inlinable @inline(__always)
    mutating func fixed<A: FixedWidthInteger, B: FixedWidthInteger, C: FixedWidthInteger, D: FixedWidthInteger>() throws(DecodeError) -> (
        A, B, C, D
    ) {
        let (a, b, c, d) = (MemoryLayout<A>.size, MemoryLayout<B>.size, MemoryLayout<C>.size, MemoryLayout<D>.size)
        guard a &+ b &+ c &+ d <= bytes.count &- at else { throw truncated([a, b, c, d]) }
        defer { at = at &+ a &+ b &+ c &+ d }
        return (loaded(0, A.self), loaded(a, B.self), loaded(a &+ b, C.self), loaded(a &+ b &+ c, D.self))
    }

    /// The error at the first of fields of these sizes that is not there whole.
    @usableFromInline @inline(never)
    mutating func truncated(_ sizes: [Int]) -> DecodeError {
        var size = 0
        for next in sizes {
            size = next
            if size > remaining { break }
            at += size
            field += 1
        }
        return truncated(size)
    }

    // MARK: Numbers

    @inlinable @inline(__always) public mutating func int8() throws(DecodeError) -> Int8 { try number(Int8.self) }
    @inlinable @inline(__always) public mutating func uint8() throws(DecodeError) -> UInt8 { try number(UInt8.self) }
    @inlinable @inline(__always) public mutating func int16() throws(DecodeError) -> Int16 { try number(Int16.self) }
    @inlinable @inline(__always) public mutating func uint16() throws(DecodeError) -> UInt16 { try number(UInt16.self) }
    @inlinable @inline(__always) public mutating func int32() throws(DecodeError) -> Int32 { try number(Int32.self) }
    @inlinable @inline(__always) public mutating func uint32() throws(DecodeError) -> UInt32 { try number(UInt32.self) }
    @inlinable @inline(__always) public mutating func int64() throws(DecodeError) -> Int64 { try number(Int64.self) }
    @inlinable @inline(__always) public mutating func bool() throws(DecodeError) -> Bool { try int8() != 0 }

    @inlinable
    public mutating func float64() throws(DecodeError) -> Double {
        Double(bitPattern: UInt64(bitPattern: try int64()))
    }

    @inlinable
    public mutating func uuid() throws(DecodeError) -> Uuid {
        let from = base + (try take(16))
        return Uuid(
            high: UInt64(bigEndian: from.loadUnaligned(as: UInt64.self)),
            low: UInt64(bigEndian: from.loadUnaligned(fromByteOffset: 8, as: UInt64.self)))
    }

    /// A 32-bit number in 7-bit groups, the lowest first; at most 5 bytes.
    @inlinable @inline(__always)
    public mutating func unsignedVarint() throws(DecodeError) -> UInt32 {
        if at < bytes.count {
            let first = base.load(fromByteOffset: at, as: UInt8.self)
            if first < 0x80 {
                at &+= 1
                return UInt32(first)
            }
        }
        return try longVarint()
    }

    @usableFromInline @inline(never)
    mutating func longVarint() throws(DecodeError) -> UInt32 {
        let start = position
        var value: UInt32 = 0
        var shift: UInt32 = 0
        while true {
            let byte = try uint8()
            value |= UInt32(byte & 0x7F) << shift
            if byte < 0x80 { return value }
            shift += 7
            if shift > 28 { throw failure("a variable-length number of more than 5 bytes", at: start) }
        }
    }

    /// A zigzag-coded 32-bit number.
    @inlinable
    public mutating func varint() throws(DecodeError) -> Int32 {
        let raw = try unsignedVarint()
        return Int32(bitPattern: raw >> 1) ^ -Int32(bitPattern: raw & 1)
    }

    /// A zigzag-coded 64-bit number; at most 10 bytes.
    @inlinable
    public mutating func varlong() throws(DecodeError) -> Int64 {
        var raw: UInt64 = 0
        var shift: UInt64 = 0
        while true {
            let byte = try uint8()
            raw |= UInt64(byte & 0x7F) << shift
            if byte < 0x80 { break }
            shift += 7
            if shift > 63 { throw failure("a variable-length number of more than 10 bytes") }
        }
        return Int64(bitPattern: raw >> 1) ^ -Int64(bitPattern: raw & 1)
    }

    // MARK: Bytes

    /// The next `count` bytes.
    @inlinable
    public mutating func bytes(_ count: Int) throws(DecodeError) -> Bytes {
        bytes.slice(try take(count), count)
    }

    @inlinable
    public mutating func skip(_ count: Int) throws(DecodeError) { _ = try take(count) }

    /// Everything that is left.
    public mutating func rest() -> Bytes {
        let rest = bytes.slice(position, remaining)
        position = bytes.count
        return rest
    }

    /// A length of an int32, or of a varint that is one more in flexible versions; -1 for null.
    @inline(__always)
    mutating func length(flexible: Bool) throws(DecodeError) -> Int {
        let start = at
        offset = start
        if flexible {
            let length = Int(try unsignedVarint()) - 1
            if length > Int(Int32.max) { throw overLimit(length, Int(Int32.max)) }
            return length
        }
        return Int(try int32())
    }

    @inline(never)
    mutating func overLimit(_ length: Int, _ limit: Int) -> DecodeError {
        failure("length \(length) is over the limit of \(limit)", at: offset)
    }

    @inline(never)
    mutating func tooLong(_ length: Int) -> DecodeError {
        failure("length \(length) is more than the \(remaining) bytes that are left", at: offset)
    }

    @inline(never)
    mutating func null() -> DecodeError { failure("null where the version has no null", at: offset) }

    public mutating func nullableBytes(flexible: Bool = false) throws(DecodeError) -> Bytes? {
        let length = try length(flexible: flexible)
        if length < 0 { return nil }
        let start = at
        guard length <= bytes.count &- start else { throw tooLong(length) }
        at = start &+ length
        return bytes.slice(start, length)
    }

    public mutating func bytes(flexible: Bool = false) throws(DecodeError) -> Bytes {
        guard let bytes = try nullableBytes(flexible: flexible) else { throw null() }
        return bytes
    }

    public mutating func compactBytes() throws(DecodeError) -> Bytes { try bytes(flexible: true) }
    public mutating func compactNullableBytes() throws(DecodeError) -> Bytes? { try nullableBytes(flexible: true) }

    public mutating func records(flexible: Bool) throws(DecodeError) -> RecordsField? {
        .bytes(try bytes(flexible: flexible))
    }

    public mutating func nullableRecords(flexible: Bool) throws(DecodeError) -> RecordsField? {
        try nullableBytes(flexible: flexible).map { .bytes($0) }
    }

    // MARK: Strings

    /// Text after a length of an int16, or of a varint that is one more in flexible versions.
    public mutating func nullableString(flexible: Bool = false) throws(DecodeError) -> String? {
        let length = try textLength(flexible: flexible)
        return length < 0 ? nil : text(length)
    }

    public mutating func string(flexible: Bool = false) throws(DecodeError) -> String {
        let length = try textLength(flexible: flexible)
        if length < 0 { throw null() }
        return text(length)
    }

    /// The length of a text that is there as a whole; negative for null.
    @inline(__always)
    private mutating func textLength(flexible: Bool) throws(DecodeError) -> Int {
        offset = at
        let length = flexible ? Int(try unsignedVarint()) - 1 : Int(try int16())
        guard length <= remaining else { throw tooLong(length) }
        guard length <= Int(Int16.max) else { throw overLimit(length, Int(Int16.max)) }
        return length
    }

    @inline(__always)
    private mutating func text(_ length: Int) -> String {
        let start = at
        at = start &+ length
        let from = base + start
        if length <= 15, bytes.count &- start >= 16 {
            // Each word without what is behind the text; as masks, since nobody could foretell a branch on the length.
            let low = from.loadUnaligned(as: UInt64.self) & (length >= 8 ? .max : ~(.max &<< UInt64(8 &* length)))
            let high = from.loadUnaligned(fromByteOffset: 8, as: UInt64.self) & (length > 8 ? ~(.max &<< UInt64(8 &* (length &- 8))) : 0)
            if let text = SmallText.string(low, high, length) { return text }
        }
        let bytes = UnsafeBufferPointer(start: from.assumingMemoryBound(to: UInt8.self), count: length)
        return String(decoding: bytes, as: UTF8.self)
    }

    public mutating func compactString() throws(DecodeError) -> String { try string(flexible: true) }
    public mutating func compactNullableString() throws(DecodeError) -> String? { try nullableString(flexible: true) }

    // MARK: Arrays

    /// How many elements follow; nil for null.
    ///
    /// - Parameter elementMin: what an element takes at least, in bytes; more elements than the bytes left can hold are
    ///   an error before anything is reserved.
    // Not inline: in hundreds of places it would cost more than the calls.
    @inline(never)
    mutating func nullableCount(flexible: Bool, elementMin: Int) throws(DecodeError) -> Int? {
        let count = try length(flexible: flexible)
        if count < 0 { return nil }
        guard count &* elementMin <= remaining else { throw tooMany(count) }
        return count
    }

    @inline(never)
    public mutating func count(flexible: Bool, elementMin: Int) throws(DecodeError) -> Int {
        let count = try length(flexible: flexible)
        if count < 0 { throw null() }
        guard count &* elementMin <= remaining else { throw tooMany(count) }
        return count
    }

    @inline(never)
    mutating func tooMany(_ count: Int) -> DecodeError {
        failure("\(count) elements cannot be in the \(remaining) bytes that are left", at: offset)
    }

    /// Structs one after the other; nil for null.
    @inline(__always)
    mutating func nullableStructures<T: WireStructure>(
        of type: T.Type, flexible: Bool, elementMin: Int, version: Int16
    ) throws(DecodeError) -> [T]? {
        guard let count = try nullableCount(flexible: flexible, elementMin: elementMin) else { return nil }
        return try elements(count) { (reader) throws(DecodeError) in try T(from: &reader, version: version) }
    }

    @inline(__always)
    mutating func structures<T: WireStructure>(
        of type: T.Type, flexible: Bool, elementMin: Int, version: Int16
    ) throws(DecodeError) -> [T] {
        let count = try count(flexible: flexible, elementMin: elementMin)
        return try elements(count) { (reader) throws(DecodeError) in try T(from: &reader, version: version) }
    }

    /// Values that are no struct and no whole number one after the other; nil for null.
    mutating func nullableValues<T>(
        flexible: Bool, elementMin: Int, _ one: (inout ByteReader) throws(DecodeError) -> T
    ) throws(DecodeError) -> [T]? {
        guard let count = try nullableCount(flexible: flexible, elementMin: elementMin) else { return nil }
        return try elements(count, one)
    }

    mutating func values<T>(
        flexible: Bool, elementMin: Int, _ one: (inout ByteReader) throws(DecodeError) -> T
    ) throws(DecodeError) -> [T] {
        guard let values = try nullableValues(flexible: flexible, elementMin: elementMin, one) else { throw null() }
        return values
    }

    /// An array of `count` elements, made in its place.
    @inline(__always)
    private mutating func elements<T>(
        _ count: Int, _ one: (inout ByteReader) throws(DecodeError) -> T
    ) throws(DecodeError) -> [T] {
        if count == 0 { return [] }
        // The standard library's way for any count looks metadata up each time, which costs as much as a small array itself.
        if count == 1 { return [try one(&self)] }
        if count == 2 { return [try one(&self), try one(&self)] }
        if count == 3 { return [try one(&self), try one(&self), try one(&self)] }
        var failed: DecodeError?
        let elements = [T](unsafeUninitializedCapacity: count) { target, filled in
            guard let first = target.baseAddress else { return }
            do throws(DecodeError) {
                while filled < count {
                    (first + filled).initialize(to: try one(&self))
                    filled += 1
                }
            } catch {
                failed = error
            }
        }
        if let failed { throw failed }
        return elements
    }

    /// Whole numbers as a unit; nil for null.
    mutating func nullableNumbers<T: FixedWidthInteger>(
        of type: T.Type, flexible: Bool
    ) throws(DecodeError) -> [T]? {
        guard let count = try nullableCount(flexible: flexible, elementMin: MemoryLayout<T>.size) else { return nil }
        if count == 0 { return [] }
        let from = base + at
        at += count * MemoryLayout<T>.size
        func number(_ i: Int) -> T {
            T(bigEndian: from.loadUnaligned(fromByteOffset: i &* MemoryLayout<T>.size, as: T.self))
        }
        // As in `elements`; replicas are mostly three at most.
        if count == 1 { return [number(0)] }
        if count == 2 { return [number(0), number(1)] }
        if count == 3 { return [number(0), number(1), number(2)] }
        return [T](unsafeUninitializedCapacity: count) { target, filled in
            for i in 0..<count {
                target.initializeElement(at: i, to: number(i))
            }
            filled = count
        }
    }

    mutating func numbers<T: FixedWidthInteger>(of type: T.Type, flexible: Bool) throws(DecodeError) -> [T] {
        guard let numbers = try nullableNumbers(of: type, flexible: flexible) else { throw null() }
        return numbers
    }

    // MARK: Whole messages and tagged fields

    /// Begins a message: its names stand in errors from here on.
    @inline(__always)
    public mutating func begin(
        _ names: StaticString, version: Int16, of versions: ClosedRange<Int16>
    ) throws(DecodeError) {
        self.names = names
        field = .max
        guard versions.contains(version) else { throw unknown(version, versions) }
    }

    @inline(never)
    private mutating func unknown(_ version: Int16, _ versions: ClosedRange<Int16>) -> DecodeError {
        failure("version \(version) is not one of \(versions.lowerBound)-\(versions.upperBound)")
    }

    /// How many tagged fields follow.
    public mutating func tagCount() throws(DecodeError) -> UInt32 {
        field = FieldNames.tags
        return try unsignedVarint()
    }

    /// The number of the next tagged field, and the position where its value ends.
    public mutating func tag() throws(DecodeError) -> (tag: UInt32, end: Int) {
        field = FieldNames.tags
        let tag = try unsignedVarint()
        offset = position
        let size = Int(try unsignedVarint())
        guard size <= remaining else { throw tooLong(size) }
        return (tag, position + size)
    }

    /// Steps over a tagged field that nobody here knows.
    public mutating func skipTag(to end: Int) { position = end }

    /// Checks that a tagged field that was read has the size it claimed.
    public func endTag(_ end: Int) throws(DecodeError) {
        if position != end { throw failure("the tagged field ends at byte \(position), its size says \(end)") }
    }

    /// Steps over tagged fields; for structs that know none.
    @inline(__always)
    public mutating func skipTags() throws(DecodeError) {
        if at < bytes.count, base.load(fromByteOffset: at, as: UInt8.self) == 0 {
            at += 1
            return
        }
        try skipUnknownTags()
    }

    @inline(never)
    private mutating func skipUnknownTags() throws(DecodeError) {
        var left = try tagCount()
        while left > 0 {
            skipTag(to: try tag().end)
            left -= 1
        }
    }

    /// The byte in front of a struct that can be null.
    /// Kafka writes 1 for a struct that is there, and -1 for one that is not; 0 where the field is tagged.
    public mutating func isNull() throws(DecodeError) -> Bool { try int8() <= 0 }
}
