import KafkaProto
import Platform
import Testing

@Suite("Commands at brokers of older releases")
struct OldBrokerTests {
    /// The newest versions that a release's brokers tell, by API key; all begin at 0. From the protocol files of the releases.
    private static let releases: [String: [Int16: Int16]] = [
        "2.1": [
            0: 7, 1: 10, 2: 4, 3: 7, 8: 6, 9: 5, 10: 2, 11: 3, 12: 2, 13: 2, 14: 2, 15: 2, 16: 2, 17: 1, 18: 2, 19: 3, 20: 3, 21: 1, 22: 1,
            23: 2, 24: 1, 25: 1, 26: 1, 27: 0, 28: 2, 29: 1, 30: 1, 31: 1, 32: 2, 33: 1, 34: 1, 35: 1, 36: 1, 37: 1, 38: 1, 39: 1, 40: 1, 41: 1,
            42: 1,
        ],
        "2.4": [
            0: 8, 1: 11, 2: 5, 3: 9, 8: 8, 9: 6, 10: 3, 11: 6, 12: 4, 13: 4, 14: 4, 15: 5, 16: 3, 17: 1, 18: 3, 19: 5, 20: 4, 21: 1, 22: 2, 23: 3,
            24: 1, 25: 1, 26: 1, 27: 0, 28: 2, 29: 1, 30: 1, 31: 1, 32: 2, 33: 1, 34: 1, 35: 1, 36: 1, 37: 1, 38: 2, 39: 1, 40: 1, 41: 1, 42: 2,
            43: 2, 44: 1, 45: 0, 46: 0, 47: 0,
        ],
        "2.8": [
            0: 9, 1: 12, 2: 6, 3: 11, 8: 8, 9: 7, 10: 3, 11: 7, 12: 4, 13: 4, 14: 5, 15: 5, 16: 4, 17: 1, 18: 3, 19: 7, 20: 6, 21: 2, 22: 4, 23: 4,
            24: 3, 25: 3, 26: 3, 27: 1, 28: 3, 29: 2, 30: 2, 31: 2, 32: 4, 33: 2, 34: 2, 35: 2, 36: 2, 37: 3, 38: 2, 39: 2, 40: 2, 41: 2, 42: 2,
            43: 2, 44: 1, 45: 0, 46: 0, 47: 0, 48: 1, 49: 1, 50: 0, 51: 0, 57: 0, 60: 0, 61: 0,
        ],
        "3.3": [
            0: 9, 1: 13, 2: 7, 3: 12, 8: 8, 9: 8, 10: 4, 11: 9, 12: 4, 13: 5, 14: 5, 15: 5, 16: 4, 17: 1, 18: 3, 19: 7, 20: 6, 21: 2, 22: 4, 23: 4,
            24: 3, 25: 3, 26: 3, 27: 1, 28: 3, 29: 3, 30: 3, 31: 3, 32: 4, 33: 2, 34: 2, 35: 4, 36: 2, 37: 3, 38: 3, 39: 2, 40: 2, 41: 3, 42: 2,
            43: 2, 44: 1, 45: 0, 46: 0, 47: 0, 48: 1, 49: 1, 50: 0, 51: 0, 57: 1, 60: 0, 61: 0, 65: 0, 66: 0,
        ],
    ]

    /// The ranges of 4.3's brokers, where the oldest versions are gone (KIP-896), from the release's protocol files.
    private static let release43: [Int16: ClosedRange<Int16>] = [
        0: 3...13, 1: 4...18, 2: 1...11, 3: 0...13, 8: 2...10, 9: 1...10, 10: 0...6, 11: 0...9, 12: 0...4, 13: 0...5, 14: 0...5, 15:
        0...6, 16: 0...5, 17: 0...1, 18: 0...4, 19: 2...7, 20: 1...6, 21: 0...2, 22: 0...6, 23: 2...4, 24: 0...5, 25: 0...4, 26: 0...5,
        27: 1...2, 28: 0...5, 29: 1...3, 30: 1...3, 31: 1...3, 32: 1...4, 33: 0...2, 34: 1...2, 35: 1...5, 36: 0...2, 37: 0...3, 38:
        1...3, 39: 1...2, 40: 1...2, 41: 1...3, 42: 0...2, 43: 0...2, 44: 0...1, 45: 0...1, 46: 0...0, 47: 0...0, 48: 0...1, 49: 0...1,
        50: 0...0, 51: 0...0, 55: 0...2, 57: 0...2, 60: 0...2, 61: 0...0, 64: 0...0, 65: 0...0, 66: 0...2, 68: 0...1, 69: 0...1, 71:
        0...0, 72: 0...0, 74: 0...1, 75: 0...0, 76: 1...1, 77: 1...1, 78: 1...2, 79: 1...2, 80: 0...1, 81: 0...0, 83: 0...0, 84: 0...0,
        85: 0...1, 86: 0...0, 87: 0...1, 88: 0...0, 89: 0...0, 90: 0...1, 91: 0...0, 92: 0...0
    ]

    private static func versions(_ release: String) -> [Int16: ClosedRange<Int16>] {
        release == "4.3" ? release43 : (releases[release] ?? [:]).mapValues { 0...$0 }
    }

    private struct Outcome: Sendable {
        var output = ""
        var error = ""
        var status: Int32 = -1
        /// Versions that were used of each API.
        var used: [Int16: Int16] = [:]
        /// Requests of versions that the broker has not.
        var refused: [String] = []
    }

    /// Runs `ftk` at a broker that speaks the release's versions and answers every request with an empty answer, but for those
    /// that it needs to be found.
    private func ftk(_ release: String, _ arguments: [String]) throws -> Outcome {
        try EventLoop.run { loop in
            let broker = try FakeBroker(topic: "t", partitions: 1, on: loop)
            let versions = Self.versions(release)
            broker.release = versions
            let used = Guarded<[Int16: Int16]>([:])
            for (number, range) in versions {
                guard let key = ApiKey(rawValue: number), ![.produce, .metadata, .apiVersions, .initProducerId].contains(key) else { continue }
                broker.others[key] = (range.upperBound, { [port = broker.port] body, version in
                    used.withLock { $0[key.rawValue] = version }
                    return try Self.answer(key, body, version, port)
                })
            }
            broker.start()
            defer { broker.stop() }
            let folder = FileSystem.parent(of: FileSystem.linkTarget("/proc/self/exe") ?? "") ?? "."
            let words = arguments.map { $0.replacing("{broker}", with: "127.0.0.1:\(broker.port)") }
            let child = try ChildProcess.start(
                "\(folder)/ftk", words == arguments ? words + ["--bootstrap-server", "127.0.0.1:\(broker.port)"] : words,
                output: .pipe, error: .pipe)
            // Empty answers may be asked for again and again.
            let timer = loop.schedule(at: MonotonicTime.now.advanced(byMilliseconds: 8000)) { child.kill(15) }
            defer { timer.cancel() }
            var outcome = Outcome()
            var text = ByteBuffer()
            try await child.output?.forEachChunk { text.append($0) }
            outcome.output = text.finish().stringLossy
            text = ByteBuffer()
            try await child.errorOutput?.forEachChunk { text.append($0) }
            outcome.error = text.finish().stringLossy
            if case .exited(let code)? = try await child.ended(until: MonotonicTime.now.advanced(byMilliseconds: 10_000)) { outcome.status = code }
            outcome.used = used.withLock { $0 }
            outcome.refused = broker.refused
            return outcome
        }
    }

    private static func answer(_ key: ApiKey, _ body: Bytes, _ version: Int16, _ port: Int) throws -> any KafkaMessage {
        var reader = ByteReader(body)
        switch key {
        case .findCoordinator:
            let request = try FindCoordinatorRequest(from: &reader, version: version)
            return version >= 4
                ? FindCoordinatorResponse(coordinators: request.coordinatorKeys.map { .init(key: $0, nodeId: 1, host: "127.0.0.1", port: Int32(port)) })
                : FindCoordinatorResponse(nodeId: 1, host: "127.0.0.1", port: Int32(port))
        case .createTopics:
            let request = try CreateTopicsRequest(from: &reader, version: version)
            return CreateTopicsResponse(topics: request.topics.map { .init(name: $0.name) })
        case .listGroups: return ListGroupsResponse(groups: [.init(groupId: "g", protocolType: "consumer")])
        case .describeGroups: return DescribeGroupsResponse(groups: [.init(groupId: "g", groupState: "Empty", protocolType: "consumer")])
        case .offsetFetch:
            return version >= 8
                ? OffsetFetchResponse(groups: [.init(groupId: "g", topics: [.init(name: "t", partitions: [.init(partitionIndex: 0, committedOffset: 3, metadata: "")])])])
                : OffsetFetchResponse(topics: [.init(name: "t", partitions: [.init(partitionIndex: 0, committedOffset: 3, metadata: "")])])
        case .listOffsets:
            return ListOffsetsResponse(
                topics: [.init(name: "t", partitions: [version == 0 ? .init(partitionIndex: 0, oldStyleOffsets: [5]) : .init(partitionIndex: 0, offset: 5)])])
        case .describeConfigs:
            let request = try DescribeConfigsRequest(from: &reader, version: version)
            return DescribeConfigsResponse(
                results: request.resources.map {
                    .init(resourceType: $0.resourceType, resourceName: $0.resourceName, configs: [.init(name: "retention.ms", value: "7", configSource: 1)])
                })
        case .deleteGroups: return DeleteGroupsResponse(results: [.init(groupId: "g")])
        case .describeLogDirs: return DescribeLogDirsResponse(results: [.init(logDir: "/data")])
        case .saslHandshake, .saslAuthenticate: throw Unknown()
        case .describeTopicPartitions:
            let request = try DescribeTopicPartitionsRequest(from: &reader, version: version)
            return DescribeTopicPartitionsResponse(
                topics: request.topics.map { .init(name: $0.name, partitions: [.init(partitionIndex: 0, leaderId: 1, replicaNodes: [1], isrNodes: [1])]) })
        default:
            guard let type = MessageCatalog.request(key) else { throw Unknown() }
            return empty(type)
        }
    }

    /// What says nothing, and no error.
    private static func empty<R: KafkaRequest>(_ type: R.Type) -> any KafkaMessage { R.Response() }

    private struct Unknown: Error {}

    /// What works in every release since 2.1: the words, and what is printed.
    @Test("speak the versions that the broker has", arguments: ["2.1", "2.4", "2.8", "3.3", "4.3"])
    func works(release: String) throws {
        for (arguments, expected) in [
            (["topics", "--list"], "t"), (["topics", "--create", "--topic", "n", "--partitions", "1", "--replication-factor", "1"], "Created topic n."),
            (["consumer-groups", "--list"], "g"), (["consumer-groups", "--describe", "--group", "g"], "g t 0 3 5 2 - - -"),
            (["consumer-groups", "--delete", "--group", "g"], "Deletion of requested consumer groups ('g') was successful."),
            (["get-offsets", "--topic", "t"], "t:0:5"), (["configs", "--describe", "--topic", "t"], "retention.ms=7"),
            (["log-dirs", "--describe"], "\"logDir\":\"/data\""),
        ] {
            let outcome = try ftk(release, arguments)
            let text = outcome.output.split(whereSeparator: { $0 == " " || $0 == "\n" }).joined(separator: " ")
            #expect(outcome.status == 0 && text.contains(expected), "\(release) \(arguments): \(outcome.output) \(outcome.error)")
            #expect(outcome.refused == [], "\(release) \(arguments)")
        }
    }

    /// Every command that asks a cluster, and which requests it is known to send: at a broker that has only what 4.3 has,
    /// none may come in a version that 4.0 dropped.
    @Test("send nothing that release 4 dropped", arguments: [
        (["topics", "--describe"], [32, 75]), (["topics", "--delete", "--topic", "t"], [20]), (["topics", "--alter", "--topic", "t", "--partitions", "3"], [37]),
        (["configs", "--alter", "--topic", "t", "--add-config", "retention.ms=9"], [44]), (["configs", "--describe", "--user", "u"], [48]),
        (["consumer-groups", "--describe", "--all-groups", "--members"], [15, 16]),
        (["consumer-groups", "--reset-offsets", "--group", "g", "--topic", "t", "--to-latest", "--execute"], [2, 8]),
        (["consumer-groups", "--delete-offsets", "--group", "g", "--topic", "t"], [47]),
        (["console-consumer", "--topic", "t", "--from-beginning", "--max-messages", "1", "--timeout-ms", "300"], [1, 2]),
        (["console-consumer", "--topic", "t", "--group", "g", "--timeout-ms", "300"], [10, 11]),
        (["console-producer", "--topic", "t"], []), (["acls", "--list"], [29]),
        (["acls", "--add", "--allow-principal", "User:u", "--operation", "Read", "--topic", "t"], [30]),
        (["acls", "--remove", "--force", "--allow-principal", "User:u", "--operation", "Read", "--topic", "t"], [31]),
        (["get-offsets", "--topic", "t", "--time", "earliest"], [2]), (["delete-records", "--offset-json-file", "/dev/null"], []),
        (["leader-election", "--election-type", "PREFERRED", "--all-topic-partitions"], [43]), (["reassign-partitions", "--list"], [46]),
        (["transactions", "list"], [66]), (["transactions", "describe-producers", "--topic", "t", "--partition", "0"], [61]),
        (["transactions", "describe", "--transactional-id", "x"], [65]), (["features", "describe"], []), (["cluster", "cluster-id"], []),
        (["metadata-quorum", "describe", "--status"], [55]), (["client-metrics", "--list"], [74]), (["groups", "--list"], [16]),
        (["share-groups", "--list"], [16]), (["share-groups", "--describe", "--group", "g"], [77]), (["streams-groups", "--describe", "--group", "g"], [89]),
        (["broker-api-versions"], []), (["delegation-tokens", "--describe"], [41]),
        (["verifiable-producer", "--topic", "t", "--max-messages", "1"], []),
        (["producer-perf-test", "--topic", "t", "--num-records", "1", "--record-size", "1", "--throughput", "-1", "--producer-props", "bootstrap.servers={broker}"], []),
    ] as [([String], [Int16])])
    func release4(arguments: [String], requests: [Int16]) throws {
        let outcome = try ftk("4.3", arguments)
        #expect(outcome.refused == [], "\(arguments): \(outcome.output) \(outcome.error)")
        #expect(!outcome.error.contains("none in common"), "\(outcome.error)")
        for key in requests { #expect(outcome.used[key] != nil, "\(arguments) sent \(outcome.used.keys.sorted()): \(outcome.output) \(outcome.error)") }
    }

    @Test("tell which request an older broker lacks, with the versions of this side", arguments: [
        ("2.1", ["reassign-partitions", "--list"], "the broker has no ListPartitionReassignments (this program has versions 0)"),
        ("2.1", ["consumer-groups", "--delete-offsets", "--group", "g", "--topic", "t"], "the broker has no OffsetDelete (this program has versions 0)"),
        ("2.4", ["configs", "--describe", "--user", "bob"], "the broker has no Describe"),
        ("2.8", ["transactions", "list"], "the broker has no ListTransactions (this program has versions 0-"),
        ("3.3", ["share-groups", "--list"], "the broker has no ShareGroupDescribe (this program has versions 0-1)"),
        ("3.3", ["console-share-consumer", "--topic", "t"], "the broker has no ShareGroupHeartbeat (this program has versions 0-1)"),
        ("3.3", ["console-consumer", "--topic", "t", "--group", "g", "--consumer-property", "group.protocol=consumer"], "the broker has no ConsumerGroupHeartbeat (this program has versions 0-1); use group.protocol=classic"),
    ])
    func lacks(release: String, arguments: [String], sentence: String) throws {
        let outcome = try ftk(release, arguments)
        #expect(outcome.status == 1)
        #expect(outcome.error.contains(sentence), "\(outcome.output) \(outcome.error)")
    }
}
