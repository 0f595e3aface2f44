import CommandLine
import KafkaClient
import KafkaProto
import Platform

/// `producer-perf-test`: writes records as fast as told and tells rate and latencies (`kafka-producer-perf-test.sh`).
enum ProducerPerfTestCommand: Command {
    static let name = "producer-perf-test"
    static let scripts = ["kafka-producer-perf-test.sh"]
    static let javaClasses = ["org.apache.kafka.tools.ProducerPerformance"]
    static let table = OptionTable.producerPerfTest
    static let scriptHelpsWithoutArguments = false

    static func run(_ call: CommandCall) async throws -> ExitStatus {
        let (options, words) = try Argparse.parse(
            call, groups: [["record-size", "payload-file", "payload-monotonic"]], several: ["producer-props"])
        guard let records = try Argparse.number(options, "num-records", Int64.self, java: "Long").map({ Int($0) }),
            let throughput = try decimal(options, "throughput")
        else { throw UsageError.rule("argument --num-records is required") }
        let recordSize = try Argparse.number(options, "record-size", Int32.self, java: "Integer").map { Int($0) }
        if call.manner == .script, !options.hasAny("producer-props", "producer.config", "bootstrap-server") {
            throw UsageError.rule("Either --producer-props or --producer.config must be specified.")
        }
        let payloads = try Payloads(
            size: recordSize, file: try options.string("payload-file"), delimiter: try options.string("payload-delimiter"),
            isMonotonic: options.has("payload-monotonic"), call)
        let topic = try options.string("topic") ?? ""
        var config = try configuration(options, words, call)
        let transactionMs = try Argparse.number(options, "transaction-duration-ms", Int64.self, java: "Long") ?? 0
        if let id = try options.string("transactional-id") { config.set("transactional.id", id) }
        if transactionMs > 0 { config.setDefault("transactional.id", "performance-producer-\(Uuid.random())") }
        let isTransactional = config["transactional.id"] != nil && (transactionMs > 0 || options.has("transactional-id"))

        let cluster = KafkaCluster(config, on: try call.loop())
        defer { cluster.close() }
        let producer = try Producer(cluster)
        let run = Run(statistics: LatencyStatistics(records: records), payloads: payloads, call: call)
        run.interval = Int(try Argparse.number(options, "reporting-interval", Int64.self, java: "Long") ?? 5000)
        run.warmup = Int(try Argparse.number(options, "warmup-records", Int64.self, java: "Long") ?? 0)
        try await run.send(
            producer, topic, records: records, throughput: throughput,
            transactionMs: isTransactional ? (transactionMs > 0 ? Int(transactionMs) : 3000) : nil)
        await producer.close()
        run.finish()
        return run.lost > 0 ? .failed : .done
    }

    private static func decimal(_ options: ParsedOptions, _ name: String) throws -> Double? {
        guard let text = try options.string(name) else { return nil }
        guard let value = Double(text) else {
            throw UsageError.rule("argument --\(name): could not convert '\(text)' to Double (For input string: \"\(text)\")")
        }
        return value
    }

    private static func configuration(_ options: ParsedOptions, _ words: [String], _ call: CommandCall) throws -> ClientConfig {
        var bootstrap = try options.string("bootstrap-server")
        if bootstrap == nil, call.manner == .plain,
            !(options.strings("producer-props") + words).contains(where: { $0.hasPrefix("bootstrap.servers=") }), !options.has("producer.config")
        {
            bootstrap = try Addresses.bootstrap(call, options)
        }
        var config = try call.clientConfig(
            .producer, options, files: ["producer.config", "command-config"], properties: ["producer-props", "command-property"],
            bootstrap: bootstrap)
        // argparse takes all words after the option for its values.
        for word in words {
            guard let equals = word.firstIndex(of: "=") else { throw UsageError.rule("Invalid property: \(word)") }
            config.set(String(word[..<equals]), String(word[word.index(after: equals)...]))
        }
        config.setDefault("client.id", "perf-producer-client")
        _ = try config.validate()
        return config
    }

    static func scriptFailure(_ error: any Error, _ call: CommandCall) -> ExitStatus { Argparse.failure(error, "producer-performance", call) }

    /// What is measured while records are sent. On the program's loop only.
    private final class Run {
        var statistics: LatencyStatistics
        let payloads: Payloads
        let call: CommandCall
        var interval = 5000
        var warmup = 0
        var lost = 0
        private var reasons: [String] = []
        private var started = MonotonicTime.now
        private var windowStarted = MonotonicTime.now

        init(statistics: LatencyStatistics, payloads: Payloads, call: CommandCall) {
            self.statistics = statistics
            self.payloads = payloads
            self.call = call
        }

        func send(_ producer: Producer, _ name: String, records: Int, throughput: Double, transactionMs: Int?) async throws {
            if transactionMs != nil { try await producer.initProducerId() }
            let topic = try await producer.topic(name)
            producer.tracksRecords = true
            producer.onDelivery = { self.delivered($0) }
            started = .now
            windowStarted = started
            var transactionStarted: MonotonicTime?
            var now = MonotonicTime.now
            var nowMs = WallClock.nowMs
            for index in 0..<records {
                if index & 63 == 0 {
                    now = .now
                    nowMs = WallClock.nowMs
                    call.out.progress.tell("records sent", index, of: records)
                }
                if let transactionMs {
                    if transactionStarted == nil {
                        try producer.beginTransaction()
                        try await producer.addToTransaction(topic)
                        transactionStarted = now
                    }
                    if let began = transactionStarted, now.milliseconds(since: began) >= transactionMs {
                        try await commit(producer)
                        transactionStarted = nil
                        try producer.beginTransaction()
                        try await producer.addToTransaction(topic)
                        transactionStarted = .now
                    }
                }
                let value = payloads.value(index)
                let size = value.count
                do {
                    // The tag carries when, and how much.
                    let age = UInt64(max(0, now.milliseconds(since: started)))
                    try producer.append(topic, timestamp: nowMs, key: nil, value: value, tag: age << 24 | UInt64(min(size, 0xff_ffff)))
                } catch {
                    count(lost: 1, error)
                }
                if producer.isFull { await producer.room() }
                if throughput > 0 { await throttle(index + 1, throughput) }
                if now.milliseconds(since: windowStarted) >= interval { report() }
            }
            if transactionStarted != nil { try await commit(producer) }
            await producer.flush()
        }

        private func commit(_ producer: Producer) async throws {
            await producer.flush()
            try await producer.endTransaction(commit: true)
        }

        /// Waits until so many records may have been sent.
        private func throttle(_ count: Int, _ throughput: Double) async {
            let due = started.advanced(byMilliseconds: Int(Double(count) / throughput * 1000))
            if due > .now { await EventLoop.current?.sleep(until: due) }
        }

        private func delivered(_ report: DeliveryReport) {
            if let error = report.error { return count(lost: report.count, error) }
            let age = max(0, MonotonicTime.now.milliseconds(since: started))
            for tag in report.tags {
                if warmup > 0 {
                    warmup -= 1
                    continue
                }
                statistics.add(latencyMs: max(0, age - Int(tag >> 24)), bytes: Int(tag & 0xff_ffff))
            }
        }

        private func count(lost n: Int, _ error: any Error) {
            lost += n
            if reasons.count < 3, !reasons.contains("\(error)") {
                reasons.append("\(error)")
                call.out.problem("\(error)")
            }
        }

        private func report() {
            let window = statistics.takeWindow()
            let seconds = Double(max(1, MonotonicTime.now.milliseconds(since: windowStarted))) / 1000
            windowStarted = .now
            guard call.out.format == .text else { return }
            let average = window.count > 0 ? Double(window.total) / Double(window.count) : 0
            call.out.line(
                "\(window.count) records sent, \(FixedDecimal.text(Double(window.count) / seconds, 1)) records/sec "
                    + "(\(FixedDecimal.text(megabytes(window.bytes) / seconds, 2)) MB/sec), \(FixedDecimal.text(average, 1)) ms avg latency, "
                    + "\(FixedDecimal.text(Double(window.largest), 1)) ms max latency.")
            call.out.flush()
        }

        func finish() {
            let seconds = Double(max(1, MonotonicTime.now.milliseconds(since: started))) / 1000
            let rate = Double(statistics.count) / seconds
            let mb = megabytes(statistics.bytes) / seconds
            let average = statistics.count > 0 ? Double(statistics.total) / Double(statistics.count) : 0
            let p = statistics.percentiles([0.5, 0.95, 0.99, 0.999])
            let statistics = statistics
            let lost = lost
            call.out.result(
                "producer-perf-test",
                rows: [
                    .object([
                        ("records", .number(statistics.count)), ("lost", .number(lost)), ("recordsPerSecond", .number(FixedDecimal.text(rate, 3))),
                        ("megabytesPerSecond", .number(FixedDecimal.text(mb, 3))), ("averageLatencyMs", .number(FixedDecimal.text(average, 3))), ("maxLatencyMs", .number(statistics.largest)),
                        ("p50Ms", .number(p[0])), ("p95Ms", .number(p[1])), ("p99Ms", .number(p[2])), ("p999Ms", .number(p[3])),
                    ])
                ]
            ) { out in
                out.line(
                    "\(statistics.count) records sent, \(FixedDecimal.text(rate, 6)) records/sec (\(FixedDecimal.text(mb, 2)) MB/sec), "
                        + "\(FixedDecimal.text(average, 2)) ms avg latency, \(FixedDecimal.text(Double(statistics.largest), 2)) ms max latency, "
                        + "\(p[0]) ms 50th, \(p[1]) ms 95th, \(p[2]) ms 99th, \(p[3]) ms 99.9th.")
            }
            if lost > 0, call.manner == .plain { call.out.problem("\(lost) records were lost: \(reasons.joined(separator: "; "))") }
        }
    }
}
