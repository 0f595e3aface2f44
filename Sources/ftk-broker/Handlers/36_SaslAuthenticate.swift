import KafkaProto

/// On a listener without SASL nobody authenticates.
enum SaslAuthenticateHandler {
    static func handle(
        _ request: SaslAuthenticateRequest, _ call: RequestCall, _ broker: BrokerContext
    ) async -> SaslAuthenticateResponse? {
        SaslAuthenticateResponse(
            errorCode: ErrorCode.illegalSaslState.rawValue,
            errorMessage: "SaslAuthenticate request received after successful authentication")
    }
}
