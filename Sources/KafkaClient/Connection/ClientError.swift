import KafkaProto

/// What kept a client from an answer: which address, which step, why, and what to try.
public struct ClientError: Error, Sendable, CustomStringConvertible {
    public enum Kind: Sendable, Hashable {
        /// An address that is none.
        case address
        /// The host name is not known.
        case unknownHost
        case refused
        case timedOut
        /// The connection ended before the answer came.
        case closed
        /// What came is not Kafka's protocol.
        case notKafka
        /// Client and broker have no version of the request in common.
        case unsupportedVersion
        case authentication
        /// Any other failure of the network.
        case network
    }

    public let kind: Kind
    public let message: String
    /// What Java's client says of it, where that is known: scripts print it.
    public let javaMessage: String?

    public init(_ kind: Kind, _ message: String, java: String? = nil) {
        self.kind = kind
        self.message = message
        javaMessage = java
    }

    public var description: String { message }

    /// Whether another connection, or the same one later, can succeed.
    public var isRetriable: Bool {
        switch kind {
        case .refused, .timedOut, .closed, .network: true
        case .address, .unknownHost, .notKafka, .unsupportedVersion, .authentication: false
        }
    }
}

/// A broker said no: the error of its protocol, and about what.
public struct BrokerError: Error, Sendable, CustomStringConvertible {
    public let code: ErrorCode
    /// What the broker said; Kafka's text for the code where it said nothing.
    public let message: String

    public init(_ code: ErrorCode, _ message: String? = nil) {
        self.code = code
        if let message, !message.isEmpty { self.message = message } else { self.message = code.message }
    }

    /// nil where the code says that nothing failed.
    public init?(wire: Int16, _ message: String? = nil) {
        guard wire != 0 else { return nil }
        self.init(ErrorCode(wire: wire), message)
    }

    public var description: String { message }
}
