/// The type of a configuration (`ConfigDef.Type`).
public enum ConfigType: String, Sendable {
    case boolean = "BOOLEAN"
    case string = "STRING"
    case int = "INT"
    case short = "SHORT"
    case long = "LONG"
    case double = "DOUBLE"
    case list = "LIST"
    case classType = "CLASS"
    case password = "PASSWORD"

    /// `ConfigType` of DescribeConfigs; 0 is an unknown one.
    public var id: Int8 {
        switch self {
        case .boolean: 1
        case .string: 2
        case .int: 3
        case .short: 4
        case .long: 5
        case .double: 6
        case .list: 7
        case .classType: 8
        case .password: 9
        }
    }
}

/// One configuration: its name, type, default and what values it takes (`ConfigDef.ConfigKey`).
public struct ConfigKey: Sendable {
    /// How a broker's configuration can be changed while it runs.
    public enum Dynamic: Character, Sendable {
        case readOnly = "r"
        case perBroker = "b"
        /// For one broker or for all.
        case clusterWide = "c"
    }

    public let name: String
    public let type: ConfigType
    public let defaultValue: ConfigValue
    let validator: ConfigValidator
    public let dynamic: Dynamic
    /// Not described.
    public let isInternal: Bool

    public var isSensitive: Bool { type == .password }

    /// Parses and checks `text` as `ConfigDef.parseType` and the key's validator do.
    public func parse(_ text: String?) throws(ConfigException) -> ConfigValue {
        let value = try ConfigKey.parse(text, type, name)
        try validator.check(value, text: text, name: name)
        return value
    }

    static func parse(_ text: String?, _ type: ConfigType, _ name: String) throws(ConfigException) -> ConfigValue {
        guard let text else { return .null }
        let trimmed = trim(text)
        switch type {
        case .boolean:
            switch trimmed.lowercased() {
            case "true": return .bool(true)
            case "false": return .bool(false)
            default: throw ConfigException(name: name, value: text, "Expected value to be either true or false")
            }
        case .string, .classType: return .string(trimmed)
        case .password: return .string(text)
        case .int: return .integer(Int64(try number(Int32.self, trimmed, text, type, name)))
        case .short: return .integer(Int64(try number(Int16.self, trimmed, text, type, name)))
        case .long: return .integer(try number(Int64.self, trimmed, text, type, name))
        case .double:
            guard let value = Double(trimmed) else {
                throw ConfigException(name: name, value: text, "Not a number of type DOUBLE")
            }
            return .double(value)
        case .list: return .list(trimmed.isEmpty ? [] : trimmed.split(separator: ",", omittingEmptySubsequences: false).map { trim($0) })
        }
    }

    private static func number<T: FixedWidthInteger>(
        _: T.Type, _ trimmed: String, _ text: String, _ type: ConfigType, _ name: String
    ) throws(ConfigException) -> T {
        guard let value = T(trimmed) else {
            throw ConfigException(name: name, value: text, "Not a number of type \(type.rawValue)")
        }
        return value
    }

    static func trim(_ text: some StringProtocol) -> String {
        var rest = text[...]
        while let first = rest.unicodeScalars.first, first.value <= 32 { rest = rest.dropFirst() }
        while let last = rest.unicodeScalars.last, last.value <= 32 { rest = rest.dropLast() }
        return String(rest)
    }
}
