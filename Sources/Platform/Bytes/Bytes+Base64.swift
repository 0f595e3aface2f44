extension Bytes {
    private static let digits = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/".utf8)

    /// The text of base64 (RFC 4648) with its padding.
    public var base64: String {
        var text: [UInt8] = []
        text.reserveCapacity((count + 2) / 3 * 4)
        for at in stride(from: 0, to: count, by: 3) {
            let part = slice(at, Swift.min(3, count - at))
            var bits: UInt32 = 0
            for index in 0..<3 { bits = bits << 8 | (index < part.count ? UInt32(part[index]) : 0) }
            for index in 0..<4 {
                text.append(index <= part.count ? Bytes.digits[Int(bits >> UInt32(18 - 6 * index)) & 63] : UInt8(ascii: "="))
            }
        }
        return String(decoding: text, as: UTF8.self)
    }

    /// The bytes of a text of base64; padding may be missing. nil where it is none.
    public init?(base64 text: String) {
        var bytes: [UInt8] = []
        var bits: UInt32 = 0
        var filled = 0
        var padding = 0
        for digit in text.utf8 {
            if digit == UInt8(ascii: "=") {
                padding += 1
                continue
            }
            guard padding == 0, let value = Bytes.digits.firstIndex(of: digit) else { return nil }
            bits = bits << 6 | UInt32(value)
            filled += 6
            if filled >= 8 {
                filled -= 8
                bytes.append(UInt8(truncatingIfNeeded: bits >> UInt32(filled)))
            }
        }
        guard padding <= 2, filled < 6, padding == 0 || (bytes.count + padding) % 3 == 0 else { return nil }
        self.init(bytes)
    }
}
