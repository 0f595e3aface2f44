import BrokerCore
import KafkaProto

/// Partitions that shall move to other brokers, or stay where they were before.
enum AlterPartitionReassignmentsHandler {
    static func handle(
        _ request: AlterPartitionReassignmentsRequest, _ call: RequestCall, _ broker: BrokerContext
    ) async -> AlterPartitionReassignmentsResponse? {
        let targets = request.topics.flatMap { topic in
            topic.partitions.map { (partition: TopicPartition(topic.name, $0.partitionIndex), replicas: $0.replicas) }
        }
        switch await broker.controllerCore.alterReassignments(targets) {
        case .failure(let error):
            return AlterPartitionReassignmentsResponse(errorCode: error.code.rawValue, errorMessage: error.message)
        case .success(let results):
            return AlterPartitionReassignmentsResponse(errorMessage: nil, responses: request.topics.map { topic in
                .init(name: topic.name, partitions: topic.partitions.map { partition in
                    let error = results[TopicPartition(topic.name, partition.partitionIndex)] ?? nil
                    return .init(
                        partitionIndex: partition.partitionIndex, errorCode: (error?.code ?? .none).rawValue,
                        errorMessage: error?.message)
                })
            })
        }
    }
}
