import CommandLine
import KafkaClient
import KafkaProto
import Platform

/// `verifiable-producer`: writes numbered records and tells of each as a line of JSON (`kafka-verifiable-producer.sh`).
enum VerifiableProducerCommand: Command {
    static let name = "verifiable-producer"
    static let scripts = ["kafka-verifiable-producer.sh"]
    static let javaClasses = ["org.apache.kafka.tools.VerifiableProducer"]
    static let table = OptionTable.verifiableProducer
    static let scriptHelpsWithoutArguments = false

    static func run(_ call: CommandCall) async throws -> ExitStatus {
        let (options, _) = try Argparse.parse(call, groups: call.manner == .script ? [["bootstrap-server", "broker-list"]] : [])
        let limit = try Argparse.number(options, "max-messages", Int32.self, java: "Integer").map { Int($0) } ?? -1
        let throughput = Double(try Argparse.number(options, "throughput", Int32.self, java: "Integer") ?? -1)
        let acks = try Argparse.number(options, "acks", Int32.self, java: "Integer") ?? -1
        guard [0, 1, -1].contains(acks) else { throw UsageError.rule("argument --acks: invalid choice: '\(acks)' (choose from {0,1,-1})") }
        let prefix = try Argparse.number(options, "value-prefix", Int32.self, java: "Integer")
        let keys = try Argparse.number(options, "repeating-keys", Int32.self, java: "Integer")
        var createTime = try Argparse.number(options, "message-create-time", Int64.self, java: "Long") ?? -1
        var config = try call.clientConfig(
            .producer, options, files: ["producer.config", "command-config"],
            bootstrap: try Addresses.bootstrap(call, options, names: ["bootstrap-server", "broker-list"]))
        config.set("acks", "\(acks)")
        config.setDefault("retries", "0")
        if config["retries"] == "0" { config.setDefault("enable.idempotence", "false") }
        _ = try config.validate()
        let topicName = try options.string("topic") ?? ""
        let cluster = KafkaCluster(config, on: try call.loop())
        defer { cluster.close() }
        let producer = try Producer(cluster)
        let events = VerifiableEvents(call.out, "verifiable-producer")
        let signals = try SignalSource([.terminate, .interrupt], on: try call.loop())
        let stopped = Guarded(false)
        call.loopSpawn { if await signals.next() != nil { stopped.withLock { $0 = true } } }
        events.write("startup_complete", [])
        let topic = try await producer.topic(topicName)
        var texts: [UInt64: (key: String?, value: String)] = [:]
        var acked = 0
        var sent = 0
        producer.tracksRecords = true
        producer.onDelivery = { report in
            for (index, tag) in report.tags.enumerated() {
                guard let text = texts.removeValue(forKey: tag) else { continue }
                let record: [(String, JSON)] = [("key", .optional(text.key)), ("value", .string(text.value)), ("topic", .string(topicName))]
                if let error = report.error {
                    events.write(
                        "producer_send_error",
                        record + [("exception", .string("class \(type(of: error))")), ("message", .string("\(error)"))])
                } else {
                    acked += 1
                    events.write(
                        "producer_send_success",
                        record + [("partition", .number(report.partition.partition)), ("offset", .int(report.baseOffset < 0 ? -1 : report.baseOffset + Int64(index)))])
                }
            }
        }
        let began = MonotonicTime.now
        while (limit < 0 || sent < limit) && !stopped.withLock({ $0 }) {
            let key = keys.map { "\(sent % max(1, Int($0)))" }
            let value = prefix.map { "\($0).\(sent)" } ?? "\(sent)"
            let timestamp: Int64
            if createTime == -1 { timestamp = WallClock.nowMs } else {
                timestamp = createTime
                createTime += 1
            }
            texts[UInt64(sent)] = (key, value)
            do {
                try producer.append(
                    topic, timestamp: timestamp, key: key.map { Bytes(utf8: $0) }, value: Bytes(utf8: value), tag: UInt64(sent))
            } catch {
                events.write("producer_send_error", [("key", .optional(key)), ("value", .string(value)), ("topic", .string(topicName)), ("message", .string("\(error)"))])
            }
            sent += 1
            if producer.isFull { await producer.room() }
            if throughput > 0 {
                let due = began.advanced(byMilliseconds: Int(Double(sent) / throughput * 1000))
                if due > .now { await EventLoop.current?.sleep(until: due) }
            } else if sent & 1023 == 0 {
                await EventLoop.current?.turn()
            }
        }
        await producer.close()
        events.write("shutdown_complete", [])
        let seconds = Double(max(1, MonotonicTime.now.milliseconds(since: began))) / 1000
        events.write(
            "tool_data",
            [
                ("sent", .number(sent)), ("acked", .number(acked)), ("target_throughput", .int(Int64(throughput))),
                ("avg_throughput", .number(FixedDecimal.text(Double(acked) / seconds, 6))),
            ])
        return acked == sent || acks == 0 ? .done : .failed
    }

    static func scriptFailure(_ error: any Error, _ call: CommandCall) -> ExitStatus { Argparse.failure(error, "verifiable-producer", call) }
}

/// Lines of JSON as both verifiable tools write them: a time, a name, and what belongs to it.
struct VerifiableEvents {
    private let out: Output
    private let kind: String

    /// - Parameter kind: names the schema of a line, where rows are asked for.
    init(_ out: Output, _ kind: String) {
        self.out = out
        self.kind = kind
        out.begin(kind)
    }

    func write(_ name: String, _ members: [(String, JSON)]) {
        let row = JSON.object([("timestamp", .int(WallClock.nowMs)), ("name", .string(name))] + members)
        out.row(kind, row, text: row.text)
        out.flush()
    }
}
