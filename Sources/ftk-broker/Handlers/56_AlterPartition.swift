import BrokerCore
import KafkaProto

/// Changes of in-sync replicas that leaders ask the controller for.
enum AlterPartitionHandler {
    static func handle(
        _ request: AlterPartitionRequest, _ call: RequestCall, _ broker: BrokerContext
    ) async -> AlterPartitionResponse? {
        let image = broker.metadata.image
        func name(_ topic: AlterPartitionRequest.TopicData) -> String? {
            call.version >= 2 ? image.topicNames[topic.topicId] : topic.topicName
        }
        var changes: [Controller.IsrChange] = []
        for topic in request.topics {
            guard let name = name(topic) else { continue }
            for partition in topic.partitions {
                changes.append(Controller.IsrChange(
                    partition: TopicPartition(name, partition.partitionIndex),
                    isr: call.version >= 3 ? partition.newIsrWithEpochs.map(\.brokerId) : partition.newIsr,
                    leaderEpoch: partition.leaderEpoch, partitionEpoch: partition.partitionEpoch))
            }
        }
        switch await broker.controllerCore.alterPartitions(changes, from: request.brokerId) {
        case .failure(let error): return AlterPartitionResponse(errorCode: error.code.rawValue)
        case .success(let results):
            return AlterPartitionResponse(topics: request.topics.map { topic in
                .init(topicName: topic.topicName, topicId: topic.topicId, partitions: topic.partitions.map { partition in
                    let index = partition.partitionIndex
                    switch name(topic).flatMap({ results[TopicPartition($0, index)] }) {
                    case .success(let leadership)?:
                        return .init(
                            partitionIndex: index, leaderId: leadership.leader, leaderEpoch: leadership.leaderEpoch,
                            isr: leadership.isr, partitionEpoch: leadership.partitionEpoch)
                    case .failure(let error)?: return .init(partitionIndex: index, errorCode: error.rawValue)
                    case nil: return .init(partitionIndex: index, errorCode: ErrorCode.unknownTopicId.rawValue)
                    }
                })
            })
        }
    }
}
