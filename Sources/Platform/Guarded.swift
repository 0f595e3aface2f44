import Glibc

/// A value behind a lock.
///
/// Closures run with the lock held: they must not take another lock out of the order written in ARCHITECTURE.md, must
/// not block, and relocking is a deadlock. What leaves the closure is a Sendable value.
public final class Guarded<Value>: @unchecked Sendable {
    // Sendable: `value` is touched only with `mutex` held.
    private var value: Value
    private let mutex = UnsafeMutablePointer<pthread_mutex_t>.allocate(capacity: 1)

    public init(_ value: sending Value) {
        self.value = value
        mutex.initialize(to: pthread_mutex_t())
        pthread_mutex_init(mutex, nil)
    }

    deinit {
        pthread_mutex_destroy(mutex)
        mutex.deallocate()
    }

    @discardableResult
    public func withLock<R, E: Error>(_ body: (inout Value) throws(E) -> R) throws(E) -> R {
        pthread_mutex_lock(mutex)
        defer { pthread_mutex_unlock(mutex) }
        return try body(&value)
    }
}
