import KafkaProto
import Platform

/// Rebalances: from the first join request to the assignment.
extension GroupShard {
    func prepareRebalanceIfAllowed(_ group: ClassicGroup, _ reason: String, _ now: CoordinatorTime) {
        switch group.state {
        case .empty, .stable, .completingRebalance: prepareRebalance(group, reason, now)
        case .preparingRebalance, .dead: break
        }
    }

    func prepareRebalance(_ group: ClassicGroup, _ reason: String, _ now: CoordinatorTime) {
        if group.state == .completingRebalance { resetAssignments(group, .rebalanceInProgress, now) }
        group.syncDeadline = .max
        log(
            "Preparing to rebalance group \(group.id) in state \(group.state.rawValue) with old generation "
                + "\(group.generation) (\(partition)) (reason: \(reason))")
        if group.state == .empty {
            let delay = settings.initialRebalanceDelayMs
            group.joinDelay = .initial(
                deadline: now.monotonicMs + Int64(delay), delayMs: delay, remainingMs: max(group.rebalanceTimeoutMs - delay, 0))
        } else {
            group.joinDelay = .rebalance(deadline: now.monotonicMs + Int64(group.rebalanceTimeoutMs))
        }
        group.enter(.preparingRebalance, wallMs: now.wallMs)
        arm(group, group.joinDelay?.deadline ?? .max)
        completeJoinIfAllJoined(group, now)
    }

    /// The first join of a group always waits its time.
    func completeJoinIfAllJoined(_ group: ClassicGroup, _ now: CoordinatorTime) {
        guard group.state == .preparingRebalance, case .rebalance = group.joinDelay, group.hasAllMembersJoined else { return }
        completeJoin(group, now)
    }

    func joinDelayPassed(_ group: ClassicGroup, _ now: CoordinatorTime) {
        if case .initial(_, let delay, let remaining) = group.joinDelay, group.newMemberAdded, remaining != 0 {
            group.newMemberAdded = false
            let wait = min(settings.initialRebalanceDelayMs, remaining)
            group.joinDelay = .initial(
                deadline: now.monotonicMs + Int64(wait), delayMs: wait, remainingMs: max(remaining - delay, 0))
            arm(group, now.monotonicMs + Int64(wait))
        } else {
            completeJoin(group, now)
        }
    }

    private func completeJoin(_ group: ClassicGroup, _ now: CoordinatorTime) {
        group.joinDelay = nil
        let lost = group.members.filter { !$0.isAwaitingJoin && !$0.isStatic }
        if !lost.isEmpty {
            log("Group \(group.id) removed dynamic members who haven't joined: \(lost.map(\.id).joined(separator: ", "))")
            for member in lost { group.remove(member.id) }
        }
        if group.state == .dead { return }
        if !group.members.isEmpty && !group.electJoinedLeader() {
            // Only static members are left, and none has joined: their sessions decide.
            log("Group \(group.id) could not complete rebalance because no members rejoined")
            group.joinDelay = .rebalance(deadline: now.monotonicMs + Int64(group.rebalanceTimeoutMs))
            arm(group, group.joinDelay?.deadline ?? .max)
            return
        }
        group.beginNextGeneration(wallMs: now.wallMs)
        if group.state == .empty {
            log("Group \(group.id) with generation \(group.generation) is now empty (\(partition))")
            store(group, assignments: [:], now) { [self] error, _ in
                // Without it the group is only a generation behind when it is loaded.
                if error != .none { log("Failed to write empty metadata for group \(group.id): \(error)") }
            }
            return
        }
        log("Stabilized group \(group.id) generation \(group.generation) (\(partition)) with \(group.members.count) members")
        for member in group.members {
            answerJoin(member, joined(group, member, members: group.isLeader(member.id)))
            extend(group, member, Int64(member.sessionTimeoutMs), now)
            member.isNew = false
            group.pendingSync.insert(member.id)
        }
        group.syncDeadline = now.monotonicMs + Int64(group.rebalanceTimeoutMs)
        arm(group, group.syncDeadline)
    }

    // MARK: SyncGroup

    func sync(_ request: SyncGroupRequest, _ now: CoordinatorTime, _ reply: @escaping @Sendable (SyncGroupResponse) -> Void) {
        func refuse(_ error: ErrorCode) { answer { reply(.failed(error)) } }
        if let error = statusError(request.groupId) {
            // The rebalance is lost with the old coordinator; older clients do not know "loading" here.
            return refuse(error == .coordinatorLoadInProgress ? .rebalanceInProgress : error)
        }
        guard let group = groups[request.groupId] else { return refuse(.unknownMemberId) }
        if group.state == .dead { return refuse(.coordinatorNotAvailable) }
        if let error = group.memberError(request.memberId, instance: request.groupInstanceId) { return refuse(error) }
        if request.generationId != group.generation { return refuse(.illegalGeneration) }
        if let type = request.protocolType, type != group.protocolType { return refuse(.inconsistentGroupProtocol) }
        if let name = request.protocolName, name != group.protocolName { return refuse(.inconsistentGroupProtocol) }
        guard let member = group.member(request.memberId) else { return refuse(.unknownMemberId) }
        switch group.state {
        case .empty, .dead:
            refuse(.unknownMemberId)
        case .preparingRebalance:
            refuse(.rebalanceInProgress)
        case .completingRebalance:
            // An older request of this member, from a connection that it has given up.
            answerSync(member, .failed(.rebalanceInProgress))
            member.syncReply = reply
            synced(group, member)
            if group.isLeader(member.id) { assign(group, member, request.assignments, now) }
        case .stable:
            synced(group, member)
            let response = SyncGroupResponse(
                protocolType: group.protocolType, protocolName: group.protocolName, assignment: member.assignment)
            answer { reply(response) }
        }
    }

    private func synced(_ group: ClassicGroup, _ member: GroupMember) {
        group.pendingSync.remove(member.id)
        if group.pendingSync.isEmpty { group.syncDeadline = .max }
    }

    private func assign(
        _ group: ClassicGroup, _ leader: GroupMember, _ given: [SyncGroupRequest.SyncGroupRequestAssignment],
        _ now: CoordinatorTime
    ) {
        log(
            "Assignment received from leader \(leader.id) for group \(group.id) for generation \(group.generation). "
                + "The group has \(group.members.count) members, \(group.staticMembers.count) of which are static.")
        var assignments = Dictionary(given.map { ($0.memberId, $0.assignment) }, uniquingKeysWith: { $1 })
        for member in group.members where assignments[member.id] == nil { assignments[member.id] = .empty }
        let (generation, leaderId) = (group.generation, leader.id)
        let final = assignments
        store(group, assignments: final, now) { [self] error, now in
            // Another member may have joined meanwhile; then the next generation counts.
            guard group.state == .completingRebalance, group.generation == generation else { return }
            if error != .none {
                resetAssignments(group, error, now)
                prepareRebalanceIfAllowed(
                    group, "Error when storing group assignment during SyncGroup (member: \(leaderId))", now)
            } else {
                for member in group.members { member.assignment = final[member.id] ?? .empty }
                handOut(group, .none, now)
                group.enter(.stable, wallMs: now.wallMs)
            }
        }
    }

    func resetAssignments(_ group: ClassicGroup, _ error: ErrorCode, _ now: CoordinatorTime) {
        for member in group.members { member.assignment = .empty }
        handOut(group, error, now)
    }

    private func handOut(_ group: ClassicGroup, _ error: ErrorCode, _ now: CoordinatorTime) {
        for member in group.members {
            let response = error == .none
                ? SyncGroupResponse(
                    protocolType: group.protocolType, protocolName: group.protocolName, assignment: member.assignment)
                : .failed(error)
            // The session may have passed while the answer was owed.
            if answerSync(member, response) { extend(group, member, Int64(member.sessionTimeoutMs), now) }
        }
    }
}
