import KafkaClient

/// What limits the rate of moves: the rates are configurations of brokers, and which replicas they hold for is one of
/// topics (KIP-73).
enum ReplicationThrottles {
    static let leaderRate = "leader.replication.throttled.rate"
    static let followerRate = "follower.replication.throttled.rate"
    static let folderRate = "replica.alter.log.dirs.io.max.bytes.per.second"
    static let leaderReplicas = "leader.replication.throttled.replicas"
    static let followerReplicas = "follower.replication.throttled.replicas"

    /// Brokers that a partition is copied from and to.
    struct Move: Equatable {
        var sources: Set<Int32>
        var destinations: Set<Int32>
    }

    /// - Parameters:
    ///   - ongoing: moves under way, which go on beside the new ones.
    ///   - wanted: the replicas of the plan.
    ///   - present: the replicas as they are.
    static func moves(
        ongoing: [TopicPartition: PartitionReassignment], wanted: [TopicPartition: [Int32]], present: [TopicPartition: [Int32]]
    ) -> [TopicPartition: Move] {
        var moves = ongoing.mapValues { Move(sources: Set($0.replicas).subtracting($0.adding), destinations: Set($0.adding)) }
        for (partition, replicas) in wanted {
            let sources = moves[partition]?.sources ?? Set(present[partition] ?? [])
            moves[partition] = Move(sources: sources, destinations: Set(replicas).subtracting(sources))
        }
        return moves
    }

    /// The values of `leader.…replicas` and `follower.…replicas` of each topic: `PARTITION:BROKER` joined by commas.
    static func replicas(_ moves: [TopicPartition: Move]) -> [String: (leaders: String, followers: String)] {
        var texts: [String: (leaders: Set<String>, followers: Set<String>)] = [:]
        for (partition, move) in moves {
            texts[partition.topic, default: ([], [])].leaders.formUnion(move.sources.map { "\(partition.partition):\($0)" })
            texts[partition.topic, default: ([], [])].followers.formUnion(move.destinations.map { "\(partition.partition):\($0)" })
        }
        return texts.mapValues { ($0.leaders.sorted().joined(separator: ","), $0.followers.sorted().joined(separator: ",")) }
    }

    static func brokers(_ moves: [TopicPartition: Move]) -> [Int32] {
        moves.values.reduce(into: Set<Int32>()) { $0.formUnion($1.sources.union($1.destinations)) }.sorted()
    }
}
