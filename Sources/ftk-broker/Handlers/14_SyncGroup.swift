import BrokerCore
import KafkaProto
import Platform

/// SyncGroup: answered when the leader has sent the assignment.
enum SyncGroupHandler {
    @Sendable
    static func handle(_ request: SyncGroupRequest, _ call: RequestCall, _ broker: BrokerContext) async -> SyncGroupResponse? {
        if call.version >= 5 && (request.protocolType == nil || request.protocolName == nil) {
            return SyncGroupResponse(errorCode: ErrorCode.inconsistentGroupProtocol.rawValue)
        }
        let promise = Promise<SyncGroupResponse>()
        broker.groups.sync(request) { promise.complete($0) }
        return await promise.value(until: .distantFuture)
    }
}
