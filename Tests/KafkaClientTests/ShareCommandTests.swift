import KafkaProto
import Platform
import Testing

@Suite("The commands that read as members of a share group, at a broker that keeps to KIP-932")
struct ShareCommandTests {
    private struct Outcome: Sendable {
        var output = ""
        var error = ""
        var status: Int32 = -1
        var accepted: [Int64] = []
        var rejected: [Int64] = []
        var violations: [String] = []
    }

    /// Runs `ftk` with an address added, on the loop on which the broker answers.
    private func run(_ arguments: [String], _ port: Int) async throws -> Outcome {
        let folder = FileSystem.parent(of: FileSystem.linkTarget("/proc/self/exe") ?? "") ?? "."
        let child = try ChildProcess.start(
            "\(folder)/ftk", arguments + ["--bootstrap-server", "127.0.0.1:\(port)"], output: .pipe, error: .pipe)
        var outcome = Outcome()
        var text = ByteBuffer()
        try await child.output?.forEachChunk { text.append($0) }
        outcome.output = text.finish().stringLossy
        text = ByteBuffer()
        try await child.errorOutput?.forEachChunk { text.append($0) }
        outcome.error = text.finish().stringLossy
        if case .exited(let code)? = try await child.ended(until: MonotonicTime.now.advanced(byMilliseconds: 10_000)) { outcome.status = code }
        return outcome
    }

    private func ftk(_ arguments: [String], records: [String?] = (0..<30).map { "v\($0)" }) throws -> Outcome {
        try EventLoop.run { loop in
            let broker = try FakeBroker(topic: "t", partitions: 1, on: loop)
            let group = ShareGroupStandIn(partitions: 1, newest: 2)
            group.append(records, to: 0)
            group.fetchRecordsMax = 10
            group.install(in: broker)
            broker.others[.incrementalAlterConfigs] = (1, { body, version in
                var reader = ByteReader(body)
                let request = try IncrementalAlterConfigsRequest(from: &reader, version: version)
                return IncrementalAlterConfigsResponse(
                    responses: request.resources.map { .init(resourceType: $0.resourceType, resourceName: $0.resourceName) })
            })
            broker.start()
            defer { broker.stop() }
            var outcome = try await run(arguments, broker.port)
            outcome.accepted = group.accepted.sorted()
            outcome.rejected = group.rejected.sorted()
            outcome.violations = group.violations
            return outcome
        }
    }

    private let console = ["console-share-consumer", "--topic", "t"]

    @Test("the console prints records, accepts those it printed and no others")
    func printed() throws {
        let outcome = try ftk(console + ["--max-messages", "12"])
        #expect(outcome.output == (0..<12).map { "v\($0)\n" }.joined())
        #expect(outcome.accepted == (0..<12).map { Int64($0) })
        #expect((outcome.status, outcome.error) == (0, ""))
        #expect(outcome.violations == [])
    }

    @Test("the console rejects what it is told to reject, and shows how often a record was given")
    func rejected() throws {
        let outcome = try ftk(
            console + ["--reject", "--timeout-ms", "300", "--formatter-property", "print.delivery=true", "--formatter-property", "print.offset=true"],
            records: ["a", nil, "b"])
        #expect(outcome.output == "Offset:0\tDelivery:1\ta\nOffset:2\tDelivery:1\tb\n")
        #expect(outcome.rejected == [0, 2])
        #expect(outcome.accepted == [])
        #expect(outcome.violations == [])
    }

    @Test("what is released comes until the limit of deliveries is reached")
    func released() throws {
        let outcome = try ftk(console + ["--release", "--timeout-ms", "300"], records: ["a"])
        #expect(outcome.output == "a\na\na\na\na\n")
        #expect(outcome.status == 0)
        #expect(outcome.violations == [])
    }

    @Test("as the script the console tells how many records it had")
    func script() throws {
        let outcome = try ftk(["--as-script"] + console + ["--max-messages", "3", "--enable-systest-events"])
        #expect(outcome.output == "v0\nv1\nv2\nshutdown_complete\n")
        #expect(outcome.error == "Processed a total of 3 messages\n")
    }

    @Test("records come as JSON, too")
    func json() throws {
        let outcome = try ftk(console + ["--max-messages", "1", "--output", "jsonl"])
        #expect(outcome.output.contains(#""offset":0"#) && outcome.output.contains(#""deliveryCount":1"#), "\(outcome.output)")
    }

    @Test("two group names are refused")
    func twoNames() throws {
        let outcome = try ftk(console + ["--group", "a", "--command-property", "group.id=b"])
        #expect(outcome.status == 2)
        #expect(outcome.error.contains("Detected group ids: 'a', 'b'"), "\(outcome.error)")
    }

    @Test("the performance test counts records of several members")
    func performance() throws {
        let outcome = try ftk(
            ["share-consumer-perf-test", "--topic", "t", "--num-records", "30", "--threads", "2", "--show-consumer-stats", "--timeout", "5000"])
        let lines = outcome.output.split(separator: "\n")
        #expect(lines.first == "start.time, end.time, data.consumed.in.MB, MB.sec, nMsg.sec, data.consumed.in.nMsg, fetch.time.ms")
        #expect(lines.dropFirst().dropLast().allSatisfy { $0.hasPrefix("Share consumer ") })
        let total = lines.last?.split(separator: ",").map { $0.drop { $0 == " " } } ?? []
        #expect(total.count == 7 && total[5] == "30", "\(outcome.output) \(outcome.error)")
        #expect(outcome.accepted.count == 30)
        #expect(outcome.violations == [])
    }

    @Test("the verifiable consumer tells of what it read and of what was acknowledged", arguments: ["auto", "sync", "async"])
    func verifiable(mode: String) throws {
        let outcome = try ftk(
            [
                "verifiable-share-consumer", "--topic", "t", "--group-id", "g", "--max-messages", "30", "--acknowledgement-mode", mode,
                "--offset-reset-strategy", "earliest",
            ])
        let names = outcome.output.split(separator: "\n").compactMap { line in
            line.split(separator: "\"").drop { $0 != "name" }.dropFirst(2).first.map(String.init)
        }
        #expect(names.first == "startup_complete" && names.dropFirst().first == "offset_reset_strategy_set", "\(outcome.output) \(outcome.error)")
        #expect(names.filter { $0 == "records_consumed" }.count == 3)
        #expect(names.filter { $0 == "offsets_acknowledged" }.count >= 1)
        #expect(names.last == "shutdown_complete")
        #expect(outcome.accepted.count == 30)
        #expect(outcome.violations == [])
    }

    @Test("offsets of a streams group are reset, and its internal topics deleted where that is asked for")
    func streamsReset() throws {
        let committed = Guarded<[Int64]>([])
        let deleted = Guarded<[String]>([])
        let outcome = try EventLoop.run { loop in
            let broker = try FakeBroker(topic: "t", partitions: 2, on: loop)
            ShareGroupStandIn(partitions: 1, newest: 2).install(in: broker)
            broker.pauseMs = { _ in 0 }
            broker.others[.streamsGroupDescribe] = (0, { _, _ in
                StreamsGroupDescribeResponse(groups: [
                    .init(
                        groupId: "app", groupState: "Empty",
                        topology: .init(epoch: 1, subtopologies: [.init(subtopologyId: "0", sourceTopics: ["t"], stateChangelogTopics: [.init(name: "app-changelog")])]))
                ])
            })
            broker.others[.offsetFetch] = (8, { _, _ in
                OffsetFetchResponse(groups: [
                    .init(groupId: "app", topics: [.init(name: "t", partitions: [0, 1].map { .init(partitionIndex: $0, committedOffset: 5, metadata: "") })])
                ])
            })
            broker.others[.listOffsets] = (7, { body, version in
                var reader = ByteReader(body)
                let request = try ListOffsetsRequest(from: &reader, version: version)
                return ListOffsetsResponse(
                    topics: request.topics.map { topic in
                        .init(name: topic.name, partitions: topic.partitions.map { .init(partitionIndex: $0.partitionIndex, offset: $0.timestamp == -2 ? 3 : 9) })
                    })
            })
            broker.others[.offsetCommit] = (8, { body, version in
                var reader = ByteReader(body)
                let request = try OffsetCommitRequest(from: &reader, version: version)
                committed.withLock { $0 += request.topics.flatMap { $0.partitions.map(\.committedOffset) } }
                return OffsetCommitResponse(
                    topics: request.topics.map { .init(name: $0.name, partitions: $0.partitions.map { .init(partitionIndex: $0.partitionIndex) }) })
            })
            broker.others[.deleteTopics] = (5, { body, version in
                var reader = ByteReader(body)
                let request = try DeleteTopicsRequest(from: &reader, version: version)
                deleted.withLock { $0 += request.topicNames }
                return DeleteTopicsResponse(responses: request.topicNames.map { .init(name: $0) })
            })
            broker.start()
            defer { broker.stop() }
            return try await run(
                ["streams-groups", "--group", "app", "--reset-offsets", "--all-input-topics", "--to-earliest", "--execute", "--delete-all-internal-topics"],
                broker.port)
        }
        #expect(outcome.status == 0, "\(outcome.error)")
        #expect(outcome.output.split(separator: "\n").map { $0.split(separator: " ").joined(separator: " ") } == ["GROUP TOPIC PARTITION NEW-OFFSET", "app t 0 3", "app t 1 3"])
        #expect(committed.withLock { $0 } == [3, 3])
        #expect(deleted.withLock { $0 } == ["app-changelog"])
    }
}
