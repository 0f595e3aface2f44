import KafkaProto

/// Why something that was asked for is not done: error code and message of the answer (`org.apache.kafka.common.requests.ApiError`).
public struct RequestError: Error, Sendable, Hashable {
    public let code: ErrorCode
    /// nil: the client shows its own for the code.
    public let message: String?

    public init(_ code: ErrorCode, _ message: String? = nil) {
        self.code = code
        self.message = message
    }
}
