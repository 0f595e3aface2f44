/// Which partition of `__consumer_offsets` holds a group, and which of `__transaction_state` a transactional id.
public enum CoordinatorPartition {
    /// The same number on every broker and client: Java's `String.hashCode`, without its sign, modulo `count`
    /// (upstream: `GroupMetadataManager.partitionFor`, `TransactionStateManager.partitionFor`).
    public static func of(_ key: String, count: Int) -> Int32 {
        var hash: Int32 = 0
        for unit in key.utf16 { hash = hash &* 31 &+ Int32(unit) }
        // The smallest number has no counterpart without a sign; Kafka takes 0.
        let positive = hash == .min ? 0 : abs(hash)
        return positive % Int32(count)
    }
}
