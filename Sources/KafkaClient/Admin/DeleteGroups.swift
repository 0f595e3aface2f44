import KafkaProto

extension Admin {
    /// Deletes groups without members, with their offsets.
    public func deleteGroups(_ ids: [String]) async throws -> [(id: String, error: BrokerError?)] {
        var results: [(id: String, error: BrokerError?)] = []
        for id in ids {
            do {
                let response = try await send(
                    to: .coordinator(.group, id), codes: { (r: DeleteGroupsResponse) in r.results.map(\.errorCode) }
                ) { _ in DeleteGroupsRequest(groupsNames: [id]) }
                results.append((id, response.results.first.flatMap { BrokerError(wire: $0.errorCode) }))
            } catch let error as BrokerError {
                results.append((id, error))
            }
        }
        return results
    }

    /// Removes members from a group; all of them where `members` is empty (KIP-345). Used by streams' reset.
    public func removeMembers(of group: String, reason: String? = nil) async throws {
        let description = try await describeGroup(group)
        guard !description.members.isEmpty else { return }
        let response = try await send(to: .coordinator(.group, group), codes: { (r: LeaveGroupResponse) in [r.errorCode] }) { version in
            LeaveGroupRequest(
                groupId: group,
                members: description.members.map {
                    LeaveGroupRequest.MemberIdentity(
                        memberId: $0.instanceId == nil ? $0.id : "", groupInstanceId: $0.instanceId,
                        reason: version >= 5 ? reason : nil)
                })
        }
        if let error = BrokerError(wire: response.errorCode) { throw error }
        for member in response.members { if let error = BrokerError(wire: member.errorCode) { throw error } }
    }
}
