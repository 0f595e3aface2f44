import KafkaProto
import Platform

/// A consumer's membership in its group by the classic protocol: joins, shares partitions out where it is the leader,
/// keeps itself alive, joins again when the group changes.
final class GroupMember: GroupMembership, @unchecked Sendable {
    // Sendable: all state belongs to the thread of the consumer's loop.
    private let group: String
    private let subscription: Consumer.Subscription
    private unowned let consumer: Consumer
    private(set) var memberId = ""
    private(set) var generationId: Int32 = -1
    private var assignor: Assignor?
    private var isLeader = false
    /// Partitions of each topic when the leader last shared them out.
    private var sharedCounts: [String: Int] = [:]
    private var topics: [String] = []
    private var isLeaving = false
    private var isJoining = false
    private var task: LoopTask?
    private let alarm = Alarm()

    init(_ group: String, _ subscription: Consumer.Subscription, _ consumer: Consumer) {
        self.group = group
        self.subscription = subscription
        self.consumer = consumer
    }

    private var config: ConsumerConfig { consumer.config }
    private var cluster: KafkaCluster { consumer.cluster }
    /// All assignors have to be cooperative for members to keep their partitions.
    private var isCooperative: Bool { config.assignors.allSatisfy(\.isCooperative) }
    private var coordinator: KafkaCluster.Target { .coordinator(.group, group) }

    func start() { task = cluster.loop.spawn { await self.run() } }

    private func run() async {
        while !isLeaving {
            do {
                isJoining = true
                let again = try await join()
                isJoining = false
                if !again { try await stayAlive() }
            } catch {
                isJoining = false
                if isLeaving { return }
                guard mends(error) else {
                    consumer.fail(error)
                    return
                }
                await alarm.wait(config.retryBackoffMs)
            }
        }
    }

    /// Whether trying again can help; forgets what the error says is no longer true.
    private func mends(_ error: any Error) -> Bool {
        switch error {
        case let error as ClientError: 
            cluster.forgetCoordinator(.group, group)
            return error.isRetriable && !cluster.brokers.isEmpty
        case let error as BrokerError:
            switch error.code {
            case .memberIdRequired, .rebalanceInProgress: return true
            case .unknownMemberId, .illegalGeneration:
                memberId = ""
                generationId = -1
                drop(Array(consumer.partitions.keys))
                return true
            case .notCoordinator, .coordinatorNotAvailable, .coordinatorLoadInProgress:
                cluster.forgetCoordinator(.group, group)
                return true
            default: return error.code.retriable
            }
        default: return false
        }
    }

    private func drop(_ partitions: [TopicPartition]) {
        guard !partitions.isEmpty else { return }
        consumer.remove(partitions)
        consumer.onAssignment?([], partitions)
    }

    // MARK: Joining

    /// - Returns: whether the group has to be joined once more at once: partitions were given back.
    private func join() async throws -> Bool {
        // Before the topics: that the group may not be used is told first, and its offsets topic is there from now on.
        _ = try await cluster.coordinator(.group, group, deadline: cluster.apiDeadline(config.requestTimeoutMs))
        let counts = try await partitionCounts()
        topics = counts.keys.sorted()
        if case .topics(let names) = subscription { topics = names }
        let owned = Array(consumer.partitions.keys)
        if !isCooperative, !owned.isEmpty {
            // Nothing more is handed out of what is given back, so the commit tells exactly what was read.
            for partition in consumer.partitions.values { partition.generation += 1 }
            if config.autoCommits { _ = try? await consumer.commit() }
            drop(owned)
        }
        let joined = try await sendJoin(owned: isCooperative ? owned : [])
        generationId = joined.generationId
        isLeader = joined.leader == memberId
        guard let assignor = config.assignors.first(where: { $0.name == joined.protocolName }) else {
            throw BrokerError(.inconsistentGroupProtocol, "The group \(group) uses the assignor '\(joined.protocolName ?? "")', which this consumer does not have.")
        }
        self.assignor = assignor
        let shares = isLeader && !joined.skipAssignment ? try await share(joined, assignor) : [:]
        let mine = try await sendSync(shares, joined)
        return try await apply(mine)
    }

    private func partitionCounts() async throws -> [String: Int] {
        let deadline = cluster.apiDeadline(config.requestTimeoutMs)
        switch subscription {
        case .topics(let names):
            let response = try await cluster.metadata(
                topics: names, allowAutoTopicCreation: config.allowsTopicCreation, deadline: deadline)
            return try counts(response, wanted: Set(names))
        case .matching(let matches):
            let response = try await cluster.metadata(topics: nil, deadline: deadline)
            return try counts(response, wanted: Set(config.names(in: response, matching: matches)))
        }
    }

    private func counts(_ response: MetadataResponse, wanted: Set<String>) throws -> [String: Int] {
        var counts: [String: Int] = [:]
        for topic in response.topics {
            guard let name = topic.name, wanted.contains(name) else { continue }
            switch ErrorCode(wire: topic.errorCode) {
            case .topicAuthorizationFailed: throw BrokerError(.topicAuthorizationFailed, "Not authorized to access topics: [\(name)]")
            case .invalidTopicException: throw BrokerError(.invalidTopicException, "Invalid topics: [\(name)]")
            default: if !topic.partitions.isEmpty { counts[name] = topic.partitions.count }
            }
        }
        return counts
    }

    private func sendJoin(owned: [TopicPartition]) async throws -> JoinGroupResponse {
        while true {
            var protocols: [JoinGroupRequest.JoinGroupRequestProtocol] = []
            for assignor in config.assignors {
                var metadata = ConsumerMetadata.Subscription(topics: topics)
                metadata.owned = owned
                metadata.generation = generationId
                metadata.userData = try StickyAssignment.userData(owned, generation: generationId, assignor)
                metadata.rack = config.rack.isEmpty ? nil : config.rack
                protocols.append(
                    JoinGroupRequest.JoinGroupRequestProtocol(name: assignor.name, metadata: try ConsumerMetadata.bytes(metadata)))
            }
            let deadline = cluster.apiDeadline(max(config.rebalanceTimeoutMs, config.requestTimeoutMs) + 5000)
            let response = try await cluster.send(to: coordinator, deadline: deadline, waitMs: config.rebalanceTimeoutMs + 5000) { version in
                JoinGroupRequest(
                    groupId: group, sessionTimeoutMs: Int32(clamping: config.sessionTimeoutMs),
                    rebalanceTimeoutMs: version >= 1 ? Int32(clamping: config.rebalanceTimeoutMs) : -1, memberId: memberId,
                    groupInstanceId: version >= 5 ? config.groupInstanceId : nil, protocolType: "consumer", protocols: protocols)
            }
            if ErrorCode(wire: response.errorCode) == .memberIdRequired {
                memberId = response.memberId
                continue
            }
            if let error = BrokerError(wire: response.errorCode) {
                throw error.code == .groupAuthorizationFailed
                    ? BrokerError(.groupAuthorizationFailed, "Not authorized to access group: \(group)") : error
            }
            memberId = response.memberId
            return response
        }
    }

    private func share(_ joined: JoinGroupResponse, _ assignor: Assignor) async throws -> [String: [TopicPartition]] {
        let members = joined.members.map {
            Assignor.Member(
                id: $0.memberId, instanceId: $0.groupInstanceId,
                subscription: ConsumerMetadata.subscription($0.metadata) ?? ConsumerMetadata.Subscription(topics: []))
        }
        let all = Set(members.flatMap(\.subscription.topics)).sorted()
        let response = try await cluster.metadata(topics: all, deadline: cluster.apiDeadline(config.requestTimeoutMs))
        sharedCounts = try counts(response, wanted: Set(all))
        return assignor.assign(members, partitions: sharedCounts)
    }

    private func sendSync(_ shares: [String: [TopicPartition]], _ joined: JoinGroupResponse) async throws -> [TopicPartition] {
        var assignments: [SyncGroupRequest.SyncGroupRequestAssignment] = []
        for (member, partitions) in shares.sorted(by: { $0.key < $1.key }) {
            assignments.append(
                SyncGroupRequest.SyncGroupRequestAssignment(
                    memberId: member, assignment: try ConsumerMetadata.bytes(assignment: partitions)))
        }
        let deadline = cluster.apiDeadline(max(config.rebalanceTimeoutMs, config.requestTimeoutMs))
        let response = try await cluster.send(to: coordinator, deadline: deadline, waitMs: config.rebalanceTimeoutMs) { version in
            SyncGroupRequest(
                groupId: group, generationId: generationId, memberId: memberId,
                groupInstanceId: version >= 3 ? config.groupInstanceId : nil, protocolType: version >= 5 ? "consumer" : nil,
                protocolName: version >= 5 ? joined.protocolName : nil, assignments: assignments)
        }
        if let error = BrokerError(wire: response.errorCode) { throw error }
        return ConsumerMetadata.assignment(response.assignment)?.partitions ?? []
    }

    private func apply(_ mine: [TopicPartition]) async throws -> Bool {
        let owned = Set(consumer.partitions.keys)
        let removed = owned.subtracting(mine).sorted()
        if !removed.isEmpty {
            for partition in removed { consumer.partitions[partition]?.generation += 1 }
            if config.autoCommits { _ = try? await consumer.commit() }
            drop(removed)
        }
        let added = Set(mine).subtracting(owned).sorted()
        consumer.assign(added)
        consumer.onAssignment?(added, [])
        return !removed.isEmpty && assignor?.isCooperative == true
    }

    // MARK: Staying

    /// Returns when the group has to be joined again.
    private func stayAlive() async throws {
        var looked = MonotonicTime.now
        while !isLeaving {
            await alarm.wait(config.heartbeatMs)
            if isLeaving { return }
            do {
                let response = try await cluster.send(
                    to: coordinator, deadline: cluster.apiDeadline(min(config.requestTimeoutMs, config.sessionTimeoutMs))
                ) { version in
                    HeartbeatRequest(
                        groupId: group, generationId: generationId, memberId: memberId,
                        groupInstanceId: version >= 3 ? config.groupInstanceId : nil)
                }
                if let error = BrokerError(wire: response.errorCode) { throw error }
            } catch let error as BrokerError where error.code == .rebalanceInProgress {
                return
            } catch {
                guard mends(error) else { throw error }
                if memberId.isEmpty { return }
                continue
            }
            if MonotonicTime.now.milliseconds(since: looked) >= config.metadataMaxAgeMs {
                looked = .now
                if try await subscriptionChanged() { return }
            }
        }
    }

    private func subscriptionChanged() async throws -> Bool {
        let counts = try await partitionCounts()
        if case .matching = subscription, counts.keys.sorted() != topics { return true }
        return isLeader && counts.contains { sharedCounts[$0.key] != $0.value }
    }

    /// Leaves the group, so that the others need not wait for the session to end. A static member stays.
    func leave() async {
        isLeaving = true
        alarm.ring()
        if isJoining { task?.cancel() }
        guard !memberId.isEmpty, config.groupInstanceId == nil else { return }
        let member = memberId
        _ = try? await cluster.send(to: coordinator, deadline: cluster.apiDeadline(2000)) { version in
            version >= 3
                ? LeaveGroupRequest(
                    groupId: group,
                    members: [
                        LeaveGroupRequest.MemberIdentity(
                            memberId: member, reason: version >= 5 ? "the consumer is being closed" : nil)
                    ])
                : LeaveGroupRequest(groupId: group, memberId: member)
        }
    }
}
