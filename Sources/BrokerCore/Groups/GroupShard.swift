import KafkaProto
import Platform

/// The groups of one partition of `__consumer_offsets` and what happens to them: requests, deadlines and results of appends come in,
/// answers, records and log lines go out as effects (upstream: `GroupCoordinator`, `GroupMetadataManager`).
///
/// A plain synchronous type without a clock. Touched only with its lock held; the effects are carried out after unlocking.
final class GroupShard: CoordinatorShard {
    let settings: GroupSettings
    var groups: [String: ClassicGroup] = [:]
    /// The groups with offsets in the transaction of a producer.
    var producerGroups: [Int64: Set<String>] = [:]

    init(partition: TopicPartition, settings: GroupSettings) {
        self.settings = settings
        super.init(partition: partition)
    }

    // MARK: Ownership

    /// Why a request for a group of this shard cannot be served, or nil (upstream: `validateGroupStatus`).
    func statusError(_ groupId: String, mayBeEmpty: Bool = false) -> ErrorCode? {
        if groupId.isEmpty && !mayBeEmpty { return .invalidGroupId }
        return ownershipError
    }

    /// A group that is not there is made, empty.
    func groupOrNew(_ id: String, _ now: CoordinatorTime) -> ClassicGroup {
        if let group = groups[id] { return group }
        let group = ClassicGroup(id: id, stateTimestamp: now.wallMs)
        groups[id] = group
        return group
    }

    /// Forgets all groups; whoever waits for an answer gets `notCoordinator`.
    override func unload(_ now: CoordinatorTime) {
        for group in groups.values {
            for member in group.members {
                answerJoin(member, .failed(.notCoordinator, memberId: member.id))
                answerSync(member, .failed(.notCoordinator))
            }
            group.enter(.dead, wallMs: now.wallMs)
        }
        groups.removeAll()
        producerGroups.removeAll()
        super.unload(now)
    }

    // MARK: Effects

    override func expire(_ now: CoordinatorTime) { expireGroups(now) }

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
        finished: @escaping (ErrorCode, CoordinatorTime) -> Void
    ) {
        let batch: Bytes
        do throws(EncodeError) {
            batch = CoordinatorBatch.make(
                [
                    .init(
                        key: try GroupRecord.groupKey(group.id),
                        value: try GroupRecord.groupValue(group, assignments: assignments))
                ], timestampMs: now.wallMs, compression: settings.offsetsCompression)
        } catch {
            log("Group \(group.id) cannot be stored: \(error)")
            return finished(.unknownServerError, now)
        }
        outbox.append(
            Append(batch: batch, requiredAcks: settings.commitRequiredAcks, timeoutMs: settings.commitTimeoutMs) { result, now in
                finished(GroupShard.groupError(result.error), now)
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
