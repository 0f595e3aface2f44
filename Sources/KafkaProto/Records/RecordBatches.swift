import Platform

/// The batches of a record set, for loops: it ends at a batch that is cut off, and at one that is none.
///
/// Whoever must tell these two apart (all that store or check records) uses `RecordBatchReader`, or `checked()`.
@frozen
public struct RecordBatches: Sequence, Sendable {
    public let bytes: Bytes

    public init(_ bytes: Bytes) { self.bytes = bytes }

    @frozen
    public struct Iterator: IteratorProtocol {
        @usableFromInline var reader: RecordBatchReader

        @inlinable init(_ reader: RecordBatchReader) { self.reader = reader }

        public mutating func next() -> RecordBatch? { try? reader.next() }
    }

    public func makeIterator() -> Iterator { Iterator(RecordBatchReader(bytes)) }

    /// All batches and how many bytes of a cut-off one follow them.
    ///
    /// - Throws: a length or a magic that no batch has.
    public func checked() throws(RecordBatchError) -> (batches: [RecordBatch], trailingBytes: Int) {
        var reader = RecordBatchReader(bytes)
        var batches: [RecordBatch] = []
        while let batch = try reader.next() { batches.append(batch) }
        return (batches, reader.remaining)
    }
}
