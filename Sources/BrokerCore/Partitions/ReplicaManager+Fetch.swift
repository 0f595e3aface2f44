import KafkaProto
import LogStore
import Platform

/// What a fetch wants of one partition.
public struct PartitionFetch: Sendable {
    public var name: TopicPartition
    /// `Uuid.zero` where the request names topics by name.
    public var topicId: Uuid
    public var offset: Int64
    public var maxBytes: Int
    /// -1: not said.
    public var currentLeaderEpoch: Int32
    /// Of the record before `offset`; -1: not said (KIP-595).
    public var lastFetchedEpoch: Int32

    public init(
        name: TopicPartition, topicId: Uuid = .zero, offset: Int64, maxBytes: Int, currentLeaderEpoch: Int32 = -1, lastFetchedEpoch: Int32 = -1
    ) {
        self.name = name
        self.topicId = topicId
        self.offset = offset
        self.maxBytes = maxBytes
        self.currentLeaderEpoch = currentLeaderEpoch
        self.lastFetchedEpoch = lastFetchedEpoch
    }
}

/// What a fetch wants as a whole.
public struct FetchParameters: Sendable {
    /// -1: a consumer.
    public var replicaId: Int32
    public var maxWaitMs: Int
    public var minBytes: Int
    public var maxBytes: Int
    public var isolation: FetchIsolation

    public init(replicaId: Int32 = -1, maxWaitMs: Int, minBytes: Int, maxBytes: Int, isolation: FetchIsolation) {
        self.replicaId = replicaId
        self.maxWaitMs = maxWaitMs
        self.minBytes = minBytes
        self.maxBytes = maxBytes
        self.isolation = isolation
    }
}

/// What a fetch got of one partition.
public struct PartitionFetchResult: Sendable {
    public var error: ErrorCode
    /// nil with an error.
    public var records: FetchedRecords?
    /// The log parted from the leader's before the offset that was asked for (KIP-595): the epoch and where it ends.
    public var diverging: (epoch: Int32, endOffset: Int64)?
}

extension ReplicaManager {
    /// Finds records of partitions in the order they are asked for, and waits for them where there are fewer than `minBytes`. On a loop.
    ///
    /// The first partition with records gives at least one batch, whatever the limits.
    public func fetch(_ wanted: [PartitionFetch], _ parameters: FetchParameters) async -> [PartitionFetchResult] {
        var results = read(wanted, parameters)
        if parameters.maxWaitMs <= 0 || wanted.isEmpty || isEnough(results, parameters) { return results }
        let deadline = MonotonicTime.now.advanced(byMilliseconds: parameters.maxWaitMs)
        let partitions = wanted.compactMap { partition($0.name) }
        while true {
            let waiter = nextWaiter()
            for partition in partitions { partition.add(waiter) }
            // Once more: what came before the waiter was known would not wake it.
            results = read(wanted, parameters)
            let isDone = isEnough(results, parameters)
            let woken = isDone ? false : await waiter.wait(until: deadline)
            for partition in partitions { partition.remove(waiter) }
            if isDone { return results }
            if !woken { return read(wanted, parameters) }
        }
    }

    private func isEnough(_ results: [PartitionFetchResult], _ parameters: FetchParameters) -> Bool {
        var size = 0
        for result in results {
            if result.error != .none || result.diverging != nil { return true }
            size += result.records?.size ?? 0
        }
        return size >= parameters.minBytes
    }

    func read(_ wanted: [PartitionFetch], _ parameters: FetchParameters) -> [PartitionFetchResult] {
        var left = parameters.maxBytes
        var minOneMessage = true
        return wanted.map { fetch in
            let result = read(fetch, parameters, maxBytes: min(fetch.maxBytes, left), minOneMessage: minOneMessage)
            let size = result.records?.size ?? 0
            if size > 0 { minOneMessage = false }
            left = max(0, left - size)
            return result
        }
    }

    private func read(
        _ fetch: PartitionFetch, _ parameters: FetchParameters, maxBytes: Int, minOneMessage: Bool
    ) -> PartitionFetchResult {
        let partition: Partition
        let log: PartitionLog
        do throws(ErrorCode) {
            partition = try hosted(fetch.name)
            let leadership: ClusterImage.Partition
            (log, leadership) = try partition.leader(epoch: fetch.currentLeaderEpoch)
            if fetch.topicId != .zero, let id = log.topicId, id != fetch.topicId { throw .inconsistentTopicId }
            if parameters.replicaId >= 0, !leadership.replicas.contains(parameters.replicaId) { throw .notLeaderOrFollower }
        } catch {
            return PartitionFetchResult(error: error)
        }
        do throws(LogError) {
            if fetch.lastFetchedEpoch >= 0 {
                let end = log.endOffset(ofEpoch: fetch.lastFetchedEpoch)
                if end.epoch < 0 || end.endOffset < 0 { return PartitionFetchResult(error: .offsetOutOfRange) }
                if end.epoch < fetch.lastFetchedEpoch || end.endOffset < fetch.offset {
                    var nothing = try log.read(from: log.logStartOffset, maxBytes: 0, minOneMessage: false, isolation: parameters.isolation)
                    nothing.range = nil
                    return PartitionFetchResult(error: .none, records: nothing, diverging: end)
                }
            }
            let records = try log.read(from: fetch.offset, maxBytes: maxBytes, minOneMessage: minOneMessage, isolation: parameters.isolation)
            return PartitionFetchResult(error: .none, records: records)
        } catch {
            noteFailure(error, partition)
            return PartitionFetchResult(error: error.code)
        }
    }
}
