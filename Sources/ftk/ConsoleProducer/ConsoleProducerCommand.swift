import CommandLine
import KafkaClient
import KafkaProto
import Platform

/// `console-producer`: writes lines of standard input to a topic (`kafka-console-producer.sh`).
enum ConsoleProducerCommand: Command {
    static let name = "console-producer"
    static let scripts = ["kafka-console-producer.sh"]
    static let javaClasses = ["org.apache.kafka.tools.ConsoleProducer", "kafka.tools.ConsoleProducer"]
    static let table = OptionTable.consoleProducer
    static let scriptPurpose: String? = "This tool helps to read data from standard input and publish it to Kafka."
    static let scriptHelpsWithoutArguments = false
    static var showsProgress: Bool { !StandardStream.input.isTerminal }

    /// Larger than the script's 16 KiB: the records are the same, the requests fewer.
    private static let batchBytes = 1 << 17

    static func run(_ call: CommandCall) async throws -> ExitStatus {
        let options = try call.parse()
        try options.require("topic")
        let topic = try options.string("topic") ?? ""
        let config = try configuration(options, call)
        var reader = try lineReader(options, script: call.manner == .script)
        let cluster = KafkaCluster(config, on: try call.loop())
        defer { cluster.close() }
        let producer = try Producer(cluster)
        let losses = Losses(topic: topic)
        producer.onDelivery = { report in
            guard let error = report.error else { return losses.arrived += report.count }
            losses.add(report.count, error)
        }
        let failure = await send(producer, topic, &reader, options, call, losses)
        await producer.close()
        if call.manner == .plain {
            let row = JSON.object([("topic", .string(topic)), ("records", .number(losses.arrived)), ("lost", .number(losses.count))])
            call.out.result("produced", rows: [row]) { _ in }
        }
        return try finish(failure, losses, call)
    }

    /// How many records arrived, how many did not, and the first reasons.
    private final class Losses {
        let topic: String
        var arrived = 0
        private(set) var count = 0
        private(set) var reasons: [String] = []

        init(topic: String) { self.topic = topic }

        func add(_ n: Int, _ error: any Error) {
            count += n
            if reasons.count < 5, !reasons.contains("\(error)") { reasons.append("\(error)") }
        }
    }

    /// Reads to the end.
    /// - Returns: why reading ended before that.
    private static func send(
        _ producer: Producer, _ topic: String, _ reader: inout LineRecordReader, _ options: ParsedOptions, _ call: CommandCall,
        _ losses: Losses
    ) async -> (any Error)? {
        let lines = InputLines(call.asScript(.lineEndings) ? .java : .newline)
        let sync = options.has("sync")
        let prompts = StandardStream.input.isTerminal
        var target: ProducerTopic?
        var pending: [Bytes] = []
        let size = StandardStream.input.fileSize
        do {
            while true {
                call.out.progress.tell("sent", lines.bytesRead, of: size, .bytes)
                if prompts {
                    call.out.text(">")
                    call.out.flush()
                }
                let now = WallClock.nowMs
                let more = try await lines.read { line in
                    guard let target, !sync else {
                        pending.append(line)
                        return
                    }
                    try append(line, to: target, producer, &reader, now, losses)
                }
                for line in pending {
                    if target == nil { target = try await producer.topic(topic) }
                    guard let target else { continue }
                    try append(line, to: target, producer, &reader, now, losses)
                    if sync { await producer.flush() }
                    if producer.isFull { await producer.room() }
                }
                pending.removeAll(keepingCapacity: true)
                if !more { return nil }
                if producer.isFull { await producer.room() }
            }
        } catch {
            return error
        }
    }

    private static func append(
        _ line: Bytes, to topic: ProducerTopic, _ producer: Producer, _ reader: inout LineRecordReader, _ now: Int64,
        _ losses: Losses
    ) throws {
        let record = try reader.record(line)
        do {
            try producer.append(topic, timestamp: now, key: record.key, value: record.value, headers: record.headers)
        } catch {
            losses.add(1, error)
        }
    }

    private static func finish(_ failure: (any Error)?, _ losses: Losses, _ call: CommandCall) throws -> ExitStatus {
        if call.asScript(.lostRecord) {
            for reason in losses.reasons {
                call.out.logRecord(
                    "ERROR", "Error when sending message to topic \(losses.topic): \(reason)",
                    "org.apache.kafka.clients.producer.internals.ErrorLoggingCallback")
            }
            guard let failure else { return .done }
            if failure is LineRecordReader.Failure {
                call.out.problem("org.apache.kafka.common.KafkaException: \(failure)")
                return .failed
            }
            call.out.logRecord(
                "ERROR", "Error when sending message to topic \(losses.topic): \(failure)",
                "org.apache.kafka.clients.producer.internals.ErrorLoggingCallback")
            return .done
        }
        if losses.count > 0 {
            call.out.problem("\(losses.count) records were lost: \(losses.reasons.joined(separator: "; "))")
        }
        if let failure { throw failure }
        return losses.count > 0 ? .failed : .done
    }

    // MARK: Options

    private static func configuration(_ options: ParsedOptions, _ call: CommandCall) throws -> ClientConfig {
        if call.asScript(.defaultAddress), !options.hasAny("bootstrap-server", "broker-list") {
            throw UsageError.rule("Missing required option(s) [bootstrap-server]")
        }
        var config = try call.clientConfig(
            .producer, options, files: ["producer.config", "command-config"], properties: ["producer-property", "command-property"],
            bootstrap: try Addresses.bootstrap(call, options, names: ["bootstrap-server", "broker-list"]))
        config.setDefault("client.id", "console-producer")
        if options.has("compression-codec") {
            let codec = try options.string("compression-codec") ?? ""
            config.set("compression.type", codec.isEmpty ? "gzip" : codec)
        }
        func merge(_ option: String, _ key: String, script: String?, plain: String? = nil) throws {
            if let given = try options.string(option) {
                config.set(key, given)
            } else if let fallback = call.asScript(.patience) ? script : plain {
                config.setDefault(key, fallback)
            }
        }
        try merge("timeout", "linger.ms", script: "1000", plain: "1000")
        try merge("request-required-acks", "acks", script: "-1", plain: "-1")
        try merge("request-timeout-ms", "request.timeout.ms", script: "1500")
        try merge("message-send-max-retries", "retries", script: "3")
        try merge("retry-backoff-ms", "retry.backoff.ms", script: "100")
        try merge("socket-buffer-size", "send.buffer.bytes", script: nil)
        try merge("max-memory-bytes", "buffer.memory", script: "33554432", plain: "33554432")
        try merge("batch-size", "batch.size", script: nil)
        try merge("max-partition-memory-bytes", "batch.size", script: "\(batchBytes)", plain: "\(batchBytes)")
        try merge("metadata-expiry-ms", "metadata.max.age.ms", script: "300000")
        try merge("max-block-ms", "max.block.ms", script: "60000")
        _ = try config.validate()
        return config
    }

    private static func lineReader(_ options: ParsedOptions, script: Bool) throws -> LineRecordReader {
        if let name = try options.string("line-reader"), name != "org.apache.kafka.tools.LineMessageReader" || script,
           name != "org.apache.kafka.tools.ConsoleProducer$LineMessageReader", name != "kafka.tools.ConsoleProducer$LineMessageReader" {
            throw CommandFailure("--line-reader \(name): only LineMessageReader, which is built in, is available")
        }
        var properties: [String: String] = [:]
        if let path = try options.string("reader-config") {
            for (key, value) in try CommandCall.properties(ofFile: path) { properties[key] = value }
        }
        for option in ["property", "reader-property"] {
            for text in options.strings(option) {
                let (key, value) = try CommandCall.pair(text, option)
                properties[key] = value
            }
        }
        return try LineRecordReader(properties)
    }

    static func scriptFailure(_ error: any Error, _ call: CommandCall) -> ExitStatus {
        switch error {
        case let usage as UsageError:
            call.out.problem(usage.message)
            call.out.problem(HelpText.scriptOptions(table), terminator: "")
        case is ConfigError: call.out.problem("org.apache.kafka.common.config.ConfigException: \(error)")
        default: call.out.problem("org.apache.kafka.common.KafkaException: \(error)")
        }
        return .failed
    }
}
