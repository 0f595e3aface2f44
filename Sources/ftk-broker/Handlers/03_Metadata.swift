import BrokerCore
import KafkaProto
import Platform

/// Brokers, topics and who leads them, as the controller told this broker; by name or (version 12) by id.
///
/// A topic that is not there is made where the client and auto.create.topics.enable allow it, and named in the same answer.
enum MetadataHandler {
    typealias Topic = MetadataResponse.MetadataResponseTopic
    typealias Partition = MetadataResponse.MetadataResponsePartition

    static func handle(_ request: MetadataRequest, _ call: RequestCall, _ broker: BrokerContext) async -> MetadataResponse? {
        var image = broker.metadata.image
        var topics: [Topic] = []
        if let wanted = request.topics, call.version > 0 || !wanted.isEmpty {
            if wanted.contains(where: { call.version < 12 && ($0.name == nil || $0.topicId != .zero) }) {
                return MetadataResponse(topics: wanted.map {
                    Topic(errorCode: ErrorCode.invalidRequest.rawValue, name: $0.name ?? "", topicId: $0.topicId)
                })
            }
            let byId = wanted.filter { $0.topicId != .zero }
            let names = wanted.filter { $0.topicId == .zero }.compactMap(\.name)
            let missing = names.filter { image.topics[$0] == nil }
            var errors: [String: ErrorCode] = [:]
            if !missing.isEmpty {
                errors = await create(missing, request, broker)
                image = broker.metadata.image
            }
            for name in unique(names) {
                if let topic = image.topics[name] {
                    topics.append(describe(topic, image, request, call))
                } else {
                    topics.append(Topic(
                        errorCode: (errors[name] ?? .unknownTopicOrPartition).rawValue, name: name,
                        isInternal: InternalTopics.contains(name)))
                }
            }
            for entry in byId {
                if let name = image.topicNames[entry.topicId], let topic = image.topics[name] {
                    topics.append(describe(topic, image, request, call))
                } else {
                    topics.append(Topic(errorCode: ErrorCode.unknownTopicId.rawValue, name: nil, topicId: entry.topicId))
                }
            }
        } else {
            topics = image.topics.values.map { describe($0, image, request, call) }
        }
        let brokers = image.brokers.values.sorted { $0.id < $1.id }.compactMap { broker in
            broker.endpoint(call.listener).map {
                MetadataResponse.MetadataResponseBroker(nodeId: broker.id, host: $0.host, port: $0.port, rack: broker.rack)
            }
        }
        let operations = (8...10).contains(call.version) && request.includeClusterAuthorizedOperations
        return MetadataResponse(
            brokers: brokers, clusterId: broker.clusterId, controllerId: image.controllerId ?? -1, topics: topics,
            clusterAuthorizedOperations: operations ? AuthorizedOperations.cluster : AuthorizedOperations.unknown)
    }

    private static func unique(_ names: [String]) -> [String] {
        var seen: Set<String> = []
        return names.filter { seen.insert($0).inserted }
    }

    private static func create(
        _ missing: [String], _ request: MetadataRequest, _ broker: BrokerContext
    ) async -> [String: ErrorCode] {
        var errors: [String: ErrorCode] = [:]
        for name in missing where TopicNames.problem(name) != nil { errors[name] = .invalidTopicException }
        guard request.allowAutoTopicCreation, broker.configs.broker.bool("auto.create.topics.enable") else { return errors }
        let creatable = unique(missing.filter { errors[$0] == nil })
        if creatable.isEmpty { return errors }
        return errors.merging(await broker.controller.createTopics(creatable)) { $1 }
    }

    private static func describe(
        _ topic: ClusterImage.Topic, _ image: ClusterImage, _ request: MetadataRequest, _ call: RequestCall
    ) -> Topic {
        let partitions = topic.partitions.values.sorted { $0.partition < $1.partition }.map { partition in
            describe(partition, image, call)
        }
        return Topic(
            name: topic.name, topicId: topic.id, isInternal: InternalTopics.contains(topic.name), partitions: partitions,
            topicAuthorizedOperations: call.version >= 8 && request.includeTopicAuthorizedOperations
                ? AuthorizedOperations.topic : AuthorizedOperations.unknown)
    }

    private static func describe(_ partition: ClusterImage.Partition, _ image: ClusterImage, _ call: RequestCall) -> Partition {
        func isReachable(_ id: Int32) -> Bool { image.brokers[id]?.endpoint(call.listener) != nil }
        // Version 0 names only brokers that can be reached.
        let replicas = call.version == 0 ? partition.replicas.filter(isReachable) : partition.replicas
        let isr = call.version == 0 ? partition.isr.filter(isReachable) : partition.isr
        let offline = partition.replicas.filter { !isReachable($0) || partition.offlineReplicas.contains($0) }
        var result = Partition(
            partitionIndex: partition.partition, leaderId: partition.leader, leaderEpoch: partition.leaderEpoch,
            replicaNodes: replicas, isrNodes: isr, offlineReplicas: offline)
        if !isReachable(partition.leader) {
            result.leaderId = -1
            let isAlive = image.brokers[partition.leader] != nil
            result.errorCode = (isAlive && call.version >= 6 ? ErrorCode.listenerNotFound : .leaderNotAvailable).rawValue
        } else if replicas.count < partition.replicas.count || isr.count < partition.isr.count {
            result.errorCode = ErrorCode.replicaNotAvailable.rawValue
        }
        return result
    }
}
