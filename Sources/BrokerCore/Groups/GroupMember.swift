import KafkaProto
import Platform

/// A protocol that a member can work by (an assignor, for consumers), with what it says about itself.
public struct GroupProtocol: Hashable, Sendable {
    public var name: String
    public var metadata: Bytes

    public init(name: String, metadata: Bytes) {
        self.name = name
        self.metadata = metadata
    }
}

/// A member of a group (upstream: `MemberMetadata`). Touched only with its shard's lock held.
final class GroupMember {
    typealias JoinReply = @Sendable (JoinGroupResponse) -> Void
    typealias SyncReply = @Sendable (SyncGroupResponse) -> Void

    var id: String
    /// KIP-345.
    let instanceId: String?
    let clientId: String
    /// With a slash in front, as Java prints addresses.
    let clientHost: String
    var rebalanceTimeoutMs: Int
    var sessionTimeoutMs: Int
    /// In the order of the member's preference.
    var protocols: [GroupProtocol]
    var assignment = Bytes.empty
    /// Set while a JoinGroup waits for its answer.
    var joinReply: JoinReply?
    /// Set while a SyncGroup waits for its answer.
    var syncReply: SyncReply?
    /// Joined for the first time and not answered yet: it cannot send heartbeats.
    var isNew = false
    /// On the monotonic clock; the member is gone when it passes, unless an answer is owed to it.
    var deadline: Int64 = .max

    init(
        id: String, instanceId: String?, clientId: String, clientHost: String, rebalanceTimeoutMs: Int, sessionTimeoutMs: Int,
        protocols: [GroupProtocol]
    ) {
        self.id = id
        self.instanceId = instanceId
        self.clientId = clientId
        self.clientHost = clientHost
        self.rebalanceTimeoutMs = rebalanceTimeoutMs
        self.sessionTimeoutMs = sessionTimeoutMs
        self.protocols = protocols
    }

    var isStatic: Bool { instanceId != nil }
    var isAwaitingJoin: Bool { joinReply != nil }
    var isAwaitingSync: Bool { syncReply != nil }

    /// A member that was answered before is not expired while the next answer is owed to it.
    var canExpire: Bool { isNew || !(isAwaitingJoin || isAwaitingSync) }

    /// Empty where the member does not have the protocol.
    func metadata(of protocolName: String?) -> Bytes {
        protocols.first { $0.name == protocolName }?.metadata ?? .empty
    }

    /// The protocol that this member likes best among `candidates`.
    func vote(_ candidates: Set<String>) -> String? { protocols.first { candidates.contains($0.name) }?.name }
}
