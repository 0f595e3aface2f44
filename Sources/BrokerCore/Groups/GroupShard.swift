import KafkaProto
import Platform

/// The groups of one partition of `__consumer_offsets` and what happens to them: requests, deadlines and results of appends come in,
/// answers, records and log lines go out as effects (upstream: `GroupCoordinator`, `GroupMetadataManager`).
///
/// A plain synchronous type without a clock. Touched only with its lock held; the effects are carried out after unlocking.
final class GroupShard {
    enum Ownership: Equatable {
        case none
        /// The partition is being read.
        case loading(leaderEpoch: Int32)
        case owned(leaderEpoch: Int32)
    }

    /// Records that are to be appended, and what follows from the result.
    struct Append {
        var batch: Bytes
        var requiredAcks: Int16
        /// Called with the shard locked.
        var finished: (GroupShard, CoordinatorAppendResult, CoordinatorTime) -> Void
    }

    /// What is to be done after unlocking, except for the appends, which leave in order by `outbox`.
    struct Effects {
        var answers: [@Sendable () -> Void] = []
        var lines: [String] = []
    }

    let partition: TopicPartition
    let settings: GroupSettings
    var ownership = Ownership.none
    var groups: [String: ClassicGroup] = [:]
    /// The groups with offsets in the transaction of a producer.
    var producerGroups: [Int64: Set<String>] = [:]
    var deadlines = DeadlineQueue()
    var effects = Effects()
    var outbox: [Append] = []
    /// Somebody is appending what is in the outbox.
    var isDraining = false

    init(partition: TopicPartition, settings: GroupSettings) {
        self.partition = partition
        self.settings = settings
    }

    // MARK: Ownership

    /// Why a request for a group of this shard cannot be served, or nil (upstream: `validateGroupStatus`).
    func statusError(_ groupId: String, mayBeEmpty: Bool = false) -> ErrorCode? {
        if groupId.isEmpty && !mayBeEmpty { return .invalidGroupId }
        switch ownership {
        case .none: return .notCoordinator
        case .loading: return .coordinatorLoadInProgress
        case .owned: return nil
        }
    }

    /// A group that is not there is made, empty.
    func groupOrNew(_ id: String, _ now: CoordinatorTime) -> ClassicGroup {
        if let group = groups[id] { return group }
        let group = ClassicGroup(id: id, stateTimestamp: now.wallMs)
        groups[id] = group
        return group
    }

    /// Forgets all groups; whoever waits for an answer gets `notCoordinator`.
    func unload(_ now: CoordinatorTime) {
        for group in groups.values {
            for member in group.members {
                answerJoin(member, .failed(.notCoordinator, memberId: member.id))
                answerSync(member, .failed(.notCoordinator))
            }
            group.enter(.dead, wallMs: now.wallMs)
        }
        groups.removeAll()
        producerGroups.removeAll()
        deadlines.removeAll()
        ownership = .none
    }

    // MARK: Effects

    func log(_ line: String) { effects.lines.append(line) }

    func answer(_ body: @escaping @Sendable () -> Void) { effects.answers.append(body) }

    /// - Returns: whether an answer was owed.
    @discardableResult
    func answerJoin(_ member: GroupMember, _ response: JoinGroupResponse) -> Bool {
        guard let reply = member.joinReply else { return false }
        member.joinReply = nil
        answer { reply(response) }
        return true
    }

    @discardableResult
    func answerSync(_ member: GroupMember, _ response: SyncGroupResponse) -> Bool {
        guard let reply = member.syncReply else { return false }
        member.syncReply = nil
        answer { reply(response) }
        return true
    }

    /// Stores the group's metadata; `finished` gets the error as group requests tell it, with the shard locked.
    func store(
        _ group: ClassicGroup, assignments: [String: Bytes], _ now: CoordinatorTime,
        finished: @escaping (GroupShard, ErrorCode, CoordinatorTime) -> Void
    ) {
        let batch: Bytes
        do throws(EncodeError) {
            batch = CoordinatorBatch.make(
                [
                    .init(
                        key: try GroupRecord.groupKey(group.id),
                        value: try GroupRecord.groupValue(group, assignments: assignments))
                ], timestampMs: now.wallMs)
        } catch {
            log("Group \(group.id) cannot be stored: \(error)")
            return finished(self, .unknownServerError, now)
        }
        outbox.append(
            Append(batch: batch, requiredAcks: settings.commitRequiredAcks) { shard, result, now in
                finished(shard, GroupShard.groupError(result.error), now)
            })
    }

    /// What an append error means to a member.
    private static func groupError(_ error: ErrorCode) -> ErrorCode {
        switch error {
        case .unknownTopicOrPartition, .notEnoughReplicas, .notEnoughReplicasAfterAppend: .coordinatorNotAvailable
        case .notLeaderOrFollower, .kafkaStorageError: .notCoordinator
        case .requestTimedOut: .rebalanceInProgress
        case .messageTooLarge, .recordListTooLarge, .invalidFetchSize: .unknownServerError
        default: error
        }
    }
}

extension JoinGroupResponse {
    static func failed(_ error: ErrorCode, memberId: String) -> JoinGroupResponse {
        JoinGroupResponse(errorCode: error.rawValue, protocolName: nil, memberId: memberId)
    }
}

extension SyncGroupResponse {
    static func failed(_ error: ErrorCode) -> SyncGroupResponse { SyncGroupResponse(errorCode: error.rawValue) }
}
