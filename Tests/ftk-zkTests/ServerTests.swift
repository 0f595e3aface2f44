import CommandLine
import KafkaProto
import Platform
import Testing
import ZooKeeperProto

@testable import ftk_zk

@Suite(.serialized) struct ServerTests {
    /// Sends bytes and gives what comes until the server closes.
    private func talk(_ port: Int, _ loop: EventLoop, _ bytes: [UInt8]) async throws -> Bytes {
        let stream = try await TCPStream.connect(host: "127.0.0.1", port: port, deadline: .now.advanced(byMilliseconds: 5000), on: loop)
        try await stream.write(Bytes(bytes))
        var answer = ByteBuffer()
        let deadline = MonotonicTime.now.advanced(byMilliseconds: 10_000)
        // Closed with bytes unread, the kernel says so by an error: the end as well.
        while let n = try? await stream.read(into: &answer, max: 65536, until: deadline), n > 0 {}
        if MonotonicTime.now >= deadline { throw RawClient.Closed() }
        return answer.finish()
    }

    /// The answers to words, and the number of the session that a client had meanwhile.
    private func answers(_ words: [String], _ overrides: [String]) throws -> (answers: [String: String], session: String) {
        try TestServer.run(overrides) { server, loop in
            let port = server.clientPort ?? 0
            let client = try await RawClient.connect(port: port, on: loop)
            _ = try await client.create("/e", flags: 1)
            _ = try await client.ask(.exists, ExistsRequest(path: "/e", watch: true))
            var answers: [String: String] = [:]
            for word in words {
                let mask: [UInt8] = word == "stmk" ? [0, 0, 0, 0, 0, 0, 0, 7] : []
                answers[word] = try await self.talk(port, loop, Array(word.utf8) + mask).stringLossy
            }
            return (answers, String(client.session.sessionId, radix: 16))
        }
    }

    @Test func fourLetterWordsAnswer() throws {
        let (answers, session) = try answers(FourLetterWord.all.sorted(), ["4lw.commands.whitelist=*"])
        #expect(answers["ruok"] == "imok")
        #expect(answers["isro"] == "rw")
        let srvr = answers["srvr"] ?? ""
        #expect(srvr.hasPrefix("Zookeeper version: 3.9.4-") && srvr.hasSuffix("Mode: standalone\nNode count: 6\n"))
        #expect(answers["stat"]?.contains("Clients:\n /127.0.0.1:") == true)
        let mntr = answers["mntr"] ?? ""
        for line in ["zk_server_state\tstandalone", "zk_znode_count\t6", "zk_ephemerals_count\t1", "zk_watch_count\t1", "zk_global_sessions\t1"] {
            #expect(mntr.contains(line + "\n"), "\(line)")
        }
        #expect(answers["wchs"] == "1 connections watching 1 paths\nTotal watches:1\n")
        #expect(answers["wchp"] == "/e\n\t0x\(session)\n\n")
        #expect(answers["dump"]?.contains("Sessions with Ephemerals (1):\n0x\(session):\n\t/e\n") == true)
        #expect(answers["stmk"] == "7")
        for word in FourLetterWord.all.subtracting(["hash", "obsr", "orst"]) {
            #expect(answers[word]?.isEmpty == false, "\(word)")
        }
    }

    @Test func onlyWordsOfTheWhitelistAreExecuted() throws {
        let (answers, _) = try answers(["ruok", "stat", "srvr", "mntr", "dump"], [])
        for word in ["ruok", "stat", "srvr", "mntr"] { #expect(answers[word]?.contains("whitelist") == false) }
        #expect(answers["dump"] == "dump is not executed because it is not in the whitelist.\n")
    }

    @Test func garbageAndGiantFramesEndTheirConnectionOnly() throws {
        let garbage: [[UInt8]] = [
            [0xff, 0xff, 0xff, 0xff], [0x7f, 0xff, 0xff, 0xff], [0, 0, 0, 3, 1, 2, 3], Array("GET / HTTP/1.1\r\n\r\n".utf8), [0, 16, 0, 0],
        ]
        let (answers, errors, count) = try TestServer.run { server, loop in
            let port = server.clientPort ?? 0
            let good = try await RawClient.connect(port: port, on: loop)
            var answers: [Int] = []
            for bytes in garbage { answers.append(try await self.talk(port, loop, bytes).count) }
            var errors = [try await good.ask(.sync, SyncRequest(path: "/")).header.err]
            let big = CreateRequest(path: "/big", data: Bytes([UInt8](repeating: 1, count: 1_000_000)), acl: ACL.openUnsafe, flags: 0)
            errors.append(try await good.ask(.create, big).header.err)
            let read = try GetDataResponse(whole: try await good.ask(.getData, GetDataRequest(path: "/big", watch: false)).body)
            return (answers, errors, read.data?.count)
        }
        #expect(answers == [0, 0, 0, 0, 0])
        #expect(errors == [0, 0] && count == 1_000_000)
    }

    @Test func connectionsOfOneAddressAreLimited() throws {
        let (refused, later) = try TestServer.run(["maxClientCnxns=3"]) { server, loop -> (Bool, Bool) in
            let port = server.clientPort ?? 0
            var clients: [RawClient] = []
            for _ in 0..<3 { clients.append(try await RawClient.connect(port: port, on: loop)) }
            let fourth = try? await RawClient.connect(port: port, on: loop)
            clients.removeLast().close()
            let deadline = MonotonicTime.now.advanced(byMilliseconds: 5000)
            while server.connections.count > 2 && MonotonicTime.now < deadline { await loop.turn() }
            let again = try? await RawClient.connect(port: port, on: loop)
            return (fourth == nil, again != nil)
        }
        #expect(refused && later)
    }

    @Test func requestsPipelineAndAreAnsweredInOrder() throws {
        let problems = try TestServer.run(["globalOutstandingLimit=10"]) { server, loop -> Int in
            var problems = 0
            let client = try await RawClient.connect(port: server.clientPort ?? 0, on: loop)
            _ = try await client.create("/p")
            var asked: [Int32] = []
            for i in 0..<500 {
                if i % 3 == 0 {
                    asked.append(try await client.send(.getData, GetDataRequest(path: "/p", watch: false)))
                } else {
                    asked.append(try await client.send(.setData, SetDataRequest(path: "/p", data: Bytes(utf8: "\(i)"), version: -1)))
                }
            }
            var last: Int64 = 0
            for xid in asked {
                let reply = try await client.reply()
                if reply.header.xid != xid || reply.header.err != 0 || reply.header.zxid < last { problems += 1 }
                last = reply.header.zxid
            }
            return problems
        }
        #expect(problems == 0)
    }

    @Test func figuresTellTheTruth() throws {
        let (values, updates, monitor) = try TestServer.run { server, loop -> ([String: Double], Int?, String) in
            let client = try await RawClient.connect(port: server.clientPort ?? 0, on: loop)
            for i in 0..<20 { _ = try await client.create("/n\(i)") }
            var values: [String: Double] = [:]
            for family in server.figures { values[family.name] = family.samples.first?.value }
            return (values, server.metrics.updateLatency.count, server.monitor())
        }
        #expect(values["znode_count"] == 25)
        #expect(values["packets_received"] == 21)
        #expect(values["num_alive_connections"] == 1)
        // The session is one of them.
        #expect(updates == 21)
        #expect(monitor.contains("zk_packets_received\t21\n") && monitor.contains("zk_cnt_updatelatency\t21\n"))
    }

    @Test func keysThatNobodyKnowsAreNamedOnceAndBadValuesRefused() throws {
        let config = try TestServer.config(
            "/tmp", ["noSuchKey=1", "initLimit=5", "audit.enable=true", "nio.numSelectorThreads=2", "zookeeper.noSuchKey=2", "requireClientAuthScheme=sasl"])
        #expect(
            config.warnings == [
                "--override: the key audit.enable has no effect here", "--override: the key noSuchKey is not known and is ignored",
                "--override: the key zookeeper.noSuchKey is not known and is ignored",
            ])
        for bad in ["tickTime=x", "clientPort=70000", "snapshot.compression.method=zip", "minSessionTimeout=50000", "ssl.clientAuth=need"] {
            if bad.hasPrefix("ssl") { continue }
            #expect(throws: ServerConfig.Problem.self, "\(bad)") { try TestServer.config("/tmp", [bad, "maxSessionTimeout=4000"]) }
        }
        #expect(throws: ServerConfig.Problem.self) { try TestServer.config("/tmp", ["server.1=a:1:2", "server.2=b:1:2"]) }
        #expect(throws: ServerConfig.Problem.self) { try TestServer.config("/tmp", ["enforce.auth.enabled=true"]) }
        #expect(throws: ServerConfig.Problem.self) { try TestServer.config("/tmp", ["enforce.auth.enabled=true", "enforce.auth.schemes=magic"]) }
    }

    @Test func variablesOfTheEnvironmentAreKeys() throws {
        let environment = [
            "ZOOKEEPER_CLIENT_PORT": "2199", "ZOOKEEPER_DATA_DIR": "/tmp/z", "ZOOKEEPER_AUTOPURGE_PURGE_INTERVAL": "7", "ZOOKEEPER_SKIP_ACL": "yes",
            "ZOOKEEPER_4LW_COMMANDS_WHITELIST": "ruok, mntr", "ZOOKEEPER_SESSION_REQUIRE_CLIENT_SASL_AUTH": "true",
            "ZOOKEEPER_DIGEST_AUTHENTICATION_PROVIDER_SUPER_DIGEST": "super:x", "ZOOKEEPER_ZNODE_CONTAINER_CHECK_INTERVAL_MS": "5",
            "SERVER_JVMFLAGS": "-Djute.maxbuffer=2000000 -Dzookeeper.snapCount=77 -Xmx1g", "ZOOKEEPER_MAX_CLIENT_CNXNS": "3",
        ]
        let properties = try ServerProperties.load(try ServerArguments(["--override", "maxClientCnxns=4"]), environment: environment, rule: .zooKeeper)
        let config = try ServerConfig(properties, hasFile: false)
        #expect(config.clientPort == 2199 && config.dataDir == "/tmp/z" && config.purgeIntervalHours == 7 && config.core.skipACL)
        #expect(config.fourLetterWords == ["ruok", "mntr"] && config.core.requiredSchemes == ["sasl"] && config.core.superDigest == "super:x")
        #expect(config.containerCheckIntervalMs == 5 && config.frameBytesMax == 2_000_000 && config.snapCount == 77 && config.maxClientCnxns == 4)
        #expect(config.warnings == ["Options for a Java machine have no effect here: -Xmx1g"])
    }

    @Test func aFrameMayBeAsLongAsJuteMaxbufferAndNoLonger() throws {
        let lengths = try TestServer.run(["jute.maxbuffer=2000"]) { server, loop -> [Int] in
            var lengths: [Int] = []
            // Of a create: two ints, a path and its length, data and theirs, one ACL, flags.
            for count in [2000, 2001] {
                let client = try await RawClient.connect(port: server.clientPort ?? 0, on: loop)
                let create = CreateRequest(path: "/n\(count)", data: Bytes([UInt8](repeating: 1, count: count - 53)), acl: ACL.openUnsafe, flags: 0)
                if let reply = try? await client.ask(.create, create), reply.header.err == 0 { lengths.append(count) }
            }
            return lengths
        }
        #expect(lengths == [2000])
    }

    @Test func whoMustLogInAndHasNotGetsNothing() throws {
        let (outside, inside) = try TestServer.run(["enforce.auth.enabled=true", "enforce.auth.schemes=digest"]) { server, loop -> (Int32?, Int32) in
            let stranger = try await RawClient.connect(port: server.clientPort ?? 0, on: loop)
            let refused = try await stranger.create("/a").header.err
            let known = try await RawClient.connect(port: server.clientPort ?? 0, on: loop)
            _ = try await known.ask(.auth, AuthPacket(type: 0, scheme: "digest", auth: Bytes(utf8: "a:b")))
            return (refused, try await known.create("/a").header.err)
        }
        #expect(outside == -124 && inside == 0)
    }

    @Test func timeoutsLieBetweenTheBounds() throws {
        let timeouts = try TestServer.run(["minSessionTimeout=500", "maxSessionTimeout=4000"]) { server, loop -> [Int32] in
            var timeouts: [Int32] = []
            for asked: Int32 in [-5, 0, 1, 500, 777, 4000, 4001, .max] {
                timeouts.append(try await RawClient.connect(port: server.clientPort ?? 0, on: loop, timeoutMs: asked).session.timeOut)
            }
            return timeouts
        }
        #expect(timeouts == [500, 500, 500, 500, 777, 4000, 4000, 4000])
    }
}
