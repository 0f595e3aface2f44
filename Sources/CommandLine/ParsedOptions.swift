/// What a command line said, by the names of its option table.
public struct ParsedOptions: Sendable {
    public let table: OptionTable
    /// Values by the option's first name; nil stands for a value that was left out.
    private var given: [String: [String?]] = [:]
    /// Words that belong to no option, in their order.
    public var words: [String] = []

    /// Of an empty command line.
    public init(table: OptionTable) { self.table = table }

    mutating func add(_ option: OptionSpec, _ value: String?) {
        given[option.name, default: []].append(value)
    }

    private func key(_ name: String) -> String { table.option(name)?.name ?? name }

    /// Whether the option was there.
    public func has(_ name: String) -> Bool { given[key(name)] != nil }

    /// Whether any of the options was there.
    public func hasAny(_ names: String...) -> Bool { names.contains(where: has) }

    /// All values, in order.
    public func strings(_ name: String) -> [String] { (given[key(name)] ?? []).compactMap { $0 } }

    /// The value; nil where the option or its value was left out. Throws when it was given several times.
    public func string(_ name: String) throws(UsageError) -> String? {
        let all = strings(name)
        if all.count > 1 {
            throw UsageError(.several, "Found multiple arguments for option \(key(name)), but you asked for only one")
        }
        return all.first
    }

    public func string(_ name: String, default fallback: String) throws(UsageError) -> String {
        try string(name) ?? fallback
    }

    /// A whole number in the range of Java's `int`.
    public func int(_ name: String) throws(UsageError) -> Int? {
        guard let text = try string(name) else { return nil }
        guard let number = Int32(text) else { throw conversion(name, text) }
        return Int(number)
    }

    /// A whole number of 64 bits.
    public func long(_ name: String) throws(UsageError) -> Int64? {
        guard let text = try string(name) else { return nil }
        guard let number = Int64(text) else { throw conversion(name, text) }
        return number
    }

    public func double(_ name: String) throws(UsageError) -> Double? {
        guard let text = try string(name) else { return nil }
        guard let number = Double(text) else { throw conversion(name, text) }
        return number
    }

    private func conversion(_ name: String, _ text: String) -> UsageError {
        UsageError(.conversion, "Cannot parse argument '\(text)' of option \(key(name))")
    }

    // MARK: Kafka's rules over several options (CommandLineUtils)

    /// Each of the options must be there.
    public func require(_ names: String...) throws(UsageError) {
        for name in names where !has(name) { throw .missing(key(name)) }
    }

    /// With `option` none of `others` may be there.
    public func exclude(_ option: String, _ others: [String]) throws(UsageError) {
        guard has(option) else { return }
        for other in others where has(other) { throw .conflict(key(option), with: key(other)) }
    }
}
