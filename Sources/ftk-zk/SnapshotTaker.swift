import Platform
import ZooKeeperStore

/// Decides when a snapshot is due and takes it: slices of the tree on the loop, packing and writing on a worker.
final class SnapshotTaker: @unchecked Sendable {
    // Sendable: touched on the server's loop only.

    private unowned let server: Server
    private let log: TransactionLog
    private let isNew: Bool
    private var transactions = 0
    private var bytes = 0
    private var due = 0
    private(set) var isRunning = false
    /// The snapshot taken last by this process.
    private(set) var last: (zxid: Int64, timeMs: Int64)?
    private var asked: [Promise<Result<SnapshotWriter.Outcome, DiskError>>] = []

    init(server: Server, log: TransactionLog, isNew: Bool) {
        self.server = server
        self.log = log
        self.isNew = isNew
        draw()
    }

    /// Somewhere between half the count and all of it, so that servers do not all do it at once.
    private func draw() {
        let half = server.config.snapCount / 2
        due = half + Int.random(in: 0...half)
    }

    /// A new server writes its empty tree, as Apache's does; folders are purged from now on.
    func start() {
        if isNew { take() }
        if server.config.purgeIntervalHours > 0 { purge() }
    }

    func logged(_ count: Int) {
        transactions += 1
        bytes += count
        if transactions > due || bytes > server.config.snapBytesMax {
            transactions = 0
            bytes = 0
            draw()
            log.roll()
            if isRunning {
                server.log.warn("Too busy to snap, skipping")
            } else {
                take()
            }
        }
    }

    /// For the AdminServer; after the one that is under way.
    func takeNow() async -> Result<SnapshotWriter.Outcome, DiskError> {
        while isRunning { await server.loop.sleep(until: .now.advanced(byMilliseconds: 5)) }
        let promise = Promise<Result<SnapshotWriter.Outcome, DiskError>>()
        asked.append(promise)
        log.roll()
        take()
        return await promise.value()
    }

    /// A snapshot of another state, of this zxid, was written: the count begins anew.
    func restored(zxid: Int64) {
        last = (zxid, WallClock.nowMs)
        (transactions, bytes) = (0, 0)
    }

    private func take() {
        isRunning = true
        let begin = MonotonicTime.now
        let walk = server.core.beginSnapshot()
        let source = LoopSnapshot(walk: walk, loop: server.loop)
        SnapshotWriter.write(
            source, to: server.snapshotFolder, compression: server.config.snapshotCompression, behind: log, on: server.workers
        ) { [server] result in
            server.loop.post { self.finished(result, walk.lastZxid, MonotonicTime.now.milliseconds(since: begin)) }
        }
    }

    private func finished(_ result: Result<SnapshotWriter.Outcome, DiskError>, _ zxid: Int64, _ ms: Int) {
        isRunning = false
        if case .success = result { last = (zxid, WallClock.nowMs) }
        for promise in asked { promise.complete(result) }
        asked = []
        // Slices of the tree and what they were packed in lie between what stays.
        server.workers.submit { Memory.trim() }
        switch result {
        case .success(let outcome):
            server.metrics.snapshotTime.add(ms)
            server.log.info("Snapshot taken in \(ms) ms: \(outcome.path), \(outcome.znodes) znodes, \(outcome.bytes) bytes")
        case .failure(let error):
            server.metrics.snapshotErrors += 1
            server.log.error("No snapshot: \(error). The transaction log goes on, so nothing is lost; it grows until one succeeds")
        }
    }

    private func purge() {
        let (snapshots, logs, keep) = (server.snapshotFolder, server.logFolder, server.config.snapRetainCount)
        let purgeLog = server.log
        server.workers.submit {
            do throws(DiskError) {
                let removed = try Purge.run(snapshotFolder: snapshots, logFolder: logs, keep: keep)
                if !removed.isEmpty { purgeLog.info("Purge task removed \(removed.joined(separator: ", "))") }
            } catch {
                purgeLog.error("Purge task failed: \(error)")
            }
        }
        server.loop.schedule(at: .now.advanced(byMilliseconds: server.config.purgeIntervalHours * 3_600_000)) { self.purge() }
    }
}

/// A snapshot's walk, fetched from the loop a slice at a time by the worker that writes it.
private final class LoopSnapshot: SnapshotSource {
    private let walk: SnapshotWalk
    private let loop: EventLoop

    init(walk: SnapshotWalk, loop: EventLoop) {
        self.walk = walk
        self.loop = loop
    }

    var lastZxid: Int64 { walk.lastZxid }
    var sessions: [SnapshotSession] { walk.sessions }
    var acls: [SnapshotACL] { walk.acls }

    func forEachNode(_ body: (SnapshotNode) throws(DiskError) -> Void) throws(DiskError) {
        let handover = Handover<[SnapshotNode]>()
        while true {
            loop.post { [walk] in handover.put(walk.next(256)) }
            let slice = handover.take()
            if slice.isEmpty { return }
            for node in slice { try body(node) }
        }
    }

    var digestAtEnd: SnapshotDigest {
        let handover = Handover<SnapshotDigest>()
        loop.post { [walk] in handover.put(walk.digestNow) }
        return handover.take()
    }
}
