/// Kafka's own topics, which clients neither write nor have listed among theirs.
public enum InternalTopics {
    public static let consumerOffsets = "__consumer_offsets"
    public static let transactionState = "__transaction_state"

    public static func contains(_ topic: String) -> Bool { topic == consumerOffsets || topic == transactionState }
}
