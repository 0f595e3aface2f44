import Platform

/// The hash by which Kafka's producers choose a partition for a key (`Utils.murmur2`).
public enum Murmur2 {
    public static func hash(_ data: Bytes) -> Int32 {
        let m: UInt32 = 0x5bd1_e995
        let length = data.count
        var h: UInt32 = 0x9747_b28c ^ UInt32(truncatingIfNeeded: length)
        var at = 0
        while at + 4 <= length {
            var k = data.uint32(at: at).byteSwapped &* m
            k ^= k >> 24
            h = h &* m ^ k &* m
            at += 4
        }
        let left = length - at
        if left >= 3 { h ^= UInt32(data.uint8(at: at + 2)) << 16 }
        if left >= 2 { h ^= UInt32(data.uint8(at: at + 1)) << 8 }
        if left >= 1 {
            h ^= UInt32(data.uint8(at: at))
            h = h &* m
        }
        h ^= h >> 13
        h = h &* m
        h ^= h >> 15
        return Int32(bitPattern: h)
    }

    /// The partition of a key among `count`, as Java's default partitioner has it.
    public static func partition(_ key: Bytes, of count: Int) -> Int { Int(hash(key) & 0x7fff_ffff) % count }
}
