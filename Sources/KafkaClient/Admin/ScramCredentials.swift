import Codecs
import KafkaProto
import Platform

/// The mechanisms of SCRAM (RFC 5802) that Kafka has.
public enum ScramMechanism: Int8, Sendable, CaseIterable {
    case sha256 = 1
    case sha512 = 2

    public var name: String { self == .sha256 ? "SCRAM-SHA-256" : "SCRAM-SHA-512" }
    public var hash: SHA2 { self == .sha256 ? .sha256 : .sha512 }
    /// Fewer iterations are refused.
    public static let iterationsMin = 4096

    public init?(name: String) {
        guard let found = ScramMechanism.allCases.first(where: { $0.name == name }) else { return nil }
        self = found
    }
}

/// What a cluster tells of a user's credentials.
public struct ScramDescription: Sendable {
    public let user: String
    public let credentials: Result<[(mechanism: String, iterations: Int32)], BrokerError>
}

extension Admin {
    /// - Parameter users: nil for all. Users without credentials are left out.
    public func describeScram(_ users: [String]?) async throws -> [ScramDescription] {
        let response = try await send(to: .controller, codes: { (r: DescribeUserScramCredentialsResponse) in [r.errorCode] }) { _ in
            DescribeUserScramCredentialsRequest(users: users?.map { DescribeUserScramCredentialsRequest.UserName(name: $0) })
        }
        if let error = BrokerError(wire: response.errorCode, response.errorMessage) { throw error }
        return response.results.compactMap { result in
            if let error = BrokerError(wire: result.errorCode, result.errorMessage) {
                return error.code == .resourceNotFound ? nil : ScramDescription(user: result.user, credentials: .failure(error))
            }
            return ScramDescription(
                user: result.user,
                credentials: .success(
                    result.credentialInfos.map { (ScramMechanism(rawValue: $0.mechanism)?.name ?? "UNKNOWN", $0.iterations) }))
        }
    }

    /// Sets and deletes a user's credentials (KIP-554); the password itself does not leave this machine.
    public func alterScram(
        _ user: String, set: [(mechanism: ScramMechanism, iterations: Int, password: String)], delete: [ScramMechanism]
    ) async throws -> BrokerError? {
        var generator = SystemRandomNumberGenerator()
        let upsertions = set.map { entry in
            let salt = (0..<26).map { _ in UInt8.random(in: .min ... .max, using: &generator) }
            let salted = entry.mechanism.hash.salted(password: Array(entry.password.utf8), salt: salt, iterations: entry.iterations)
            return AlterUserScramCredentialsRequest.ScramCredentialUpsertion(
                name: user, mechanism: entry.mechanism.rawValue, iterations: Int32(clamping: entry.iterations), salt: Bytes(salt),
                saltedPassword: Bytes(salted))
        }
        let response = try await send(
            to: .controller, codes: { (r: AlterUserScramCredentialsResponse) in r.results.map(\.errorCode) }
        ) { _ in
            AlterUserScramCredentialsRequest(
                deletions: delete.map { AlterUserScramCredentialsRequest.ScramCredentialDeletion(name: user, mechanism: $0.rawValue) },
                upsertions: upsertions)
        }
        for result in response.results { if let error = BrokerError(wire: result.errorCode, result.errorMessage) { return error } }
        return nil
    }
}
