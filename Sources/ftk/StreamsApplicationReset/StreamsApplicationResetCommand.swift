import CommandLine
import KafkaClient
import KafkaProto
import Platform

/// `streams-application-reset`: what a Kafka Streams application has read and stored begins anew (`kafka-streams-application-reset.sh`).
enum StreamsApplicationResetCommand: Command {
    static let name = "streams-application-reset"
    static let scripts = ["kafka-streams-application-reset.sh"]
    static let javaClasses = ["org.apache.kafka.tools.StreamsResetter"]
    static let table = OptionTable.streamsApplicationReset
    static let scriptPurpose: String? = "This tool helps to quickly reset an application in order to reprocess its data from scratch."
    static let scriptHelpsWithoutArguments = false

    private static let scenarios = ["by-duration", "from-file", "shift-by", "to-datetime", "to-earliest", "to-latest", "to-offset"]

    static func run(_ call: CommandCall) async throws -> ExitStatus {
        let options = try call.parse()
        guard let group = try options.string("application-id") else { throw UsageError.rule("Missing required option(s) [application-id]") }
        let given = scenarios.filter(options.has)
        if given.count > 1 { throw UsageError.conflict(given[0], with: given[1]) }
        let admin = try call.admin(options, bootstrap: ["bootstrap-server", "bootstrap-servers"])
        defer { admin.close() }
        try await empty(group, options, admin)
        let isDry = options.has("dry-run")
        let text = call.out.format == .text
        if isDry, text { call.out.line("----Dry run displays the actions which will be performed when running Streams Reset Tool----") }
        let known = Set(try await admin.listTopics().map(\.name))
        let input = list(options, "input-topics")
        let intermediate = list(options, "intermediate-topics")
        var moved: [TopicPartition: Int64] = [:]
        var status = ExitStatus.done
        if input.isEmpty && intermediate.isEmpty {
            if text { call.out.line("No input or intermediate topics specified. Skipping seek.") }
        } else {
            if !input.isEmpty, text { call.out.line("Reset-offsets for input topics [\(input.joined(separator: ", "))]") }
            if !intermediate.isEmpty, text { call.out.line("Seek-to-end for intermediate topics [\(intermediate.joined(separator: ", "))]") }
            for (kind, topics) in [("input", input), ("intermediate", intermediate)] {
                let missing = topics.filter { !known.contains($0) }
                guard !missing.isEmpty else { continue }
                status = .failed
                if text {
                    call.out.line("Following \(kind) topics are not found, skipping them")
                    for topic in missing { call.out.line("Topic: \(topic)") }
                } else {
                    call.out.problem("\(kind) topics are not there: \(missing.joined(separator: ", "))")
                }
            }
            let inputs = try await partitions(input.filter(known.contains), admin)
            let ends = try await partitions(intermediate.filter(known.contains), admin)
            if !ends.isEmpty {
                let found = try await find(ends, .latest, admin)
                if text {
                    call.out.line("Following intermediate topics offsets will be reset to end (for consumer group \(group))")
                    for topic in intermediate where known.contains(topic) { call.out.line("Topic: \(topic)") }
                }
                moved.merge(found) { $1 }
            }
            if !inputs.isEmpty {
                let found = try await target(inputs, group, options, admin)
                if text {
                    call.out.line("Following input topics offsets will be reset to (for consumer group \(group))")
                    for partition in inputs { call.out.line("Topic: \(partition.topic) Partition: \(partition.partition) Offset: \(found[partition] ?? 0)") }
                }
                moved.merge(found) { $1 }
            }
            if !moved.isEmpty {
                if !isDry { try await commit(moved, group, admin) }
                if text { call.out.line("Done.") }
            }
        }
        let internalTopics = try self.internalTopics(group, known, options)
        if text {
            call.out.line(
                options.has("internal-topics")
                    ? "Deleting specified internal topics [\(internalTopics.joined(separator: ", "))]"
                    : "Deleting inferred internal topics [\(internalTopics.joined(separator: ", "))]")
        }
        if !isDry, !internalTopics.isEmpty {
            for result in try await admin.deleteTopics(internalTopics) { if let error = result.error { throw error } }
        }
        if text { call.out.line("Done.") }
        if !text {
            call.out.result(
                "streams-application-reset",
                rows: moved.sorted { $0.key < $1.key }.map {
                    .object([("topic", .string($0.key.topic)), ("partition", .number($0.key.partition)), ("offset", .int($0.value))])
                } + internalTopics.map { .object([("deletedTopic", .string($0))]) }
            ) { _ in }
        }
        return status
    }

    private static func list(_ options: ParsedOptions, _ name: String) -> [String] {
        options.strings(name).flatMap { $0.split(separator: ",").map { String($0) } }
    }

    /// Members that read would commit again what is reset here.
    private static func empty(_ group: String, _ options: ParsedOptions, _ admin: Admin) async throws {
        let description = try await admin.describeGroup(group)
        guard !description.members.isEmpty else { return }
        guard options.has("force") else {
            let members = description.members.map(\.id).joined(separator: ", ")
            throw CommandFailure(
                "Consumer group '\(group)' is still active and has following members: \(members). "
                    + "Make sure to stop all running application instances before running the reset tool. "
                    + "You can use option '--force' to remove active members from the group.")
        }
        try await admin.removeMembers(of: group)
    }

    private static func partitions(_ topics: [String], _ admin: Admin) async throws -> [TopicPartition] {
        var all: [TopicPartition] = []
        guard !topics.isEmpty else { return all }
        for (name, result) in try await admin.describeTopics(topics) {
            all += try result.get().partitions.map { TopicPartition(name, $0.index) }
        }
        return all.sorted()
    }

    private static func find(_ partitions: [TopicPartition], _ spec: OffsetSpec, _ admin: Admin) async throws -> [TopicPartition: Int64] {
        try await admin.listOffsets(Dictionary(uniqueKeysWithValues: partitions.map { ($0, spec) })).mapValues { try $0.get().offset }
    }

    /// Where the input begins anew: by default at its start.
    private static func target(
        _ partitions: [TopicPartition], _ group: String, _ options: ParsedOptions, _ admin: Admin
    ) async throws -> [TopicPartition: Int64] {
        let first = try await find(partitions, .earliest, admin)
        let last = try await find(partitions, .latest, admin)
        func clipped(_ wanted: [TopicPartition: Int64]) -> [TopicPartition: Int64] {
            Dictionary(uniqueKeysWithValues: wanted.map { ($0.key, min(max($0.value, first[$0.key] ?? 0), last[$0.key] ?? 0)) })
        }
        func at(_ ms: Int64) async throws -> [TopicPartition: Int64] {
            try await find(partitions, .timestamp(ms), admin).reduce(into: [:]) { $0[$1.key] = $1.value < 0 ? last[$1.key] ?? 0 : $1.value }
        }
        if options.has("to-latest") { return last }
        if let offset = try options.long("to-offset") { return clipped(Dictionary(uniqueKeysWithValues: partitions.map { ($0, offset) })) }
        if let text = try options.string("to-datetime") { return try await at(JavaTime.dateTime(text)) }
        if let text = try options.string("by-duration") { return try await at(WallClock.nowMs - JavaTime.duration(text)) }
        if let shift = try options.long("shift-by") {
            let committed = try await admin.groupOffsets(group, partitions: partitions)
            return clipped(Dictionary(uniqueKeysWithValues: partitions.map { ($0, (committed[$0]?.offset ?? first[$0] ?? 0) + shift) }))
        }
        if let path = try options.string("from-file") {
            var wanted = first
            for (number, line) in try FileSystem.read(path).stringLossy.split(separator: "\n").enumerated() {
                let cells = line.split(separator: ",").map { $0.filter { $0 != " " } }
                guard cells.count == 3, let partition = Int32(cells[1]), let offset = Int64(cells[2]) else {
                    throw CommandFailure("\(path): line \(number + 1): 'topic,partition,offset' is expected, not '\(line)'")
                }
                wanted[TopicPartition(cells[0], partition)] = offset
            }
            return clipped(wanted.filter { partitions.contains($0.key) })
        }
        return first
    }

    private static func commit(_ offsets: [TopicPartition: Int64], _ group: String, _ admin: Admin) async throws {
        let errors = try await admin.commitGroupOffsets(group, offsets.mapValues { CommittedOffset(offset: $0) })
        if let (partition, error) = errors.sorted(by: { $0.key < $1.key }).first { throw CommandFailure("\(partition): \(error)") }
    }

    /// Topics that the application made for itself: changelogs and repartitions.
    private static func internalTopics(_ group: String, _ known: Set<String>, _ options: ParsedOptions) throws -> [String] {
        let inferred = known.filter { topic in
            topic.hasPrefix(group + "-")
                && (topic.hasSuffix("-changelog") || topic.hasSuffix("-repartition") || topic.contains("-subscription-registration-topic")
                    || topic.contains("-subscription-response-topic"))
        }.sorted()
        let named = list(options, "internal-topics")
        guard !named.isEmpty else { return inferred }
        if let foreign = named.first(where: { !inferred.contains($0) }) {
            throw CommandFailure(
                "Invalid topic specified for option \"--internal-topics\": [\(foreign)]. Ensure that the topics specified are all internal topics. "
                    + "Do a dry run without the \"--internal-topics\" option to see the list of all internal topics that can be deleted.")
        }
        return named
    }

    static func scriptFailure(_ error: any Error, _ call: CommandCall) -> ExitStatus {
        if error is UsageError {
            call.out.problem("\(error)")
            call.out.problem(HelpText.scriptOptions(table), terminator: "")
        } else {
            call.out.problem("ERROR: \(error)")
        }
        return .failed
    }
}
