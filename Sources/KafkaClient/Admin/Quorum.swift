import KafkaProto

/// The controllers of a KRaft cluster (KIP-595).
public struct QuorumDescription: Sendable {
    public struct Replica: Sendable {
        public let id: Int32
        public let directoryId: Uuid
        public let logEndOffset: Int64
        /// -1 where it is not known.
        public let lastFetchMs: Int64
        public let lastCaughtUpMs: Int64
    }

    public struct Endpoint: Sendable {
        public let listener: String
        public let host: String
        public let port: UInt16
    }

    public let leaderId: Int32
    public let leaderEpoch: Int32
    public let highWatermark: Int64
    public let voters: [Replica]
    public let observers: [Replica]
    /// Where controllers listen, by id; brokers before 3.9 do not tell.
    public let endpoints: [Int32: [Endpoint]]
}

extension Admin {
    public func describeQuorum() async throws -> QuorumDescription {
        let response = try await send(to: .any, codes: { (r: DescribeQuorumResponse) in [r.errorCode] }) { _ in
            DescribeQuorumRequest(topics: [
                DescribeQuorumRequest.TopicData(
                    topicName: "__cluster_metadata", partitions: [DescribeQuorumRequest.PartitionData(partitionIndex: 0)])
            ])
        }
        if let error = BrokerError(wire: response.errorCode, response.errorMessage) { throw error }
        guard let partition = response.topics.first?.partitions.first else {
            throw BrokerError(.unknownServerError, "The broker did not tell of the quorum.")
        }
        if let error = BrokerError(wire: partition.errorCode, partition.errorMessage) { throw error }
        func replica(_ state: DescribeQuorumResponse.ReplicaState) -> QuorumDescription.Replica {
            QuorumDescription.Replica(
                id: state.replicaId, directoryId: state.replicaDirectoryId, logEndOffset: state.logEndOffset,
                lastFetchMs: state.lastFetchTimestamp, lastCaughtUpMs: state.lastCaughtUpTimestamp)
        }
        return QuorumDescription(
            leaderId: partition.leaderId, leaderEpoch: partition.leaderEpoch, highWatermark: partition.highWatermark,
            voters: partition.currentVoters.map(replica), observers: partition.observers.map(replica),
            endpoints: Dictionary(
                response.nodes.map { node in
                    (node.nodeId, node.listeners.map { QuorumDescription.Endpoint(listener: $0.name, host: $0.host, port: $0.port) })
                }, uniquingKeysWith: { $1 }))
    }

    /// Makes a controller a voter (KIP-853).
    public func addVoter(_ id: Int32, directoryId: Uuid, listeners: [(name: String, host: String, port: UInt16)]) async throws {
        let response = try await send(to: .any, codes: { (r: AddRaftVoterResponse) in [r.errorCode] }) { _ in
            AddRaftVoterRequest(
                clusterId: nil, timeoutMs: brokerTimeoutMs, voterId: id, voterDirectoryId: directoryId,
                listeners: listeners.map { AddRaftVoterRequest.Listener(name: $0.name, host: $0.host, port: $0.port) })
        }
        if let error = BrokerError(wire: response.errorCode, response.errorMessage) { throw error }
    }

    public func removeVoter(_ id: Int32, directoryId: Uuid) async throws {
        let response = try await send(to: .any, codes: { (r: RemoveRaftVoterResponse) in [r.errorCode] }) { _ in
            RemoveRaftVoterRequest(clusterId: nil, voterId: id, voterDirectoryId: directoryId)
        }
        if let error = BrokerError(wire: response.errorCode, response.errorMessage) { throw error }
    }

    /// Removes a broker that is shut down from a KRaft cluster.
    public func unregisterBroker(_ id: Int32) async throws {
        let response = try await send(to: .any, codes: { (r: UnregisterBrokerResponse) in [r.errorCode] }) { _ in
            UnregisterBrokerRequest(brokerId: id)
        }
        if let error = BrokerError(wire: response.errorCode, response.errorMessage) { throw error }
    }
}
