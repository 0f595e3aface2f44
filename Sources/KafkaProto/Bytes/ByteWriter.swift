import Platform

/// Writes big-endian fields one after the other into one growing buffer.
///
/// Records that lie in files are noted with the place where they belong and leave by `finishParts()`.
/// It cannot be copied: so nobody else has its memory while it writes, and it need not look before each field.
@frozen
public struct ByteWriter: ~Copyable, Sendable {
    @usableFromInline var buffer: ByteBuffer
    /// File ranges and where in the buffer they belong.
    @usableFromInline var deferred: [Deferred] = []
    @usableFromInline var deferredLength = 0
    /// Names for errors: the message, then its fields, one a line; see `MessageLayout`.
    public var names: StaticString = "message"

    @usableFromInline
    struct Deferred: Sendable {
        let position: Int
        let ranges: [FileRange]
    }

    public init(capacity: Int = 256) { buffer = ByteBuffer(capacity: capacity) }

    /// What was written, in bytes, with the file ranges.
    public var count: Int { buffer.count + deferredLength }

    /// An error at field `index` of `names`.
    @inline(never)
    public func failure(_ reason: String, field index: UInt16) -> EncodeError {
        EncodeError(message: FieldNames.message(names), field: FieldNames.field(index, of: names), reason: reason)
    }

    /// Nothing more to write: the bytes. Records that lie in files are an error of the caller; see `finishParts()`.
    public mutating func finish() -> Bytes {
        precondition(deferred.isEmpty, "records that lie in files leave by finishParts()")
        return buffer.finish()
    }

    /// Nothing more to write: the bytes, with the file ranges between them at their places, in the order to send them.
    public mutating func finishParts() -> [OutputPart] {
        if deferred.isEmpty { return [.bytes(buffer.finish())] }
        let bytes = buffer.finish()
        var parts: [OutputPart] = []
        var position = 0
        for entry in deferred {
            if entry.position > position { parts.append(.bytes(bytes.slice(position, entry.position - position))) }
            position = entry.position
            for range in entry.ranges where range.length > 0 { parts.append(.file(range)) }
        }
        if position < bytes.count { parts.append(.bytes(bytes.dropFirst(position))) }
        deferred = []
        deferredLength = 0
        return parts
    }

    // MARK: Numbers

    @inlinable @inline(__always)
    mutating func number<T: FixedWidthInteger>(_ v: T) {
        buffer.reserveAlone(MemoryLayout<T>.size)
        buffer.put(v)
    }

    @inlinable public mutating func int8(_ v: Int8) { number(v) }
    @inlinable public mutating func uint8(_ v: UInt8) { number(v) }
    @inlinable public mutating func int16(_ v: Int16) { number(v) }
    @inlinable public mutating func uint16(_ v: UInt16) { number(v) }
    @inlinable public mutating func int32(_ v: Int32) { number(v) }
    @inlinable public mutating func uint32(_ v: UInt32) { number(v) }
    @inlinable public mutating func int64(_ v: Int64) { number(v) }
    @inlinable public mutating func float64(_ v: Double) { number(v.bitPattern) }
    @inlinable public mutating func bool(_ v: Bool) { number(v ? 1 : 0 as UInt8) }

    @inlinable public mutating func uuid(_ v: Uuid) { fixed(v.high, v.low) }

    /// Numbers one after the other.
    @inlinable @inline(__always)
    mutating func fixed<A: FixedWidthInteger, B: FixedWidthInteger>(_ a: A, _ b: B) {
        buffer.reserveAlone(MemoryLayout<A>.size &+ MemoryLayout<B>.size)
        buffer.put(a)
        buffer.put(b)
    }

    @inlinable @inline(__always)
    mutating func fixed<A: FixedWidthInteger, B: FixedWidthInteger, C: FixedWidthInteger>(_ a: A, _ b: B, _ c: C) {
        buffer.reserveAlone(MemoryLayout<A>.size &+ MemoryLayout<B>.size &+ MemoryLayout<C>.size)
        buffer.put(a)
        buffer.put(b)
        buffer.put(c)
    }

    @inlinable @inline(__always)
    mutating func fixed<A: FixedWidthInteger, B: FixedWidthInteger, C: FixedWidthInteger, D: FixedWidthInteger>(
        _ a: A, _ b: B, _ c: C, _ d: D
    ) {
        buffer.reserveAlone(MemoryLayout<A>.size &+ MemoryLayout<B>.size &+ MemoryLayout<C>.size &+ MemoryLayout<D>.size)
        buffer.put(a)
        buffer.put(b)
        buffer.put(c)
        buffer.put(d)
    }

    @inlinable
    public mutating func unsignedVarint(_ v: UInt32) {
        buffer.reserveAlone(5)
        var v = v
        while v >= 0x80 {
            buffer.put(UInt8(truncatingIfNeeded: v) | 0x80)
            v >>= 7
        }
        buffer.put(UInt8(truncatingIfNeeded: v))
    }

    @inlinable
    public mutating func varint(_ v: Int32) { unsignedVarint(UInt32(bitPattern: v << 1 ^ v >> 31)) }

    @inlinable
    public mutating func varlong(_ v: Int64) {
        buffer.reserveAlone(10)
        var raw = UInt64(bitPattern: v << 1 ^ v >> 63)
        while raw >= 0x80 {
            buffer.put(UInt8(truncatingIfNeeded: raw) | 0x80)
            raw >>= 7
        }
        buffer.put(UInt8(truncatingIfNeeded: raw))
    }

    /// Overwrites an int32 written before; `position` is counted without file ranges.
    public mutating func patch(int32 v: Int32, at position: Int) { buffer.set(int32: v, at: position) }
    public mutating func patch(uint32 v: UInt32, at position: Int) { buffer.set(v, at: position) }
    public mutating func patch(int16 v: Int16, at position: Int) { buffer.set(v, at: position) }
    public mutating func patch(int64 v: Int64, at position: Int) { buffer.set(v, at: position) }

    // MARK: Bytes and strings

    /// The bytes alone, without a length.
    @inlinable public mutating func raw(_ v: Bytes) { v.withUnsafeBytes { raw($0) } }
    @inlinable public mutating func raw(_ v: [UInt8]) { v.withUnsafeBytes { raw($0) } }
    @inlinable public mutating func raw(_ v: ArenaBytes) { v.withUnsafeBytes { raw($0) } }

    @inlinable
    public mutating func raw(_ v: UnsafeRawBufferPointer) {
        buffer.reserveAlone(v.count)
        buffer.put(v)
    }

    /// The UTF-8 form of `text`, without a length.
    @inlinable
    public mutating func raw(utf8 text: String) {
        var text = text
        text.withUTF8 { raw(UnsafeRawBufferPointer($0)) }
    }

    /// A length of an int32, or of a varint that is one more in flexible versions.
    public mutating func length(_ n: Int, flexible: Bool) {
        if flexible {
            unsignedVarint(UInt32(truncatingIfNeeded: n + 1))
        } else {
            int32(Int32(truncatingIfNeeded: n))
        }
    }

    public mutating func numbers<T: FixedWidthInteger>(_ values: [T], flexible: Bool) {
        length(values.count, flexible: flexible)
        buffer.reserveAlone(values.count * MemoryLayout<T>.size)
        for value in values { buffer.put(value) }
    }

    public mutating func nullableBytes(_ v: Bytes?, flexible: Bool = false) {
        guard let v else { return length(-1, flexible: flexible) }
        length(v.count, flexible: flexible)
        raw(v)
    }

    public mutating func bytes(_ v: Bytes, flexible: Bool = false) { nullableBytes(v, flexible: flexible) }
    public mutating func compactBytes(_ v: Bytes) { nullableBytes(v, flexible: true) }
    public mutating func compactNullableBytes(_ v: Bytes?) { nullableBytes(v, flexible: true) }

    public mutating func nullableRecords(_ v: RecordsField?, flexible: Bool) {
        guard let v else { return length(-1, flexible: flexible) }
        length(v.count, flexible: flexible)
        switch v {
        case .bytes(let bytes):
            raw(bytes)
        case .deferred(let ranges, let length):
            deferred.append(Deferred(position: buffer.count, ranges: ranges))
            deferredLength += length
        }
    }

    /// - Throws: where the text is over 32,767 bytes; `field` is its line in `names`.
    public mutating func nullableString(
        _ v: String?, flexible: Bool = false, field: UInt16 = .max
    ) throws(EncodeError) {
        guard let v else {
            if flexible { unsignedVarint(0) } else { int16(-1) }
            return
        }
        let size = v.utf8.withContiguousStorageIfAvailable { text(UnsafeRawBufferPointer($0), flexible) }
        if let size {
            if size > Int(Int16.max) { throw tooLong(size, field) }
            return
        }
        // Never here: each string that Swift makes on Linux is contiguous.
        var contiguous = v
        contiguous.makeContiguousUTF8()
        try nullableString(contiguous, flexible: flexible, field: field)
    }

    /// Writes the length and the text, unless it is too long; the number of its bytes.
    @inline(__always)
    private mutating func text(_ utf8: UnsafeRawBufferPointer, _ flexible: Bool) -> Int {
        let size = utf8.count
        if size > Int(Int16.max) { return size }
        buffer.reserveAlone(size &+ 3)
        if !flexible {
            buffer.put(Int16(truncatingIfNeeded: size))
        } else if size < 0x7F {
            buffer.put(UInt8(truncatingIfNeeded: size &+ 1))
        } else {
            unsignedVarint(UInt32(truncatingIfNeeded: size &+ 1))
            buffer.reserveAlone(size)
        }
        buffer.put(utf8)
        return size
    }

    @inline(never)
    private func tooLong(_ size: Int, _ field: UInt16) -> EncodeError {
        failure("the text has \(size) bytes, the limit is \(Int16.max)", field: field)
    }

    public mutating func string(_ v: String, flexible: Bool = false, field: UInt16 = .max) throws(EncodeError) {
        try nullableString(v, flexible: flexible, field: field)
    }

    public mutating func compactString(_ v: String) throws(EncodeError) { try nullableString(v, flexible: true) }
    public mutating func compactNullableString(_ v: String?) throws(EncodeError) {
        try nullableString(v, flexible: true)
    }

    /// Structs one after the other, in front of them how many.
    @inline(__always)
    mutating func structures<T: WireStructure>(_ array: [T], flexible: Bool, version: Int16) throws(EncodeError) {
        length(array.count, flexible: flexible)
        var failed: EncodeError?
        array.withUnsafeBufferPointer { elements in
            guard let first = elements.baseAddress else { return }
            do throws(EncodeError) {
                try inPlace(first, elements.count, version)
            } catch {
                failed = error
            }
        }
        if let failed { throw failed }
    }

    /// Writes structs where they lie: of a type that may not be copyable no copy is made, which for others would be one of
    /// each text and array in it.
    @inline(__always)
    private mutating func inPlace<T: WireStructure & ~Copyable>(
        _ first: UnsafePointer<T>, _ count: Int, _ version: Int16
    ) throws(EncodeError) {
        for i in 0..<count { try first[i].encode(to: &self, version: version) }
    }

    // MARK: Whole messages and tagged fields

    public mutating func begin(
        _ names: StaticString, version: Int16, of versions: ClosedRange<Int16>
    ) throws(EncodeError) {
        self.names = names
        guard versions.contains(version) else {
            throw failure(
                "version \(version) is not one of \(versions.lowerBound)-\(versions.upperBound)", field: .max)
        }
    }

    @inline(never)
    public func unsupported(_ version: Int16, field: UInt16) -> EncodeError {
        failure("version \(version) cannot carry the value that was set", field: field)
    }

    @inline(never)
    public func null(_ version: Int16, field: UInt16) -> EncodeError {
        failure("null, which version \(version) does not have", field: field)
    }

    /// A tagged field: `tag`, its size, and what `content` holds.
    public mutating func tag(_ tag: UInt32, _ content: inout ByteWriter) {
        unsignedVarint(tag)
        let bytes = content.finish()
        unsignedVarint(UInt32(bytes.count))
        raw(bytes)
    }

    /// An empty writer with the same names, for the content of a tagged field.
    public func scratch() -> ByteWriter {
        var writer = ByteWriter(capacity: 64)
        writer.names = names
        return writer
    }
}
