import CommandLine
import KafkaClient
import KafkaProto
import Platform

/// `share-consumer-perf-test`: reads as one or several members of a share group as fast as records come, and tells the
/// rate (`kafka-share-consumer-perf-test.sh` of Kafka 4).
enum ShareConsumerPerfTestCommand: Command {
    static let name = "share-consumer-perf-test"
    static let scripts = ["kafka-share-consumer-perf-test.sh"]
    static let javaClasses = ["org.apache.kafka.tools.ShareConsumerPerformance"]
    static let table = OptionTable.shareConsumerPerfTest
    static let scriptPurpose: String? = "This tool is used to verify the share consumer performance."
    static let scriptHelpsWithoutArguments = false

    static func run(_ call: CommandCall) async throws -> ExitStatus {
        let options = try call.parse()
        guard let topic = try options.string("topic") else { throw UsageError.missing("topic") }
        guard let wanted = try options.long("num-records") ?? options.long("messages") else { throw UsageError.missing("num-records") }
        if call.asScript(.defaultAddress) { try options.require("bootstrap-server") }
        let threads = try options.int("threads") ?? 1
        guard threads > 0 else { throw UsageError.rule("--threads must be at least 1") }
        let config = try configuration(options, call)
        let timeoutMs = Int(try options.long("timeout") ?? 10_000)
        if call.out.format == .text, !options.has("hide-header") {
            call.out.textLine("start.time, end.time, data.consumed.in.MB, MB.sec, nMsg.sec, data.consumed.in.nMsg, fetch.time.ms")
        }
        let loop = try call.loop()
        let run = Run(
            wanted: wanted, timeoutMs: timeoutMs, isDetailed: options.has("show-detailed-stats"),
            intervalMs: max(1, Int(try options.long("reporting-interval") ?? 5000)), call: call)
        let clusters = (0..<threads).map { _ in KafkaCluster(config, on: loop) }
        defer { for cluster in clusters { cluster.close() } }
        let consumers = try clusters.map { try ShareConsumer($0) }
        for consumer in consumers { consumer.subscribe([topic]) }
        let tasks = consumers.enumerated().map { index, consumer in
            let promise = Promise<Result<Void, any Error>>()
            loop.spawn {
                do {
                    try await run.read(consumer, index + 1)
                    promise.complete(.success(()))
                } catch {
                    promise.complete(.failure(error))
                }
            }
            return promise
        }
        for task in tasks { try await task.value().get() }
        run.end()
        for consumer in consumers { try await consumer.commit() }
        for consumer in consumers { await consumer.close() }
        run.report(showsConsumers: options.has("show-consumer-stats"))
        if run.total < wanted {
            let sentence = "Exiting before consuming the expected number of records: timeout (\(timeoutMs) ms) exceeded. "
                + "You can use the --timeout option to increase the timeout."
            if call.asScript(.errorsOnStdout) { call.out.line("WARNING: " + sentence) } else { call.warn(sentence) }
        }
        return .done
    }

    private static func configuration(_ options: ParsedOptions, _ call: CommandCall) throws -> ClientConfig {
        var config = try call.clientConfig(
            .consumer, options, files: ["consumer.config", "command-config"], properties: ["command-property"],
            bootstrap: try Addresses.bootstrap(call, options))
        config.set("group.id", try options.string("group") ?? "perf-share-consumer")
        config.set("receive.buffer.bytes", "\(try options.int("socket-buffer-size") ?? 2 << 20)")
        config.set("max.partition.fetch.bytes", "\(try options.int("fetch-size") ?? 1 << 20)")
        config.set("check.crcs", "false")
        config.setDefault("client.id", "perf-share-consumer-client")
        _ = try config.validate()
        return config
    }

    /// What was read, and when; by all members and by each. Used on the program's loop only.
    private final class Run: @unchecked Sendable {
        // Sendable: all state belongs to the thread of the program's loop.
        private let wanted: Int64
        private let timeoutMs: Int
        private let isDetailed: Bool
        private let intervalMs: Int
        private let call: CommandCall
        private let startMs = WallClock.nowMs
        private let start = MonotonicTime.now
        private var endMs = WallClock.nowMs
        private var elapsedMs = 1
        private var consumers: [Int: (count: Int64, bytes: Int)] = [:]
        private(set) var total: Int64 = 0
        private var bytes = 0

        init(wanted: Int64, timeoutMs: Int, isDetailed: Bool, intervalMs: Int, call: CommandCall) {
            self.wanted = wanted
            self.timeoutMs = timeoutMs
            self.isDetailed = isDetailed
            self.intervalMs = intervalMs
            self.call = call
        }

        func read(_ consumer: ShareConsumer, _ index: Int) async throws {
            var last = MonotonicTime.now
            var reported = (at: MonotonicTime.now, ms: WallClock.nowMs, count: Int64(0), bytes: 0)
            var own = (count: Int64(0), bytes: 0)
            while total < wanted, MonotonicTime.now.milliseconds(since: last) <= timeoutMs {
                guard let delivery = try await consumer.poll(until: MonotonicTime.now.advanced(byMilliseconds: 100)) else {
                    if consumer.isStopping { return }
                    continue
                }
                let before = own
                while let (record, _) = try delivery.next() {
                    own.count += 1
                    own.bytes += max(0, record.keySize) + max(0, record.valueSize)
                }
                total += own.count - before.count
                bytes += own.bytes - before.bytes
                consumers[index] = own
                last = .now
                let ms = last.milliseconds(since: reported.at)
                if ms >= intervalMs {
                    let nowMs = WallClock.nowMs
                    if isDetailed, call.out.format == .text {
                        call.out.line(
                            line(reported.ms, nowMs, own, since: (reported.count, reported.bytes), ms) + " for share consumer \(index)")
                    }
                    reported = (last, nowMs, own.count, own.bytes)
                }
            }
        }

        func end() {
            endMs = WallClock.nowMs
            elapsedMs = max(1, MonotonicTime.now.milliseconds(since: start))
        }

        private func line(_ from: Int64, _ to: Int64, _ now: (count: Int64, bytes: Int), since: (count: Int64, bytes: Int), _ ms: Int) -> String {
            func time(_ ms: Int64) -> String { WallClock.logText(ms: ms).replacing(",", with: ":") }
            func megabytes(_ bytes: Int) -> Double { Double(bytes) / 1_048_576 }
            let seconds = Double(max(1, ms)) / 1000
            return [
                time(from), time(to), FixedDecimal.text(megabytes(now.bytes), 4),
                FixedDecimal.text(megabytes(now.bytes - since.bytes) / seconds, 4), FixedDecimal.text(Double(now.count - since.count) / seconds, 4),
                "\(now.count)", "\(ms)",
            ].joined(separator: ", ")
        }

        func report(showsConsumers: Bool) {
            let members = consumers.sorted { $0.key < $1.key }
            var rows = [row(nil, (total, bytes))]
            if showsConsumers { rows += members.map { row($0.key, $0.value) } }
            call.out.result("share-consumer-perf-test", rows: rows) { out in
                if showsConsumers {
                    for (index, own) in members {
                        out.line("Share consumer \(index) consumption metrics- " + line(startMs, endMs, own, since: (0, 0), elapsedMs))
                    }
                }
                out.line(line(startMs, endMs, (total, bytes), since: (0, 0), elapsedMs))
            }
        }

        /// - Parameter consumer: nil for all together.
        private func row(_ consumer: Int?, _ read: (count: Int64, bytes: Int)) -> JSON {
            .object([
                ("consumer", consumer.map { .number($0) } ?? .null), ("records", .int(read.count)), ("bytes", .number(read.bytes)),
                ("elapsedMs", .number(elapsedMs)),
            ])
        }
    }
}
