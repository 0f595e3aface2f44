/// Text of up to 15 ASCII characters, which a `String` of 64-bit machines holds in its own two words: the characters from the
/// first byte on, and in the last byte a mark with their number.
///
/// Most texts of the protocol are that small, and the library's own ways take several times as long, for they must be ready for
/// any text. How it lays out a string is its own affair, though: so its words are compared with those of texts that it made.
enum SmallText {
    /// Whether the library still does so. The optimiser knows the answer, and leaves nothing of this.
    @inline(__always)
    private static var isCurrent: Bool {
        MemoryLayout<String>.size == 16 && MemoryLayout<Int>.size == 8
            && unsafeBitCast("", to: (UInt64, UInt64).self) == (0, 0xE000_0000_0000_0000)
            && unsafeBitCast("ABC", to: (UInt64, UInt64).self) == (0x43_4241, 0xE300_0000_0000_0000)
            && unsafeBitCast("ABCDEFGHIJKLMNO", to: (UInt64, UInt64).self) == (0x4847_4645_4443_4241, 0xEF4F_4E4D_4C4B_4A49)
    }

    /// The text of `length` characters in these words, the first in the lowest byte of `low`, with zeroes behind the last; nil where
    /// they are not all ASCII or this is not how the library does it.
    ///
    /// - Parameter length: 0 to 15.
    @inline(__always)
    static func string(_ low: UInt64, _ high: UInt64, _ length: Int) -> String? {
        guard isCurrent, (low | high) & 0x8080_8080_8080_8080 == 0 else { return nil }
        var words = (low, high | (0xE0 | UInt64(truncatingIfNeeded: length)) &<< 56)
        // Moved, not copied: there is nothing to retain.
        return withUnsafeMutablePointer(to: &words) { UnsafeMutableRawPointer($0).bindMemory(to: String.self, capacity: 1).move() }
    }
}
