import KafkaProto
import Platform

/// Reads records: of partitions that it is given, or of those that a group assigns to it.
///
/// Fetches run ahead of the reader; `nextBatch` hands out what has come, batch by batch, without copying. Used on its
/// loop only.
public final class Consumer: @unchecked Sendable {
    // Sendable: all state belongs to the thread of the cluster's loop.
    public let cluster: KafkaCluster
    public let config: ConsumerConfig
    /// The partitions that are read, by name and number.
    public internal(set) var partitions: [TopicPartition: ConsumerPartition] = [:]
    /// Told when partitions come and go: added, removed.
    public var onAssignment: (([TopicPartition], [TopicPartition]) -> Void)?

    /// Told before `nextBatch` waits: all that came was handed out.
    public var onIdle: (() -> Void)?

    var fetchers: [Int32: BrokerFetcher] = [:]
    var buffered: [Buffered] = []
    var bufferedFirst = 0
    var failure: (any Error)?
    var wakeUp: Promise<Void>?
    var isClosed = false
    public private(set) var isStopping = false
    var isRefreshing = false
    var refreshesAgain = false
    var member: (any GroupMembership)?
    var lastCommit = MonotonicTime.now
    var isCommitting = false

    /// Records of one partition as they came in one answer.
    struct Buffered {
        let partition: ConsumerPartition
        let generation: Int
        var reader: RecordBatchReader
        var aborted: AbortedTransactions
        let size: Int
        /// The batch that was handed out last; what is left of it comes first.
        var last: RecordBatch?
    }

    public init(_ cluster: KafkaCluster) throws(ConfigError) {
        self.cluster = cluster
        config = try ConsumerConfig(cluster.config)
    }

    var loop: EventLoop { cluster.loop }
    public var admin: Admin { Admin(cluster) }

    // MARK: What to read

    /// Adds partitions to read, without a group's say.
    /// - Parameter start: nil for the committed offset where there is a group, else by `auto.offset.reset`.
    public func assign(_ ids: [TopicPartition], start: OffsetSpec? = nil) {
        for id in ids where partitions[id] == nil {
            let partition = ConsumerPartition(id)
            partition.start = start
            partitions[id] = partition
        }
        refresh()
    }

    /// Reads a partition from this offset.
    public func assign(_ id: TopicPartition, at offset: Int64) {
        let partition = partitions[id] ?? ConsumerPartition(id)
        partition.move(to: offset)
        partitions[id] = partition
        refresh()
    }

    /// Joins the group and reads what it assigns.
    /// - Parameter topics: gives the names wanted among all that exist; asked again when the metadata grows old.
    public func subscribe(_ subscription: Subscription) throws {
        guard let group = config.groupId else { throw ConfigError("a subscription needs group.id") }
        let member: any GroupMembership =
            config.usesConsumerProtocol ? ConsumerGroupMember(group, subscription, self) : GroupMember(group, subscription, self)
        self.member = member
        member.start()
    }

    public enum Subscription: Sendable {
        case topics([String])
        case matching(@Sendable (String) -> Bool)
    }

    /// No longer reads these.
    func remove(_ ids: [TopicPartition]) {
        for id in ids {
            guard let partition = partitions.removeValue(forKey: id) else { continue }
            partition.isAssigned = false
            partition.generation += 1
        }
    }

    public func seek(_ id: TopicPartition, to offset: Int64) {
        guard let partition = partitions[id] else { return }
        partition.move(to: offset)
        wakeFetchers()
    }

    // MARK: Reading

    /// The next batch that has come; waits for one until the deadline.
    /// - Throws: what cannot be mended by trying again: no offset to begin at, no permission, a corrupt batch.
    public func nextBatch(until deadline: MonotonicTime) async throws -> FetchedBatch? {
        while true {
            if isStopping { return nil }
            if let batch = try takeBatch() { return batch }
            if let failure {
                self.failure = nil
                throw failure
            }
            autoCommit()
            if isClosed || isStopping { return nil }
            onIdle?()
            let promise = Promise<Void>()
            wakeUp = promise
            let limit = config.autoCommits && config.groupId != nil
                ? min(deadline, MonotonicTime.now.advanced(byMilliseconds: config.autoCommitIntervalMs)) : deadline
            if await promise.value(until: limit) == nil, MonotonicTime.now >= deadline {
                wakeUp = nil
                return try takeBatch()
            }
        }
    }

    private func takeBatch() throws -> FetchedBatch? {
        while bufferedFirst < buffered.count {
            let partition = buffered[bufferedFirst].partition
            if buffered[bufferedFirst].generation == partition.generation {
                if let last = buffered[bufferedFirst].last, last.nextOffset > partition.position ?? 0 {
                    return try FetchedBatch(partition, last, skips: false)
                }
                while let batch = try buffered[bufferedFirst].reader.next() {
                    if batch.nextOffset <= partition.position ?? 0 { continue }
                    if config.checksCRCs, !batch.isCrcValid {
                        throw BrokerError(
                            .corruptMessage,
                            "\(partition.id): the batch at offset \(batch.baseOffset) is corrupt: its CRC does not match")
                    }
                    let skips = try buffered[bufferedFirst].aborted.skips(batch, isReadCommitted: config.isReadCommitted)
                    var fetched = try FetchedBatch(partition, batch, skips: skips)
                    if skips {
                        fetched.finish()
                        continue
                    }
                    buffered[bufferedFirst].last = batch
                    return fetched
                }
            }
            partition.bufferedBytes -= buffered[bufferedFirst].size
            fetchers[partition.source ?? -1]?.wake()
            bufferedFirst += 1
            if bufferedFirst == buffered.count || bufferedFirst > 64 {
                buffered.removeFirst(bufferedFirst)
                bufferedFirst = 0
            }
        }
        return nil
    }

    func wake() {
        wakeUp?.complete(())
        wakeUp = nil
    }

    func fail(_ error: any Error) {
        if failure == nil { failure = error }
        wake()
    }

    /// Whether every partition has been read to the high watermark that its last answer told.
    public var isAtEnd: Bool {
        partitions.values.allSatisfy { ($0.position ?? -1) >= $0.highWatermark && $0.highWatermark >= 0 }
    }

    // MARK: Committing

    private func autoCommit() {
        guard config.autoCommits, config.groupId != nil, !isCommitting,
              MonotonicTime.now.milliseconds(since: lastCommit) >= config.autoCommitIntervalMs
        else { return }
        isCommitting = true
        lastCommit = .now
        loop.spawn {
            _ = try? await self.commit()
            self.isCommitting = false
        }
    }

    /// Commits the positions for the group; only those that moved since the last time.
    public func commit() async throws {
        guard let group = config.groupId else { return }
        var offsets: [TopicPartition: CommittedOffset] = [:]
        for partition in partitions.values {
            guard let position = partition.position, partition.lastCommitted != position else { continue }
            offsets[partition.id] = CommittedOffset(offset: position, leaderEpoch: partition.positionEpoch)
        }
        guard !offsets.isEmpty else { return }
        let deadline = cluster.apiDeadline(config.requestTimeoutMs)
        let response: OffsetCommitResponse = try await cluster.retrying(deadline: deadline, also: .staleMemberEpoch) {
            let response = try await cluster.send(to: .coordinator(.group, group), deadline: deadline) { version in
                typealias Topic = OffsetCommitRequest.OffsetCommitRequestTopic
                return OffsetCommitRequest(
                    groupId: group, generationIdOrMemberEpoch: member?.generationId ?? -1, memberId: member?.memberId ?? "",
                    groupInstanceId: version >= 7 && member != nil ? config.groupInstanceId : nil,
                    topics: offsets.keys.sorted().byTopic().map { topic, indices in
                        Topic(
                            name: topic,
                            partitions: indices.map { index in
                                let offset = offsets[TopicPartition(topic, index)]
                                return OffsetCommitRequest.OffsetCommitRequestPartition(
                                    partitionIndex: index, committedOffset: offset?.offset ?? 0,
                                    committedLeaderEpoch: version >= 6 ? offset?.leaderEpoch ?? -1 : Int32(-1), committedMetadata: "")
                            })
                    })
            }
            for topic in response.topics {
                for p in topic.partitions {
                    switch ErrorCode(wire: p.errorCode) {
                    case .notCoordinator, .coordinatorNotAvailable, .coordinatorLoadInProgress:
                        cluster.forgetCoordinator(.group, group)
                        throw BrokerError(ErrorCode(wire: p.errorCode))
                    // The next heartbeat brings the new epoch.
                    case .staleMemberEpoch: throw BrokerError(.staleMemberEpoch)
                    default: break
                    }
                }
            }
            return response
        }
        for topic in response.topics {
            for p in topic.partitions {
                let id = TopicPartition(topic.name, p.partitionIndex)
                if let error = BrokerError(wire: p.errorCode) { throw error }
                partitions[id]?.lastCommitted = offsets[id]?.offset
            }
        }
    }

    /// Ends `nextBatch`, which gives nil from now on.
    public func stop() {
        isStopping = true
        wake()
    }

    /// Commits where it commits by itself, leaves the group, and ends.
    public func close() async {
        isClosed = true
        if config.autoCommits, config.groupId != nil { _ = try? await commit() }
        await member?.leave()
        for fetcher in fetchers.values { fetcher.stop() }
        wake()
    }
}
