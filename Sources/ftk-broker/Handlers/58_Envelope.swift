import KafkaProto

/// Requests inside of requests exist only in clusters without ZooKeeper; the connection is closed.
enum EnvelopeHandler {
    static func handle(_ request: EnvelopeRequest, _ call: RequestCall, _ broker: BrokerContext) async -> EnvelopeResponse? {
        call.closesConnection = true
        return nil
    }
}
