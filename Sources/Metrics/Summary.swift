/// Counts, sum, least, greatest and quantiles of whole numbers (milliseconds, sizes), in fixed memory.
///
/// Numbers up to 15 are kept exactly; above, quantiles are right to one part in eight.
public struct Summary: Sendable {
    public private(set) var count = 0
    public private(set) var sum = 0
    public private(set) var max = 0
    private var least = Int.max
    private var buckets: [UInt32] = []

    public init() {}

    public var min: Int { count == 0 ? 0 : least }
    public var average: Double { count == 0 ? 0 : Double(sum) / Double(count) }

    public mutating func add(_ value: Int) {
        let value = Swift.max(value, 0)
        count += 1
        sum &+= value
        least = Swift.min(least, value)
        max = Swift.max(max, value)
        let bucket = Summary.bucket(value)
        if bucket >= buckets.count { buckets += [UInt32](repeating: 0, count: bucket + 1 - buckets.count) }
        buckets[bucket] &+= 1
    }

    /// 16 single numbers, then 8 buckets for each doubling.
    private static func bucket(_ value: Int) -> Int {
        if value < 16 { return value }
        let exponent = Int.bitWidth - 1 - value.leadingZeroBitCount
        return 16 + (exponent - 4) * 8 + (value >> (exponent - 3) & 7)
    }

    private static func lowest(_ bucket: Int) -> Int {
        if bucket < 16 { return bucket }
        let (exponent, step) = ((bucket - 16) / 8 + 4, (bucket - 16) % 8)
        return (8 + step) << (exponent - 3)
    }

    /// The number that the share `q` (0 to 1) of all are not above; nil where there is none.
    public func quantile(_ q: Double) -> Int? {
        if count == 0 { return nil }
        let rank = Swift.max(1, Int((q * Double(count)).rounded(.up)))
        var seen = 0
        for (bucket, n) in buckets.enumerated() {
            seen += Int(n)
            if seen >= rank { return Swift.min(Swift.max(Summary.lowest(bucket), min), max) }
        }
        return max
    }
}
