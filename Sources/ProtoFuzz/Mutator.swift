/// Changes to good input that find bad code: lengths at their extremes, cuts, repeats, pieces of other inputs.
struct Mutator {
    private static let numbers: [Int64] = [0, 1, -1, 2, -2, 127, 128, 255, 256, 32767, -32768, 65535, 1 << 24, 2_147_483_647, -2_147_483_648]

    static func mutate(_ bytes: inout [UInt8], with other: [UInt8], _ random: inout Random) {
        for _ in 0...random.below(4) { change(&bytes, other, &random) }
    }

    private static func change(_ bytes: inout [UInt8], _ other: [UInt8], _ random: inout Random) {
        guard !bytes.isEmpty else { return bytes.append(UInt8(truncatingIfNeeded: random.next())) }
        let at = random.below(bytes.count)
        switch random.below(10) {
        case 0: bytes[at] ^= 1 << UInt8(random.below(8))
        case 1: bytes[at] = UInt8(truncatingIfNeeded: random.next())
        case 2: bytes[at] = [0, 1, 0x7F, 0x80, 0xFF][random.below(5)]
        case 3: overwrite(&bytes, at, 4, numbers[random.below(numbers.count)])
        case 4: overwrite(&bytes, at, 2, numbers[random.below(numbers.count)])
        case 5: bytes.removeLast(bytes.count - at)
        case 6:
            let count = min(1 + random.below(16), bytes.count - at)
            bytes.removeSubrange(at..<at + count)
        case 7:
            let count = min(1 + random.below(64), bytes.count - at)
            bytes.insert(contentsOf: Array(bytes[at..<at + count]), at: at)
        case 8:
            guard !other.isEmpty else { return }
            let from = random.below(other.count)
            let count = min(1 + random.below(64), other.count - from)
            bytes.replaceSubrange(at..<min(at + count, bytes.count), with: other[from..<from + count])
        default:
            // A number that goes on and on, for readers of 7-bit groups.
            for i in at..<min(at + 1 + random.below(6), bytes.count) { bytes[i] = 0xFF }
        }
    }

    private static func overwrite(_ bytes: inout [UInt8], _ at: Int, _ width: Int, _ value: Int64) {
        for i in 0..<width where at + i < bytes.count {
            bytes[at + i] = UInt8(truncatingIfNeeded: value >> Int64(8 * (width - 1 - i)))
        }
    }
}
