import Platform

/// A pause that can be cut short. Used on its loop only.
final class Alarm: @unchecked Sendable {
    // Sendable: all state belongs to the thread of one loop.
    private var signal: Promise<Void>?

    /// Returns after `ms`, or when `ring` is called.
    func wait(_ ms: Int) async {
        let promise = Promise<Void>()
        signal = promise
        _ = await promise.value(until: MonotonicTime.now.advanced(byMilliseconds: ms))
        signal = nil
    }

    func ring() {
        signal?.complete(())
        signal = nil
    }
}
