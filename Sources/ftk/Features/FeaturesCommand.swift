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
        if asked.verb == "version-mapping" || asked.verb == "feature-dependencies" {
            return try FeatureTables.run(asked.verb, asked.options, asked.call)
        }
        let changes = asked.verb == "describe" ? [] : try changes(asked)
        let admin = try asked.call.admin(asked.options, bootstrap: ["bootstrap-server", "bootstrap-controller"])
        defer { admin.close() }
        if asked.verb == "describe" { return try await describe(admin, try integer(asked, "node-id"), call) }
        return try await update(asked, changes, admin, call)
    }

    private static func describe(_ admin: Admin, _ node: Int32?, _ call: CommandCall) async throws -> ExitStatus {
        let features = try await admin.describeFeatures(node: node)
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
        name == MetadataVersion.feature ? MetadataVersion.name(level) ?? "UNKNOWN [\(level)]" : "\(level)"
    }

    private typealias Change = (name: String, level: Int16, change: Admin.FeatureChange)

    private static func changes(_ asked: VerbCall) throws -> [Change] {
        let kind: Admin.FeatureChange =
            asked.verb == "upgrade" ? .upgrade : asked.options.has("unsafe") ? .unsafeDowngrade : .safeDowngrade
        var changes: [Change] = []
        if let release = try asked.options.string("release-version") {
            guard !asked.options.hasAny("metadata", "feature") else {
                throw CommandFailure("Can not specify `release-version` with other feature flags.")
            }
            // A feature is not raised to level 0.
            return try KafkaFeature.mapping(release).filter { asked.verb != "upgrade" || $0.level > 0 }.map { ($0.feature, $0.level, kind) }
        }
        if let text = try asked.options.string("metadata") {
            guard let level = MetadataVersion.level(text) else {
                let known = MetadataVersion.supported(upTo: asked.call.manner == .script ? "3.9-IV0" : "4.3-IV0")
                throw CommandFailure(
                    "Unsupported metadata.version \(text). Supported metadata.version are \(known.joined(separator: ", "))")
            }
            changes.append((MetadataVersion.feature, level, kind))
        }
        for text in asked.options.strings("feature") {
            if asked.verb == "disable" {
                changes.append((text, 0, kind))
            } else {
                let (name, level) = try KafkaFeature.parse(text)
                changes.append((name, level, kind))
            }
        }
        for (index, change) in changes.enumerated() where changes[..<index].contains(where: { $0.name == change.name }) {
            throw CommandFailure("Feature \(change.name) was specified more than once.")
        }
        if changes.isEmpty {
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
        if call.out.format != .text { showUpdated(changes, results.map(\.error), dryRun, call) }
        for (change, result) in zip(changes, results) {
            let what = asked.verb == "disable" ? change.name : "\(change.name) to \(change.level)"
            if let error = result.error {
                let sentence = "\(dryRun ? "Can" : "Could") not \(asked.verb) \(what). \(error.message)"
                if call.asScript(.errorsOnStdout) { call.out.line(sentence) } else { call.out.problem(sentence) }
            } else if asked.verb == "disable" {
                call.out.textLine("\(what) \(dryRun ? "can be" : "was") disabled.")
            } else {
                call.out.textLine("\(change.name) \(dryRun ? "can be" : "was") \(asked.verb)d to \(change.level).")
            }
        }
        guard failed > 0 else { return .done }
        if call.manner == .script { call.out.problem("\(failed) out of \(changes.count) operation(s) failed.") }
        return .failed
    }

    private static func showUpdated(_ changes: [Change], _ errors: [BrokerError?], _ isDryRun: Bool, _ call: CommandCall) {
        let rows = zip(changes, errors).map { change, error in
            JSON.object([
                ("feature", .string(change.name)), ("level", .number(change.level)), ("dryRun", .bool(isDryRun)),
                ("updated", .bool(error == nil && !isDryRun)), ("error", .optional(error?.message)),
            ])
        }
        call.out.result("features-updated", rows: rows) { _ in }
    }

    static func scriptFailure(_ error: any Error, _ call: CommandCall) -> ExitStatus {
        if let status = argparseFailure(error, call) { return status }
        call.out.problem("\(error)")
        return .failed
    }
}
