import BrokerCore
import KafkaProto

/// SCRAM credentials of users that are set and deleted; what is kept does not give the password away.
enum AlterUserScramCredentialsHandler {
    static func handle(
        _ request: AlterUserScramCredentialsRequest, _ call: RequestCall, _ broker: BrokerContext
    ) async -> AlterUserScramCredentialsResponse? {
        let users = Set(request.deletions.map(\.name) + request.upsertions.map(\.name)).sorted()
        func all(_ error: ErrorCode) -> AlterUserScramCredentialsResponse {
            AlterUserScramCredentialsResponse(results: users.map { .init(user: $0, errorCode: error.rawValue, errorMessage: nil) })
        }
        guard broker.controllerCore.activeControllerId == broker.brokerId else { return all(.notController) }
        do {
            let results = try await ScramCredentials(broker.entityConfigs).alter(
                request.deletions.map { .init(user: $0.name, mechanism: $0.mechanism) },
                request.upsertions.map {
                    .init(
                        user: $0.name, mechanism: $0.mechanism, iterations: $0.iterations, salt: $0.salt.array,
                        saltedPassword: $0.saltedPassword.array)
                })
            return AlterUserScramCredentialsResponse(results: users.map { user in
                let error = results[user] ?? nil
                return .init(user: user, errorCode: (error?.code ?? .none).rawValue, errorMessage: error?.message)
            })
        } catch {
            return all(.unknownServerError)
        }
    }
}
