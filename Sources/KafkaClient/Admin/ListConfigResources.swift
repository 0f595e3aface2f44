import KafkaProto

extension Admin {
    /// The names of client metrics resources (KIP-714); only KRaft clusters have them.
    public func listClientMetricsResources() async throws -> [String] {
        let response = try await send(to: .any, codes: { (r: ListClientMetricsResourcesResponse) in [r.errorCode] }) { _ in
            ListClientMetricsResourcesRequest()
        }
        if let error = BrokerError(wire: response.errorCode) { throw error }
        return response.clientMetricsResources.map(\.name)
    }
}
