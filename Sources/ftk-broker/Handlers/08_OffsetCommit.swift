import BrokerCore
import KafkaProto
import Platform

/// OffsetCommit: partitions that are not there are refused here, the rest by the group coordinator. Version 0 writes to ZooKeeper.
enum OffsetCommitHandler {
    @Sendable
    static func handle(_ request: OffsetCommitRequest, _ call: RequestCall, _ broker: BrokerContext) async -> OffsetCommitResponse? {
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
                            metadata: partition.committedMetadata ?? "",
                            commitTimestamp: partition.commitTimestamp == -1 ? now : partition.commitTimestamp,
                            expireTimestamp: request.retentionTimeMs == -1 ? -1 : now + request.retentionTimeMs)
                    ))
            }
        }
        if call.version == 0 {
            for (name, value) in commits {
                let error = await ZooKeeperOffsets.commit(
                    request.groupId, name, value.offset, metadata: value.metadata, broker)
                results.add(name.topic, name.partition, error)
            }
        } else if !commits.isEmpty {
            let promise = Promise<[TopicPartition: ErrorCode]>()
            broker.groups.commit(request, commits) { promise.complete($0) }
            guard let errors = await promise.value(until: .distantFuture) else { return nil }
            for (name, _) in commits { results.add(name.topic, name.partition, errors[name] ?? .unknownServerError) }
        }
        return OffsetCommitResponse(
            topics: results.topics.map { topic in
                .init(
                    name: topic.name,
                    partitions: topic.partitions.map { .init(partitionIndex: $0.index, errorCode: $0.error.rawValue) })
            })
    }
}
