import CPlatform
import Glibc

/// Threads for work that blocks: fsync, recovery, deletion, name lookups. A thread starts when work finds none idle.
public final class WorkerPool: @unchecked Sendable {
    // Sendable: the variables are touched with `mutex` held.
    private let name: String
    private let threadsMax: Int
    private let mutex = UnsafeMutablePointer<pthread_mutex_t>.allocate(capacity: 1)
    private let condition = UnsafeMutablePointer<pthread_cond_t>.allocate(capacity: 1)
    private var queue: [@Sendable () -> Void] = []
    private var head = 0
    private var threads = 0
    private var idle = 0
    private var isStopped = false

    /// Stands where work was taken out.
    private static let nothing: @Sendable () -> Void = {}

    /// - Parameter threads: at most, at least 1.
    public init(name: String, threads: Int) {
        self.name = name
        threadsMax = max(threads, 1)
        mutex.initialize(to: pthread_mutex_t())
        condition.initialize(to: pthread_cond_t())
        pthread_mutex_init(mutex, nil)
        pthread_cond_init(condition, nil)
    }

    deinit {
        pthread_mutex_destroy(mutex)
        pthread_cond_destroy(condition)
        mutex.deallocate()
        condition.deallocate()
    }

    /// Runs `work` on a thread of the pool and gives what it gives; the caller's loop is free meanwhile.
    public func run<T: Sendable>(_ work: @escaping @Sendable () -> T) async -> T {
        await withUnsafeContinuation { continuation in
            submit { continuation.resume(returning: work()) }
        }
    }

    /// Runs `work` on a thread of the pool, in the order of submission where the pool has one thread. From any thread. After
    /// `stop()` it runs on the caller's thread, so that nobody waits in vain.
    public func submit(_ work: @escaping @Sendable () -> Void) {
        pthread_mutex_lock(mutex)
        if isStopped {
            pthread_mutex_unlock(mutex)
            work()
            return
        }
        queue.append(work)
        // Idle threads that were signalled but have not woken yet are counted in `queue`.
        let needsThread = queue.count - head > idle && threads < threadsMax
        if needsThread { threads += 1 } else { pthread_cond_signal(condition) }
        let number = threads
        pthread_mutex_unlock(mutex)
        if needsThread { Threads.start(name: threadsMax == 1 ? name : "\(name)-\(number)") { self.serve() } }
    }

    /// Ends the threads when the work that was submitted is done; returns at once.
    public func stop() {
        pthread_mutex_lock(mutex)
        isStopped = true
        pthread_cond_broadcast(condition)
        pthread_mutex_unlock(mutex)
    }

    private func serve() {
        pthread_mutex_lock(mutex)
        while true {
            if head < queue.count {
                let work = queue[head]
                queue[head] = WorkerPool.nothing
                head += 1
                if head == queue.count {
                    queue.removeAll(keepingCapacity: true)
                    head = 0
                } else if head > 1024 {
                    queue.removeFirst(head)
                    head = 0
                }
                pthread_mutex_unlock(mutex)
                work()
                pthread_mutex_lock(mutex)
            } else if isStopped {
                break
            } else {
                idle += 1
                pthread_cond_wait(condition, mutex)
                idle -= 1
            }
        }
        threads -= 1
        pthread_mutex_unlock(mutex)
    }
}
