import Platform

/// A message or a part of one by the names of its fields, in the order of the wire.
public indirect enum MessageValue: Sendable, Equatable {
    case null
    case bool(Bool)
    /// Every whole number.
    case int(Int64)
    case float(Double)
    case string(String)
    /// `bytes` and `records`.
    case bytes(Bytes)
    case uuid(Uuid)
    case array([MessageValue])
    /// Fields that the version does not have are absent, and so are tagged ones at their default.
    case object([Member])

    public struct Member: Sendable, Equatable {
        public let name: String
        public let value: MessageValue

        public init(_ name: String, _ value: MessageValue) {
            self.name = name
            self.value = value
        }
    }

    public subscript(name: String) -> MessageValue? {
        guard case .object(let members) = self else { return nil }
        return members.first { $0.name == name }?.value
    }
}
