import CommandLine
import KafkaProto
import Platform
import Testing
import ZooKeeperProto

@testable import HTTP
@testable import ftk_zk

/// `snapshot` and `restore` of the AdminServer.
@Suite(.serialized) struct RestoreTests {
    /// Of `super:test`.
    private static let digest = "DigestAuthenticationProvider.superDigest=super:D/InIHSb7yEEbrWz8b9l71RjZJU="

    private static func request(
        _ name: String, _ method: String = "GET", query: [String: String] = [:], authorization: String? = "digest super:test", _ body: Bytes = .empty
    ) -> HTTPRequest {
        HTTPRequest(
            method: method, path: "/commands/\(name)", query: query, headers: authorization.map { ["authorization": $0] } ?? [:], body: body,
            peer: "127.0.0.1")
    }

    private static func names(_ port: Int, _ loop: EventLoop) async throws -> Set<String> {
        let client = try await RawClient.connect(port: port, on: loop)
        let reply = try await client.ask(.getChildren, GetChildrenRequest(path: "/", watch: false))
        client.close()
        return Set(try GetChildrenResponse(whole: reply.body).children ?? [])
    }

    @Test(arguments: ["", "gz"])
    func aRestoredStateIsServedAndSurvivesAStart(compression: String) throws {
        let folder = try FileSystem.makeTemporaryDirectory("ftk-zk-restore")
        defer { try? FileSystem.removeTree(folder) }
        let overrides = [Self.digest, "snapshot.compression.method=\(compression)"]
        let (statuses, names, zxids, isClosed) = try TestServer.run(overrides, folder: folder) {
            server, loop -> ([Int], Set<String>, [Int64], Bool) in
            let admin = AdminServer(server: server)
            let port = server.clientPort ?? 0
            let client = try await RawClient.connect(port: port, on: loop)
            _ = try await client.create("/kept", "1")
            let taken = await admin.answer(Self.request("snapshot"))
            for i in 0..<10 { _ = try await client.create("/lost\(i)") }
            _ = try await client.create("/mine", flags: 1)
            let before = server.core.lastZxid
            let restored = await admin.answer(Self.request("restore", "POST", taken.body))
            // The connection is gone; its session is one of the snapshot's.
            let isClosed = (try? await client.ask(.ping, nil)) == nil
            let again = try await RawClient.connect(port: port, on: loop, resume: client.session, seen: before)
            let made = try await again.create("/after")
            let names = try await Self.names(port, loop)
            let told = try JSON(parsing: restored.body.stringLossy)["last_zxid"]?.intValue ?? -1
            let named = Int64(taken.headers.first { $0.name == "last_zxid" }?.value.dropFirst(2) ?? "", radix: 16) ?? -2
            return ([taken.status, restored.status], names, [told, named, made.header.zxid - before], isClosed)
        }
        #expect(statuses == [200, 200] && isClosed)
        #expect(names == ["zookeeper", "kept", "after"])
        #expect(zxids[0] == zxids[1] && zxids[2] == 1, "\(zxids)")
        let (later, mismatches) = try TestServer.run(overrides, folder: folder) { server, loop in
            (try await Self.names(server.clientPort ?? 0, loop), server.metrics.digestMismatches)
        }
        #expect(later == ["zookeeper", "kept", "after"] && mismatches == 0)
    }

    @Test func whatIsNoSnapshotChangesNothing() throws {
        let (status, errors, isServed) = try TestServer.run([Self.digest, "admin.rateLimiterIntervalInMS=0"]) { server, loop -> ([Int], Int, Bool) in
            let admin = AdminServer(server: server)
            let client = try await RawClient.connect(port: server.clientPort ?? 0, on: loop)
            _ = try await client.create("/kept")
            let whole = await admin.answer(Self.request("snapshot"))
            var status: [Int] = []
            for body in [Bytes.empty, Bytes(utf8: "garbage"), whole.body.prefix(whole.body.count / 2), whole.body.dropFirst(1)] {
                await loop.sleep(until: .now.advanced(byMilliseconds: 1))
                status.append(await admin.answer(Self.request("restore", "POST", body)).status)
            }
            return (status, server.metrics.restoreErrors, try await client.ask(.exists, ExistsRequest(path: "/kept", watch: false)).header.err == 0)
        }
        #expect(status == [500, 500, 500, 500] && errors == 4 && isServed)
    }

    @Test func onlyWhoMayDoEverythingMayAndNotTooOften() throws {
        let answers = try TestServer.run([Self.digest]) { server, loop -> [String] in
            let admin = AdminServer(server: server)
            let client = try await RawClient.connect(port: server.clientPort ?? 0, on: loop)
            // Everybody may do all but create at the root.
            let acl = [ACL(perms: 27, id: .anyone), ACL(perms: 31, id: Id(scheme: "digest", id: "a:3OptnM09ILoVSfbZtd3mB0IViII="))]
            _ = try await client.ask(.setACL, SetACLRequest(path: "/", acl: acl, version: -1))
            var answers: [String] = []
            for (method, name, authorization) in [
                ("GET", "snapshot", nil), ("GET", "snap", nil), ("GET", "snapshot", "digest"), ("GET", "snapshot", "other a:b"),
                ("GET", "snapshot", "digest a b"), ("GET", "snapshot", "digest x:y"), ("GET", "snapshot", "ip"), ("POST", "restore", "digest x:y"),
                ("GET", "snap", "digest a:b"), ("GET", "snapshot", "digest super:test"), ("POST", "restore", "digest super:test"),
                ("POST", "rest", "digest super:test"), ("POST", "snapshot", "digest super:test"),
            ] {
                let answer = await admin.answer(Self.request(name, method, query: ["streaming": "false"], authorization: authorization))
                let json = try JSON(parsing: answer.body.stringLossy)
                let error = answer.status == 500 ? "" : json["error"]?.stringValue ?? "null"
                answers.append("\(answer.status) \(json["command"]?.stringValue ?? "") \(error)")
            }
            answers.append("\(server.metrics.snapshotsRateLimited) \(server.metrics.restoresRateLimited)")
            return answers
        }
        #expect(
            answers == [
                "401 snapshot Auth info is missing for the command", "401 snap Auth info is missing for the command", "401 snapshot Not authenticated",
                "401 snapshot Not authenticated", "401 snapshot Not authenticated", "403 snapshot Not authorized", "403 snapshot Not authorized",
                "403 restore Not authorized", "200 snapshot null", "429 snapshot null", "500 restore ", "429 restore null",
                "405 snapshot snapshot is asked for by GET", "1 1",
            ])
    }

    @Test func bothCanBeTurnedOff() throws {
        let statuses = try TestServer.run([Self.digest, "admin.snapshot.enabled=false", "admin.restore.enabled=false"]) { server, _ in
            let admin = AdminServer(server: server)
            return [await admin.answer(Self.request("snapshot")).status, await admin.answer(Self.request("restore", "POST")).status]
        }
        #expect(statuses == [503, 503])
    }

    @Test func theConfigurationIsShownAsItIsWritten() throws {
        let folder = try FileSystem.makeTemporaryDirectory("ftk-zk-words")
        defer { try? FileSystem.removeTree(folder) }
        let file = "# é \"q\"\ntickTime=2000\r\n\ndataDir = \(folder)/data\nssl.keyStore.password=secret\nsnapCount=500"
        try FileSystem.replace("\(folder)/zoo.cfg", with: Bytes(utf8: file))
        let properties = try ServerProperties.load(try ServerArguments(["\(folder)/zoo.cfg"]), environment: [:], rule: .zooKeeper)
        let config = try ServerConfig(properties, hasFile: true)
        #expect(config.initialConfiguration == file)
        #expect(config.javaProperties.map(\.name) == ["zookeeper.snapCount"])
    }
}
