import KafkaProto
import Platform

/// A group with its members.
public struct GroupDescription: Sendable {
    public struct Member: Sendable {
        public let id: String
        public let instanceId: String?
        public let clientId: String
        /// `/127.0.0.1`
        public let host: String
        public let assignment: [TopicPartition]
        /// Topics of its subscription, where it is a consumer.
        public let subscription: [String]
        /// Only of groups with the new protocol (KIP-848).
        public let epoch: Int32?
        public let targetAssignment: [TopicPartition]?
    }

    public let id: String
    /// Kafka's name: `Stable`, `PreparingRebalance`, `CompletingRebalance`, `Empty`, `Dead`, …
    public let state: String
    public let protocolType: String
    /// The assignor.
    public let assignor: String
    /// `classic` or `consumer`.
    public let type: String
    public let members: [Member]
    public let coordinator: BrokerNode
    public let groupEpoch: Int32?
    public let assignmentEpoch: Int32?
}

extension Admin {
    /// Describes groups, each by its coordinator. A group that is not there is `Dead`, or an error of brokers since 4.0.
    public func describeGroups(_ ids: [String]) async throws -> [(id: String, result: Result<GroupDescription, BrokerError>)] {
        var results: [(id: String, result: Result<GroupDescription, BrokerError>)] = []
        let together = try await together(ids, describeTogether)
        for id in ids {
            if let group = together[id] {
                results.append((id, .success(group)))
                continue
            }
            do {
                results.append((id, .success(try await describeGroup(id))))
            } catch let error as BrokerError {
                results.append((id, .failure(error)))
            }
        }
        return results
    }

    /// What can be had of many groups at once. What fails so is left to be asked for alone, which tells why; only time that has run out
    /// is not waited for again.
    func together<T>(_ ids: [String], _ ask: ([String]) async throws -> [String: T]) async throws -> [String: T] {
        guard ids.count > 1 else { return [:] }
        do {
            return try await ask(ids)
        } catch let error as ClientError where error.kind == .timedOut {
            throw error
        } catch {
            return [:]
        }
    }

    /// The groups of each coordinator.
    func byCoordinator(_ ids: [String], deadline: MonotonicTime) async throws -> [(coordinator: BrokerNode, ids: [String])] {
        try await cluster.findCoordinators(.group, ids, deadline: deadline)
        var found: [(coordinator: BrokerNode, ids: [String])] = []
        for id in ids {
            let coordinator = try await cluster.coordinator(.group, id, deadline: deadline)
            if let index = found.firstIndex(where: { $0.coordinator.id == coordinator.id }) {
                found[index].ids.append(id)
            } else {
                found.append((coordinator, [id]))
            }
        }
        return found
    }

    /// Those that are answered without an error.
    private func describeTogether(_ ids: [String]) async throws -> [String: GroupDescription] {
        let deadline = cluster.apiDeadline()
        var found: [String: GroupDescription] = [:]
        for (coordinator, ids) in try await byCoordinator(ids, deadline: deadline) {
            for (id, result) in try await describe(ids, by: coordinator, deadline: deadline) { found[id] = try? result.get() }
        }
        return found
    }

    private func describe(
        _ ids: [String], by coordinator: BrokerNode, deadline: MonotonicTime
    ) async throws -> [String: Result<GroupDescription, BrokerError>] {
        var results: [String: Result<GroupDescription, BrokerError>] = [:]
        let connection = try await cluster.connection(to: coordinator.id, deadline: deadline)
        if connection.supports(.consumerGroupDescribe) {
            let response = try await connection.send(ConsumerGroupDescribeRequest(groupIds: ids), deadline: deadline)
            // Anything else: the coordinator has it as a classic group, or lacks the new protocol.
            for group in response.groups where group.errorCode == 0 {
                results[group.groupId] = .success(GroupDescription(group, coordinator: coordinator))
            }
        }
        let open = ids.filter { results[$0] == nil }
        guard let first = open.first else { return results }
        let response = try await cluster.send(DescribeGroupsRequest(groups: open), to: .coordinator(.group, first), deadline: deadline)
        for group in response.groups {
            results[group.groupId] =
                BrokerError(wire: group.errorCode).map { .failure($0) } ?? .success(GroupDescription(group, coordinator: coordinator))
        }
        return results
    }

    public func describeGroup(_ id: String) async throws -> GroupDescription {
        let deadline = cluster.apiDeadline()
        return try await cluster.retrying(deadline: deadline) {
            let coordinator = try await cluster.coordinator(.group, id, deadline: deadline)
            guard let result = try await describe([id], by: coordinator, deadline: deadline)[id] else { throw BrokerError(.groupIdNotFound) }
            if case .failure = result { cluster.forgetCoordinator(.group, id) }
            return try result.get()
        }
    }
}

extension GroupDescription {
    /// What brokers before 4.0 tell of a group that is not there.
    public static func missing(_ id: String) -> GroupDescription {
        GroupDescription(
            id: id, state: "Dead", protocolType: "", assignor: "", type: "classic", members: [],
            coordinator: BrokerNode(id: -1, host: "", port: 0), groupEpoch: nil, assignmentEpoch: nil)
    }

    init(_ group: DescribeGroupsResponse.DescribedGroup, coordinator: BrokerNode) {
        self.init(
            id: group.groupId, state: group.groupState, protocolType: group.protocolType, assignor: group.protocolData,
            type: "classic",
            members: group.members.map { member in
                let isConsumer = group.protocolType == "consumer" || group.protocolType.isEmpty
                return Member(
                    id: member.memberId, instanceId: member.groupInstanceId, clientId: member.clientId, host: member.clientHost,
                    assignment: isConsumer ? ConsumerMetadata.assignment(member.memberAssignment)?.partitions ?? [] : [],
                    subscription: isConsumer ? ConsumerMetadata.subscription(member.memberMetadata)?.topics ?? [] : [],
                    epoch: nil, targetAssignment: nil)
            },
            coordinator: coordinator, groupEpoch: nil, assignmentEpoch: nil)
    }

    init(_ group: ConsumerGroupDescribeResponse.DescribedGroup, coordinator: BrokerNode) {
        func partitions(_ assignment: ConsumerGroupDescribeResponse.Assignment) -> [TopicPartition] {
            assignment.topicPartitions.flatMap { topic in topic.partitions.map { TopicPartition(topic.topicName, $0) } }
        }
        self.init(
            id: group.groupId, state: group.groupState, protocolType: "consumer", assignor: group.assignorName, type: "consumer",
            members: group.members.map { member in
                Member(
                    id: member.memberId, instanceId: member.instanceId, clientId: member.clientId, host: member.clientHost,
                    assignment: partitions(member.assignment), subscription: member.subscribedTopicNames,
                    epoch: member.memberEpoch, targetAssignment: partitions(member.targetAssignment))
            },
            coordinator: coordinator, groupEpoch: group.groupEpoch, assignmentEpoch: group.assignmentEpoch)
    }
}
