import BrokerCore
import KafkaProto
import Platform

/// LeaderAndIsr: a controller on another broker says which partitions this one leads and follows.
enum LeaderAndIsrHandler {
    private static let fullList: Int8 = 2

    @Sendable
    static func handle(_ request: LeaderAndIsrRequest, _ call: RequestCall, _ broker: BrokerContext) async -> LeaderAndIsrResponse? {
        var entries = request.ungroupedPartitionStates.map { entry($0, topic: $0.topicName, id: .zero) }
        for topic in request.topicStates {
            entries += topic.partitionStates.map { entry($0, topic: topic.topicName, id: topic.topicId) }
        }
        let command = LeaderAndIsrCommand(
            controllerId: request.controllerId, controllerEpoch: request.controllerEpoch, isFull: request.type == fullList, partitions: entries)
        let errors = await broker.workers.run { broker.replicas.becomeLeaderOrFollower(command) }
        var response = LeaderAndIsrResponse()
        let answers = entries.map { entry -> (Uuid, LeaderAndIsrResponse.LeaderAndIsrPartitionError) in
            let name = TopicPartition(entry.topic, entry.state.partition)
            let code = (errors[name] ?? .none).rawValue
            return (
                entry.topicId,
                .init(topicName: call.version < 5 ? entry.topic : "", partitionIndex: name.partition, errorCode: code)
            )
        }
        if !entries.isEmpty, errors.count == entries.count, errors.values.allSatisfy({ $0 == .staleControllerEpoch }) {
            response.errorCode = ErrorCode.staleControllerEpoch.rawValue
        }
        if call.version < 5 {
            response.partitionErrors = answers.map(\.1)
        } else {
            for topic in request.topicStates {
                response.topics.append(.init(topicId: topic.topicId, partitionErrors: answers.filter { $0.0 == topic.topicId }.map(\.1)))
            }
        }
        return response
    }

    private static func entry(
        _ state: LeaderAndIsrRequest.LeaderAndIsrPartitionState, topic: String, id: Uuid
    ) -> LeaderAndIsrCommand.Entry {
        .init(
            topic: topic, topicId: id,
            state: ClusterImage.Partition(
                partition: state.partitionIndex, leader: state.leader, leaderEpoch: state.leaderEpoch, isr: state.isr,
                replicas: state.replicas, partitionEpoch: state.partitionEpoch, controllerEpoch: state.controllerEpoch),
            isNew: state.isNew)
    }
}
