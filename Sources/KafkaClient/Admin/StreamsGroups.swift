import KafkaProto

/// A group of a Kafka Streams application with the new protocol (KIP-1071).
public struct StreamsGroupDescription: Sendable {
    public struct Member: Sendable {
        public let id: String
        public let clientId: String
        public let host: String
        public let processId: String
        public let epoch: Int32
        /// Each as `SUBTOPOLOGY:PARTITIONS`.
        public let activeTasks: [String]
        public let standbyTasks: [String]
        public let warmupTasks: [String]
    }

    public let id: String
    public let state: String
    public let epoch: Int32
    public let assignmentEpoch: Int32
    public let members: [Member]
    /// Changelogs and repartition topics that the application made for itself.
    public let internalTopics: [String]
    public let coordinator: BrokerNode
}

extension Admin {
    public func listStreamsGroups(states: [String] = []) async throws -> (groups: [GroupListing], errors: [BrokerError]) {
        try await require(StreamsGroupDescribeRequest.self)
        let found = try await listGroups(states: states, types: ["streams"])
        return (found.groups.filter { $0.type.lowercased() == "streams" }, found.errors)
    }

    public func describeStreamsGroup(_ id: String) async throws -> StreamsGroupDescription {
        try await require(StreamsGroupDescribeRequest.self)
        let response = try await send(
            to: .coordinator(.group, id), codes: { (r: StreamsGroupDescribeResponse) in r.groups.map(\.errorCode) }
        ) { _ in StreamsGroupDescribeRequest(groupIds: [id]) }
        guard let group = response.groups.first else { throw BrokerError(.groupIdNotFound) }
        if let error = BrokerError(wire: group.errorCode, group.errorMessage) { throw error }
        let coordinator = try await cluster.coordinator(.group, id, deadline: cluster.apiDeadline())
        func tasks(_ ids: [StreamsGroupDescribeResponse.TaskIds]) -> [String] {
            ids.map { "\($0.subtopologyId):\($0.partitions.map { "\($0)" }.joined(separator: ","))" }
        }
        let subtopologies = group.topology?.subtopologies ?? []
        return StreamsGroupDescription(
            id: group.groupId, state: group.groupState, epoch: group.groupEpoch, assignmentEpoch: group.assignmentEpoch,
            members: group.members.map { member in
                StreamsGroupDescription.Member(
                    id: member.memberId, clientId: member.clientId, host: member.clientHost, processId: member.processId,
                    epoch: member.memberEpoch, activeTasks: tasks(member.assignment.activeTasks),
                    standbyTasks: tasks(member.assignment.standbyTasks), warmupTasks: tasks(member.assignment.warmupTasks))
            },
            internalTopics: Set(subtopologies.flatMap { $0.stateChangelogTopics.map(\.name) + $0.repartitionSourceTopics.map(\.name) }).sorted(),
            coordinator: coordinator)
    }
}
