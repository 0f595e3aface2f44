import CommandLine
import JMX

/// The rows that `jmx` prints: one a round, or a line an attribute.
struct JmxTable {
    struct Bean: Sendable {
        let name: String
        /// All that it has.
        let names: [String]
        /// Those that it gave.
        let attributes: [JMXClient.Attribute]
    }

    private let settings: JmxSettings
    private let call: CommandCall
    private let isScript: Bool
    private var keys: [String] = []
    /// So many values a round has; a round with other than these is not shown by the script.
    private var expected = 0

    init(_ settings: JmxSettings, _ call: CommandCall) {
        self.settings = settings
        self.call = call
        isScript = call.asScript(.jmxValues)
    }

    /// Learns the columns and prints their names.
    mutating func begin(_ beans: [Bean]) throws {
        keys = values(beans).map { $0.key }.sorted { Array($0.utf16).lexicographicallyPrecedes(Array($1.utf16)) }
        expected = keys.count
        // The script takes a bean that was named for one that has all attributes that were named.
        if let wanted = settings.attributes, !settings.hasPattern { expected = wanted.count * beans.count }
        if beans.isEmpty || expected == 0 {
            let queries = settings.queries.isEmpty ? "null" : settings.queries.map { $0.text }.joined(separator: ", ")
            if isScript { throw CommandFailure("No matched attributes for the queried objects [\(queries)].") }
        }
        if !isScript { try checkAttributes(beans) }
        call.out.begin("jmx")
        guard settings.format == .original, call.out.format == .text else { return }
        if isScript, keys.count != expected { return }
        call.out.line((["time"] + keys).map { "\"\($0)\"" }.joined(separator: ","))
    }

    private func checkAttributes(_ beans: [Bean]) throws {
        guard let wanted = settings.attributes else { return }
        let all = Set(beans.flatMap { $0.names })
        for name in wanted where !all.contains(name) {
            let hint =
                Nearest.to(name, among: all.sorted()).map { "did you mean '\($0)'?" }
                ?? "there are \(all.sorted().prefix(20).joined(separator: ", "))"
            let who = beans.count == 1 ? "\(beans[0].name) has no attribute" : "none of these \(beans.count) beans has an attribute"
            throw CommandFailure("\(who) '\(name)'; \(hint)")
        }
    }

    private func values(_ beans: [Bean]) -> [(key: String, bean: String, attribute: JMXClient.Attribute)] {
        let wanted = settings.attributes.map { Set($0) }
        return beans.flatMap { bean in
            bean.attributes.filter { wanted?.contains($0.name) ?? true }.map { ("\(bean.name):\($0.name)", bean.name, $0) }
        }
    }

    mutating func row(_ beans: [Bean], timeMs: Int64) {
        let values = values(beans)
        let time = settings.dateFormat?.text(ms: timeMs) ?? "\(timeMs)"
        if call.out.format != .text {
            for value in values.sorted(by: { $0.key < $1.key }) {
                call.out.jsonLine(
                    "jmx", 1,
                    .object([
                        ("time", settings.dateFormat == nil ? .int(timeMs) : .string(time)), ("bean", .string(value.bean)),
                        ("attribute", .string(value.attribute.name)), ("value", Self.json(value.attribute.value)),
                    ]))
            }
            return
        }
        if isScript, values.count != expected { return }
        // A value that is not there any more is shown as one that is null.
        var texts: [String: String] = [:]
        for value in values { texts[value.key] = isScript ? value.attribute.javaText : Self.plainText(value.attribute) }
        switch settings.format {
        case .properties: line("time", time) { "\($0)=\($1)" }
        case .csv: line("time", time) { "\($0),\"\($1)\"" }
        case .tsv: line("time", time) { "\($0)\t\($1)" }
        case .original:
            let cells = keys.compactMap { texts[$0].map { isScript ? $0 : Self.quoted($0) } ?? (isScript ? nil : "") }
            call.out.line(([time] + cells).joined(separator: ","))
        }

        func line(_ first: String, _ value: String, _ text: (String, String) -> String) {
            call.out.line(text(first, value))
            for key in keys { call.out.line(text(key, texts[key] ?? "null")) }
        }
    }

    private static func plainText(_ attribute: JMXClient.Attribute) -> String? {
        if case .null = attribute.value { return nil }
        return attribute.value.text
    }

    /// A cell of comma-separated values (RFC 4180).
    private static func quoted(_ text: String) -> String {
        guard text.contains(where: { $0 == "," || $0 == "\"" || $0.isNewline }) else { return text }
        return "\"" + text.replacing("\"", with: "\"\"") + "\""
    }

    private static func json(_ value: BeanValue) -> JSON {
        switch value {
        case .null: .null
        case .boolean(let value): .bool(value)
        case .integer(let value): .int(value)
        // Neither infinity nor what is no number has a form in JSON.
        case .number(let value): value.isFinite ? .number(JavaNumber.text(value)) : .string(JavaNumber.text(value))
        case .text(let text): .string(text)
        case .list(let values): .array(values.map(json))
        case .table(let values): .object(values.map { ($0.key, json($0.value)) })
        }
    }
}
