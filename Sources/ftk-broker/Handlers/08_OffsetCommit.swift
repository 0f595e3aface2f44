import BrokerCore
import KafkaProto
import Platform

/// OffsetCommit: partitions that are not there are refused here, the rest by the group coordinator.
enum OffsetCommitHandler {
    @Sendable
    static func handle(_ request: OffsetCommitRequest, _ call: RequestCall, _ broker: BrokerContext) async -> OffsetCommitResponse? {
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
                            metadata: partition.committedMetadata ?? "",
                            commitTimestamp: partition.commitTimestamp == -1 ? now : partition.commitTimestamp,
                            expireTimestamp: request.retentionTimeMs == -1 ? -1 : now + request.retentionTimeMs)
                    ))
            }
        }
        var errors: [TopicPartition: ErrorCode] = [:]
        if !commits.isEmpty {
            let promise = Promise<[TopicPartition: ErrorCode]>()
            broker.groups.commit(request, commits) { promise.complete($0) }
            guard let answered = await promise.value(until: .distantFuture) else { return nil }
            errors = answered
        }
        return OffsetCommitResponse(
            topics: request.topics.map { topic in
                .init(
                    name: topic.name,
                    partitions: topic.partitions.map { partition in
                        let error = errors[TopicPartition(topic.name, partition.partitionIndex)] ?? .unknownTopicOrPartition
                        return .init(partitionIndex: partition.partitionIndex, errorCode: error.rawValue)
                    })
            })
    }
}
