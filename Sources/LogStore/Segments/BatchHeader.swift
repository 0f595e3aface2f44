import KafkaProto
import Platform

/// What scanning a segment needs of a batch without reading its records.
struct BatchHeader: Sendable {
    /// What must be read to know it: to the end of the max timestamp.
    static let size = 43
    let position: Int
    let sizeInBytes: Int
    let magic: Int8
    let baseOffset: Int64
    let lastOffset: Int64
    let maxTimestamp: Int64

    var end: Int { position + sizeInBytes }

    /// - Parameter bytes: from the start of the batch; at least 18 bytes, of magic 2 `size` bytes.
    /// - Returns: nil where these cannot be the start of a batch.
    init?(_ bytes: Bytes, at offset: Int, position: Int) {
        guard bytes.count - offset >= 26 else { return nil }
        let length = Int(bytes.int32(at: offset + 8))
        magic = bytes.int8(at: offset + 16)
        self.position = position
        sizeInBytes = length + 12
        baseOffset = bytes.int64(at: offset)
        switch magic {
        case 2:
            guard length >= 49, bytes.count - offset >= BatchHeader.size else { return nil }
            lastOffset = baseOffset &+ Int64(bytes.int32(at: offset + 23))
            maxTimestamp = bytes.int64(at: offset + 35)
        case 0, 1:
            guard length >= 14 else { return nil }
            lastOffset = baseOffset
            maxTimestamp = magic == 0 ? -1 : bytes.int64(at: offset + 18)
        default: return nil
        }
    }
}
