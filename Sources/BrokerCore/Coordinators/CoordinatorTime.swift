import Platform

/// One moment on both clocks: deadlines follow the monotonic one, what is written into logs the calendar.
public struct CoordinatorTime: Sendable {
    /// Milliseconds since 1970-01-01 UTC.
    public var wallMs: Int64
    /// Milliseconds since an arbitrary start; never goes back.
    public var monotonicMs: Int64

    public init(wallMs: Int64, monotonicMs: Int64) {
        self.wallMs = wallMs
        self.monotonicMs = monotonicMs
    }

    public static var now: CoordinatorTime {
        CoordinatorTime(wallMs: WallClock.nowMs, monotonicMs: MonotonicTime.now.nanoseconds / 1_000_000)
    }
}
