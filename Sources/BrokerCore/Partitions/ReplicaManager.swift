import KafkaProto
import LogStore
import Platform

/// The partitions at this broker: appends, reads, leadership (upstream: `ReplicaManager`).
///
/// From any thread. What fetches from other brokers' logs has its place at `Partition.follow`; until it is there, a follower keeps its log
/// as it is.
public final class ReplicaManager: Sendable {
    public let brokerId: Int32
    public let logs: LogManager
    let metadata: MetadataCache
    let configs: ConfigRepository
    let nowMs: @Sendable () -> Int64
    let logger = Logger("kafka.server.ReplicaManager")
    let state: Guarded<State>
    private let numbers = Guarded(0)
    /// Whether a thread is in `moveReplicas`.
    let isMoving = Guarded(false)

    struct State {
        var partitions: [TopicPartition: Partition] = [:]
        var controllerEpoch: Int32 = 0
        /// By the topic whose partitions they are told about.
        var elections: [String: any CoordinatorElections] = [:]
        var onNoFolder: (@Sendable () -> Void)?
        var onDeleted: (@Sendable ([TopicPartition]) -> Void)?
    }

    /// - Parameter nowMs: ms since 1970, for records and files.
    public init(
        brokerId: Int32, logs: LogManager, metadata: MetadataCache, configs: ConfigRepository, nowMs: @escaping @Sendable () -> Int64
    ) {
        self.brokerId = brokerId
        self.logs = logs
        self.metadata = metadata
        self.configs = configs
        self.nowMs = nowMs
        state = Guarded(State())
        configs.onTopicChange { topic, config in logs.configChanged(topic, LogConfig(config)) }
    }

    /// The configuration of a topic's logs, for `LogManager`.
    public static func logConfig(_ configs: ConfigRepository) -> @Sendable (_ topic: String) -> LogConfig {
        { LogConfig(configs.topic($0)) }
    }

    /// Whom to tell about leadership of the partitions of an internal topic. To be set before the controller's first command.
    public func tell(_ coordinator: any CoordinatorElections, about topic: String) {
        state.withLock { $0.elections[topic] = coordinator }
    }

    /// Called with partitions whose topics are deleted, when the controller tells of it; not called under a lock.
    public func whenDeleted(_ body: @escaping @Sendable ([TopicPartition]) -> Void) { state.withLock { $0.onDeleted = body } }

    /// Called once when the last folder of `log.dirs` has failed: the broker has to stop.
    public func whenNoFolderIsLeft(_ body: @escaping @Sendable () -> Void) { state.withLock { $0.onNoFolder = body } }

    // MARK: Partitions

    public func partition(_ name: TopicPartition) -> Partition? { state.withLock { $0.partitions[name] } }
    public var partitions: [Partition] { state.withLock { Array($0.partitions.values) } }

    func partitionOrCreate(_ name: TopicPartition) -> Partition {
        state.withLock { state in
            if let known = state.partitions[name] { return known }
            let partition = Partition(name)
            state.partitions[name] = partition
            return partition
        }
    }

    /// A partition that a client asks for. One that is not here but somewhere else is to be looked for there.
    /// - Throws: `unknownTopicOrPartition`, or `notLeaderOrFollower`.
    func hosted(_ name: TopicPartition) throws(ErrorCode) -> Partition {
        if let partition = partition(name) { return partition }
        throw metadata.image.partition(name) == nil ? .unknownTopicOrPartition : .notLeaderOrFollower
    }

    /// An append to it can wait for the device (`flush.messages`).
    public func flushesOnAppend(_ name: TopicPartition) -> Bool {
        partition(name)?.log.map { $0.config.flushMessages != .max } ?? false
    }

    func nextWaiter() -> RequestWaiter {
        RequestWaiter(
            number: numbers.withLock { number in
                number += 1
                return number
            })
    }

    /// A call of a log failed: if it was the disk, and not only that it is full, its folder is given up.
    func noteFailure(_ error: LogError, _ partition: Partition) {
        guard error.code == .kafkaStorageError, let log = partition.log, log.failure != nil, let folder = FileSystem.parent(of: log.folder) else {
            return
        }
        logs.failFolder(folder, error)
        for other in partitions where other.log.map({ FileSystem.parent(of: $0.folder) == folder }) == true { other.stop(isOffline: true) }
        guard logs.allFoldersFailed else { return }
        let last = state.withLock { state in
            defer { state.onNoFolder = nil }
            return state.onNoFolder
        }
        if let last {
            logger.error("All folders of log.dirs have failed: \(logs.failedFolders.keys.sorted().joined(separator: ", "))")
            last()
        }
    }

    /// Ends waits that took too long; for a timer.
    public func expireWaits(now: MonotonicTime) {
        for partition in partitions { partition.expireAppends(now: now) }
    }
}
