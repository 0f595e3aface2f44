/// What a configuration belongs to (`org.apache.kafka.common.config.ConfigResource`).
public struct ConfigResource: Sendable, Hashable, CustomStringConvertible {
    public enum Kind: Int8, Sendable {
        case unknown = 0
        case topic = 2
        case broker = 4
        case brokerLogger = 8
        case clientMetrics = 16
        case group = 32

        var name: String {
            switch self {
            case .unknown: "UNKNOWN"
            case .topic: "TOPIC"
            case .broker: "BROKER"
            case .brokerLogger: "BROKER_LOGGER"
            case .clientMetrics: "CLIENT_METRICS"
            case .group: "GROUP"
            }
        }
    }

    public let kind: Kind
    /// Of a broker its id; empty for the defaults of all brokers.
    public let name: String

    public init(kind: Kind, name: String) {
        self.kind = kind
        self.name = name
    }

    public var description: String { "ConfigResource(type=\(kind.name), name='\(name)')" }
}
