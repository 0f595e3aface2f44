/// A configuration's value, parsed.
public enum ConfigValue: Sendable, Hashable {
    case null
    case bool(Bool)
    /// INT, SHORT and LONG.
    case integer(Int64)
    case double(Double)
    /// STRING, CLASS and PASSWORD.
    case string(String)
    case list([String])

    /// The text that Kafka describes the value by (`ConfigDef.convertToString`).
    public var text: String? {
        switch self {
        case .null: nil
        case .bool(let value): value ? "true" : "false"
        case .integer(let value): String(value)
        case .double(let value): ConfigValue.javaText(value)
        case .string(let value): value
        case .list(let values): values.joined(separator: ",")
        }
    }

    /// A double as Java writes it: `0.5`, `1.0`, `1.7976931348623157E308`.
    static func javaText(_ value: Double) -> String {
        if value.isNaN { return "NaN" }
        if value.isInfinite { return value < 0 ? "-Infinity" : "Infinity" }
        let size = abs(value)
        if size == 0 || (size >= 1e-3 && size < 1e7) { return value.description }
        // Swift and Java both print the shortest digits; only the form differs.
        let text = value.description
        let parts = text.split(separator: "e", omittingEmptySubsequences: false)
        let sign = value < 0 ? "-" : ""
        let mantissa = parts[0].drop { $0 == "-" }
        let point = mantissa.firstIndex(of: ".") ?? mantissa.endIndex
        var whole = Array(mantissa[..<point])
        var fraction = point < mantissa.endIndex ? Array(mantissa[mantissa.index(after: point)...]) : []
        if fraction == ["0"] { fraction = [] }
        var exponent = parts.count > 1 ? Int(parts[1]) ?? 0 : 0
        exponent += whole.count - 1
        var digits = whole + fraction
        while digits.count > 1, digits.last == "0" { digits.removeLast() }
        while digits.count > 1, digits.first == "0" {
            digits.removeFirst()
            exponent -= 1
        }
        whole = [digits[0]]
        let rest = digits.count > 1 ? String(digits[1...]) : "0"
        return sign + String(whole) + "." + rest + "E" + String(exponent)
    }
}
