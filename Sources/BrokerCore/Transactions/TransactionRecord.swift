import KafkaProto
import Platform

/// The records in `__transaction_state`: the transactional id as key, its state as value (upstream: `TransactionLog`). Written in the
/// versions that Kafka 3.9 writes with ZooKeeper.
enum TransactionRecord {
    /// - Returns: nil for a key of another release.
    static func readKey(_ bytes: Bytes) throws(DecodeError) -> String? {
        var reader = ByteReader(bytes, names: TransactionLogKey.layout)
        let version = try reader.int16()
        guard TransactionLogKey.versions.contains(version) else { return nil }
        return try TransactionLogKey(from: &reader, version: version).transactionalId
    }

    static func readValue(_ bytes: Bytes) throws(DecodeError) -> Transaction.Snapshot {
        var reader = ByteReader(bytes, names: TransactionLogValue.layout)
        let version = try reader.int16()
        let value = try TransactionLogValue(from: &reader, version: version)
        guard let state = TransactionState(rawValue: value.transactionStatus) else {
            throw reader.failure("\(value.transactionStatus) is not a state of a transaction")
        }
        var partitions: Set<TopicPartition> = []
        for topic in value.transactionPartitions ?? [] {
            for partition in topic.partitionIds { partitions.insert(TopicPartition(topic.topic, partition)) }
        }
        return Transaction.Snapshot(
            producerId: value.producerId, epoch: value.producerEpoch, timeoutMs: value.transactionTimeoutMs, state: state,
            partitions: partitions, startMs: value.transactionStartTimestampMs, updateMs: value.transactionLastUpdateTimestampMs)
    }

    static func key(_ id: String) throws(EncodeError) -> Bytes {
        try encode(TransactionLogKey(transactionalId: id))
    }

    static func value(_ snapshot: Transaction.Snapshot) throws(EncodeError) -> Bytes {
        var value = TransactionLogValue(
            producerId: snapshot.producerId, producerEpoch: snapshot.epoch, transactionTimeoutMs: snapshot.timeoutMs,
            transactionStatus: snapshot.state.rawValue, transactionPartitions: nil,
            transactionLastUpdateTimestampMs: snapshot.updateMs, transactionStartTimestampMs: snapshot.startMs)
        if snapshot.state != .empty {
            value.transactionPartitions = Dictionary(grouping: snapshot.partitions, by: \.topic)
                .sorted { $0.key < $1.key }
                .map { .init(topic: $0.key, partitionIds: $0.value.map(\.partition).sorted()) }
        }
        return try encode(value)
    }

    private static func encode(_ message: some KafkaMessage) throws(EncodeError) -> Bytes {
        var writer = ByteWriter(capacity: 64)
        writer.int16(0)
        try message.encode(to: &writer, version: 0)
        return writer.finish()
    }
}
