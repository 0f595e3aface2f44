import Platform

/// Steps through a record set, batch by batch; the last one may be cut off, as fetch responses have it.
@frozen
public struct RecordBatchReader: Sendable {
    public let bytes: Bytes
    /// Where the next batch begins; after the end, where the cut-off batch does.
    public private(set) var position = 0

    public init(_ bytes: Bytes) { self.bytes = bytes }

    /// Bytes that have not been read: those of a batch that is cut off, once `next()` has given nil.
    public var remaining: Int { bytes.count - position }

    /// The next batch; nil at the end or where a batch is cut off.
    ///
    /// - Throws: a length or a magic that no batch has; there is no way to find a batch after it.
    public mutating func next() throws(RecordBatchError) -> RecordBatch? {
        guard remaining >= RecordBatchLayout.overhead else { return nil }
        let length = Int(bytes.int32(at: position + 8))
        let size = length + RecordBatchLayout.overhead
        guard length >= 14 else {
            throw failure("its length is \(length), the least that a message takes is 14 bytes")
        }
        guard remaining > RecordBatchLayout.magic else { return nil }
        let magic = bytes.int8(at: position + RecordBatchLayout.magic)
        guard 0...2 ~= magic else { throw failure("magic \(magic) is not one of 0, 1 and 2") }
        let sizeMin = magic == 2 ? RecordBatchLayout.records : RecordBatchLayout.messageSizeMin(magic: magic)
        guard size >= sizeMin else {
            throw failure("\(size) bytes, the least that a batch of magic \(magic) takes is \(sizeMin)")
        }
        guard remaining >= size else { return nil }
        let batch = RecordBatch(unchecked: bytes.slice(position, size), magic: magic)
        position += size
        return batch
    }

    private func failure(_ reason: String) -> RecordBatchError {
        RecordBatchError(baseOffset: bytes.int64(at: position), position: position, reason: "at byte \(position): \(reason)")
    }
}
