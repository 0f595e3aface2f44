import Glibc
import KafkaProto
import Platform
import Testing
import ZooKeeperClient
import ZooKeeperProto

/// What a session told, for tests to wait for.
final class EventRecorder: Sendable {
    private let events = Guarded<[ZooKeeperEvent]>([])
    var all: [ZooKeeperEvent] { events.withLock { $0 } }
    func add(_ event: ZooKeeperEvent) { events.withLock { $0.append(event) } }

    /// Waits until an event is there.
    func has(_ matches: @Sendable (ZooKeeperEvent) -> Bool, on loop: EventLoop) async -> Bool {
        let deadline = MonotonicTime.now.advanced(byMilliseconds: 30_000)
        while !all.contains(where: matches) {
            if MonotonicTime.now > deadline { return false }
            await loop.sleep(until: .now.advanced(byMilliseconds: 5))
        }
        return true
    }

    func has(_ event: ZooKeeperEvent, on loop: EventLoop) async -> Bool { await has({ $0 == event }, on: loop) }
}

/// Sessions with ftk-zk, and with Apache ZooKeeper 3.9 where ZOOKEEPER_HOME is set.
@Suite(.serialized) struct ZooKeeperSessionTests {
    static func connect(
        _ port: Int, chroot: String = "", timeoutMs: Int = 4000, resume: ZooKeeperSession.Credentials? = nil,
        auth: [(scheme: String, data: Bytes)] = [], on loop: EventLoop, events: EventRecorder = EventRecorder()
    ) async throws -> ZooKeeperSession {
        try await ZooKeeperSession.connect(
            servers: ZooKeeperConnectString("127.0.0.1:\(port)\(chroot)"), timeoutMs: timeoutMs, resume: resume, auth: auth,
            deadline: .now.advanced(byMilliseconds: 60_000), on: loop, onEvent: { events.add($0) })
    }

    static func code(_ body: () async throws -> Void) async -> ZooKeeperError.Code? {
        do {
            try await body()
            return nil
        } catch {
            return (error as? ZooKeeperError)?.code
        }
    }

    @Test("Every operation does what it says, with and without a chroot", arguments: ZooKeeperProcess.Kind.present)
    func operations(kind: ZooKeeperProcess.Kind) throws {
        let server = try ZooKeeperProcess(kind)
        try EventLoop.run { loop in
            let plain = try await ZooKeeperSessionTests.connect(server.port, on: loop)
            try await plain.create("/app", nil)
            let session = try await ZooKeeperSessionTests.connect(server.port, chroot: "/app", on: loop)
            #expect(session.timeoutMs == 4000)
            #expect(session.credentials.id != 0)
            #expect(session.credentials.password.count == 16)

            #expect(try await session.create("/a", Bytes(utf8: "one")) == "/a")
            #expect(try await session.create("/a/n-", nil, mode: .persistentSequential) == "/a/n-0000000000")
            #expect(try await session.create("/a/n-", nil, mode: .ephemeralSequential) == "/a/n-0000000001")
            let made = try await session.createWithStat("/b", Bytes(utf8: "two"), mode: .ephemeral)
            #expect(made.path == "/b")
            #expect(made.stat.ephemeralOwner == session.credentials.id)
            try await session.create("/c", nil, mode: .container)
            try await session.create("/t", nil, mode: .persistentWithTTL, ttlMs: 60_000)

            let (data, stat) = try await session.getData("/a")
            #expect(data?.string == "one")
            #expect(stat.numChildren == 2)
            #expect(try await session.setData("/a", Bytes(utf8: "three"), version: 0).version == 1)
            #expect(await ZooKeeperSessionTests.code { try await session.setData("/a", nil, version: 0) } == .badVersion)
            #expect(try await session.exists("/a")?.version == 1)
            #expect(try await session.exists("/none") == nil)
            #expect(await ZooKeeperSessionTests.code { _ = try await session.getData("/none") } == .noNode)
            #expect(await ZooKeeperSessionTests.code { try await session.create("/a", nil) } == .nodeExists)
            #expect(await ZooKeeperSessionTests.code { try await session.create("a", nil) } == .badArguments)
            #expect(try await session.getChildren("/").sorted() == ["a", "b", "c", "t"])
            #expect(try await session.getChildrenWithStat("/a").stat.version == 1)
            #expect(try await session.getAllChildrenNumber("/") == 6)
            #expect(try await session.getEphemerals().sorted() == ["/a/n-0000000001", "/b"])
            #expect(try await session.getData(["/a", "/none", "/b"]).map { $0?.data?.string } == ["three", nil, "two"])
            try await session.sync("/")
            #expect(try await plain.getData("/app/a").data?.string == "three")

            let results = try await session.multi([
                .create(CreateRequest(path: "/m", data: nil, acl: ACL.openUnsafe, flags: 0)),
                .setData(SetDataRequest(path: "/m", data: Bytes(utf8: "x"), version: 0)),
                .check(CheckVersionRequest(path: "/m", version: 1)),
                .delete(DeleteRequest(path: "/m", version: 1)),
            ])
            #expect(results.count == 4)
            #expect(results.failure == nil)
            #expect(results.first == .create(CreateResponse(path: "/m")))
            let failed = try await session.multi([
                .create(CreateRequest(path: "/m", data: nil, acl: ACL.openUnsafe, flags: 0)),
                .check(CheckVersionRequest(path: "/a", version: 7)),
                .delete(DeleteRequest(path: "/a", version: -1)),
            ])
            #expect(failed.failure?.index == 1)
            #expect(failed.failure?.code == .badVersion)
            #expect(try await session.exists("/m") == nil)
            let read = try await session.multiRead([
                .getData(GetDataRequest(path: "/b", watch: false)),
                .getChildren(GetChildrenRequest(path: "/none", watch: false)),
            ])
            #expect(read.count == 2)
            #expect(read.failure?.code == .noNode)

            try await session.addAuth(scheme: "digest", Bytes(utf8: "user:secret"))
            try await session.create("/private", Bytes(utf8: "p"), acl: ACL.creatorAll)
            #expect(await ZooKeeperSessionTests.code { _ = try await plain.getData("/app/private") } == .noAuth)
            #expect(try await session.getData("/private").data?.string == "p")
            #expect(try await session.getACL("/private").acl.first?.id.scheme == "digest")
            #expect(try await session.setACL("/private", ACL.openUnsafe).aversion == 1)
            #expect(try await plain.getData("/app/private").data?.string == "p")
            #expect(try await session.whoAmI().contains { $0.authScheme == "digest" && $0.user == "user" })

            try await session.delete("/private")
            await session.close()
            #expect(try await plain.exists("/app/b") == nil)
            #expect(await ZooKeeperSessionTests.code { _ = try await session.getData("/a") } == .sessionExpired)
            await plain.close()
        }
    }

    @Test("Watches tell once, persistent ones always, before the reply to a later read", arguments: ZooKeeperProcess.Kind.present)
    func watches(kind: ZooKeeperProcess.Kind) throws {
        let server = try ZooKeeperProcess(kind)
        try EventLoop.run { loop in
            let events = EventRecorder()
            let session = try await ZooKeeperSessionTests.connect(server.port, on: loop, events: events)
            let other = try await ZooKeeperSessionTests.connect(server.port, on: loop)
            _ = try await session.exists("/w", watch: true)
            _ = try await session.getChildren("/", watch: true)
            try await session.create("/w", nil)
            #expect(events.all.suffix(2) == [.node(.nodeCreated, path: "/w"), .node(.nodeChildrenChanged, path: "/")])
            _ = try await session.getData("/w", watch: true)
            try await session.setData("/w", Bytes(utf8: "1"))
            #expect(events.all.last == .node(.nodeDataChanged, path: "/w"))
            let before = events.all.count
            try await session.setData("/w", Bytes(utf8: "2"))
            #expect(events.all.count == before)
            try await session.addWatch("/w", .persistentRecursive)
            try await other.create("/w/x", nil)
            try await other.create("/w/x/y", nil)
            #expect(await events.has(.node(.nodeCreated, path: "/w/x"), on: loop))
            #expect(await events.has(.node(.nodeCreated, path: "/w/x/y"), on: loop))
            try await session.removeWatches("/w", .any)
            #expect(await ZooKeeperSessionTests.code { try await session.removeWatches("/w", .any) } == .noWatcher)
            let told = events.all
            await session.close()
            // The server sees the end of the first session before it answers the second.
            await other.close()
            #expect(events.all == told, "an end that was asked for is no event")
        }
    }

    @Test("After a restart of the server the session goes on: ephemerals, watches and identities are there", arguments: ZooKeeperProcess.Kind.present)
    func restart(kind: ZooKeeperProcess.Kind) throws {
        let server = try ZooKeeperProcess(kind)
        try EventLoop.run { loop in
            let events = EventRecorder()
            let session = try await ZooKeeperSessionTests.connect(
                server.port, timeoutMs: 20_000, auth: [("digest", Bytes(utf8: "u:p"))], on: loop, events: events)
            let id = session.credentials.id
            try await session.create("/e", nil, acl: ACL.creatorAll, mode: .ephemeral)
            _ = try await session.getData("/e", watch: true)
            _ = try await session.exists("/later", watch: true)
            try await session.addWatch("/", .persistent)
            server.kill()
            #expect(await events.has({ if case .disconnected = $0 { true } else { false } }, on: loop))
            // Made while there is no connection: it waits for the next one.
            let waiting = Promise<String?>()
            loop.spawn { waiting.complete(try? await session.getData("/e").data?.string ?? "null") }
            try server.start()
            #expect(await waiting.value(until: .now.advanced(byMilliseconds: 30_000)) == "null")
            #expect(session.credentials.id == id)
            #expect(try await session.exists("/e")?.ephemeralOwner == id)
            try await session.create("/later", nil)
            #expect(await events.has(.node(.nodeCreated, path: "/later"), on: loop))
            #expect(await events.has(.node(.nodeChildrenChanged, path: "/"), on: loop))
            try await session.setData("/e", Bytes(utf8: "x"))
            #expect(await events.has(.node(.nodeDataChanged, path: "/e"), on: loop))
            #expect(events.all.filter { if case .connected = $0 { true } else { false } }.count == 2)

            // Another client takes the session over with id and password.
            session.abandon()
            let resumed = try await ZooKeeperSessionTests.connect(
                server.port, resume: session.credentials, auth: [("digest", Bytes(utf8: "u:p"))], on: loop)
            #expect(resumed.credentials.id == id)
            #expect(try await resumed.exists("/e")?.ephemeralOwner == id)
            await resumed.close()
            await #expect(throws: ZooKeeperConnectError.sessionExpired(id: id)) {
                _ = try await ZooKeeperSessionTests.connect(server.port, resume: session.credentials, on: loop)
            }
        }
    }

    @Test("A session that the server has ended is told as expired, and requests fail so", arguments: ZooKeeperProcess.Kind.present)
    func expiry(kind: ZooKeeperProcess.Kind) throws {
        let server = try ZooKeeperProcess(kind)
        try EventLoop.run { loop in
            let events = EventRecorder()
            let relay = try Relay(to: server.port, on: loop)
            let watcher = try await ZooKeeperSessionTests.connect(server.port, timeoutMs: 20_000, on: loop)
            let session = try await ZooKeeperSessionTests.connect(relay.port, timeoutMs: 500, on: loop, events: events)
            try await session.create("/e", nil, mode: .ephemeral)
            relay.cut()
            // The server ends the session, which is seen by its ephemeral znode.
            let deadline = MonotonicTime.now.advanced(byMilliseconds: 30_000)
            while try await watcher.exists("/e") != nil, MonotonicTime.now < deadline {
                await loop.sleep(until: .now.advanced(byMilliseconds: 10))
            }
            relay.mend()
            #expect(await events.has(.expired, on: loop))
            #expect(await ZooKeeperSessionTests.code { try await session.create("/x", nil) } == .sessionExpired)
            await watcher.close()
        }
    }

    @Test("Ten thousand requests on the way at once are answered in order", arguments: ZooKeeperProcess.Kind.present)
    func pipelining(kind: ZooKeeperProcess.Kind) throws {
        let server = try ZooKeeperProcess(kind)
        try EventLoop.run { loop in
            let session = try await ZooKeeperSessionTests.connect(server.port, timeoutMs: 20_000, on: loop)
            try await session.create("/p", nil)
            let order = Guarded<[Int]>([])
            var tasks: [LoopTask] = []
            for i in 0..<10_000 {
                tasks.append(loop.spawn {
                    if (try? await session.exists("/p")) != nil { order.withLock { $0.append(i) } }
                })
            }
            for task in tasks { await task.ended() }
            #expect(order.withLock { $0 } == Array(0..<10_000))
            await session.close()
        }
    }

    @Test("An idle session is kept by pings; a silent server is left", arguments: ZooKeeperProcess.Kind.present)
    func pings(kind: ZooKeeperProcess.Kind) throws {
        let server = try ZooKeeperProcess(kind)
        try EventLoop.run { loop in
            let events = EventRecorder()
            let session = try await ZooKeeperSessionTests.connect(server.port, timeoutMs: 600, on: loop, events: events)
            try await session.create("/alive", nil, mode: .ephemeral)
            await loop.sleep(until: .now.advanced(byMilliseconds: 1500))
            #expect(events.all.count == 1)
            #expect(try await session.exists("/alive") != nil)
            server.signal(SIGSTOP)
            #expect(await events.has({ if case .disconnected(let reason) = $0 { reason.contains("nothing heard") } else { false } }, on: loop))
            server.signal(SIGCONT)
            session.abandon()
        }
    }

    @Test(
        "A session through TLS is known by its client certificate (Apache's server)",
        .enabled(if: ZooKeeperProcess.home != nil, "ZOOKEEPER_HOME is not set"))
    func encrypted() throws {
        let folder = "/tmp/ftk-zookeeper-client-\(getpid())-tls"
        try FileSystem.makeDirectories(folder)
        defer { try? FileSystem.removeTree(folder) }
        let script = """
            set -e
            openssl req -x509 -newkey rsa:2048 -nodes -days 2 -subj /CN=zoo -addext subjectAltName=IP:127.0.0.1 -keyout key.pem -out cert.pem
            openssl pkcs12 -export -in cert.pem -inkey key.pem -passout pass:secret -out both.p12
            cat cert.pem key.pem > both.pem
            """
        #expect(try ChildProcess.start("/bin/sh", ["-c", script], directory: folder, output: .null, error: .null).waitForEnd().isSuccess)
        let securePort = try ZooKeeperProcess.freePort()
        let server = try ZooKeeperProcess(.apache, settings: """
            secureClientPort=\(securePort)
            serverCnxnFactory=org.apache.zookeeper.server.NettyServerCnxnFactory
            ssl.keyStore.location=\(folder)/both.p12
            ssl.keyStore.password=secret
            ssl.keyStore.type=PKCS12
            ssl.trustStore.location=\(folder)/cert.pem
            ssl.trustStore.type=PEM
            authProvider.x509=org.apache.zookeeper.server.auth.X509AuthenticationProvider
            """)
        try EventLoop.run { loop in
            // Held until the test is over.
            defer { withExtendedLifetime(server) {} }
            var configuration = TLSConfiguration()
            configuration.identity = .pemFile(folder + "/both.pem")
            configuration.trust = .pemFile(folder + "/cert.pem")
            let session = try await ZooKeeperSession.connect(
                servers: ZooKeeperConnectString("127.0.0.1:\(securePort)"), timeoutMs: 10_000,
                tls: try TLSContext(configuration, role: .client), deadline: .now.advanced(byMilliseconds: 30_000), on: loop)
            try await session.create("/secret", Bytes([UInt8](repeating: 7, count: 500_000)), acl: ACL.creatorAll)
            #expect(try await session.getData("/secret").data?.count == 500_000)
            #expect(try await session.getACL("/secret").acl.map(\.id) == [Id(scheme: "x509", id: "CN=zoo")])
            await session.close()
        }
    }

    @Test("A server that is not there, or is none of ZooKeeper, is told with address and reason") func unreachable() throws {
        try EventLoop.run { loop in
            func error(_ address: String, ms: Int) async throws -> String {
                let servers = try ZooKeeperConnectString(address)
                do throws(ZooKeeperConnectError) {
                    _ = try await ZooKeeperSession.connect(
                        servers: servers, timeoutMs: 4000, retry: false,
                        deadline: .now.advanced(byMilliseconds: ms), on: loop)
                    return ""
                } catch {
                    return error.description
                }
            }
            let refused = try await error("127.0.0.1:1", ms: 5000)
            #expect(refused == "no connection to ZooKeeper at 127.0.0.1:1: 127.0.0.1:1: Connection refused")
            let listener = try TCPListener.bind(host: "127.0.0.1", port: 0, on: loop)
            loop.spawn {
                while let stream = try? await listener.accept() {
                    try? await stream.write(Bytes(utf8: "HTTP/1.1 400 Bad Request\r\n\r\n"))
                    stream.closeWrite()
                }
            }
            let wrong = try await error("127.0.0.1:\(listener.port)", ms: 5000)
            #expect(wrong.hasSuffix("the answer is none of a ZooKeeper server"))
        }
    }
}
