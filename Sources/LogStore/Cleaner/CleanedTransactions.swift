import KafkaProto

/// Which transactions were aborted, while compaction goes through a log in order of the offsets (upstream: `CleanedTransactionMetadata`).
struct CleanedTransactions {
    private struct Aborted {
        let transaction: AbortedTransaction
        var hasBatches = false
    }

    /// Not yet begun, first offset last.
    private var coming: [AbortedTransaction] = []
    private var aborted: [Int64: Aborted] = [:]
    /// Producers whose committed transaction had batches that are still there.
    private var committed: Set<Int64> = []
    /// Those of the segment that is written now: their markers stay, so do their entries in its index.
    var kept: [AbortedTransaction] = []

    mutating func add(_ transactions: [AbortedTransaction]) {
        coming.append(contentsOf: transactions)
        coming.sort { $0.firstOffset > $1.firstOffset }
    }

    private mutating func begin(upTo offset: Int64) {
        while let next = coming.last, next.firstOffset <= offset {
            coming.removeLast()
            aborted[next.producerId] = Aborted(transaction: next)
        }
    }

    /// - Returns: whether the batch belongs to an aborted transaction.
    mutating func sawBatch(_ batch: RecordBatch) -> Bool {
        begin(upTo: batch.lastOffset)
        guard batch.isTransactional else { return false }
        if aborted[batch.producerId] != nil {
            aborted[batch.producerId]?.hasBatches = true
            return true
        }
        committed.insert(batch.producerId)
        return false
    }

    /// - Returns: whether nothing of the transaction that the marker ends is left.
    mutating func sawMarker(_ batch: RecordBatch, _ marker: TransactionMarker?) -> Bool {
        begin(upTo: batch.lastOffset)
        guard let marker else { return false }
        if marker.commits { return committed.remove(batch.producerId) == nil }
        guard let transaction = aborted.removeValue(forKey: batch.producerId), transaction.hasBatches else { return true }
        kept.append(transaction.transaction)
        return false
    }
}
