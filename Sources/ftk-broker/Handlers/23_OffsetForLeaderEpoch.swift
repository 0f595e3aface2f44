import BrokerCore
import KafkaProto

/// OffsetForLeaderEpoch: where a leader epoch ends, so that a log that parted from the leader's is found out (KIP-101, KIP-320).
enum OffsetForLeaderEpochHandler {
    @Sendable
    static func handle(
        _ request: OffsetForLeaderEpochRequest, _ call: RequestCall, _ broker: BrokerContext
    ) async -> OffsetForLeaderEpochResponse? {
        OffsetForLeaderEpochResponse(
            topics: request.topics.map { topic in
                .init(
                    topic: topic.topic,
                    partitions: topic.partitions.map { asked in
                        let name = TopicPartition(topic.topic, asked.partition)
                        do throws(ErrorCode) {
                            let end = try broker.replicas.endOffset(
                                ofEpoch: asked.leaderEpoch, in: name, currentLeaderEpoch: asked.currentLeaderEpoch)
                            return .init(
                                errorCode: 0, partition: asked.partition, leaderEpoch: call.version >= 1 ? end.epoch : -1,
                                endOffset: end.endOffset)
                        } catch {
                            return .init(errorCode: error.rawValue, partition: asked.partition)
                        }
                    })
            })
    }
}
