import BrokerCore
import KafkaProto

enum ListGroupsHandler {
    @Sendable
    static func handle(_ request: ListGroupsRequest, _ call: RequestCall, _ broker: BrokerContext) async -> ListGroupsResponse? {
        broker.groups.list(states: request.statesFilter, types: request.typesFilter)
    }
}
