/// Bytes that do not hold the message they should: which message, which field, where, and why.
public struct DecodeError: Error, Sendable, Equatable, CustomStringConvertible {
    /// One word, so that a throwing read gives its error in a register.
    private let details: Details

    private final class Details: Sendable {
        let message: String
        let field: String
        let offset: Int
        let reason: String

        init(message: String, field: String, offset: Int, reason: String) {
            self.message = message
            self.field = field
            self.offset = offset
            self.reason = reason
        }
    }

    public init(message: String, field: String = "", offset: Int, reason: String) {
        details = Details(message: message, field: field, offset: offset, reason: reason)
    }

    /// The message or record, for example `FetchResponse`.
    public var message: String { details.message }
    /// The field with those it lies in, for example `responses.partitions.records`; empty where no field is meant.
    public var field: String { details.field }
    /// Where the field begins, in bytes from the start of the reader's bytes.
    public var offset: Int { details.offset }
    /// What is wrong there.
    public var reason: String { details.reason }

    public var description: String {
        let name = field.isEmpty ? message : "\(message).\(field)"
        return "\(name) at byte \(offset): \(reason)"
    }

    public static func == (a: DecodeError, b: DecodeError) -> Bool {
        a.offset == b.offset && a.message == b.message && a.field == b.field && a.reason == b.reason
    }
}
