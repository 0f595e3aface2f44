import CPlatform
import Platform

/// CRC-32C (Castagnoli), the checksum of record batches v2, by the instructions of the machine.
public enum CRC32C {
    /// - Parameter crc: the checksum of what came before; 0 at the start.
    public static func checksum(_ bytes: Bytes, continuing crc: UInt32 = 0) -> UInt32 {
        bytes.withUnsafeBytes { ftk_crc32c(crc, $0.baseAddress, $0.count) }
    }

    /// The checksum of what a buffer holds from `offset` on, `count` bytes of it.
    static func checksum(_ buffer: ByteBuffer, _ offset: Int, _ count: Int) -> UInt32 {
        buffer.withUnsafeBytes { memory in
            let part = UnsafeRawBufferPointer(rebasing: memory[offset..<offset + count])
            return ftk_crc32c(0, part.baseAddress, part.count)
        }
    }

    /// The same by tables, as on machines without such instructions; for tests.
    static func portableChecksum(_ bytes: Bytes, continuing crc: UInt32 = 0) -> UInt32 {
        bytes.withUnsafeBytes { ftk_crc32c_portable(crc, $0.baseAddress, $0.count) }
    }

    /// The same by the CRC instruction alone, where there is a faster way; for tests.
    static func instructionChecksum(_ bytes: Bytes) -> UInt32 {
        bytes.withUnsafeBytes { ftk_crc32c_instruction(0, $0.baseAddress, $0.count) }
    }

    /// How it is computed here, for benchmarks: `avx512`, `sse4.2`, `arm` or `table`
    public static var method: String { String(cString: ftk_crc32c_method()) }
}
