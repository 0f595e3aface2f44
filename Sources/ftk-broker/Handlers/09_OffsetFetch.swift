import BrokerCore
import KafkaProto
import Platform

/// OffsetFetch: one group, or several of them from version 8 on. Version 0 reads from ZooKeeper.
enum OffsetFetchHandler {
    typealias Group = OffsetFetchResponse.OffsetFetchResponseGroup

    @Sendable
    static func handle(_ request: OffsetFetchRequest, _ call: RequestCall, _ broker: BrokerContext) async -> OffsetFetchResponse? {
        if call.version == 0 { return await fromZooKeeper(request, broker) }
        if call.version >= 8 {
            return OffsetFetchResponse(
                groups: request.groups.map { group in
                    broker.groups.fetch(group.groupId, topics: group.topics, requireStable: request.requireStable)
                })
        }
        let topics = request.topics?.map {
            OffsetFetchRequest.OffsetFetchRequestTopics(name: $0.name, partitionIndexes: $0.partitionIndexes)
        }
        let group = broker.groups.fetch(request.groupId, topics: topics, requireStable: request.requireStable)
        // Version 1 has no place for the group's error but the partitions.
        let isPerPartition = call.version < 2 && group.errorCode != 0
        return OffsetFetchResponse(
            topics: isPerPartition ? failed(request, group.errorCode) : flat(group), errorCode: call.version < 2 ? 0 : group.errorCode)
    }

    private static func fromZooKeeper(_ request: OffsetFetchRequest, _ broker: BrokerContext) async -> OffsetFetchResponse {
        var response = OffsetFetchResponse()
        for topic in request.topics ?? [] {
            var answer = OffsetFetchResponse.OffsetFetchResponseTopic(name: topic.name)
            for partition in topic.partitionIndexes {
                let (offset, error) = await ZooKeeperOffsets.fetch(
                    request.groupId, TopicPartition(topic.name, partition), broker)
                answer.partitions.append(
                    .init(partitionIndex: partition, committedOffset: offset, metadata: "", errorCode: error.rawValue))
            }
            response.topics.append(answer)
        }
        return response
    }

    private static func flat(_ group: Group) -> [OffsetFetchResponse.OffsetFetchResponseTopic] {
        group.topics.map { topic in
            .init(
                name: topic.name,
                partitions: topic.partitions.map {
                    .init(
                        partitionIndex: $0.partitionIndex, committedOffset: $0.committedOffset,
                        committedLeaderEpoch: $0.committedLeaderEpoch, metadata: $0.metadata, errorCode: $0.errorCode)
                })
        }
    }

    private static func failed(_ request: OffsetFetchRequest, _ error: Int16) -> [OffsetFetchResponse.OffsetFetchResponseTopic] {
        (request.topics ?? []).map { topic in
            .init(
                name: topic.name,
                partitions: topic.partitionIndexes.map { .init(partitionIndex: $0, committedOffset: -1, errorCode: error) })
        }
    }
}
