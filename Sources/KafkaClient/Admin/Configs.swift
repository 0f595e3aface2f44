import KafkaProto

/// What has configurations (`ConfigResource.Type`).
public struct ConfigResource: Sendable, Hashable {
    public enum Kind: Int8, Sendable {
        case topic = 2
        case broker = 4
        case brokerLogger = 8
        case clientMetrics = 16
        case group = 32
    }

    public let kind: Kind
    /// Empty for the default of all brokers.
    public let name: String

    public init(_ kind: Kind, _ name: String) {
        self.kind = kind
        self.name = name
    }
}

/// One configuration of a resource, as a broker tells it.
public struct ConfigEntry: Sendable, Hashable {
    /// Where a value comes from, by Kafka's numbers.
    public enum Source: Int8, Sendable {
        case unknown = 0
        case dynamicTopic = 1
        case dynamicBroker = 2
        case dynamicDefaultBroker = 3
        case staticBroker = 4
        case defaultConfig = 5
        case dynamicBrokerLogger = 6
        case dynamicClientMetrics = 7
        case dynamicGroup = 8

        public var name: String {
            switch self {
            case .unknown: "UNKNOWN"
            case .dynamicTopic: "DYNAMIC_TOPIC_CONFIG"
            case .dynamicBroker: "DYNAMIC_BROKER_CONFIG"
            case .dynamicDefaultBroker: "DYNAMIC_DEFAULT_BROKER_CONFIG"
            case .staticBroker: "STATIC_BROKER_CONFIG"
            case .defaultConfig: "DEFAULT_CONFIG"
            case .dynamicBrokerLogger: "DYNAMIC_BROKER_LOGGER_CONFIG"
            case .dynamicClientMetrics: "DYNAMIC_CLIENT_METRICS_CONFIG"
            case .dynamicGroup: "DYNAMIC_GROUP_CONFIG"
            }
        }
    }

    public struct Synonym: Sendable, Hashable {
        public let name: String
        public let value: String?
        public let source: Source
    }

    public let name: String
    /// nil where it is sensitive or has no value.
    public let value: String?
    public let source: Source
    public let isSensitive: Bool
    public let isReadOnly: Bool
    public let synonyms: [Synonym]
}

/// A change of one configuration.
public struct ConfigChange: Sendable, Hashable {
    public enum Operation: Int8, Sendable {
        case set = 0
        case delete = 1
        case append = 2
        case subtract = 3
    }

    public let name: String
    public let value: String?
    public let operation: Operation

    public init(_ operation: Operation, _ name: String, _ value: String? = nil) {
        self.operation = operation
        self.name = name
        self.value = value
    }
}

extension Admin {
    /// Brokers and broker loggers answer for themselves; any broker answers for the rest.
    private func target(_ resource: ConfigResource) -> KafkaCluster.Target {
        switch resource.kind {
        case .broker, .brokerLogger: Int32(resource.name).map { .broker($0) } ?? .any
        default: .any
        }
    }

    /// - Parameter names: the configurations wanted; nil for all.
    public func describeConfigs(
        _ resources: [ConfigResource], names: [String]? = nil, synonyms: Bool = true, documentation: Bool = false
    ) async throws -> [(resource: ConfigResource, result: Result<[ConfigEntry], BrokerError>)] {
        var results: [ConfigResource: Result<[ConfigEntry], BrokerError>] = [:]
        for (target, group) in grouped(resources) {
            let response = try await send(to: target, codes: { (_: DescribeConfigsResponse) in [] }) { version in
                DescribeConfigsRequest(
                    resources: group.map {
                        DescribeConfigsRequest.DescribeConfigsResource(
                            resourceType: $0.kind.rawValue, resourceName: $0.name, configurationKeys: names)
                    },
                    includeSynonyms: version >= 1 && synonyms, includeDocumentation: version >= 3 && documentation)
            }
            for result in response.results {
                guard let kind = ConfigResource.Kind(rawValue: result.resourceType) else { continue }
                let resource = ConfigResource(kind, result.resourceName)
                if let error = BrokerError(wire: result.errorCode, result.errorMessage) {
                    results[resource] = .failure(error)
                } else {
                    results[resource] = .success(result.configs.map { ConfigEntry($0, kind) })
                }
            }
        }
        return resources.map {
            ($0, results[$0] ?? .failure(BrokerError(.unknownServerError, "The broker did not tell of '\($0.name)'.")))
        }
    }

    /// Changes single configurations (KIP-339). A broker before 2.3 gets the whole set instead.
    public func alterConfigs(
        _ resource: ConfigResource, _ changes: [ConfigChange], validateOnly: Bool = false
    ) async throws -> BrokerError? {
        let deadline = cluster.apiDeadline()
        let connection = try await cluster.connection(for: target(resource), deadline: deadline)
        guard connection.supports(.incrementalAlterConfigs) else {
            return try await alterLegacy(resource, changes, validateOnly: validateOnly)
        }
        typealias Resource = IncrementalAlterConfigsRequest.AlterConfigsResource
        let response = try await send(
            to: target(resource), codes: { (r: IncrementalAlterConfigsResponse) in r.responses.map(\.errorCode) }
        ) { _ in
            IncrementalAlterConfigsRequest(
                resources: [
                    Resource(
                        resourceType: resource.kind.rawValue, resourceName: resource.name,
                        configs: changes.map {
                            IncrementalAlterConfigsRequest.AlterableConfig(name: $0.name, configOperation: $0.operation.rawValue, value: $0.value)
                        })
                ], validateOnly: validateOnly)
        }
        return response.responses.first.flatMap { BrokerError(wire: $0.errorCode, $0.errorMessage) }
    }

    private func alterLegacy(
        _ resource: ConfigResource, _ changes: [ConfigChange], validateOnly: Bool
    ) async throws -> BrokerError? {
        let described = try await describeConfigs([resource])
        guard let first = described.first else { return nil }
        var values: [(String, String?)] = []
        switch first.result {
        case .failure(let error): return error
        case .success(let entries):
            let own: ConfigEntry.Source =
                switch resource.kind {
                case .topic: .dynamicTopic
                case .broker: resource.name.isEmpty ? .dynamicDefaultBroker : .dynamicBroker
                default: .unknown
                }
            values = entries.filter { $0.source == own }.map { ($0.name, $0.value) }
        }
        for change in changes {
            values.removeAll { $0.0 == change.name }
            switch change.operation {
            case .set: values.append((change.name, change.value))
            case .delete: break
            case .append, .subtract:
                return BrokerError(.unsupportedVersion, "The broker cannot append to or subtract from a configuration.")
            }
        }
        typealias Resource = AlterConfigsRequest.AlterConfigsResource
        let response = try await send(to: target(resource), codes: { (r: AlterConfigsResponse) in r.responses.map(\.errorCode) }) { _ in
            AlterConfigsRequest(
                resources: [
                    Resource(
                        resourceType: resource.kind.rawValue, resourceName: resource.name,
                        configs: values.map { AlterConfigsRequest.AlterableConfig(name: $0.0, value: $0.1) })
                ], validateOnly: validateOnly)
        }
        return response.responses.first.flatMap { BrokerError(wire: $0.errorCode, $0.errorMessage) }
    }

    private func grouped(_ resources: [ConfigResource]) -> [(target: KafkaCluster.Target, resources: [ConfigResource])] {
        var shared: [ConfigResource] = []
        var groups: [(KafkaCluster.Target, [ConfigResource])] = []
        for resource in resources {
            if case .any = target(resource) { shared.append(resource) } else { groups.append((target(resource), [resource])) }
        }
        if !shared.isEmpty { groups.append((.any, shared)) }
        return groups
    }
}

extension ConfigEntry {
    init(_ c: DescribeConfigsResponse.DescribeConfigsResourceResult, _ kind: ConfigResource.Kind) {
        var source = Source(rawValue: c.configSource) ?? .unknown
        if c.configSource < 0 {
            // Version 0 only tells whether it is a default.
            source = c.isDefault ? .defaultConfig : kind == .topic ? .dynamicTopic : .staticBroker
        }
        self.init(
            name: c.name, value: c.value, source: source, isSensitive: c.isSensitive, isReadOnly: c.readOnly,
            synonyms: c.synonyms.map { Synonym(name: $0.name, value: $0.value, source: Source(rawValue: $0.source) ?? .unknown) })
    }
}
