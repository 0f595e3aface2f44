import BrokerCore
import KafkaProto

enum DescribeGroupsHandler {
    /// Read, delete, describe, describe configurations, alter configurations: bits by Kafka's numbers of the operations.
    private static let allOperations: Int32 = 1 << 3 | 1 << 6 | 1 << 8 | 1 << 10 | 1 << 11

    @Sendable
    static func handle(
        _ request: DescribeGroupsRequest, _ call: RequestCall, _ broker: BrokerContext
    ) async -> DescribeGroupsResponse? {
        DescribeGroupsResponse(
            groups: request.groups.map { id in
                var group = broker.groups.describe(id)
                if request.includeAuthorizedOperations && group.errorCode == 0 { group.authorizedOperations = allOperations }
                return group
            })
    }
}
