import BrokerCore
import KafkaProto

/// Which SCRAM mechanisms users have credentials for.
enum DescribeUserScramCredentialsHandler {
    static func handle(
        _ request: DescribeUserScramCredentialsRequest, _ call: RequestCall, _ broker: BrokerContext
    ) async -> DescribeUserScramCredentialsResponse? {
        if broker.controllerCore.activeControllerId != broker.brokerId {
            return DescribeUserScramCredentialsResponse(errorCode: ErrorCode.notController.rawValue, errorMessage: nil)
        }
        do {
            let found = try await ScramCredentials(broker.entityConfigs).describe(request.users?.map(\.name))
            return DescribeUserScramCredentialsResponse(errorMessage: nil, results: found.sorted { $0.key < $1.key }.map { user, result in
                switch result {
                case .success(let infos):
                    return .init(
                        user: user, errorMessage: nil,
                        credentialInfos: infos.map { .init(mechanism: $0.mechanism, iterations: $0.iterations) })
                case .failure(let error):
                    return .init(user: user, errorCode: error.code.rawValue, errorMessage: error.message)
                }
            })
        } catch {
            return DescribeUserScramCredentialsResponse(errorCode: ErrorCode.unknownServerError.rawValue, errorMessage: nil)
        }
    }
}
