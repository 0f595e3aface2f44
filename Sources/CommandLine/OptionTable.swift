/// All options of a command, or of one verb of a command (`transactions abort`): what the parser, the help, the manual
/// and the completions are made from.
public struct OptionTable: Sendable {
    /// How the script reads its words.
    public enum Style: Sendable {
        /// joptsimple: abbreviations, `--a=b`, `-a b`; words without dashes may stand anywhere.
        case jopt
        /// argparse4j: `usage: …` and `NAME: error: …`.
        case argparse
        /// ZooKeeper's programs: long options with one dash.
        case singleDash
    }

    /// For example `topics`, or `transactions abort`.
    public let tool: String
    public let style: Style
    /// What the command does, as a sentence.
    public let purpose: String
    public let options: [OptionSpec]
    public let positionals: [PositionalSpec]

    public init(
        _ tool: String, _ style: Style = .jopt, purpose: String, options: [OptionSpec], positionals: [PositionalSpec] = []
    ) {
        self.tool = tool
        self.style = style
        self.purpose = purpose
        self.options = options
        self.positionals = positionals
    }

    /// The same table with more options.
    public func adding(_ more: [OptionSpec]) -> OptionTable {
        OptionTable(tool, style, purpose: purpose, options: options + more, positionals: positionals)
    }

    public func option(_ name: String) -> OptionSpec? { options.first { $0.names.contains(name) } }
}
