import KafkaProto
import Platform

/// A group of the classic protocol: its members, generation and offsets (upstream: `GroupMetadata`).
///
/// Holds the data and the rules that concern one group alone; what happens when is `GroupShard`'s. Touched only with its shard's lock held.
final class ClassicGroup {
    /// What a rebalance waits for.
    enum JoinDelay {
        /// The first members of an empty group wait for others, longer while new ones come, at most `remainingMs` more.
        case initial(deadline: Int64, delayMs: Int, remainingMs: Int)
        /// All members are to join until then.
        case rebalance(deadline: Int64)

        var deadline: Int64 {
            switch self {
            case .initial(let deadline, _, _), .rebalance(let deadline): deadline
            }
        }
    }

    let id: String
    private(set) var state: GroupState
    /// When the state was entered, in milliseconds since 1970; nil where the record does not say.
    var stateTimestamp: Int64?
    /// `consumer`, `connect` …; nil: the group stores offsets only.
    var protocolType: String?
    var generation: Int32 = 0
    var leaderId: String?
    var protocolName: String?
    /// The topics that consumers in this group read; nil: not known, which counts as all.
    var subscribedTopics: Set<String>?
    /// In the order of joining.
    private(set) var members: [GroupMember] = []
    private var membersById: [String: GroupMember] = [:]
    private(set) var staticMembers: [String: String] = [:]
    private var protocolCounts: [String: Int] = [:]
    /// Members that were given an id and have not joined with it yet (KIP-394), with their deadlines.
    var pendingMembers: [String: Int64] = [:]
    /// Members that have not sent SyncGroup in this generation.
    var pendingSync: Set<String> = []
    var syncDeadline: Int64 = .max
    var joinDelay: JoinDelay?
    var newMemberAdded = false
    /// The deadline for which this group stands in the shard's queue.
    var armedDeadline: Int64 = .max

    var offsets: [TopicPartition: RecordedOffset] = [:]
    /// Being written.
    var pendingOffsets: [TopicPartition: CommittedOffset] = [:]
    /// By producer id: written within a transaction that is not ended.
    var pendingTxnOffsets: [Int64: [TopicPartition: RecordedOffset]] = [:]

    init(id: String, state: GroupState = .empty, stateTimestamp: Int64? = nil) {
        self.id = id
        self.state = state
        self.stateTimestamp = stateTimestamp
    }

    func enter(_ state: GroupState, wallMs: Int64) {
        self.state = state
        stateTimestamp = wallMs
    }

    // MARK: Members

    func member(_ id: String) -> GroupMember? { membersById[id] }
    func has(_ id: String) -> Bool { membersById[id] != nil }
    func isLeader(_ id: String) -> Bool { leaderId == id }
    var awaitingJoinCount: Int { members.reduce(0) { $0 + ($1.isAwaitingJoin ? 1 : 0) } }
    var hasAllMembersJoined: Bool { pendingMembers.isEmpty && members.allSatisfy(\.isAwaitingJoin) }
    /// The largest of the members' timeouts.
    var rebalanceTimeoutMs: Int { members.reduce(0) { max($0, $1.rebalanceTimeoutMs) } }

    func add(_ member: GroupMember, protocolType: String) {
        if let instance = member.instanceId { staticMembers[instance] = member.id }
        if members.isEmpty { self.protocolType = protocolType }
        if leaderId == nil { leaderId = member.id }
        members.append(member)
        membersById[member.id] = member
        count(member.protocols, by: 1)
        pendingMembers[member.id] = nil
    }

    /// Also forgets a pending member.
    func remove(_ id: String) {
        if let member = membersById.removeValue(forKey: id) {
            members.removeAll { $0 === member }
            count(member.protocols, by: -1)
            if let instance = member.instanceId { staticMembers[instance] = nil }
        }
        if isLeader(id) { leaderId = members.first?.id }
        pendingMembers[id] = nil
        pendingSync.remove(id)
    }

    /// A static member that came back has a new id; what it had stays.
    func replaceStatic(instance: String, member: GroupMember, newId: String) {
        membersById[member.id] = nil
        if isLeader(member.id) { leaderId = newId }
        member.id = newId
        membersById[newId] = member
        staticMembers[instance] = newId
    }

    func update(_ member: GroupMember, protocols: [GroupProtocol], rebalanceTimeoutMs: Int, sessionTimeoutMs: Int) {
        count(member.protocols, by: -1)
        member.protocols = protocols
        count(protocols, by: 1)
        member.rebalanceTimeoutMs = rebalanceTimeoutMs
        member.sessionTimeoutMs = sessionTimeoutMs
    }

    private func count(_ protocols: [GroupProtocol], by n: Int) {
        for proto in protocols { protocolCounts[proto.name, default: 0] += n }
    }

    /// What is wrong with a request in the name of a member, or nil (upstream: `validateCurrentMember`).
    func memberError(_ id: String, instance: String?) -> ErrorCode? {
        if let instance {
            guard let current = staticMembers[instance] else { return .unknownMemberId }
            if current != id { return .fencedInstanceId }
        }
        return has(id) ? nil : .unknownMemberId
    }

    // MARK: Generations

    func supports(protocolType: String, protocols: [GroupProtocol]) -> Bool {
        if state == .empty { return !protocolType.isEmpty && !protocols.isEmpty }
        return self.protocolType == protocolType && protocols.contains { protocolCounts[$0.name] == members.count }
    }

    /// The protocol that all members have and most of them prefer.
    func selectProtocol() -> String? {
        let candidates = Set(protocolCounts.filter { $0.value == members.count }.keys)
        var votes: [String: Int] = [:]
        var best: String?
        for member in members {
            guard let name = member.vote(candidates) else { continue }
            votes[name, default: 0] += 1
            if votes[name, default: 0] > best.flatMap({ votes[$0] }) ?? 0 { best = name }
        }
        return best
    }

    /// Makes sure that the leader is a member that has joined; false where nobody has.
    func electJoinedLeader() -> Bool {
        guard let leaderId, let leader = member(leaderId) else { return false }
        if leader.isAwaitingJoin { return true }
        guard let joined = members.first(where: \.isAwaitingJoin) else { return false }
        self.leaderId = joined.id
        return true
    }

    func beginNextGeneration(wallMs: Int64) {
        generation &+= 1
        protocolName = members.isEmpty ? nil : selectProtocol()
        subscribedTopics = computeSubscribedTopics()
        enter(members.isEmpty ? .empty : .completingRebalance, wallMs: wallMs)
        pendingSync.removeAll()
    }

    func computeSubscribedTopics() -> Set<String>? {
        guard protocolType == "consumer" else { return nil }
        if members.isEmpty { return [] }
        guard let protocolName else { return nil }
        var topics: Set<String> = []
        for member in members {
            var reader = ByteReader(member.metadata(of: protocolName))
            // The topics come first in every version of the subscription.
            guard let version = try? reader.int16(), version >= 0,
                let subscription = try? ConsumerProtocolSubscription(from: &reader, version: 0)
            else { return nil }
            topics.formUnion(subscription.topics)
        }
        return topics
    }

    func isSubscribed(to topic: String) -> Bool { subscribedTopics?.contains(topic) ?? true }

    /// What the leader is told of the members.
    var memberList: [JoinGroupResponse.JoinGroupResponseMember] {
        members.map { .init(memberId: $0.id, groupInstanceId: $0.instanceId, metadata: $0.metadata(of: protocolName)) }
    }

    // MARK: Timers

    /// The earliest of all deadlines.
    var nextDeadline: Int64 {
        var next = min(joinDelay?.deadline ?? .max, syncDeadline)
        for member in members where member.canExpire { next = min(next, member.deadline) }
        for deadline in pendingMembers.values { next = min(next, deadline) }
        return next
    }
}
