/// A message that cannot be written in the version asked for: which message, which field, and why.
public struct EncodeError: Error, Sendable, Equatable, CustomStringConvertible {
    private let details: Details

    private final class Details: Sendable {
        let message: String
        let field: String
        let reason: String

        init(message: String, field: String, reason: String) {
            self.message = message
            self.field = field
            self.reason = reason
        }
    }

    public init(message: String, field: String = "", reason: String) {
        details = Details(message: message, field: field, reason: reason)
    }

    public var message: String { details.message }
    /// The field with those it lies in; empty where no field is meant.
    public var field: String { details.field }
    public var reason: String { details.reason }

    public var description: String { field.isEmpty ? "\(message): \(reason)" : "\(message).\(field): \(reason)" }

    public static func == (a: EncodeError, b: EncodeError) -> Bool {
        a.message == b.message && a.field == b.field && a.reason == b.reason
    }
}
