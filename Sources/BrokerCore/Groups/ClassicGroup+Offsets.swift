/// The offsets of a group: what is committed, what is being written, what a transaction holds back.
extension ClassicGroup {
    var hasOffsets: Bool { !offsets.isEmpty || !pendingOffsets.isEmpty || !pendingTxnOffsets.isEmpty }

    /// An answer that must be stable (KIP-447) cannot be given yet.
    func isUnstable(_ partition: TopicPartition) -> Bool {
        pendingOffsets[partition] != nil || pendingTxnOffsets.values.contains { $0[partition] != nil }
    }

    /// A commit is in the log.
    func offsetWritten(_ partition: TopicPartition, _ recorded: RecordedOffset) {
        guard let pending = pendingOffsets[partition] else {
            // The topic was deleted meanwhile, and its offsets with it.
            return
        }
        put(partition, recorded)
        if pending == recorded.value { pendingOffsets[partition] = nil }
    }

    func offsetWriteFailed(_ partition: TopicPartition, _ value: CommittedOffset) {
        if pendingOffsets[partition] == value { pendingOffsets[partition] = nil }
    }

    func prepareTxnOffsets(producerId: Int64, _ commits: [(TopicPartition, CommittedOffset)]) {
        for (partition, value) in commits {
            pendingTxnOffsets[producerId, default: [:]][partition] = RecordedOffset(value: value, batchOffset: nil)
        }
    }

    func txnOffsetWritten(producerId: Int64, _ partition: TopicPartition, _ recorded: RecordedOffset) {
        if pendingTxnOffsets[producerId]?[partition] != nil { pendingTxnOffsets[producerId]?[partition] = recorded }
    }

    func txnOffsetWriteFailed(producerId: Int64, _ partition: TopicPartition) {
        pendingTxnOffsets[producerId]?[partition] = nil
        if pendingTxnOffsets[producerId]?.isEmpty == true { pendingTxnOffsets[producerId] = nil }
    }

    /// The transaction of a producer has ended.
    func completeTxn(producerId: Int64, commits: Bool) {
        guard let pending = pendingTxnOffsets.removeValue(forKey: producerId), commits else { return }
        for (partition, recorded) in pending where recorded.batchOffset != nil { put(partition, recorded) }
    }

    /// Takes an offset over unless a later record has another.
    private func put(_ partition: TopicPartition, _ recorded: RecordedOffset) {
        if let current = offsets[partition], !current.isOlder(than: recorded) { return }
        offsets[partition] = recorded
    }

    /// - Returns: those that were there.
    func removeOffsets(_ partitions: some Sequence<TopicPartition>) -> [TopicPartition] {
        partitions.filter { partition in
            pendingOffsets[partition] = nil
            for producer in pendingTxnOffsets.keys { pendingTxnOffsets[producer]?[partition] = nil }
            return offsets.removeValue(forKey: partition) != nil
        }
    }

    /// Removes what is past its time (KIP-211) and returns it.
    func removeExpiredOffsets(wallMs: Int64, retentionMs: Int64) -> [TopicPartition] {
        let base: (RecordedOffset) -> Int64
        var subscribed: Set<String> = []
        switch protocolType {
        case .some where state == .empty:
            let since = stateTimestamp
            base = { since ?? $0.value.commitTimestamp }
        case "consumer" where state == .stable:
            guard let topics = subscribedTopics else { return [] }
            subscribed = topics
            base = { $0.value.commitTimestamp }
        case nil:
            base = { $0.value.commitTimestamp }
        default:
            return []
        }
        let expired = offsets.filter { partition, recorded in
            if subscribed.contains(partition.topic) || pendingOffsets[partition] != nil { return false }
            if recorded.value.expireTimestamp >= 0 { return wallMs >= recorded.value.expireTimestamp }
            return wallMs - base(recorded) >= retentionMs
        }.map(\.key)
        for partition in expired { offsets[partition] = nil }
        return expired
    }
}
