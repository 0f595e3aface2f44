import CommandLine

/// The verbs `version-mapping` and `feature-dependencies`, which `features` and `storage` share: tables, no cluster.
enum FeatureTables {
    static func run(_ verb: String, _ options: ParsedOptions, _ call: CommandCall) throws -> ExitStatus {
        func line(_ entry: (feature: String, level: Int16), _ label: String?) -> String {
            "\(entry.feature)=\(entry.level)" + (label.map { " (\($0))" } ?? "")
        }
        func label(_ entry: (feature: String, level: Int16)) -> String? {
            entry.feature == MetadataVersion.feature ? MetadataVersion.name(entry.level) : nil
        }
        if verb == "version-mapping" {
            let release = try options.string("release-version") ?? MetadataVersion.name(MetadataVersion.latest) ?? ""
            let mapping = try KafkaFeature.mapping(release)
            let rows: [JSON] = mapping.map { .object([("feature", .string($0.feature)), ("level", .number($0.level))]) }
            call.out.result("feature-levels", rows: rows) { out in
                for entry in mapping { out.line(line(entry, entry.feature == MetadataVersion.feature ? release : nil)) }
            }
            return .done
        }
        let asked = try options.strings("feature").map { text in
            let (name, level) = try KafkaFeature.parse(text)
            return (entry: (feature: name, level: level), needs: try KafkaFeature.needs(name, level))
        }
        let rows: [JSON] = asked.map { asked in
            .object([
                ("feature", .string(asked.entry.feature)), ("level", .number(asked.entry.level)),
                ("needs", .array(asked.needs.map { .object([("feature", .string($0.feature)), ("level", .number($0.level))]) })),
            ])
        }
        call.out.result("feature-dependencies", rows: rows) { out in
            for (entry, needs) in asked {
                out.line(line(entry, label(entry)) + (needs.isEmpty ? " has no dependencies." : " requires:"))
                for need in needs { out.line("    " + line(need, label(need))) }
            }
        }
        return .done
    }
}
