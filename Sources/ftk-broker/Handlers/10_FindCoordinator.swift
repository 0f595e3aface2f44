import BrokerCore
import KafkaProto
import Platform

/// FindCoordinator: the leader of the partition that holds a group or a transactional id. The topic is made when it is not there yet.
enum FindCoordinatorHandler {
    typealias Answer = FindCoordinatorResponse.Coordinator

    @Sendable
    static func handle(
        _ request: FindCoordinatorRequest, _ call: RequestCall, _ broker: BrokerContext
    ) async -> FindCoordinatorResponse? {
        guard call.version < 4 else {
            var answers: [Answer] = []
            for key in request.coordinatorKeys { answers.append(await find(key, request.keyType, call, broker)) }
            return FindCoordinatorResponse(errorMessage: "", coordinators: answers)
        }
        let answer = await find(request.key, request.keyType, call, broker)
        return FindCoordinatorResponse(
            errorCode: answer.errorCode, errorMessage: (ErrorCode(rawValue: answer.errorCode) ?? .unknownServerError).message,
            nodeId: answer.nodeId, host: answer.host, port: answer.port)
    }

    private static func find(_ key: String, _ type: Int8, _ call: RequestCall, _ broker: BrokerContext) async -> Answer {
        let topic: String
        let partition: Int32
        switch type {
        case 0:
            topic = InternalTopics.consumerOffsets
            partition = broker.groups.partition(for: key)
        case 1:
            topic = InternalTopics.transactionState
            partition = broker.transactions.partition(for: key)
        case 2 where call.version >= 6:
            // Share groups, which there are none of: their topic never comes.
            return failed(key, .coordinatorNotAvailable)
        default:
            return failed(key, .invalidRequest, ErrorCode.invalidRequest.message)
        }
        if broker.metadata.image.topics[topic] == nil { _ = await broker.controller.createTopics([topic]) }
        let image = broker.metadata.image
        guard let leader = image.partition(TopicPartition(topic, partition))?.leader, leader >= 0,
            let endpoint = image.brokers[leader]?.endpoint(call.listener)
        else { return failed(key, .coordinatorNotAvailable) }
        return Answer(key: key, nodeId: leader, host: endpoint.host, port: endpoint.port, errorMessage: "")
    }

    private static func failed(_ key: String, _ error: ErrorCode, _ message: String = "") -> Answer {
        Answer(key: key, nodeId: -1, host: "", port: -1, errorCode: error.rawValue, errorMessage: message)
    }
}
