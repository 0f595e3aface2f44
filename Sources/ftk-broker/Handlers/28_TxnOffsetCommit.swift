import BrokerCore
import KafkaProto
import Platform

/// TxnOffsetCommit: offsets that count when the producer's transaction is committed.
enum TxnOffsetCommitHandler {
    @Sendable
    static func handle(
        _ request: TxnOffsetCommitRequest, _ call: RequestCall, _ broker: BrokerContext
    ) async -> TxnOffsetCommitResponse? {
        let image = broker.metadata.image
        let now = WallClock.nowMs
        var commits: [(TopicPartition, CommittedOffset)] = []
        var results = PartitionResults()
        for topic in request.topics {
            for partition in topic.partitions {
                let name = TopicPartition(topic.name, partition.partitionIndex)
                guard image.partition(name) != nil else {
                    results.add(name.topic, name.partition, .unknownTopicOrPartition)
                    continue
                }
                commits.append(
                    (
                        name,
                        CommittedOffset(
                            offset: partition.committedOffset, leaderEpoch: partition.committedLeaderEpoch,
                            metadata: partition.committedMetadata ?? "", commitTimestamp: now)
                    ))
            }
        }
        if !commits.isEmpty {
            guard let errors = await commit(request, commits, call, broker) else { return nil }
            for (name, _) in commits { results.add(name.topic, name.partition, errors[name] ?? .unknownServerError) }
        }
        return TxnOffsetCommitResponse(
            topics: results.topics.map { topic in
                .init(
                    name: topic.name,
                    partitions: topic.partitions.map { .init(partitionIndex: $0.index, errorCode: $0.error.rawValue) })
            })
    }

    private static func commit(
        _ request: TxnOffsetCommitRequest, _ commits: [(TopicPartition, CommittedOffset)], _ call: RequestCall,
        _ broker: BrokerContext
    ) async -> [TopicPartition: ErrorCode]? {
        let producer = ProducerIdAndEpoch(id: request.producerId, epoch: request.producerEpoch)
        // Without a group there is no partition; the coordinator says so.
        if !request.groupId.isEmpty {
            let offsets = TopicPartition(InternalTopics.consumerOffsets, broker.groups.partition(for: request.groupId))
            let refused = TransactionVerification.errors(
                request.transactionalId, producer, [offsets], supportsAbortable: call.version >= 4, broker)
            if let error = refused[offsets] {
                return Dictionary(commits.map { ($0.0, error) }, uniquingKeysWith: { $1 })
            }
        }
        let promise = Promise<[TopicPartition: ErrorCode]>()
        broker.groups.commitTxn(request, commits) { promise.complete($0) }
        return await promise.value(until: .distantFuture)
    }
}
