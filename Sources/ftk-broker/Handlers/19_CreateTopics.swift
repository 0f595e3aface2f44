import BrokerCore
import KafkaProto

/// Topics to be made, by the controller. The answer comes when they are led.
enum CreateTopicsHandler {
    typealias Result = CreateTopicsResponse.CreatableTopicResult

    static func handle(
        _ request: CreateTopicsRequest, _ call: RequestCall, _ broker: BrokerContext
    ) async -> CreateTopicsResponse? {
        var counts: [String: Int] = [:]
        for topic in request.topics { counts[topic.name, default: 0] += 1 }
        var results: [String: Result] = [:]
        var wanted: [Controller.NewTopic] = []
        for topic in request.topics {
            if counts[topic.name] != 1 {
                results[topic.name] = failure(
                    topic.name, RequestError(.invalidRequest, "Found multiple entries for this topic."))
            } else if topic.name == "__cluster_metadata" {
                results[topic.name] = failure(
                    topic.name,
                    RequestError(.topicAuthorizationFailed, "Creation of internal topic __cluster_metadata is prohibited."))
            } else {
                wanted.append(Controller.NewTopic(
                    name: topic.name, partitionCount: topic.numPartitions, replicationFactor: topic.replicationFactor,
                    assignments: topic.assignments.map { ($0.partitionIndex, $0.brokerIds) },
                    configs: topic.configs.map { ($0.name, $0.value) }))
            }
        }
        switch await broker.controllerCore.createTopics(
            wanted, validateOnly: request.validateOnly, timeoutMs: limit(request.timeoutMs)) {
        case .failure(let error):
            for topic in request.topics { results[topic.name] = failure(topic.name, error) }
        case .success(let made):
            for (topic, outcome) in zip(wanted, made) {
                switch outcome {
                case .failure(let error): results[topic.name] = failure(topic.name, error)
                case .success where request.timeoutMs <= 0 && !request.validateOnly:
                    results[topic.name] = failure(topic.name, RequestError(.requestTimedOut))
                case .success(let made): results[topic.name] = success(topic.name, made, request, broker)
                }
            }
        }
        var seen: Set<String> = []
        let ordered = request.topics.filter { seen.insert($0.name).inserted }.compactMap { results[$0.name] }
        return CreateTopicsResponse(topics: ordered)
    }

    /// Who does not want to wait still gets what is wrong with the request.
    private static func limit(_ timeoutMs: Int32) -> Int { timeoutMs <= 0 ? 30_000 : Int(timeoutMs) }

    private static func failure(_ name: String, _ error: RequestError) -> Result {
        Result(name: name, errorCode: error.code.rawValue, errorMessage: error.message, configs: [])
    }

    private static func success(
        _ name: String, _ made: Controller.MadeTopic, _ request: CreateTopicsRequest, _ broker: BrokerContext
    ) -> Result {
        let config = broker.configs.broker
        let topic = TopicConfig(broker: config, lenient: made.configs) { _ in }
        let configs = ConfigDescription.topic(topic, broker: config, names: nil).map {
            CreateTopicsResponse.CreatableTopicConfigs(
                name: $0.name, value: $0.value, readOnly: $0.isReadOnly, configSource: $0.source.rawValue, isSensitive: $0.isSensitive)
        }
        return Result(
            name: name, topicId: request.validateOnly ? .zero : made.id, errorMessage: nil, numPartitions: Int32(made.partitionCount),
            replicationFactor: Int16(clamping: made.replicationFactor), configs: configs)
    }
}
