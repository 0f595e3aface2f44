import KafkaProto

/// A topic to be made.
public struct NewTopic: Sendable {
    public var name: String
    /// nil for the broker's default.
    public var partitions: Int32?
    /// nil for the broker's default.
    public var replicationFactor: Int16?
    /// Brokers of each partition, by hand; then the numbers above are not given.
    public var assignments: [[Int32]] = []
    public var configs: [(name: String, value: String)] = []

    public init(_ name: String, partitions: Int32? = nil, replicationFactor: Int16? = nil) {
        self.name = name
        self.partitions = partitions
        self.replicationFactor = replicationFactor
    }
}

extension Admin {
    /// Makes topics. Brokers before 2.4 need both numbers.
    public func createTopics(
        _ topics: [NewTopic], validateOnly: Bool = false
    ) async throws -> [(name: String, error: BrokerError?)] {
        let response = try await send(to: .controller, codes: { (r: CreateTopicsResponse) in r.topics.map(\.errorCode) }) { version in
            CreateTopicsRequest(
                topics: topics.map { topic in
                    let byHand = !topic.assignments.isEmpty
                    // "The default" is -1 since version 4; before, 1 stands in for it.
                    let none: Int32 = version >= 4 || byHand ? -1 : 1
                    return CreateTopicsRequest.CreatableTopic(
                        name: topic.name, numPartitions: byHand ? -1 : topic.partitions ?? none,
                        replicationFactor: byHand ? -1 : topic.replicationFactor ?? Int16(none),
                        assignments: topic.assignments.enumerated().map { index, brokers in
                            CreateTopicsRequest.CreatableReplicaAssignment(
                                partitionIndex: Int32(index), brokerIds: brokers)
                        },
                        configs: topic.configs.map {
                            CreateTopicsRequest.CreatableTopicConfig(name: $0.name, value: $0.value)
                        })
                },
                timeoutMs: brokerTimeoutMs, validateOnly: validateOnly)
        }
        return topics.map { topic in
            guard let result = response.topics.first(where: { $0.name == topic.name }) else {
                return (topic.name, BrokerError(.unknownServerError, "The broker did not tell of topic '\(topic.name)'."))
            }
            return (topic.name, BrokerError(wire: result.errorCode, result.errorMessage))
        }
    }
}
