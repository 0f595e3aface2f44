import KafkaProto

extension Admin {
    /// What each broker can do, in the order of the metadata; a broker that cannot be asked has its error.
    public func apiVersions() async throws -> [(broker: BrokerNode, result: Result<ApiVersionsResponse, any Error>)] {
        let deadline = cluster.apiDeadline()
        let metadata = try await cluster.retrying(deadline: deadline) {
            try await cluster.metadata(topics: [], deadline: deadline)
        }
        var results: [(broker: BrokerNode, result: Result<ApiVersionsResponse, any Error>)] = []
        for broker in metadata.brokers {
            guard let node = cluster.brokers[broker.nodeId] else { continue }
            do {
                let connection = try await cluster.connection(to: node.id, deadline: deadline)
                results.append((node, .success(connection.apiVersionsResponse)))
            } catch {
                results.append((node, .failure(error)))
            }
        }
        return results
    }
}
