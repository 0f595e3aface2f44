import BrokerCore
import KafkaProto
import Platform

/// Replicas without logs: the metadata alone.
final class MetadataOnlyReplicas: ReplicaCommands, CoordinatorLog, Sendable {
    private let metadata: MetadataCache

    init(_ metadata: MetadataCache) { self.metadata = metadata }

    func becomeLeaderOrFollower(_ command: LeaderAndIsrCommand) -> [TopicPartition: ErrorCode] { [:] }
    func stopReplicas(_ command: StopReplicaCommand) -> [TopicPartition: ErrorCode] { [:] }

    func updateMetadata(_ update: MetadataUpdate) -> ErrorCode {
        metadata.apply(update)
        return .none
    }

    func append(
        _ batches: Bytes, to partition: TopicPartition, requiredAcks: Int16, timeoutMs: Int,
        completion: @escaping @Sendable (CoordinatorAppendResult) -> Void
    ) {
        completion(CoordinatorAppendResult(error: .notLeaderOrFollower))
    }

    func read(_ partition: TopicPartition, from offset: Int64, maxBytes: Int) throws(ErrorCode) -> Bytes {
        throw .notLeaderOrFollower
    }

    func extent(of partition: TopicPartition) -> CoordinatorLogExtent? { nil }
}
