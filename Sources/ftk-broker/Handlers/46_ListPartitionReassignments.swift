import BrokerCore
import KafkaProto

/// The partitions that are moving.
enum ListPartitionReassignmentsHandler {
    static func handle(
        _ request: ListPartitionReassignmentsRequest, _ call: RequestCall, _ broker: BrokerContext
    ) async -> ListPartitionReassignmentsResponse? {
        let partitions = request.topics.map { topics in
            topics.flatMap { topic in topic.partitionIndexes.map { TopicPartition(topic.name, $0) } }
        }
        switch await broker.controllerCore.reassignments(of: partitions) {
        case .failure(let error):
            return ListPartitionReassignmentsResponse(errorCode: error.code.rawValue, errorMessage: error.message)
        case .success(let moving):
            let byTopic = Dictionary(grouping: moving.sorted { $0.key < $1.key }, by: { $0.key.topic })
            return ListPartitionReassignmentsResponse(errorMessage: nil, topics: byTopic.sorted { $0.key < $1.key }.map { topic, entries in
                .init(name: topic, partitions: entries.map { tp, assignment in
                    .init(
                        partitionIndex: tp.partition, replicas: assignment.replicas, addingReplicas: assignment.adding,
                        removingReplicas: assignment.removing)
                })
            })
        }
    }
}
