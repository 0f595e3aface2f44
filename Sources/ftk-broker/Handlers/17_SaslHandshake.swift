import KafkaProto

/// On a listener without SASL nobody authenticates.
enum SaslHandshakeHandler {
    static func handle(_ request: SaslHandshakeRequest, _ call: RequestCall, _ broker: BrokerContext) async -> SaslHandshakeResponse? {
        SaslHandshakeResponse(errorCode: ErrorCode.illegalSaslState.rawValue)
    }
}
