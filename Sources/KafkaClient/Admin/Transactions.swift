import KafkaProto

/// A transactional id as its coordinator lists it.
public struct TransactionListing: Sendable, Hashable {
    public let transactionalId: String
    public let producerId: Int64
    /// Kafka's name: `Empty`, `Ongoing`, `PrepareCommit`, …
    public let state: String
    /// The coordinator.
    public let broker: Int32
}

public struct TransactionDescription: Sendable {
    public let transactionalId: String
    public let coordinator: Int32
    public let state: String
    public let timeoutMs: Int32
    /// -1 where no transaction is open.
    public let startTimeMs: Int64
    public let producerId: Int64
    public let producerEpoch: Int16
    public let partitions: [TopicPartition]
}

/// A producer that a partition remembers.
public struct ProducerDescription: Sendable {
    public let producerId: Int64
    public let producerEpoch: Int32
    public let lastSequence: Int32
    public let lastTimestamp: Int64
    public let coordinatorEpoch: Int32
    /// -1 where no transaction is open.
    public let transactionStartOffset: Int64
}

extension Admin {
    /// Transactional ids of all coordinators (KIP-664).
    public func listTransactions(
        states: [String] = [], producerIds: [Int64] = [], olderThanMs: Int64? = nil, pattern: String? = nil
    ) async throws -> [TransactionListing] {
        let deadline = cluster.apiDeadline()
        try await cluster.retrying(deadline: deadline) { _ = try await cluster.metadata(topics: [], deadline: deadline) }
        var found: [TransactionListing] = []
        for broker in cluster.brokers.keys.sorted() {
            let response = try await send(to: .broker(broker), codes: { (r: ListTransactionsResponse) in [r.errorCode] }) { version in
                if olderThanMs != nil, version < 1 {
                    throw ClientError(.unsupportedVersion, "broker \(broker) cannot filter by duration (ListTransactions 1 is needed)")
                }
                if pattern != nil, version < 2 {
                    throw ClientError(.unsupportedVersion, "broker \(broker) cannot filter by pattern (ListTransactions 2 is needed)")
                }
                return ListTransactionsRequest(
                    stateFilters: states, producerIdFilters: producerIds, durationFilter: olderThanMs ?? -1,
                    transactionalIdPattern: pattern)
            }
            if let error = BrokerError(wire: response.errorCode) { throw error }
            found += response.transactionStates.map {
                TransactionListing(transactionalId: $0.transactionalId, producerId: $0.producerId, state: $0.transactionState, broker: broker)
            }
        }
        return found
    }

    public func describeTransaction(_ id: String) async throws -> TransactionDescription {
        let deadline = cluster.apiDeadline()
        return try await cluster.retrying(deadline: deadline) {
            let coordinator = try await cluster.coordinator(.transaction, id, deadline: deadline)
            let response = try await cluster.send(
                DescribeTransactionsRequest(transactionalIds: [id]), to: .coordinator(.transaction, id), deadline: deadline)
            guard let state = response.transactionStates.first else { throw BrokerError(.transactionalIdNotFound) }
            if let error = BrokerError(wire: state.errorCode) { throw error }
            return TransactionDescription(
                transactionalId: id, coordinator: coordinator.id, state: state.transactionState, timeoutMs: state.transactionTimeoutMs,
                startTimeMs: state.transactionStartTimeMs, producerId: state.producerId, producerEpoch: state.producerEpoch,
                partitions: state.topics.flatMap { topic in topic.partitions.map { TopicPartition(topic.topic, $0) } })
        }
    }

    /// The producers that partitions remember.
    /// - Parameter broker: whom to ask; nil for the leaders.
    public func describeProducers(
        _ partitions: [TopicPartition], broker: Int32? = nil
    ) async throws -> [TopicPartition: Result<[ProducerDescription], BrokerError>] {
        let deadline = cluster.apiDeadline()
        return try await cluster.retrying(deadline: deadline) {
            var results: [TopicPartition: Result<[ProducerDescription], BrokerError>] = [:]
            var byBroker: [Int32: [TopicPartition]] = [:]
            if let broker {
                byBroker[broker] = partitions
            } else {
                let metadata = try await cluster.metadata(topics: Array(Set(partitions.map(\.topic))).sorted(), deadline: deadline)
                for partition in partitions {
                    let topic = metadata.topics.first { $0.name == partition.topic }
                    guard let leader = topic?.partitions.first(where: { $0.partitionIndex == partition.partition })?.leaderId else {
                        results[partition] = .failure(BrokerError(.unknownTopicOrPartition))
                        continue
                    }
                    if leader < 0 { throw BrokerError(.leaderNotAvailable) }
                    byBroker[leader, default: []].append(partition)
                }
            }
            for (id, wanted) in byBroker.sorted(by: { $0.key < $1.key }) {
                let response = try await cluster.send(
                    DescribeProducersRequest(
                        topics: wanted.sorted().byTopic().map {
                            DescribeProducersRequest.TopicRequest(name: $0.topic, partitionIndexes: $0.partitions)
                        }),
                    to: .broker(id), deadline: deadline)
                for topic in response.topics {
                    for p in topic.partitions {
                        let partition = TopicPartition(topic.name, p.partitionIndex)
                        if let error = BrokerError(wire: p.errorCode, p.errorMessage) {
                            if error.code == .notLeaderOrFollower, broker == nil { throw error }
                            results[partition] = .failure(error)
                            continue
                        }
                        results[partition] = .success(
                            p.activeProducers.map {
                                ProducerDescription(
                                    producerId: $0.producerId, producerEpoch: $0.producerEpoch, lastSequence: $0.lastSequence,
                                    lastTimestamp: $0.lastTimestamp, coordinatorEpoch: $0.coordinatorEpoch,
                                    transactionStartOffset: $0.currentTxnStartOffset)
                            })
                    }
                }
            }
            return results
        }
    }

    /// Writes an abort marker for a transaction that hangs in one partition (KIP-664).
    public func abortTransaction(
        _ partition: TopicPartition, producerId: Int64, producerEpoch: Int16, coordinatorEpoch: Int32
    ) async throws {
        let deadline = cluster.apiDeadline()
        try await cluster.retrying(deadline: deadline) {
            let metadata = try await cluster.metadata(topics: [partition.topic], deadline: deadline)
            let leader = metadata.topics.first?.partitions.first { $0.partitionIndex == partition.partition }?.leaderId
            guard let leader else { throw BrokerError(.unknownTopicOrPartition) }
            if leader < 0 { throw BrokerError(.leaderNotAvailable) }
            let response = try await cluster.send(to: .broker(leader), deadline: deadline, atMost: 1) { _ in
                WriteTxnMarkersRequest(markers: [
                    WriteTxnMarkersRequest.WritableTxnMarker(
                        producerId: producerId, producerEpoch: producerEpoch, transactionResult: false,
                        topics: [
                            WriteTxnMarkersRequest.WritableTxnMarkerTopic(
                                name: partition.topic, partitionIndexes: [partition.partition])
                        ], coordinatorEpoch: coordinatorEpoch)
                ])
            }
            for marker in response.markers {
                for topic in marker.topics {
                    for p in topic.partitions { if let error = BrokerError(wire: p.errorCode) { throw error } }
                }
            }
        }
    }

    /// Ends whatever transaction an id has open, by taking its place: the earlier producer is fenced.
    public func fenceProducer(_ transactionalId: String) async throws {
        let response = try await send(to: .coordinator(.transaction, transactionalId), codes: { (r: InitProducerIdResponse) in [r.errorCode] }) { _ in
            InitProducerIdRequest(transactionalId: transactionalId, transactionTimeoutMs: brokerTimeoutMs)
        }
        if let error = BrokerError(wire: response.errorCode) { throw error }
    }
}
