import Platform

/// Where the parts of a record lie: no view yet, so that finding them touches no owner.
@frozen @usableFromInline
struct RecordFields {
    @usableFromInline let end: Int
    /// Of a record v2 what is added to the batch's.
    @usableFromInline let timestamp: Int64
    @usableFromInline let offset: Int64
    @usableFromInline let keyStart: Int
    @usableFromInline let keyLength: Int32
    @usableFromInline let valueStart: Int
    @usableFromInline let valueLength: Int32
    @usableFromInline let headersStart: Int
    @usableFromInline let headerCount: Int32

    /// What the numbers in front of the key can take: length, attributes, two deltas, key length.
    @inlinable static var headMax: Int { 5 + 1 + 10 + 5 + 5 }
    /// What one number can take.
    @inlinable static var numberMax: Int { 10 }

    @inlinable
    init(
        end: Int, timestamp: Int64, offset: Int64, keyStart: Int, keyLength: Int32, valueStart: Int, valueLength: Int32,
        headersStart: Int, headerCount: Int32
    ) {
        self.end = end
        self.timestamp = timestamp
        self.offset = offset
        self.keyStart = keyStart
        self.keyLength = keyLength
        self.valueStart = valueStart
        self.valueLength = valueLength
        self.headersStart = headersStart
        self.headerCount = headerCount
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

extension ByteReader {
    /// Steps over a record (v2) in one pass over its bytes and tells where its parts lie.
    ///
    /// This is the common case without a check for each number: whatever it cannot vouch for (the end of the bytes being
    /// near, headers, a length that does not fit) is nil, and `Records` reads the record again, field by field.
    @inlinable @inline(__always)
    mutating func plainRecord() -> RecordFields? {
        let last = bytes.count &- RecordFields.numberMax
        guard last &- at >= RecordFields.headMax else { return nil }
        var at = self.at
        var isWhole = true
        let length = Int(RecordFields.varint(base, &at, &isWhole))
        let end = at &+ length
        // This bounds every read below: none begins at or behind `end`.
        guard length > 0, end <= last else { return nil }
        at &+= 1
        let timestamp = RecordFields.varlong(base, &at, &isWhole)
        let offset = RecordFields.varint(base, &at, &isWhole)
        let keyLength = RecordFields.varint(base, &at, &isWhole)
        let keyStart = at
        if keyLength > 0 { at &+= Int(keyLength) }
        guard at < end else { return nil }
        let valueLength = RecordFields.varint(base, &at, &isWhole)
        let valueStart = at
        if valueLength > 0 { at &+= Int(valueLength) }
        // The last byte says that there are no headers.
        guard isWhole, at == end &- 1, base.load(fromByteOffset: at, as: UInt8.self) == 0 else { return nil }
        self.at = end
        return RecordFields(
            end: end, timestamp: timestamp, offset: Int64(offset), keyStart: keyStart, keyLength: keyLength,
            valueStart: valueStart, valueLength: valueLength, headersStart: end, headerCount: 0)
    }
}
