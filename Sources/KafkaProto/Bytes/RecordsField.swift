import Platform

/// The `records` of a message: bytes, or parts of files that are sent without being read.
public enum RecordsField: Sendable {
    case bytes(Bytes)
    /// File ranges of `length` bytes together; only for messages that are sent by `ByteWriter.finishParts()`.
    case deferred([FileRange], length: Int)

    /// In bytes.
    public var count: Int {
        switch self {
        case .bytes(let bytes): bytes.count
        case .deferred(_, let length): length
        }
    }

    /// The bytes where they are in memory; nil where they are in files.
    public var bytes: Bytes? {
        if case .bytes(let bytes) = self { bytes } else { nil }
    }
}
