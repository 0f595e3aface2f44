import CommandLine
import KafkaClient
import KafkaProto

/// `features`: shows and changes the features of the cluster (`kafka-features.sh`).
enum FeaturesCommand: Command {
    static let name = "features"
    static let scripts = ["kafka-features.sh"]
    static let javaClasses = ["org.apache.kafka.tools.FeatureCommand"]
    static let table = OptionTable.features
    static let verbs = [
        OptionTable.featuresDescribe, .featuresUpgrade, .featuresDowngrade, .featuresDisable, .featuresVersionMapping,
        .featuresFeatureDependencies,
    ]
    static let scriptHelpsWithoutArguments = false

    static func run(_ call: CommandCall) async throws -> ExitStatus {
        let asked = try verb(call, scriptVerbs: ["describe", "upgrade", "downgrade", "disable"])
        let changes = asked.verb == "describe" ? [] : try changes(asked)
        switch asked.verb {
        case "version-mapping", "feature-dependencies":
            throw CommandFailure("\(asked.verb) is about KRaft's releases; this toolkit knows those of metadata.version only")
        default: break
        }
        let admin = try asked.call.admin(asked.options, bootstrap: ["bootstrap-server", "bootstrap-controller"])
        defer { admin.close() }
        if asked.verb == "describe" { return try await describe(admin, call) }
        return try await update(asked, changes, admin, call)
    }

    private static func describe(_ admin: Admin, _ call: CommandCall) async throws -> ExitStatus {
        let features = try await admin.describeFeatures()
        let names = Set(features.supported.map(\.name) + features.finalized.map(\.name)).sorted()
        func find(_ name: String) -> (supported: ClosedRange<Int16>?, level: Int16) {
            (
                features.supported.first { $0.name == name }?.range,
                features.finalized.first { $0.name == name }?.range.upperBound ?? 0
            )
        }
        let rows = names.map { name in
            let (supported, level) = find(name)
            return JSON.object([
                ("feature", .string(name)), ("supportedMin", .number(supported?.lowerBound ?? 0)),
                ("supportedMax", .number(supported?.upperBound ?? 0)), ("finalizedLevel", .number(level)),
                ("epoch", features.epoch.map { .int($0) } ?? .null),
            ])
        }
        call.out.result("features", rows: rows) { out in
            for name in names {
                let (supported, level) = find(name)
                out.line(
                    "Feature: \(name)\tSupportedMinVersion: \(text(name, supported?.lowerBound ?? 0))\t"
                        + "SupportedMaxVersion: \(text(name, supported?.upperBound ?? 0))\tFinalizedVersionLevel: \(text(name, level))\t"
                        + "Epoch: " + (features.epoch.map { "\($0)" } ?? "-"))
            }
        }
        return .done
    }

    private static func text(_ name: String, _ level: Int16) -> String {
        name == "metadata.version" ? MetadataVersion.name(level) ?? "UNKNOWN [\(level)]" : "\(level)"
    }

    private typealias Change = (name: String, level: Int16, change: Admin.FeatureChange)

    private static func changes(_ asked: VerbCall) throws -> [Change] {
        let kind: Admin.FeatureChange =
            asked.verb == "upgrade" ? .upgrade : asked.options.has("unsafe") ? .unsafeDowngrade : .safeDowngrade
        var changes: [Change] = []
        if let text = try asked.options.string("metadata") {
            guard let level = MetadataVersion.level(text) else {
                throw CommandFailure(
                    "Unsupported metadata.version \(text). Supported metadata.version are \(MetadataVersion.names.joined(separator: ", "))")
            }
            changes.append(("metadata.version", level, kind))
        }
        for text in asked.options.strings("feature") {
            if asked.verb == "disable" {
                changes.append((text, 0, kind))
                continue
            }
            guard let equals = text.firstIndex(of: "=") else {
                throw CommandFailure("Can't parse feature=level string \(text): equals sign not found.")
            }
            guard let level = Int16(text[text.index(after: equals)...]) else {
                throw CommandFailure("Can't parse feature=level string \(text): unable to parse \(text[text.index(after: equals)...]) as a short.")
            }
            changes.append((String(text[..<equals]), level, kind))
        }
        if changes.isEmpty, asked.verb != "version-mapping", asked.verb != "feature-dependencies" {
            throw CommandFailure("You must specify at least one feature to \(asked.verb)")
        }
        return changes
    }

    private static func update(
        _ asked: VerbCall, _ changes: [Change], _ admin: Admin, _ call: CommandCall
    ) async throws -> ExitStatus {
        let dryRun = asked.options.has("dry-run")
        let results = try await admin.updateFeatures(changes, validateOnly: dryRun)
        let failed = results.filter { $0.error != nil }.count
        for (change, result) in zip(changes, results) {
            let what = asked.verb == "disable" ? change.name : "\(change.name) to \(change.level)"
            if let error = result.error {
                let sentence = "\(dryRun ? "Can" : "Could") not \(asked.verb) \(what). \(error.message)"
                if call.asScript(.errorsOnStdout) { call.out.line(sentence) } else { call.out.problem(sentence) }
            } else if asked.verb == "disable" {
                call.out.line("\(what) \(dryRun ? "can be" : "was") disabled.")
            } else {
                call.out.line("\(change.name) \(dryRun ? "can be" : "was") \(asked.verb)d to \(change.level).")
            }
        }
        guard failed > 0 else { return .done }
        if call.manner == .script { call.out.problem("\(failed) out of \(changes.count) operation(s) failed.") }
        return .failed
    }

    static func scriptFailure(_ error: any Error, _ call: CommandCall) -> ExitStatus {
        if let status = argparseFailure(error, call) { return status }
        call.out.problem("\(error)")
        return .failed
    }
}

/// The levels of `metadata.version` by their releases, up to 3.9.
enum MetadataVersion {
    /// From level 1.
    static let names = [
        "3.0-IV1", "3.1-IV0", "3.2-IV0", "3.3-IV0", "3.3-IV1", "3.3-IV2", "3.3-IV3", "3.4-IV0", "3.5-IV0", "3.5-IV1", "3.5-IV2",
        "3.6-IV0", "3.6-IV1", "3.6-IV2", "3.7-IV0", "3.7-IV1", "3.7-IV2", "3.7-IV3", "3.7-IV4", "3.8-IV0", "3.9-IV0",
    ].dropFirst(3).map { $0 }

    /// 3.3-IV0 is the first that can be asked for.
    private static let first: Int16 = 4

    static func name(_ level: Int16) -> String? {
        let index = Int(level - first)
        return names.indices.contains(index) ? names[index] : nil
    }

    /// Of a full name or of a release, which stands for its last one: `3.9`.
    static func level(_ text: String) -> Int16? {
        let release = text.split(separator: ".").prefix(2).joined(separator: ".")
        guard let index = names.lastIndex(where: { $0 == text || !text.contains("-") && $0.hasPrefix(release + "-") }) else { return nil }
        return Int16(index) + first
    }
}
