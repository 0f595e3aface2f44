import KafkaProto

/// A topic by name.
public struct TopicListing: Sendable, Hashable {
    public let name: String
    public let id: Uuid
    public let isInternal: Bool
    public let partitions: Int
}

extension Admin {
    /// Every topic that the client may see, in the broker's order.
    public func listTopics(internal includeInternal: Bool = true) async throws -> [TopicListing] {
        let deadline = cluster.apiDeadline()
        let response = try await cluster.retrying(deadline: deadline) {
            try await cluster.metadata(topics: nil, deadline: deadline)
        }
        return response.topics.compactMap { topic in
            guard let name = topic.name, includeInternal || !topic.isInternal else { return nil }
            return TopicListing(name: name, id: topic.topicId, isInternal: topic.isInternal, partitions: topic.partitions.count)
        }
    }
}
