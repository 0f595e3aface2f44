import KafkaProto
import Platform

/// A consumer's membership by the protocol in which the coordinator shares the partitions out (KIP-848,
/// `group.protocol=consumer`): heartbeats tell what changed on this side and bring what the member is to read.
final class ConsumerGroupMember: GroupMembership, @unchecked Sendable {
    // Sendable: all state belongs to the thread of the consumer's loop.
    private let group: String
    private let subscription: Consumer.Subscription
    private unowned let consumer: Consumer
    private(set) var memberId = ""
    /// The member's epoch; 0 asks to join.
    private(set) var generationId: Int32 = 0
    private var intervalMs = 3_000
    private var topics: [String] = []
    private var topicsLookedUp: MonotonicTime?
    /// What the coordinator was told last; nil: nothing since the member joined.
    private var sentTopics: [String]?
    private var sentPartitions: Set<TopicPartition>?
    /// What the coordinator wants the member to read, by topic id.
    private var target: [Uuid: [Int32]]?
    private var names: [Uuid: String] = [:]
    private var ids: [String: Uuid] = [:]
    private var isLeaving = false
    private let alarm = Alarm()

    /// What a member says in place of its epoch to leave; a static one keeps its place.
    private static let leaves: Int32 = -1
    private static let leavesForNow: Int32 = -2

    init(_ group: String, _ subscription: Consumer.Subscription, _ consumer: Consumer) {
        self.group = group
        self.subscription = subscription
        self.consumer = consumer
    }

    private var config: ConsumerConfig { consumer.config }
    private var cluster: KafkaCluster { consumer.cluster }
    private var coordinator: KafkaCluster.Target { .coordinator(.group, group) }
    private var deadline: MonotonicTime { cluster.apiDeadline(config.requestTimeoutMs) }

    func start() { cluster.loop.spawn { await self.run() } }

    private func run() async {
        while !isLeaving {
            do {
                try await findTopics()
                try await heartbeat()
                try await reconcile()
                // What changed hands is told at once.
                if !isLeaving, sentPartitions == Set(consumer.partitions.keys) { await alarm.wait(intervalMs) }
            } catch {
                if isLeaving { return }
                guard mends(error) else {
                    consumer.fail(told(error))
                    return
                }
                await alarm.wait(config.retryBackoffMs)
            }
        }
    }

    private func told(_ error: any Error) -> any Error {
        switch error {
        case let error as ClientError where error.kind == .unsupportedVersion:
            ClientError(error.kind, error.message + "; use group.protocol=classic with brokers before 4.0", java: error.javaMessage)
        case let error as BrokerError where error.code == .unsupportedVersion:
            BrokerError(error.code, "The cluster does not have the new consumer group protocol enabled: use group.protocol=classic")
        case let error as BrokerError where error.code == .groupAuthorizationFailed:
            BrokerError(error.code, "Not authorized to access group: \(group)")
        default: error
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
            case .unknownMemberId, .fencedMemberEpoch:
                // Others may own the partitions by now: nothing is committed any more.
                generationId = 0
                target = nil
                sentTopics = nil
                sentPartitions = nil
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

    // MARK: Heartbeats

    /// Names the topics; those of a pattern are looked up again when the metadata grows old.
    private func findTopics() async throws {
        switch subscription {
        case .topics(let names): topics = names.sorted()
        case .matching(let matches):
            if let topicsLookedUp, MonotonicTime.now.milliseconds(since: topicsLookedUp) < config.metadataMaxAgeMs { return }
            let response = try await cluster.metadata(topics: nil, deadline: deadline)
            topics = config.names(in: response, matching: matches).sorted()
            topicsLookedUp = .now
        }
    }

    private func heartbeat() async throws {
        let joins = generationId == 0
        let owned = Set(consumer.partitions.keys)
        let tells = sentPartitions != owned
        let response = try await cluster.send(to: coordinator, deadline: deadline) { version in
            // Since version 1 a member names itself.
            if version >= 1, memberId.isEmpty { memberId = Uuid.random().description }
            return ConsumerGroupHeartbeatRequest(
                groupId: group, memberId: memberId, memberEpoch: generationId, instanceId: config.groupInstanceId,
                rackId: joins && !config.rack.isEmpty ? config.rack : nil,
                rebalanceTimeoutMs: joins ? Int32(clamping: config.rebalanceTimeoutMs) : -1,
                subscribedTopicNames: joins || sentTopics != topics ? topics : nil, serverAssignor: joins ? config.remoteAssignor : nil,
                topicPartitions: joins || tells ? byId(owned) : nil)
        }
        if let error = BrokerError(wire: response.errorCode, response.errorMessage) { throw error }
        if let id = response.memberId { memberId = id }
        generationId = response.memberEpoch
        intervalMs = max(1, Int(response.heartbeatIntervalMs))
        sentTopics = topics
        sentPartitions = owned
        if let assignment = response.assignment {
            target = Dictionary(assignment.topicPartitions.map { ($0.topicId, $0.partitions) }, uniquingKeysWith: +)
        }
    }

    private func byId(_ partitions: Set<TopicPartition>) -> [ConsumerGroupHeartbeatRequest.TopicPartitions] {
        partitions.sorted().byTopic().compactMap { topic, indices in
            ids[topic].map { ConsumerGroupHeartbeatRequest.TopicPartitions(topicId: $0, partitions: indices) }
        }
    }

    // MARK: Partitions

    /// Gives back what is no longer the member's, and takes what is new.
    private func reconcile() async throws {
        guard let target else { return }
        let strange = target.keys.filter { names[$0] == nil }
        if !strange.isEmpty {
            let response = try await cluster.metadata(topicIds: strange, deadline: deadline)
            for topic in response.topics where topic.errorCode == 0 {
                guard let name = topic.name else { continue }
                names[topic.topicId] = name
                ids[name] = topic.topicId
            }
        }
        // A topic that is not known yet is taken when it is.
        let wanted = Set(target.flatMap { id, indices in names[id].map { name in indices.map { TopicPartition(name, $0) } } ?? [] })
        let owned = Set(consumer.partitions.keys)
        let removed = owned.subtracting(wanted).sorted()
        if !removed.isEmpty {
            // Nothing more is handed out of what is given back, so the commit tells exactly what was read.
            for partition in removed { consumer.partitions[partition]?.generation += 1 }
            if config.autoCommits { _ = try? await consumer.commit() }
            drop(removed)
        }
        let added = wanted.subtracting(owned).sorted()
        if !added.isEmpty {
            consumer.assign(added)
            consumer.onAssignment?(added, [])
        }
    }

    func leave() async {
        isLeaving = true
        alarm.ring()
        guard !memberId.isEmpty, generationId > 0 else { return }
        let epoch = config.groupInstanceId == nil ? Self.leaves : Self.leavesForNow
        _ = try? await cluster.send(to: coordinator, deadline: cluster.apiDeadline(2000)) { _ in
            ConsumerGroupHeartbeatRequest(
                groupId: group, memberId: memberId, memberEpoch: epoch, instanceId: config.groupInstanceId, topicPartitions: [])
        }
    }
}
