import BrokerCore
import KafkaProto

/// Topics to be deleted, by name or (version 6) by id. The answer comes when they are gone; one whose brokers are not all there is marked
/// and answered with a time-out.
enum DeleteTopicsHandler {
    typealias Result = DeleteTopicsResponse.DeletableTopicResult

    static func handle(
        _ request: DeleteTopicsRequest, _ call: RequestCall, _ broker: BrokerContext
    ) async -> DeleteTopicsResponse? {
        let wanted = call.version >= 6
            ? request.topics : request.topicNames.map { DeleteTopicsRequest.DeleteTopicState(name: $0) }
        func all(_ error: ErrorCode) -> DeleteTopicsResponse {
            DeleteTopicsResponse(responses: wanted.map { Result(name: $0.name, topicId: $0.topicId, errorCode: error.rawValue) })
        }
        guard broker.controllerCore.activeControllerId == broker.brokerId else { return all(.notController) }
        if !broker.configs.broker.bool("delete.topic.enable") {
            return all(call.version < 3 ? .invalidRequest : .topicDeletionDisabled)
        }
        let image = broker.metadata.image
        var results: [Result] = []
        var names: [String] = []
        for topic in wanted {
            if topic.topicId != .zero, topic.name != nil {
                results.append(Result(
                    name: topic.name, topicId: topic.topicId, errorCode: ErrorCode.invalidRequest.rawValue,
                    errorMessage: "Topic name and topic ID can not both be specified."))
            } else if topic.topicId != .zero {
                if let name = image.topicNames[topic.topicId] {
                    names.append(name)
                } else {
                    results.append(Result(name: nil, topicId: topic.topicId, errorCode: ErrorCode.unknownTopicId.rawValue))
                }
            } else if let name = topic.name {
                names.append(name)
            } else {
                results.append(Result(name: nil, errorCode: ErrorCode.unknownTopicOrPartition.rawValue))
            }
        }
        var seen: Set<String> = []
        names = names.filter { seen.insert($0).inserted }
        switch await broker.controllerCore.deleteTopics(names, timeoutMs: max(Int(request.timeoutMs), 1000)) {
        case .failure(let error): return all(error.code)
        case .success(let outcome):
            for name in names {
                let error = outcome[name] ?? nil
                results.append(Result(
                    name: name, topicId: image.topics[name]?.id ?? .zero, errorCode: (error?.code ?? .none).rawValue,
                    errorMessage: error?.message))
            }
        }
        return DeleteTopicsResponse(responses: results)
    }
}
