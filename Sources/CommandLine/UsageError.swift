/// The words of a command line do not make sense. The sentence is the script's; programs add what to do.
public struct UsageError: Error, Sendable, Equatable, CustomStringConvertible {
    public enum Kind: Sendable, Equatable {
        /// An option that the command does not have.
        case unrecognized
        /// The value is missing after the option.
        case missingArgument
        /// The value has not the option's type.
        case conversion
        /// Several values where one is wanted.
        case several
        /// A word that belongs to no option.
        case unexpectedWord
        /// What the command's own rules find: missing, conflicting, contradicting.
        case rule
    }

    public let kind: Kind
    public let message: String

    public init(_ kind: Kind, _ message: String) {
        self.kind = kind
        self.message = message
    }

    public static func rule(_ message: String) -> UsageError { UsageError(.rule, message) }
    /// joptsimple's and Kafka's way to say that an option must be there.
    public static func missing(_ option: String) -> UsageError {
        UsageError(.rule, "Missing required argument \"[\(option)]\"")
    }
    public static func conflict(_ option: String, with other: String) -> UsageError {
        UsageError(.rule, "Option \"[\(option)]\" can't be used with option \"[\(other)]\"")
    }

    public var description: String { message }
}
