import BrokerCore
import KafkaProto

/// StopReplica: a controller on another broker ends replicas of this one.
enum StopReplicaHandler {
    @Sendable
    static func handle(_ request: StopReplicaRequest, _ call: RequestCall, _ broker: BrokerContext) async -> StopReplicaResponse? {
        var entries = request.ungroupedPartitions.map { partition in
            StopReplicaCommand.Entry(
                partition: TopicPartition(partition.topicName, partition.partitionIndex), leaderEpoch: -1, deletes: request.deletePartitions)
        }
        for topic in request.topics {
            entries += topic.partitionIndexes.map {
                .init(partition: TopicPartition(topic.name, $0), leaderEpoch: -1, deletes: request.deletePartitions)
            }
        }
        for topic in request.topicStates {
            entries += topic.partitionStates.map {
                .init(
                    partition: TopicPartition(topic.topicName, $0.partitionIndex), leaderEpoch: $0.leaderEpoch, deletes: $0.deletePartition)
            }
        }
        let command = StopReplicaCommand(
            controllerId: request.controllerId, controllerEpoch: request.controllerEpoch, partitions: entries)
        let errors = await broker.workers.run { broker.replicas.stopReplicas(command) }
        var response = StopReplicaResponse()
        if !entries.isEmpty, errors.count == entries.count, errors.values.allSatisfy({ $0 == .staleControllerEpoch }) {
            response.errorCode = ErrorCode.staleControllerEpoch.rawValue
        }
        response.partitionErrors = command.partitions.map {
            .init(
                topicName: $0.partition.topic, partitionIndex: $0.partition.partition, errorCode: (errors[$0.partition] ?? .none).rawValue)
        }
        return response
    }
}
