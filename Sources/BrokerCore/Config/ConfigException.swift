/// A configuration that cannot be (`org.apache.kafka.common.config.ConfigException`); the message is Kafka's, tools print it.
public struct ConfigException: Error, Sendable, Hashable, CustomStringConvertible {
    public let message: String

    public init(_ message: String) { self.message = message }

    /// `Invalid value soon for configuration retention.ms: Not a number of type LONG`
    public init(name: String, value: String?, _ reason: String? = nil) {
        self.init("Invalid value \(value ?? "null") for configuration \(name)" + (reason.map { ": " + $0 } ?? ""))
    }

    public var description: String { message }
}
