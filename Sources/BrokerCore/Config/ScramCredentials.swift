import Codecs
import KafkaProto
import Platform

/// The SCRAM credentials of users, as they stand in `/config/users` (KIP-554, `ZkAdminManager`, `ScramCredentialUtils`).
public struct ScramCredentials: Sendable {
    /// Numbers of the protocol.
    public enum Mechanism: Int8, Sendable, CaseIterable {
        case sha256 = 1
        case sha512 = 2

        /// As the key of a user's configuration.
        public var key: String { self == .sha256 ? "SCRAM-SHA-256" : "SCRAM-SHA-512" }
        var hash: SHA2 { self == .sha256 ? .sha256 : .sha512 }
    }

    public struct Deletion: Sendable {
        public var user: String
        public var mechanism: Int8

        public init(user: String, mechanism: Int8) {
            self.user = user
            self.mechanism = mechanism
        }
    }

    public struct Upsertion: Sendable {
        public var user: String
        public var mechanism: Int8
        public var iterations: Int32
        public var salt: [UInt8]
        public var saltedPassword: [UInt8]

        public init(user: String, mechanism: Int8, iterations: Int32, salt: [UInt8], saltedPassword: [UInt8]) {
            self.user = user
            self.mechanism = mechanism
            self.iterations = iterations
            self.salt = salt
            self.saltedPassword = saltedPassword
        }
    }

    static let iterations: ClosedRange<Int32> = 4096...16384
    private let configs: EntityConfigs

    public init(_ configs: EntityConfigs) { self.configs = configs }

    /// - Parameter users: nil for all who have credentials.
    public func describe(_ users: [String]?) async throws -> [String: Result<[(mechanism: Int8, iterations: Int32)], RequestError>] {
        var results: [String: Result<[(mechanism: Int8, iterations: Int32)], RequestError>] = [:]
        guard let users, !users.isEmpty else {
            for (name, properties) in try await configs.readAll("users") where name != KafkaPaths.defaultEntity {
                let found = ScramCredentials.infos(properties)
                if !found.isEmpty { results[Sanitizer.desanitize(name)] = .success(found) }
            }
            return results
        }
        for user in users {
            if results[user] != nil {
                results[user] = .failure(RequestError(
                    .duplicateResource, "Cannot describe SCRAM credentials for the same user twice in a single request: \(user)"))
                continue
            }
            let found = ScramCredentials.infos(try await configs.read("users", Sanitizer.sanitize(user)))
            results[user] = found.isEmpty
                ? .failure(RequestError(.resourceNotFound, "Attempt to describe a user credential that does not exist: \(user)"))
                : .success(found)
        }
        return results
    }

    private static func infos(_ properties: [String: String]) -> [(mechanism: Int8, iterations: Int32)] {
        Mechanism.allCases.compactMap { mechanism in
            guard let text = properties[mechanism.key] else { return nil }
            let iterations = text.split(separator: ",").first { $0.hasPrefix("iterations=") }?.dropFirst("iterations=".count)
            return iterations.flatMap { Int32($0) }.map { (mechanism.rawValue, $0) }
        }
    }

    /// - Returns: for each user why nothing was changed; nil where it was.
    public func alter(_ deletions: [Deletion], _ upsertions: [Upsertion]) async throws -> [String: RequestError?] {
        var results: [String: RequestError?] = [:]
        var seen: [String: Set<Int8>] = [:]
        func check(_ user: String, _ mechanism: Int8) -> RequestError? {
            if user.isEmpty { return RequestError(.unacceptableCredential, "Username must not be empty") }
            if Mechanism(rawValue: mechanism) == nil { return RequestError(.unsupportedSaslMechanism, "Unknown SCRAM mechanism") }
            if seen[user, default: []].insert(mechanism).inserted { return nil }
            return RequestError(.duplicateResource, "A user credential cannot be altered twice in the same request")
        }
        var refused: [String: RequestError] = [:]
        for entry in deletions { if let error = check(entry.user, entry.mechanism) { refused[entry.user] = error } }
        for entry in upsertions {
            if let error = check(entry.user, entry.mechanism) {
                refused[entry.user] = error
            } else if entry.iterations < ScramCredentials.iterations.lowerBound {
                refused[entry.user] = RequestError(.unacceptableCredential, "Too few iterations")
            } else if entry.iterations > ScramCredentials.iterations.upperBound {
                refused[entry.user] = RequestError(.unacceptableCredential, "Too many iterations")
            }
        }
        for user in Set(deletions.map(\.user) + upsertions.map(\.user)).sorted() {
            if let error = refused[user] {
                results[user] = error
            } else {
                results[user] = .some(try await alter(
                    user, deletions.filter { $0.user == user }, upsertions.filter { $0.user == user }))
            }
        }
        return results
    }

    private func alter(_ user: String, _ deletions: [Deletion], _ upsertions: [Upsertion]) async throws -> RequestError? {
        let name = Sanitizer.sanitize(user)
        var properties = try await configs.read("users", name)
        for deletion in deletions {
            guard let mechanism = Mechanism(rawValue: deletion.mechanism), properties[mechanism.key] != nil else {
                return RequestError(.resourceNotFound, "Attempt to delete a user credential that does not exist")
            }
            properties[mechanism.key] = nil
        }
        for upsertion in upsertions {
            guard let mechanism = Mechanism(rawValue: upsertion.mechanism) else { continue }
            properties[mechanism.key] = ScramCredentials.text(upsertion, mechanism)
        }
        try await configs.write("users", name, properties)
        return nil
    }

    /// The stored form: what proves the password and cannot be turned back into it (RFC 5802).
    static func text(_ upsertion: Upsertion, _ mechanism: Mechanism) -> String {
        let hash = mechanism.hash
        let clientKey = hash.hmac(key: upsertion.saltedPassword, Array("Client Key".utf8))
        let serverKey = hash.hmac(key: upsertion.saltedPassword, Array("Server Key".utf8))
        return "salt=\(base64(upsertion.salt)),stored_key=\(base64(hash.hash(clientKey))),server_key=\(base64(serverKey))"
            + ",iterations=\(upsertion.iterations)"
    }

    private static let alphabet = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/".utf8)

    private static func base64(_ bytes: [UInt8]) -> String {
        var text: [UInt8] = []
        for start in stride(from: 0, to: bytes.count, by: 3) {
            let group = bytes[start..<min(start + 3, bytes.count)]
            var value = group.reduce(UInt32(0)) { $0 << 8 | UInt32($1) }
            value <<= UInt32(8 * (3 - group.count))
            for i in 0..<4 {
                text.append(i <= group.count ? alphabet[Int(value >> UInt32(18 - 6 * i)) & 63] : UInt8(ascii: "="))
            }
        }
        return String(decoding: text, as: UTF8.self)
    }
}
