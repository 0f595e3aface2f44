import KafkaProto
import Platform

/// What consumers of a group tell each other through the coordinator, which passes it on unread: subscriptions and
/// assignments, each after a version number.
public enum ConsumerMetadata {
    public struct Subscription: Sendable {
        public var topics: [String]
        public var owned: [TopicPartition] = []
        public var generation: Int32 = -1
        public var userData: Bytes?
        public var rack: String?

        public init(topics: [String]) { self.topics = topics }
    }

    public static func subscription(_ bytes: Bytes) -> Subscription? {
        guard bytes.count >= 2 else { return nil }
        var reader = ByteReader(bytes)
        guard let version = try? reader.int16(), version >= 0,
              let message = try? ConsumerProtocolSubscription(from: &reader, version: min(version, 3))
        else { return nil }
        var subscription = Subscription(topics: message.topics)
        subscription.owned = message.ownedPartitions.flatMap { topic in topic.partitions.map { TopicPartition(topic.topic, $0) } }
        subscription.generation = message.generationId
        subscription.userData = message.userData
        subscription.rack = message.rackId
        return subscription
    }

    public static func bytes(_ subscription: Subscription) throws(EncodeError) -> Bytes {
        var writer = ByteWriter(capacity: 128)
        writer.int16(3)
        try ConsumerProtocolSubscription(
            topics: subscription.topics.sorted(), userData: subscription.userData,
            ownedPartitions: subscription.owned.sorted().byTopic().map {
                ConsumerProtocolSubscription.TopicPartition(topic: $0.topic, partitions: $0.partitions)
            },
            generationId: subscription.generation, rackId: subscription.rack
        ).encode(to: &writer, version: 3)
        return writer.finish()
    }

    public static func assignment(_ bytes: Bytes) -> (partitions: [TopicPartition], userData: Bytes?)? {
        guard bytes.count >= 2 else { return nil }
        var reader = ByteReader(bytes)
        guard let version = try? reader.int16(), version >= 0,
              let message = try? ConsumerProtocolAssignment(from: &reader, version: min(version, 3))
        else { return nil }
        return (message.assignedPartitions.flatMap { topic in topic.partitions.map { TopicPartition(topic.topic, $0) } }, message.userData)
    }

    public static func bytes(assignment: [TopicPartition]) throws(EncodeError) -> Bytes {
        var writer = ByteWriter(capacity: 128)
        writer.int16(3)
        try ConsumerProtocolAssignment(
            assignedPartitions: assignment.byTopic().map {
                ConsumerProtocolAssignment.TopicPartition(topic: $0.topic, partitions: $0.partitions)
            }
        ).encode(to: &writer, version: 3)
        return writer.finish()
    }
}
