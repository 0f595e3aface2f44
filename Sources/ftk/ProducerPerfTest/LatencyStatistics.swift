import CommandLine

/// Counts records and their latencies, in total and since the last report (upstream: `ProducerPerformance.Stats`).
struct LatencyStatistics {
    /// ms; one of each `step` records, so that memory stays small.
    private var samples: [UInt32] = []
    private let step: Int
    private var seen = 0
    private(set) var count = 0
    private(set) var bytes = 0
    private(set) var total = 0
    private(set) var largest = 0
    private(set) var window = Window()

    struct Window {
        var count = 0
        var bytes = 0
        var total = 0
        var largest = 0
    }

    init(records: Int) {
        step = max(1, records / 500_000)
        samples.reserveCapacity(min(records, 500_000) + 1)
    }

    mutating func add(latencyMs: Int, bytes size: Int) {
        count += 1
        bytes += size
        total += latencyMs
        largest = max(largest, latencyMs)
        window.count += 1
        window.bytes += size
        window.total += latencyMs
        window.largest = max(window.largest, latencyMs)
        if seen % step == 0 { samples.append(UInt32(clamping: latencyMs)) }
        seen += 1
    }

    mutating func takeWindow() -> Window {
        defer { window = Window() }
        return window
    }

    /// Latencies below which these shares of the records lie, in ms.
    func percentiles(_ shares: [Double]) -> [Int] {
        let sorted = samples.sorted()
        guard !sorted.isEmpty else { return shares.map { _ in 0 } }
        return shares.map { Int(sorted[min(sorted.count - 1, Int($0 * Double(sorted.count)))]) }
    }
}

/// Bytes in a second as MB (2^20).
func megabytes(_ bytes: Int) -> Double { Double(bytes) / 1_048_576 }
