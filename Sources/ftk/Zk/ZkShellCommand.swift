/// One command of the shell.
struct ZkShellCommand: Sendable {
    let name: String
    /// Behind the name, as zkCli's help has it.
    let usage: String
    let options: [ZkOption]
    /// Words without options that must be there.
    let wordsMin: Int
    /// Words that it takes at most; zkCli passes over more.
    let wordsMax: Int
    /// Whether a wrong call prints the options below the usage.
    let listsOptions: Bool
    /// A sentence for the help of ftk's own shell.
    let purpose: String
    /// Whether zkCli has it.
    let isZkCli: Bool
    let run: @Sendable (ZkShell, ZkOptions) async throws -> Void

    init(
        _ name: String, _ usage: String, _ options: [ZkOption] = [], words: ClosedRange<Int>, listsOptions: Bool = false,
        isZkCli: Bool = true, purpose: String, run: @escaping @Sendable (ZkShell, ZkOptions) async throws -> Void
    ) {
        self.name = name
        self.usage = usage
        self.options = options
        wordsMin = words.lowerBound
        wordsMax = words.upperBound
        self.listsOptions = listsOptions
        self.isZkCli = isZkCli
        self.purpose = purpose
        self.run = run
    }

    /// What is said of a wrong call.
    var usageText: String {
        var text = "\(name) \(usage)"
        guard listsOptions else { return text }
        let names = options.map { " -\($0.name)" + ($0.takesValue ? " <arg>" : "") }
        let width = (names.map(\.count).max() ?? 0) + 3
        for (name, option) in zip(names, options) {
            text += "\n" + name + String(repeating: " ", count: width - name.count) + option.help
        }
        return text + "\n"
    }

    static let all: [ZkShellCommand] = (reading + writing + access + quotas + watching + sessions).sorted { $0.name < $1.name }
    static let extra: [ZkShellCommand] = (looking + copying + operating).sorted { $0.name < $1.name }

    /// zkCli's names tell capitals from small letters; ftk's shell does not mind.
    static func named(_ name: String, isScript: Bool) -> ZkShellCommand? {
        if let exact = all.first(where: { $0.name == name }) { return exact }
        if isScript { return nil }
        let lower = name.lowercased()
        return (all + extra).first { $0.name.lowercased() == lower }
    }
}
