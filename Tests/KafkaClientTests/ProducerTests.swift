import KafkaClient
import KafkaProto
import Platform
import Testing

@Suite("A producer and a broker that fails")
struct ProducerTests {
    private struct Outcome: Sendable {
        var log: [Int32: [String]] = [:]
        var lost = 0
        var delivered = 0
        var requests = 0
    }

    /// Sends numbered records to two partitions in small batches, and gives what the broker has then.
    private func send(
        _ count: Int, properties: [String: String] = [:], recordsMax: Int32 = .max,
        trouble: @escaping @Sendable () -> @Sendable () -> FakeBroker.Trouble = { { .none } }
    ) throws -> Outcome {
        try EventLoop.run { loop in
            let broker = try FakeBroker(topic: "t", partitions: 2, on: loop)
            broker.trouble = trouble()
            broker.recordsMax = recordsMax
            broker.start()
            var values = ["bootstrap.servers": "127.0.0.1:\(broker.port)", "batch.size": "256", "retry.backoff.ms": "1", "retry.backoff.max.ms": "5"]
            values.merge(properties) { _, new in new }
            let cluster = KafkaCluster(ClientConfig(.producer, values), on: loop)
            let producer = try Producer(cluster)
            let counts = Guarded((lost: 0, delivered: 0))
            producer.onDelivery = { report in
                counts.withLock { if report.error == nil { $0.delivered += report.count } else { $0.lost += report.count } }
            }
            let topic = try await producer.topic("t")
            for index in 0..<count {
                try producer.append(
                    topic, partition: Int32(index % 2), timestamp: 1, key: nil, value: Bytes(utf8: "\(index)"))
                if index % 50 == 0 { await loop.turn() }
                if producer.isFull { await producer.room() }
            }
            await producer.close()
            cluster.close()
            broker.stop()
            let (lost, delivered) = counts.withLock { ($0.lost, $0.delivered) }
            return Outcome(log: broker.log, lost: lost, delivered: delivered, requests: broker.produceRequests)
        }
    }

    private func numbers(_ count: Int, _ partition: Int) -> [String] { (0..<count).filter { $0 % 2 == partition }.map { "\($0)" } }

    @Test("every record arrives once, in order, and many share a request")
    func plain() throws {
        let outcome = try send(2000)
        #expect(outcome.log[0] == numbers(2000, 0))
        #expect(outcome.log[1] == numbers(2000, 1))
        #expect(outcome.delivered == 2000)
        #expect(outcome.requests < 1000)
    }

    /// A generator of trouble with a seed, so that a failure can be repeated.
    private static func seeded(_ seed: UInt64, _ choices: [FakeBroker.Trouble]) -> @Sendable () -> FakeBroker.Trouble {
        let state = Guarded(seed)
        return {
            let draw = state.withLock { state -> UInt64 in
                state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
                return state >> 33
            }
            return draw % 3 == 0 ? choices[Int(draw / 3 % UInt64(choices.count))] : .none
        }
    }

    @Test("an idempotent producer keeps order, loses nothing and doubles nothing through lost answers, lost requests and moved leaders", arguments: 1...6)
    func troubled(seed: Int) throws {
        let outcome = try send(
            3000,
            trouble: {
                ProducerTests.seeded(
                    UInt64(seed), [.error(.notLeaderOrFollower), .error(.notEnoughReplicas), .close(appends: true), .close(appends: false)])
            })
        #expect(outcome.log[0] == numbers(3000, 0))
        #expect(outcome.log[1] == numbers(3000, 1))
        #expect(outcome.lost == 0)
    }

    @Test("a batch that is too large is cut until it fits, in order")
    func tooLarge() throws {
        let outcome = try send(1000, properties: ["batch.size": "4096"], recordsMax: 7)
        #expect(outcome.log[0] == numbers(1000, 0))
        #expect(outcome.log[1] == numbers(1000, 1))
        #expect(outcome.lost == 0)
    }

    @Test("what the broker refuses for good is told as lost, and what comes after it arrives in order")
    func refused() throws {
        let outcome = try send(
            1000,
            trouble: {
                let requests = Guarded(0)
                return {
                    requests.withLock {
                        $0 += 1
                        return $0 == 3 ? .error(.invalidRecord) : .none
                    }
                }
            })
        #expect(outcome.lost > 0)
        #expect(outcome.lost + outcome.delivered == 1000)
        for partition in 0...1 {
            let log = (outcome.log[Int32(partition)] ?? []).compactMap { Int($0) }
            #expect(log == log.sorted())
        }
        #expect(outcome.log.values.map(\.count).reduce(0, +) == outcome.delivered)
    }

    @Test("acks=0 waits for nobody")
    func withoutAcks() throws {
        let outcome = try send(500, properties: ["acks": "0"])
        #expect(outcome.delivered == 500)
    }

    @Test("every codec that is on this machine arrives", arguments: ["gzip", "snappy", "lz4", "zstd"])
    func codecs(name: String) throws {
        let outcome = try send(500, properties: ["compression.type": name])
        // Where the library is missing, all is lost and said so.
        #expect(outcome.lost == 500 || outcome.log[0] == numbers(500, 0) && outcome.log[1] == numbers(500, 1))
    }

    // MARK: Partitioners and batching

    /// Runs `body` with a producer for a topic of four partitions, and gives what the broker has then.
    private func with(
        _ properties: [String: String], _ body: @escaping @Sendable (Producer, ProducerTopic, FakeBroker) async throws -> Void
    ) throws -> (log: [Int32: [String]], requests: Int) {
        try EventLoop.run { loop in
            let broker = try FakeBroker(topic: "t", partitions: 4, on: loop)
            broker.start()
            var values = ["bootstrap.servers": "127.0.0.1:\(broker.port)"]
            values.merge(properties) { _, new in new }
            let cluster = KafkaCluster(ClientConfig(.producer, values), on: loop)
            let producer = try Producer(cluster)
            try await body(producer, try await producer.topic("t"), broker)
            await producer.close()
            cluster.close()
            broker.stop()
            return (broker.log, broker.produceRequests)
        }
    }

    private static func append(_ value: String, _ producer: Producer, _ topic: ProducerTopic, key: String? = nil) throws {
        try producer.append(topic, timestamp: 1, key: key.map { Bytes(utf8: $0) }, value: Bytes(utf8: value))
    }

    @Test("round robin takes the partitions in turn from the first on, with keys as without")
    func roundRobin() throws {
        let outcome = try with(["partitioner.class": "org.apache.kafka.clients.producer.RoundRobinPartitioner"]) { producer, topic, _ in
            for index in 0..<40 { try Self.append("\(index)", producer, topic, key: index % 2 == 0 ? "same" : nil) }
        }
        for partition in 0..<4 { #expect(outcome.log[Int32(partition)] == stride(from: partition, to: 40, by: 4).map { "\($0)" }) }
    }

    @Test("without a key a partition is kept until a batch's bytes are full, and all get their share")
    func sticky() throws {
        let outcome = try with(["batch.size": "1000", "linger.ms": "1000"]) { producer, topic, _ in
            for index in 0..<6000 { try Self.append("\(index)", producer, topic) }
        }
        #expect(outcome.log.values.map(\.count).reduce(0, +) == 6000 && outcome.log.count == 4)
        var runs = 0
        for log in outcome.log.values {
            let numbers = log.compactMap { Int($0) }
            #expect(numbers == numbers.sorted())
            for (index, number) in numbers.enumerated() where index == 0 || numbers[index - 1] != number - 1 { runs += 1 }
        }
        // A record takes about 50 bytes of the batch: some twenty follow each other.
        #expect(runs > 20 && runs < 600, "\(runs)")
    }

    @Test("a key's partition is the one that Java's producer gives it; UniformStickyPartitioner passes keys over")
    func keys() throws {
        let keyed = try with([:]) { producer, topic, _ in
            for index in 0..<200 { try Self.append("\(index)", producer, topic, key: "key-\(index % 20)") }
        }
        for (partition, log) in keyed.log {
            for value in log {
                #expect(Murmur2.partition(Bytes(utf8: "key-\((Int(value) ?? 0) % 20)"), of: 4) == Int(partition))
            }
        }
        let passedOver = try with(["partitioner.class": "UniformStickyPartitioner", "linger.ms": "1000"]) { producer, topic, _ in
            for index in 0..<20 { try Self.append("\(index)", producer, topic, key: "key-\(index)") }
        }
        #expect(passedOver.log.count == 1)
    }

    @Test("what comes within linger.ms goes in one request; without it nothing waits")
    func linger() throws {
        let gathered = try with(["linger.ms": "60000"]) { producer, topic, broker in
            for index in 0..<100 {
                try producer.append(topic, partition: 0, timestamp: 1, key: nil, value: Bytes(utf8: "\(index)"))
                if index % 10 == 0 { await producer.cluster.loop.sleep(until: MonotonicTime.now.advanced(byMilliseconds: 2)) }
            }
            #expect(broker.produceRequests == 0)
        }
        #expect(gathered.requests == 1 && gathered.log[0]?.count == 100)
        _ = try with(["linger.ms": "0"]) { producer, topic, broker in
            try producer.append(topic, partition: 0, timestamp: 1, key: nil, value: Bytes(utf8: "x"))
            let deadline = MonotonicTime.now.advanced(byMilliseconds: 5000)
            while broker.log[0] == nil, MonotonicTime.now < deadline { await producer.cluster.loop.turn() }
            #expect(broker.log[0] == ["x"])
        }
    }

    @Test("partitions that are added are learnt of within metadata.max.age.ms")
    func newPartitions() throws {
        let outcome = try with(["metadata.max.age.ms": "20", "retry.backoff.ms": "1"]) { producer, topic, broker in
            try Self.append("first", producer, topic)
            broker.partitions = 6
            let deadline = MonotonicTime.now.advanced(byMilliseconds: 5000)
            while topic.partitionCount < 6, MonotonicTime.now < deadline {
                await producer.cluster.loop.sleep(until: MonotonicTime.now.advanced(byMilliseconds: 5))
            }
            try producer.append(topic, partition: 5, timestamp: 1, key: nil, value: Bytes(utf8: "sixth"))
        }
        #expect(outcome.log[5] == ["sixth"])
    }
}
