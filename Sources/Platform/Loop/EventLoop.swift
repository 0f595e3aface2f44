import CPlatform
import Glibc

/// One thread and one epoll. Async functions started on it stay on it.
///
/// `spawn` gives a task this loop as its executor preference: every nonisolated async function it calls runs on the loop's
/// thread, and continuations come back to it without a lock. Nothing that runs here may block; that goes to a `WorkerPool`.
/// Waiting for sockets, timers and other tasks is by `TCPStream`, `sleep(until:)`, `turn()` and `Promise`.
public final class EventLoop: TaskExecutor, @unchecked Sendable {
    // Sendable: `remote` and `tasks` have locks; all other variables are touched on the loop's thread only.

    enum Job {
        case task(UnownedJob)
        case work(@Sendable () -> Void)
        case done
    }

    private struct Remote {
        var jobs: [Job] = []
        /// The loop waits in epoll (or is about to): whoever adds a job wakes it.
        var asleep = false
        var stopping = false
        /// The thread is gone; what is added now is dropped.
        var ended = false
    }

    /// Shown by `top -H`; 15 bytes of it.
    public let name: String
    private let epoll: Int32
    private let wakeup: Int32
    private let remote = Guarded(Remote())
    private let tasks = Guarded<[UInt64: Task<Void, Never>]>([:])
    private let taskNumbers = Guarded<UInt64>(0)
    private let ended = Guarded<[Promise<Void>]?>([])

    private var jobs: [Job] = []
    private var nextJob = 0
    private var turns: [UnsafeContinuation<Void, Never>] = []
    private var timers = TimerHeap()
    private var watched = ReadinessTable()

    /// How long `stop()` waits for tasks that do not end when they are cancelled, in milliseconds.
    private static let graceMs = 5000
    /// Jobs that run before sockets are looked at again.
    private static let jobsBetweenPolls = 512
    private static let wakeupToken = UInt64.max

    /// - Throws: where the process has no descriptors left.
    public init(name: String) throws(SystemError) {
        ftk_ignore_sigpipe()
        self.name = name
        let epoll = try checked("epoll_create1", name) { epoll_create1(Int32(EPOLL_CLOEXEC)) }
        do {
            wakeup = try checked("eventfd", name) { eventfd(0, Int32(EFD_CLOEXEC) | Int32(EFD_NONBLOCK)) }
        } catch {
            close(epoll)
            throw error
        }
        self.epoll = epoll
        // Edge-triggered: every write to it is an event of its own, so nobody needs to read it.
        var event = epoll_event()
        event.events = EPOLLIN.rawValue | EPOLLET.rawValue
        event.data.u64 = EventLoop.wakeupToken
        try checked("epoll_ctl", name) { epoll_ctl(epoll, EPOLL_CTL_ADD, wakeup, &event) }
    }

    deinit {
        close(epoll)
        close(wakeup)
    }

    // MARK: Life

    /// Starts the loop on a thread of its own.
    public func start() {
        Threads.start(name: name) { self.runUntilStopped() }
    }

    /// Cancels the loop's tasks and ends its thread when they have ended (at the latest after 5 seconds). From any thread;
    /// returns at once. See `waitUntilStopped()`.
    public func stop() {
        remote.withLock { $0.stopping = true }
        wake()
    }

    /// Completes when the thread of a stopped loop is about to end. On another loop.
    public func stopped() async {
        let promise = Promise<Void>()
        let isOver = ended.withLock { waiting in
            if waiting == nil { return true }
            waiting?.append(promise)
            return false
        }
        if !isOver { await promise.value() }
    }

    /// Runs `body` on a new loop on the calling thread and gives what it gives. Tasks that are left over are cancelled.
    public static func run<T: Sendable>(
        name: String = "main", _ body: @escaping @Sendable (EventLoop) async throws -> T
    ) throws -> T {
        let loop = try EventLoop(name: name)
        let result = Guarded<Result<T, any Error>?>(nil)
        loop.spawn {
            do {
                let value = try await body(loop)
                result.withLock { $0 = .success(value) }
            } catch {
                result.withLock { $0 = .failure(error) }
            }
            loop.remote.withLock { $0.stopping = true }
        }
        loop.runUntilStopped()
        guard let outcome = result.withLock({ $0 }) else { throw SystemError(code: ECANCELED, call: "run", subject: name) }
        return try outcome.get()
    }

    /// The loop that runs the calling code.
    public static var current: EventLoop? {
        ftk_current_loop().map { Unmanaged<EventLoop>.fromOpaque($0).takeUnretainedValue() }
    }

    /// Whether the calling code runs on this loop's thread.
    public var isCurrent: Bool { ftk_current_loop() == Unmanaged.passUnretained(self).toOpaque() }

    // MARK: Work

    /// For the Swift runtime.
    public func enqueue(_ job: consuming ExecutorJob) { add(.task(UnownedJob(job))) }

    /// Runs `work` on the loop, after what is there already. From any thread.
    public func post(_ work: @escaping @Sendable () -> Void) { add(.work(work)) }

    private func add(_ job: Job) {
        if isCurrent {
            jobs.append(job)
            return
        }
        let mustWake = remote.withLock { remote in
            if remote.ended { return false }
            remote.jobs.append(job)
            if !remote.asleep { return false }
            remote.asleep = false
            return true
        }
        if mustWake { wake() }
    }

    private func wake() {
        var one: UInt64 = 1
        _ = write(wakeup, &one, 8)
    }

    /// Starts a task that stays on this loop. From any thread. The loop keeps it until it ends.
    @discardableResult
    public func spawn(_ body: @escaping @Sendable () async -> Void) -> LoopTask {
        let number = taskNumbers.withLock { n in
            n += 1
            return n
        }
        // Made with the lock held, so that a task that ends at once finds itself here.
        let task = tasks.withLock { tasks in
            let task = Task<Void, Never>(executorPreference: self) {
                await body()
                self.tasks.withLock { $0[number] = nil }
            }
            tasks[number] = task
            return task
        }
        return LoopTask(task: task)
    }

    /// Lets everything else that is ready run first: other tasks, posted work, sockets.
    public func turn() async {
        precondition(isCurrent, "turn() on another thread than the loop's")
        await withUnsafeContinuation { turns.append($0) }
    }

    // MARK: Time

    /// Runs `work` at that time or soon after it. On the loop; so is `LoopTimer.cancel()`. Equal times run in the order they were asked for.
    @discardableResult
    public func schedule(at time: MonotonicTime, _ work: @escaping @Sendable () -> Void) -> LoopTimer {
        precondition(isCurrent, "schedule(at:) on another thread than the loop's")
        return timers.add(at: time, work)
    }

    func dropped(_ timer: LoopTimer) { timers.cancelled() }

    /// Waits until that time; returns early when the task is cancelled (see `Task.isCancelled`).
    public func sleep(until time: MonotonicTime) async {
        let promise = Promise<Void>()
        _ = await promise.value(until: time)
    }

    // MARK: Descriptors

    /// Watches a descriptor; every change of its state is told once (edge-triggered).
    func watch(_ readiness: Readiness) throws(SystemError) {
        let token = watched.add(readiness)
        var event = epoll_event()
        event.events = EPOLLIN.rawValue | EPOLLOUT.rawValue | EPOLLRDHUP.rawValue | EPOLLET.rawValue
        event.data.u64 = token
        do {
            try checked("epoll_ctl", name) { epoll_ctl(epoll, EPOLL_CTL_ADD, readiness.descriptor, &event) }
        } catch {
            watched.remove(token)
            throw error
        }
        readiness.token = token
    }

    func unwatch(_ readiness: Readiness) {
        guard let token = readiness.token else { return }
        readiness.token = nil
        watched.remove(token)
        var event = epoll_event()
        _ = epoll_ctl(epoll, EPOLL_CTL_DEL, readiness.descriptor, &event)
    }

    // MARK: The loop

    private func runUntilStopped() {
        let outer = ftk_current_loop()
        ftk_set_current_loop(Unmanaged.passUnretained(self).toOpaque())
        defer { ftk_set_current_loop(outer) }
        let capacity = 256
        let events = UnsafeMutablePointer<epoll_event>.allocate(capacity: capacity)
        defer { events.deallocate() }
        var lastMoment: MonotonicTime?
        while true {
            takeRemoteJobs(beforeSleep: false)
            runTimers()
            runJobs()
            if isStopping() {
                if let lastMoment {
                    if tasks.withLock({ $0.isEmpty }) || MonotonicTime.now >= lastMoment { break }
                } else {
                    // Cancelling runs handlers that post here, so go round once more.
                    let moment = MonotonicTime.now.advanced(byMilliseconds: EventLoop.graceMs)
                    lastMoment = moment
                    timers.add(at: moment) {}
                    for task in tasks.withLock({ Array($0.values) }) { task.cancel() }
                    continue
                }
            }
            let count = poll(events, capacity: capacity)
            for i in 0..<count {
                let token = events[i].data.u64
                if token != EventLoop.wakeupToken { watched[token]?.changed(events[i].events) }
            }
            let resumed = turns
            turns.removeAll(keepingCapacity: true)
            for continuation in resumed { continuation.resume() }
        }
        let left = remote.withLock { remote in
            remote.ended = true
            defer { remote.jobs = [] }
            return remote.jobs
        }
        jobs += left
        runJobs()
        for readiness in watched.all { readiness.close() }
        timers.removeAll()
        let waiting = ended.withLock { waiting in
            defer { waiting = nil }
            return waiting ?? []
        }
        for promise in waiting { promise.complete(()) }
    }

    private func isStopping() -> Bool { remote.withLock { $0.stopping } }

    /// Fetches what other threads left. With nothing there and `beforeSleep`, they are told to wake the loop from now on.
    private func takeRemoteJobs(beforeSleep: Bool) {
        let taken: [Job]? = remote.withLock { remote in
            if remote.jobs.isEmpty {
                remote.asleep = beforeSleep && !remote.stopping
                return nil
            }
            remote.asleep = false
            defer { remote.jobs = [] }
            return remote.jobs
        }
        guard let taken else { return }
        if jobs.isEmpty { jobs = taken } else { jobs += taken }
    }

    private func runJobs() {
        let executor = asUnownedTaskExecutor()
        var budget = EventLoop.jobsBetweenPolls
        while nextJob < jobs.count && budget > 0 {
            let job = jobs[nextJob]
            jobs[nextJob] = .done
            nextJob += 1
            budget -= 1
            switch job {
            case .task(let job): job.runSynchronously(on: executor)
            case .work(let work): work()
            case .done: break
            }
        }
        if nextJob == jobs.count {
            jobs.removeAll(keepingCapacity: true)
            nextJob = 0
        } else if nextJob > 4 * EventLoop.jobsBetweenPolls {
            jobs.removeFirst(nextJob)
            nextJob = 0
        }
    }

    private func runTimers() {
        guard !timers.isEmpty else { return }
        let now = MonotonicTime.now
        while let work = timers.next(due: now) { work() }
    }

    private func poll(_ events: UnsafeMutablePointer<epoll_event>, capacity: Int) -> Int {
        var timeout: Int32 = 0
        if nextJob == jobs.count && turns.isEmpty {
            takeRemoteJobs(beforeSleep: true)
            if jobs.isEmpty {
                if let next = timers.first {
                    timeout = Int32(clamping: MonotonicTime.now.milliseconds(until: next))
                } else {
                    timeout = -1
                }
                if isStopping() { timeout = timeout < 0 ? 100 : min(timeout, 100) }
            }
        }
        let count = epoll_wait(epoll, events, Int32(capacity), timeout)
        return count < 0 ? 0 : Int(count)
    }
}
