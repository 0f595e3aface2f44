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
        for topic in request.topics {
            for partition in topic.partitions {
                let name = TopicPartition(topic.name, partition.partitionIndex)
                guard image.partition(name) != nil else { continue }
                commits.append(
                    (
                        name,
                        CommittedOffset(
                            offset: partition.committedOffset, leaderEpoch: partition.committedLeaderEpoch,
                            metadata: partition.committedMetadata ?? "", commitTimestamp: now)
                    ))
            }
        }
        var errors: [TopicPartition: ErrorCode] = [:]
        if !commits.isEmpty {
            let producer = ProducerIdAndEpoch(id: request.producerId, epoch: request.producerEpoch)
            let offsets = TopicPartition(InternalTopics.consumerOffsets, broker.groups.partition(for: request.groupId))
            let refused = TransactionVerification.errors(
                request.transactionalId, producer, [offsets], supportsAbortable: call.version >= 4, broker)
            if let error = refused[offsets] {
                for (partition, _) in commits { errors[partition] = error }
            } else {
                let promise = Promise<[TopicPartition: ErrorCode]>()
                broker.groups.commitTxn(request, commits) { promise.complete($0) }
                guard let answered = await promise.value(until: .distantFuture) else { return nil }
                errors = answered
            }
        }
        let final = errors
        return TxnOffsetCommitResponse(
            topics: request.topics.map { topic in
                .init(
                    name: topic.name,
                    partitions: topic.partitions.map { partition in
                        let error = final[TopicPartition(topic.name, partition.partitionIndex)] ?? .unknownTopicOrPartition
                        return .init(partitionIndex: partition.partitionIndex, errorCode: error.rawValue)
                    })
            })
    }
}
