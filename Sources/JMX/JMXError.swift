/// What kept a client from a bean server's answer, in one line: where, what, and what to try.
public struct JMXError: Error, Sendable, CustomStringConvertible {
    public enum Kind: Sendable, Hashable {
        /// An address or a name that is none.
        case wrongInput
        /// Nothing listens there, or the host is not known: worth another try while a server starts.
        case unreachable
        case timedOut
        /// What came is not RMI, or not what RMI allows.
        case protocolViolation
        /// The registry has no such name.
        case notBound
        case authentication
        /// The server answered with a Java exception.
        case exception
    }

    public let kind: Kind
    public let message: String
    /// The exception's class and message, where the server sent one.
    public let exception: (type: String, message: String?)?

    public init(_ kind: Kind, _ message: String, exception: (type: String, message: String?)? = nil) {
        self.kind = kind
        self.message = message
        self.exception = exception
    }

    public var description: String { message }
}
