import KafkaProto
import Platform

/// The log of one partition: a folder `topic-0` of segments (upstream: `UnifiedLog` and `LocalLog`).
///
/// Appends, truncation, retention and compaction's swap hold the append lock, which also covers small writes to the files.
/// Reads take an immutable view and never that lock.
public final class PartitionLog: Sendable {
    public let topic: String
    public let partition: Int32
    /// `topic-0`.
    public var name: String { "\(topic)-\(partition)" }
    let state: Guarded<State>
    let published: Guarded<LogView>
    let logger = Logger("kafka.log.UnifiedLog")

    /// What is changed with the append lock held.
    struct State: Sendable {
        var folder: String
        var config: LogConfig
        /// Sorted by base offset; the last one is the active one. Never empty.
        var segments: [LogSegment]
        var epochs: LeaderEpochs
        var producers: ProducerStates
        var topicId: Uuid?
        var nextOffset: Int64
        var logStartOffset: Int64
        var highWatermark: Int64
        /// Below it everything was flushed.
        var recoveryPoint: Int64
        var unflushedMessages = 0
        var lastFlushMs: Int64
        /// Set once a write failed or the folder was removed: nothing is appended any more.
        var failure: LogError?
        /// The disk was full at the last write; said once.
        var isFull = false
        /// nil: this broker does not lead the partition.
        var leadership: Leadership?

        var active: LogSegment { segments[segments.count - 1] }

        mutating func moveHighWatermark(to offset: Int64) {
            highWatermark = min(max(offset, logStartOffset), nextOffset)
            producers.highWatermarkMoved(to: highWatermark)
        }

        /// What readers may see now.
        var view: LogView {
            LogView(
                segments: segments, logStartOffset: logStartOffset, logEndOffset: nextOffset, activeSize: active.size,
                highWatermark: highWatermark, lastStableOffset: min(producers.firstUnstableOffset ?? highWatermark, highWatermark))
        }
    }

    struct Leadership: Sendable {
        let epoch: Int32
        /// No other replica is in sync: what is appended here counts as replicated.
        let isAlone: Bool
    }

    init(topic: String, partition: Int32, state: State) {
        self.topic = topic
        self.partition = partition
        published = Guarded(state.view)
        self.state = Guarded(state)
    }

    // MARK: What it holds

    public var view: LogView { published.withLock { $0 } }
    public var logStartOffset: Int64 { view.logStartOffset }
    public var logEndOffset: Int64 { view.logEndOffset }
    public var highWatermark: Int64 { view.highWatermark }
    public var lastStableOffset: Int64 { view.lastStableOffset }
    public var recoveryPoint: Int64 { state.withLock { $0.recoveryPoint } }
    public var folder: String { state.withLock { $0.folder } }
    public var topicId: Uuid? { state.withLock { $0.topicId } }
    public var config: LogConfig { state.withLock { $0.config } }
    public var latestEpoch: Int32? { state.withLock { $0.epochs.latest } }
    /// Bytes of records.
    public var size: Int { view.segments.reduce(0) { $0 + $1.size } }
    public var failure: LogError? { state.withLock { $0.failure } }

    public func setConfig(_ config: LogConfig) { state.withLock { $0.config = config } }

    /// Where the largest epoch that is not over `epoch` ends (OffsetForLeaderEpoch).
    public func endOffset(ofEpoch epoch: Int32) -> (epoch: Int32, endOffset: Int64) {
        state.withLock { $0.epochs.endOffset(of: epoch, logEndOffset: $0.nextOffset) }
    }

    /// The epoch that `offset` was written in.
    public func epoch(of offset: Int64) -> Int32? { state.withLock { $0.epochs.epoch(of: offset) } }

    /// The producers that the partition remembers (DescribeProducers).
    public var producers: [ProducerState] { state.withLock { Array($0.producers.producers.values) } }

    /// Notes the topic's id in `partition.metadata`.
    /// - Throws: `inconsistentTopicId` where the folder belongs to another topic of that name.
    public func assign(topicId: Uuid) throws(LogError) {
        try state.withLock { (state) throws(LogError) in
            if let known = state.topicId {
                if known == topicId { return }
                throw LogError(.inconsistentTopicId, "\(state.folder): belongs to topic id \(known), not \(topicId)")
            }
            try PartitionMetadataFile.write(topicId, to: "\(state.folder)/\(PartitionMetadataFile.fileName)")
            state.topicId = topicId
        }
    }

    // MARK: High watermark

    /// Moves the high watermark, within the log.
    /// - Returns: the one in force.
    @discardableResult
    public func setHighWatermark(_ offset: Int64) -> Int64 {
        change { state in
            state.moveHighWatermark(to: offset)
            return state.highWatermark
        }
    }

    // MARK: Leadership

    /// This broker leads from now on: appends are taken that name this epoch, and no other.
    /// - Parameter isAlone: no other replica is in sync.
    /// - Returns: where the epoch begins.
    @discardableResult
    public func lead(epoch: Int32, isAlone: Bool) throws(LogError) -> Int64 {
        try change { (state) throws(LogError) in
            if state.epochs.assign(epoch, at: state.nextOffset) {
                try state.epochs.write(to: "\(state.folder)/\(LeaderEpochs.fileName)")
            }
            state.leadership = Leadership(epoch: epoch, isAlone: isAlone)
            if isAlone { state.moveHighWatermark(to: state.nextOffset) }
            return state.nextOffset
        }
    }

    /// This broker does not lead any more: no append of a producer is taken.
    public func follow() { change { $0.leadership = nil } }

    /// Changes the state with the lock held and publishes what readers may see.
    func change<R, E: Error>(_ body: (inout State) throws(E) -> R) throws(E) -> R {
        try state.withLock { (state) throws(E) in
            let result = try body(&state)
            let view = state.view
            published.withLock { $0 = view }
            return result
        }
    }
}

/// What a reader sees of a log: immutable, replaced with each change.
public struct LogView: Sendable {
    public let segments: [LogSegment]
    public let logStartOffset: Int64
    /// The offset that the next record gets.
    public let logEndOffset: Int64
    /// Bytes of the last segment that belong to this view.
    let activeSize: Int
    public let highWatermark: Int64
    public let lastStableOffset: Int64

    /// The segment that can hold `offset`: the last one that does not begin after it.
    func floor(_ offset: Int64) -> Int? {
        var low = 0
        var high = segments.count
        while low < high {
            let middle = (low + high) / 2
            if segments[middle].baseOffset <= offset { low = middle + 1 } else { high = middle }
        }
        return low == 0 ? nil : low - 1
    }
}
