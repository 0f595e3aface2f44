/// A numeric IPv4 or IPv6 address.
struct IPAddress: Equatable {
    /// 4 or 16 bytes.
    let bytes: [UInt8]

    init?(_ text: String) {
        if text.contains(":") {
            guard let bytes = IPAddress.six(text) else { return nil }
            self.bytes = bytes
        } else {
            guard let bytes = IPAddress.four(Substring(text)) else { return nil }
            self.bytes = bytes
        }
    }

    private static func four(_ text: Substring) -> [UInt8]? {
        let parts = text.split(separator: ".", omittingEmptySubsequences: false)
        guard parts.count == 4 else { return nil }
        let bytes = parts.compactMap { $0.allSatisfy(\.isASCII) && $0.first?.isNumber == true ? UInt8($0) : nil }
        return bytes.count == 4 ? bytes : nil
    }

    private static func six(_ text: String) -> [UInt8]? {
        func groups(_ part: Substring) -> [UInt8]? {
            if part.isEmpty { return [] }
            var bytes: [UInt8] = []
            for group in part.split(separator: ":", omittingEmptySubsequences: false) {
                if group.contains(".") {
                    guard let four = four(group) else { return nil }
                    bytes += four
                } else {
                    guard !group.isEmpty, group.count <= 4, let word = UInt16(group, radix: 16) else { return nil }
                    bytes += [UInt8(word >> 8), UInt8(word & 255)]
                }
            }
            return bytes
        }
        let zone = text.split(separator: "%", maxSplits: 1, omittingEmptySubsequences: false)[0]
        if let gap = zone.firstRange(of: "::") {
            guard let front = groups(zone[..<gap.lowerBound]), let back = groups(zone[gap.upperBound...]),
                front.count + back.count <= 14
            else { return nil }
            return front + [UInt8](repeating: 0, count: 16 - front.count - back.count) + back
        }
        guard let all = groups(zone), all.count == 16 else { return nil }
        return all
    }

    /// Whether the first `bits` bits are the same.
    func matches(_ other: IPAddress, bits: Int) -> Bool {
        guard bytes.count == other.bytes.count, (0...bytes.count * 8).contains(bits) else { return false }
        for (index, pair) in zip(bytes, other.bytes).enumerated() {
            let left = min(max(bits - 8 * index, 0), 8)
            if left == 0 { return true }
            if (pair.0 ^ pair.1) >> UInt8(8 - left) != 0 { return false }
        }
        return true
    }

    /// Whether `id` is in `expression`: an address, or an address and how many bits of it count (`10.0.0.0/8`).
    static func matches(_ id: String, _ expression: String) -> Bool {
        let parts = expression.split(separator: "/", maxSplits: 1, omittingEmptySubsequences: false)
        guard let address = IPAddress(id), let range = IPAddress(String(parts[0])) else { return false }
        let bits = parts.count == 2 ? Int(parts[1]) ?? -1 : range.bytes.count * 8
        return range.matches(address, bits: bits)
    }

    static func isValid(_ expression: String) -> Bool {
        let parts = expression.split(separator: "/", maxSplits: 1, omittingEmptySubsequences: false)
        guard let range = IPAddress(String(parts[0])) else { return false }
        return parts.count == 1 || Int(parts[1]).map { (0...range.bytes.count * 8).contains($0) } == true
    }
}
