import BrokerCore
import KafkaProto

/// More partitions for topics, by the controller.
enum CreatePartitionsHandler {
    typealias Result = CreatePartitionsResponse.CreatePartitionsTopicResult

    static func handle(
        _ request: CreatePartitionsRequest, _ call: RequestCall, _ broker: BrokerContext
    ) async -> CreatePartitionsResponse? {
        var counts: [String: Int] = [:]
        for topic in request.topics { counts[topic.name, default: 0] += 1 }
        let twice = counts.filter { $0.value > 1 }.keys.sorted()
        let wanted = request.topics.filter { counts[$0.name] == 1 }
        var results = twice.map {
            Result(name: $0, errorCode: ErrorCode.invalidRequest.rawValue, errorMessage: "Duplicate topic in request.")
        }
        let growths = wanted.map { topic in
            Controller.Growth(topic: topic.name, count: topic.count, assignments: topic.assignments.map { $0.map(\.brokerIds) })
        }
        switch await broker.controllerCore.createPartitions(
            growths, validateOnly: request.validateOnly, timeoutMs: max(Int(request.timeoutMs), 1000)) {
        case .failure(let error):
            results += wanted.map { Result(name: $0.name, errorCode: error.code.rawValue, errorMessage: error.message) }
        case .success(let outcomes):
            for (topic, error) in zip(wanted, outcomes) {
                results.append(Result(
                    name: topic.name, errorCode: (error?.code ?? .none).rawValue, errorMessage: error?.message))
            }
        }
        return CreatePartitionsResponse(results: results)
    }
}
