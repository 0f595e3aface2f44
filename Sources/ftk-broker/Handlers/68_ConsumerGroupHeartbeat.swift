import KafkaProto

/// The consumer group protocol of KIP-848 exists only in clusters without ZooKeeper; clients fall back to the classic one.
enum ConsumerGroupHeartbeatHandler {
    static func handle(
        _ request: ConsumerGroupHeartbeatRequest, _ call: RequestCall, _ broker: BrokerContext
    ) async -> ConsumerGroupHeartbeatResponse? {
        ConsumerGroupHeartbeatResponse(errorCode: ErrorCode.unsupportedVersion.rawValue)
    }
}
