import KafkaProto
import Platform

/// Joining: new members, members that come back, static members.
extension GroupShard {
    typealias JoinReply = @Sendable (JoinGroupResponse) -> Void

    /// A new member that joins for the first time cannot send heartbeats; it is dropped when the rebalance takes longer.
    static let newMemberTimeoutMs = 5 * 60 * 1000

    func join(_ call: JoinGroupCall, _ now: CoordinatorTime, _ reply: @escaping JoinReply) {
        if let error = statusError(call.groupId) { return refuse(reply, error, call.memberId) }
        guard settings.sessionTimeoutMs.contains(call.sessionTimeoutMs) else {
            return refuse(reply, .invalidSessionTimeout, call.memberId)
        }
        let isUnknown = call.memberId.isEmpty
        guard let group = isUnknown ? groupOrNew(call.groupId, now) : groups[call.groupId] else {
            return refuse(reply, .unknownMemberId, call.memberId)
        }
        if !accepts(call.memberId, group) {
            group.remove(call.memberId)
            refuse(reply, .groupMaxSizeReached, "")
        } else if isUnknown {
            joinAsNew(group, call, now, reply)
        } else {
            joinAsCurrent(group, call, now, reply)
        }
        completeJoinIfAllJoined(group, now)
    }

    private func refuse(_ reply: @escaping JoinReply, _ error: ErrorCode, _ memberId: String) {
        answer { reply(.failed(error, memberId: memberId)) }
    }

    /// `group.max.size` is kept.
    private func accepts(_ memberId: String, _ group: ClassicGroup) -> Bool {
        switch group.state {
        case .empty, .dead: true
        case .preparingRebalance:
            group.member(memberId)?.isAwaitingJoin == true || group.awaitingJoinCount < settings.groupSizeMax
        case .completingRebalance, .stable: group.has(memberId) || group.members.count < settings.groupSizeMax
        }
    }

    private func joinAsNew(_ group: ClassicGroup, _ call: JoinGroupCall, _ now: CoordinatorTime, _ reply: @escaping JoinReply) {
        if group.state == .dead { return refuse(reply, .coordinatorNotAvailable, "") }
        guard group.supports(protocolType: call.protocolType, protocols: call.protocols) else {
            return refuse(reply, .inconsistentGroupProtocol, "")
        }
        let newId = "\(call.instanceId ?? call.clientId)-\(RandomID.uuid())"
        if let instance = call.instanceId {
            if let oldId = group.staticMembers[instance], let old = group.member(oldId) {
                replaceStatic(group, old, instance: instance, newId: newId, call, now, reply)
            } else {
                log(
                    "Static member with groupInstanceId=\(instance) and unknown member id joins group \(group.id) in "
                        + "\(group.state.rawValue) state. Created a new member id \(newId) for this member and add to the group.")
                add(group, newId, call, now, reply)
            }
        } else if call.requiresKnownMemberId {
            log(
                "Dynamic member with unknown member id joins group \(group.id) in \(group.state.rawValue) state. "
                    + "Created a new member id \(newId) and request the member to rejoin with this id.")
            let deadline = now.monotonicMs + Int64(call.sessionTimeoutMs)
            group.pendingMembers[newId] = deadline
            arm(group, deadline)
            refuse(reply, .memberIdRequired, newId)
        } else {
            add(group, newId, call, now, reply)
        }
    }

    private func joinAsCurrent(
        _ group: ClassicGroup, _ call: JoinGroupCall, _ now: CoordinatorTime, _ reply: @escaping JoinReply
    ) {
        if group.state == .dead { return refuse(reply, .coordinatorNotAvailable, call.memberId) }
        guard group.supports(protocolType: call.protocolType, protocols: call.protocols) else {
            return refuse(reply, .inconsistentGroupProtocol, call.memberId)
        }
        if group.pendingMembers[call.memberId] != nil {
            // Only dynamic members are given an id before they join.
            if call.instanceId != nil { return refuse(reply, .unknownServerError, call.memberId) }
            return add(group, call.memberId, call, now, reply)
        }
        if let error = group.memberError(call.memberId, instance: call.instanceId) { return refuse(reply, error, call.memberId) }
        guard let member = group.member(call.memberId) else { return refuse(reply, .unknownMemberId, call.memberId) }
        let isSame = member.protocols == call.protocols
        switch group.state {
        case .preparingRebalance:
            rejoin(group, member, call, "Member \(member.id) joining during PreparingRebalance", now, reply)
        case .completingRebalance where isSame:
            // The answer to its first JoinGroup may have been lost.
            let response = joined(group, member, members: group.isLeader(member.id))
            answer { reply(response) }
        case .completingRebalance:
            rejoin(group, member, call, "Updating metadata for member \(member.id) during CompletingRebalance", now, reply)
        case .stable where group.isLeader(member.id):
            // The leader asks for a rebalance in this way, for example when the partitions of its topics changed.
            rejoin(group, member, call, "Leader \(member.id) re-joining group during Stable", now, reply)
        case .stable where !isSame:
            rejoin(group, member, call, "Updating metadata for member \(member.id) during Stable", now, reply)
        case .stable:
            let response = joined(group, member, members: false)
            answer { reply(response) }
        case .empty, .dead:
            refuse(reply, .unknownMemberId, call.memberId)
        }
    }

    /// The answer to a member of the current generation.
    func joined(
        _ group: ClassicGroup, _ member: GroupMember, members: Bool, leader: String? = nil, skipsAssignment: Bool = false
    ) -> JoinGroupResponse {
        JoinGroupResponse(
            generationId: group.generation, protocolType: group.protocolType, protocolName: group.protocolName,
            leader: leader ?? group.leaderId ?? "", skipAssignment: skipsAssignment, memberId: member.id,
            members: members ? group.memberList : [])
    }

    private func add(
        _ group: ClassicGroup, _ id: String, _ call: JoinGroupCall, _ now: CoordinatorTime, _ reply: @escaping JoinReply
    ) {
        let member = GroupMember(
            id: id, instanceId: call.instanceId, clientId: call.clientId, clientHost: call.clientHost,
            rebalanceTimeoutMs: call.rebalanceTimeoutMs, sessionTimeoutMs: call.sessionTimeoutMs, protocols: call.protocols)
        member.isNew = true
        member.joinReply = reply
        // More members may follow, so the first join of a group waits longer.
        if group.state == .preparingRebalance && group.generation == 0 { group.newMemberAdded = true }
        group.add(member, protocolType: call.protocolType)
        extend(group, member, Int64(GroupShard.newMemberTimeoutMs), now)
        prepareRebalanceIfAllowed(
            group,
            "Adding new member \(id) with group instance id \(call.instanceId ?? "null"); client reason: \(call.reason)", now)
    }

    private func rejoin(
        _ group: ClassicGroup, _ member: GroupMember, _ call: JoinGroupCall, _ reason: String, _ now: CoordinatorTime,
        _ reply: @escaping JoinReply
    ) {
        update(group, member, call, reply)
        prepareRebalanceIfAllowed(group, "\(reason); client reason: \(call.reason)", now)
    }

    private func update(_ group: ClassicGroup, _ member: GroupMember, _ call: JoinGroupCall, _ reply: @escaping JoinReply) {
        // An older request of this member, from a connection that it has given up.
        answerJoin(member, .failed(.rebalanceInProgress, memberId: member.id))
        group.update(
            member, protocols: call.protocols, rebalanceTimeoutMs: call.rebalanceTimeoutMs,
            sessionTimeoutMs: call.sessionTimeoutMs)
        member.joinReply = reply
    }

    private func replaceStatic(
        _ group: ClassicGroup, _ member: GroupMember, instance: String, newId: String, _ call: JoinGroupCall,
        _ now: CoordinatorTime, _ reply: @escaping JoinReply
    ) {
        log(
            "Static member with groupInstanceId=\(instance) and unknown member id joins group \(group.id) in "
                + "\(group.state.rawValue) state. Replacing previously mapped member \(member.id) with this new member \(newId)")
        let oldId = member.id
        let oldLeader = group.leaderId
        let (oldProtocols, oldRebalance, oldSession) = (member.protocols, member.rebalanceTimeoutMs, member.sessionTimeoutMs)
        answerJoin(member, .failed(.fencedInstanceId, memberId: oldId))
        answerSync(member, .failed(.fencedInstanceId))
        group.replaceStatic(instance: instance, member: member, newId: newId)
        extend(group, member, Int64(member.sessionTimeoutMs), now)
        update(group, member, call, reply)
        switch group.state {
        case .stable where group.protocolName == group.selectProtocol():
            let assignments = Dictionary(group.members.map { ($0.id, $0.assignment) }, uniquingKeysWith: { $1 })
            let skips = call.supportsSkippingAssignment
            store(group, assignments: assignments, now) { [self] error, now in
                if error != .none {
                    group.update(member, protocols: oldProtocols, rebalanceTimeoutMs: oldRebalance, sessionTimeoutMs: oldSession)
                    var failed = joined(group, member, members: false, leader: oldLeader)
                    failed.memberId = ""
                    failed.errorCode = error.rawValue
                    answerJoin(member, failed)
                    group.replaceStatic(instance: instance, member: member, newId: oldId)
                    extend(group, member, Int64(member.sessionTimeoutMs), now)
                } else if skips {
                    let isLeader = group.isLeader(newId)
                    answerJoin(member, joined(group, member, members: isLeader, skipsAssignment: isLeader))
                } else {
                    // Told of the old leader, the member does not take itself for the leader, whose new assignment a stable group
                    // would not hand out.
                    answerJoin(member, joined(group, member, members: false, leader: oldLeader))
                }
            }
        case .stable:
            prepareRebalanceIfAllowed(
                group,
                "Group's selectedProtocol will change because static member \(newId) with instance id \(instance) joined "
                    + "with change of protocol; client reason: \(call.reason)", now)
        case .completingRebalance:
            // The leader may already assign to the old id.
            prepareRebalance(
                group, "Updating metadata for static member \(newId) with instance id \(instance); client reason: \(call.reason)",
                now)
        case .preparingRebalance, .empty, .dead:
            break
        }
    }
}
