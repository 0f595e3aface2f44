import KafkaProto
import Platform

/// Members that are alive, leave, or are lost; and all deadlines.
extension GroupShard {
    // MARK: Heartbeat

    func heartbeat(_ request: HeartbeatRequest, _ now: CoordinatorTime) -> ErrorCode {
        if let error = statusError(request.groupId) {
            // Nothing is known of the sessions yet: the member is believed.
            return error == .coordinatorLoadInProgress ? .none : error
        }
        guard let group = groups[request.groupId] else { return .unknownMemberId }
        if group.state == .dead { return .coordinatorNotAvailable }
        if let error = group.memberError(request.memberId, instance: request.groupInstanceId) { return error }
        if request.generationId != group.generation { return .illegalGeneration }
        guard let member = group.member(request.memberId), group.state != .empty else { return .unknownMemberId }
        extend(group, member, Int64(member.sessionTimeoutMs), now)
        return group.state == .preparingRebalance ? .rebalanceInProgress : .none
    }

    /// The member is alive for so long from now.
    func extend(_ group: ClassicGroup, _ member: GroupMember, _ timeoutMs: Int64, _ now: CoordinatorTime) {
        member.deadline = now.monotonicMs + timeoutMs
        arm(group, member.deadline)
    }

    // MARK: LeaveGroup

    /// One member by id, or several of them by id or group instance id (KIP-345).
    func leave(_ groupId: String, _ leaving: [LeaveGroupRequest.MemberIdentity], _ now: CoordinatorTime) -> LeaveGroupResponse {
        if let error = statusError(groupId) { return LeaveGroupResponse(errorCode: error.rawValue) }
        let group = groups[groupId]
        if group?.state == .dead { return LeaveGroupResponse(errorCode: ErrorCode.coordinatorNotAvailable.rawValue) }
        return LeaveGroupResponse(
            members: leaving.map { identity in
                let error = group.map { leave($0, identity, now) } ?? .unknownMemberId
                return .init(
                    memberId: identity.memberId, groupInstanceId: identity.groupInstanceId, errorCode: error.rawValue)
            })
    }

    private func leave(_ group: ClassicGroup, _ identity: LeaveGroupRequest.MemberIdentity, _ now: CoordinatorTime) -> ErrorCode {
        let reason = identity.reason.map { $0.isEmpty ? "not provided" : $0 } ?? "not provided"
        if identity.memberId.isEmpty {
            guard let id = identity.groupInstanceId.flatMap({ group.staticMembers[$0] }), let member = group.member(id) else {
                return .unknownMemberId
            }
            remove(group, member, "Removing member \(id) on LeaveGroup; client reason: \(reason)", now)
            return .none
        }
        if group.pendingMembers[identity.memberId] != nil {
            removePending(group, identity.memberId, now)
            return .none
        }
        if let error = group.memberError(identity.memberId, instance: identity.groupInstanceId) { return error }
        guard let member = group.member(identity.memberId) else { return .unknownMemberId }
        remove(group, member, "Removing member \(member.id) on LeaveGroup; client reason: \(reason)", now)
        return .none
    }

    private func remove(_ group: ClassicGroup, _ member: GroupMember, _ reason: String, _ now: CoordinatorTime) {
        // If it is still there, it joins anew.
        answerJoin(member, .failed(.unknownMemberId, memberId: ""))
        answerSync(member, .failed(.unknownMemberId))
        group.remove(member.id)
        switch group.state {
        case .dead, .empty: break
        case .stable, .completingRebalance: prepareRebalanceIfAllowed(group, reason, now)
        case .preparingRebalance: completeJoinIfAllJoined(group, now)
        }
    }

    private func removePending(_ group: ClassicGroup, _ id: String, _ now: CoordinatorTime) {
        group.remove(id)
        completeJoinIfAllJoined(group, now)
    }

    // MARK: Deadlines

    /// Makes sure that the group is looked at when the deadline passes.
    func arm(_ group: ClassicGroup, _ deadline: Int64) {
        guard deadline < group.armedDeadline else { return }
        group.armedDeadline = deadline
        deadlines.push(deadline, group.id)
    }

    /// Does what is due.
    func expireGroups(_ now: CoordinatorTime) {
        while let entry = deadlines.pop(ifDueAt: now.monotonicMs) {
            guard let group = groups[entry.name], group.armedDeadline == entry.deadline else { continue }
            expire(group, now)
            group.armedDeadline = .max
            let next = group.nextDeadline
            if next < .max { arm(group, next) }
        }
    }

    private func expire(_ group: ClassicGroup, _ now: CoordinatorTime) {
        for (id, deadline) in group.pendingMembers where deadline <= now.monotonicMs {
            log("Pending member \(id) in group \(group.id) has been removed after session timeout expiration.")
            removePending(group, id, now)
        }
        for member in group.members where member.canExpire && member.deadline <= now.monotonicMs && group.has(member.id) {
            log("Member \(member.id) in group \(group.id) has failed, removing it from the group")
            remove(group, member, "removing member \(member.id) on heartbeat expiration", now)
        }
        if let delay = group.joinDelay, delay.deadline <= now.monotonicMs { joinDelayPassed(group, now) }
        if group.syncDeadline <= now.monotonicMs { syncDelayPassed(group, now) }
    }

    /// Members that joined and did not ask for their assignment are removed.
    private func syncDelayPassed(_ group: ClassicGroup, _ now: CoordinatorTime) {
        group.syncDeadline = .max
        guard group.state == .completingRebalance || group.state == .stable, !group.pendingSync.isEmpty else { return }
        let missing = group.pendingSync.sorted()
        log("Group \(group.id) removed members who haven't sent their sync request: \(missing.joined(separator: ", "))")
        for id in missing { group.remove(id) }
        prepareRebalance(
            group, "Removing \(missing.joined(separator: ", ")) on pending sync request expiration", now)
    }
}
