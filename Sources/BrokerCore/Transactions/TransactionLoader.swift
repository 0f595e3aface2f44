import KafkaProto
import Platform

/// Reads a partition of `__transaction_state` from its start (upstream: `TransactionStateManager.loadTransactionMetadata`).
final class TransactionLoader: CoordinatorLoader {
    private(set) var snapshots: [String: Transaction.Snapshot] = [:]
    private(set) var warnings: [String] = []

    func replay(_ bytes: Bytes) throws(RecordBatchError) {
        var reader = RecordBatchReader(bytes)
        while let batch = try reader.next() {
            if batch.isControl { continue }
            var records = try batch.records()
            while let record = try records.next() {
                do throws(DecodeError) {
                    guard let key = record.key, let id = try TransactionRecord.readKey(key) else {
                        warnings.append("record at offset \(record.offset) is left out: its key is of another release")
                        continue
                    }
                    snapshots[id] = try record.value.map { value throws(DecodeError) in try TransactionRecord.readValue(value) }
                } catch {
                    warnings.append("record at offset \(record.offset) is left out: \(error)")
                }
            }
        }
    }

    /// Transactions that were decided and not ended are ended now.
    func install(into shard: TransactionShard, _ now: CoordinatorTime) {
        for (id, snapshot) in snapshots { shard.transactions[id] = Transaction(id: id, snapshot) }
        for transaction in shard.transactions.values where transaction.now.state.isPreparing {
            shard.beginMarkers(transaction, now)
        }
    }
}
