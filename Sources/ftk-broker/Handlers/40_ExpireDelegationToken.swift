import KafkaProto

/// Delegation tokens are for those who authenticated by other means; over a listener without authentication they are refused.
enum ExpireDelegationTokenHandler {
    static func handle(
        _ request: ExpireDelegationTokenRequest, _ call: RequestCall, _ broker: BrokerContext
    ) async -> ExpireDelegationTokenResponse? {
        ExpireDelegationTokenResponse(errorCode: ErrorCode.delegationTokenRequestNotAllowed.rawValue)
    }
}
