import BrokerCore
import KafkaProto

/// Whether a producer's open transaction has the partitions that it writes to (KIP-890).
enum TransactionVerification {
    /// Errors for the partitions that may not be written. Empty where verification is off (`transaction.partition.verification.enable`), or
    /// where another broker coordinates the transactional id: that one is believed.
    ///
    /// - Parameter supportsAbortable: the client knows `transactionAbortable` (Produce 11, TxnOffsetCommit 4).
    static func errors(
        _ transactionalId: String, _ producer: ProducerIdAndEpoch, _ partitions: [TopicPartition], supportsAbortable: Bool,
        _ broker: BrokerContext
    ) -> [TopicPartition: ErrorCode] {
        guard broker.configs.broker.bool("transaction.partition.verification.enable") else { return [:] }
        let state = TopicPartition(
            InternalTopics.transactionState, broker.transactions.partition(for: transactionalId))
        guard broker.metadata.image.partition(state)?.leader == broker.brokerId else { return [:] }
        return broker.transactions.verify(transactionalId, producer, partitions).compactMapValues { error in
            switch error {
            case .none: nil
            case .producerFenced: .invalidProducerEpoch
            case .transactionAbortable where !supportsAbortable: .invalidTxnState
            default: error
            }
        }
    }
}
