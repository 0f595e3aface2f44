import Glibc
import Platform

/// Runs an async function to its end while the main thread waits.
enum MainLoop {
    private final class Result<T: Sendable>: @unchecked Sendable {
        // Sendable: written before the semaphore is posted, read after it was waited for.
        var value: Swift.Result<T, any Error>?
        let semaphore = UnsafeMutablePointer<sem_t>.allocate(capacity: 1)
        init() { sem_init(semaphore, 0, 0) }
        deinit {
            sem_destroy(semaphore)
            semaphore.deallocate()
        }
    }

    static func run<T: Sendable>(_ body: @escaping @Sendable () async throws -> T) throws -> T {
        let result = Result<T>()
        Task.detached {
            do { result.value = .success(try await body()) } catch { result.value = .failure(error) }
            sem_post(result.semaphore)
        }
        while sem_wait(result.semaphore) != 0 {}
        guard let value = result.value else { throw CommandFailure("the command ended without a result") }
        return try value.get()
    }
}
