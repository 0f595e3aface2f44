import KafkaProto

extension Admin {
    public enum ElectionType: Int8, Sendable {
        case preferred = 0
        case unclean = 1
    }

    /// Elects leaders of partitions (KIP-460).
    /// - Parameter partitions: nil for all partitions that need one.
    /// - Returns: a result for each partition; with nil only for those where something was done.
    public func electLeaders(_ type: ElectionType, _ partitions: [TopicPartition]?) async throws -> [TopicPartition: BrokerError?] {
        let response = try await send(to: .controller, codes: { (r: ElectLeadersResponse) in [r.errorCode] }) { version in
            if version == 0, type != .preferred {
                throw ClientError(.unsupportedVersion, "the broker can elect preferred leaders only (ElectLeaders 1 is needed)")
            }
            return ElectLeadersRequest(
                electionType: type.rawValue,
                topicPartitions: partitions?.byTopic().map { ElectLeadersRequest.TopicPartitions(topic: $0.topic, partitions: $0.partitions) },
                timeoutMs: brokerTimeoutMs)
        }
        if let error = BrokerError(wire: response.errorCode) { throw error }
        var results: [TopicPartition: BrokerError?] = [:]
        for topic in response.replicaElectionResults {
            for p in topic.partitionResult {
                results.updateValue(BrokerError(wire: p.errorCode, p.errorMessage), forKey: TopicPartition(topic.topic, p.partitionId))
            }
        }
        return results
    }
}
