import BrokerCore
import KafkaProto

enum HeartbeatHandler {
    @Sendable
    static func handle(_ request: HeartbeatRequest, _ call: RequestCall, _ broker: BrokerContext) async -> HeartbeatResponse? {
        HeartbeatResponse(errorCode: broker.groups.heartbeat(request).rawValue)
    }
}
