import Glibc
import KafkaProto
import Platform
import Testing

/// What is no request, sent to a broker: as Kafka 3.9.2 answers it, and other connections go on.
@Suite("A broker's connections")
struct BrokerConnectionTests {
    /// What came back before the broker closed or stayed silent.
    private enum Answer: Equatable, Sendable {
        case closed
        case bytes([UInt8])
    }

    private func send(_ bytes: [UInt8], to port: Int) throws -> Answer {
        try EventLoop.run { loop in
            let deadline = MonotonicTime.now.advanced(byMilliseconds: 10_000)
            let stream = try await TCPStream.connect(host: "127.0.0.1", port: port, deadline: deadline, on: loop)
            defer { stream.close() }
            try await stream.write(Bytes(bytes))
            var input = ByteBuffer()
            do {
                while input.count < 4 || input.count < 4 + Int(input.view().int32(at: 0)) {
                    if try await stream.read(into: &input, max: 4096, until: deadline) == 0 { return .closed }
                }
            } catch let error as SystemError where error.code == ECONNRESET {
                return .closed
            }
            return .bytes(input.finish().array)
        }
    }

    private static func frame(_ build: (inout ByteWriter) -> Void) -> [UInt8] {
        var writer = ByteWriter()
        writer.int32(0)
        build(&writer)
        writer.patch(int32: Int32(writer.count - 4), at: 0)
        return writer.finish().array
    }

    private static func header(_ key: Int16, _ version: Int16, _ body: (inout ByteWriter) -> Void = { _ in }) -> [UInt8] {
        frame { writer in
            writer.int16(key)
            writer.int16(version)
            writer.int32(7)
            writer.int16(-1)
            body(&writer)
        }
    }

    @Test("what is no request closes its connection with one line in the log, and the broker goes on")
    func garbage() throws {
        let cluster = try TestCluster(["socket.request.max.bytes=100000"])
        let cases: [(String, [UInt8])] = [
            ("HTTP", Array("GET / HTTP/1.1\r\n\r\n".utf8)),
            ("a TLS hello", [0x16, 3, 1, 0, 0xa5, 1, 0, 0]),
            ("a frame that is too large", [0, 1, 0x86, 0xa1]),
            ("a negative size", [0xff, 0xff, 0xff, 0xfb]),
            ("an empty frame", [0, 0, 0, 0]),
            ("half a header", [0, 0, 0, 4, 0, 3, 0, 1]),
            ("an unknown API key", BrokerConnectionTests.header(9999, 0)),
            ("a version that is not served", BrokerConnectionTests.header(3, 99)),
            ("a negative version", BrokerConnectionTests.header(3, -1)),
            ("an array that claims too much", BrokerConnectionTests.header(3, 1) { $0.int32(5) }),
        ]
        for (name, bytes) in cases {
            #expect(try send(bytes, to: cluster.brokerPort) == .closed, "\(name)")
        }
        let lines = cluster.brokerLog.split(separator: "\n").filter { $0.contains("Closing the connection of 127.0.0.1:") }
        #expect(lines.count == cases.count, "\(lines.joined(separator: "\n"))")
        // Bytes after the body are passed over.
        let spare = BrokerConnectionTests.header(3, 1) { writer in
            writer.int32(0)
            writer.raw([1, 2, 3])
        }
        #expect(try send(spare, to: cluster.brokerPort) != .closed)
        #expect(try cluster.run("ftk topics --list").status == 0)
        #expect(cluster.stopBroker() == .exited(0))
    }

    @Test("a client that is newer is told the versions of ApiVersions in version 0")
    func fallback() throws {
        let cluster = try TestCluster()
        let answer = try send(BrokerConnectionTests.header(18, 99), to: cluster.brokerPort)
        #expect(answer == .bytes([0, 0, 0, 16, 0, 0, 0, 7, 0, 35, 0, 0, 0, 1, 0, 18, 0, 0, 0, 4]))
    }

    /// Connections that stay open.
    private final class Client: Sendable {
        private let stream: TCPStream

        init(_ port: Int, on loop: EventLoop) async throws {
            stream = try await TCPStream.connect(host: "127.0.0.1", port: port, deadline: .now.advanced(byMilliseconds: 10_000), on: loop)
        }

        func send(_ frame: [UInt8]) async throws { try await stream.write(Bytes(frame)) }

        /// The next answer's size; 0: closed; nil: silence for so long.
        func answer(withinMs ms: Int) async -> Int? {
            var input = ByteBuffer()
            let deadline = MonotonicTime.now.advanced(byMilliseconds: ms)
            do throws(SystemError) {
                while input.count < 4 || input.count < 4 + Int(input.view().int32(at: 0)) {
                    if try await stream.read(into: &input, max: 65536, until: deadline) == 0 { return 0 }
                }
            } catch {
                return error.code == ECONNRESET ? 0 : nil
            }
            return input.count
        }

        func close() { stream.close() }
    }

    private static let versions = header(18, 0)

    @Test("a connection over which nothing goes for connections.max.idle.ms is closed; one that waits for its answer is not")
    func idle() throws {
        let cluster = try TestCluster(["connections.max.idle.ms=400"])
        #expect(try cluster.run("ftk topics --create --topic t --partitions 1").status == 0)
        let port = cluster.brokerPort
        // Waits 1.5 s for a record that does not come.
        let fetch = BrokerConnectionTests.header(1, 4) { writer in
            writer.int32(-1)
            writer.int32(1500)
            writer.int32(1)
            writer.int32(1 << 20)
            writer.int8(0)
            writer.int32(1)
            writer.int16(1)
            writer.raw(Array("t".utf8))
            writer.int32(1)
            writer.int32(0)
            writer.int64(0)
            writer.int32(1 << 20)
        }
        try EventLoop.run { loop in
            let (idle, waiting) = (try await Client(port, on: loop), try await Client(port, on: loop))
            try await waiting.send(fetch)
            try await idle.send(BrokerConnectionTests.versions)
            #expect(await idle.answer(withinMs: 5000) ?? 0 > 100)
            let answered = MonotonicTime.now
            #expect(await idle.answer(withinMs: 10_000) == 0, "closed")
            #expect(MonotonicTime.now.milliseconds(since: answered) >= 390)
            #expect(await waiting.answer(withinMs: 10_000) ?? 0 > 20, "answered")
        }
    }

    @Test("an address has max.connections.per.ip connections, or as many as its override says, and no more")
    func perAddress() throws {
        for settings in [["max.connections.per.ip=5"], ["max.connections.per.ip=1000", "max.connections.per.ip.overrides=127.0.0.1:5"]] {
            let cluster = try TestCluster(settings)
            let port = cluster.brokerPort
            try EventLoop.run { loop in
                var clients: [Client] = []
                // Those of the broker to itself count too: how many there are is not looked at.
                while clients.count < 6 {
                    let client = try await Client(port, on: loop)
                    try? await client.send(BrokerConnectionTests.versions)
                    if await client.answer(withinMs: 5000) ?? 0 == 0 { break }
                    clients.append(client)
                }
                #expect((1...5).contains(clients.count))
                let full = try await Client(port, on: loop)
                try? await full.send(BrokerConnectionTests.versions)
                #expect(await full.answer(withinMs: 5000) == 0, "closed")
                clients[0].close()
                // The broker sees the end of the one a little later.
                let deadline = MonotonicTime.now.advanced(byMilliseconds: 5000)
                var taken = false
                while !taken, MonotonicTime.now < deadline {
                    let next = try await Client(port, on: loop)
                    try? await next.send(BrokerConnectionTests.versions)
                    taken = await next.answer(withinMs: 5000) ?? 0 > 0
                }
                #expect(taken)
            }
            #expect(cluster.brokerLog.contains("Rejected connection from /127.0.0.1, address already has the configured maximum of 5 connections."))
        }
    }

    @Test("past max.connections a connection waits until another one goes")
    func total() throws {
        let cluster = try TestCluster(["max.connections=5"])
        let port = cluster.brokerPort
        try EventLoop.run { loop in
            var clients: [Client] = []
            while clients.count < 6 {
                let client = try await Client(port, on: loop)
                try await client.send(BrokerConnectionTests.versions)
                clients.append(client)
                if await client.answer(withinMs: 700) == nil { break }
            }
            #expect((2...6).contains(clients.count), "the last one waits")
            clients[0].close()
            #expect(await clients[clients.count - 1].answer(withinMs: 5000) ?? 0 > 100)
        }
        #expect(!cluster.brokerLog.contains("Rejected"))
    }
}
