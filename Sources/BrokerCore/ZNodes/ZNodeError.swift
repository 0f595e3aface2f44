/// A znode whose content is not what Kafka writes there.
public struct ZNodeFormatError: Error, Sendable, Hashable, CustomStringConvertible {
    public let path: String
    public let reason: String

    public init(path: String, reason: String) {
        self.path = path
        self.reason = reason
    }

    public var description: String { "The znode \(path) cannot be read: \(reason)" }
}
