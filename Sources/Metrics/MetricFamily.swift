/// A family of Prometheus: a name, a type and samples.
public struct MetricFamily: Sendable {
    public enum Kind: String, Sendable { case counter, gauge, summary, untyped }

    public struct Sample: Sendable {
        /// Behind the family's name, for example `_sum`.
        public let suffix: String
        public let labels: [(name: String, value: String)]
        public let value: Double

        public init(suffix: String = "", labels: [(name: String, value: String)] = [], _ value: Double) {
            self.suffix = suffix
            self.labels = labels
            self.value = value
        }
    }

    public let name: String
    public let kind: Kind
    public let help: String
    public let samples: [Sample]
    /// What the samples of a summary are made from, each with its labels.
    public let summaries: [(labels: [(name: String, value: String)], summary: Summary)]

    public init(_ name: String, _ kind: Kind, help: String? = nil, samples: [Sample]) {
        self.name = name
        self.kind = kind
        self.help = help ?? name
        self.samples = samples
        summaries = []
    }

    /// Summaries with labels of their own: quantiles, count and sum of each.
    public init(
        _ name: String, help: String? = nil, quantiles: [Double],
        summaries: [(labels: [(name: String, value: String)], summary: Summary)]
    ) {
        self.name = name
        kind = .summary
        self.help = help ?? name
        self.summaries = summaries
        samples = summaries.flatMap { MetricFamily.samples($0.summary, quantiles: quantiles, labels: $0.labels) }
    }

    /// Whether quantiles are told apart further than the median.
    public var hasTail: Bool { samples.count > 3 * summaries.count }

    public static func counter(_ name: String, _ value: Int) -> MetricFamily {
        MetricFamily(name, .counter, samples: [Sample(Double(value))])
    }

    public static func gauge(_ name: String, _ value: Double) -> MetricFamily {
        MetricFamily(name, .gauge, samples: [Sample(value)])
    }

    public static func gauge(_ name: String, _ value: Int) -> MetricFamily { gauge(name, Double(value)) }

    private static func samples(
        _ summary: Summary, quantiles: [Double], labels: [(name: String, value: String)]
    ) -> [Sample] {
        quantiles.map {
            Sample(labels: labels + [("quantile", Self.text($0))], summary.quantile($0).map(Double.init) ?? .nan)
        } + [
            Sample(suffix: "_count", labels: labels, Double(summary.count)),
            Sample(suffix: "_sum", labels: labels, Double(summary.sum)),
        ]
    }

    public static func summary(_ name: String, _ summary: Summary, quantiles: [Double]) -> MetricFamily {
        MetricFamily(name, quantiles: quantiles, summaries: [([], summary)])
    }

    /// A number as Java writes a double: `5.0`, `1.79546922569E9`, `NaN`.
    public static func text(_ value: Double) -> String {
        if value.isNaN { return "NaN" }
        if value.isInfinite { return value < 0 ? "-Inf" : "+Inf" }
        if value.magnitude >= 1e7 || value != 0 && value.magnitude < 1e-3 {
            // Swift writes 1.79546922569e+09; the digits are the same.
            var exponent = 0
            var mantissa = value
            while mantissa.magnitude >= 10 {
                mantissa /= 10
                exponent += 1
            }
            while mantissa.magnitude < 1 {
                mantissa *= 10
                exponent -= 1
            }
            let digits = "\(value)".split(separator: "e")[0]
            if "\(value)".contains("e") { return "\(digits.contains(".") ? String(digits) : digits + ".0")E\(exponent)" }
            var plain = digits.filter { $0 != "." && $0 != "-" }
            if digits.hasSuffix(".0") { plain = String(plain.dropLast()) }
            while plain.first == "0" { plain.removeFirst() }
            while plain.count > 1 && plain.last == "0" { plain.removeLast() }
            let head = plain.prefix(1)
            let tail = plain.dropFirst()
            return (value < 0 ? "-" : "") + "\(head).\(tail.isEmpty ? "0" : tail)E\(exponent)"
        }
        return "\(value)"
    }
}

/// Families as Prometheus reads them (text format 0.0.4).
public enum PrometheusText {
    public static let contentType = "text/plain; version=0.0.4; charset=utf-8"

    /// - Parameter prefix: in front of every name.
    public static func render(_ families: [MetricFamily], prefix: String = "") -> String {
        var text = ""
        for family in families {
            text += "# HELP \(prefix)\(family.name) \(escaped(family.help, quotes: false))\n"
            text += "# TYPE \(prefix)\(family.name) \(family.kind.rawValue)\n"
            for sample in family.samples { text += line(family, sample, prefix: prefix, separator: " ") }
        }
        return text
    }

    /// One sample: name, labels, value and a line feed.
    public static func line(_ family: MetricFamily, _ sample: MetricFamily.Sample, prefix: String, separator: String) -> String {
        var text = prefix + family.name + sample.suffix
        if !sample.labels.isEmpty {
            // As the Java client does it in its listings, nothing stands behind the last label.
            text += "{" + sample.labels.map { "\($0.name)=\"\(escaped($0.value, quotes: true))\"" }.joined(separator: ",") + "}"
        }
        return text + separator + MetricFamily.text(sample.value) + "\n"
    }

    private static func escaped(_ text: String, quotes: Bool) -> String {
        var result = ""
        for character in text {
            switch character {
            case "\\": result += "\\\\"
            case "\n": result += "\\n"
            case "\"" where quotes: result += "\\\""
            default: result.append(character)
            }
        }
        return result
    }
}
