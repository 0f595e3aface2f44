import BrokerCore
import KafkaProto
import Platform

/// Alterations of a resource's configuration, checked and written (`ConfigAdminManager`, `ZkAdminManager`).
enum ConfigAlteration {
    private static let log = Logger("kafka.server.ZkAdminManager")

    /// - Returns: why nothing was changed; nil where it was.
    static func alter(
        type: Int8, name: String, _ changes: [(operation: Int8, name: String, value: String?)], validateOnly: Bool,
        _ broker: BrokerContext
    ) async -> RequestError? {
        do {
            let resource = try resource(type, name)
            try check(resource, changes, broker)
            if resource.kind == .brokerLogger {
                try LoggerLevels.alter(changes, validateOnly: validateOnly)
                return nil
            }
            let (kind, entity) = try entity(of: resource)
            var parsed: [ConfigChange] = []
            for change in changes {
                guard let operation = ConfigChange.Operation(rawValue: change.operation) else {
                    throw RequestError(.invalidRequest, "Unknown operation type \(change.operation)")
                }
                parsed.append(ConfigChange(operation: operation, name: change.name, value: change.value))
            }
            let current = try await broker.entityConfigs.read(kind, entity)
            let next = try ConfigChange.apply(parsed, to: current) { key in
                resource.kind == .topic ? ConfigDefinitions.topic[key] : ConfigDefinitions.brokerKey(key)
            }
            try await put(resource, kind, entity, next, validateOnly: validateOnly, broker)
            return nil
        } catch {
            return answer(error, type, name)
        }
    }

    static func replace(
        type: Int8, name: String, _ configs: [(name: String, value: String?)], validateOnly: Bool, _ broker: BrokerContext
    ) async -> RequestError? {
        do {
            let resource = try resource(type, name)
            if resource.kind == .brokerLogger {
                throw RequestError(
                    .invalidRequest, "AlterConfigs is deprecated and does not support the resource type BROKER_LOGGER")
            }
            try check(resource, configs.map { (0, $0.name, $0.value) }, broker)
            let (kind, entity) = try entity(of: resource)
            let next = Dictionary(configs.map { ($0.name, $0.value ?? "") }, uniquingKeysWith: { $1 })
            try await put(resource, kind, entity, next, validateOnly: validateOnly, broker)
            return nil
        } catch {
            return answer(error, type, name)
        }
    }

    private static func answer(_ error: any Error, _ type: Int8, _ name: String) -> RequestError {
        if let error = error as? RequestError { return error }
        if let error = error as? ConfigError {
            let kind = ConfigResource.Kind(rawValue: type) ?? .unknown
            let (code, message) = error.answer(resource: ConfigResource(kind: kind, name: name))
            return RequestError(code, message)
        }
        log.error("The configuration of \(name) was not altered: \(error)")
        return RequestError(.unknownServerError)
    }

    private static func resource(_ type: Int8, _ name: String) throws -> ConfigResource {
        guard let kind = ConfigResource.Kind(rawValue: type), kind != .unknown else {
            throw RequestError(.invalidRequest, "Unknown resource type \(type)")
        }
        return ConfigResource(kind: kind, name: name)
    }

    private static func check(
        _ resource: ConfigResource, _ changes: [(operation: Int8, name: String, value: String?)], _ broker: BrokerContext
    ) throws {
        let isBrokers = resource.kind == .brokerLogger || resource.kind == .broker && !resource.name.isEmpty
        if isBrokers {
            guard let id = Int32(resource.name) else {
                throw RequestError(.invalidRequest, "Node id must be an integer, but it is: \(resource.name)")
            }
            if id != broker.brokerId {
                throw RequestError(.invalidRequest, "Unexpected broker id, expected \(broker.brokerId), but received \(resource.name)")
            }
        }
        if Set(changes.map(\.name)).count != changes.count {
            throw RequestError(.invalidRequest, "Error due to duplicate config keys")
        }
        let nulls = changes.filter { $0.operation != ConfigChange.Operation.delete.rawValue && $0.value == nil }.map(\.name)
        if !nulls.isEmpty {
            throw RequestError(.invalidRequest, "Null value not supported for : \(nulls.joined(separator: ","))")
        }
    }

    /// Where the resource's configuration stands.
    private static func entity(of resource: ConfigResource) throws -> (kind: String, name: String) {
        switch resource.kind {
        case .topic:
            if resource.name.isEmpty { throw RequestError(.invalidRequest, "Default topic resources are not allowed.") }
            return ("topics", resource.name)
        case .broker: return ("brokers", resource.name.isEmpty ? KafkaPaths.defaultEntity : resource.name)
        default:
            throw RequestError(
                .invalidRequest,
                "AlterConfigs is only supported for topics and brokers, but resource type is \(resource.kind == .group ? "GROUP" : "CLIENT_METRICS")")
        }
    }

    private static func put(
        _ resource: ConfigResource, _ kind: String, _ entity: String, _ next: [String: String], validateOnly: Bool,
        _ broker: BrokerContext
    ) async throws {
        if resource.kind == .topic {
            guard broker.metadata.image.topics[resource.name] != nil else {
                throw RequestError(.unknownTopicOrPartition, "The topic '\(resource.name)' does not exist.")
            }
            try TopicConfig.check(next, broker: broker.configs.broker)
        } else {
            try ConfigChange.checkBroker(next, perBroker: !resource.name.isEmpty, current: broker.configs.broker)
        }
        if validateOnly { return }
        try await broker.entityConfigs.write(kind, entity, next)
    }
}
