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
}
