import KafkaProto

/// Delegation tokens are for those who authenticated by other means; over a listener without authentication they are refused.
enum DescribeDelegationTokenHandler {
    static func handle(
        _ request: DescribeDelegationTokenRequest, _ call: RequestCall, _ broker: BrokerContext
    ) async -> DescribeDelegationTokenResponse? {
        DescribeDelegationTokenResponse(errorCode: ErrorCode.delegationTokenRequestNotAllowed.rawValue)
    }
}
