import KafkaProto

/// A cluster's brokers; its controllers where the client was given those.
public struct ClusterDescription: Sendable {
    public let clusterId: String?
    public let controllerId: Int32?
    /// Sorted by id.
    public let brokers: [BrokerNode]
}

extension Admin {
    public func describeCluster() async throws -> ClusterDescription {
        let deadline = cluster.apiDeadline()
        if cluster.isOfControllers {
            _ = try await cluster.connection(for: .any, deadline: deadline)
            return ClusterDescription(
                clusterId: cluster.clusterId, controllerId: cluster.controllerId < 0 ? nil : cluster.controllerId,
                brokers: cluster.brokers.values.sorted { $0.id < $1.id })
        }
        let response = try await cluster.retrying(deadline: deadline) {
            try await cluster.metadata(topics: [], deadline: deadline)
        }
        return ClusterDescription(
            clusterId: response.clusterId, controllerId: response.controllerId < 0 ? nil : response.controllerId,
            brokers: cluster.brokers.values.sorted { $0.id < $1.id })
    }
}
