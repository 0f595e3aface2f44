import KafkaProto

/// Delegation tokens are for those who authenticated by other means; over a listener without authentication they are refused.
enum RenewDelegationTokenHandler {
    static func handle(
        _ request: RenewDelegationTokenRequest, _ call: RequestCall, _ broker: BrokerContext
    ) async -> RenewDelegationTokenResponse? {
        RenewDelegationTokenResponse(errorCode: ErrorCode.delegationTokenRequestNotAllowed.rawValue)
    }
}
