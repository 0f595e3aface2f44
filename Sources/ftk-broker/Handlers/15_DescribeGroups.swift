import BrokerCore
import KafkaProto

enum DescribeGroupsHandler {
    @Sendable
    static func handle(
        _ request: DescribeGroupsRequest, _ call: RequestCall, _ broker: BrokerContext
    ) async -> DescribeGroupsResponse? {
        DescribeGroupsResponse(
            groups: request.groups.map { id in
                var group = broker.groups.describe(id)
                if request.includeAuthorizedOperations && group.errorCode == 0 { group.authorizedOperations = AuthorizedOperations.group }
                return group
            })
    }
}
