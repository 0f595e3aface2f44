import CommandLine
import KafkaClient

/// A replica on a broker: `topic-0-1` is the one of partition 0 on broker 1.
struct PlacedReplica: Hashable, Comparable, CustomStringConvertible {
    let partition: TopicPartition
    let broker: Int32

    static func < (a: PlacedReplica, b: PlacedReplica) -> Bool { (a.broker, a.partition) < (b.broker, b.partition) }

    var description: String { "\(partition)-\(broker)" }
}

/// Where partitions are to be: the file of `--reassignment-json-file`.
///
///     {"version": 1, "partitions": [{"topic": "a", "partition": 0, "replicas": [1, 2], "log_dirs": ["any", "/data"]}]}
struct ReassignmentPlan {
    struct Target: Equatable {
        let partition: TopicPartition
        let replicas: [Int32]
    }

    /// In the file's order; a partition may come twice, see `checkForExecution`.
    let targets: [Target]
    /// The log folder of each replica that is to be in a certain one.
    let folders: [PlacedReplica: String]

    /// Of replicas that may be in any folder.
    private static let anyFolder = "any"

    init(_ json: JSON) throws {
        try PlanFile.checkVersion(json)
        var targets: [Target] = []
        var folders: [PlacedReplica: String] = [:]
        for entry in json["partitions"]?.arrayValue ?? [] {
            let partition = try PlanFile.partition(entry)
            let replicas = try PlanFile.list(entry, "replicas") { $0.intValue.flatMap { Int32(exactly: $0) } }
            targets.append(Target(partition: partition, replicas: replicas))
            guard entry["log_dirs"] != nil else { continue }
            let paths = try PlanFile.list(entry, "log_dirs") { $0.stringValue }
            guard paths.count == replicas.count else {
                throw ReassignmentFailure.command(
                    "Size of replicas list \(PlanFile.listText(replicas)) is different from size of log dirs list "
                        + "\(PlanFile.listText(paths)) for partition \(partition)")
            }
            for (broker, path) in zip(replicas, paths) where path != Self.anyFolder {
                folders[PlacedReplica(partition: partition, broker: broker)] = path
            }
        }
        self.targets = targets
        self.folders = folders
    }

    /// The wanted replicas by partition; the last one of doubled partitions.
    var replicas: [TopicPartition: [Int32]] {
        Dictionary(targets.map { ($0.partition, $0.replicas) }, uniquingKeysWith: { $1 })
    }

    /// Throws where it cannot be carried out, whatever the cluster is like.
    func checkForExecution() throws {
        if targets.isEmpty { throw ReassignmentFailure.command("Partition reassignment list cannot be empty") }
        if targets.contains(where: \.replicas.isEmpty) { throw ReassignmentFailure.command("Partition replica list cannot be empty") }
        let doubled = PlanFile.doubled(targets.map(\.partition))
        if !doubled.isEmpty {
            throw ReassignmentFailure.command(
                "Partition reassignment contains duplicate topic partitions: \(doubled.map { "\($0)" }.joined(separator: ","))")
        }
        let entries = targets.map { ($0.partition, PlanFile.doubled($0.replicas)) }.filter { !$0.1.isEmpty }
        if !entries.isEmpty {
            let text = entries.map { "\($0) contains multiple entries for \($1.map { "\($0)" }.joined(separator: ","))" }
            throw ReassignmentFailure.command(
                "Partition replica lists may not contain duplicate entries: \(text.joined(separator: ". "))")
        }
    }

    /// Replicas as such a file holds them, sorted by partition.
    static func json(_ replicas: [TopicPartition: [Int32]]) -> JSON {
        .object([
            ("version", .int(1)),
            (
                "partitions",
                .array(
                    replicas.sorted { $0.key < $1.key }.map { partition, replicas in
                        .object([
                            ("topic", .string(partition.topic)), ("partition", .number(partition.partition)),
                            ("replicas", .ints(replicas)), ("log_dirs", .array(replicas.map { _ in .string(anyFolder) })),
                        ])
                    })
            ),
        ])
    }
}

/// What the JSON files of `reassign-partitions` and `leader-election` have in common.
enum PlanFile {
    static func read(_ path: String) throws -> JSON {
        let text = try CommandCall.text(ofFile: path)
        do {
            return try JSON(parsing: text)
        } catch {
            throw PlanSyntaxFailure(path: path, text: text, error: error)
        }
    }

    /// A file without a version is of version 1.
    static func checkVersion(_ json: JSON) throws {
        guard let version = json["version"], version != .int(1) else { return }
        throw ReassignmentFailure.operation("Not supported version field value \(version.text)")
    }

    /// `{"version": 1, "topics": [{"topic": "a"}]}`
    static func topics(_ json: JSON) throws -> [String] {
        try checkVersion(json)
        let topics = try (json["topics"]?.arrayValue ?? []).map { try field($0, "topic") { $0.stringValue } }
        let doubled = doubled(topics)
        if !doubled.isEmpty {
            throw ReassignmentFailure.command("List of topics to reassign contains duplicate entries: \(listText(doubled))")
        }
        return topics
    }

    static func partition(_ entry: JSON) throws -> TopicPartition {
        TopicPartition(
            try field(entry, "topic") { $0.stringValue },
            try field(entry, "partition") { $0.intValue.flatMap { Int32(exactly: $0) } })
    }

    static func list<T>(_ entry: JSON, _ name: String, _ value: (JSON) -> T?) throws -> [T] {
        try field(entry, name) { json in
            guard let elements = json.arrayValue else { return nil }
            let values = elements.compactMap(value)
            return values.count == elements.count ? values : nil
        }
    }

    static func field<T>(_ entry: JSON, _ name: String, _ value: (JSON) -> T?) throws -> T {
        guard let member = entry[name] else { throw ReassignmentFailure.operation("No such field exists: `\(name)`") }
        guard let value = value(member) else {
            throw ReassignmentFailure.operation("`\(name)` has not the right type: \(member.text)")
        }
        return value
    }

    /// Elements that come more than once, each once.
    static func doubled<T: Hashable>(_ elements: [T]) -> [T] {
        var seen: Set<T> = []
        var doubled: [T] = []
        for element in elements where !seen.insert(element).inserted && !doubled.contains(element) { doubled.append(element) }
        return doubled
    }

    /// As Java prints a list: `[a, b]`.
    static func listText<T>(_ elements: [T]) -> String { "[" + elements.map { "\($0)" }.joined(separator: ", ") + "]" }
}
