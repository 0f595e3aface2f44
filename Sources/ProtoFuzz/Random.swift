/// SplitMix64: small, and a stream of its own for every start value.
struct Random {
    private var state: UInt64

    init(seed: UInt64, index: UInt64) { state = seed &* 0x9E37_79B9_7F4A_7C15 &+ index &* 0xD1B5_4A32_D192_ED03 }

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var z = state
        z = (z ^ z >> 30) &* 0xBF58_476D_1CE4_E5B9
        z = (z ^ z >> 27) &* 0x94D0_49BB_1331_11EB
        return z ^ z >> 31
    }

    /// From 0 to `limit` - 1; 0 where the limit is 0.
    mutating func below(_ limit: Int) -> Int { limit <= 0 ? 0 : Int(truncatingIfNeeded: next() % UInt64(limit)) }
}
