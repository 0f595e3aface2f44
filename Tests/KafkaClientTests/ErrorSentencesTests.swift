import KafkaProto
import Platform
import Testing

/// What `ftk` says where something stands between it and an answer: one line with what failed, where, why and what to try;
/// as the script the same reason in the script's manner. By stand-ins for the peers; real ones follow in EndToEnd and Interop.
@Suite("Errors people meet")
struct ErrorSentencesTests {
    struct Outcome: Sendable {
        var output = ""
        var error = ""
        var status: Int32 = -1
    }

    /// Runs the built program; the loop goes on in the meantime.
    static func ftk(_ arguments: [String], on loop: EventLoop, environment: [String] = []) async throws -> Outcome {
        let folder = FileSystem.parent(of: FileSystem.linkTarget("/proc/self/exe") ?? "") ?? "."
        let child = try ChildProcess.start(
            "\(folder)/ftk", arguments, environment: Environment.all + environment, output: .pipe, error: .pipe)
        let timer = loop.schedule(at: MonotonicTime.now.advanced(byMilliseconds: 20_000)) { child.kill(9) }
        defer { timer.cancel() }
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

    /// One line on stderr with all the parts, nothing on stdout, exit 1.
    private func check(_ outcome: Outcome, _ parts: String..., note: String = "") {
        #expect(outcome.status == 1 && outcome.output == "", "\(note) \(outcome)")
        #expect(outcome.error.split(separator: "\n").count == 1, "\(note) \(outcome.error)")
        for part in parts { #expect(outcome.error.contains(part), "\(note) \(outcome.error) lacks '\(part)'") }
    }

    /// A port that answers the first bytes of each connection; nil hangs up.
    private func port<R: Sendable>(
        _ answer: @escaping @Sendable (Bytes) -> Bytes?, _ body: @escaping @Sendable (Int, EventLoop) async throws -> R
    ) throws -> R {
        try EventLoop.run { loop in
            let listener = try TCPListener.bind(host: "127.0.0.1", port: 0, backlog: 16, on: loop)
            defer { listener.close() }
            loop.spawn {
                while let stream = try? await listener.accept() {
                    loop.spawn {
                        var buffer = ByteBuffer()
                        while let n = try? await stream.read(into: &buffer, max: 4096), n > 0, let reply = answer(buffer.view()) {
                            guard (try? await stream.write([.bytes(reply)])) != nil else { break }
                            buffer.removeAll()
                        }
                        stream.close()
                    }
                }
            }
            return try await body(listener.port, loop)
        }
    }

    /// Every command comes to its cluster in the same way: one of each kind of client.
    private static func commands(_ port: Int) -> [[String]] {
        [
            ["topics", "--list", "--bootstrap-server", "127.0.0.1:\(port)"],
            ["console-consumer", "--topic", "t", "--bootstrap-server", "127.0.0.1:\(port)"],
            ["producer-perf-test", "--topic", "t", "--num-records", "1", "--record-size", "1", "--throughput", "-1", "--producer-props", "bootstrap.servers=127.0.0.1:\(port)"],
        ]
    }

    @Test("ZooKeeper's port, with each kind of client")
    func zooKeeper() throws {
        try port({ $0 == Bytes(utf8: "srvr") ? Bytes(utf8: "Zookeeper version: 3.9.4\n") : nil }) { port, loop in
            for command in Self.commands(port) {
                check(try await Self.ftk(command, on: loop), "127.0.0.1:\(port)", "ZooKeeper server's port", "9092", note: "\(command)")
            }
            let script = try await Self.ftk(["--as-script", "topics", "--list", "--bootstrap-server", "127.0.0.1:\(port)"], on: loop)
            #expect(script.status == 1 && script.output.hasPrefix("Error while executing topic command : ") && script.output.contains("ZooKeeper"), "\(script)")
        }
    }

    @Test("a TLS port spoken to in plain text")
    func plainToTLS() throws {
        let certificates = try SelfSigned()
        try EventLoop.run { loop in
            let listener = try TCPListener.bind(host: "127.0.0.1", port: 0, backlog: 16, on: loop)
            defer { listener.close() }
            var configuration = TLSConfiguration()
            configuration.identity = .pemFile(certificates.path)
            let context = try TLSContext(configuration, role: .server)
            loop.spawn {
                while let stream = try? await listener.accept() {
                    loop.spawn { try? await stream.startTLS(context, host: nil, until: MonotonicTime.now.advanced(byMilliseconds: 5000)) }
                }
            }
            for command in Self.commands(listener.port) {
                check(
                    try await Self.ftk(command, on: loop), "127.0.0.1:\(listener.port)", "this port speaks TLS", "security.protocol=SSL",
                    note: "\(command)")
            }
            let script = try await Self.ftk(["--as-script", "topics", "--list", "--bootstrap-server", "127.0.0.1:\(listener.port)"], on: loop)
            #expect(script.status == 1 && script.output.contains("this port speaks TLS"), "\(script)")
            // A certificate that nobody vouches for is another matter.
            try FileSystem.replace("\(certificates.folder)/tls", with: Bytes(utf8: "security.protocol=SSL\n"))
            check(
                try await Self.ftk(
                    ["topics", "--list", "--bootstrap-server", "127.0.0.1:\(listener.port)", "--command-config", "\(certificates.folder)/tls"], on: loop),
                "certificate", "ssl.truststore.location")
        }
    }

    @Test("a plain port spoken to by TLS, and ZooKeeper's by TLS")
    func tlsToPlain() throws {
        let certificates = try SelfSigned()
        let config = "\(certificates.folder)/tls"
        try FileSystem.replace(config, with: Bytes(utf8: "security.protocol=SSL\nssl.truststore.location=\(certificates.path)\nssl.truststore.type=PEM\n"))
        try EventLoop.run { loop in
            let broker = try FakeBroker(topic: "t", partitions: 1, on: loop)
            broker.start()
            defer { broker.stop() }
            let outcome = try await Self.ftk(
                ["topics", "--list", "--bootstrap-server", "127.0.0.1:\(broker.port)", "--command-config", config], on: loop)
            check(outcome, "127.0.0.1:\(broker.port)", "does not speak TLS", "security.protocol=PLAINTEXT")
        }
        try port({ $0 == Bytes(utf8: "srvr") ? Bytes(utf8: "Zookeeper version: 3.9.4\n") : nil }) { port, loop in
            check(
                try await Self.ftk(["topics", "--list", "--bootstrap-server", "127.0.0.1:\(port)", "--command-config", config], on: loop),
                "127.0.0.1:\(port)", "ZooKeeper server's port")
        }
    }

    @Test("nobody listens; a name that nobody knows; an address that is none")
    func unreachable() throws {
        try EventLoop.run { loop in
            let listener = try TCPListener.bind(host: "127.0.0.1", port: 0, backlog: 1, on: loop)
            let port = listener.port
            listener.close()
            for command in Self.commands(port) {
                check(try await Self.ftk(command, on: loop), "127.0.0.1:\(port)", "connection refused", "check the port", note: "\(command)")
            }
            check(
                try await Self.ftk(["topics", "--list", "--bootstrap-server", "no-such-host.invalid:9092"], on: loop),
                "no-such-host.invalid:9092", "check")
            check(try await Self.ftk(["topics", "--list", "--bootstrap-server", "localhost"], on: loop), "'localhost'", "HOST:PORT")
            let script = try await Self.ftk(["--as-script", "topics", "--list", "--bootstrap-server", "127.0.0.1:\(port)"], on: loop)
            #expect(script.status == 1 && script.output.contains("connection refused"), "\(script)")
        }
    }

    @Test("a time that ran out tells the step: the first answer, a later request, the coordinator")
    func timeouts() throws {
        let folder = try Folder()
        let config = "\(folder.path)/quick"
        try FileSystem.replace(config, with: Bytes(utf8: "request.timeout.ms=300\ndefault.api.timeout.ms=900\n"))
        try port({ _ in .empty }) { port, loop in
            check(
                try await Self.ftk(["topics", "--list", "--bootstrap-server", "127.0.0.1:\(port)", "--command-config", config], on: loop),
                "127.0.0.1:\(port)", "connected, but no answer to ApiVersions within the time limit", "is it a broker?")
        }
        for (silent, command) in [
            (ApiKey.describeConfigs, ["configs", "--describe", "--topic", "t"]), (.findCoordinator, ["consumer-groups", "--describe", "--group", "g"]),
            (.listOffsets, ["get-offsets", "--topic", "t"]),
        ] {
            try EventLoop.run { loop in
                let broker = try FakeBroker(topic: "t", partitions: 1, on: loop)
                broker.others[silent] = (3, { _, _ in throw CancellationError() })
                broker.silent = [silent]
                broker.start()
                defer { broker.stop() }
                let outcome = try await Self.ftk(
                    command + ["--bootstrap-server", "127.0.0.1:\(broker.port)", "--command-config", config], on: loop)
                check(outcome, "127.0.0.1:\(broker.port)", "no answer to \(silent.name) within the time limit", note: "\(command)")
            }
        }
    }

    @Test("a broker that advertises an address where nobody listens")
    func advertised() throws {
        let folder = try Folder()
        let config = "\(folder.path)/quick"
        try FileSystem.replace(config, with: Bytes(utf8: "default.api.timeout.ms=700\n"))
        try EventLoop.run { loop in
            let listener = try TCPListener.bind(host: "127.0.0.1", port: 0, backlog: 1, on: loop)
            let nobody = listener.port
            listener.close()
            let broker = try FakeBroker(topic: "t", partitions: 1, on: loop)
            broker.advertisedPort = nobody
            broker.others[.listOffsets] = (7, { _, _ in throw CancellationError() })
            broker.start()
            defer { broker.stop() }
            let words = ["get-offsets", "--topic", "t", "--bootstrap-server", "127.0.0.1:\(broker.port)", "--command-config", config]
            check(
                try await Self.ftk(words, on: loop), "broker 1, which advertises 127.0.0.1:\(nobody), cannot be reached", "connection refused",
                "advertised.listeners")
            let script = try await Self.ftk(["--as-script"] + words, on: loop)
            #expect(script.status == 1 && (script.output + script.error).contains("which advertises 127.0.0.1:\(nobody)"), "\(script)")
        }
    }

    @Test("a right that is missing: the operation, the resource and what grants it")
    func authorization() throws {
        for (command, key, code, newest, parts) in [
            (["topics", "--create", "--topic", "new", "--partitions", "1"], ApiKey.createTopics, ErrorCode.topicAuthorizationFailed, Int16(7), ["Create", "topic 'new'", "--topic new"]),
            (["topics", "--create", "--topic", "new", "--partitions", "1"], .createTopics, .clusterAuthorizationFailed, 7, ["Create", "the cluster", "--cluster"]),
            (["consumer-groups", "--describe", "--group", "g"], .findCoordinator, .groupAuthorizationFailed, 4, ["Describe", "group 'g'", "--group g"]),
            (["acls", "--list"], .describeAcls, .clusterAuthorizationFailed, 3, ["Describe", "the cluster", "--cluster"]),
            (["transactions", "describe", "--transactional-id", "x"], .findCoordinator, .transactionalIdAuthorizationFailed, 4, ["Describe", "transactional id 'x'"]),
        ] as [([String], ApiKey, ErrorCode, Int16, [String])] {
            try EventLoop.run { loop in
                let broker = try FakeBroker(topic: "t", partitions: 1, on: loop)
                broker.others[key] = (newest, { body, version in
                    var reader = ByteReader(body)
                    switch key {
                    case .createTopics: return CreateTopicsResponse(topics: [.init(name: "new", errorCode: code.rawValue)])
                    case .findCoordinator:
                        let request = try FindCoordinatorRequest(from: &reader, version: version)
                        return FindCoordinatorResponse(coordinators: request.coordinatorKeys.map { .init(key: $0, nodeId: -1, errorCode: code.rawValue) })
                    default: return DescribeAclsResponse(errorCode: code.rawValue)
                    }
                })
                broker.start()
                defer { broker.stop() }
                let words = command + ["--bootstrap-server", "127.0.0.1:\(broker.port)"]
                let outcome = try await Self.ftk(words, on: loop)
                check(outcome, "not authorized for operation", "ftk acls --add", note: "\(command)")
                for part in parts { #expect(outcome.error.contains(part), "\(outcome.error) lacks '\(part)'") }
                let script = try await Self.ftk(["--as-script"] + words, on: loop)
                // Some scripts end with 0 all the same.
                #expect((script.output + script.error).lowercased().contains("authoriz"), "\(command): \(script)")
            }
        }
    }

    @Test("a topic and a group that are not there: the nearest name")
    func nearest() throws {
        try EventLoop.run { loop in
            let broker = try FakeBroker(topic: "orders", partitions: 1, on: loop)
            broker.onlyItsTopic = true
            let port = Int32(broker.port)
            broker.others[.findCoordinator] = (4, { body, version in
                var reader = ByteReader(body)
                let request = try FindCoordinatorRequest(from: &reader, version: version)
                return FindCoordinatorResponse(coordinators: request.coordinatorKeys.map { .init(key: $0, nodeId: 1, host: "127.0.0.1", port: port) })
            })
            broker.others[.listGroups] = (4, { _, _ in ListGroupsResponse(groups: [.init(groupId: "billing", protocolType: "consumer", groupState: "Empty")]) })
            broker.others[.describeGroups] = (5, { body, version in
                var reader = ByteReader(body)
                let request = try DescribeGroupsRequest(from: &reader, version: version)
                return DescribeGroupsResponse(groups: request.groups.map { .init(groupId: $0, groupState: "Dead") })
            })
            broker.others[.describeConfigs] = (4, { body, version in
                var reader = ByteReader(body)
                let request = try DescribeConfigsRequest(from: &reader, version: version)
                return DescribeConfigsResponse(
                    results: request.resources.map { .init(errorCode: ErrorCode.unknownTopicOrPartition.rawValue, resourceType: 2, resourceName: $0.resourceName) })
            })
            broker.others[.deleteGroups] = (2, { body, version in
                var reader = ByteReader(body)
                let request = try DeleteGroupsRequest(from: &reader, version: version)
                return DeleteGroupsResponse(results: request.groupsNames.map { .init(groupId: $0, errorCode: ErrorCode.groupIdNotFound.rawValue) })
            })
            broker.start()
            defer { broker.stop() }
            let at = ["--bootstrap-server", "127.0.0.1:\(broker.port)"]
            for words in [
                ["topics", "--describe", "--topic", "order"], ["console-consumer", "--topic", "order", "--timeout-ms", "500"],
                ["get-offsets", "--topic", "order"], ["configs", "--describe", "--topic", "order"],
                ["delete-records", "--offset-json-file", "{json}"],
            ] {
                let folder = try Folder()
                try FileSystem.replace("\(folder.path)/json", with: Bytes(utf8: #"{"partitions":[{"topic":"order","partition":0,"offset":1}],"version":1}"#))
                let outcome = try await Self.ftk(words.map { $0.replacing("{json}", with: "\(folder.path)/json") } + at, on: loop)
                check(outcome, "'order'", "did you mean 'orders'?", note: "\(words)")
            }
            for words in [["consumer-groups", "--describe", "--group", "biling"], ["consumer-groups", "--delete", "--group", "biling"]] {
                check(try await Self.ftk(words + at, on: loop), "'biling'", "did you mean 'billing'?", note: "\(words)")
            }
        }
    }
}

/// A folder of its own, removed with the last reference.
final class Folder: Sendable {
    let path: String

    init() throws {
        path = "/tmp/ftk-client-tests-\(UInt64.random(in: 0 ... .max))"
        try FileSystem.makeDirectories(path)
    }

    deinit { try? FileSystem.removeTree(path) }
}

/// A certificate for localhost with its key, made by the openssl command.
final class SelfSigned: Sendable {
    private let made: Folder
    var folder: String { made.path }
    var path: String { "\(made.path)/server.pem" }

    init() throws {
        made = try Folder()
        let script = """
            set -e
            openssl req -x509 -newkey ec -pkeyopt ec_paramgen_curve:P-256 -nodes -days 2 -subj /CN=localhost \
              -addext subjectAltName=DNS:localhost,IP:127.0.0.1 -keyout server.key -out server.crt
            cat server.crt server.key >server.pem
            """
        let child = try ChildProcess.start("/bin/sh", ["-c", script], directory: made.path, output: .null, error: .null)
        try #require(child.waitForEnd().isSuccess)
    }
}
