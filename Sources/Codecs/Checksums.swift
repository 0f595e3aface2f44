import CPlatform
import CZlib
import Platform

/// Adler-32 of bytes that come piece by piece (RFC 1950), as ZooKeeper's files carry it.
public struct Adler32: Sendable {
    public private(set) var value: UInt32 = 1

    public init() {}

    public init(_ bytes: Bytes) { update(bytes) }

    public mutating func update(_ bytes: Bytes) { bytes.withUnsafeBytes { update($0) } }

    public mutating func update(_ source: UnsafeRawBufferPointer) {
        let start = source.bindMemory(to: UInt8.self).baseAddress
        if source.count > 0 { value = UInt32(truncatingIfNeeded: adler32_z(uLong(value), start, source.count)) }
    }

    /// What it was before the last bytes, which were `bytes`.
    public mutating func takeBack(_ bytes: Bytes) {
        let modulus: UInt32 = 65521
        var (low, high) = (value & 0xffff, value >> 16)
        for byte in bytes.reversed() {
            high = (high + modulus - low) % modulus
            low = (low + modulus - UInt32(byte)) % modulus
        }
        value = high << 16 | low
    }
}

/// CRC-32 of bytes that come piece by piece (ISO 3309, the polynomial of gzip).
public struct CRC32: Sendable {
    public private(set) var value: UInt32 = 0

    public init() {}

    public init(_ bytes: Bytes) { update(bytes) }

    public mutating func update(_ bytes: Bytes) { bytes.withUnsafeBytes { update($0) } }

    public mutating func update(_ source: UnsafeRawBufferPointer) {
        let folded = ftk_crc32_fold(&value, source.baseAddress, source.count)
        if folded == source.count { return }
        let start = source.bindMemory(to: UInt8.self).baseAddress.map { $0 + folded }
        value = UInt32(truncatingIfNeeded: crc32_z(uLong(value), start, source.count - folded))
    }

    public mutating func update(utf8 text: String) {
        var text = text
        text.withUTF8 { update(UnsafeRawBufferPointer($0)) }
    }
}

extension CRC32 {
    public static func checksum(_ bytes: Bytes) -> UInt32 { CRC32(bytes).value }

    /// The checksum of what a buffer holds from `offset` on, `count` bytes of it.
    public static func checksum(_ buffer: ByteBuffer, _ offset: Int, _ count: Int) -> UInt32 {
        var crc = CRC32()
        buffer.withUnsafeBytes { crc.update(UnsafeRawBufferPointer(rebasing: $0[offset..<offset + count])) }
        return crc.value
    }
}
