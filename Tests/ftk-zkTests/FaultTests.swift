import KafkaProto
import Platform
import Testing
import ZooKeeperProto

@testable import ftk_zk

/// Disks that fail, clients that do not read, and very many of them.
@Suite(.serialized) struct FaultTests {
    @Test(arguments: [Int32(5), 28])
    func aDiskThatFailsEndsTheServerWithASentenceAndAcknowledgesNothing(code: Int32) throws {
        let folder = try FileSystem.makeTemporaryDirectory("ftk-zk-fault")
        defer {
            FileTrace.fail(folder, with: nil)
            try? FileSystem.removeTree(folder)
        }
        let (sentence, reply) = try TestServer.run(folder: folder) { server, loop -> (String, Int32?) in
            let client = try await RawClient.connect(port: server.clientPort ?? 0, on: loop)
            _ = try await client.create("/before")
            FileTrace.fail("\(folder)/version-2/log.", with: code)
            _ = try await client.send(.create, CreateRequest(path: "/lost", data: nil, acl: ACL.openUnsafe, flags: 0))
            let sentence = await server.failed.value()
            let answered = Promise<Int32?>()
            loop.spawn { answered.complete(try? await client.reply().header.err) }
            let reply = await answered.value(until: .now.advanced(byMilliseconds: 300)) ?? nil
            client.close()
            return (sentence, reply)
        }
        #expect(sentence.hasPrefix("The transaction log cannot be written: "))
        #expect(sentence.contains("\(folder)/version-2/log.") && sentence.hasSuffix("Nothing more is acknowledged; the server ends"))
        #expect(reply == nil)
        FileTrace.fail("\(folder)/version-2/log.", with: nil)
        // What was acknowledged before is there.
        let there = try TestServer.run(folder: folder) { server, loop in
            let client = try await RawClient.connect(port: server.clientPort ?? 0, on: loop)
            return try await client.ask(.exists, ExistsRequest(path: "/before", watch: false)).header.err
        }
        #expect(there == 0)
    }

    @Test func aClientThatNeverReadsCostsLittleAndOthersAreServed() throws {
        let (unsent, errors) = try TestServer.run { server, loop -> (Int, Int) in
            let port = server.clientPort ?? 0
            let other = try await RawClient.connect(port: port, on: loop)
            let data = Bytes([UInt8](repeating: 1, count: 1_000_000))
            _ = try await other.ask(.create, CreateRequest(path: "/big", data: data, acl: ACL.openUnsafe, flags: 0))
            let deaf = try await RawClient.connect(port: port, on: loop)
            // 2,000 replies of a megabyte each, asked for at once.
            var frames = ByteBuffer()
            for xid in 1...2000 {
                frames.append(
                    JuteWriter.frame { writer in
                        writer.record(ZooKeeperProto.RequestHeader(xid: Int32(xid), type: OpCode.getData.rawValue))
                        writer.record(GetDataRequest(path: "/big", watch: false))
                    })
            }
            let all = frames.finish()
            loop.spawn { try? await deaf.stream.write(all) }
            var (most, errors) = (0, 0)
            for i in 0..<100 {
                errors += try await other.create("/n\(i)").header.err == 0 ? 0 : 1
                most = max(most, server.connections.values.map(\.unsentBytes).reduce(0, +))
            }
            deaf.close()
            return (most, errors)
        }
        #expect(errors == 0)
        #expect(unsent > 500_000 && unsent < 4 << 20, "\(unsent) bytes wait")
    }

    @Test func aClientThatReadsLateGetsEveryReply() throws {
        let wrong = try TestServer.run { server, loop -> Int in
            let client = try await RawClient.connect(port: server.clientPort ?? 0, on: loop)
            let data = Bytes([UInt8](repeating: 1, count: 200_000))
            _ = try await client.ask(.create, CreateRequest(path: "/big", data: data, acl: ACL.openUnsafe, flags: 0))
            var asked: [Int32] = []
            for _ in 0..<300 { asked.append(try await client.send(.getData, GetDataRequest(path: "/big", watch: false))) }
            var wrong = 0
            for xid in asked {
                let reply = try await client.reply()
                if reply.header.xid != xid || reply.body.count < 200_000 { wrong += 1 }
            }
            return wrong
        }
        #expect(wrong == 0)
    }

    @Test func tenThousandConnectionsHaveSessionsAndAreServed() throws {
        // Both ends lie in this process; what its limit allows, for a limit below 20,000 descriptors.
        let count = min(10_000, (ProcessFigures.descriptorsMax - 500) / 2)
        let (served, alive) = try TestServer.run(["maxClientCnxns=0", "maxSessionTimeout=60000"]) { server, loop -> (Int, Int) in
            let port = server.clientPort ?? 0
            let clients = Clients()
            for start in stride(from: 0, to: count, by: 200) {
                let tasks = (start..<min(start + 200, count)).map { _ in
                    loop.spawn { if let client = try? await RawClient.connect(port: port, on: loop, timeoutMs: 60_000) { clients.all.append(client) } }
                }
                for task in tasks { await task.ended() }
            }
            var served = 0
            for client in clients.all.shuffled().prefix(300) {
                if try await client.ask(.exists, ExistsRequest(path: "/zookeeper", watch: false)).header.err == 0 { served += 1 }
            }
            let alive = server.connections.count
            for client in clients.all { client.close() }
            return (served, alive)
        }
        #expect(alive == count && served == min(300, count))
    }

    private final class Clients: @unchecked Sendable {
        // Sendable: touched on one loop only.
        var all: [RawClient] = []
    }
}
