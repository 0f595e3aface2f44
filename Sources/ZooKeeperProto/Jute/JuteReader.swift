import KafkaProto
import Platform

/// Reads jute fields: big-endian numbers, and text, bytes and vectors behind a length of 4 bytes, where -1 is null.
///
/// Never reads past the end or reserves more than the bytes can hold; every error says record, field and place.
public struct JuteReader {
    private var reader: ByteReader

    public init(_ bytes: Bytes) { reader = ByteReader(bytes, names: "frame") }

    /// Bytes from the start.
    public var position: Int { reader.position }
    public var remaining: Int { reader.remaining }
    /// The field that is being read, its line in the names of its record.
    var field: UInt16 {
        get { reader.field }
        set { reader.field = newValue }
    }

    public func failure(_ reason: String, at offset: Int? = nil) -> DecodeError { reader.failure(reason, at: offset) }

    public mutating func int8() throws(DecodeError) -> Int8 { try reader.int8() }
    public mutating func int32() throws(DecodeError) -> Int32 { try reader.int32() }
    public mutating func int64() throws(DecodeError) -> Int64 { try reader.int64() }
    public mutating func bool() throws(DecodeError) -> Bool { try reader.bool() }
    /// The next `count` bytes, without a length.
    public mutating func raw(_ count: Int) throws(DecodeError) -> Bytes { try reader.bytes(count) }
    /// Everything that is left.
    public mutating func rest() -> Bytes { reader.rest() }

    /// A length, or nil for null.
    private mutating func length(elementMin: Int) throws(DecodeError) -> Int? {
        let start = position
        let length = Int(try reader.int32())
        if length == -1 { return nil }
        guard length >= 0 else { throw failure("length \(length) is negative", at: start) }
        guard length <= remaining / elementMin else {
            throw failure("length \(length) is more than the \(remaining) bytes that are left can hold", at: start)
        }
        return length
    }

    /// A view: it keeps the memory of the whole input alive.
    public mutating func buffer() throws(DecodeError) -> Bytes? {
        guard let length = try length(elementMin: 1) else { return nil }
        return try reader.bytes(length)
    }

    /// Text; what is not UTF-8 is replaced by U+FFFD, as Java does.
    public mutating func string() throws(DecodeError) -> String? {
        guard let length = try length(elementMin: 1) else { return nil }
        return try reader.bytes(length).stringLossy
    }

    public mutating func strings() throws(DecodeError) -> [String]? {
        guard let count = try length(elementMin: 4) else { return nil }
        var values: [String] = []
        values.reserveCapacity(count)
        for _ in 0..<count {
            let start = position
            guard let value = try string() else { throw failure("null inside of a list of texts", at: start) }
            values.append(value)
        }
        return values
    }

    public mutating func nullableStrings() throws(DecodeError) -> [String?]? {
        guard let count = try length(elementMin: 4) else { return nil }
        var values: [String?] = []
        values.reserveCapacity(count)
        for _ in 0..<count { values.append(try string()) }
        return values
    }

    public mutating func vector<R: JuteRecord>(_ type: R.Type) throws(DecodeError) -> [R]? {
        guard let count = try length(elementMin: R.sizeMin) else { return nil }
        var values: [R] = []
        values.reserveCapacity(count)
        for _ in 0..<count { values.append(try record(type)) }
        return values
    }

    public mutating func record<R: JuteRecord>(_ type: R.Type) throws(DecodeError) -> R {
        let (names, field) = (reader.names, reader.field)
        reader.names = R.names
        let record: R
        do throws(DecodeError) {
            record = try R(from: &self)
        } catch {
            (reader.names, reader.field) = (names, field)
            throw inside(error)
        }
        (reader.names, reader.field) = (names, field)
        return record
    }

    /// An error in a record that is a field of another one names both: `GetDataResponse.stat.czxid`.
    private func inside(_ error: DecodeError) -> DecodeError {
        let place = failure(error.reason, at: error.offset)
        guard !place.field.isEmpty else { return error }
        return DecodeError(
            message: place.message, field: error.field.isEmpty ? place.field : "\(place.field).\(error.field)", offset: error.offset,
            reason: error.reason)
    }
}
