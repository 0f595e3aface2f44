import Platform

/// What is to be decoded: hex digits where all of it is text, else raw bytes.
///
/// Between the digits blanks, line ends, `:`, `,` and quotes do not count, nor `0x` and `\x` in front of them, so that what
/// other tools print can be given as it is.
enum Input {
    static func bytes(_ content: Bytes) throws -> Bytes {
        if content.isEmpty { throw CommandFailure("the input is empty; hex digits or raw bytes are expected") }
        guard content.allSatisfy(isText) else { return content }
        var out = ByteBuffer(capacity: content.count / 2)
        var high: UInt8?
        var position = 0
        while position < content.count {
            let character = content[position]
            let isPrefix = (character == UInt8(ascii: "0") && high == nil || character == UInt8(ascii: "\\"))
                && position + 1 < content.count && content[position + 1] == UInt8(ascii: "x")
            if isPrefix {
                position += 2
                continue
            }
            position += 1
            if separators.contains(character) { continue }
            guard let digit = digit(character) else {
                throw CommandFailure(
                    "the input is text, but '\(String(decoding: [character], as: UTF8.self))' at character \(position) is no hex digit")
            }
            if let first = high {
                out.append(first << 4 | digit)
                high = nil
            } else {
                high = digit
            }
        }
        if high != nil { throw CommandFailure("the input has an odd number of hex digits") }
        let bytes = out.finish()
        if bytes.isEmpty { throw CommandFailure("the input has no hex digits") }
        return bytes
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

    private static let separators = Array(" \n\r\t:,\"".utf8)

    private static func isText(_ byte: UInt8) -> Bool { (0x20...0x7E).contains(byte) || (0x09...0x0D).contains(byte) }

    private static func digit(_ character: UInt8) -> UInt8? {
        switch character {
        case 0x30...0x39: character - 0x30
        case 0x41...0x46: character - 0x37
        case 0x61...0x66: character - 0x57
        default: nil
        }
    }
}
