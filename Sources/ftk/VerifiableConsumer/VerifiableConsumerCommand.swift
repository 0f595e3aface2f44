import CommandLine
import KafkaClient
import KafkaProto
import Platform

/// `verifiable-consumer`: reads as a member of a group and tells of it in lines of JSON (`kafka-verifiable-consumer.sh`).
enum VerifiableConsumerCommand: Command {
    static let name = "verifiable-consumer"
    static let scripts = ["kafka-verifiable-consumer.sh"]
    static let javaClasses = ["org.apache.kafka.tools.VerifiableConsumer"]
    static let table = OptionTable.verifiableConsumer
    static let scriptHelpsWithoutArguments = false

    /// What was read of a partition since the last report.
    private struct Range {
        var count = 0
        var first: Int64
        var last: Int64 = 0
    }

    static func run(_ call: CommandCall) async throws -> ExitStatus {
        let (options, _) = try Argparse.parse(call, groups: call.manner == .script ? [["bootstrap-server", "broker-list"]] : [])
        let limit = try Argparse.number(options, "max-messages", Int32.self, java: "Integer").map { Int($0) } ?? -1
        let isVerbose = options.has("verbose")
        let autoCommits = options.has("enable-autocommit")
        let topic = try options.string("topic") ?? ""
        let cluster = KafkaCluster(try configuration(options, autoCommits, call), on: try call.loop())
        defer { cluster.close() }
        let consumer = try Consumer(cluster)
        // As many as a poll of the Java client gives at most.
        let pollRecordsMax = cluster.config.int("max.poll.records", 500)
        let events = VerifiableEvents(call.out, "verifiable-consumer")
        let signals = try SignalSource([.terminate, .interrupt], on: try call.loop())
        let stopped = Guarded(false)
        call.loopSpawn { if await signals.next() != nil { stopped.withLock { $0 = true } } }
        consumer.onAssignment = { assigned, revoked in
            if !revoked.isEmpty { events.write("partitions_revoked", [("partitions", partitions(revoked))]) }
            if !assigned.isEmpty { events.write("partitions_assigned", [("partitions", partitions(assigned))]) }
        }
        events.write("startup_complete", [])
        try consumer.subscribe(.topics([topic]))
        var total = 0
        while !stopped.withLock({ $0 }), limit < 0 || total < limit {
            guard var batch = try await consumer.nextBatch(until: MonotonicTime.now.advanced(byMilliseconds: 100)) else { continue }
            // One report for all that has come, as one poll of the Java client gives it.
            var ranges: [TopicPartition: Range] = [:]
            var count = 0
            while true {
                while count < pollRecordsMax, limit < 0 || total < limit, let record = try batch.next() {
                    var range = ranges[batch.partition.id] ?? Range(first: record.offset)
                    range.count += 1
                    range.last = record.offset
                    ranges[batch.partition.id] = range
                    count += 1
                    total += 1
                    if isVerbose { events.write("record_data", describe(record, batch.partition.id)) }
                }
                guard count < pollRecordsMax, limit < 0 || total < limit, let next = try await consumer.nextBatch(until: .now) else { break }
                batch = next
            }
            guard count > 0 else { continue }
            let read = ranges.sorted { $0.key < $1.key }
            events.write(
                "records_consumed",
                [
                    ("count", .number(count)),
                    (
                        "partitions",
                        .array(
                            read.map { id, range in
                                .object([
                                    ("topic", .string(id.topic)), ("partition", .number(id.partition)), ("count", .number(range.count)),
                                    ("minOffset", .int(range.first)), ("maxOffset", .int(range.last)),
                                ])
                            })
                    ),
                ])
            if !autoCommits { await commit(consumer, read.map { ($0.key, $0.value.last + 1) }, events) }
        }
        let owned = consumer.partitions.keys.sorted()
        await consumer.close()
        if !owned.isEmpty { events.write("partitions_revoked", [("partitions", partitions(owned))]) }
        events.write("shutdown_complete", [])
        return .done
    }

    private static func describe(_ record: Record, _ id: TopicPartition) -> [(String, JSON)] {
        [
            ("key", .optional(record.key?.stringLossy)), ("value", .optional(record.value?.stringLossy)), ("topic", .string(id.topic)),
            ("partition", .number(id.partition)), ("offset", .int(record.offset)),
        ]
    }

    private static func commit(_ consumer: Consumer, _ read: [(TopicPartition, Int64)], _ events: VerifiableEvents) async {
        let offsets = JSON.array(
            read.map { .object([("topic", .string($0.topic)), ("partition", .number($0.partition)), ("offset", .int($1))]) })
        do {
            try await consumer.commit()
            events.write("offsets_committed", [("success", .bool(true)), ("offsets", offsets)])
        } catch {
            events.write("offsets_committed", [("success", .bool(false)), ("error", .string("\(error)")), ("offsets", offsets)])
        }
    }

    private static func partitions(_ list: [TopicPartition]) -> JSON {
        .array(list.sorted().map { .object([("topic", .string($0.topic)), ("partition", .number($0.partition))]) })
    }

    private static func configuration(_ options: ParsedOptions, _ autoCommits: Bool, _ call: CommandCall) throws -> ClientConfig {
        var config = try call.clientConfig(
            .consumer, options, files: ["consumer.config", "command-config"],
            bootstrap: try Addresses.bootstrap(call, options, names: ["bootstrap-server", "broker-list"]))
        config.set("group.id", try options.string("group-id") ?? "")
        if let id = try options.string("group-instance-id") { config.set("group.instance.id", id) }
        config.set("enable.auto.commit", autoCommits ? "true" : "false")
        config.set("auto.offset.reset", try options.string("reset-policy") ?? "earliest")
        let timeout = try Argparse.number(options, "session-timeout", Int32.self, java: "Integer")
        if let wanted = try options.string("group-protocol"), wanted.lowercased() == "consumer" {
            config.set("group.protocol", "consumer")
            if let assignor = try options.string("group-remote-assignor") { config.set("group.remote.assignor", assignor) }
        } else {
            if let wanted = try options.string("group-protocol") { config.set("group.protocol", wanted) }
            if let timeout { config.set("session.timeout.ms", "\(timeout)") }
            if let strategy = try options.string("assignment-strategy") { config.set("partition.assignment.strategy", strategy) }
        }
        _ = try config.validate()
        return config
    }

    static func scriptFailure(_ error: any Error, _ call: CommandCall) -> ExitStatus { Argparse.failure(error, "verifiable-consumer", call) }
}
