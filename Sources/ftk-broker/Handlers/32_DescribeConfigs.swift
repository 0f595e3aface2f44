import BrokerCore
import KafkaProto

/// The configurations of topics, of this broker, of all brokers, and the levels of its loggers.
enum DescribeConfigsHandler {
    typealias Result = DescribeConfigsResponse.DescribeConfigsResult

    static func handle(
        _ request: DescribeConfigsRequest, _ call: RequestCall, _ broker: BrokerContext
    ) async -> DescribeConfigsResponse? {
        var seen: Set<ConfigResource> = []
        var results: [Result] = []
        for resource in request.resources {
            let kind = ConfigResource.Kind(rawValue: resource.resourceType) ?? .unknown
            guard kind == .unknown || seen.insert(ConfigResource(kind: kind, name: resource.resourceName)).inserted else { continue }
            var result = Result(errorMessage: nil, resourceType: resource.resourceType, resourceName: resource.resourceName)
            do throws(RequestError) {
                let names = resource.configurationKeys.map { Set($0) }
                let descriptions = try describe(kind, resource.resourceName, names, resource.resourceType, broker)
                result.configs = descriptions.map { entry($0, request, call) }
            } catch {
                result.errorCode = error.code.rawValue
                result.errorMessage = error.message
            }
            results.append(result)
        }
        return DescribeConfigsResponse(results: results)
    }

    private static func describe(
        _ kind: ConfigResource.Kind, _ name: String, _ names: Set<String>?, _ type: Int8, _ broker: BrokerContext
    ) throws(RequestError) -> [ConfigDescription] {
        let config = broker.configs.broker
        switch kind {
        case .topic:
            if let problem = TopicNames.problem(name) { throw RequestError(.invalidTopicException, problem) }
            guard broker.metadata.image.topics[name] != nil else { throw RequestError(.unknownTopicOrPartition, "") }
            return ConfigDescription.topic(broker.configs.topic(name), broker: config, names: names)
        case .broker:
            if name.isEmpty { return ConfigDescription.brokerDefaults(config, names: names) }
            guard try ConfigTarget.brokerId(name) == broker.brokerId else {
                throw RequestError(
                    .invalidRequest, "Unexpected broker id, expected \(broker.brokerId) or empty string, but received \(name)")
            }
            return ConfigDescription.broker(config, names: names)
        case .brokerLogger:
            if name.isEmpty { throw RequestError(.invalidRequest, "Broker id must not be empty") }
            guard try ConfigTarget.brokerId(name) == broker.brokerId else {
                throw RequestError(.invalidRequest, "Unexpected broker id, expected \(broker.brokerId) but received \(name)")
            }
            return LoggerLevels.describe(names: names)
        case .clientMetrics:
            if name.isEmpty { throw RequestError(.invalidRequest, "Client metrics subscription name must not be empty") }
            throw RequestError(.invalidRequest, "Config type client-metrics is only supported on KRaft clusters")
        case .group, .unknown:
            throw RequestError(.invalidRequest, "Unsupported resource type: \(kind == .unknown ? "UNKNOWN" : "GROUP")")
        }
    }

    private static func entry(
        _ description: ConfigDescription, _ request: DescribeConfigsRequest, _ call: RequestCall
    ) -> DescribeConfigsResponse.DescribeConfigsResourceResult {
        DescribeConfigsResponse.DescribeConfigsResourceResult(
            name: description.name, value: description.value, readOnly: description.isReadOnly,
            // Later versions have the source instead.
            isDefault: call.version == 0 && description.source == .standard, configSource: description.source.rawValue,
            isSensitive: description.isSensitive,
            synonyms: request.includeSynonyms
                ? description.synonyms.map { .init(name: $0.name, value: $0.value, source: $0.source.rawValue) } : [],
            configType: description.typeID, documentation: nil)
    }
}

/// Which broker a resource's name means.
enum ConfigTarget {
    static func brokerId(_ name: String) throws(RequestError) -> Int32 {
        guard let id = Int32(name) else {
            throw RequestError(.invalidRequest, "Broker id must be an integer, but it is: \(name)")
        }
        return id
    }
}
