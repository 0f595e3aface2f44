import BrokerCore
import KafkaProto

/// OffsetDelete: partitions that are not there are refused here, the rest by the group coordinator.
enum OffsetDeleteHandler {
    @Sendable
    static func handle(_ request: OffsetDeleteRequest, _ call: RequestCall, _ broker: BrokerContext) async -> OffsetDeleteResponse? {
        let image = broker.metadata.image
        let known = request.topics.flatMap { topic in
            topic.partitions.map { TopicPartition(topic.name, $0.partitionIndex) }
        }.filter { image.partition($0) != nil }
        let (error, errors) = broker.groups.deleteOffsets(request.groupId, known)
        if error != .none { return OffsetDeleteResponse(errorCode: error.rawValue) }
        return OffsetDeleteResponse(
            topics: request.topics.map { topic in
                .init(
                    name: topic.name,
                    partitions: topic.partitions.map { partition in
                        let name = TopicPartition(topic.name, partition.partitionIndex)
                        return .init(
                            partitionIndex: partition.partitionIndex,
                            errorCode: (errors[name] ?? .unknownTopicOrPartition).rawValue)
                    })
            })
    }
}
