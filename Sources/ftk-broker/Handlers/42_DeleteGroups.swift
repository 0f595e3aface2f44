import BrokerCore
import KafkaProto

enum DeleteGroupsHandler {
    @Sendable
    static func handle(
        _ request: DeleteGroupsRequest, _ call: RequestCall, _ broker: BrokerContext
    ) async -> DeleteGroupsResponse? {
        DeleteGroupsResponse(
            results: request.groupsNames.map { .init(groupId: $0, errorCode: broker.groups.delete($0).rawValue) })
    }
}
