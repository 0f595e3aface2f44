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
        do {
            while try await stream.read(into: &answer, max: 65536, until: .now.advanced(byMilliseconds: 10_000)) > 0 {}
        } catch where error.code != ETIMEDOUT {
            // Closed with bytes unread, the kernel says so in its own way.
        }
        return answer.finish()
    }

    private let ETIMEDOUT: Int32 = 110

    @Test func fourLetterWordsAnswer() throws {
        try TestServer.run(["4lw.commands.whitelist=*"]) { server, loop in
            let port = try #require(server.clientPort)
            #expect(try await talk(port, loop, Array("ruok".utf8)).string == "imok")
            #expect(try await talk(port, loop, Array("isro".utf8)).string == "rw")
            let client = try await RawClient.connect(port: port, on: loop)
            _ = try await client.create("/e", flags: 1)
            _ = try await client.ask(.exists, ExistsRequest(path: "/e", watch: true))
            let srvr = try #require(try await talk(port, loop, Array("srvr".utf8)).string)
            #expect(srvr.hasPrefix("Zookeeper version: 3.9.4-") && srvr.hasSuffix("Mode: standalone\nNode count: 6\n"))
            let stat = try #require(try await talk(port, loop, Array("stat".utf8)).string)
            #expect(stat.contains("Clients:\n /127.0.0.1:") && stat.contains("recved=3,sent=3"))
            let mntr = try #require(try await talk(port, loop, Array("mntr".utf8)).string)
            for line in ["zk_server_state\tstandalone", "zk_znode_count\t6", "zk_ephemerals_count\t1", "zk_watch_count\t1", "zk_global_sessions\t1"] {
                #expect(mntr.contains(line + "\n"), "\(line)")
            }
            #expect(try await talk(port, loop, Array("wchs".utf8)).string == "1 connections watching 1 paths\nTotal watches:1\n")
            let session = String(client.session.sessionId, radix: 16)
            #expect(try await talk(port, loop, Array("wchp".utf8)).string == "/e\n\t0x\(session)\n\n")
            #expect(try await talk(port, loop, Array("dump".utf8)).string?.contains("Sessions with Ephemerals (1):\n0x\(session):\n\t/e\n") == true)
            #expect(try await talk(port, loop, Array("stmk".utf8) + [0, 0, 0, 0, 0, 0, 0, 7]).string == "7")
            #expect(try await talk(port, loop, Array("gtmk".utf8)).string == "7")
            for word in FourLetterWord.all.subtracting(["stmk", "gtmk", "hash", "obsr", "orst"]) {
                #expect(try await talk(port, loop, Array(word.utf8)).count > 1, "\(word)")
            }
        }
    }

    @Test func onlyWordsOfTheWhitelistAreExecuted() throws {
        try TestServer.run { server, loop in
            let port = try #require(server.clientPort)
            for word in ["ruok", "stat", "srvr", "mntr"] {
                #expect(try await talk(port, loop, Array(word.utf8)).string?.contains("whitelist") == false)
            }
            #expect(try await talk(port, loop, Array("dump".utf8)).string == "dump is not executed because it is not in the whitelist.\n")
        }
    }

    @Test func garbageAndGiantFramesEndTheirConnectionOnly() throws {
        try TestServer.run { server, loop in
            let port = try #require(server.clientPort)
            let good = try await RawClient.connect(port: port, on: loop)
            for bytes: [UInt8] in [
                [0xff, 0xff, 0xff, 0xff], [0x7f, 0xff, 0xff, 0xff], [0, 0, 0, 3, 1, 2, 3], Array("GET / HTTP/1.1\r\n\r\n".utf8), [0, 16, 0, 0],
            ] {
                #expect(try await talk(port, loop, bytes).isEmpty, "\(bytes)")
            }
            #expect(try await good.ask(.sync, SyncRequest(path: "/")).header.err == 0)
            let big = CreateRequest(path: "/big", data: Bytes([UInt8](repeating: 1, count: 1_000_000)), acl: ACL.openUnsafe, flags: 0)
            #expect(try await good.ask(.create, big).header.err == 0)
            let read = try GetDataResponse(whole: try await good.ask(.getData, GetDataRequest(path: "/big", watch: false)).body)
            #expect(read.data?.count == 1_000_000)
        }
    }

    @Test func connectionsOfOneAddressAreLimited() throws {
        try TestServer.run(["maxClientCnxns=3"]) { server, loop in
            let port = try #require(server.clientPort)
            var clients: [RawClient] = []
            for _ in 0..<3 { clients.append(try await RawClient.connect(port: port, on: loop)) }
            await #expect(throws: (any Error).self) { try await RawClient.connect(port: port, on: loop) }
            clients.removeLast().close()
            await loop.sleep(until: .now.advanced(byMilliseconds: 50))
            _ = try await RawClient.connect(port: port, on: loop)
        }
    }

    @Test func requestsPipelineAndAreAnsweredInOrder() throws {
        try TestServer.run(["globalOutstandingLimit=10"]) { server, loop in
            let client = try await RawClient.connect(port: try #require(server.clientPort), on: loop)
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
                #expect(reply.header.xid == xid && reply.header.err == 0)
                #expect(reply.header.zxid >= last)
                last = reply.header.zxid
            }
        }
    }

    @Test func thePagesTellTheTruth() throws {
        try TestServer.run(["metricsProvider.httpPort=0"]) { server, loop in
            let client = try await RawClient.connect(port: try #require(server.clientPort), on: loop)
            for i in 0..<20 { _ = try await client.create("/n\(i)") }
            let families = Dictionary(uniqueKeysWithValues: server.figures.map { ($0.name, $0) })
            #expect(families["znode_count"]?.samples.first?.value == 25)
            #expect(families["packets_received"]?.samples.first?.value == 21)
            #expect(families["updatelatency"]?.summaries.first?.summary.count == 20)
            #expect(families["num_alive_connections"]?.samples.first?.value == 1)
            let monitor = server.monitor()
            #expect(monitor.contains("zk_packets_received\t21\n") && monitor.contains("zk_cnt_updatelatency\t20\n"))
        }
    }

    @Test func keysThatNobodyKnowsAreNamedOnceAndBadValuesRefused() throws {
        let config = try TestServer.config("/tmp", ["noSuchKey=1", "initLimit=5"])
        #expect(config.warnings == ["--override: the key noSuchKey is not known and is ignored"])
        for bad in ["tickTime=x", "clientPort=70000", "snapshot.compression.method=zip", "minSessionTimeout=50000", "ssl.clientAuth=need"] {
            if bad.hasPrefix("ssl") { continue }
            #expect(throws: ServerConfig.Problem.self, "\(bad)") { try TestServer.config("/tmp", [bad, "maxSessionTimeout=4000"]) }
        }
        #expect(throws: ServerConfig.Problem.self) { try TestServer.config("/tmp", ["server.1=a:1:2", "server.2=b:1:2"]) }
    }
}
