import CommandLine
import KafkaClient
import KafkaProto
import Platform

/// `console-share-consumer`: prints the records that a member of a share group is given, and says of each what became of
/// it (`kafka-console-share-consumer.sh` of Kafka 4).
enum ConsoleShareConsumerCommand: Command {
    static let name = "console-share-consumer"
    static let scripts = ["kafka-console-share-consumer.sh"]
    static let javaClasses = ["org.apache.kafka.tools.consumer.ConsoleShareConsumer"]
    static let table = OptionTable.consoleShareConsumer
    static let scriptPurpose: String? =
        "This tool helps to read data from Kafka topics using share groups and outputs it to standard output."

    static var showsProgress: Bool { !StandardStream.output.isTerminal }

    private static let logger = "org.apache.kafka.tools.consumer.ConsoleShareConsumer"

    static func run(_ call: CommandCall) async throws -> ExitStatus {
        let options = try call.parse()
        guard let topic = try options.string("topic") else { throw UsageError.rule("--topic is a required argument") }
        if call.asScript(.defaultAddress) { try options.require("bootstrap-server") }
        try options.exclude("reject", ["release"])
        let type: Acknowledgement = options.has("reject") ? .reject : options.has("release") ? .release : .accept
        let config = try configuration(options, call)
        let (formatter, strange) = try ConsoleConsumerOptions.formatter(options, call)
        for name in strange { call.warn("the deserializer \(name) is not built in; bytes are printed as they are") }
        let limit = try options.int("max-messages").map { $0 < 0 ? Int.max : $0 } ?? Int.max
        let timeoutMs = try options.int("timeout-ms").map { $0 < 0 ? Int.max : $0 } ?? Int.max
        let cluster = KafkaCluster(config, on: try call.loop())
        defer { cluster.close() }
        let consumer = try ShareConsumer(cluster)
        let interruption = try Interruption(on: cluster.loop) { consumer.stop() }
        consumer.onIdle = { [out = call.out] in out.flush() }
        consumer.subscribe([topic])
        let reader = Reader(call: call, formatter: formatter, rejectsErrors: options.has("reject-message-on-error"), type: type)
        var failure: (any Error)?
        do {
            try await reader.run(consumer, limit: limit, timeoutMs: timeoutMs)
        } catch {
            failure = error
        }
        await consumer.close()
        call.out.flush()
        let status = try finish(reader, failure, call)
        if options.has("enable-systest-events") { call.out.textLine("shutdown_complete") }
        return interruption.status ?? status
    }

    private static func finish(_ reader: Reader, _ failure: (any Error)?, _ call: CommandCall) throws -> ExitStatus {
        guard call.asScript(.processedCount) else {
            if let failure { throw failure }
            return .done
        }
        // As with the console consumer, an error of the consumer ends the script's reading and nothing else.
        var status = ExitStatus.done
        if let failure {
            if failure is Reader.FormatFailure {
                status = .failed
            } else if failure is ConfigError {
                throw failure
            } else {
                call.out.logRecord("ERROR", "Error processing message, terminating consumer process: \(failure)", logger)
            }
        } else if reader.timedOut {
            call.out.logRecord("ERROR", "Error processing message, terminating consumer process: ", logger)
        }
        call.out.problem("Processed a total of \(reader.count) messages")
        if status != .done, let failure { call.out.logRecord("ERROR", "Unknown error when running consumer: \(failure)", logger) }
        return status
    }

    private static func configuration(_ options: ParsedOptions, _ call: CommandCall) throws -> ClientConfig {
        var config = try call.clientConfig(
            .consumer, options, files: ["consumer-config", "command-config"], properties: ["consumer-property", "command-property"],
            bootstrap: try Addresses.bootstrap(call, options))
        let named = try options.string("group")
        if let named, let other = config["group.id"], named != other {
            let groups = JavaHashOrder.sorted([named, other]) { $0 }.map { "'\($0)'" }.joined(separator: ", ")
            throw UsageError.rule(
                "The group ids provided in different places (directly using '--group', via '--command-property', or via '--command-config') "
                    + "do not match. Detected group ids: \(groups)")
        }
        if let named { config.set("group.id", named) }
        config.setDefault("group.id", "share")
        config.setDefault("client.id", "console-share-consumer")
        config.set("share.acknowledgement.mode", "explicit")
        return config
    }

    /// Prints what comes, and acknowledges each record once it is printed.
    private final class Reader {
        private let call: CommandCall
        private let formatter: RecordFormatter
        private let rejectsErrors: Bool
        private let type: Acknowledgement
        private(set) var count = 0
        private(set) var timedOut = false

        struct FormatFailure: Error, CustomStringConvertible {
            let description: String
        }

        init(call: CommandCall, formatter: RecordFormatter, rejectsErrors: Bool, type: Acknowledgement) {
            self.call = call
            self.formatter = formatter
            self.rejectsErrors = rejectsErrors
            self.type = type
        }

        func run(_ consumer: ShareConsumer, limit: Int, timeoutMs: Int) async throws {
            call.out.begin("shared-record")
            while count < limit, !call.out.isBroken {
                call.out.progress.tell("records read", count, of: limit == .max ? nil : limit)
                let deadline = timeoutMs == .max ? MonotonicTime.distantFuture : MonotonicTime.now.advanced(byMilliseconds: timeoutMs)
                guard let delivery = try await consumer.poll(until: deadline) else {
                    timedOut = !consumer.isStopping
                    return
                }
                if call.out.format != .text {
                    while count < limit, let (record, times) = try delivery.next() {
                        count += 1
                        guard case .object(let row) = RecordFormatter.row(record, delivery.timestampType, delivery.partition) else { continue }
                        call.out.jsonLine("shared-record", 1, .object(row + [("deliveryCount", .number(times))]))
                        delivery.acknowledge(record.offset, type)
                    }
                    continue
                }
                try call.out.withBuffer { buffer in Result { try write(delivery, limit, &buffer) } }.get()
            }
        }

        private func write(_ delivery: ShareDelivery, _ limit: Int, _ buffer: inout ByteBuffer) throws {
            while count < limit, let (record, times) = try delivery.next() {
                count += 1
                do {
                    try formatter.write(
                        record, delivery.timestampType, partition: delivery.partition.partition, delivery: times, to: &buffer)
                    delivery.acknowledge(record.offset, type)
                } catch {
                    guard rejectsErrors else { throw FormatFailure(description: "\(error)") }
                    call.out.problem("rejected \(delivery.partition) at offset \(record.offset): \(error)")
                    delivery.acknowledge(record.offset, .reject)
                }
            }
        }
    }
}
