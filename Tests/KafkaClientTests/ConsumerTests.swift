import KafkaClient
import KafkaProto
import Platform
import Testing

@Suite("A consumer at a broker that keeps to the rules of fetch sessions, and fails")
struct ConsumerTests {
    private struct Outcome: Sendable {
        var read: [Int32: [String]] = [:]
        var violations: [String] = []
        var full = 0
        var incremental = 0
        var named = 0
    }

    /// Reads `count` records of a topic of three partitions that `fill` makes.
    private func read(
        _ count: Int, newest: Int16 = 17, properties: [String: String] = [:], fill: @escaping @Sendable (FetchStandIn) throws -> Void,
        trouble: @escaping @Sendable () -> FetchStandIn.Trouble = { .none }
    ) throws -> Outcome {
        try EventLoop.run { loop in
            let broker = try FakeBroker(topic: "t", partitions: 3, on: loop)
            let log = FetchStandIn(topic: "t", topicId: newest >= 13 ? Uuid(high: 3, low: 4) : .zero)
            try fill(log)
            log.trouble = trouble
            log.install(in: broker, newest: newest)
            broker.start()
            defer { broker.stop() }
            var values = [
                "bootstrap.servers": "127.0.0.1:\(broker.port)", "retry.backoff.ms": "1", "fetch.max.wait.ms": "20", "request.timeout.ms": "5000",
            ]
            values.merge(properties) { $1 }
            let cluster = KafkaCluster(ClientConfig(.consumer, values), on: loop)
            defer { cluster.close() }
            let consumer = try Consumer(cluster)
            for partition in 0..<Int32(3) { consumer.assign(TopicPartition("t", partition), at: 0) }
            var outcome = Outcome()
            var total = 0
            let deadline = MonotonicTime.now.advanced(byMilliseconds: 20_000)
            while total < count, var batch = try await consumer.nextBatch(until: deadline) {
                while let record = try batch.next() {
                    outcome.read[batch.partition.id.partition, default: []].append(record.value?.stringLossy ?? "")
                    total += 1
                }
            }
            await consumer.close()
            outcome.violations = log.violations
            outcome.full = log.fullRequests
            outcome.incremental = log.incrementalRequests
            outcome.named = log.namedPartitions
            return outcome
        }
    }

    private static func numbers(_ partition: Int32) -> [String] { (0..<210).map { "\(partition):\($0)" } }

    private static let threeFull: @Sendable (FetchStandIn) throws -> Void = { log in
        for partition in 0..<Int32(3) {
            let all = numbers(partition)
            for start in stride(from: 0, to: all.count, by: 7) { try log.append(Array(all[start..<start + 7]), to: partition) }
        }
    }

    private func check(_ outcome: Outcome) {
        for partition in 0..<Int32(3) { #expect(outcome.read[partition] == Self.numbers(partition)) }
        #expect(outcome.violations == [])
    }

    @Test("one full request begins the session; those that follow name only what moved", arguments: [Int16(11), 12, 17])
    func session(newest: Int16) throws {
        let outcome = try read(630, newest: newest, fill: Self.threeFull)
        check(outcome)
        #expect(outcome.full == 1 && outcome.incremental >= 29)
    }

    @Test("a partition that stands still is not named again")
    func increments() throws {
        let outcome = try read(210, fill: { log in for value in Self.numbers(0) { try log.append([value], to: 0) } })
        #expect(outcome.read[0] == Self.numbers(0))
        #expect(outcome.violations == [])
        // Once each in the full request; then partition 0 alone.
        #expect(outcome.named <= outcome.incremental + 2, "\(outcome)")
    }

    @Test("connections that break, sessions that are lost and leaders that move cost no record, double none and keep the order", arguments: 1...6)
    func troubled(seed: Int) throws {
        let state = Guarded(UInt64(seed))
        let outcome = try read(
            630, newest: seed % 2 == 0 ? 17 : 12, fill: Self.threeFull,
            trouble: {
                let draw = state.withLock { state -> UInt64 in
                    state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
                    return state >> 33
                }
                let kinds: [FetchStandIn.Trouble] = [.close, .loseSession, .movedLeader]
                return draw % 4 == 0 ? kinds[Int(draw / 4 % 3)] : .none
            })
        check(outcome)
        #expect(outcome.full > 1)
    }

    /// Two producers' transactions, one aborted; a record of neither between them; a second one of the same producer committed.
    private static let transactions: @Sendable (FetchStandIn) throws -> Void = { log in
        try log.append(["a0", "a1"], to: 0, producerId: 1)
        try log.append(["b0"], to: 0, producerId: 2)
        try log.append(["plain"], to: 0)
        try log.append(["a2"], to: 0, producerId: 1)
        try log.append([nil], to: 0, producerId: 1, commits: false)
        try log.append(["a3"], to: 0, producerId: 1)
        try log.append([nil], to: 0, producerId: 2, commits: true)
        try log.append([nil], to: 0, producerId: 1, commits: true)
        log.aborted[0] = [(1, 0, 5)]
    }

    @Test("read_committed passes over what was aborted, and over nothing else")
    func committed() throws {
        let outcome = try read(3, properties: ["isolation.level": "read_committed"], fill: Self.transactions)
        #expect(outcome.read[0] == ["b0", "plain", "a3"])
        #expect(outcome.violations == [])
    }

    @Test("read_uncommitted shows every record, and no marker")
    func uncommitted() throws {
        #expect(try read(6, fill: Self.transactions).read[0] == ["a0", "a1", "b0", "plain", "a2", "a3"])
    }

    @Test("a batch whose checksum is wrong is told with partition and offset")
    func corrupt() throws {
        let fill: @Sendable (FetchStandIn) throws -> Void = { log in
            try log.append(["good"], to: 0)
            try log.append(["bad"], to: 0)
            log.corrupt(0)
        }
        #expect { _ = try read(2, fill: fill) } throws: { "\($0)" == "t-0: the batch at offset 1 is corrupt: its CRC does not match" }
    }
}
