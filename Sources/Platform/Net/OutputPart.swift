/// What leaves by a stream: bytes from memory, or a part of a file that is not read for it.
public enum OutputPart: Sendable {
    case bytes(Bytes)
    case file(FileRange)

    /// In bytes.
    public var count: Int {
        switch self {
        case .bytes(let bytes): bytes.count
        case .file(let range): range.length
        }
    }
}
