import KafkaProto
import LogStore
import Platform

/// How an append ended for one partition.
public struct AppendResult: Sendable {
    public var error: ErrorCode = .none
    /// For the client; nil where the code says it all.
    public var message: String?
    public var recordErrors: [LogError.RecordError] = []
    /// Of the first record; -1 with an error.
    public var baseOffset: Int64 = -1
    /// ms; -1 unless the broker sets the timestamps.
    public var logAppendTimeMs: Int64 = -1
    /// -1 where the log was not reached.
    public var logStartOffset: Int64 = -1
    /// One past the last record, for the wait for other replicas.
    var requiredOffset: Int64 = -1
    public var recordCount = 0
    public var sizeInBytes = 0

    public init(error: ErrorCode = .none) { self.error = error }
}

extension ReplicaManager {
    /// Appends records as leader. Writes on the calling thread.
    /// - Parameters:
    ///   - requiredAcks: -1 checks `min.insync.replicas`; the wait for the other replicas is `awaitReplication`.
    public func append(
        _ records: Bytes, to name: TopicPartition, requiredAcks: Int16, origin: AppendOrigin = .client
    ) -> AppendResult {
        if origin == .client && InternalTopics.contains(name.topic) { return AppendResult(error: .invalidTopicException) }
        let partition: Partition
        let log: PartitionLog
        let leadership: ClusterImage.Partition
        do throws(ErrorCode) {
            partition = try hosted(name)
            (log, leadership) = try partition.leader()
            // More than the partition has replicas is never asked for.
            if requiredAcks == -1, leadership.isr.count < min(configs.minInsyncReplicas(name.topic), leadership.replicas.count) {
                throw .notEnoughReplicas
            }
        } catch {
            return AppendResult(error: error)
        }
        do throws(LogError) {
            let now = nowMs()
            let info = try log.append(try log.validate(records, origin: origin, nowMs: now), leaderEpoch: leadership.leaderEpoch, nowMs: now)
            partition.appended()
            var result = AppendResult()
            result.baseOffset = info.firstOffset
            result.logAppendTimeMs = info.logAppendTimeMs
            result.logStartOffset = info.logStartOffset
            result.requiredOffset = info.lastOffset + 1
            result.recordCount = info.recordCount
            result.sizeInBytes = info.sizeInBytes
            return result
        } catch {
            noteFailure(error, partition)
            var result = AppendResult(error: error.code)
            // A message goes out where the client could do something with it.
            if !error.recordErrors.isEmpty {
                result.message = error.message
                result.recordErrors = error.recordErrors
            }
            switch error.code {
            case .notLeaderOrFollower, .messageTooLarge, .recordListTooLarge, .corruptMessage, .kafkaStorageError: break
            default: result.logStartOffset = log.logStartOffset
            }
            return result
        }
    }

    /// Waits until the in-sync replicas have what was appended. Returns at once where this broker is the only one. On a loop.
    public func awaitReplication(_ results: [TopicPartition: AppendResult], timeoutMs: Int) async -> [TopicPartition: AppendResult] {
        var results = results
        let deadline = MonotonicTime.now.advanced(byMilliseconds: timeoutMs)
        for (name, result) in results where result.error == .none {
            guard let partition = partition(name) else {
                results[name] = AppendResult(error: .notLeaderOrFollower)
                continue
            }
            if let log = partition.log, log.highWatermark >= result.requiredOffset { continue }
            let promise = Promise<ErrorCode>()
            partition.whenReplicated(to: result.requiredOffset, deadline: deadline) { promise.complete($0) }
            let error = await promise.value(until: deadline) ?? .requestTimedOut
            if error != .none { results[name] = AppendResult(error: error) }
        }
        return results
    }

    /// Removes the records below `offset` (DeleteRecords).
    /// - Parameter offset: -1: all that consumers can have seen.
    /// - Returns: the log start offset in force.
    /// - Throws: `policyViolation` where the topic is only compacted; `offsetOutOfRange`; what `leader` throws.
    public func deleteRecords(_ name: TopicPartition, before offset: Int64) throws(ErrorCode) -> Int64 {
        if InternalTopics.contains(name.topic) { throw .invalidTopicException }
        let partition = try hosted(name)
        let log = try partition.leader().log
        guard log.config.isDeleted else { throw .policyViolation }
        do throws(LogError) {
            return try log.deleteRecords(before: offset)
        } catch {
            noteFailure(error, partition)
            throw error.code
        }
    }
}

extension ReplicaManager: CoordinatorLog {
    public func append(
        _ batches: Bytes, to partition: TopicPartition, requiredAcks: Int16, timeoutMs: Int,
        completion: @escaping @Sendable (CoordinatorAppendResult) -> Void
    ) {
        let result = append(batches, to: partition, requiredAcks: requiredAcks, origin: .coordinator)
        guard result.error == .none, requiredAcks == -1, let hosted = self.partition(partition) else {
            return completion(CoordinatorAppendResult(error: result.error, baseOffset: result.error == .none ? result.baseOffset : -1))
        }
        let deadline = MonotonicTime.now.advanced(byMilliseconds: timeoutMs)
        hosted.whenReplicated(to: result.requiredOffset, deadline: deadline) { error in
            completion(CoordinatorAppendResult(error: error, baseOffset: error == .none ? result.baseOffset : -1))
        }
    }

    public func read(_ partition: TopicPartition, from offset: Int64, maxBytes: Int) throws(ErrorCode) -> Bytes {
        let hosted = try hosted(partition)
        let log = try hosted.leader().log
        do throws(LogError) {
            return try log.readBatches(from: offset, maxBytes: maxBytes)
        } catch {
            noteFailure(error, hosted)
            throw error.code
        }
    }

    public func extent(of partition: TopicPartition) -> CoordinatorLogExtent? {
        guard let (log, leadership) = try? self.partition(partition)?.leader() else { return nil }
        let view = log.view
        return CoordinatorLogExtent(
            leaderEpoch: leadership.leaderEpoch, logStartOffset: view.logStartOffset, logEndOffset: view.logEndOffset)
    }
}
