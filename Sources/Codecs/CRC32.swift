import CZlib
import Platform

/// CRC-32 as gzip has it: the checksum of messages v0 and v1.
public enum CRC32 {
    /// - Parameter crc: the checksum of what came before; 0 at the start.
    public static func checksum(_ bytes: Bytes, continuing crc: UInt32 = 0) -> UInt32 {
        bytes.withUnsafeBytes { part in
            UInt32(truncatingIfNeeded: crc32_z(UInt(crc), part.bindMemory(to: UInt8.self).baseAddress, part.count))
        }
    }
}

extension CRC32 {
    /// The checksum of what a buffer holds from `offset` on, `count` bytes of it.
    public static func checksum(_ buffer: ByteBuffer, _ offset: Int, _ count: Int) -> UInt32 {
        buffer.withUnsafeBytes { memory in
            let part = UnsafeRawBufferPointer(rebasing: memory[offset..<offset + count])
            return UInt32(truncatingIfNeeded: crc32_z(0, part.bindMemory(to: UInt8.self).baseAddress, part.count))
        }
    }
}
