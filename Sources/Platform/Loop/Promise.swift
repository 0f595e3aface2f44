/// A value that comes later: completed once from any thread, awaited by one task.
public final class Promise<Value: Sendable>: Sendable {
    private enum State {
        case empty
        /// `number` tells one wait from the next, for timers and cancellations that come late.
        case waiting(UnsafeContinuation<Value?, Never>, number: Int)
        case done(Value)
    }

    private let state: Guarded<(State, waits: Int)>

    public init() { state = Guarded((.empty, waits: 0)) }

    /// - Returns: false if it has been completed before; that value stays.
    @discardableResult
    public func complete(_ value: Value) -> Bool {
        let (isFirst, waiter): (Bool, UnsafeContinuation<Value?, Never>?) = state.withLock { state in
            switch state.0 {
            case .empty:
                state.0 = .done(value)
                return (true, nil)
            case .waiting(let continuation, _):
                state.0 = .done(value)
                return (true, continuation)
            case .done:
                return (false, nil)
            }
        }
        waiter?.resume(returning: value)
        return isFirst
    }

    public var isComplete: Bool {
        state.withLock { if case .done = $0.0 { true } else { false } }
    }

    /// Waits for the value, however long it takes; cancelling the task does not end the wait.
    public func value() async -> Value {
        while true {
            if let value = await wait(number: nextNumber()) { return value }
        }
    }

    /// The value, or nil when it is not there at that time or the task is cancelled. On a loop.
    public func value(until time: MonotonicTime) async -> Value? {
        if let value = state.withLock({ if case .done(let value) = $0.0 { value } else { nil } }) { return value }
        guard let loop = EventLoop.current else { preconditionFailure("value(until:) outside of a loop") }
        let number = nextNumber()
        let timer = time == .distantFuture ? nil : loop.schedule(at: time) { self.giveUp(number) }
        defer { timer?.cancel() }
        return await withTaskCancellationHandler {
            await wait(number: number)
        } onCancel: {
            // Posted: the wait may not have begun yet.
            loop.post { self.giveUp(number) }
        }
    }

    private func nextNumber() -> Int {
        state.withLock { state in
            state.waits += 1
            return state.waits
        }
    }

    private func wait(number: Int) async -> Value? {
        await withUnsafeContinuation { continuation in
            let value: Value? = state.withLock { state in
                switch state.0 {
                case .empty:
                    state.0 = .waiting(continuation, number: number)
                    return nil
                case .waiting:
                    preconditionFailure("a promise is awaited by one task")
                case .done(let value):
                    return value
                }
            }
            if let value { continuation.resume(returning: value) }
        }
    }

    private func giveUp(_ number: Int) {
        let waiter: UnsafeContinuation<Value?, Never>? = state.withLock { state in
            guard case .waiting(let continuation, number) = state.0 else { return nil }
            state.0 = .empty
            return continuation
        }
        waiter?.resume(returning: nil)
    }
}
