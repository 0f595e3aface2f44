import KafkaProto
import Platform

/// The group coordinator of a broker: groups of the classic protocol and their offsets, kept in `__consumer_offsets`.
///
/// One lock for each partition of the topic. Answers are given by closures that are called once, from any thread, without a lock held, and
/// perhaps before the call returns; whoever waits turns them into a promise. Sessions and retention need `expire` and
/// `removeExpiredOffsets` to be called: see `onDeadline`.
public final class GroupCoordinator: CoordinatorElections, Sendable {
    public let settings: GroupSettings
    private let shards: [Guarded<GroupShard>]
    private let records: any CoordinatorLog
    private let clock: @Sendable () -> CoordinatorTime
    /// Runs what blocks, off the event loops.
    private let background: @Sendable (@escaping @Sendable () -> Void) -> Void
    private let log: Logger
    private struct Alarm {
        var wake: (@Sendable (Int64) -> Void)?
        var deadline = Int64.max
    }
    private let alarm = Guarded(Alarm())
    private let active = Guarded(true)

    /// - Parameters:
    ///   - log: the partitions of `__consumer_offsets`.
    ///   - clock: the time now; a test's own.
    ///   - background: carries out work that blocks on the disk, in any order, on other threads.
    public init(
        settings: GroupSettings, log records: any CoordinatorLog, clock: @escaping @Sendable () -> CoordinatorTime = { .now },
        background: @escaping @Sendable (@escaping @Sendable () -> Void) -> Void
    ) {
        self.settings = settings
        self.records = records
        self.clock = clock
        self.background = background
        log = Logger("kafka.coordinator.group.GroupCoordinator")
        shards = (0..<settings.partitionCount).map {
            Guarded(
                GroupShard(partition: TopicPartition(InternalTopics.consumerOffsets, Int32($0)), settings: settings))
        }
    }

    /// The partition of `__consumer_offsets` that holds the group.
    public func partition(for groupId: String) -> Int32 { CoordinatorPartition.of(groupId, count: shards.count) }

    /// Calls `wake` with the monotonic time in milliseconds at which `expire` is to be called; again when it is to be sooner.
    public func onDeadline(_ wake: @escaping @Sendable (Int64) -> Void) {
        let deadline = alarm.withLock { alarm in
            alarm.wake = wake
            return alarm.deadline
        }
        if deadline < .max { wake(deadline) }
    }

    /// Refuses all requests from now on, with `coordinatorNotAvailable`.
    public func shutdown() {
        active.withLock { $0 = false }
        for index in shards.indices { run(index) { shard, now in shard.unload(now) } }
    }

    private var isActive: Bool { active.withLock { $0 } }

    // MARK: Members

    public func join(_ call: JoinGroupCall, reply: @escaping @Sendable (JoinGroupResponse) -> Void) {
        guard isActive else { return reply(.failed(.coordinatorNotAvailable, memberId: call.memberId)) }
        run(call.groupId) { shard, now in shard.join(call, now, reply) }
    }

    public func sync(_ request: SyncGroupRequest, reply: @escaping @Sendable (SyncGroupResponse) -> Void) {
        guard isActive else { return reply(.failed(.coordinatorNotAvailable)) }
        run(request.groupId) { shard, now in shard.sync(request, now, reply) }
    }

    public func heartbeat(_ request: HeartbeatRequest) -> ErrorCode {
        guard isActive else { return .coordinatorNotAvailable }
        return run(request.groupId) { shard, now in shard.heartbeat(request, now) }
    }

    public func leave(_ groupId: String, members: [LeaveGroupRequest.MemberIdentity]) -> LeaveGroupResponse {
        guard isActive else { return LeaveGroupResponse(errorCode: ErrorCode.coordinatorNotAvailable.rawValue) }
        return run(groupId) { shard, now in shard.leave(groupId, members, now) }
    }

    // MARK: Offsets

    /// - Parameter commits: at most one a partition.
    public func commit(
        _ request: OffsetCommitRequest, _ commits: [(TopicPartition, CommittedOffset)],
        reply: @escaping @Sendable ([TopicPartition: ErrorCode]) -> Void
    ) {
        guard isActive else { return reply(Self.all(commits, .coordinatorNotAvailable)) }
        let committer = GroupShard.Committer(
            generation: request.generationIdOrMemberEpoch, memberId: request.memberId, instanceId: request.groupInstanceId)
        run(request.groupId) { shard, now in shard.commit(request.groupId, by: committer, commits, now, reply) }
    }

    /// That the producer's transaction has the group's partition of `__consumer_offsets` is checked by the caller.
    public func commitTxn(
        _ request: TxnOffsetCommitRequest, _ commits: [(TopicPartition, CommittedOffset)],
        reply: @escaping @Sendable ([TopicPartition: ErrorCode]) -> Void
    ) {
        guard isActive else { return reply(Self.all(commits, .coordinatorNotAvailable)) }
        let committer = GroupShard.Committer(
            generation: request.generationId, memberId: request.memberId, instanceId: request.groupInstanceId)
        let producer = ProducerIdAndEpoch(id: request.producerId, epoch: request.producerEpoch)
        run(request.groupId) { shard, now in
            shard.commitTxn(request.groupId, by: committer, producer: producer, commits, now, reply)
        }
    }

    private static func all(_ commits: [(TopicPartition, CommittedOffset)], _ error: ErrorCode) -> [TopicPartition: ErrorCode] {
        Dictionary(commits.map { ($0.0, error) }, uniquingKeysWith: { $1 })
    }

    public func fetch(
        _ groupId: String, topics: [OffsetFetchRequest.OffsetFetchRequestTopics]?, requireStable: Bool
    ) -> OffsetFetchResponse.OffsetFetchResponseGroup {
        guard isActive else { return .init(groupId: groupId, errorCode: ErrorCode.coordinatorNotAvailable.rawValue) }
        return run(groupId) { shard, _ in shard.fetch(groupId, topics, requireStable: requireStable) }
    }

    public func deleteOffsets(_ groupId: String, _ partitions: [TopicPartition]) -> (ErrorCode, [TopicPartition: ErrorCode]) {
        guard isActive else { return (.coordinatorNotAvailable, [:]) }
        return run(groupId) { shard, now in shard.deleteOffsets(groupId, partitions, now) }
    }

    /// A transaction marker is in partitions of `__consumer_offsets`.
    public func transactionEnded(producerId: Int64, partitions: some Sequence<Int32>, commits: Bool) {
        for partition in partitions where shards.indices.contains(Int(partition)) {
            run(Int(partition)) { shard, _ in shard.transactionEnded(producerId: producerId, commits: commits) }
        }
    }

    /// Topics are deleted; their offsets go.
    public func partitionsDeleted(_ partitions: [TopicPartition]) {
        guard !partitions.isEmpty else { return }
        for index in shards.indices { run(index) { shard, now in shard.removePartitions(partitions, now) } }
    }

    // MARK: Administration

    /// - Parameters:
    ///   - states: names of states in any case; empty: all.
    ///   - types: names of group types in any case; empty: all.
    public func list(states: [String], types: [String]) -> ListGroupsResponse {
        guard isActive else { return ListGroupsResponse(errorCode: ErrorCode.coordinatorNotAvailable.rawValue) }
        let states = Set(states.map { $0.lowercased() })
        let isAsked = types.isEmpty || types.contains { $0.lowercased() == "classic" }
        var response = ListGroupsResponse()
        for index in shards.indices {
            run(index) { shard, _ in
                if case .loading = shard.ownership { response.errorCode = ErrorCode.coordinatorLoadInProgress.rawValue }
                guard isAsked else { return }
                response.groups += shard.list().filter { states.isEmpty || states.contains($0.groupState.lowercased()) }
            }
        }
        return response
    }

    public func describe(_ groupId: String) -> DescribeGroupsResponse.DescribedGroup {
        guard isActive else { return .init(errorCode: ErrorCode.coordinatorNotAvailable.rawValue, groupId: groupId) }
        return run(groupId) { shard, _ in shard.describe(groupId) }
    }

    public func delete(_ groupId: String) -> ErrorCode {
        guard isActive else { return .coordinatorNotAvailable }
        return run(groupId) { shard, now in shard.deleteGroup(groupId, now) }
    }

    // MARK: Time

    /// Removes members whose session has passed and goes on with rebalances; called at the time that `onDeadline` told.
    public func expire() {
        alarm.withLock { $0.deadline = .max }
        for index in shards.indices { run(index, rearms: true) { shard, now in shard.expire(now) } }
    }

    /// Removes offsets past their retention; called every `settings.retentionCheckIntervalMs`.
    public func removeExpiredOffsets() {
        for index in shards.indices {
            run(index) { shard, now in
                if case .owned = shard.ownership { shard.removeExpiredOffsets(now) }
            }
        }
    }

    // MARK: Elections

    public func partitionElected(_ partition: TopicPartition, leaderEpoch: Int32) {
        let index = Int(partition.partition)
        guard partition.topic == InternalTopics.consumerOffsets, shards.indices.contains(index) else { return }
        let isNew = run(index) { shard, now in
            switch shard.ownership {
            case .owned(let epoch) where epoch >= leaderEpoch, .loading(let epoch) where epoch >= leaderEpoch: return false
            case .owned, .loading, .none: break
            }
            shard.unload(now)
            shard.ownership = .loading(leaderEpoch: leaderEpoch)
            return true
        }
        guard isNew else { return }
        background { self.load(index, partition, leaderEpoch) }
    }

    public func partitionResigned(_ partition: TopicPartition, leaderEpoch: Int32?) {
        let index = Int(partition.partition)
        guard partition.topic == InternalTopics.consumerOffsets, shards.indices.contains(index) else { return }
        run(index) { shard, now in
            if shard.ownership != .none { shard.log("Finished unloading group metadata from \(partition)") }
            shard.unload(now)
        }
    }

    private func load(_ index: Int, _ partition: TopicPartition, _ leaderEpoch: Int32) {
        let begin = clock().monotonicMs
        let loader = GroupLoader()
        do {
            guard let extent = records.extent(of: partition) else { throw ErrorCode.notLeaderOrFollower }
            var offset = extent.logStartOffset
            while offset < extent.logEndOffset {
                let bytes = try records.read(partition, from: offset, maxBytes: settings.loadBufferSize)
                var last: Int64?
                for batch in RecordBatches(bytes) { last = batch.nextOffset }
                guard let last, last > offset else { break }
                try loader.replay(bytes)
                offset = last
            }
        } catch {
            log.error("Error loading offsets from \(partition): \(error)")
            run(index) { shard, now in
                if shard.ownership == .loading(leaderEpoch: leaderEpoch) { shard.unload(now) }
            }
            return
        }
        for warning in loader.warnings { log.warn("\(partition): \(warning)") }
        run(index) { shard, now in
            // Leadership may have moved on meanwhile.
            guard shard.ownership == .loading(leaderEpoch: leaderEpoch) else { return }
            loader.install(into: shard, now)
            shard.ownership = .owned(leaderEpoch: leaderEpoch)
            shard.log(
                "Finished loading offsets and group metadata from \(partition) in \(now.monotonicMs - begin) milliseconds "
                    + "for epoch \(leaderEpoch)")
        }
    }

    // MARK: Effects

    @discardableResult
    private func run<R>(_ groupId: String, _ body: (GroupShard, CoordinatorTime) -> R) -> R {
        run(Int(partition(for: groupId)), body)
    }

    /// Runs `body` with the shard locked, then carries out what it left.
    @discardableResult
    private func run<R>(_ index: Int, rearms: Bool = false, _ body: (GroupShard, CoordinatorTime) -> R) -> R {
        let now = clock()
        let (result, effects, drains, deadline) = shards[index].withLock { shard in
            let before = shard.deadlines.earliest
            let result = body(shard, now)
            let effects = shard.effects
            shard.effects = GroupShard.Effects()
            let drains = !shard.isDraining && !shard.outbox.isEmpty
            if drains { shard.isDraining = true }
            let earliest = shard.deadlines.earliest
            return (result, effects, drains, rearms || earliest < before ? earliest : .max)
        }
        for line in effects.lines { log.info(line) }
        for answer in effects.answers { answer() }
        if drains { drain(index) }
        if deadline < .max { arm(deadline) }
        return result
    }

    private func arm(_ deadline: Int64) {
        let wake = alarm.withLock { alarm -> (@Sendable (Int64) -> Void)? in
            guard deadline < alarm.deadline else { return nil }
            alarm.deadline = deadline
            return alarm.wake
        }
        wake?(deadline)
    }

    /// Appends what is in the shard's outbox, one after the other: the log has the order of the decisions.
    private func drain(_ index: Int) {
        while true {
            let next = shards[index].withLock { shard -> (Bytes, Int16, Finished)? in
                guard !shard.outbox.isEmpty else {
                    shard.isDraining = false
                    return nil
                }
                let append = shard.outbox.removeFirst()
                return (append.batch, append.requiredAcks, Finished(append.finished))
            }
            guard let (batch, acks, finished) = next else { return }
            let partition = TopicPartition(InternalTopics.consumerOffsets, Int32(index))
            records.append(batch, to: partition, requiredAcks: acks, timeoutMs: settings.commitTimeoutMs) { result in
                self.run(index) { shard, now in finished.body(shard, result, now) }
            }
        }
    }
}

/// What follows from the result of an append.
private final class Finished: @unchecked Sendable {
    // Sendable: created and called with the shard's lock held, like everything that the closure captures.
    let body: (GroupShard, CoordinatorAppendResult, CoordinatorTime) -> Void

    init(_ body: @escaping (GroupShard, CoordinatorAppendResult, CoordinatorTime) -> Void) { self.body = body }
}
