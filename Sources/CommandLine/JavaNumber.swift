/// Numbers with a fraction as Java's `toString` writes them, with the fewest digits that tell the value from its neighbours.
public enum JavaNumber {
    public static func text(_ value: Double) -> String {
        // Two digits at least, of the smallest too.
        if value.magnitude == .leastNonzeroMagnitude { return value < 0 ? "-4.9E-324" : "4.9E-324" }
        return text(value.description, value.isFinite, value.isNaN, value < 0)
    }

    public static func text(_ value: Float) -> String {
        if value.magnitude == .leastNonzeroMagnitude { return value < 0 ? "-1.4E-45" : "1.4E-45" }
        return text(value.description, value.isFinite, value.isNaN, value < 0)
    }

    /// - Parameter description: the shortest digits, as `1.5`, `1e-05` or `1.25e+20`.
    private static func text(_ description: String, _ isFinite: Bool, _ isNaN: Bool, _ isNegative: Bool) -> String {
        guard isFinite else { return isNaN ? "NaN" : isNegative ? "-Infinity" : "Infinity" }
        var rest = description[...]
        let sign = rest.first == "-" ? "-" : ""
        if rest.first == "-" { rest = rest.dropFirst() }
        let parts = rest.split(separator: "e")
        let places = parts[0].split(separator: ".", omittingEmptySubsequences: false)
        let whole = String(places[0])
        // The value is 0.DIGITS times ten to the power of `point`.
        var digits = Array((whole + (places.count > 1 ? places[1] : "")).utf8)
        var point = whole.utf8.count + (parts.count > 1 ? Int(parts[1].drop { $0 == "+" }) ?? 0 : 0)
        while digits.count > 1, digits.first == UInt8(ascii: "0") {
            digits.removeFirst()
            point -= 1
        }
        while digits.count > 1, digits.last == UInt8(ascii: "0") { digits.removeLast() }
        if digits == [UInt8(ascii: "0")] { return sign + "0.0" }
        func string(_ part: some Sequence<UInt8>) -> String { String(decoding: Array(part), as: UTF8.self) }
        func orZero(_ text: String) -> String { text.isEmpty ? "0" : text }
        // From a thousandth to ten millions without an exponent.
        guard -2...7 ~= point else {
            return sign + string(digits.prefix(1)) + "." + orZero(string(digits.dropFirst())) + "E\(point - 1)"
        }
        if point <= 0 { return sign + "0." + String(repeating: "0", count: -point) + string(digits) }
        let zeroes = String(repeating: "0", count: max(0, point - digits.count))
        return sign + string(digits.prefix(point)) + zeroes + "." + orZero(string(digits.dropFirst(point)))
    }
}
