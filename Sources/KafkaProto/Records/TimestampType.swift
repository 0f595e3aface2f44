/// What the timestamps of a batch mean (KIP-32).
public enum TimestampType: Int8, Sendable {
    /// Messages v0 have none.
    case none = -1
    /// Set by the producer.
    case createTime = 0
    /// Set by the broker that appended the batch: all records have the batch's max timestamp.
    case logAppendTime = 1

    /// Kafka's name of it, as DumpLogSegments prints it.
    public var name: String {
        switch self {
        case .none: "NoTimestampType"
        case .createTime: "CreateTime"
        case .logAppendTime: "LogAppendTime"
        }
    }
}
