import KafkaProto
import Platform

/// Writes markers into the partitions that this broker leads, and hands those of other leaders to `remote`.
public final class LocalMarkerWriter: TransactionMarkerWriter, Sendable {
    /// Sends markers to another broker (WriteTxnMarkers); calls back for each partition.
    public typealias Remote = @Sendable (
        _ leader: Int32, TransactionMarker, [TopicPartition], @escaping @Sendable (TopicPartition, ErrorCode) -> Void
    ) -> Void

    private let brokerId: Int32
    private let log: any CoordinatorLog
    private let metadata: MetadataCache
    private let timeoutMs: Int
    private let clock: @Sendable () -> CoordinatorTime
    private let remote: Remote?
    private let ended: @Sendable (_ producerId: Int64, _ offsetsPartition: Int32, _ commits: Bool) -> Void

    /// - Parameters:
    ///   - remote: nil: partitions of other leaders wait until this broker leads them.
    ///   - ended: told when a partition of `__consumer_offsets` has a marker, for the group coordinator.
    public init(
        brokerId: Int32, log: any CoordinatorLog, metadata: MetadataCache, timeoutMs: Int = 30_000,
        clock: @escaping @Sendable () -> CoordinatorTime = { .now }, remote: Remote? = nil,
        ended: @escaping @Sendable (_ producerId: Int64, _ offsetsPartition: Int32, _ commits: Bool) -> Void
    ) {
        self.brokerId = brokerId
        self.log = log
        self.metadata = metadata
        self.timeoutMs = timeoutMs
        self.clock = clock
        self.remote = remote
        self.ended = ended
    }

    public func write(
        _ marker: TransactionMarker, to partitions: [TopicPartition],
        completion: @escaping @Sendable (TopicPartition, ErrorCode) -> Void
    ) {
        let image = metadata.image
        var others: [Int32: [TopicPartition]] = [:]
        for partition in partitions {
            guard let known = image.partition(partition) else {
                // Deleted: there is nothing to end.
                completion(partition, .none)
                continue
            }
            if known.leader == brokerId {
                writeLocally(marker, to: partition, completion: completion)
            } else if known.leader >= 0 {
                others[known.leader, default: []].append(partition)
            } else {
                completion(partition, .leaderNotAvailable)
            }
        }
        for (leader, partitions) in others {
            guard let remote else {
                for partition in partitions { completion(partition, .leaderNotAvailable) }
                continue
            }
            remote(leader, marker, partitions, completion)
        }
    }

    /// Appends the marker here, as the transaction's coordinator or in its name (WriteTxnMarkers).
    public func writeLocally(
        _ marker: TransactionMarker, to partition: TopicPartition,
        completion: @escaping @Sendable (TopicPartition, ErrorCode) -> Void
    ) {
        let batch = CoordinatorBatch.marker(
            marker.producer, commits: marker.commits, coordinatorEpoch: marker.coordinatorEpoch, timestampMs: clock().wallMs)
        log.append(batch, to: partition, requiredAcks: -1, timeoutMs: timeoutMs) { [ended] result in
            if result.error == .none && partition.topic == InternalTopics.consumerOffsets {
                ended(marker.producer.id, partition.partition, marker.commits)
            }
            completion(partition, result.error)
        }
    }
}
