import KafkaProto
import Platform

/// Finds out why a broker's address does not answer as a broker, and says it in one line.
enum Diagnosis {
    /// A connection that could not be opened.
    static func connectFailure(_ error: NetError, _ address: BrokerAddress) -> ClientError {
        switch error {
        case .unresolved(_, _, let reason):
            ClientError(
                .unknownHost, "\(address): the host name '\(address.host)' is not known (\(reason)); check it, or the name service")
        case .failed(_, _, let numeric, let error):
            if error.isConnectionRefused {
                ClientError(
                    .refused, "\(address): connection refused; nothing listens there, so check the port and whether the broker runs")
            } else {
                ClientError(.network, "\(address): cannot connect to \(numeric): \(error.reason)")
            }
        case .timedOut:
            ClientError(.timedOut, "\(address): no connection within the time limit; check the address and the firewall")
        default:
            ClientError(.network, "\(address): cannot connect: \(error)")
        }
    }

    /// What begins like an answer and cannot be one.
    static func strangeFrame(_ bytes: Bytes, _ address: BrokerAddress) -> ClientError {
        let text = bytes.prefix(8).stringLossy
        if bytes.count >= 2, bytes[0] == 0x15 || bytes[0] == 0x16, bytes[1] == 0x03 {
            return ClientError(
                .notKafka, "\(address): this port speaks TLS; set security.protocol=SSL (or SASL_SSL) in the client's properties")
        }
        if text.hasPrefix("HTTP") {
            return ClientError(.notKafka, "\(address): this port speaks HTTP, not Kafka's protocol; check the port")
        }
        return ClientError(.notKafka, "\(address): what answers there does not speak Kafka's protocol; check the port")
    }

    /// A peer that took the connection and ended it, or said nothing, where a broker would tell its versions.
    static func silentPeer(
        _ error: ClientError, _ address: BrokerAddress, _ config: ClientConfig, received: Bool, on loop: EventLoop
    ) async -> ClientError {
        if received { return error }
        if config.securityProtocol.usesTLS { return error }
        if let zooKeeper = await zooKeeper(address, on: loop) { return zooKeeper }
        if let tls = await ask(address, clientHello, on: loop), tls.count >= 2, tls[0] == 0x15 || tls[0] == 0x16, tls[1] == 0x03 {
            return ClientError(
                .notKafka, "\(address): this port speaks TLS; set security.protocol=SSL (or SASL_SSL) in the client's properties")
        }
        if error.kind == .timedOut {
            return ClientError(.timedOut, "\(address): connected, but no answer to ApiVersions within the time limit; is it a broker?")
        }
        return ClientError(
            .closed,
            "\(address): the connection was closed before the broker told its versions; is it a broker, and does it ask for SASL or TLS?")
    }

    /// A handshake of TLS that failed, and not for a certificate: perhaps the port speaks plain text.
    static func failedHandshake(_ error: ClientError, _ address: BrokerAddress, on loop: EventLoop) async -> ClientError {
        if error.message.contains("certificate") { return error }
        // ApiVersions, version 0, of no client; a broker repeats the number in its answer.
        let number: Int32 = 0x6674_6b31
        var probe = ByteBuffer(capacity: 14)
        probe.appendInt32(10)
        probe.appendInt16(ApiKey.apiVersions.rawValue)
        probe.appendInt16(0)
        probe.appendInt32(number)
        probe.appendInt16(-1)
        if let answer = await ask(address, probe.finish(), on: loop), answer.count >= 8, answer.int32(at: 4) == number {
            return ClientError(
                .notKafka,
                "\(address): this port does not speak TLS; set security.protocol=PLAINTEXT (or SASL_PLAINTEXT) in the client's properties, or give the TLS port")
        }
        if let zooKeeper = await zooKeeper(address, on: loop) { return zooKeeper }
        return error
    }

    /// Whether ZooKeeper listens there, as an error that says so.
    private static func zooKeeper(_ address: BrokerAddress, on loop: EventLoop) async -> ClientError? {
        guard let answer = await ask(address, Bytes(utf8: "srvr"), on: loop)?.stringLossy,
            answer.hasPrefix("Zookeeper version") || answer.contains("is not in the whitelist")
                || answer.contains("ZooKeeper instance is not currently serving")
        else { return nil }
        return ClientError(
            .notKafka, "\(address): this is a ZooKeeper server's port, not a broker's; brokers listen on 9092 by default")
    }

    /// Sends a few bytes and gives what comes first; nil where nothing comes within a second.
    private static func ask(_ address: BrokerAddress, _ bytes: Bytes, on loop: EventLoop) async -> Bytes? {
        let deadline = MonotonicTime.now.advanced(byMilliseconds: 1000)
        guard let stream = try? await TCPStream.connect(host: address.host, port: address.port, deadline: deadline, on: loop)
        else { return nil }
        // Whoever stays silent is cut off at the deadline, which ends the read below.
        let timer = loop.schedule(at: deadline) { stream.close() }
        defer {
            timer.cancel()
            stream.close()
        }
        do {
            try await stream.write([.bytes(bytes)])
            var buffer = ByteBuffer(capacity: 256)
            guard try await stream.read(into: &buffer, max: 256) > 0 else { return nil }
            return buffer.finish()
        } catch {
            return nil
        }
    }

    /// A TLS 1.2 greeting with one cipher and no extensions: enough to be answered, if only by an alert.
    private static var clientHello: Bytes {
        let random = [UInt8](repeating: 0x2a, count: 32)
        let body: [UInt8] = [0x03, 0x03] + random + [0, 0, 2, 0x00, 0x2f, 1, 0]
        let handshake: [UInt8] = [1, 0, 0, UInt8(body.count)] + body
        return Bytes([0x16, 0x03, 0x01, 0, UInt8(handshake.count)] + handshake)
    }
}
