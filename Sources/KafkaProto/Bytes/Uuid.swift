import Platform

/// A 128-bit id as Kafka writes it: topic ids, folder ids, producer instances (KIP-516).
@frozen
public struct Uuid: Hashable, Sendable, CustomStringConvertible {
    public let high: UInt64
    public let low: UInt64

    @inlinable
    public init(high: UInt64, low: UInt64) {
        self.high = high
        self.low = low
    }

    /// Stands for "no id".
    public static let zero = Uuid(high: 0, low: 0)

    /// A random (type 4) id whose text does not begin with a hyphen, so that it is not taken for an option.
    public static func random() -> Uuid {
        var generator = SystemRandomNumberGenerator()
        while true {
            let id = Uuid(
                high: generator.next() & ~0xF000 | 0x4000,
                low: generator.next() & ~(0b11 << 62) | (0b10 << 62))
            if id.high >> 58 != 62 { return id }
        }
    }

    private static let alphabet = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_".utf8)

    /// Reads 22 characters of URL-safe base64 without padding; nil for anything else.
    public init?(_ text: String) {
        guard text.utf8.count == 22 else { return nil }
        var high: UInt64 = 0
        var low: UInt64 = 0
        for (i, character) in text.utf8.enumerated() {
            guard let digit = Uuid.alphabet.firstIndex(of: character) else { return nil }
            // The last character carries 2 bits of the id; the other 4 are padding.
            let bits: UInt64 = i == 21 ? 2 : 6
            let value = UInt64(digit) >> (6 - bits)
            high = high << bits | low >> (64 - bits)
            low = low << bits | value
        }
        self.init(high: high, low: low)
    }

    /// 22 characters of URL-safe base64 without padding, as Kafka's tools print it.
    public var description: String {
        var text: [UInt8] = []
        text.reserveCapacity(22)
        for i in 0..<22 {
            let shift = 128 - 6 * (i + 1)
            let digit: UInt64
            if shift >= 64 {
                digit = high >> UInt64(shift - 64)
            } else if shift >= 0 {
                digit = low >> UInt64(shift) | (shift == 0 ? 0 : high << UInt64(64 - shift))
            } else {
                digit = low << UInt64(-shift)
            }
            text.append(Uuid.alphabet[Int(digit & 63)])
        }
        return String(decoding: text, as: UTF8.self)
    }
}
