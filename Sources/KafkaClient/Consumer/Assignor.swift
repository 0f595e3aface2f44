import KafkaProto
import Platform

/// How the leader of a group shares partitions among the members.
public enum Assignor: Sendable, Hashable, CaseIterable {
    case range
    case roundRobin
    case sticky
    case cooperativeSticky

    /// By Kafka's class name, with or without its package.
    init?(javaName: String) {
        switch javaName.split(separator: ".").last.map({ String($0) }) ?? javaName {
        case "RangeAssignor", "range": self = .range
        case "RoundRobinAssignor", "roundrobin": self = .roundRobin
        case "StickyAssignor", "sticky": self = .sticky
        case "CooperativeStickyAssignor", "cooperative-sticky": self = .cooperativeSticky
        default: return nil
        }
    }

    /// The name of the protocol in the group.
    public var name: String {
        switch self {
        case .range: "range"
        case .roundRobin: "roundrobin"
        case .sticky: "sticky"
        case .cooperativeSticky: "cooperative-sticky"
        }
    }

    /// Whether members keep their partitions while the group rebalances (KIP-429).
    public var isCooperative: Bool { self == .cooperativeSticky }

    public struct Member: Sendable {
        public let id: String
        public let instanceId: String?
        public let subscription: ConsumerMetadata.Subscription

        public init(id: String, instanceId: String?, subscription: ConsumerMetadata.Subscription) {
            self.id = id
            self.instanceId = instanceId
            self.subscription = subscription
        }

        /// Static members first, by their instance.
        static func precedes(_ a: Member, _ b: Member) -> Bool {
            switch (a.instanceId, b.instanceId) {
            case (let x?, let y?): x < y
            case (_?, nil): true
            case (nil, _?): false
            case (nil, nil): a.id < b.id
            }
        }
    }

    /// - Parameter partitions: how many each topic has; topics that are missing are not there.
    /// - Returns: each member's partitions; every member has an entry.
    public func assign(_ members: [Member], partitions: [String: Int]) -> [String: [TopicPartition]] {
        let members = members.sorted(by: Member.precedes)
        switch self {
        case .range: return Self.byRange(members, partitions)
        case .roundRobin: return Self.byRoundRobin(members, partitions)
        case .sticky: return StickyAssignment(members, partitions).result
        case .cooperativeSticky:
            return Self.withoutHandover(StickyAssignment(members, partitions).result, members)
        }
    }

    /// Per topic: the partitions in a row are cut into one piece a member; the first members get one more.
    private static func byRange(_ members: [Member], _ partitions: [String: Int]) -> [String: [TopicPartition]] {
        var result = Dictionary(uniqueKeysWithValues: members.map { ($0.id, [TopicPartition]()) })
        for (topic, count) in partitions.sorted(by: { $0.key < $1.key }) {
            let readers = members.filter { $0.subscription.topics.contains(topic) }
            guard !readers.isEmpty else { continue }
            var next = 0
            for (index, member) in readers.enumerated() {
                let share = count / readers.count + (index < count % readers.count ? 1 : 0)
                result[member.id]?.append(contentsOf: (next..<next + share).map { TopicPartition(topic, Int32($0)) })
                next += share
            }
        }
        return result
    }

    /// All partitions in a row, dealt out one by one to those who read the topic.
    private static func byRoundRobin(_ members: [Member], _ partitions: [String: Int]) -> [String: [TopicPartition]] {
        var result = Dictionary(uniqueKeysWithValues: members.map { ($0.id, [TopicPartition]()) })
        guard !members.isEmpty else { return result }
        var turn = 0
        for (topic, count) in partitions.sorted(by: { $0.key < $1.key }) {
            guard members.contains(where: { $0.subscription.topics.contains(topic) }) else { continue }
            for index in 0..<count {
                while !members[turn % members.count].subscription.topics.contains(topic) { turn += 1 }
                result[members[turn % members.count].id]?.append(TopicPartition(topic, Int32(index)))
                turn += 1
            }
        }
        return result
    }

    /// A partition that another member still owns is given away only in the next round, when its owner has let it go.
    private static func withoutHandover(
        _ assignment: [String: [TopicPartition]], _ members: [Member]
    ) -> [String: [TopicPartition]] {
        var owner: [TopicPartition: String] = [:]
        for member in members { for partition in member.subscription.owned { owner[partition] = member.id } }
        return assignment.reduce(into: [:]) { result, entry in
            result[entry.key] = entry.value.filter { owner[$0] == nil || owner[$0] == entry.key }
        }
    }
}

/// Keeps what members own as far as the shares stay even: nobody has two more than another who could take one.
struct StickyAssignment {
    private(set) var result: [String: [TopicPartition]] = [:]

    init(_ members: [Assignor.Member], _ partitions: [String: Int]) {
        var counts: [String: Int] = [:]
        for member in members { result[member.id] = [] }
        guard !members.isEmpty else { return }
        let readers: [String: [Assignor.Member]] = partitions.reduce(into: [:]) { all, entry in
            all[entry.key] = members.filter { $0.subscription.topics.contains(entry.key) }
        }
        // Of two who claim the same partition the one of the later generation owns it.
        var owner: [TopicPartition: (member: String, generation: Int32)] = [:]
        for member in members {
            let (owned, generation) = StickyAssignment.owned(member.subscription)
            for partition in owned {
                guard member.subscription.topics.contains(partition.topic), Int(partition.partition) < partitions[partition.topic] ?? 0
                else { continue }
                if let other = owner[partition], other.generation >= generation { continue }
                owner[partition] = (member.id, generation)
            }
        }
        var unowned: [TopicPartition] = []
        for (topic, count) in partitions.sorted(by: { $0.key < $1.key }) where readers[topic]?.isEmpty == false {
            for index in 0..<count {
                let partition = TopicPartition(topic, Int32(index))
                if let member = owner[partition]?.member {
                    result[member]?.append(partition)
                    counts[member, default: 0] += 1
                } else {
                    unowned.append(partition)
                }
            }
        }
        func least(_ topic: String) -> String? {
            readers[topic]?.min { (counts[$0.id] ?? 0) < (counts[$1.id] ?? 0) }?.id
        }
        for partition in unowned {
            guard let member = least(partition.topic) else { continue }
            result[member]?.append(partition)
            counts[member, default: 0] += 1
        }
        var moved = true
        while moved {
            moved = false
            for (member, own) in result.sorted(by: { $0.value.count > $1.value.count }) {
                for partition in own.reversed() {
                    guard let taker = least(partition.topic), (counts[taker] ?? 0) + 1 < counts[member] ?? 0 else { continue }
                    result[member]?.removeAll { $0 == partition }
                    result[taker]?.append(partition)
                    counts[member, default: 0] -= 1
                    counts[taker, default: 0] += 1
                    moved = true
                }
            }
        }
        for member in result.keys { result[member]?.sort() }
    }

    /// Owned partitions from the subscription, or from what the older sticky assignor writes into its user data.
    private static func owned(_ subscription: ConsumerMetadata.Subscription) -> ([TopicPartition], Int32) {
        if !subscription.owned.isEmpty || subscription.userData == nil { return (subscription.owned, subscription.generation) }
        guard let data = subscription.userData, data.count > 4 else { return ([], subscription.generation) }
        var reader = ByteReader(data)
        do {
            var partitions: [TopicPartition] = []
            for _ in 0..<(try reader.count(flexible: false, elementMin: 6)) {
                let topic = try reader.string()
                for _ in 0..<(try reader.count(flexible: false, elementMin: 4)) {
                    partitions.append(TopicPartition(topic, try reader.int32()))
                }
            }
            return (partitions, reader.remaining >= 4 ? try reader.int32() : -1)
        } catch {
            return ([], -1)
        }
    }

    /// What the sticky assignor writes into its user data.
    static func userData(_ owned: [TopicPartition], generation: Int32, _ assignor: Assignor) throws(EncodeError) -> Bytes? {
        var writer = ByteWriter(capacity: 64)
        switch assignor {
        case .range, .roundRobin: return nil
        case .cooperativeSticky: writer.int32(generation)
        case .sticky:
            let topics = owned.sorted().byTopic()
            writer.int32(Int32(topics.count))
            for (topic, indices) in topics {
                try writer.string(topic)
                writer.int32(Int32(indices.count))
                for index in indices { writer.int32(index) }
            }
            writer.int32(generation)
        }
        return writer.finish()
    }
}
