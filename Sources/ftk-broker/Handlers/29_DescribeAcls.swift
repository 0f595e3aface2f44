import KafkaProto

/// Without an authorizer there are no ACLs.
enum DescribeAclsHandler {
    static let noAuthorizer = "No Authorizer is configured on the broker"

    static func handle(_ request: DescribeAclsRequest, _ call: RequestCall, _ broker: BrokerContext) async -> DescribeAclsResponse? {
        DescribeAclsResponse(errorCode: ErrorCode.securityDisabled.rawValue, errorMessage: noAuthorizer)
    }
}
