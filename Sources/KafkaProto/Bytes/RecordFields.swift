import Platform

/// Where the parts of a record (v2) lie, found in one pass over its bytes.
///
/// This is the common case without a check for each number: whatever it cannot vouch for (the end of the bytes being near,
/// headers, a length that does not fit) is nil, and `Records` reads the record again, field by field.
@frozen @usableFromInline
struct RecordFields {
    @usableFromInline let end: Int
    @usableFromInline let timestampDelta: Int64
    @usableFromInline let offsetDelta: Int32
    @usableFromInline let keyStart: Int
    @usableFromInline let keyLength: Int32
    @usableFromInline let valueStart: Int
    @usableFromInline let valueLength: Int32

    /// What the numbers in front of the key can take: length, attributes, two deltas, key length.
    @inlinable static var headMax: Int { 5 + 1 + 10 + 5 + 5 }
    /// What one number can take.
    @inlinable static var numberMax: Int { 10 }

    @inlinable
    init(
        end: Int, timestampDelta: Int64, offsetDelta: Int32, keyStart: Int, keyLength: Int32, valueStart: Int,
        valueLength: Int32
    ) {
        self.end = end
        self.timestampDelta = timestampDelta
        self.offsetDelta = offsetDelta
        self.keyStart = keyStart
        self.keyLength = keyLength
        self.valueStart = valueStart
        self.valueLength = valueLength
    }

    @inlinable @inline(__always)
    static func find(_ bytes: Bytes, at position: Int) -> RecordFields? {
        bytes.withUnsafeBytes { memory -> RecordFields? in
            guard memory.count - position >= headMax + numberMax, let base = memory.baseAddress else { return nil }
            var at = position
            var isWhole = true
            let length = Int(varint(base, &at, &isWhole))
            let end = at &+ length
            // This bounds every read below: none begins at or behind `end`.
            guard length > 0, end <= memory.count - numberMax else { return nil }
            at &+= 1
            let timestampDelta = varlong(base, &at, &isWhole)
            let offsetDelta = varint(base, &at, &isWhole)
            let keyLength = varint(base, &at, &isWhole)
            let keyStart = at
            if keyLength > 0 { at &+= Int(keyLength) }
            guard at < end else { return nil }
            let valueLength = varint(base, &at, &isWhole)
            let valueStart = at
            if valueLength > 0 { at &+= Int(valueLength) }
            // The last byte says that there are no headers.
            guard isWhole, at == end &- 1, base.load(fromByteOffset: at, as: UInt8.self) == 0 else { return nil }
            return RecordFields(
                end: end, timestampDelta: timestampDelta, offsetDelta: offsetDelta, keyStart: keyStart,
                keyLength: keyLength, valueStart: valueStart, valueLength: valueLength)
        }
    }

    /// Reads 5 bytes at most; `isWhole` becomes false where the number goes on.
    @inlinable @inline(__always)
    static func varint(_ base: UnsafeRawPointer, _ at: inout Int, _ isWhole: inout Bool) -> Int32 {
        var raw = UInt32(base.load(fromByteOffset: at, as: UInt8.self))
        at &+= 1
        if raw >= 0x80 {
            raw &= 0x7F
            var shift: UInt32 = 7
            while true {
                let byte = UInt32(base.load(fromByteOffset: at, as: UInt8.self))
                at &+= 1
                raw |= (byte & 0x7F) &<< shift
                if byte < 0x80 { break }
                shift &+= 7
                if shift > 28 {
                    isWhole = false
                    break
                }
            }
        }
        return Int32(bitPattern: raw &>> 1) ^ (0 &- Int32(bitPattern: raw & 1))
    }

    /// Reads 10 bytes at most; `isWhole` becomes false where the number goes on.
    @inlinable @inline(__always)
    static func varlong(_ base: UnsafeRawPointer, _ at: inout Int, _ isWhole: inout Bool) -> Int64 {
        var raw = UInt64(base.load(fromByteOffset: at, as: UInt8.self))
        at &+= 1
        if raw >= 0x80 {
            raw &= 0x7F
            var shift: UInt64 = 7
            while true {
                let byte = UInt64(base.load(fromByteOffset: at, as: UInt8.self))
                at &+= 1
                raw |= (byte & 0x7F) &<< shift
                if byte < 0x80 { break }
                shift &+= 7
                if shift > 63 {
                    isWhole = false
                    break
                }
            }
        }
        return Int64(bitPattern: raw &>> 1) ^ (0 &- Int64(bitPattern: raw & 1))
    }
}
