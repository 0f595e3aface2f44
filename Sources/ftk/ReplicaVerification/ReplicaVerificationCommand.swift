import CommandLine
import KafkaClient
import KafkaProto
import Platform

/// `replica-verification`: reads every replica of partitions side by side and tells how far they are apart, or where they differ
/// (`kafka-replica-verification.sh`). Runs until it is stopped.
enum ReplicaVerificationCommand: Command {
    static let name = "replica-verification"
    static let scripts = ["kafka-replica-verification.sh"]
    static let javaClasses = ["org.apache.kafka.tools.ReplicaVerificationTool"]
    static let table = OptionTable.replicaVerification
    static let scriptPurpose: String? = "Validate that all replicas for a set of topics have the same data."

    static func run(_ call: CommandCall) async throws -> ExitStatus {
        let options = try call.parse()
        if call.manner == .script { try options.require("broker-list") }
        let pattern = try TopicPattern(try options.string("topics-include") ?? options.string("topic-white-list") ?? ".*")
        let admin = try call.admin(options, bootstrap: ["broker-list"])
        defer { admin.close() }
        let topics = try await admin.listTopics().map(\.name).filter { pattern.matches($0) }
        guard !topics.isEmpty else { throw CommandFailure("No topics found. --topics-include if specified, is either filtering out all topics or there is no topic.") }
        var replicas: [TopicPartition: [Int32]] = [:]
        for (name, result) in try await admin.describeTopics(topics) {
            for partition in try result.get().partitions { replicas[TopicPartition(name, partition.index)] = partition.replicas }
        }
        let spec: OffsetSpec
        switch try options.long("time") ?? -1 {
        case -1: spec = .latest
        case -2: spec = .earliest
        case let ms: spec = .timestamp(ms)
        }
        var positions = try await admin.listOffsets(Dictionary(uniqueKeysWithValues: replicas.keys.map { ($0, spec) })).mapValues { try $0.get().offset }
        let fetchSize = Int32(try options.int("fetch-size") ?? 1 << 20)
        let waitMs = Int32(try options.int("max-wait-ms") ?? 1000)
        let interval = Int(try options.long("report-interval-ms") ?? 30_000)
        let signals = try SignalSource([.terminate, .interrupt], on: try call.loop())
        let stopped = Guarded(false)
        call.loopSpawn { if await signals.next() != nil { stopped.withLock { $0 = true } } }
        call.out.begin(kind)
        call.out.textLine("\(stamp()): verification process is started.")
        call.out.flush()
        var rounds = 0
        var reported = MonotonicTime.now
        var worst = Lag()
        while !stopped.withLock({ $0 }) {
            call.out.progress.tell("times \(replicas.count) partitions compared", rounds)
            rounds += 1
            for (partition, brokers) in replicas.sorted(by: { $0.key < $1.key }) {
                if stopped.withLock({ $0 }) { break }
                try await compare(partition, brokers, &positions, fetchSize, waitMs, admin, &worst, call)
            }
            if reported.milliseconds(since: .now) <= -interval {
                report(worst, replicas.count, call)
                worst = Lag()
                reported = .now
            }
        }
        report(worst, replicas.count, call)
        return .done
    }

    private struct Lag {
        var lag: Int64 = 0
        var partition: TopicPartition?
        var offset: Int64 = 0
    }

    private static func stamp() -> String { WallClock.logText(ms: WallClock.nowMs) }

    private static let kind = "replica-verification"

    private static func report(_ worst: Lag, _ count: Int, _ call: CommandCall) {
        call.out.row(
            kind,
            .object([
                ("type", .string("report")), ("time", .int(WallClock.nowMs)), ("maxLag", .int(worst.lag)),
                ("topic", .optional(worst.partition?.topic)), ("partition", worst.partition.map { .number($0.partition) } ?? .null),
                ("offset", .int(worst.offset)), ("partitions", .number(count)),
            ]),
            text:
                "\(stamp()): max lag is \(worst.lag) for partition \(worst.partition.map { "\($0)" } ?? "null") at offset \(worst.offset) among \(count) partitions"
        )
        call.out.flush()
    }

    /// A row about two replicas that have different offsets or checksums at the same place.
    private static func difference(
        _ what: String, _ partition: TopicPartition, _ offset: Int64, _ one: (broker: Int32, value: Int64), _ other: (broker: Int32, value: Int64)
    ) -> JSON {
        func side(_ side: (broker: Int32, value: Int64)) -> JSON { .object([("broker", .number(side.broker)), ("value", .int(side.value))]) }
        return .object([
            ("type", .string("difference")), ("time", .int(WallClock.nowMs)), ("topic", .string(partition.topic)),
            ("partition", .number(partition.partition)), ("offset", .int(offset)), ("what", .string(what)),
            ("replicas", .array([side(one), side(other)])),
        ])
    }

    /// Reads the same offsets from every replica and compares batch by batch.
    private static func compare(
        _ partition: TopicPartition, _ brokers: [Int32], _ positions: inout [TopicPartition: Int64], _ fetchSize: Int32, _ waitMs: Int32, _ admin: Admin,
        _ worst: inout Lag, _ call: CommandCall
    ) async throws {
        let offset = positions[partition] ?? 0
        var copies: [(broker: Int32, batches: [RecordBatch], end: Int64)] = []
        for broker in brokers {
            let deadline = MonotonicTime.now.advanced(byMilliseconds: 30_000)
            // Version 12 still names topics, and a replica id of -2 may read from followers (upstream: `DEBUGGING_CONSUMER_ID`).
            let response: FetchResponse = try await admin.cluster.send(to: .broker(broker), deadline: deadline, waitMs: Int(waitMs), atMost: 12) { _ in
                var fetch = FetchRequest.FetchPartition()
                fetch.partition = partition.partition
                fetch.fetchOffset = offset
                fetch.partitionMaxBytes = fetchSize
                var request = FetchRequest()
                request.replicaId = -2
                request.maxWaitMs = waitMs
                request.minBytes = 1
                request.maxBytes = fetchSize
                var topic = FetchRequest.FetchTopic()
                topic.topic = partition.topic
                topic.partitions = [fetch]
                request.topics = [topic]
                return request
            }
            guard let data = response.responses.first?.partitions.first else { continue }
            if let error = BrokerError(wire: data.errorCode) { throw CommandFailure("\(partition) at broker \(broker): \(error)") }
            var batches: [RecordBatch] = []
            if case .bytes(let bytes)? = data.records { batches = try RecordBatches(bytes).checked().batches }
            copies.append((broker, batches, max(data.highWatermark, offset)))
        }
        guard let first = copies.first else { return }
        var next = offset
        for (index, batch) in first.batches.enumerated() {
            for copy in copies.dropFirst() where index < copy.batches.count {
                let other = copy.batches[index]
                if other.baseOffset != batch.baseOffset {
                    call.out.row(
                        kind, difference("offset", partition, batch.baseOffset, (first.broker, batch.baseOffset), (copy.broker, other.baseOffset)),
                        text:
                            "\(stamp()): partition \(partition): offset \(batch.baseOffset) at replica \(first.broker) doesn't match offset \(other.baseOffset) at replica \(copy.broker)"
                    )
                } else if other.crc != batch.crc {
                    call.out.row(
                        kind, difference("checksum", partition, batch.baseOffset, (first.broker, Int64(batch.crc)), (copy.broker, Int64(other.crc))),
                        text:
                            "\(stamp()): partition \(partition): checksum of offset \(batch.baseOffset) differs: \(batch.crc) at replica \(first.broker), \(other.crc) at replica \(copy.broker)"
                    )
                }
            }
            if copies.allSatisfy({ index < $0.batches.count }) { next = batch.nextOffset }
        }
        positions[partition] = next
        let ends = copies.map { $0.batches.last?.nextOffset ?? offset }
        let lag = (ends.max() ?? offset) - (ends.min() ?? offset)
        if lag > worst.lag || worst.partition == nil { worst = Lag(lag: lag, partition: partition, offset: next) }
    }
}
