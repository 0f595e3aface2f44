import CommandLine
import Platform

/// An attribute's value without its Java classes.
public indirect enum BeanValue: Sendable {
    case null
    case boolean(Bool)
    case integer(Int64)
    case number(Double)
    case text(String)
    case list([BeanValue])
    case table([(key: String, value: BeanValue)])

    /// In one line, for people: lists as `[a, b]`, tables as `{a=1, b=2}`.
    public var text: String {
        switch self {
        case .null: "null"
        case .boolean(let value): "\(value)"
        case .integer(let value): "\(value)"
        case .number(let value): JavaNumber.text(value)
        case .text(let text): text
        case .list(let values): "[" + values.map { $0.text }.joined(separator: ", ") + "]"
        case .table(let values): "{" + values.map { "\($0.key)=\($0.value.text)" }.joined(separator: ", ") + "}"
        }
    }
}
