import KafkaProto
import Platform

/// One request as it came in: who sent it, where, when. Used by the connection's task alone.
final class RequestCall {
    let apiKey: ApiKey
    let version: Int16
    let correlationId: Int32
    let clientId: String?
    /// The client's address, without the port.
    let clientHost: String
    /// The name of the listener it came in by, for example `PLAINTEXT`.
    let listener: String
    let received: MonotonicTime
    /// Set by a handler that gives no response because the client did not ask for one, but must be told of an error: the connection
    /// is closed (produce with acks 0).
    var closesConnection = false

    init(
        apiKey: ApiKey, version: Int16, correlationId: Int32, clientId: String?, clientHost: String, listener: String,
        received: MonotonicTime = .now
    ) {
        self.apiKey = apiKey
        self.version = version
        self.correlationId = correlationId
        self.clientId = clientId
        self.clientHost = clientHost
        self.listener = listener
        self.received = received
    }
}
