import KafkaProto

/// Delegation tokens are for those who authenticated by other means; over a listener without authentication they are refused.
enum CreateDelegationTokenHandler {
    static func handle(
        _ request: CreateDelegationTokenRequest, _ call: RequestCall, _ broker: BrokerContext
    ) async -> CreateDelegationTokenResponse? {
        CreateDelegationTokenResponse(errorCode: ErrorCode.delegationTokenRequestNotAllowed.rawValue)
    }
}
