import Glibc

/// The machine's calendar clock.
public enum WallClock {
    /// Milliseconds since 1970-01-01 UTC.
    public static var nowMs: Int64 {
        var time = timespec()
        clock_gettime(CLOCK_REALTIME, &time)
        return Int64(time.tv_sec) * 1000 + Int64(time.tv_nsec) / 1_000_000
    }

    /// The fields of a moment in the local time zone, or in UTC.
    public static func fields(ms: Int64, utc: Bool = false) -> tm {
        var seconds = time_t(ms.quotientAndRemainder(dividingBy: 1000).quotient)
        var fields = tm()
        _ = utc ? gmtime_r(&seconds, &fields) : localtime_r(&seconds, &fields)
        return fields
    }

    /// `2026-11-24 16:13:09,123` in local time, as Kafka's log lines have it.
    public static func logText(ms: Int64) -> String {
        let f = fields(ms: ms)
        return "\(f.tm_year + 1900)-\(two(f.tm_mon + 1))-\(two(f.tm_mday)) "
            + "\(two(f.tm_hour)):\(two(f.tm_min)):\(two(f.tm_sec)),\(three(Int(ms % 1000)))"
    }

    /// `Tue Nov 24 16:13:09 UTC 2026` in local time, as Java's `Date` prints it.
    public static func javaText(ms: Int64) -> String {
        let f = fields(ms: ms)
        let days = ["Sun", "Mon", "Tue", "Wed", "Thu", "Fri", "Sat"]
        let months = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"]
        let zone = f.tm_zone.map { String(cString: $0) } ?? "UTC"
        return "\(days[Int(f.tm_wday)]) \(months[Int(f.tm_mon)]) \(two(f.tm_mday)) "
            + "\(two(f.tm_hour)):\(two(f.tm_min)):\(two(f.tm_sec)) \(zone == "GMT" ? "UTC" : zone) \(f.tm_year + 1900)"
    }

    private static func two(_ n: Int32) -> String { n < 10 ? "0\(n)" : "\(n)" }
    private static func three(_ n: Int) -> String { n < 10 ? "00\(n)" : n < 100 ? "0\(n)" : "\(n)" }
}
