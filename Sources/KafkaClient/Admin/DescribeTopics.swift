import KafkaProto

/// A topic and where its partitions are.
public struct TopicDescription: Sendable {
    public struct Partition: Sendable {
        public let index: Int32
        /// nil where there is none.
        public let leader: Int32?
        public let leaderEpoch: Int32
        public let replicas: [Int32]
        public let inSyncReplicas: [Int32]
        public let offlineReplicas: [Int32]
        /// Only brokers with KIP-966 know them.
        public let eligibleLeaderReplicas: [Int32]?
        public let lastKnownEligibleLeaderReplicas: [Int32]?
    }

    public let name: String
    public let id: Uuid
    public let isInternal: Bool
    /// Sorted by index.
    public let partitions: [Partition]
}

extension Admin {
    /// Describes topics by name.
    ///
    /// - Parameter partitionsPerResponse: the page of brokers that describe topics page by page (KIP-966).
    public func describeTopics(
        _ names: [String], partitionsPerResponse: Int32 = 2000
    ) async throws -> [(name: String, result: Result<TopicDescription, BrokerError>)] {
        guard !names.isEmpty else { return [] }
        let deadline = cluster.apiDeadline()
        if let paged = try await describeByPages(names, partitionsPerResponse) { return paged }
        let response = try await cluster.retrying(deadline: deadline) {
            let response = try await cluster.metadata(topics: names, deadline: deadline)
            for topic in response.topics where ErrorCode(wire: topic.errorCode) == .leaderNotAvailable {
                throw BrokerError(.leaderNotAvailable)
            }
            return response
        }
        var found: [String: MetadataResponse.MetadataResponseTopic] = [:]
        for topic in response.topics { if let name = topic.name { found[name] = topic } }
        return names.map { name in
            guard let topic = found[name] else { return (name, .failure(BrokerError(.unknownTopicOrPartition, "Topic \(name) not found."))) }
            if let error = BrokerError(wire: topic.errorCode) { return (name, .failure(error)) }
            return (name, .success(TopicDescription(topic)))
        }
    }

    /// Describes topics by id. Brokers before 2.8 do not know ids.
    public func describeTopics(ids: [Uuid]) async throws -> [(id: Uuid, result: Result<TopicDescription, BrokerError>)] {
        let deadline = cluster.apiDeadline()
        let response = try await cluster.retrying(deadline: deadline) {
            try await cluster.metadata(topicIds: ids, deadline: deadline)
        }
        return ids.map { id in
            guard let topic = response.topics.first(where: { $0.topicId == id }) else {
                return (id, .failure(BrokerError(.unknownTopicId, "TopicId \(id) not found.")))
            }
            if let error = BrokerError(wire: topic.errorCode) { return (id, .failure(error)) }
            return (id, .success(TopicDescription(topic)))
        }
    }

    /// nil where the broker does not describe topics page by page.
    private func describeByPages(
        _ names: [String], _ limit: Int32
    ) async throws -> [(name: String, result: Result<TopicDescription, BrokerError>)]? {
        let deadline = cluster.apiDeadline()
        let connection = try await cluster.anyConnection(deadline: deadline)
        guard connection.supports(.describeTopicPartitions) else { return nil }
        if cluster.brokers.isEmpty { try await cluster.metadata(topics: [], deadline: deadline) }
        typealias Request = DescribeTopicPartitionsRequest
        typealias Response = DescribeTopicPartitionsResponse
        var partitions: [String: [TopicDescription.Partition]] = [:]
        var heads: [String: Response.DescribeTopicPartitionsResponseTopic] = [:]
        var cursor: Request.Cursor?
        let sorted = Array(Set(names)).sorted()
        repeat {
            let from = cursor?.topicName ?? ""
            let response = try await cluster.send(
                Request(
                    topics: sorted.filter { $0 >= from }.map { Request.TopicRequest(name: $0) }, responsePartitionLimit: limit,
                    cursor: cursor),
                to: .any, deadline: deadline)
            for topic in response.topics {
                guard let name = topic.name else { continue }
                if heads[name] == nil { heads[name] = topic }
                partitions[name, default: []] += topic.partitions.map { TopicDescription.Partition($0) }
            }
            cursor = response.nextCursor.map { Request.Cursor(topicName: $0.topicName, partitionIndex: $0.partitionIndex) }
        } while cursor != nil
        return names.map { name in
            guard let head = heads[name] else { return (name, .failure(BrokerError(.unknownTopicOrPartition, "Topic \(name) not found."))) }
            if let error = BrokerError(wire: head.errorCode) { return (name, .failure(error)) }
            return (
                name,
                .success(
                    TopicDescription(
                        name: name, id: head.topicId, isInternal: head.isInternal,
                        partitions: (partitions[name] ?? []).sorted { $0.index < $1.index }))
            )
        }
    }
}

extension TopicDescription {
    public init(_ topic: MetadataResponse.MetadataResponseTopic) {
        self.init(
            name: topic.name ?? "", id: topic.topicId, isInternal: topic.isInternal,
            partitions: topic.partitions.map { p in
                Partition(
                    index: p.partitionIndex, leader: p.leaderId < 0 ? nil : p.leaderId, leaderEpoch: p.leaderEpoch,
                    replicas: p.replicaNodes, inSyncReplicas: p.isrNodes, offlineReplicas: p.offlineReplicas,
                    eligibleLeaderReplicas: nil, lastKnownEligibleLeaderReplicas: nil)
            }.sorted { $0.index < $1.index })
    }
}

extension TopicDescription.Partition {
    init(_ p: DescribeTopicPartitionsResponse.DescribeTopicPartitionsResponsePartition) {
        self.init(
            index: p.partitionIndex, leader: p.leaderId < 0 ? nil : p.leaderId, leaderEpoch: p.leaderEpoch,
            replicas: p.replicaNodes, inSyncReplicas: p.isrNodes, offlineReplicas: p.offlineReplicas,
            eligibleLeaderReplicas: p.eligibleLeaderReplicas, lastKnownEligibleLeaderReplicas: p.lastKnownElr)
    }
}
