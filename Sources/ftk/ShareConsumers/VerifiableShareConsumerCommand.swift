import CommandLine
import KafkaClient
import KafkaProto
import Platform

/// `verifiable-share-consumer`: reads as a member of a share group and tells of it in lines of JSON
/// (`kafka-verifiable-share-consumer.sh` of Kafka 4).
enum VerifiableShareConsumerCommand: Command {
    static let name = "verifiable-share-consumer"
    static let scripts = ["kafka-verifiable-share-consumer.sh"]
    static let javaClasses = ["org.apache.kafka.tools.VerifiableShareConsumer"]
    static let table = OptionTable.verifiableShareConsumer
    static let scriptHelpsWithoutArguments = false

    private enum Mode: String {
        /// Accepted with the next poll.
        case auto
        case sync
        case async
    }

    static func run(_ call: CommandCall) async throws -> ExitStatus {
        let options = try call.parse()
        for name in ["topic", "group-id"] where !options.has(name) { throw UsageError.rule("argument --\(name) is required") }
        let modeText = try options.string("acknowledgement-mode") ?? "auto"
        guard let mode = Mode(rawValue: modeText.lowercased()) else {
            throw UsageError.rule("argument --acknowledgement-mode: invalid choice: '\(modeText)' (choose from auto, sync, async)")
        }
        let limit = try Argparse.number(options, "max-messages", Int32.self, java: "Integer").map { Int($0) } ?? -1
        let (topic, group) = (try options.string("topic") ?? "", try options.string("group-id") ?? "")
        let loop = try call.loop()
        var config = try call.clientConfig(
            .consumer, options, files: ["command-config"], bootstrap: try Addresses.bootstrap(call, options))
        config.set("group.id", group)
        let cluster = KafkaCluster(config, on: loop)
        defer { cluster.close() }
        let consumer = try ShareConsumer(cluster)
        let events = VerifiableEvents(call.out, "verifiable-share-consumer")
        events.write("startup_complete", [])
        if let strategy = try options.string("offset-reset-strategy"), !strategy.isEmpty {
            try await setReset(strategy.lowercased(), group, Admin(cluster))
            events.write("offset_reset_strategy_set", [("offsetResetStrategy", .string(strategy.lowercased()))])
        }
        let acknowledged = Guarded(0)
        consumer.onAcknowledged = { partition, batches, error in
            let count = batches.reduce(0) { $0 + $1.count }
            if error == nil { acknowledged.withLock { $0 += count } }
            var members: [(String, JSON)] = [
                ("count", .number(count)), ("partitions", .array([summary(partition, offsets(batches))])),
            ]
            if let error { members.append(("error", .string(error.message))) }
            events.write("offsets_acknowledged", members + [("success", .bool(error == nil))])
        }
        let signals = try SignalSource([.terminate, .interrupt], on: loop)
        call.loopSpawn { if await signals.next() != nil { consumer.stop() } }
        consumer.subscribe([topic])
        let isVerbose = options.has("verbose")
        var failure: (any Error)?
        do {
            while !consumer.isStopping, limit < 0 || acknowledged.withLock({ $0 }) < limit {
                guard let delivery = try await consumer.poll(until: MonotonicTime.now.advanced(byMilliseconds: 100)) else { continue }
                try report(delivery, isVerbose, events)
                switch mode {
                case .auto: break
                case .sync: try await consumer.commit()
                case .async: loop.spawn { _ = try? await consumer.commit() }
                }
            }
        } catch {
            failure = error
        }
        await consumer.close()
        events.write("shutdown_complete", [])
        if let failure {
            guard call.manner == .script else { throw failure }
            call.out.problem("\(failure)")
        }
        return .done
    }

    /// Where a new group begins is a setting of the group.
    private static func setReset(_ strategy: String, _ group: String, _ admin: Admin) async throws {
        guard strategy == "earliest" || strategy == "latest" || strategy.hasPrefix("by_duration:") else {
            throw UsageError.rule("argument --offset-reset-strategy: earliest, latest or by_duration:DURATION is expected, not '\(strategy)'")
        }
        if let error = try await admin.alterConfigs(ConfigResource(.group, group), [ConfigChange(.set, "share.auto.offset.reset", strategy)]) {
            throw error
        }
    }

    private static func report(_ delivery: ShareDelivery, _ isVerbose: Bool, _ events: VerifiableEvents) throws {
        var read: [Int64] = []
        while let (record, _) = try delivery.next() {
            read.append(record.offset)
            guard isVerbose else { continue }
            events.write(
                "record_data",
                [
                    ("key", .optional(record.key?.stringLossy)), ("value", .optional(record.value?.stringLossy)),
                    ("topic", .string(delivery.partition.topic)), ("partition", .number(delivery.partition.partition)),
                    ("offset", .int(record.offset)),
                ])
        }
        guard !read.isEmpty else { return }
        events.write("records_consumed", [("count", .number(read.count)), ("partitions", .array([summary(delivery.partition, read)]))])
    }

    private static func offsets(_ batches: [AcknowledgementBatch]) -> [Int64] { batches.flatMap { Array($0.first...$0.last) } }

    private static func summary(_ partition: TopicPartition, _ offsets: [Int64]) -> JSON {
        .object([
            ("topic", .string(partition.topic)), ("partition", .number(partition.partition)), ("count", .number(offsets.count)),
            ("offsets", .array(offsets.map { .int($0) })),
        ])
    }

    static func scriptFailure(_ error: any Error, _ call: CommandCall) -> ExitStatus {
        Argparse.failure(error, "verifiable-share-consumer", call)
    }
}
