import Platform

/// A request that waits for something to happen at partitions: woken once, by whichever comes first. Partitions hold it under its number
/// until the request takes it back.
final class RequestWaiter: Sendable {
    let number: Int
    private let promise = Promise<Void>()

    init(number: Int) { self.number = number }

    func wake() { promise.complete(()) }

    /// Until it is woken or the time has come. On a loop.
    /// - Returns: whether it was woken.
    func wait(until deadline: MonotonicTime) async -> Bool { await promise.value(until: deadline) != nil }
}
