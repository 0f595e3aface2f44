import KafkaProto

/// Without an authorizer there are no ACLs.
enum CreateAclsHandler {
    static func handle(_ request: CreateAclsRequest, _ call: RequestCall, _ broker: BrokerContext) async -> CreateAclsResponse? {
        CreateAclsResponse(results: request.creations.map { _ in
            .init(errorCode: ErrorCode.securityDisabled.rawValue, errorMessage: DescribeAclsHandler.noAuthorizer)
        })
    }
}
