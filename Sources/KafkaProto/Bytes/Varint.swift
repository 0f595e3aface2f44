import Platform

/// Sizes and appending of zigzag-coded numbers in 7-bit groups, as records have them.
@usableFromInline
enum Varint {
    /// Bytes that `value` takes.
    @inlinable
    static func size(_ value: Int32) -> Int { size(Int64(value)) }

    @inlinable
    static func size(_ value: Int64) -> Int {
        let bits = UInt64.bitWidth - (zigzag(value) | 1).leadingZeroBitCount
        return (bits + 6) / 7
    }

    @inlinable
    static func zigzag(_ value: Int64) -> UInt64 { UInt64(bitPattern: value << 1 ^ value >> 63) }
}

extension ByteBuffer {
    @inlinable
    mutating func appendVarint(_ value: Int32) { appendVarlong(Int64(value)) }

    @inlinable
    mutating func appendVarlong(_ value: Int64) {
        var left = Varint.zigzag(value)
        while left >= 0x80 {
            append(UInt8(truncatingIfNeeded: left) | 0x80)
            left >>= 7
        }
        append(UInt8(truncatingIfNeeded: left))
    }
}
