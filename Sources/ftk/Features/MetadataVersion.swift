/// The levels of `metadata.version` by their releases, up to 4.3.
enum MetadataVersion {
    static let feature = "metadata.version"

    /// From level 1.
    static let names = [
        "3.0-IV1", "3.1-IV0", "3.2-IV0", "3.3-IV0", "3.3-IV1", "3.3-IV2", "3.3-IV3", "3.4-IV0", "3.5-IV0", "3.5-IV1", "3.5-IV2",
        "3.6-IV0", "3.6-IV1", "3.6-IV2", "3.7-IV0", "3.7-IV1", "3.7-IV2", "3.7-IV3", "3.7-IV4", "3.8-IV0", "3.9-IV0",
        "4.0-IV0", "4.0-IV1", "4.0-IV2", "4.0-IV3", "4.1-IV0", "4.1-IV1", "4.2-IV0", "4.2-IV1", "4.3-IV0",
    ]

    /// The newest level of release 4.3.
    static var latest: Int16 { Int16(names.count) }

    static func name(_ level: Int16) -> String? {
        let index = Int(level) - 1
        return names.indices.contains(index) ? names[index] : nil
    }

    /// Of a full name or of a release, which stands for its last one: `3.9`.
    static func level(_ text: String) -> Int16? {
        let release = text.split(separator: ".").prefix(2).joined(separator: ".")
        guard let index = names.lastIndex(where: { $0 == text || !text.contains("-") && $0.hasPrefix(release + "-") }) else { return nil }
        return Int16(index) + 1
    }

    /// The names that can be asked for: from 3.3-IV0, the first with features, to the newest of a release.
    static func supported(upTo last: String) -> [String] {
        let end = names.firstIndex(of: last).map { $0 + 1 } ?? names.count
        return Array(names[3..<end])
    }
}
