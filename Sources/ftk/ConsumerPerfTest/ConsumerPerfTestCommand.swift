import CommandLine
import KafkaClient
import KafkaProto
import Platform

/// `consumer-perf-test`: reads records as fast as they come and tells the rate (`kafka-consumer-perf-test.sh`).
enum ConsumerPerfTestCommand: Command {
    static let name = "consumer-perf-test"
    static let scripts = ["kafka-consumer-perf-test.sh"]
    static let javaClasses = ["org.apache.kafka.tools.ConsumerPerformance"]
    static let table = OptionTable.consumerPerfTest
    static let scriptPurpose: String? = "This tool is used to verify the consumer performance."
    static let scriptHelpsWithoutArguments = false

    static func run(_ call: CommandCall) async throws -> ExitStatus {
        let options = try call.parse()
        if !options.hasAny("messages", "num-records") { throw UsageError.missing("messages") }
        if !options.hasAny("topic", "include") { throw UsageError.missing("topic") }
        if call.asScript(.defaultAddress), !options.hasAny("bootstrap-server", "broker-list") { throw UsageError.missing("bootstrap-server") }
        let isDetailed = options.has("show-detailed-stats")
        if call.out.format == .text, !options.has("hide-header") {
            call.out.line(
                (isDetailed ? "time, threadId, " : "start.time, end.time, ")
                    + "data.consumed.in.MB, MB.sec, data.consumed.in.nMsg, nMsg.sec, rebalance.time.ms, fetch.time.ms, fetch.MB.sec, fetch.nMsg.sec")
        }
        let wanted: Int64
        do {
            wanted = try options.long("messages") ?? options.long("num-records") ?? 0
        } catch {
            guard call.manner == .script else { throw error }
            call.out.problem("\(error)")
            return .failed
        }
        let cluster = KafkaCluster(try configuration(options, call), on: try call.loop())
        defer { cluster.close() }
        let consumer = try Consumer(cluster)
        var measure = Measurement(
            isDetailed: isDetailed, intervalMs: Int(try options.long("reporting-interval") ?? 5000), format: try options.string("date-format"), call: call)
        let timeoutMs = Int(try options.long("timeout") ?? 10_000)
        if let pattern = try options.string("include") {
            let include = try TopicPattern(pattern)
            try consumer.subscribe(.matching { include.matches($0) })
        } else {
            try consumer.subscribe(.topics([try options.string("topic") ?? ""]))
        }
        let joined = Guarded<MonotonicTime?>(nil)
        consumer.onAssignment = { _, _ in joined.withLock { $0 = $0 ?? .now } }
        var last = MonotonicTime.now
        while measure.count < wanted {
            guard var batch = try await consumer.nextBatch(until: last.advanced(byMilliseconds: timeoutMs)) else {
                if last.advanced(byMilliseconds: timeoutMs) > .now { continue }
                let sentence = "Exiting before consuming the expected number of messages: timeout (\(timeoutMs) ms) exceeded. "
                    + "You can use the --timeout option to increase the timeout."
                if call.out.format == .text { call.out.line("WARNING: \(sentence)") } else { call.warn(sentence) }
                break
            }
            measure.begin(joined.withLock { $0 })
            while measure.count < wanted, let record = try batch.next() {
                measure.count += 1
                measure.bytes += max(0, record.keySize) + max(0, record.valueSize)
            }
            last = .now
            call.out.progress.tell("records read", Int(measure.count), of: Int(wanted))
            measure.reportIfDue(now: last)
        }
        measure.end(joined.withLock { $0 })
        measure.reportShortRun()
        await consumer.close()
        if !isDetailed || call.out.format != .text { measure.total() }
        return .done
    }

    private static func configuration(_ options: ParsedOptions, _ call: CommandCall) throws -> ClientConfig {
        var config = try call.clientConfig(
            .consumer, options, files: ["consumer.config", "command-config"], properties: ["command-property"],
            bootstrap: try Addresses.bootstrap(call, options, names: ["bootstrap-server", "broker-list"]))
        config.set("group.id", try options.string("group") ?? "perf-consumer-\(Int.random(in: 0..<100_000))")
        config.set("receive.buffer.bytes", "\(try options.int("socket-buffer-size") ?? 2 << 20)")
        config.set("max.partition.fetch.bytes", "\(try options.int("fetch-size") ?? 1 << 20)")
        config.set("auto.offset.reset", options.has("from-latest") ? "latest" : "earliest")
        config.set("check.crcs", "false")
        config.setDefault("client.id", "perf-consumer-client")
        _ = try config.validate()
        return config
    }

    static func scriptFailure(_ error: any Error, _ call: CommandCall) -> ExitStatus {
        call.out.problem("\(error)")
        if error is UsageError { call.out.problem(HelpText.scriptOptions(table), terminator: "") }
        return .failed
    }

    /// What was read, and when.
    private struct Measurement {
        let isDetailed: Bool
        let intervalMs: Int
        let format: String?
        let call: CommandCall
        let startMs = WallClock.nowMs
        let start = MonotonicTime.now
        private var endMs = WallClock.nowMs
        private var elapsed = 0
        private var joinMs = 0
        private var windowStart: MonotonicTime
        private var windowCount: Int64 = 0
        private var windowBytes = 0
        var count: Int64 = 0
        var bytes = 0

        init(isDetailed: Bool, intervalMs: Int, format: String?, call: CommandCall) {
            self.isDetailed = isDetailed
            self.intervalMs = max(1, intervalMs)
            self.format = format
            self.call = call
            windowStart = start
        }

        mutating func begin(_ joined: MonotonicTime?) { if let joined, joinMs == 0 { joinMs = joined.milliseconds(since: start) } }

        mutating func end(_ joined: MonotonicTime?) {
            begin(joined)
            endMs = WallClock.nowMs
            elapsed = max(1, MonotonicTime.now.milliseconds(since: start))
        }

        private func time(_ ms: Int64) -> String {
            let text = WallClock.logText(ms: ms)
            // 2026-11-24 16:13:09,123 as yyyy-MM-dd HH:mm:ss:SSS
            return text.replacing(",", with: ":")
        }

        private func rate(_ value: Double, _ ms: Int) -> String { FixedDecimal.text(value / (Double(max(1, ms)) / 1000), 4) }

        mutating func reportIfDue(now: MonotonicTime) {
            let ms = now.milliseconds(since: windowStart)
            guard isDetailed, ms >= intervalMs, call.out.format == .text else { return }
            report(now: now, ms)
        }

        /// Java's consumer takes longer than 100 ms to join its group, so that the script prints a line for every interval as short as
        /// that. A run that was over sooner gets its line as well.
        mutating func reportShortRun() {
            guard isDetailed, windowStart == start, count > 0, intervalMs <= 100, call.out.format == .text else { return }
            report(now: .now, max(1, MonotonicTime.now.milliseconds(since: windowStart)))
        }

        private mutating func report(now: MonotonicTime, _ ms: Int) {
            let (n, b) = (count - windowCount, bytes - windowBytes)
            call.out.line(
                "\(time(WallClock.nowMs)), 0, \(FixedDecimal.text(megabytes(bytes), 4)), \(rate(megabytes(b), ms)), \(count), \(rate(Double(n), ms)), "
                    + "\(joinMs), \(max(0, ms - joinMs)), \(rate(megabytes(b), ms - joinMs)), \(rate(Double(n), ms - joinMs))")
            windowStart = now
            windowCount = count
            windowBytes = bytes
        }

        func total() {
            let fetchMs = max(1, elapsed - joinMs)
            call.out.result(
                "consumer-perf-test",
                rows: [
                    .object([
                        ("records", .int(count)), ("bytes", .number(bytes)), ("elapsedMs", .number(elapsed)), ("rebalanceMs", .number(joinMs)),
                        ("megabytesPerSecond", .number(rate(megabytes(bytes), elapsed))), ("recordsPerSecond", .number(rate(Double(count), elapsed))),
                    ])
                ]
            ) { out in
                out.line(
                    "\(time(startMs)), \(time(endMs)), \(FixedDecimal.text(megabytes(bytes), 4)), \(rate(megabytes(bytes), elapsed)), \(count), "
                        + "\(rate(Double(count), elapsed)), \(joinMs), \(fetchMs), \(rate(megabytes(bytes), fetchMs)), \(rate(Double(count), fetchMs))")
            }
        }
    }
}
