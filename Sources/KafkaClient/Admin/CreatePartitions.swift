import KafkaProto

extension Admin {
    /// Raises a topic's number of partitions to `total`.
    /// - Parameter assignments: brokers of each new partition; nil to let the controller choose.
    public func createPartitions(
        _ topics: [(name: String, total: Int32, assignments: [[Int32]]?)], validateOnly: Bool = false
    ) async throws -> [(name: String, error: BrokerError?)] {
        typealias Topic = CreatePartitionsRequest.CreatePartitionsTopic
        let response = try await send(to: .controller, codes: { (r: CreatePartitionsResponse) in r.results.map(\.errorCode) }) { _ in
            CreatePartitionsRequest(
                topics: topics.map { topic in
                    Topic(
                        name: topic.name, count: topic.total,
                        assignments: topic.assignments?.map { CreatePartitionsRequest.CreatePartitionsAssignment(brokerIds: $0) })
                },
                timeoutMs: brokerTimeoutMs, validateOnly: validateOnly)
        }
        return topics.map { topic in
            guard let result = response.results.first(where: { $0.name == topic.name }) else {
                return (topic.name, BrokerError(.unknownServerError, "The broker did not tell of topic '\(topic.name)'."))
            }
            return (topic.name, BrokerError(wire: result.errorCode, result.errorMessage))
        }
    }
}
