import KafkaProto
import LogStore
import Platform

/// One partition at this broker: whether it leads it, its log, and who waits for it (upstream: `Partition`).
///
/// Its lock is taken before the log's and is never held while a log reads or writes.
public final class Partition: Sendable {
    public let name: TopicPartition
    private let state: Guarded<State>

    private struct State {
        var role = Role.none
        var log: PartitionLog?
        /// The folder of the log failed: nothing can be read or written.
        var isOffline = false
        /// Fetches, by number: the log's end, the high watermark or the leadership changed.
        var fetches: [Int: RequestWaiter] = [:]
        var appends: [AppendWait] = []
    }

    enum Role: Sendable {
        /// Not told yet, or stopped.
        case none
        case leader(ClusterImage.Partition)
        case follower(ClusterImage.Partition)

        var state: ClusterImage.Partition? {
            switch self {
            case .none: nil
            case .leader(let state), .follower(let state): state
            }
        }
    }

    /// An append that is done once the high watermark has reached `offset`.
    struct AppendWait: Sendable {
        let offset: Int64
        let deadline: MonotonicTime
        let done: @Sendable (ErrorCode) -> Void
    }

    init(_ name: TopicPartition) {
        self.name = name
        state = Guarded(State())
    }

    // MARK: Who it is

    var role: Role { state.withLock { $0.role } }
    public var log: PartitionLog? { state.withLock { $0.log } }
    /// -1: not known.
    public var leaderEpoch: Int32 { role.state?.leaderEpoch ?? -1 }

    /// The log and the state of the leadership, for a request of a client.
    /// - Parameter epoch: what the client thinks is the leader's; -1: it does not say.
    /// - Throws: `notLeaderOrFollower`, `fencedLeaderEpoch`, `unknownLeaderEpoch`, `kafkaStorageError`.
    func leader(epoch: Int32 = -1) throws(ErrorCode) -> (log: PartitionLog, state: ClusterImage.Partition) {
        let (role, log, isOffline) = state.withLock { ($0.role, $0.log, $0.isOffline) }
        if isOffline { throw .kafkaStorageError }
        guard let known = role.state, let log else { throw .notLeaderOrFollower }
        if epoch >= 0 {
            if epoch < known.leaderEpoch { throw .fencedLeaderEpoch }
            if epoch > known.leaderEpoch { throw .unknownLeaderEpoch }
        }
        guard case .leader(let leadership) = role else { throw .notLeaderOrFollower }
        return (log, leadership)
    }

    // MARK: Changes of the role

    /// - Throws: what the log says.
    func lead(_ leadership: ClusterImage.Partition, brokerId: Int32, log: PartitionLog) throws(LogError) {
        try log.lead(epoch: leadership.leaderEpoch, isAlone: leadership.isr.allSatisfy { $0 == brokerId })
        change { state in
            state.role = .leader(leadership)
            state.log = log
        }
        appended()
    }

    /// The log is in another folder now.
    func moved(to log: PartitionLog, brokerId: Int32) throws(LogError) {
        if case .leader(let leadership) = role {
            try lead(leadership, brokerId: brokerId, log: log)
        } else {
            state.withLock { $0.log = log }
        }
    }

    func follow(_ leadership: ClusterImage.Partition, log: PartitionLog?) {
        log?.follow()
        fail(.notLeaderOrFollower) { state in
            state.role = .follower(leadership)
            state.log = log ?? state.log
        }
    }

    /// The replica is stopped, or the folder of its log failed.
    func stop(isOffline: Bool = false) {
        log?.follow()
        fail(isOffline ? .kafkaStorageError : .notLeaderOrFollower) { state in
            if isOffline { state.isOffline = true } else { state.role = .none }
        }
    }

    /// Whoever waits is told.
    private func fail(_ error: ErrorCode, _ body: (inout State) -> Void) {
        let (appends, fetches) = state.withLock { state in
            body(&state)
            defer {
                state.appends = []
                state.fetches = [:]
            }
            return (state.appends, Array(state.fetches.values))
        }
        for wait in appends { wait.done(error) }
        for fetch in fetches { fetch.wake() }
    }

    private func change(_ body: (inout State) -> Void) {
        let fetches = state.withLock { state in
            body(&state)
            defer { state.fetches = [:] }
            return Array(state.fetches.values)
        }
        for fetch in fetches { fetch.wake() }
    }

    // MARK: Who waits

    /// Records were appended: the high watermark has moved if no other replica is in sync. Called with no lock held.
    func appended() {
        let (done, fetches) = state.withLock { state -> ([AppendWait], [RequestWaiter]) in
            if state.appends.isEmpty && state.fetches.isEmpty { return ([], []) }
            let offset = state.log?.highWatermark ?? 0
            let done = state.appends.filter { $0.offset <= offset }
            if !done.isEmpty { state.appends.removeAll { $0.offset <= offset } }
            defer { state.fetches = [:] }
            return (done, Array(state.fetches.values))
        }
        for wait in done { wait.done(.none) }
        for fetch in fetches { fetch.wake() }
    }

    /// Calls `done` once the high watermark is at `offset`, at once if it is; at the deadline with `requestTimedOut`.
    func whenReplicated(to offset: Int64, deadline: MonotonicTime, _ done: @escaping @Sendable (ErrorCode) -> Void) {
        let error: ErrorCode? = state.withLock { state in
            guard case .leader = state.role, let log = state.log else { return .notLeaderOrFollower }
            if log.highWatermark >= offset { return ErrorCode.none }
            state.appends.append(AppendWait(offset: offset, deadline: deadline, done: done))
            return nil
        }
        if let error { done(error) }
    }

    /// Ends waits that took too long.
    func expireAppends(now: MonotonicTime) {
        let late = state.withLock { state -> [AppendWait] in
            if state.appends.isEmpty { return [] }
            let late = state.appends.filter { $0.deadline <= now }
            if !late.isEmpty { state.appends.removeAll { $0.deadline <= now } }
            return late
        }
        for wait in late { wait.done(.requestTimedOut) }
    }

    func add(_ fetch: RequestWaiter) { state.withLock { $0.fetches[fetch.number] = fetch } }
    func remove(_ fetch: RequestWaiter) { state.withLock { $0.fetches[fetch.number] = nil } }
}
