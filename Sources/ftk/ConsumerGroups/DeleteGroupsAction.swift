import CommandLine
import KafkaClient
import KafkaProto

/// `consumer-groups --delete` and `--delete-offsets`.
enum DeleteGroupsAction {
    static func deleteGroups(_ options: ParsedOptions, _ admin: Admin, _ call: CommandCall) async throws -> ExitStatus {
        let groups = try await ConsumerGroupsCommand.groups(options, admin)
        let results = try await admin.deleteGroups(groups)
        let failed = results.filter { $0.error != nil }
        let deleted = results.filter { $0.error == nil }.map(\.id)
        let rows = results.map {
            JSON.object([("group", .string($0.id)), ("deleted", .bool($0.error == nil)), ("error", .optional($0.error?.message))])
        }
        call.out.result("consumer-groups-deleted", rows: rows) { out in
            if failed.isEmpty {
                out.line("Deletion of requested consumer groups ('\(deleted.joined(separator: "', '"))') was successful.")
            } else if call.asScript(.errorsOnStdout) {
                ConsumerGroupsCommand.tell("Deletion of some consumer groups failed:", call)
                for (id, error) in failed {
                    guard let error else { continue }
                    out.line(
                        "* Group '\(id)' could not be deleted due to: java.util.concurrent.ExecutionException: "
                            + JavaException.text(error.code, error.message))
                }
                if !deleted.isEmpty {
                    out.line("\nThese consumer groups were deleted successfully: " + deleted.map { "'\($0)', '" }.joined())
                }
            } else if !deleted.isEmpty {
                out.line("Deletion of requested consumer groups ('\(deleted.joined(separator: "', '"))') was successful.")
            }
        }
        if call.manner == .plain {
            for (id, error) in failed {
                if error?.code == .groupIdNotFound {
                    call.out.problem("\(CommandFailure.missingGroup(id, among: try await admin.listGroups().groups.map(\.id)))")
                } else {
                    call.out.problem("group '\(id)' was not deleted: \(error?.message ?? "")")
                }
            }
        }
        return call.manner == .plain && !failed.isEmpty ? .failed : .done
    }

    static func deleteOffsets(_ options: ParsedOptions, _ admin: Admin, _ call: CommandCall) async throws -> ExitStatus {
        let group = options.strings("group").first ?? ""
        var partitions: [TopicPartition] = []
        for text in options.strings("topic") { partitions += try await TopicArgument.partitions(text, admin, missingAsOne: true) }
        var groupError: BrokerError?
        var errors: [TopicPartition: BrokerError] = [:]
        do {
            errors = try await admin.deleteGroupOffsets(group, partitions)
        } catch let error as BrokerError {
            groupError = error
        }
        let rows = partitions.map { partition in
            let error = groupError ?? errors[partition]
            return JSON.object([
                ("group", .string(group)), ("topic", .string(partition.topic)), ("partition", .number(partition.partition)),
                ("deleted", .bool(error == nil)), ("error", .optional(error?.message)),
            ])
        }
        if call.manner == .plain {
            call.out.result("consumer-group-offsets-deleted", rows: rows) { out in
                let deleted = partitions.sorted().filter { groupError == nil && errors[$0] == nil }
                func row(_ a: String, _ b: String, _ c: String) { out.line(a.padded(30) + " " + b.padded(15) + " " + c.padded(15)) }
                if !deleted.isEmpty { row("TOPIC", "PARTITION", "STATUS") }
                for partition in deleted { row(partition.topic, "\(partition.partition)", "Successful") }
            }
            for partition in partitions {
                if let error = groupError ?? errors[partition] { call.out.problem("\(partition): \(error.message)") }
            }
            return groupError != nil || !errors.isEmpty ? .failed : .done
        }
        let out = call.out
        switch groupError?.code ?? errors.values.first?.code {
        case nil:
            let topics = options.strings("topic").joined(separator: ", ")
            out.line("Request succeed for deleting offsets with topic \(topics) group \(group)")
        case .invalidGroupId: ConsumerGroupsCommand.tell("'\(group)' is not valid.", call)
        case .groupIdNotFound: ConsumerGroupsCommand.tell("'\(group)' does not exist.", call)
        case .groupAuthorizationFailed: ConsumerGroupsCommand.tell("Access to '\(group)' is not authorized.", call)
        case .nonEmptyGroup:
            ConsumerGroupsCommand.tell("Deleting offsets of a consumer group '\(group)' is forbidden if the group is not empty.", call)
        case .groupSubscribedToTopic, .topicAuthorizationFailed, .unknownTopicOrPartition:
            ConsumerGroupsCommand.tell("Encounter some partition level error, see the follow-up details:", call)
        case let code?: ConsumerGroupsCommand.tell("Encounter some unknown error: \(code.name)", call)
        }
        func row(_ a: String, _ b: String, _ c: String) { out.text(a.padded(30) + " " + b.padded(15) + " " + c.padded(15)) }
        out.line()
        row("TOPIC", "PARTITION", "STATUS")
        for partition in partitions.sorted() {
            let error = groupError ?? errors[partition]
            row(
                partition.topic, "\(partition.partition)",
                error.map { "Error: :" + JavaException.text($0.code, $0.message) } ?? "Successful")
        }
        return .done
    }
}

/// `topic` or `topic:0,1` on the command line.
enum TopicArgument {
    /// - Parameter missingAsOne: a topic that is not there counts as its partition 0, so that the broker tells the error.
    static func partitions(_ text: String, _ admin: Admin, missingAsOne: Bool = false) async throws -> [TopicPartition] {
        if let colon = text.firstIndex(of: ":") {
            let topic = String(text[..<colon])
            return try text[text.index(after: colon)...].split(separator: ",").map { part in
                guard let index = Int32(part), index >= 0 else {
                    throw UsageError.rule("Invalid partition '\(part)' specified in topic arg '\(text)''")
                }
                return TopicPartition(topic, index)
            }
        }
        guard let result = try await admin.describeTopics([text]).first?.result else { return [] }
        switch result {
        case .success(let topic): return topic.partitions.map { TopicPartition(text, $0.index) }
        case .failure where missingAsOne: return [TopicPartition(text, 0)]
        case .failure(let error): throw BrokerError(error.code)
        }
    }
}
