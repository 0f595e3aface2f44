import KafkaProto
import Platform

@testable import BrokerCore

/// A group coordinator with one partition, over a log in memory and a clock that is moved by hand.
final class GroupHarness: Sendable {
    let log = FakeCoordinatorLog()
    let clock = FakeClock()
    let partition = TopicPartition(InternalTopics.consumerOffsets, 0)
    let groups: GroupCoordinator

    init(elected: Bool = true, _ change: (inout GroupSettings) -> Void = { _ in }) {
        var settings = GroupSettings()
        settings.partitionCount = 1
        change(&settings)
        Logger.threshold = .error
        let clock = clock
        groups = GroupCoordinator(settings: settings, log: log, clock: { clock.now }, background: { $0() })
        if elected { groups.partitionElected(partition, leaderEpoch: 0) }
    }

    func advance(_ ms: Int64) {
        clock.advance(ms)
        groups.expire()
    }

    func join(
        _ group: String, _ memberId: String = "", instance: String? = nil, version: Int16 = 3, protocols: [String] = ["range"],
        type: String = "consumer", metadata: Bytes? = nil, session: Int32 = 10_000, rebalance: Int32 = 60_000
    ) -> Box<JoinGroupResponse> {
        let box = Box<JoinGroupResponse>()
        let request = JoinGroupRequest(
            groupId: group, sessionTimeoutMs: session, rebalanceTimeoutMs: rebalance, memberId: memberId,
            groupInstanceId: instance, protocolType: type,
            protocols: protocols.map { .init(name: $0, metadata: metadata ?? GroupHarness.subscription(["t"])) })
        let call = JoinGroupCall(request, version: version, clientId: "client", clientHost: "/127.0.0.1")
        groups.join(call) { box.put($0) }
        return box
    }

    func sync(_ group: String, _ member: String, _ generation: Int32, _ assignments: [String: String] = [:]) -> Box<SyncGroupResponse> {
        let box = Box<SyncGroupResponse>()
        groups.sync(
            SyncGroupRequest(
                groupId: group, generationId: generation, memberId: member,
                assignments: assignments.map { .init(memberId: $0.key, assignment: Bytes(utf8: $0.value)) })
        ) { box.put($0) }
        return box
    }

    func heartbeat(_ group: String, _ member: String, _ generation: Int32, instance: String? = nil) -> ErrorCode {
        groups.heartbeat(
            HeartbeatRequest(groupId: group, generationId: generation, memberId: member, groupInstanceId: instance))
    }

    func leave(_ group: String, _ member: String, instance: String? = nil) -> ErrorCode {
        let response = groups.leave(group, members: [.init(memberId: member, groupInstanceId: instance)])
        return ErrorCode(rawValue: response.errorCode == 0 ? response.members[0].errorCode : response.errorCode)
            ?? .unknownServerError
    }

    func commit(
        _ group: String, _ offsets: [String: Int64], member: String = "", generation: Int32 = -1, metadata: String = "",
        retentionMs: Int64 = -1
    ) -> Box<[TopicPartition: ErrorCode]> {
        let box = Box<[TopicPartition: ErrorCode]>()
        let now = clock.now.wallMs
        groups.commit(
            OffsetCommitRequest(groupId: group, generationIdOrMemberEpoch: generation, memberId: member),
            offsets.map {
                (
                    TopicPartition($0.key, 0),
                    CommittedOffset(
                        offset: $0.value, metadata: metadata, commitTimestamp: now,
                        expireTimestamp: retentionMs < 0 ? -1 : now + retentionMs)
                )
            }
        ) { box.put($0) }
        return box
    }

    /// The committed offset of partition 0 of a topic; -1: none.
    func offset(_ group: String, _ topic: String, stable: Bool = false) -> (offset: Int64, error: Int16) {
        let answer = groups.fetch(group, topics: [.init(name: topic, partitionIndexes: [0])], requireStable: stable)
        guard let partition = answer.topics.first?.partitions.first else { return (-1, answer.errorCode) }
        return (partition.committedOffset, partition.errorCode)
    }

    func state(_ group: String) -> String { groups.describe(group).groupState }

    /// One stable member, in generation 1.
    func stable(_ group: String, instance: String? = nil, version: Int16 = 3, session: Int32 = 10_000) -> String {
        let joined = join(group, instance: instance, version: version, session: session)
        advance(3000)
        let member = joined.value?.memberId ?? ""
        _ = sync(group, member, 1, [member: "all"])
        return member
    }

    static func subscription(_ topics: [String]) -> Bytes {
        var writer = ByteWriter()
        writer.int16(1)
        try? ConsumerProtocolSubscription(topics: topics).encode(to: &writer, version: 1)
        return writer.finish()
    }
}
