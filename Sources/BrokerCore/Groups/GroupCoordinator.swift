import KafkaProto
import Platform

/// The group coordinator of a broker: groups of the classic protocol and their offsets, kept in `__consumer_offsets`.
///
/// One lock for each partition of the topic. Answers are given by closures that are called once, from any thread, without a lock held, and
/// perhaps before the call returns; whoever waits turns them into a promise. Sessions and retention need `expire` and
/// `removeExpiredOffsets` to be called: see `onDeadline`.
public final class GroupCoordinator: CoordinatorElections, Sendable {
    public let settings: GroupSettings
    private let runner: CoordinatorRunner<GroupShard>

    /// - Parameters:
    ///   - log: the partitions of `__consumer_offsets`.
    ///   - clock: the time now; a test's own.
    ///   - background: carries out work that blocks on the disk, in any order, on other threads.
    public init(
        settings: GroupSettings, log records: any CoordinatorLog, clock: @escaping @Sendable () -> CoordinatorTime = { .now },
        background: @escaping @Sendable (@escaping @Sendable () -> Void) -> Void
    ) {
        self.settings = settings
        runner = CoordinatorRunner(
            count: settings.partitionCount, log: records, clock: clock, background: background,
            loadBytesMax: settings.loadBufferSize, component: "kafka.coordinator.group.GroupCoordinator"
        ) { GroupShard(partition: TopicPartition(InternalTopics.consumerOffsets, $0), settings: settings) }
    }

    /// The partition of `__consumer_offsets` that holds the group.
    public func partition(for groupId: String) -> Int32 { Int32(runner.index(of: groupId)) }

    /// Calls `wake` with the monotonic time in milliseconds at which `expire` is to be called; again when it is to be sooner.
    public func onDeadline(_ wake: @escaping @Sendable (Int64) -> Void) { runner.onDeadline(wake) }

    /// Refuses all requests from now on, with `coordinatorNotAvailable`.
    public func shutdown() { runner.shutdown() }

    private var isActive: Bool { runner.isActive }

    @discardableResult
    private func run<R>(_ groupId: String, _ body: (GroupShard, CoordinatorTime) -> R) -> R {
        runner.run(runner.index(of: groupId), body)
    }

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
        for partition in partitions where runner.indices.contains(Int(partition)) {
            runner.run(Int(partition)) { shard, _ in shard.transactionEnded(producerId: producerId, commits: commits) }
        }
    }

    /// Topics are deleted; their offsets go.
    public func partitionsDeleted(_ partitions: [TopicPartition]) {
        guard !partitions.isEmpty else { return }
        for index in runner.indices { runner.run(index) { shard, now in shard.removePartitions(partitions, now) } }
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
        for index in runner.indices {
            runner.run(index) { shard, _ in
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
    public func expire() { runner.expire() }

    /// Removes offsets past their retention; called every `settings.retentionCheckIntervalMs`.
    public func removeExpiredOffsets() {
        for index in runner.indices {
            runner.run(index) { shard, now in
                if case .owned = shard.ownership { shard.removeExpiredOffsets(now) }
            }
        }
    }

    // MARK: Elections

    public func partitionElected(_ partition: TopicPartition, leaderEpoch: Int32) {
        guard partition.topic == InternalTopics.consumerOffsets else { return }
        runner.elected(partition.partition, leaderEpoch: leaderEpoch) { GroupLoader() }
    }

    public func partitionResigned(_ partition: TopicPartition, leaderEpoch: Int32?) {
        guard partition.topic == InternalTopics.consumerOffsets else { return }
        runner.resigned(partition.partition)
    }
}
