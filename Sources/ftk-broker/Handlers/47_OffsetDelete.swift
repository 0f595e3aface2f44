import BrokerCore
import KafkaProto

/// OffsetDelete: partitions that are not there are refused here, the rest by the group coordinator.
enum OffsetDeleteHandler {
    @Sendable
    static func handle(_ request: OffsetDeleteRequest, _ call: RequestCall, _ broker: BrokerContext) async -> OffsetDeleteResponse? {
        let image = broker.metadata.image
        var known: [TopicPartition] = []
        var results = PartitionResults()
        for topic in request.topics {
            for partition in topic.partitions {
                let name = TopicPartition(topic.name, partition.partitionIndex)
                if image.partition(name) != nil {
                    known.append(name)
                } else {
                    results.add(name.topic, name.partition, .unknownTopicOrPartition)
                }
            }
        }
        let (error, errors) = broker.groups.deleteOffsets(request.groupId, known)
        if error != .none { return OffsetDeleteResponse(errorCode: error.rawValue) }
        for name in known { results.add(name.topic, name.partition, errors[name] ?? .unknownServerError) }
        return OffsetDeleteResponse(
            topics: results.topics.map { topic in
                .init(
                    name: topic.name,
                    partitions: topic.partitions.map { .init(partitionIndex: $0.index, errorCode: $0.error.rawValue) })
            })
    }
}
