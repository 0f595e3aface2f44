import KafkaProto
import Platform

/// Whom a delegation token is for, for example `User:alice`.
public struct KafkaPrincipal: Sendable, Hashable, CustomStringConvertible {
    public let type: String
    public let name: String

    public init(type: String, name: String) {
        self.type = type
        self.name = name
    }

    /// Reads `TYPE:NAME`; nil for anything else.
    public init?(_ text: String) {
        guard let colon = text.firstIndex(of: ":"), colon != text.startIndex else { return nil }
        self.init(type: String(text[..<colon]), name: String(text[text.index(after: colon)...]))
    }

    public var description: String { "\(type):\(name)" }
}

/// A delegation token (KIP-48). Times in ms since 1970.
public struct DelegationToken: Sendable {
    public let id: String
    public let hmac: Bytes
    public let owner: KafkaPrincipal
    public let requester: KafkaPrincipal
    public let renewers: [KafkaPrincipal]
    public let issuedMs: Int64
    public let expiresMs: Int64
    public let maxMs: Int64
}

extension Admin {
    /// - Parameters:
    ///   - owner: nil for whom the connection belongs to.
    ///   - maxLifetimeMs: nil for the broker's longest.
    public func createToken(owner: KafkaPrincipal?, renewers: [KafkaPrincipal], maxLifetimeMs: Int64?) async throws -> DelegationToken {
        let response = try await send(to: .controller, codes: { (r: CreateDelegationTokenResponse) in [r.errorCode] }) { version in
            if owner != nil, version < 3 {
                throw ClientError(.unsupportedVersion, "the broker cannot make tokens for others (CreateDelegationToken 3 is needed)")
            }
            return CreateDelegationTokenRequest(
                ownerPrincipalType: owner?.type, ownerPrincipalName: owner?.name,
                renewers: renewers.map { CreateDelegationTokenRequest.CreatableRenewers(principalType: $0.type, principalName: $0.name) },
                maxLifetimeMs: maxLifetimeMs ?? -1)
        }
        if let error = BrokerError(wire: response.errorCode) { throw error }
        let owner = KafkaPrincipal(type: response.principalType, name: response.principalName)
        let requester = response.tokenRequesterPrincipalType.isEmpty
            ? owner : KafkaPrincipal(type: response.tokenRequesterPrincipalType, name: response.tokenRequesterPrincipalName)
        return DelegationToken(
            id: response.tokenId, hmac: response.hmac, owner: owner, requester: requester, renewers: renewers,
            issuedMs: response.issueTimestampMs, expiresMs: response.expiryTimestampMs, maxMs: response.maxTimestampMs)
    }

    /// - Returns: when the token expires now.
    public func renewToken(hmac: Bytes, periodMs: Int64) async throws -> Int64 {
        let response = try await send(to: .controller, codes: { (r: RenewDelegationTokenResponse) in [r.errorCode] }) { _ in
            RenewDelegationTokenRequest(hmac: hmac, renewPeriodMs: periodMs)
        }
        if let error = BrokerError(wire: response.errorCode) { throw error }
        return response.expiryTimestampMs
    }

    /// - Parameter periodMs: negative to end it at once.
    /// - Returns: when the token expires now.
    public func expireToken(hmac: Bytes, periodMs: Int64) async throws -> Int64 {
        let response = try await send(to: .controller, codes: { (r: ExpireDelegationTokenResponse) in [r.errorCode] }) { _ in
            ExpireDelegationTokenRequest(hmac: hmac, expiryTimePeriodMs: periodMs)
        }
        if let error = BrokerError(wire: response.errorCode) { throw error }
        return response.expiryTimestampMs
    }

    /// - Parameter owners: nil for all.
    public func describeTokens(owners: [KafkaPrincipal]?) async throws -> [DelegationToken] {
        let response = try await send(to: .any, codes: { (r: DescribeDelegationTokenResponse) in [r.errorCode] }) { _ in
            DescribeDelegationTokenRequest(
                owners: owners?.map {
                    DescribeDelegationTokenRequest.DescribeDelegationTokenOwner(principalType: $0.type, principalName: $0.name)
                })
        }
        if let error = BrokerError(wire: response.errorCode) { throw error }
        return response.tokens.map { token in
            let owner = KafkaPrincipal(type: token.principalType, name: token.principalName)
            return DelegationToken(
                id: token.tokenId, hmac: token.hmac, owner: owner,
                requester: token.tokenRequesterPrincipalType.isEmpty
                    ? owner : KafkaPrincipal(type: token.tokenRequesterPrincipalType, name: token.tokenRequesterPrincipalName),
                renewers: token.renewers.map { KafkaPrincipal(type: $0.principalType, name: $0.principalName) },
                issuedMs: token.issueTimestamp, expiresMs: token.expiryTimestamp, maxMs: token.maxTimestamp)
        }
    }
}
