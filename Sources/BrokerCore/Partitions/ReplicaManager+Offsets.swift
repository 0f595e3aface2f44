import KafkaProto
import LogStore
import Platform

extension ReplicaManager {
    /// What ListOffsets asks for (KIP-79, KIP-734, KIP-405).
    public enum OffsetQuestion: Sendable, Equatable {
        case latest
        case earliest
        /// The record with the largest timestamp.
        case maxTimestamp
        /// The first record with at least this timestamp, ms.
        case timestamp(Int64)
    }

    /// - Parameters:
    ///   - isolation: what the end of the log is for who asks.
    ///   - replicaId: -1 for consumers.
    /// - Returns: nil where no record is as asked.
    /// - Throws: what `Partition.leader` throws. Blocks on the disk for questions about time.
    public func offset(
        _ question: OffsetQuestion, of name: TopicPartition, isolation: FetchIsolation, currentLeaderEpoch: Int32
    ) throws(ErrorCode) -> PartitionLog.OffsetByTime? {
        let partition = try hosted(name)
        let (log, leadership) = try partition.leader(epoch: currentLeaderEpoch)
        let view = log.view
        let end: Int64
        switch isolation {
        case .logEnd: end = view.logEndOffset
        case .highWatermark: end = view.highWatermark
        case .lastStable: end = view.lastStableOffset
        }
        do throws(LogError) {
            let found: PartitionLog.OffsetByTime?
            switch question {
            case .latest:
                return .init(timestamp: -1, offset: end, leaderEpoch: leadership.leaderEpoch)
            case .earliest:
                return .init(timestamp: -1, offset: view.logStartOffset, leaderEpoch: log.epoch(of: view.logStartOffset) ?? -1)
            case .maxTimestamp: found = try log.offsetOfMaxTimestamp()
            case .timestamp(let timestamp): found = try log.offset(forTimestamp: timestamp)
            }
            return found.flatMap { $0.offset < end ? $0 : nil }
        } catch {
            noteFailure(error, partition)
            throw error.code
        }
    }

    /// Base offsets of segments before a time, newest first, headed by the log's end (ListOffsets version 0).
    public func segmentOffsets(
        _ question: OffsetQuestion, of name: TopicPartition, max count: Int
    ) throws(ErrorCode) -> [Int64] {
        let log = try hosted(name).leader().log
        return Array(log.segmentOffsets(before: question.legacyTime).prefix(max(count, 0)))
    }

    /// Where the largest epoch that is not over `epoch` ends (OffsetForLeaderEpoch).
    public func endOffset(
        ofEpoch epoch: Int32, in name: TopicPartition, currentLeaderEpoch: Int32
    ) throws(ErrorCode) -> (epoch: Int32, endOffset: Int64) {
        let log = try hosted(name).leader(epoch: currentLeaderEpoch).log
        return log.endOffset(ofEpoch: epoch)
    }

    /// The producers that a partition remembers.
    public func producers(_ name: TopicPartition) throws(ErrorCode) -> [ProducerState] {
        try hosted(name).leader().log.producers.sorted { $0.producerId < $1.producerId }
    }
}

extension ReplicaManager.OffsetQuestion {
    /// -1 latest, -2 earliest.
    var legacyTime: Int64 {
        switch self {
        case .latest, .maxTimestamp: -1
        case .earliest: -2
        case .timestamp(let time): time
        }
    }
}
