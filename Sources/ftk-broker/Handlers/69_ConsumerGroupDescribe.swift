import KafkaProto

/// The consumer group protocol of KIP-848 exists only in clusters without ZooKeeper.
enum ConsumerGroupDescribeHandler {
    static func handle(
        _ request: ConsumerGroupDescribeRequest, _ call: RequestCall, _ broker: BrokerContext
    ) async -> ConsumerGroupDescribeResponse? {
        ConsumerGroupDescribeResponse(groups: request.groupIds.map {
            .init(errorCode: ErrorCode.unsupportedVersion.rawValue, groupId: $0)
        })
    }
}
