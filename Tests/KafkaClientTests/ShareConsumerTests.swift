import KafkaClient
import KafkaProto
import Platform
import Testing

@Suite("A member of a share group, at a broker that keeps to KIP-932")
struct ShareConsumerTests {
    /// What is left when the consumer is gone.
    private struct Outcome: Sendable {
        var read: [String] = []
        var accepted: [Int64] = []
        var rejected: [Int64] = []
        var renewals = 0
        var violations: [String] = []
        var errors: [ErrorCode] = []
    }

    /// Runs `body` with a consumer of a topic of one partition that holds `values`; nil stands for an offset without a record.
    private func with(
        _ values: [String?], explicit: Bool = false, newest: Int16 = 2, properties: [String: String] = [:],
        _ body: @escaping @Sendable (ShareConsumer, ShareGroupStandIn, inout Outcome) async throws -> Void
    ) throws -> Outcome {
        try EventLoop.run { loop in
            let broker = try FakeBroker(topic: "t", partitions: 1, on: loop)
            let group = ShareGroupStandIn(partitions: 1, newest: newest)
            group.append(values, to: 0)
            group.install(in: broker)
            broker.start()
            defer { broker.stop() }
            var all = ["bootstrap.servers": "127.0.0.1:\(broker.port)", "group.id": "s", "retry.backoff.ms": "1", "fetch.max.wait.ms": "50"]
            if explicit { all["share.acknowledgement.mode"] = "explicit" }
            all.merge(properties) { $1 }
            let cluster = KafkaCluster(ClientConfig(.consumer, all), on: loop)
            defer { cluster.close() }
            let consumer = try ShareConsumer(cluster)
            let errors = Guarded<[ErrorCode]>([])
            consumer.onAcknowledged = { _, _, error in if let error { errors.withLock { $0.append(error.code) } } }
            consumer.subscribe(["t"])
            var outcome = Outcome()
            try await body(consumer, group, &outcome)
            await consumer.close()
            outcome.accepted = group.accepted.sorted()
            outcome.rejected = group.rejected.sorted()
            outcome.renewals = group.renewals
            outcome.violations = group.violations
            outcome.errors = errors.withLock { $0 }
            return outcome
        }
    }

    private static func soon() -> MonotonicTime { MonotonicTime.now.advanced(byMilliseconds: 5000) }

    private static func rest(_ delivery: ShareDelivery) throws -> [(offset: Int64, value: String, times: Int16)] {
        var all: [(Int64, String, Int16)] = []
        while let (record, times) = try delivery.next() { all.append((record.offset, record.value?.stringLossy ?? "", times)) }
        return all
    }

    private let numbers = (0..<250).map { "\($0)" }

    @Test("accepts with each poll what the poll before gave, over several fetches", arguments: [Int16(0), 1, 2])
    func implicit(newest: Int16) throws {
        let outcome = try with(numbers, newest: newest) { consumer, _, outcome in
            while outcome.read.count < 250, let delivery = try await consumer.poll(until: Self.soon()) {
                outcome.read += try Self.rest(delivery).map(\.value)
            }
            #expect(try await consumer.commit().isEmpty)
        }
        #expect(outcome.read == numbers)
        #expect(outcome.accepted == (0..<250).map { Int64($0) })
        #expect(outcome.violations == [])
    }

    @Test("without a commit at the end, what the last poll gave goes back to the group")
    func unaccepted() throws {
        let outcome = try with(numbers) { consumer, _, outcome in
            outcome.read = try Self.rest(try #require(try await consumer.poll(until: Self.soon()))).map(\.value)
        }
        #expect(outcome.read == Array(numbers[..<100]))
        #expect(outcome.accepted == [])
        #expect(outcome.violations == [])
    }

    @Test("accepts, releases and rejects by record; what is released comes again with a higher count")
    func byRecord() throws {
        let outcome = try with(["a", "b", "c", "d"], explicit: true) { consumer, _, outcome in
            let first = try #require(try await consumer.poll(until: Self.soon()))
            for (offset, value, times) in try Self.rest(first) {
                outcome.read.append("\(value)\(times)")
                first.acknowledge(offset, offset == 1 ? .release : offset == 2 ? .reject : .accept)
            }
            let second = try #require(try await consumer.poll(until: Self.soon()))
            for (offset, value, times) in try Self.rest(second) {
                outcome.read.append("\(value)\(times)")
                second.acknowledge(offset, .accept)
            }
            #expect(try await consumer.commit().isEmpty)
        }
        #expect(outcome.read == ["a1", "b1", "c1", "d1", "b2"])
        #expect(outcome.accepted == [0, 1, 3])
        #expect(outcome.rejected == [2])
        #expect(outcome.violations == [])
    }

    @Test("with explicit acknowledgement a record that was passed over stops the next poll")
    func passedOver() throws {
        let outcome = try with(["a", "b"], explicit: true) { consumer, _, outcome in
            let delivery = try #require(try await consumer.poll(until: Self.soon()))
            for (offset, _, _) in try Self.rest(delivery) where offset == 0 { delivery.acknowledge(offset, .accept) }
            do {
                _ = try await consumer.poll(until: Self.soon())
            } catch let error as ShareConsumer.Misuse { outcome.read = [error.description] }
        }
        #expect(outcome.read == ["All records must be acknowledged in explicit acknowledgement mode."])
        #expect(outcome.accepted == [0])
    }

    @Test("offsets without a record are told as such")
    func gaps() throws {
        let outcome = try with(["a", nil, "c", nil, nil, "f", nil]) { consumer, _, outcome in
            let delivery = try #require(try await consumer.poll(until: Self.soon()))
            outcome.read = try Self.rest(delivery).map(\.value)
            #expect(try await consumer.commit().isEmpty)
        }
        #expect(outcome.read == ["a", "c", "f"])
        #expect(outcome.accepted == [0, 2, 5])
        #expect(outcome.violations == [])
    }

    @Test("a record whose lock ran out cannot be accepted any more, and comes again")
    func expired() throws {
        let outcome = try with(["a"]) { consumer, group, outcome in
            let first = try #require(try await consumer.poll(until: Self.soon()))
            outcome.read += try Self.rest(first).map { "\($0.value)\($0.times)" }
            group.expireLocks()
            let errors = try await consumer.commit()
            #expect(errors[TopicPartition("t", 0)]?.code == .invalidRecordState)
            let second = try #require(try await consumer.poll(until: Self.soon()))
            outcome.read += try Self.rest(second).map { "\($0.value)\($0.times)" }
            #expect(try await consumer.commit().isEmpty)
        }
        #expect(outcome.read == ["a1", "a2"])
        #expect(outcome.accepted == [0])
        #expect(outcome.errors == [.invalidRecordState])
    }

    @Test("a lock is renewed, and the record can be accepted later")
    func renewed() throws {
        let outcome = try with(["a"], explicit: true) { consumer, _, _ in
            let delivery = try #require(try await consumer.poll(until: Self.soon()))
            for (offset, _, _) in try Self.rest(delivery) { delivery.acknowledge(offset, .renew) }
            #expect(try await consumer.commit().isEmpty)
            #expect(delivery.acknowledge(0, .accept))
            #expect(try await consumer.commit().isEmpty)
        }
        #expect(outcome.renewals == 1)
        #expect(outcome.accepted == [0])
        #expect(outcome.violations == [])
    }

    @Test("a broker before 4.2 cannot renew, which is told")
    func notRenewed() throws {
        let outcome = try with(["a"], explicit: true, newest: 1) { consumer, _, outcome in
            let delivery = try #require(try await consumer.poll(until: Self.soon()))
            for (offset, _, _) in try Self.rest(delivery) { delivery.acknowledge(offset, .renew) }
            outcome.read = try await consumer.commit().values.map(\.message)
        }
        #expect(outcome.read == ["renewing needs version 2 of ShareAcknowledge; broker 1 has 1"])
    }

    @Test("a lost session begins anew, and what was acquired in it comes again")
    func lostSession() throws {
        let outcome = try with(["a", "b"]) { consumer, group, outcome in
            let first = try #require(try await consumer.poll(until: Self.soon()))
            outcome.read += try Self.rest(first).map { "\($0.value)\($0.times)" }
            group.loseSessions()
            let second = try #require(try await consumer.poll(until: Self.soon()))
            outcome.read += try Self.rest(second).map { "\($0.value)\($0.times)" }
            #expect(try await consumer.commit().isEmpty)
        }
        #expect(outcome.read == ["a1", "b1", "a2", "b2"])
        #expect(outcome.accepted == [0, 1])
        #expect(outcome.errors == [.shareSessionNotFound])
        #expect(outcome.violations == [])
    }

    @Test("a fenced member joins again and reads on")
    func fenced() throws {
        let outcome = try with(["a"]) { consumer, group, outcome in
            outcome.read += try Self.rest(try #require(try await consumer.poll(until: Self.soon()))).map(\.value)
            #expect(try await consumer.commit().isEmpty)
            let before = group.heartbeats
            group.fenceMembers()
            while group.heartbeats < before + 3 { await consumer.cluster.loop.sleep(until: MonotonicTime.now.advanced(byMilliseconds: 5)) }
            group.append(["b"], to: 0)
            outcome.read += try Self.rest(try #require(try await consumer.poll(until: Self.soon()))).map(\.value)
            #expect(try await consumer.commit().isEmpty)
        }
        #expect(outcome.read == ["a", "b"])
        #expect(outcome.accepted == [0, 1])
        #expect(outcome.violations == [])
    }

    @Test("a partition that is taken away is forgotten, and what was given of it can still be accepted")
    func takenAway() throws {
        let outcome = try with(["a"]) { consumer, group, outcome in
            outcome.read += try Self.rest(try #require(try await consumer.poll(until: Self.soon()))).map(\.value)
            group.assignment = []
            let before = group.heartbeats
            while group.heartbeats < before + 2 { await consumer.cluster.loop.sleep(until: MonotonicTime.now.advanced(byMilliseconds: 5)) }
            group.append(["b"], to: 0)
            #expect(try await consumer.poll(until: MonotonicTime.now.advanced(byMilliseconds: 50)) === nil)
        }
        #expect(outcome.read == ["a"])
        #expect(outcome.accepted == [0])
        #expect(outcome.violations == [])
    }

    @Test("settings of other groups' consumers are refused by name")
    func strangeSettings() {
        #expect(throws: ConfigError.self) { try ShareConsumerConfig(ClientConfig(.consumer, ["group.id": "s", "enable.auto.commit": "false"])) }
    }
}
