import CommandLine
import KafkaClient
import KafkaProto
import ReplicaPlacement

/// `reassign-partitions --generate`: spreads the partitions of topics over brokers.
struct GenerateReassignmentAction {
    let common: Reassignment
    let topics: [String]
    let brokers: [Int32]
    let knowsRacks: Bool

    /// `0,1,2`
    static func brokers(_ text: String) throws -> [Int32] {
        let ids = try text.split(separator: ",", omittingEmptySubsequences: false).map { part in
            guard let id = Int32(part) else {
                let sentence = "For input string: \"\(part)\""
                throw ReassignmentFailure(message: sentence, javaClass: "java.lang.NumberFormatException")
            }
            return id
        }
        let doubled = PlanFile.doubled(ids)
        if !doubled.isEmpty {
            throw ReassignmentFailure.command("Broker list contains duplicate entries: \(PlanFile.listText(doubled))")
        }
        return ids
    }

    func run() async throws {
        var present: [TopicPartition: [Int32]] = [:]
        let described = try await common.topics(Set(topics))
        for topic in described {
            for p in topic.partitions { present[TopicPartition(topic.name, p.index)] = p.replicas }
        }
        let places = try await places()
        var proposed: [TopicPartition: [Int32]] = [:]
        for topic in described {
            do {
                let replicas = try ReplicaAssigner.assign(
                    brokers: places, partitions: topic.partitions.count, replicationFactor: topic.partitions.first?.replicas.count ?? 0)
                for (index, list) in replicas { proposed[TopicPartition(topic.name, index)] = list }
            } catch {
                throw ReassignmentFailure(message: error.message, javaClass: JavaException.name(error.code))
            }
        }
        common.call.out.result(
            "reassignment-plan",
            rows: present.keys.sorted().map { partition in
                .object([
                    ("topic", .string(partition.topic)), ("partition", .number(partition.partition)),
                    ("replicas", .ints(present[partition] ?? [])), ("proposed", .ints(proposed[partition] ?? [])),
                ])
            }
        ) { out in
            out.line("Current partition replica assignment\n\(ReassignmentPlan.json(present).text)\n")
            out.line("Proposed partition reassignment configuration\n\(ReassignmentPlan.json(proposed).text)")
        }
    }

    /// Those of the wanted brokers that are in the cluster.
    private func places() async throws -> [ReplicaAssigner.Broker] {
        let nodes = try await common.admin.describeCluster().brokers.filter { brokers.contains($0.id) }
        guard knowsRacks else { return nodes.map { ReplicaAssigner.Broker(id: $0.id, rack: nil) } }
        let without = nodes.filter { $0.rack == nil }.count
        if without != 0, without != nodes.count {
            throw ReassignmentFailure.operation(
                "Not all brokers have rack information. Add --disable-rack-aware in command line to make replica assignment without "
                    + "rack information.")
        }
        return nodes.map { ReplicaAssigner.Broker(id: $0.id, rack: $0.rack) }
    }
}

extension ReplicaAssigner.Failure {
    fileprivate var code: ErrorCode {
        switch self {
        case .invalidPartitions: .invalidPartitions
        case .invalidReplicationFactor: .invalidReplicationFactor
        case .racksIncomplete: .invalidReplicaAssignment
        }
    }
}
