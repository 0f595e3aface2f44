import KafkaProto
import Platform

/// The shards of a coordinator, each behind its lock: runs what comes in, and carries out afterwards what the shard left to do.
final class CoordinatorRunner<Shard: CoordinatorShard>: Sendable {
    private struct Alarm {
        var wake: (@Sendable (Int64) -> Void)?
        var deadline = Int64.max
    }

    private let shards: [Guarded<Shard>]
    private let records: any CoordinatorLog
    let clock: @Sendable () -> CoordinatorTime
    private let background: @Sendable (@escaping @Sendable () -> Void) -> Void
    private let loadBytesMax: Int
    private let log: Logger
    private let alarm = Guarded(Alarm())
    private let active = Guarded(true)

    /// - Parameters:
    ///   - background: carries out work that blocks on the disk, in any order, on other threads.
    ///   - loadBytesMax: read at once while a partition is loaded.
    init(
        count: Int, log records: any CoordinatorLog, clock: @escaping @Sendable () -> CoordinatorTime,
        background: @escaping @Sendable (@escaping @Sendable () -> Void) -> Void, loadBytesMax: Int, component: String,
        _ makeShard: (Int32) -> Shard
    ) {
        self.records = records
        self.clock = clock
        self.background = background
        self.loadBytesMax = loadBytesMax
        log = Logger(component)
        shards = (0..<count).map { Guarded(makeShard(Int32($0))) }
    }

    var indices: Range<Int> { shards.indices }
    func index(of key: String) -> Int { Int(CoordinatorPartition.of(key, count: shards.count)) }
    var isActive: Bool { active.withLock { $0 } }

    /// Unloads everything, for good.
    func shutdown() {
        active.withLock { $0 = false }
        for index in indices { run(index) { shard, now in shard.unload(now) } }
    }

    // MARK: Running

    /// Runs `body` with the shard locked, then carries out what it left.
    @discardableResult
    func run<R>(_ index: Int, rearms: Bool = false, _ body: (Shard, CoordinatorTime) -> R) -> R {
        let now = clock()
        let (result, effects, drains, deadline) = shards[index].withLock { shard in
            let before = shard.deadlines.earliest
            let result = body(shard, now)
            let effects = shard.effects
            shard.effects = CoordinatorShard.Effects()
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

    /// Appends what is in the shard's outbox, one after the other: the log has the order of the decisions.
    private func drain(_ index: Int) {
        while true {
            let next = shards[index].withLock { shard -> (Outgoing, TopicPartition)? in
                guard !shard.outbox.isEmpty else {
                    shard.isDraining = false
                    return nil
                }
                return (Outgoing(shard.outbox.removeFirst()), shard.partition)
            }
            guard let (outgoing, partition) = next else { return }
            let append = outgoing.append
            records.append(
                append.batch, to: partition, requiredAcks: append.requiredAcks, timeoutMs: append.timeoutMs
            ) { result in
                self.run(index) { _, now in outgoing.append.finished(result, now) }
            }
        }
    }

    // MARK: Time

    /// Calls `wake` with the monotonic time in milliseconds at which `expire` is to be called; again when it is to be sooner.
    func onDeadline(_ wake: @escaping @Sendable (Int64) -> Void) {
        let deadline = alarm.withLock { alarm in
            alarm.wake = wake
            return alarm.deadline
        }
        if deadline < .max { wake(deadline) }
    }

    func expire() {
        alarm.withLock { $0.deadline = .max }
        for index in indices { run(index, rearms: true) { shard, now in shard.expire(now) } }
    }

    private func arm(_ deadline: Int64) {
        let wake = alarm.withLock { alarm -> (@Sendable (Int64) -> Void)? in
            guard deadline < alarm.deadline else { return nil }
            alarm.deadline = deadline
            return alarm.wake
        }
        wake?(deadline)
    }

    // MARK: Elections

    /// This broker leads the partition from now on; it is loaded in the background.
    func elected(
        _ partition: Int32, leaderEpoch: Int32, loader: @escaping @Sendable () -> any CoordinatorLoader<Shard>
    ) {
        let index = Int(partition)
        guard indices.contains(index) else { return }
        let isNew = run(index) { shard, now in
            switch shard.ownership {
            case .owned(let epoch) where epoch >= leaderEpoch, .loading(let epoch) where epoch >= leaderEpoch: return false
            case .owned, .loading, .none: break
            }
            shard.unload(now)
            shard.ownership = .loading(leaderEpoch: leaderEpoch)
            return true
        }
        if isNew { background { self.load(index, leaderEpoch, loader()) } }
    }

    func resigned(_ partition: Int32) {
        let index = Int(partition)
        guard indices.contains(index) else { return }
        run(index) { shard, now in
            if shard.ownership != .none { shard.log("Unloaded \(shard.partition)") }
            shard.unload(now)
        }
    }

    private func load(_ index: Int, _ leaderEpoch: Int32, _ loader: any CoordinatorLoader<Shard>) {
        let begin = clock().monotonicMs
        let partition = run(index) { shard, _ in shard.partition }
        do {
            guard let extent = records.extent(of: partition) else { throw ErrorCode.notLeaderOrFollower }
            var offset = extent.logStartOffset
            while offset < extent.logEndOffset {
                let bytes = try records.read(partition, from: offset, maxBytes: loadBytesMax)
                var next = offset
                for batch in RecordBatches(bytes) { next = batch.nextOffset }
                // Compaction may have removed what was last.
                guard next > offset else { break }
                try loader.replay(bytes)
                offset = next
            }
        } catch {
            log.error("Error loading from \(partition): \(error)")
            run(index) { shard, now in
                if shard.ownership == .loading(leaderEpoch: leaderEpoch) { shard.unload(now) }
            }
            return
        }
        for warning in loader.warnings { log.warn("\(partition): \(warning)") }
        run(index) { shard, now in
            // Leadership may have moved on meanwhile.
            guard shard.ownership == .loading(leaderEpoch: leaderEpoch) else { return }
            shard.ownership = .owned(leaderEpoch: leaderEpoch)
            loader.install(into: shard, now)
            shard.log("Finished loading from \(partition) in \(now.monotonicMs - begin) milliseconds for epoch \(leaderEpoch)")
        }
    }
}

/// An append on its way from the outbox to its result.
private final class Outgoing: @unchecked Sendable {
    // Sendable: never changed; `finished` is called with the shard's lock held, under which what it captures was made.
    let append: CoordinatorShard.Append

    init(_ append: CoordinatorShard.Append) { self.append = append }
}
