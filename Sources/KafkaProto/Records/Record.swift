import Platform

/// A view of one record; it keeps the memory of its batch alive.
@frozen
public struct Record: Sendable {
    @usableFromInline let bytes: Bytes
    public let offset: Int64
    /// In ms: the batch's max timestamp with log-append time; -1 in v0.
    public let timestamp: Int64
    // Places within `bytes`; a length of -1 stands for null.
    @usableFromInline let keyStart: Int
    @usableFromInline let keyLength: Int32
    @usableFromInline let valueLength: Int32
    @usableFromInline let valueStart: Int
    @usableFromInline let headersStart: Int
    @usableFromInline let headersEnd: Int
    @usableFromInline let headerCount: Int32

    @inlinable
    init(
        bytes: Bytes, offset: Int64, timestamp: Int64, keyStart: Int, keyLength: Int32, valueStart: Int,
        valueLength: Int32, headersStart: Int, headersEnd: Int, headerCount: Int32
    ) {
        self.bytes = bytes
        self.offset = offset
        self.timestamp = timestamp
        self.keyStart = keyStart
        self.keyLength = keyLength
        self.valueLength = valueLength
        self.valueStart = valueStart
        self.headersStart = headersStart
        self.headersEnd = headersEnd
        self.headerCount = headerCount
    }

    @inlinable
    public var key: Bytes? { keyLength < 0 ? nil : bytes.slice(keyStart, Int(keyLength)) }

    /// Null stands for a tombstone where the log is compacted.
    @inlinable
    public var value: Bytes? { valueLength < 0 ? nil : bytes.slice(valueStart, Int(valueLength)) }

    /// In bytes, -1 where the key is null; needs no view.
    @inlinable public var keySize: Int { Int(keyLength) }
    /// In bytes, -1 where the value is null; needs no view.
    @inlinable public var valueSize: Int { Int(valueLength) }
    @inlinable public var hasKey: Bool { keyLength >= 0 }
    @inlinable public var hasValue: Bool { valueLength >= 0 }

    @inlinable
    public var headers: RecordHeaders {
        RecordHeaders(bytes: bytes.slice(headersStart, headersEnd - headersStart), count: Int(headerCount))
    }
}
