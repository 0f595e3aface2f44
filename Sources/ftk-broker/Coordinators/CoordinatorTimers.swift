import BrokerCore
import Platform

/// Wakes the coordinators up: at their deadlines, and from time to time for what expires. Timers run on an event loop, the work, which may
/// write, elsewhere.
final class CoordinatorTimers: Sendable {
    private let loop: EventLoop
    private let workers: WorkerPool

    init(loop: EventLoop, workers: WorkerPool) {
        self.loop = loop
        self.workers = workers
    }

    /// Calls `expire` at every deadline that the group coordinator tells, and checks the retention of offsets.
    func drive(_ groups: GroupCoordinator) {
        let alarm = Alarm(loop: loop, workers: workers) { groups.expire() }
        groups.onDeadline { alarm.set($0) }
        every(groups.settings.retentionCheckIntervalMs) { groups.removeExpiredOffsets() }
    }

    /// The same for the transaction coordinator, with transactions that take too long and transactional ids that nobody uses.
    func drive(_ transactions: TransactionCoordinator) {
        let alarm = Alarm(loop: loop, workers: workers) { transactions.expire() }
        transactions.onDeadline { alarm.set($0) }
        every(transactions.settings.abortTimedOutIntervalMs) { transactions.abortTimedOut() }
        every(transactions.settings.removeExpiredIntervalMs) { transactions.removeExpired() }
    }

    /// Runs `body` in this interval until the loop stops.
    func every(_ intervalMs: Int, _ body: @escaping @Sendable () -> Void) {
        loop.spawn { [loop, workers] in
            while !Task.isCancelled {
                await loop.sleep(until: MonotonicTime.now.advanced(byMilliseconds: intervalMs))
                if !Task.isCancelled { workers.submit(body) }
            }
        }
    }

    /// One timer that can be moved to an earlier time from any thread.
    final class Alarm: Sendable {
        private let loop: EventLoop
        private let workers: WorkerPool
        private let body: @Sendable () -> Void
        private let state = Guarded<(deadline: Int64, timer: LoopTimer?)>((.max, nil))

        init(loop: EventLoop, workers: WorkerPool, _ body: @escaping @Sendable () -> Void) {
            self.loop = loop
            self.workers = workers
            self.body = body
        }

        /// - Parameter deadlineMs: monotonic, in milliseconds.
        func set(_ deadlineMs: Int64) {
            loop.post { self.schedule(deadlineMs) }
        }

        private func schedule(_ deadlineMs: Int64) {
            // A millisecond that has begun counts as passed only at its end.
            let time = MonotonicTime(nanoseconds: deadlineMs * 1_000_000)
            state.withLock { state in
                guard deadlineMs < state.deadline else { return }
                state.timer?.cancel()
                state.deadline = deadlineMs
                state.timer = loop.schedule(at: time) { self.fire() }
            }
        }

        private func fire() {
            state.withLock { $0 = (.max, nil) }
            workers.submit(body)
        }
    }
}
