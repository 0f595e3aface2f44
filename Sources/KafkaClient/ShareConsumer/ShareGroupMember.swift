import KafkaProto
import Platform

/// A share consumer's membership in its group (KIP-932): heartbeats keep it and bring the partitions to read.
final class ShareGroupMember: @unchecked Sendable {
    // Sendable: all state belongs to the thread of the consumer's loop.
    private unowned let consumer: ShareConsumer
    private let topics: [String]
    let memberId = Uuid.random().description
    /// 0 asks to join.
    private(set) var epoch: Int32 = 0
    private var intervalMs = 3_000
    private var target: [Uuid: [Int32]]?
    private var names: [Uuid: String] = [:]
    private var isLeaving = false
    private let alarm = Alarm()

    init(_ topics: [String], _ consumer: ShareConsumer) {
        self.topics = topics.sorted()
        self.consumer = consumer
    }

    private var group: String { consumer.config.groupId }
    private var cluster: KafkaCluster { consumer.cluster }
    private var deadline: MonotonicTime { cluster.apiDeadline(consumer.config.requestTimeoutMs) }

    func start() { cluster.loop.spawn { await self.run() } }

    private func run() async {
        while !isLeaving {
            do {
                try await heartbeat()
                try await assign()
                await alarm.wait(intervalMs)
            } catch {
                if isLeaving { return }
                guard mends(error) else {
                    consumer.fail(error)
                    return
                }
                await alarm.wait(consumer.config.retryBackoffMs)
            }
        }
    }

    private func heartbeat() async throws {
        let joins = epoch == 0
        let response = try await cluster.send(to: .coordinator(.group, group), deadline: deadline) { _ in
            ShareGroupHeartbeatRequest(
                groupId: group, memberId: memberId, memberEpoch: epoch,
                rackId: joins && !consumer.config.rack.isEmpty ? consumer.config.rack : nil, subscribedTopicNames: joins ? topics : nil)
        }
        if let error = BrokerError(wire: response.errorCode, response.errorMessage) { throw error }
        epoch = response.memberEpoch
        intervalMs = max(1, Int(response.heartbeatIntervalMs))
        if let assignment = response.assignment {
            target = Dictionary(assignment.topicPartitions.map { ($0.topicId, $0.partitions) }, uniquingKeysWith: +)
        }
    }

    /// Hands on what is assigned; topics whose names are not known yet, with a later heartbeat.
    private func assign() async throws {
        guard let target else { return }
        let strange = target.keys.filter { names[$0] == nil }
        if !strange.isEmpty {
            let response = try await cluster.metadata(topicIds: strange, deadline: deadline)
            for topic in response.topics where topic.errorCode == 0 { names[topic.topicId] = topic.name }
        }
        if target.keys.allSatisfy({ names[$0] != nil }) { self.target = nil }
        var assigned: [TopicIdPartition: TopicPartition] = [:]
        for (id, indices) in target {
            guard let name = names[id] else { continue }
            for index in indices { assigned[TopicIdPartition(topicId: id, partition: index)] = TopicPartition(name, index) }
        }
        consumer.assigned(assigned)
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
                epoch = 0
                target = nil
                consumer.assigned([:])
                return true
            case .notCoordinator, .coordinatorNotAvailable, .coordinatorLoadInProgress:
                cluster.forgetCoordinator(.group, group)
                return true
            default: return error.code.retriable
            }
        default: return false
        }
    }

    func leave() async {
        isLeaving = true
        alarm.ring()
        guard epoch > 0 else { return }
        _ = try? await cluster.send(to: .coordinator(.group, group), deadline: cluster.apiDeadline(2000)) { _ in
            ShareGroupHeartbeatRequest(groupId: group, memberId: memberId, memberEpoch: -1)
        }
    }
}
