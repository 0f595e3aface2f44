import Platform

/// What is to be decoded: hex digits, or raw bytes.
enum Input {
    static func bytes(_ content: Bytes) throws -> Bytes {
        var out = ByteBuffer(capacity: content.count / 2)
        var high: UInt8?
        for character in content {
            if [0x20, 0x0A, 0x0D, 0x09].contains(character) { continue }
            guard let digit = digit(character) else { return content }
            if let first = high {
                out.append(first << 4 | digit)
                high = nil
            } else {
                high = digit
            }
        }
        if high != nil { throw CommandFailure("the input has an odd number of hex digits") }
        return out.finish()
    }

    /// nil where the text is not hex.
    static func hex(_ text: String) -> Bytes? {
        var out = ByteBuffer(capacity: text.utf8.count / 2)
        var high: UInt8?
        for character in text.utf8 {
            guard let digit = digit(character) else { return nil }
            if let first = high {
                out.append(first << 4 | digit)
                high = nil
            } else {
                high = digit
            }
        }
        return high == nil ? out.finish() : nil
    }

    private static func digit(_ character: UInt8) -> UInt8? {
        switch character {
        case 0x30...0x39: character - 0x30
        case 0x41...0x46: character - 0x37
        case 0x61...0x66: character - 0x57
        default: nil
        }
    }
}
