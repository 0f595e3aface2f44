import BrokerCore
import KafkaProto
import Platform

/// JoinGroup: answered when the rebalance is through.
enum JoinGroupHandler {
    @Sendable
    static func handle(_ request: JoinGroupRequest, _ call: RequestCall, _ broker: BrokerContext) async -> JoinGroupResponse? {
        let join = JoinGroupCall(
            request, version: call.version, clientId: call.clientId ?? "", clientHost: "/" + call.clientHost)
        let promise = Promise<JoinGroupResponse>()
        broker.groups.join(join) { promise.complete($0) }
        guard var response = await promise.value(until: .distantFuture) else { return nil }
        // There is no null before version 7.
        if call.version < 7 && response.protocolName == nil { response.protocolName = "" }
        return response
    }
}
