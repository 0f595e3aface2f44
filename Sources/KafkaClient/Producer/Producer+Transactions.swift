import KafkaProto
import Platform

extension Producer {
    /// Gets this producer its id and epoch; with a transactional id it ends what an earlier one left open.
    public func initProducerId() async throws {
        let deadline = cluster.apiDeadline(config.blockMs)
        let response: InitProducerIdResponse = try await cluster.retrying(deadline: deadline) {
            let target: KafkaCluster.Target = config.transactionalId.map { .coordinator(.transaction, $0) } ?? .any
            let response = try await cluster.send(
                InitProducerIdRequest(
                    transactionalId: config.transactionalId,
                    transactionTimeoutMs: config.transactionalId == nil ? Int32.max : Int32(clamping: config.transactionTimeoutMs)),
                to: target, deadline: deadline)
            if let error = BrokerError(wire: response.errorCode) { throw error }
            return response
        }
        producerId = response.producerId
        producerEpoch = response.producerEpoch
        if config.transactionalId != nil { transaction = .ready }
    }

    public func beginTransaction() throws {
        guard transaction == .ready else {
            throw ConfigError("a transaction can begin after initProducerId, and when none is open")
        }
        transaction = .inTransaction
    }

    /// Adds partitions to the transaction before their first record; `topic` then may be appended to.
    public func addToTransaction(_ topic: ProducerTopic) async throws {
        guard transaction == .inTransaction, let id = config.transactionalId else { return }
        let added = topic.partitions.filter { !$0.isInTransaction }
        guard !added.isEmpty else { return }
        let deadline = cluster.apiDeadline(config.blockMs)
        try await cluster.retrying(deadline: deadline) {
            // From version 4 on the request is the brokers' own.
            let response = try await cluster.send(to: .coordinator(.transaction, id), deadline: deadline, atMost: 3) { _ in
                AddPartitionsToTxnRequest(
                    v3AndBelowTransactionalId: id, v3AndBelowProducerId: producerId, v3AndBelowProducerEpoch: producerEpoch,
                    v3AndBelowTopics: [
                        AddPartitionsToTxnRequest.AddPartitionsToTxnTopic(name: topic.name, partitions: added.map(\.id.partition))
                    ])
            }
            if let error = BrokerError(wire: response.errorCode) { throw error }
            for result in response.resultsByTopicV3AndBelow {
                for p in result.resultsByPartition { if let error = BrokerError(wire: p.partitionErrorCode) { throw error } }
            }
        }
        for partition in added { partition.isInTransaction = true }
    }

    /// Flushes and ends the transaction.
    public func endTransaction(commit: Bool) async throws {
        guard transaction == .inTransaction, let id = config.transactionalId else { return }
        await flush()
        let touched = topics.values.contains { $0.partitions.contains { $0.isInTransaction } }
        if touched {
            let deadline = cluster.apiDeadline(config.blockMs)
            try await cluster.retrying(deadline: deadline) {
                let response = try await cluster.send(
                    EndTxnRequest(transactionalId: id, producerId: producerId, producerEpoch: producerEpoch, committed: commit),
                    to: .coordinator(.transaction, id), deadline: deadline)
                if let error = BrokerError(wire: response.errorCode) { throw error }
            }
        }
        for topic in topics.values { for partition in topic.partitions { partition.isInTransaction = false } }
        transaction = .ready
    }
}
