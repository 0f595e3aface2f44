import CommandLine
import KafkaClient
import KafkaProto
import Platform

/// `mirror-maker`: copies records from one cluster to another until it is stopped (`kafka-mirror-maker.sh`, the first MirrorMaker).
///
/// Topics keep their names; keys, values, headers and timestamps are kept, partitions are chosen by the key. What was read is committed
/// only after it was written: a crash copies twice, never loses.
enum MirrorMakerCommand: Command {
    static let name = "mirror-maker"
    static let scripts = ["kafka-mirror-maker.sh"]
    static let javaClasses = ["kafka.tools.MirrorMaker"]
    static let table = OptionTable.mirrorMaker
    static let scriptPurpose: String? = "This tool helps to continuously copy data between two Kafka clusters."

    static func run(_ call: CommandCall) async throws -> ExitStatus {
        let options = try call.parse()
        try options.require("consumer.config", "producer.config")
        guard let text = try options.string("include") ?? options.string("whitelist") else {
            throw UsageError.rule("whitelist must be specified")
        }
        for name in ["message.handler", "consumer.rebalance.listener"] {
            if let given = try options.string(name) { throw CommandFailure("--\(name) \(given): Java classes cannot be loaded") }
        }
        let pattern = try TopicPattern(text)
        let loop = try call.loop()
        var reading = try call.clientConfig(.consumer, options, files: ["consumer.config"], bootstrap: nil)
        reading.set("enable.auto.commit", "false")
        reading.setDefault("auto.offset.reset", "earliest")
        guard reading["group.id"] != nil else { throw CommandFailure("the consumer's properties need group.id") }
        var writing = try call.clientConfig(.producer, options, files: ["producer.config"], bootstrap: nil)
        writing.setDefault("acks", "all")
        writing.setDefault("max.block.ms", "\(Int64.max)")
        writing.setDefault("delivery.timeout.ms", "\(Int32.max)")
        let (source, target) = (KafkaCluster(reading, on: loop), KafkaCluster(writing, on: loop))
        defer {
            source.close()
            target.close()
        }
        let consumer = try Consumer(source)
        let producer = try Producer(target)
        let failure = Guarded<(any Error)?>(nil)
        producer.onDelivery = { report in if let error = report.error { failure.withLock { $0 = $0 ?? error } } }
        let signals = try SignalSource([.terminate, .interrupt], on: loop)
        let stopped = Guarded(false)
        call.loopSpawn { if await signals.next() != nil { stopped.withLock { $0 = true } } }
        try consumer.subscribe(.matching { pattern.matches($0) })
        let interval = try options.int("offset.commit.interval.ms") ?? 60_000
        let aborts = try options.string("abort.on.send.failure").map { $0 == "true" } ?? true
        var committed = MonotonicTime.now
        var copied: [String: Int] = [:]
        var total = 0
        while !stopped.withLock({ $0 }) {
            if var batch = try await consumer.nextBatch(until: MonotonicTime.now.advanced(byMilliseconds: 100)) {
                let topic = try await producer.topic(batch.partition.id.topic)
                let before = total
                defer { copied[batch.partition.id.topic, default: 0] += total - before }
                while let record = try batch.next() {
                    total += 1
                    try producer.append(topic, timestamp: record.timestamp, key: record.key, value: record.value, headers: record.headers)
                    if producer.isFull { await producer.room() }
                }
            }
            call.out.progress.tell("records copied", total)
            if committed.milliseconds(since: .now) <= -interval {
                try await commit(consumer, producer, failure, aborts)
                committed = .now
            }
            if aborts, let error = failure.withLock({ $0 }) { throw CommandFailure("a record was not written, nothing more is committed: \(error)") }
        }
        try await commit(consumer, producer, failure, aborts)
        await consumer.close()
        await producer.close()
        if call.manner == .plain {
            let rows = copied.sorted { $0.key < $1.key }.map { JSON.object([("topic", .string($0.key)), ("records", .number($0.value))]) }
            call.out.result("mirrored", rows: rows) { _ in }
        }
        return .done
    }

    private static func commit(
        _ consumer: Consumer, _ producer: Producer, _ failure: Guarded<(any Error)?>, _ aborts: Bool
    ) async throws {
        await producer.flush()
        if aborts, let error = failure.withLock({ $0 }) { throw CommandFailure("a record was not written, nothing more is committed: \(error)") }
        try await consumer.commit()
    }
}
