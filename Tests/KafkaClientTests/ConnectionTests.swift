import KafkaClient
import KafkaProto
import Platform
import Testing

@Suite("What a client says of an address that is no broker's")
struct ConnectionTests {
    /// Connects to a stand-in that answers the first bytes of each connection with `answer`, or closes where it is nil.
    private func failure(
        properties: [String: String] = [:], _ answer: @escaping @Sendable (Bytes) -> Bytes?
    ) throws -> ClientError? {
        try EventLoop.run { loop in
            let listener = try TCPListener.bind(host: "127.0.0.1", port: 0, backlog: 16, on: loop)
            loop.spawn {
                while let stream = try? await listener.accept() {
                    loop.spawn {
                        var buffer = ByteBuffer()
                        if let n = try? await stream.read(into: &buffer, max: 4096), n > 0, let reply = answer(buffer.view()) {
                            try? await stream.write([.bytes(reply)])
                            _ = try? await stream.read(into: &buffer, max: 4096)
                        }
                        stream.close()
                    }
                }
            }
            var values = ["bootstrap.servers": "127.0.0.1:\(listener.port)", "request.timeout.ms": "300", "default.api.timeout.ms": "600"]
            values.merge(properties) { _, new in new }
            let cluster = KafkaCluster(ClientConfig(.admin, values), on: loop)
            defer {
                cluster.close()
                listener.close()
            }
            do {
                _ = try await cluster.anyConnection(deadline: cluster.apiDeadline())
                return nil
            } catch let error as ClientError {
                return error
            }
        }
    }

    @Test("ZooKeeper's port is recognised")
    func zooKeeper() throws {
        let error = try failure { $0 == Bytes(utf8: "srvr") ? Bytes(utf8: "Zookeeper version: 3.9.4\n") : nil }
        #expect(error?.message.contains("ZooKeeper") == true)
        #expect(error?.kind == .notKafka)
    }

    @Test("a TLS port spoken to in plain text is recognised by its alert")
    func tls() throws {
        let error = try failure { _ in Bytes([0x15, 0x03, 0x03, 0x00, 0x02, 0x02, 0x46]) }
        #expect(error?.message.contains("security.protocol=SSL") == true)
    }

    @Test("a TLS port that only hangs up is found out by a greeting")
    func silentTLS() throws {
        let error = try failure { $0.count > 0 && $0[0] == 0x16 ? Bytes([0x15, 0x03, 0x03, 0x00, 0x02, 0x02, 0x28]) : nil }
        #expect(error?.message.contains("security.protocol=SSL") == true)
    }

    @Test("HTTP is recognised")
    func http() throws {
        let error = try failure { _ in Bytes(utf8: "HTTP/1.1 400 Bad Request\r\n\r\n") }
        #expect(error?.message.contains("HTTP") == true)
    }

    @Test("a peer that hangs up, and one that says nothing, are told apart")
    func silence() throws {
        #expect(try failure { _ in nil }?.kind == .closed)
        #expect(try failure { _ in .empty }?.kind == .timedOut)
    }

    @Test("a port where nobody listens, and a name that nobody knows")
    func refused() throws {
        let refused = try EventLoop.run { loop -> ClientError? in
            let listener = try TCPListener.bind(host: "127.0.0.1", port: 0, backlog: 1, on: loop)
            let port = listener.port
            listener.close()
            let cluster = KafkaCluster(ClientConfig(.admin, ["bootstrap.servers": "127.0.0.1:\(port)"]), on: loop)
            do {
                _ = try await cluster.anyConnection(deadline: cluster.apiDeadline(2000))
                return nil
            } catch let error as ClientError {
                return error
            }
        }
        #expect(refused?.kind == .refused)
        let unknown = try EventLoop.run { loop -> ClientError? in
            let cluster = KafkaCluster(ClientConfig(.admin, ["bootstrap.servers": "no-such-host.invalid:9092"]), on: loop)
            do {
                _ = try await cluster.anyConnection(deadline: cluster.apiDeadline(5000))
                return nil
            } catch let error as ClientError {
                return error
            }
        }
        #expect(unknown?.kind == .unknownHost || unknown?.kind == .timedOut)
    }

    @Test("a broker that does not know the newest ApiVersions is asked in its own version")
    func oldBroker() throws {
        let error = try failure { request in
            let version = request.int16(at: 6)
            var writer = ByteWriter()
            writer.int32(0)
            writer.int32(request.int32(at: 8))
            writer.int16(version > 1 ? ErrorCode.unsupportedVersion.rawValue : 0)
            writer.int32(1)
            writer.int16(18)
            writer.int16(0)
            writer.int16(1)
            if version == 1 { writer.int32(0) }
            writer.patch(int32: Int32(writer.count - 4), at: 0)
            return writer.finish()
        }
        // The stand-in answers one request a connection and then hangs up, so the second, in version 1, is not answered.
        #expect(error?.kind == .closed)
    }

    @Test("requests without a version in common name both ranges")
    func versions() throws {
        let message = try EventLoop.run { loop -> String in
            let broker = try FakeBroker(topic: "t", partitions: 1, on: loop)
            broker.start()
            defer { broker.stop() }
            let cluster = KafkaCluster(ClientConfig(.admin, ["bootstrap.servers": "127.0.0.1:\(broker.port)"]), on: loop)
            defer { cluster.close() }
            let connection = try await cluster.anyConnection(deadline: cluster.apiDeadline(5000))
            do throws(ClientError) {
                _ = try connection.version(of: DescribeGroupsRequest.self)
                return ""
            } catch {
                return error.message
            }
        }
        #expect(message.contains("DescribeGroups"))
    }
}
