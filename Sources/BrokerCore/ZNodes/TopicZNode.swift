import CommandLine
import KafkaProto
import Platform

/// Which brokers hold a partition; while it is being reassigned, which come and which go (`ReplicaAssignment`).
public struct ReplicaAssignment: Hashable, Sendable {
    /// All of them, the preferred leader first.
    public var replicas: [Int32]
    public var adding: [Int32]
    public var removing: [Int32]

    public init(_ replicas: [Int32], adding: [Int32] = [], removing: [Int32] = []) {
        self.replicas = replicas
        self.adding = adding
        self.removing = removing
    }

    public var isBeingReassigned: Bool { !adding.isEmpty || !removing.isEmpty }
    public var target: [Int32] { replicas.filter { !removing.contains($0) } }
    public var origin: [Int32] { replicas.filter { !adding.contains($0) } }

    /// The assignment on the way to `target` (`ReplicaAssignment.reassignTo`): the new replicas first, then those that go.
    public func reassigned(to target: [Int32]) -> ReplicaAssignment {
        let origin = self.origin
        let full = target + origin.filter { !target.contains($0) }
        return ReplicaAssignment(
            full, adding: full.filter { !origin.contains($0) }, removing: origin.filter { !target.contains($0) })
    }
}

/// `/brokers/topics/T`: a topic's id and the replicas of its partitions (`kafka.zk.TopicZNode`, version 3).
public struct TopicZNode: Sendable, Hashable {
    /// nil where a broker before 2.8 made the topic.
    public var topicId: Uuid?
    public var partitions: [Int32: ReplicaAssignment]

    public init(topicId: Uuid?, partitions: [Int32: ReplicaAssignment]) {
        self.topicId = topicId
        self.partitions = partitions
    }

    public func encode() -> Bytes {
        let order = MapOrder.scala(partitions.keys.sorted().map { "\($0)" })
        func lists(_ value: (ReplicaAssignment) -> [Int32], keepsEmpty: Bool) -> JSON {
            let named = partitions.filter { keepsEmpty || !value($0.value).isEmpty }
            let keys = keepsEmpty ? order : MapOrder.scala(named.keys.sorted().map { "\($0)" })
            return .object(keys.compactMap { key in
                Int32(key).flatMap { named[$0] }.map { (key, .ints(value($0))) }
            })
        }
        var members: [(String, JSON)] = [("partitions", lists({ $0.replicas }, keepsEmpty: true))]
        if let topicId { members.append(("topic_id", .string("\(topicId)"))) }
        members += [
            ("adding_replicas", lists({ $0.adding }, keepsEmpty: false)),
            ("removing_replicas", lists({ $0.removing }, keepsEmpty: false)), ("version", .int(3))
        ]
        return Bytes(utf8: JSON.object(members).text)
    }

    public static func decode(_ data: Bytes?, topic: String) throws(ZNodeFormatError) -> TopicZNode {
        let reader = try ZNodeReader(data, path: KafkaPaths.topic(topic))
        let replicas = try reader.replicas("partitions")
        let adding = try reader.replicas("adding_replicas")
        let removing = try reader.replicas("removing_replicas")
        var partitions: [Int32: ReplicaAssignment] = [:]
        for (partition, list) in replicas {
            partitions[partition] = ReplicaAssignment(list, adding: adding[partition] ?? [], removing: removing[partition] ?? [])
        }
        return TopicZNode(topicId: reader.json["topic_id"]?.stringValue.flatMap { Uuid($0) }, partitions: partitions)
    }
}
