/// A feature of KRaft clusters beside `metadata.version` (KIP-1022): its levels, the release that begins with each, and
/// what each needs; as Kafka 4.3 has them.
struct KafkaFeature {
    struct Level {
        /// The `metadata.version` from which on new clusters begin with this level.
        let since: Int16
        let needs: [(feature: String, level: Int16)]
    }

    let name: String
    /// From level 1; level 0 turns the feature off.
    let levels: [Level]

    /// In the order in which Kafka's tools print them.
    static let all = [
        KafkaFeature(name: "kraft.version", levels: [Level(since: 21, needs: [(MetadataVersion.feature, 21)])]),
        KafkaFeature(name: "transaction.version", levels: [Level(since: 24, needs: []), Level(since: 24, needs: [])]),
        KafkaFeature(name: "group.version", levels: [Level(since: 22, needs: [])]),
        KafkaFeature(name: "eligible.leader.replicas.version", levels: [Level(since: 26, needs: [(MetadataVersion.feature, 23)])]),
        KafkaFeature(name: "share.version", levels: [Level(since: 28, needs: [(MetadataVersion.feature, 27)])]),
        KafkaFeature(name: "streams.version", levels: [Level(since: 29, needs: [])]),
    ]

    /// The level that a new cluster of this `metadata.version` begins with.
    func level(at version: Int16) -> Int16 { Int16(levels.prefix { $0.since <= version }.count) }

    /// What `version-mapping` prints: `metadata.version=25 (4.0)` and a line a feature.
    static func mapping(_ release: String) throws -> [(feature: String, level: Int16)] {
        guard let version = MetadataVersion.level(release) else {
            throw CommandFailure(
                "Unknown release version '\(release)'. Supported versions are: 3.3-IV3 to \(MetadataVersion.name(MetadataVersion.latest) ?? "")")
        }
        return [(MetadataVersion.feature, version)] + all.map { ($0.name, $0.level(at: version)) }
    }

    /// `FEATURE=LEVEL`
    static func parse(_ text: String) throws -> (name: String, level: Int16) {
        guard let equals = text.firstIndex(of: "=") else {
            throw CommandFailure("Can't parse feature=level string \(text): equals sign not found.")
        }
        guard let level = Int16(text[text.index(after: equals)...]) else {
            throw CommandFailure("Can't parse feature=level string \(text): unable to parse \(text[text.index(after: equals)...]) as a short.")
        }
        return (String(text[..<equals]), level)
    }

    /// What a level of a feature needs of others.
    static func needs(_ name: String, _ level: Int16) throws -> [(feature: String, level: Int16)] {
        if name == MetadataVersion.feature {
            guard MetadataVersion.name(level) != nil else { throw CommandFailure("Unknown metadata.version \(level)") }
            return []
        }
        guard let feature = all.first(where: { $0.name == name }) else { throw CommandFailure("Unknown feature: \(name)") }
        guard level >= 0, Int(level) <= feature.levels.count else {
            throw CommandFailure("Feature level \(level) is not supported for feature \(name)")
        }
        return level == 0 ? [] : feature.levels[Int(level) - 1].needs
    }
}
