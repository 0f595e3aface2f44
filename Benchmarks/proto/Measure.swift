import Platform

/// The best of several runs: other work on the machine only ever makes a run slower.
enum Measure {
    /// Nanoseconds that one call of `work` takes.
    static func nanoseconds(runs: Int = 15, runMs: Int = 30, _ work: () throws -> Void) rethrows -> Double {
        try work()
        var times = 1
        var best = Double.infinity
        for _ in 0..<runs {
            while true {
                let start = MonotonicTime.now
                for _ in 0..<times { try work() }
                let taken = Double(MonotonicTime.now.nanoseconds - start.nanoseconds)
                if taken < Double(runMs) * 1_000_000 / 2, times < 1 << 30 {
                    times *= 2
                    continue
                }
                best = min(best, taken / Double(times))
                break
            }
        }
        return best
    }

    /// Two kinds of work in turns, so that a busy moment of the machine falls on both.
    static func sideBySide(
        turns: Int = 12, _ first: () throws -> Void, _ second: () throws -> Void
    ) rethrows -> (first: Double, second: Double) {
        var best = (first: Double.infinity, second: Double.infinity)
        for _ in 0..<turns {
            best.first = min(best.first, try nanoseconds(runs: 2, runMs: 8, first))
            best.second = min(best.second, try nanoseconds(runs: 2, runMs: 8, second))
        }
        return best
    }

    /// Keeps a result from being thrown away with the work that made it.
    @inline(never)
    static func use(_ value: some Any) { withExtendedLifetime(value) {} }

    /// Reproducible bytes.
    static func noise(_ count: Int, seed: UInt64 = 1) -> Bytes {
        var state = seed
        return Bytes(
            (0..<count).map { _ in
                state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
                return UInt8(truncatingIfNeeded: state >> 56)
            })
    }
}
