import CommandLine
import KafkaClient
import KafkaProto
import Platform

/// `e2e-latency`: writes records one by one and measures until each is read (`kafka-e2e-latency.sh`).
enum E2eLatencyCommand: Command {
    static let name = "e2e-latency"
    static let scripts = ["kafka-e2e-latency.sh"]
    static let javaClasses = ["org.apache.kafka.tools.EndToEndLatency"]
    static let table = OptionTable.e2eLatency
    static let scriptHelpsWithoutArguments = false

    private struct Wanted {
        var bootstrap = ""
        var topic = ""
        var count = 0
        var acks = "1"
        var size = 0
        var keySize = 0
        var headers: [RecordHeader] = []
        var file: String?
    }

    static func run(_ call: CommandCall) async throws -> ExitStatus {
        let wanted = try wanted(call)
        guard wanted.acks == "1" || wanted.acks == "all" || wanted.acks == "-1" else {
            throw CommandFailure("Latency testing requires synchronous acknowledgement. Please use 1 or all")
        }
        let loop = try call.loop()
        let admin = Admin(try config(.admin, wanted), on: loop)
        defer { admin.close() }
        if case .failure? = try await admin.describeTopics([wanted.topic]).first?.result {
            call.out.textLine(
                "Topic \"\(wanted.topic)\" does not exist. Will create topic with 1 partition(s) and replication factor = 1")
            call.out.flush()
            for result in try await admin.createTopics([NewTopic(wanted.topic, partitions: 1, replicationFactor: 1)]) {
                if let error = result.error { throw error }
            }
        }
        var producing = try config(.producer, wanted)
        producing.set("linger.ms", "0")
        producing.set("acks", wanted.acks)
        producing.set("max.block.ms", "60000")
        var consuming = try config(.consumer, wanted)
        consuming.set("auto.offset.reset", "latest")
        consuming.set("fetch.max.wait.ms", "0")
        let cluster = KafkaCluster(producing, on: loop)
        let readers = KafkaCluster(consuming, on: loop)
        defer {
            cluster.close()
            readers.close()
        }
        let producer = try Producer(cluster)
        let topic = try await producer.topic(wanted.topic)
        let consumer = try Consumer(readers)
        let partitions = (0..<Int32(topic.partitionCount)).map { TopicPartition(wanted.topic, $0) }
        let ends = try await admin.listOffsets(Dictionary(uniqueKeysWithValues: partitions.map { ($0, OffsetSpec.latest) }))
        for partition in partitions {
            guard let offset = try ends[partition]?.get().offset else { throw CommandFailure("\(partition): its end is not known") }
            consumer.assign(partition, at: offset)
        }
        var latencies: [Int64] = []
        var total: Int64 = 0
        for index in 0..<wanted.count {
            let value = random(wanted.size)
            let began = MonotonicTime.now
            try producer.append(
                topic, timestamp: WallClock.nowMs, key: wanted.keySize > 0 ? random(wanted.keySize) : nil, value: value,
                headers: wanted.headers.isEmpty ? .none : RecordHeaders(wanted.headers))
            await producer.flush()
            guard var batch = try await consumer.nextBatch(until: began.advanced(byMilliseconds: 60_000)), let record = try batch.next() else {
                throw CommandFailure("poll() timed out before finding a result (timeout:[60000ms])")
            }
            let taken = MonotonicTime.now.nanoseconds - began.nanoseconds
            guard record.value == value else { throw CommandFailure("The message value read is not the one that was sent: somebody else writes to \(wanted.topic)") }
            if index % 1000 == 0, call.out.format == .text { call.out.line("\(index)\t\(FixedDecimal.text(Double(taken) / 1e6, 4))") }
            total += taken
            if index & 15 == 0 { call.out.progress.tell("records sent and read", index, of: wanted.count) }
            latencies.append(taken / 1_000_000)
        }
        await consumer.close()
        latencies.sort()
        let average = FixedDecimal.text(wanted.count > 0 ? Double(total) / Double(wanted.count) / 1e6 : 0, 4)
        let at = { (share: Double) in latencies.isEmpty ? 0 : latencies[min(latencies.count - 1, Int(Double(latencies.count) * share))] }
        call.out.result(
            "e2e-latency",
            rows: [
                .object([
                    ("averageMs", .number(average)), ("p50Ms", .int(at(0.5))), ("p99Ms", .int(at(0.99))), ("p999Ms", .int(at(0.999))),
                ])
            ]
        ) { out in
            out.line("Avg latency: \(average) ms")
            out.line("Percentiles: 50th = \(at(0.5)), 99th = \(at(0.99)), 99.9th = \(at(0.999))")
        }
        return .done
    }

    /// The old form with words, or the options of release 4.
    private static func wanted(_ call: CommandCall) throws -> Wanted {
        let options = try call.parse(words: true)
        var wanted = Wanted()
        let words = options.words
        if options.hasAny("topic", "num-records", "bootstrap-server") {
            wanted.bootstrap = try Addresses.bootstrap(call, options)
            for name in ["topic", "num-records", "producer-acks", "record-size"] where !options.has(name) { throw UsageError.missing(name) }
            wanted.topic = try options.string("topic") ?? ""
            wanted.count = try options.int("num-records") ?? 0
            wanted.acks = try options.string("producer-acks") ?? "1"
            wanted.size = try options.int("record-size") ?? 0
            wanted.keySize = try options.int("record-key-size") ?? 0
            for index in 0..<(try options.int("num-headers") ?? 0) {
                let size = try options.int("record-header-size") ?? 0
                let name = String(repeating: "h", count: max(1, (try options.int("record-header-key-size") ?? 1))) + (index == 0 ? "" : "\(index)")
                wanted.headers.append(RecordHeader(name, size < 0 ? nil : random(size)))
            }
            wanted.file = try options.string("command-config")
            return wanted
        }
        guard words.count == 5 || words.count == 6, let count = Int(words[2]), let size = Int(words[4]), count >= 0, size >= 0 else {
            throw UsageError.rule(
                "USAGE: java org.apache.kafka.tools.EndToEndLatency broker_list topic num_messages producer_acks message_size_bytes [optional] properties_file")
        }
        wanted.bootstrap = words[0]
        wanted.topic = words[1]
        wanted.count = count
        wanted.acks = words[3]
        wanted.size = size
        wanted.file = words.count > 5 ? words[5] : nil
        return wanted
    }

    private static func config(_ role: ClientConfig.Role, _ wanted: Wanted) throws -> ClientConfig {
        var config = ClientConfig(role)
        if let file = wanted.file { for (key, value) in try CommandCall.properties(ofFile: file) { config.set(key, value) } }
        config.set("bootstrap.servers", wanted.bootstrap)
        _ = try config.validate()
        return config
    }

    private static func random(_ size: Int) -> Bytes {
        var bytes = ByteBuffer(capacity: max(1, size))
        for _ in 0..<size { bytes.append(UInt8.random(in: 65...90)) }
        return bytes.finish()
    }

    static func scriptFailure(_ error: any Error, _ call: CommandCall) -> ExitStatus {
        call.out.problem("\(error)")
        return .failed
    }
}
