import Platform

/// A header of a record (KIP-82): a key, which may come more than once, and a value.
@frozen
public struct RecordHeader: Sendable, Hashable {
    /// UTF-8.
    public let keyBytes: Bytes
    public let value: Bytes?

    @inlinable
    public init(keyBytes: Bytes, value: Bytes?) {
        self.keyBytes = keyBytes
        self.value = value
    }

    public init(_ key: String, _ value: Bytes?) { self.init(keyBytes: Bytes(utf8: key), value: value) }

    public var key: String { keyBytes.stringLossy }
}

/// The headers of a record, in their order; a view that parses while it is read.
@frozen
public struct RecordHeaders: Sequence, Sendable {
    /// As in the record, checked when the record was read.
    @usableFromInline let bytes: Bytes
    public let count: Int

    @inlinable
    init(bytes: Bytes, count: Int) {
        self.bytes = bytes
        self.count = count
    }

    public var isEmpty: Bool { count == 0 }

    /// Copies `headers` into the form that records have.
    public init(_ headers: [RecordHeader]) {
        var buffer = ByteBuffer(capacity: 64)
        for header in headers { header.encode(to: &buffer) }
        self.init(bytes: buffer.finish(), count: headers.count)
    }

    public struct Iterator: IteratorProtocol {
        var reader: ByteReader
        var left: Int

        public mutating func next() -> RecordHeader? {
            guard left > 0, let header = try? RecordHeader(from: &reader) else { return nil }
            left -= 1
            return header
        }
    }

    public func makeIterator() -> Iterator { Iterator(reader: ByteReader(bytes), left: count) }

    public static let none = RecordHeaders(bytes: .empty, count: 0)

    /// Steps over `count` headers that begin at the reader's position.
    static func skip(_ count: Int32, in reader: inout ByteReader) throws(DecodeError) {
        var left = count
        while left > 0 {
            _ = try RecordHeader(from: &reader)
            left -= 1
        }
    }
}

extension RecordHeader {
    init(from reader: inout ByteReader) throws(DecodeError) {
        reader.field = 8
        let keyLength = try reader.varint()
        guard keyLength >= 0 else { throw reader.failure("a header's key cannot be null") }
        let key = try reader.bytes(Int(keyLength))
        reader.field = 9
        let valueLength = try reader.varint()
        self.init(keyBytes: key, value: valueLength < 0 ? nil : try reader.bytes(Int(valueLength)))
    }

    func encode(to buffer: inout ByteBuffer) {
        buffer.appendVarint(Int32(truncatingIfNeeded: keyBytes.count))
        buffer.append(keyBytes)
        buffer.appendVarint(value.map { Int32(truncatingIfNeeded: $0.count) } ?? -1)
        if let value { buffer.append(value) }
    }

    var encodedSize: Int {
        Varint.size(Int32(truncatingIfNeeded: keyBytes.count)) + keyBytes.count
            + (value.map { Varint.size(Int32(truncatingIfNeeded: $0.count)) + $0.count } ?? 1)
    }
}
