import Platform

/// The password of a session, made from its number by ZooKeeper's own rule, so that a session goes on when Apache's
/// server takes the data folder over, or gives it back.
enum SessionPassword {
    private static let secret: Int64 = 0xb341_5c00

    /// 16 bytes.
    static func of(_ session: Int64) -> Bytes {
        // The generator of java.util.Random: 48 bits, of which the upper 32 come out.
        let mask: UInt64 = (1 << 48) - 1
        var state = (UInt64(bitPattern: session ^ secret) ^ 0x5_deec_e66d) & mask
        var bytes: [UInt8] = []
        for _ in 0..<4 {
            state = (state &* 0x5_deec_e66d &+ 0xb) & mask
            let word = UInt32(truncatingIfNeeded: state >> 16)
            for shift: UInt32 in [0, 8, 16, 24] { bytes.append(UInt8(truncatingIfNeeded: word >> shift)) }
        }
        return Bytes(bytes)
    }

    /// What a connection gets that has no session.
    static let none = Bytes([UInt8](repeating: 0, count: 16))
}
