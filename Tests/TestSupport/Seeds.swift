import Platform

/// Seeds of tests that go in rounds: a few in `make test`, and what `make prove` asks for by `FTK_SEEDS=first-last`.
public enum Seeds {
    /// In `make prove` a round may take longer.
    public static var areMany: Bool { Environment.value("FTK_SEEDS") != nil }

    /// - Parameter count: rounds of `make test`.
    public static func short(_ count: Int) -> ClosedRange<Int> {
        guard let text = Environment.value("FTK_SEEDS") else { return 1...count }
        let ends = text.split(separator: "-").compactMap { Int($0) }
        guard ends.count == 2, ends[0] >= 1, ends[0] <= ends[1] else { return 1...count }
        return ends[0]...ends[1]
    }
}
