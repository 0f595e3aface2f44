/// Numbers with a fixed count of digits after the point, as Java's `%.2f` prints them (half up).
public enum FixedDecimal {
    public static func text(_ value: Double, _ digits: Int) -> String {
        if value.isNaN { return "NaN" }
        if value.isInfinite { return value < 0 ? "-Infinity" : "Infinity" }
        var scale: Double = 1
        for _ in 0..<digits { scale *= 10 }
        let scaled = (abs(value) * scale).rounded(.toNearestOrAwayFromZero)
        guard scaled < 9e18 else { return "\(value)" }
        let whole = UInt64(scaled)
        let sign = value < 0 && whole > 0 ? "-" : ""
        if digits == 0 { return "\(sign)\(whole)" }
        var text = String(whole)
        if text.utf8.count <= digits { text = String(repeating: "0", count: digits + 1 - text.utf8.count) + text }
        return sign + text.dropLast(digits) + "." + text.suffix(digits)
    }
}
