/// A task on a loop.
public struct LoopTask: Sendable {
    let task: Task<Void, Never>

    /// Asks it to end: its waits in `TCPStream`, `sleep(until:)` and `Promise.value(until:)` return early. From any thread.
    public func cancel() { task.cancel() }

    public var isCancelled: Bool { task.isCancelled }

    /// Waits for its end. Called on a loop, it stays on that loop.
    public func ended() async { await task.value }
}
