import KafkaProto

/// Without an authorizer there are no ACLs.
enum DeleteAclsHandler {
    static func handle(_ request: DeleteAclsRequest, _ call: RequestCall, _ broker: BrokerContext) async -> DeleteAclsResponse? {
        DeleteAclsResponse(filterResults: request.filters.map { _ in
            .init(errorCode: ErrorCode.securityDisabled.rawValue, errorMessage: DescribeAclsHandler.noAuthorizer)
        })
    }
}
