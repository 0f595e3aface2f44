import KafkaProto

/// A partition whose replicas move.
public struct PartitionReassignment: Sendable, Hashable {
    public let replicas: [Int32]
    public let adding: [Int32]
    public let removing: [Int32]
}

extension Admin {
    /// Moves under way (KIP-455).
    /// - Parameter partitions: nil for all.
    public func listReassignments(_ partitions: [TopicPartition]? = nil) async throws -> [TopicPartition: PartitionReassignment] {
        let response = try await send(to: .controller, codes: { (r: ListPartitionReassignmentsResponse) in [r.errorCode] }) { _ in
            ListPartitionReassignmentsRequest(
                timeoutMs: brokerTimeoutMs,
                topics: partitions?.byTopic().map {
                    ListPartitionReassignmentsRequest.ListPartitionReassignmentsTopics(name: $0.topic, partitionIndexes: $0.partitions)
                })
        }
        if let error = BrokerError(wire: response.errorCode, response.errorMessage) { throw error }
        var found: [TopicPartition: PartitionReassignment] = [:]
        for topic in response.topics {
            for p in topic.partitions {
                found[TopicPartition(topic.name, p.partitionIndex)] = PartitionReassignment(
                    replicas: p.replicas, adding: p.addingReplicas, removing: p.removingReplicas)
            }
        }
        return found
    }

    /// Starts moves, or with nil cancels them (KIP-455).
    /// - Throws: the error of the request as a whole.
    public func alterReassignments(
        _ targets: [TopicPartition: [Int32]?]
    ) async throws -> [TopicPartition: BrokerError] {
        typealias Topic = AlterPartitionReassignmentsRequest.ReassignableTopic
        let response = try await send(to: .controller, codes: { (r: AlterPartitionReassignmentsResponse) in [r.errorCode] }) { _ in
            AlterPartitionReassignmentsRequest(
                timeoutMs: brokerTimeoutMs,
                topics: targets.keys.sorted().byTopic().map { topic, partitions in
                    Topic(
                        name: topic,
                        partitions: partitions.map {
                            AlterPartitionReassignmentsRequest.ReassignablePartition(
                                partitionIndex: $0, replicas: targets[TopicPartition(topic, $0)] ?? nil)
                        })
                })
        }
        if let error = BrokerError(wire: response.errorCode, response.errorMessage) { throw error }
        var errors: [TopicPartition: BrokerError] = [:]
        for topic in response.responses {
            for p in topic.partitions {
                if let error = BrokerError(wire: p.errorCode, p.errorMessage) { errors[TopicPartition(topic.name, p.partitionIndex)] = error }
            }
        }
        return errors
    }
}
