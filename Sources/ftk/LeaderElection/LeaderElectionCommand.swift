import CommandLine
import KafkaClient
import KafkaProto

/// `leader-election`: lets partitions elect another leader (`kafka-leader-election.sh`).
enum LeaderElectionCommand: Command {
    static let name = "leader-election"
    static let scripts = ["kafka-leader-election.sh"]
    static let javaClasses = ["org.apache.kafka.tools.LeaderElectionCommand", "kafka.admin.LeaderElectionCommand"]
    static let table = OptionTable.leaderElection
    static let scriptPurpose: String? =
        "This tool attempts to elect a new leader for a set of topic partitions. The type of elections supported are preferred "
        + "replicas and unclean replicas."

    static func run(_ call: CommandCall) async throws -> ExitStatus {
        let options = try call.parse()
        try check(options, call)
        let type = try electionType(options)
        let partitions = try partitions(options, call)
        var config = try call.clientConfig(
            .admin, options, files: ["admin.config", "command-config"], bootstrap: try Addresses.bootstrap(call, options))
        config.setDefault("default.api.timeout.ms", "30000")
        config.setDefault("request.timeout.ms", "15000")
        let admin = Admin(config, on: try call.loop())
        defer { admin.close() }
        return try show(try await elect(type, partitions, admin, call), type, call)
    }

    private static func name(_ type: Admin.ElectionType) -> String { type == .preferred ? "PREFERRED" : "UNCLEAN" }

    // MARK: What is asked

    private static func check(_ options: ParsedOptions, _ call: CommandCall) throws {
        let required = call.asScript(.defaultAddress) ? ["bootstrap-server", "election-type"] : ["election-type"]
        let missing = required.filter { !options.has($0) }
        if !missing.isEmpty { throw UsageError.rule("Missing required option(s): \(missing.joined(separator: ", "))") }
        let subjects = ["topic", "all-topic-partitions", "path-to-json-file"]
        if subjects.filter(options.has).count != 1 {
            throw UsageError.rule("One and only one of the following options is required: \(subjects.joined(separator: ", "))")
        }
        if options.has("topic"), !options.has("partition") { throw UsageError.rule("Missing required option(s): partition") }
        if !options.has("topic"), options.has("partition") {
            throw UsageError.rule("Option partition is only allowed if topic is used")
        }
    }

    private static func electionType(_ options: ParsedOptions) throws -> Admin.ElectionType {
        let text = try options.string("election-type") ?? ""
        switch text.lowercased() {
        case "preferred": return .preferred
        case "unclean": return .unclean
        default: throw UsageError(.conversion, "Cannot parse argument '\(text)' of option election-type")
        }
    }

    /// nil for all.
    private static func partitions(_ options: ParsedOptions, _ call: CommandCall) throws -> [TopicPartition]? {
        if let path = try options.string("path-to-json-file") { return try partitions(ofFile: path) }
        guard let topic = try options.string("topic"), let partition = try options.int("partition") else { return nil }
        return [TopicPartition(topic, Int32(clamping: partition))]
    }

    /// `{"partitions": [{"topic": "a", "partition": 0}]}`
    private static func partitions(ofFile path: String) throws -> [TopicPartition] {
        let json = try PlanFile.read(path)
        guard let list = json["partitions"]?.arrayValue else {
            throw ReassignmentFailure.operation("Replica election data is missing \"partitions\" field")
        }
        let partitions = try list.map(PlanFile.partition)
        let doubled = PlanFile.doubled(partitions)
        if !doubled.isEmpty {
            let names = doubled.map { "\($0)" }.joined(separator: ", ")
            throw ReassignmentFailure.operation("Replica election data contains duplicate partitions: [\(names)]")
        }
        return partitions
    }

    // MARK: Election and what came of it

    private static func elect(
        _ type: Admin.ElectionType, _ partitions: [TopicPartition]?, _ admin: Admin, _ call: CommandCall
    ) async throws -> [TopicPartition: BrokerError?] {
        func fail(_ sentence: String) -> CommandFailure {
            if call.asScript(.errorsOnStdout) { call.out.line(sentence) }
            return CommandFailure(sentence)
        }
        do {
            return try await admin.electLeaders(type, partitions)
        } catch let error as BrokerError where error.code == .clusterAuthorizationFailed {
            throw fail("Not authorized to perform leader election")
        } catch let error as BrokerError where error.code == .requestTimedOut {
            throw fail("Timeout waiting for election results")
        } catch let error as ClientError where error.kind == .timedOut && call.manner == .script {
            throw fail("Timeout waiting for election results")
        }
    }

    private static func show(
        _ results: [TopicPartition: BrokerError?], _ type: Admin.ElectionType, _ call: CommandCall
    ) throws -> ExitStatus {
        let sorted = results.sorted { $0.key < $1.key }
        let elected = sorted.filter { $0.value == nil }.map(\.key)
        let unneeded = sorted.filter { $0.value?.code == .electionNotNeeded }.map(\.key)
        let failed = sorted.compactMap { partition, error in
            error.flatMap { $0.code == .electionNotNeeded ? nil : (partition: partition, error: $0) }
        }
        let rows = sorted.map { partition, error in
            let result = error == nil ? "elected" : error?.code == .electionNotNeeded ? "not-needed" : "failed"
            return JSON.object([
                ("topic", .string(partition.topic)), ("partition", .number(partition.partition)),
                ("electionType", .string(name(type).lowercased())), ("result", .string(result)),
                ("error", result == "failed" ? .optional(error?.message) : .null),
            ])
        }
        func names(_ partitions: [TopicPartition]) -> String { partitions.map { "\($0)" }.joined(separator: ", ") }
        call.out.result("leader-elections", rows: rows) { out in
            if !elected.isEmpty {
                out.line("Successfully completed leader election (\(name(type))) for partitions \(names(elected))")
            }
            if !unneeded.isEmpty { out.line("Valid replica already elected for partitions \(names(unneeded))") }
            guard call.asScript(.errorsOnStdout) else { return }
            for (partition, error) in failed {
                out.line(
                    "Error completing leader election (\(name(type))) for partition: \(partition): "
                        + JavaException.text(error.code, error.message))
            }
        }
        guard !failed.isEmpty else { return .done }
        if call.manner == .script { throw CommandFailure("\(failed.count) replica(s) could not be elected") }
        for (partition, error) in failed { call.out.problem("\(partition): \(error.message)") }
        return .failed
    }

    static func scriptFailure(_ error: any Error, _ call: CommandCall) -> ExitStatus {
        switch error {
        case is PlanSyntaxFailure: call.out.problem("Replica election data is empty")
        case let failure as FileFailure: call.out.problem("java.io.IOException: Unable to read file \(failure.path)")
        case let error as BrokerError: call.out.problem(JavaException.text(error.code, error.message))
        default: call.out.problem("\(error)")
        }
        return .failed
    }
}
