import KafkaProto

/// What a member of a share group says of a record that it was given (KIP-932).
public enum Acknowledgement: Int8, Sendable, Hashable, CaseIterable {
    case accept = 1
    /// Somebody is to get it again.
    case release = 2
    /// Nobody is to get it again.
    case reject = 3
    /// Nothing yet: the time in which it must be said begins anew (KIP-1222).
    case renew = 4
}

/// Acknowledgements of offsets in a row: one for all of them, or one each; 0 stands for an offset without a record.
public struct AcknowledgementBatch: Sendable, Equatable {
    public let first: Int64
    public let last: Int64
    public let types: [Int8]

    /// How many offsets.
    public var count: Int { Int(last - first + 1) }
    var renews: Bool { types.contains(Acknowledgement.renew.rawValue) }
}

/// A partition by its topic's id, as the requests of share groups name it.
struct TopicIdPartition: Hashable, Comparable, Sendable {
    let topicId: Uuid
    let partition: Int32

    static func < (a: TopicIdPartition, b: TopicIdPartition) -> Bool {
        (a.topicId.high, a.topicId.low, a.partition) < (b.topicId.high, b.topicId.low, b.partition)
    }
}
