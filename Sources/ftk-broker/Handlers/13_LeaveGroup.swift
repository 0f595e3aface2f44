import BrokerCore
import KafkaProto

/// LeaveGroup: one member before version 3, then several.
enum LeaveGroupHandler {
    @Sendable
    static func handle(_ request: LeaveGroupRequest, _ call: RequestCall, _ broker: BrokerContext) async -> LeaveGroupResponse? {
        if call.version >= 3 { return broker.groups.leave(request.groupId, members: request.members) }
        let response = broker.groups.leave(request.groupId, members: [.init(memberId: request.memberId)])
        let error = response.errorCode != 0 ? response.errorCode : response.members.first?.errorCode ?? 0
        return LeaveGroupResponse(errorCode: error)
    }
}
