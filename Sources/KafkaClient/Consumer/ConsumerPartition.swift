import KafkaProto
import Platform

/// A partition that a consumer reads: where it is, and what has come of it. Used on the consumer's loop only.
public final class ConsumerPartition: @unchecked Sendable {
    // Sendable: all state belongs to the thread of the consumer's loop.
    public let id: TopicPartition
    /// The offset of the next record that is handed out; nil until it is known.
    public internal(set) var position: Int64?
    /// Of the record before `position`, for the commit; -1 where it is not known.
    var positionEpoch: Int32 = -1
    public internal(set) var highWatermark: Int64 = -1
    /// What was asked for as the first position; nil for the committed offset, else the reset policy.
    var start: OffsetSpec?
    var leader: Int32?
    var leaderEpoch: Int32 = -1
    var topicId = Uuid.zero
    /// The follower that the leader told to read from (KIP-392).
    var preferredReplica: Int32?
    /// The offset of the next fetch: behind what is buffered.
    var fetchOffset: Int64?
    /// Bytes that were fetched and not handed out.
    var bufferedBytes = 0
    /// Goes up when what is buffered or under way is to be dropped.
    var generation = 0
    var isPaused = false
    var isAssigned = true
    var lastCommitted: Int64?

    init(_ id: TopicPartition) { self.id = id }

    var source: Int32? { preferredReplica ?? leader }

    func move(to offset: Int64) {
        position = offset
        fetchOffset = offset
        generation += 1
    }
}

/// A batch of records of a partition. `next` steps through it and moves the partition's position along.
///
/// What is left of a batch is handed out once more; `finish` passes over it.
public struct FetchedBatch {
    public let partition: ConsumerPartition
    public let batch: RecordBatch
    /// Nil for a batch without records to show: of an aborted transaction, or control records.
    private var records: Records?
    private let generation: Int
    /// Records before this offset were handed out already.
    private let first: Int64

    init(_ partition: ConsumerPartition, _ batch: RecordBatch, skips: Bool) throws(RecordBatchError) {
        self.partition = partition
        self.batch = batch
        generation = partition.generation
        first = partition.position ?? 0
        records = skips ? nil : try batch.records()
    }

    public var timestampType: TimestampType { batch.timestampType }

    /// The next record at or after the position; nil at the end, and where the partition was given back or moved meanwhile.
    public mutating func next() throws(RecordBatchError) -> Record? {
        guard generation == partition.generation else { return nil }
        while let record = try records?.next() {
            if record.offset < first { continue }
            partition.position = record.offset + 1
            return record
        }
        finish()
        return nil
    }

    /// Passes over what is left.
    public mutating func finish() {
        records = nil
        guard generation == partition.generation else { return }
        partition.position = max(partition.position ?? 0, batch.nextOffset)
        partition.positionEpoch = batch.partitionLeaderEpoch
    }
}
