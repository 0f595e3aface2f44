import KafkaProto

/// A share group with its members (KIP-932).
public struct ShareGroupDescription: Sendable {
    public struct Member: Sendable {
        public let id: String
        public let clientId: String
        public let host: String
        public let epoch: Int32
        public let assignment: [TopicPartition]
    }

    public let id: String
    public let state: String
    public let epoch: Int32
    public let assignmentEpoch: Int32
    public let assignor: String
    public let members: [Member]
    public let coordinator: BrokerNode
}

/// From where a share group has records of a partition still to deliver.
public struct ShareGroupOffset: Sendable {
    public let partition: TopicPartition
    /// -1 where the group has not read it yet.
    public let startOffset: Int64
    public let leaderEpoch: Int32
    /// -1 where the broker does not tell (before 4.2).
    public let lag: Int64
}

extension Admin {
    /// Throws, with both sides' versions, where the broker first met does not know a request.
    public func require<R: KafkaRequest>(_ request: R.Type) async throws {
        let deadline = cluster.apiDeadline()
        _ = try await cluster.anyConnection(deadline: deadline).version(of: request)
    }

    /// Every share group.
    public func listShareGroups(states: [String] = []) async throws -> (groups: [GroupListing], errors: [BrokerError]) {
        try await require(ShareGroupDescribeRequest.self)
        let found = try await listGroups(states: states, types: ["share"])
        return (found.groups.filter { $0.type.lowercased() == "share" }, found.errors)
    }

    public func describeShareGroup(_ id: String) async throws -> ShareGroupDescription {
        try await require(ShareGroupDescribeRequest.self)
        let response = try await send(
            to: .coordinator(.group, id), codes: { (r: ShareGroupDescribeResponse) in r.groups.map(\.errorCode) }
        ) { _ in ShareGroupDescribeRequest(groupIds: [id]) }
        guard let group = response.groups.first else { throw BrokerError(.groupIdNotFound) }
        if let error = BrokerError(wire: group.errorCode, group.errorMessage) { throw error }
        let coordinator = try await cluster.coordinator(.group, id, deadline: cluster.apiDeadline())
        return ShareGroupDescription(
            id: group.groupId, state: group.groupState, epoch: group.groupEpoch, assignmentEpoch: group.assignmentEpoch,
            assignor: group.assignorName,
            members: group.members.map { member in
                ShareGroupDescription.Member(
                    id: member.memberId, clientId: member.clientId, host: member.clientHost, epoch: member.memberEpoch,
                    assignment: member.assignment.topicPartitions.flatMap { topic in
                        topic.partitions.map { TopicPartition(topic.topicName, $0) }
                    })
            }, coordinator: coordinator)
    }

    /// Start offsets of all partitions that the group has, sorted.
    public func shareGroupOffsets(_ id: String) async throws -> [ShareGroupOffset] {
        try await require(DescribeShareGroupOffsetsRequest.self)
        let response = try await send(
            to: .coordinator(.group, id), codes: { (r: DescribeShareGroupOffsetsResponse) in r.groups.map(\.errorCode) }
        ) { _ in DescribeShareGroupOffsetsRequest(groups: [.init(groupId: id, topics: nil)]) }
        guard let group = response.groups.first else { throw BrokerError(.groupIdNotFound) }
        if let error = BrokerError(wire: group.errorCode, group.errorMessage) { throw error }
        var found: [ShareGroupOffset] = []
        for topic in group.topics {
            for partition in topic.partitions {
                if let error = BrokerError(wire: partition.errorCode, partition.errorMessage) { throw error }
                found.append(
                    ShareGroupOffset(
                        partition: TopicPartition(topic.topicName, partition.partitionIndex), startOffset: partition.startOffset,
                        leaderEpoch: partition.leaderEpoch, lag: partition.lag))
            }
        }
        return found.sorted { $0.partition < $1.partition }
    }

    /// Moves the start offsets of a group without members.
    /// - Throws: the error of the group as a whole.
    public func alterShareGroupOffsets(_ id: String, _ offsets: [TopicPartition: Int64]) async throws -> [TopicPartition: BrokerError] {
        try await require(AlterShareGroupOffsetsRequest.self)
        let response = try await send(
            to: .coordinator(.group, id), codes: { (r: AlterShareGroupOffsetsResponse) in [r.errorCode] }
        ) { _ in
            typealias Topic = AlterShareGroupOffsetsRequest.AlterShareGroupOffsetsRequestTopic
            typealias Partition = AlterShareGroupOffsetsRequest.AlterShareGroupOffsetsRequestPartition
            return AlterShareGroupOffsetsRequest(
                groupId: id,
                topics: offsets.keys.sorted().byTopic().map { topic, partitions in
                    Topic(
                        topicName: topic,
                        partitions: partitions.map {
                            Partition(partitionIndex: $0, startOffset: offsets[TopicPartition(topic, $0)] ?? 0)
                        })
                })
        }
        if let error = BrokerError(wire: response.errorCode, response.errorMessage) { throw error }
        return Admin.errors(response.responses.map { ($0.topicName, $0.partitions.map { ($0.partitionIndex, $0.errorCode) }) })
    }

    /// Makes a group without members forget topics.
    /// - Throws: the error of the group as a whole.
    public func deleteShareGroupOffsets(_ id: String, topics: [String]) async throws -> [(topic: String, error: BrokerError?)] {
        try await require(DeleteShareGroupOffsetsRequest.self)
        let response = try await send(
            to: .coordinator(.group, id), codes: { (r: DeleteShareGroupOffsetsResponse) in [r.errorCode] }
        ) { _ in DeleteShareGroupOffsetsRequest(groupId: id, topics: topics.map { .init(topicName: $0) }) }
        if let error = BrokerError(wire: response.errorCode, response.errorMessage) { throw error }
        return response.responses.map { ($0.topicName, BrokerError(wire: $0.errorCode, $0.errorMessage)) }
    }
}
