import Platform

/// xxHash with 32 bits and seed 0, the checksum of LZ4 frames.
enum XXH32 {
    private static let primes: (UInt32, UInt32, UInt32, UInt32, UInt32) = (
        2_654_435_761, 2_246_822_519, 3_266_489_917, 668_265_263, 374_761_393
    )

    static func hash(_ bytes: Bytes) -> UInt32 { bytes.withUnsafeBytes { hash($0) } }

    static func hash(_ bytes: UnsafeRawBufferPointer) -> UInt32 {
        func rotate(_ value: UInt32, _ by: UInt32) -> UInt32 { value << by | value >> (32 - by) }
        func word(_ at: Int) -> UInt32 { UInt32(littleEndian: bytes.loadUnaligned(fromByteOffset: at, as: UInt32.self)) }
        let (p1, p2, p3, p4, p5) = primes
        var at = 0
        var sum: UInt32
        if bytes.count >= 16 {
            var (a, b, c, d) = (p1 &+ p2, p2, UInt32(0), 0 &- p1)
            while bytes.count - at >= 16 {
                a = rotate(a &+ word(at) &* p2, 13) &* p1
                b = rotate(b &+ word(at + 4) &* p2, 13) &* p1
                c = rotate(c &+ word(at + 8) &* p2, 13) &* p1
                d = rotate(d &+ word(at + 12) &* p2, 13) &* p1
                at += 16
            }
            sum = rotate(a, 1) &+ rotate(b, 7) &+ rotate(c, 12) &+ rotate(d, 18)
        } else {
            sum = p5
        }
        sum = sum &+ UInt32(truncatingIfNeeded: bytes.count)
        while bytes.count - at >= 4 {
            sum = rotate(sum &+ word(at) &* p3, 17) &* p4
            at += 4
        }
        while at < bytes.count {
            sum = rotate(sum &+ UInt32(bytes[at]) &* p5, 11) &* p1
            at += 1
        }
        sum = (sum ^ sum >> 15) &* p2
        sum = (sum ^ sum >> 13) &* p3
        return sum ^ sum >> 16
    }
}
