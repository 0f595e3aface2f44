import KafkaProto

/// Tells which batches belong to aborted transactions, from the list that comes with an answer (KIP-98).
struct AbortedTransactions {
    private var upcoming: [(producerId: Int64, firstOffset: Int64)]
    private var open: Set<Int64> = []

    init(_ list: [FetchResponse.AbortedTransaction]?) {
        upcoming = (list ?? []).map { ($0.producerId, $0.firstOffset) }.sorted { $0.firstOffset > $1.firstOffset }
    }

    /// Whether the records of this batch are not to be shown; batches come in order.
    mutating func skips(_ batch: RecordBatch, isReadCommitted: Bool) throws(RecordBatchError) -> Bool {
        guard isReadCommitted else { return batch.isControl }
        while let next = upcoming.last, next.firstOffset <= batch.lastOffset {
            open.insert(next.producerId)
            upcoming.removeLast()
        }
        if batch.isControl {
            // The marker's key: a version, then 0 for abort, 1 for commit.
            if open.contains(batch.producerId) {
                var records = try batch.records()
                if let key = try records.next()?.key, key.count >= 4, key.int16(at: 2) == 0 { open.remove(batch.producerId) }
            }
            return true
        }
        return batch.isTransactional && open.contains(batch.producerId)
    }
}
