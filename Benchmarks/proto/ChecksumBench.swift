import KafkaProto
import Platform

/// CRC-32C beside a loop that sums the same bytes as words, both in the cache.
enum ChecksumBench {
    static func rows() -> [Row] {
        let bytes = Measure.noise(1 << 20)
        let (sum, crc) = Measure.sideBySide({ Measure.use(wordSum(bytes)) }, { Measure.use(CRC32C.checksum(bytes)) })
        let gigabytes = { (nanoseconds: Double) in Double(bytes.count) / nanoseconds }
        return [
            Row(
                name: "CRC-32C of 1 MiB, against a sum of its words", unit: "GB/s", goal: 0.6 * gigabytes(sum),
                reached: gigabytes(crc), note: "\(CRC32C.method); the sum: \(Row.number(gigabytes(sum))) GB/s")
        ]
    }

    @inline(never)
    static func wordSum(_ bytes: Bytes) -> UInt64 {
        bytes.withUnsafeBytes { memory in
            var sum: UInt64 = 0
            for word in memory.bindMemory(to: UInt64.self) { sum &+= word }
            return sum
        }
    }
}
