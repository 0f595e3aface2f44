import CommandLine
import KafkaClient
import KafkaProto

/// `get-offsets`: first, last or timed offsets of partitions (`kafka-get-offsets.sh`).
enum GetOffsetsCommand: Command {
    static let name = "get-offsets"
    static let scripts = ["kafka-get-offsets.sh"]
    static let javaClasses = ["org.apache.kafka.tools.GetOffsetShell", "kafka.tools.GetOffsetShell"]
    static let table = OptionTable.getOffsets
    static let scriptPurpose: String? = "An interactive shell for getting topic-partition offsets."

    static func run(_ call: CommandCall) async throws -> ExitStatus {
        let options = try call.parse()
        if call.asScript(.defaultAddress), !options.hasAny("bootstrap-server", "broker-list") {
            throw UsageError.missing("bootstrap-server")
        }
        if options.has("topic-partitions"), options.hasAny("topic", "partitions") {
            throw CommandFailure("--topic-partitions cannot be used with --topic or --partitions", status: .wrongUsage)
        }
        let spec = try time(options)
        let filter = try PartitionFilter(options)
        let admin = try call.admin(options, bootstrap: ["bootstrap-server", "broker-list"])
        defer { admin.close() }
        let topics = try await admin.listTopics(internal: !options.has("exclude-internal-topics"))
        let partitions = topics.sorted { $0.name < $1.name }.flatMap { topic in
            (0..<Int32(topic.partitions)).map { TopicPartition(topic.name, $0) }.filter(filter.matches)
        }
        guard !partitions.isEmpty else {
            if call.manner == .plain, let name = try options.string("topic"), !topics.contains(where: { $0.name == name }),
                !name.contains(where: { "*|,([".contains($0) })
            {
                throw CommandFailure.missingTopic(name, among: topics.map(\.name))
            }
            throw CommandFailure("Could not match any topic-partitions with the specified filters")
        }
        let offsets = try await admin.listOffsets(Dictionary(partitions.map { ($0, spec) }, uniquingKeysWith: { a, _ in a }))
        var rows: [(TopicPartition, FoundOffset)] = []
        var failed = false
        for partition in partitions {
            switch offsets[partition] {
            case .success(let found)? where found.offset >= 0: rows.append((partition, found))
            case .failure(let error)?:
                failed = true
                call.out.problem(
                    call.manner == .script
                        ? "Skip getting offsets for topic-partition \(partition) due to error: \(JavaException.text(error.code, error.message))"
                        : "\(partition): \(error.message)")
            default: break
            }
        }
        call.out.result(
            "offsets",
            rows: rows.map { partition, found in
                .object([
                    ("topic", .string(partition.topic)), ("partition", .number(partition.partition)), ("offset", .int(found.offset)),
                    ("timestamp", found.timestamp < 0 ? .null : .int(found.timestamp)),
                ])
            }
        ) { out in
            for (partition, found) in rows { out.line("\(partition.topic):\(partition.partition):\(found.offset)") }
        }
        return failed && call.manner == .plain ? .failed : .done
    }

    private static func time(_ options: ParsedOptions) throws -> OffsetSpec {
        guard let text = try options.string("time") else { return .latest }
        switch text {
        case "latest", "-1": return .latest
        case "earliest", "-2": return .earliest
        case "max-timestamp", "-3": return .maxTimestamp
        case "earliest-local", "-4": return .earliestLocal
        case "latest-tiered", "-5": return .latestTiered
        default:
            guard let ms = Int64(text) else {
                throw CommandFailure(
                    "Malformed time argument \(text). Please use -1 or latest / -2 or earliest / -3 or max-timestamp / "
                        + "-4 or earliest-local / -5 or latest-tiered, or a specified long format timestamp",
                    status: .wrongUsage)
            }
            return .timestamp(ms)
        }
    }

    static func scriptFailure(_ error: any Error, _ call: CommandCall) -> ExitStatus {
        call.out.problem("Error occurred: \(error)")
        return .failed
    }
}

/// Which partitions are meant: `--topic` with `--partitions`, or rules like `a:0,b:1-3,:-2`.
struct PartitionFilter {
    private struct Rule {
        let topic: TopicPattern
        /// nil for all; the upper end is not part of it.
        let partitions: [Range<Int32>]?
    }

    private var rules: [Rule] = []

    init(_ options: ParsedOptions) throws {
        if let text = try options.string("topic-partitions") {
            for part in text.split(separator: ",") { rules.append(try Self.rule(ClientText.trimmed(String(part)))) }
            return
        }
        let topic = try TopicPattern(try options.string("topic") ?? ".*")
        var ranges: [Range<Int32>]?
        if let text = try options.string("partitions") {
            ranges = try text.split(separator: ",").map { part in
                guard let index = Int32(part), index < Int32.max else {
                    throw CommandFailure(
                        "--partitions expects a comma separated list of numeric partition ids, but received: \(text)",
                        status: .wrongUsage)
                }
                return index..<index + 1
            }
        }
        rules = [Rule(topic: topic, partitions: ranges)]
    }

    func matches(_ partition: TopicPartition) -> Bool {
        rules.contains { rule in
            rule.topic.matches(partition.topic) && (rule.partitions?.contains { $0.contains(partition.partition) } ?? true)
        }
    }

    /// `topic`, `topic:3`, `topic:1-3` (3 not included), `topic:1-`, `topic:-3`; an empty topic stands for all.
    private static func rule(_ text: String) throws -> Rule {
        let invalid = CommandFailure(
            "org.apache.kafka.tools.TerseException: Invalid rule specification: \(text)", status: .wrongUsage)
        let parts = text.split(separator: ":", maxSplits: 1, omittingEmptySubsequences: false)
        let topic = try TopicPattern(parts[0].isEmpty ? ".*" : String(parts[0]))
        guard parts.count > 1, !parts[1].isEmpty else { return Rule(topic: topic, partitions: nil) }
        let ends = parts[1].split(separator: "-", omittingEmptySubsequences: false)
        if ends.count == 1 {
            guard let index = Int32(ends[0]), index < Int32.max else { throw invalid }
            return Rule(topic: topic, partitions: [index..<index + 1])
        }
        guard ends.count == 2, ends.allSatisfy({ $0.isEmpty || Int32($0) != nil }) else { throw invalid }
        let lower = Int32(ends[0]) ?? 0
        let upper = Int32(ends[1]) ?? Int32.max
        return Rule(topic: topic, partitions: [lower..<max(lower, upper)])
    }
}
