import KafkaProto

/// A JoinGroup request with what its version and its connection say.
public struct JoinGroupCall: Sendable {
    public var groupId: String
    /// Empty: not a member yet.
    public var memberId: String
    public var instanceId: String?
    public var clientId: String
    public var clientHost: String
    public var rebalanceTimeoutMs: Int
    public var sessionTimeoutMs: Int
    public var protocolType: String
    public var protocols: [GroupProtocol]
    public var reason: String
    /// A new member is given an id first, with which it joins again (KIP-394, version 4).
    public var requiresKnownMemberId: Bool
    /// A static leader that comes back may be told to skip the assignment (KIP-814, version 9).
    public var supportsSkippingAssignment: Bool

    public init(_ request: JoinGroupRequest, version: Int16, clientId: String, clientHost: String) {
        groupId = request.groupId
        memberId = request.memberId
        instanceId = request.groupInstanceId
        self.clientId = clientId
        self.clientHost = clientHost
        sessionTimeoutMs = Int(request.sessionTimeoutMs)
        rebalanceTimeoutMs = Int(version == 0 ? request.sessionTimeoutMs : request.rebalanceTimeoutMs)
        protocolType = request.protocolType
        protocols = request.protocols.map { GroupProtocol(name: $0.name, metadata: $0.metadata) }
        reason = request.reason.map { $0.isEmpty ? "not provided" : $0 } ?? "not provided"
        requiresKnownMemberId = version >= 4 && request.groupInstanceId == nil && request.memberId.isEmpty
        supportsSkippingAssignment = version >= 9
    }
}
