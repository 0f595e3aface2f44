import KafkaProto
import Platform

/// What ends a transaction in a partition: the one record of a control batch (KIP-98).
///
/// Key: Int16 version 0, Int16 type (0 abort, 1 commit). Value: Int16 version, Int32 coordinator epoch.
struct TransactionMarker: Sendable {
    let commits: Bool
    let coordinatorEpoch: Int32

    /// nil where the batch is no control batch or one of another type.
    init?(_ batch: RecordBatch) throws(RecordBatchError) {
        guard batch.isControl, batch.hasProducerId else { return nil }
        var records = try batch.records()
        guard let record = try records.next(), let key = record.key, key.count >= 4, let value = record.value, value.count >= 6 else { return nil }
        let type = key.int16(at: 2)
        guard type == 0 || type == 1 else { return nil }
        commits = type == 1
        coordinatorEpoch = value.int32(at: 2)
    }
}
