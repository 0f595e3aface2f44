import Glibc

/// What stands between two looks at a condition.
enum SmallPause {
    static func take() {
        var pause = timespec(tv_sec: 0, tv_nsec: 5_000_000)
        nanosleep(&pause, nil)
    }
}
