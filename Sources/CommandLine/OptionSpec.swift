/// One option of a command: what it is called, what it takes, what it is for.
public struct OptionSpec: Sendable {
    /// What comes after the name.
    public enum Argument: Sendable, Equatable {
        case none
        /// A value of this type, shown in help by the placeholder.
        case required(ValueType, String)
        /// A value that may be left out.
        case optional(ValueType, String)
    }

    public enum ValueType: String, Sendable {
        case string = "String"
        case int = "Integer"
        case long = "Long"
        case double = "Double"
        case bool = "Boolean"
    }

    public enum Presence: Sendable, Equatable {
        case free
        case required
        /// One of several options must be there.
        case oneOfGroup
    }

    /// Without the dashes; the first is the name in messages.
    public let names: [String]
    public let argument: Argument
    public let presence: Presence
    /// Whether it may be given several times.
    public let repeatable: Bool
    public let deprecated: Bool
    /// Whether the scripts have it only since release 4.
    public let since4: Bool
    /// One line without a full stop.
    public let help: String

    public var name: String { names[0] }

    public static func flag(
        _ names: String..., presence: Presence = .free, repeatable: Bool = false, deprecated: Bool = false,
        since4: Bool = false, help: String
    ) -> OptionSpec {
        OptionSpec(
            names: names, argument: .none, presence: presence, repeatable: repeatable, deprecated: deprecated,
            since4: since4, help: help)
    }

    public static func value(
        _ names: String..., type: ValueType = .string, placeholder: String, presence: Presence = .free,
        repeatable: Bool = false, deprecated: Bool = false, since4: Bool = false, help: String
    ) -> OptionSpec {
        OptionSpec(
            names: names, argument: .required(type, placeholder), presence: presence, repeatable: repeatable,
            deprecated: deprecated, since4: since4, help: help)
    }

    public static func maybe(
        _ names: String..., type: ValueType = .string, placeholder: String, presence: Presence = .free,
        repeatable: Bool = false, deprecated: Bool = false, since4: Bool = false, help: String
    ) -> OptionSpec {
        OptionSpec(
            names: names, argument: .optional(type, placeholder), presence: presence, repeatable: repeatable,
            deprecated: deprecated, since4: since4, help: help)
    }
}

/// A word without dashes that a command takes.
public struct PositionalSpec: Sendable {
    public let name: String
    public let required: Bool
    /// Whether all further words belong to it.
    public let rest: Bool
    public let help: String

    public init(_ name: String, required: Bool, rest: Bool = false, help: String) {
        self.name = name
        self.required = required
        self.rest = rest
        self.help = help
    }
}
