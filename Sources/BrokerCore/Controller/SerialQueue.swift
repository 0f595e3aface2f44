import Platform

/// Runs jobs one after the other on a loop, in the order they came; a job is over when its async function returns.
public final class SerialQueue: Sendable {
    public typealias Job = @Sendable () async -> Void

    private struct State {
        var waiting: [Job] = []
        var runs = false
        var isClosed = false
    }
    private let state = Guarded(State())
    public let loop: EventLoop

    public init(on loop: EventLoop) { self.loop = loop }

    /// From any thread. Dropped after `close`.
    public func submit(_ job: @escaping Job) {
        let starts = state.withLock { state in
            if state.isClosed { return false }
            state.waiting.append(job)
            defer { state.runs = true }
            return !state.runs
        }
        if starts { loop.spawn { await self.drain() } }
    }

    /// Runs `body` after what came before it and gives its result; nil where the queue was closed, or where that took longer than `ms`: the
    /// job is done all the same.
    public func run<T: Sendable>(within ms: Int? = nil, _ body: @escaping @Sendable () async -> T) async -> T? {
        let promise = Promise<T?>()
        if state.withLock({ $0.isClosed }) { return nil }
        submit {
            let result = await body()
            promise.complete(result)
        }
        guard let ms else { return await promise.value() }
        return await promise.value(until: .now.advanced(byMilliseconds: max(ms, 0))) ?? nil
    }

    /// Lets the job that runs end; those that wait are run too, no more are taken.
    public func close() { state.withLock { $0.isClosed = true } }

    private func drain() async {
        while true {
            let job: Job? = state.withLock { state in
                if state.waiting.isEmpty {
                    state.runs = false
                    return nil
                }
                return state.waiting.removeFirst()
            }
            guard let job else { return }
            await job()
        }
    }
}
