import CommandLine
import KafkaClient
import KafkaProto
import Platform

/// `console-consumer`: prints the records of topics (`kafka-console-consumer.sh`).
enum ConsoleConsumerCommand: Command {
    static let name = "console-consumer"
    static let scripts = ["kafka-console-consumer.sh"]
    static let javaClasses = ["org.apache.kafka.tools.consumer.ConsoleConsumer", "kafka.tools.ConsoleConsumer"]
    static let table = OptionTable.consoleConsumer
    static let scriptPurpose: String? = "This tool helps to read data from Kafka topics and outputs it to standard output."
    static let scriptHelpsWithoutArguments = false
    /// Records on the terminal tell enough.
    static var showsProgress: Bool { !StandardStream.output.isTerminal }

    static func run(_ call: CommandCall) async throws -> ExitStatus {
        let options = try call.parse()
        let wanted = try ConsoleConsumerOptions(options, call)
        let cluster = KafkaCluster(wanted.config, on: try call.loop())
        defer { cluster.close() }
        let consumer = try Consumer(cluster)
        var printing = Printing(call: call, formatter: wanted.formatter, skipsErrors: options.has("skip-message-on-error"))
        var failure: (any Error)?
        let interruption = try Interruption(on: cluster.loop) { consumer.stop() }
        do {
            try await begin(consumer, wanted, options, call)
            let limit = try options.int("max-messages").map { $0 < 0 ? Int.max : $0 } ?? Int.max
            let timeoutMs = try options.long("timeout-ms").map { $0 < 0 ? Int.max : Int($0) } ?? Int.max
            if wanted.unknownFormatterPieces.isEmpty == false { printing.warn(wanted.unknownFormatterPieces) }
            try await printing.run(consumer, limit: limit, timeoutMs: timeoutMs)
        } catch {
            failure = error
        }
        await consumer.close()
        call.out.flush()
        let status = try printing.finish(failure)
        return interruption.status ?? status
    }

    /// Tells the consumer what to read.
    private static func begin(
        _ consumer: Consumer, _ wanted: ConsoleConsumerOptions, _ options: ParsedOptions, _ call: CommandCall
    ) async throws {
        if let partition = wanted.partition {
            let topic = try await topicName(consumer, wanted, call)
            let id = TopicPartition(topic, partition)
            if call.manner == .plain {
                let count = try await describe(topic, consumer.admin)
                guard partition >= 0, partition < count else {
                    throw CommandFailure("topic '\(topic)' has no partition \(partition): it has \(count), counted from 0")
                }
            }
            switch wanted.offset {
            case .earliest: consumer.assign([id], start: .earliest)
            case .latest: consumer.assign([id], start: .latest)
            case .at(let offset): consumer.assign(id, at: offset)
            }
            return
        }
        let subscription: Consumer.Subscription
        if let text = wanted.include {
            let pattern = try TopicPattern(text)
            subscription = .matching { pattern.matches($0) }
        } else {
            let topic = try await topicName(consumer, wanted, call)
            if call.manner == .plain { _ = try await describe(topic, consumer.admin) }
            subscription = .topics([topic])
        }
        if wanted.hasGroup { try consumer.subscribe(subscription) } else { consumer.follow(subscription) }
    }

    /// The topic named, else that of the environment or context, else the only one there is.
    private static func topicName(_ consumer: Consumer, _ wanted: ConsoleConsumerOptions, _ call: CommandCall) async throws -> String {
        if let topic = wanted.topic ?? Addresses.topic() { return topic }
        let topics = try await consumer.admin.listTopics(internal: false).map(\.name).sorted()
        switch topics.count {
        case 0: throw CommandFailure("there is no topic to read; ftk topics --create --topic NAME makes one")
        case 1:
            call.out.problem("reading topic '\(topics[0])', the only one")
            return topics[0]
        default:
            throw CommandFailure(
                "--topic is needed, there are several: \(topics.prefix(20).joined(separator: ", "))\(topics.count > 20 ? ", …" : "")",
                status: .wrongUsage)
        }
    }

    /// How many partitions the topic has; an error with the nearest name where it is not there.
    private static func describe(_ topic: String, _ admin: Admin) async throws -> Int {
        guard let result = try await admin.describeTopics([topic]).first?.result else { return 0 }
        switch result {
        case .success(let description): return description.partitions.count
        case .failure(let error) where error.code == .unknownTopicOrPartition:
            throw CommandFailure.missingTopic(topic, among: try await admin.listTopics().map(\.name))
        case .failure(let error): throw error
        }
    }

    static func scriptFailure(_ error: any Error, _ call: CommandCall) -> ExitStatus {
        switch error {
        case let usage as UsageError:
            call.out.problem(usage.message)
            call.out.problem(HelpText.scriptOptions(table), terminator: "")
        case let failure as CommandFailure: call.out.problem(failure.message)
        case is ConfigError: call.out.problem("org.apache.kafka.common.config.ConfigException: \(error)")
        default:
            call.out.logRecord(
                "ERROR", "Unknown error when running consumer: \(error)", "org.apache.kafka.tools.consumer.ConsoleConsumer")
        }
        return .failed
    }
}

/// Prints what a consumer reads, and counts.
private struct Printing {
    let call: CommandCall
    let formatter: RecordFormatter
    let skipsErrors: Bool
    private(set) var count = 0
    private(set) var timedOut = false
    private var skipped = 0

    static let logger = "org.apache.kafka.tools.consumer.ConsoleConsumer"

    init(call: CommandCall, formatter: RecordFormatter, skipsErrors: Bool) {
        self.call = call
        self.formatter = formatter
        self.skipsErrors = skipsErrors
    }

    /// A failure of the formatter, after which printing ends.
    struct FormatFailure: Error, CustomStringConvertible {
        let description: String
    }

    func warn(_ pieces: [String]) {
        for piece in pieces {
            if call.manner == .plain {
                call.out.problem("warning: the deserializer \(piece) is not built in; bytes are printed as they are")
            } else {
                call.out.logRecord(
                    "ERROR", "Unable to instantiate a deserializer from \(piece)", "org.apache.kafka.tools.consumer.DefaultMessageFormatter")
            }
        }
    }

    mutating func run(_ consumer: Consumer, limit: Int, timeoutMs: Int) async throws {
        let out = call.out
        out.begin("record")
        consumer.onIdle = { out.flush() }
        while count < limit, !out.isBroken {
            let deadline = timeoutMs == .max ? MonotonicTime.distantFuture : MonotonicTime.now.advanced(byMilliseconds: timeoutMs)
            guard var batch = try await consumer.nextBatch(until: deadline) else {
                timedOut = !consumer.isStopping
                return
            }
            out.progress.tell("records read", count, of: limit == .max ? nil : limit)
            let partition = batch.partition.id
            let type = batch.timestampType
            if out.format != .text {
                while count < limit, let record = try batch.next() {
                    count += 1
                    out.jsonLine("record", 1, RecordFormatter.row(record, type, partition))
                }
                continue
            }
            var failure: (any Error)?
            let max = limit
            count = out.withBuffer { buffer in
                var count = self.count
                do {
                    while count < max, let record = try batch.next() {
                        count += 1
                        do {
                            try formatter.write(record, type, partition: partition.partition, to: &buffer)
                        } catch {
                            if skipsErrors { skip(error, partition, record) } else { throw FormatFailure(description: "\(error)") }
                        }
                    }
                } catch {
                    failure = error
                }
                return count
            }
            if let failure { throw failure }
        }
    }

    private func skip(_ error: any Error, _ partition: TopicPartition, _ record: Record) {
        if call.manner == .plain {
            call.out.progress.clear()
            StandardStream.error.write("\(call.out.prefix)skipped \(partition) at offset \(record.offset): \(error)\n")
        } else {
            StandardStream.error.write(
                "[\(WallClock.logText(ms: WallClock.nowMs))] ERROR Error processing message, skipping this message:  (\(Self.logger))\n"
                    + "org.apache.kafka.common.errors.SerializationException: \(error)\n")
        }
    }

    /// The last words and the exit status.
    func finish(_ failure: (any Error)?) throws -> ExitStatus {
        guard call.asScript(.processedCount) else {
            if let failure { throw failure }
            return .done
        }
        // An error of the consumer ends the script's reading and nothing else; one of the formatter or options fails it.
        var status = ExitStatus.done
        if let failure {
            if failure is UsageError || failure is FormatFailure {
                status = .failed
            } else if failure is CommandFailure || failure is ConfigError {
                throw failure
            } else {
                call.out.logRecord("ERROR", "Error processing message, terminating consumer process: \(failure)", Self.logger)
            }
        } else if timedOut {
            call.out.logRecord("ERROR", "Error processing message, terminating consumer process: ", Self.logger)
        }
        call.out.problem("Processed a total of \(count) messages")
        if status != .done, let failure {
            call.out.logRecord("ERROR", "Unknown error when running consumer: \(failure)", Self.logger)
        }
        return status
    }
}
