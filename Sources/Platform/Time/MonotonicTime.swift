import Glibc

/// A moment on the machine's monotonic clock.
public struct MonotonicTime: Comparable, Hashable, Sendable {
    /// Nanoseconds since an arbitrary start.
    public let nanoseconds: Int64

    public init(nanoseconds: Int64) { self.nanoseconds = nanoseconds }

    public static var now: MonotonicTime {
        var time = timespec()
        clock_gettime(CLOCK_MONOTONIC, &time)
        return MonotonicTime(nanoseconds: Int64(time.tv_sec) * 1_000_000_000 + Int64(time.tv_nsec))
    }

    public static let distantFuture = MonotonicTime(nanoseconds: .max)

    public static func < (a: MonotonicTime, b: MonotonicTime) -> Bool { a.nanoseconds < b.nanoseconds }

    /// Saturates at `distantFuture`.
    public func advanced(byMilliseconds ms: Int) -> MonotonicTime {
        let (delta, tooFar) = Int64(ms).multipliedReportingOverflow(by: 1_000_000)
        let (sum, overflow) = nanoseconds.addingReportingOverflow(delta)
        return tooFar || overflow ? (ms < 0 ? MonotonicTime(nanoseconds: .min) : .distantFuture) : MonotonicTime(nanoseconds: sum)
    }

    /// Whole milliseconds from `earlier` to this moment; negative if it is later.
    public func milliseconds(since earlier: MonotonicTime) -> Int {
        Int(nanoseconds.subtractingReportingOverflow(earlier.nanoseconds).partialValue / 1_000_000)
    }

    /// Milliseconds that are left until `later`, rounded up; 0 if it has passed.
    public func milliseconds(until later: MonotonicTime) -> Int {
        later <= self ? 0 : Int((later.nanoseconds - nanoseconds) / 1_000_000) + 1
    }
}
