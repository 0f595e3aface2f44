import CommandLine
import KafkaClient
import KafkaProto

/// The order in which Scala's mutable `HashSet` gives its elements, which some scripts print.
enum ScalaSetOrder {
    static func partitions(of state: TransactionLogValue) -> [TopicPartition] {
        sorted((state.transactionPartitions ?? []).flatMap { topic in topic.partitionIds.map { TopicPartition(topic.topic, $0) } })
    }

    static func sorted(_ partitions: [TopicPartition]) -> [TopicPartition] {
        var size = 16
        while partitions.count * 4 >= size * 3 { size *= 2 }
        let mask = Int32(size - 1)
        let hashed = partitions.map { partition in
            let hash = (31 &+ partition.partition) &* 31 &+ JavaHashOrder.hash(partition.topic)
            return (hash: hash ^ Int32(bitPattern: UInt32(bitPattern: hash) >> 16), partition: partition)
        }
        return hashed.sorted { ($0.hash & mask, $0.hash) < ($1.hash & mask, $1.hash) }.map(\.partition)
    }
}
