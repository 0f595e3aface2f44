import BrokerCore
import LogStore
import Platform

/// What is done for the logs from time to time, on worker threads: checkpoints, flushes, retention, removal of what was deleted
/// (upstream: `LogManager.startup`).
struct LogMaintenance: Sendable {
    private let replicas: ReplicaManager
    private let configs: ConfigRepository
    private let workers: WorkerPool
    private let loop: EventLoop

    init(_ replicas: ReplicaManager, _ configs: ConfigRepository, _ workers: WorkerPool, on loop: EventLoop) {
        self.replicas = replicas
        self.configs = configs
        self.workers = workers
        self.loop = loop
    }

    /// Until the loop stops.
    func start() {
        let logs = replicas.logs
        let replicas = self.replicas
        let configs = self.configs
        every("replica.high.watermark.checkpoint.interval.ms") { logs.checkpointHighWatermarks() }
        every("log.flush.offset.checkpoint.interval.ms") { logs.checkpointRecoveryPoints() }
        every("log.flush.start.offset.checkpoint.interval.ms") { logs.checkpointLogStartOffsets() }
        every("log.retention.check.interval.ms") {
            logs.applyRetention(nowMs: WallClock.nowMs, producerExpirationMs: Int64(configs.broker.int("producer.id.expiration.ms")))
        }
        if configs.broker.bool("log.cleaner.enable") {
            every("log.cleaner.backoff.ms") {
                let bytes = configs.broker.int("log.cleaner.dedupe.buffer.size")
                logs.clean(bufferBytes: bytes / max(configs.broker.int("log.cleaner.threads"), 1), nowMs: WallClock.nowMs)
            }
        }
        // A completed segment is flushed soon after it was, and what was deleted goes when its delay is over.
        repeating(milliseconds: 1000) {
            logs.flushDue(nowMs: WallClock.nowMs)
            logs.removeDeleted(nowMs: WallClock.nowMs)
            replicas.moveReplicas()
        }
        loop.spawn { [loop] in
            while !Task.isCancelled {
                await loop.sleep(until: .now.advanced(byMilliseconds: 100))
                replicas.expireWaits(now: .now)
            }
        }
    }

    private func every(_ name: String, _ work: @escaping @Sendable () -> Void) {
        repeating(milliseconds: max(configs.broker.int(name), 100), work)
    }

    /// One run at a time: a slow disk is not given more to do than it can.
    private func repeating(milliseconds: Int, _ work: @escaping @Sendable () -> Void) {
        let (loop, workers) = (loop, workers)
        loop.spawn {
            while !Task.isCancelled {
                await loop.sleep(until: .now.advanced(byMilliseconds: milliseconds))
                if !Task.isCancelled { await workers.run(work) }
            }
        }
    }
}
