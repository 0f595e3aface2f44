import CommandLine
import KafkaClient

/// The order in which Java's `HashMap<TopicPartition, …>` gives its keys; `consumer-groups` prints in it.
enum PartitionMapOrder {
    /// - Parameter partitions: in the order in which they were put into the map; it decides where two share a bucket.
    static func sorted(_ partitions: [TopicPartition]) -> [TopicPartition] {
        // `TopicPartition.hashCode`.
        JavaHashOrder.sorted(partitions) { partition in
            31 &* (31 &+ partition.partition) &+ JavaHashOrder.hash(partition.topic)
        }
    }

    /// The rows of one member, or of nobody: put into another map by number of partition.
    /// - Parameter partitions: in the order in which the cluster tells them.
    static func described(_ partitions: [TopicPartition]) -> [TopicPartition] {
        let first = sorted(partitions).enumerated()
        return sorted(first.sorted { ($0.element.partition, $0.offset) < ($1.element.partition, $1.offset) }.map(\.element))
    }
}
