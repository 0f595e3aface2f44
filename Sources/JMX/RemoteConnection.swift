import Platform

/// One connection of RMI's wire protocol (JRMP, `StreamProtocol`): one call at a time, each answered before the next.
///
/// Used on its loop only, by one task at a time.
final class RemoteConnection: @unchecked Sendable {
    // Sendable: all state belongs to the thread of the stream's loop.
    let host: String
    let port: Int
    let isEncrypted: Bool
    private let stream: TCPStream
    private let source: ByteSource
    private let deadline: Deadline
    private(set) var isOpen = true

    /// How long the connection waits for an answer; moved by each call.
    final class Deadline: @unchecked Sendable {
        // Sendable: touched on the stream's loop only.
        var time = MonotonicTime.now
    }

    private enum Mark {
        static let stream: UInt8 = 0x4b
        static let accepted: UInt8 = 0x4e
        static let refused: UInt8 = 0x4f
        static let call: UInt8 = 0x50
        static let answer: UInt8 = 0x51
        static let received: UInt8 = 0x54
        static let value: UInt8 = 1
        static let exception: UInt8 = 2
    }

    /// UID behind the kind of answer.
    private static let headBytes = 15

    private var subject: String { "\(host):\(port)" }

    private init(_ stream: TCPStream, host: String, port: Int, isEncrypted: Bool) {
        self.stream = stream
        self.host = host
        self.port = port
        self.isEncrypted = isEncrypted
        let deadline = Deadline()
        let subject = "\(host):\(port)"
        self.deadline = deadline
        source = ByteSource(subject) { (buffer: inout ByteBuffer) async throws(JMXError) -> Int in
            do throws(SystemError) {
                return try await stream.read(into: &buffer, max: 1 << 16, until: deadline.time)
            } catch {
                throw Self.failure(error, subject)
            }
        }
    }

    private static func failure(_ error: SystemError, _ subject: String) -> JMXError {
        error.isTimedOut
            ? JMXError(.timedOut, "\(subject): connected, but no answer by RMI within the time limit; is it a JMX port?")
            : JMXError(.unreachable, "\(subject): the connection was lost: \(error.reason)")
    }

    static func connect(
        host: String, port: Int, tls: TLSContext?, deadline: MonotonicTime, on loop: EventLoop
    ) async throws(JMXError) -> RemoteConnection {
        let stream: TCPStream
        do throws(NetError) {
            stream = try await TCPStream.connect(host: host, port: port, deadline: deadline, on: loop)
        } catch {
            throw reason(error, host, port)
        }
        if let tls {
            do throws(TLSError) {
                try await stream.startTLS(tls, host: host, until: deadline)
            } catch {
                throw JMXError(.authentication, "\(host):\(port): TLS: \(error); is it a port with TLS, and is its certificate trusted?")
            }
        }
        let connection = RemoteConnection(stream, host: host, port: port, isEncrypted: tls != nil)
        do throws(JMXError) {
            try await connection.greet(deadline)
        } catch {
            connection.close()
            throw error
        }
        return connection
    }

    private static func reason(_ error: NetError, _ host: String, _ port: Int) -> JMXError {
        switch error {
        case .unresolved(_, _, let reason):
            JMXError(.unreachable, "\(host):\(port): the host name '\(host)' is not known (\(reason)); check it, or the name service")
        case .failed(_, _, _, let error) where error.isConnectionRefused:
            JMXError(
                .unreachable,
                "\(host):\(port): connection refused; nothing listens there, so check the port and whether the program runs with JMX_PORT set")
        case .timedOut: JMXError(.timedOut, "\(host):\(port): no connection within the time limit; check the address and the firewall")
        default: JMXError(.unreachable, "\(host):\(port): cannot connect: \(error)")
        }
    }

    func close() {
        isOpen = false
        stream.close()
    }

    private func greet(_ limit: MonotonicTime) async throws(JMXError) {
        deadline.time = limit
        var hello = ByteBuffer(capacity: 16)
        hello.append(utf8: "JRMI")
        hello.appendInt16(2)
        hello.append(Mark.stream)
        try await write(hello.finish())
        let first: UInt8
        do throws(JMXError) {
            first = try await source.uint8()
        } catch where error.kind == .protocolViolation {
            throw JMXError(.protocolViolation, "\(subject): the connection was closed without a word of RMI; is it a JMX port, and does it ask for TLS?")
        }
        guard first == Mark.accepted else {
            let hint =
                switch first {
                case Mark.refused: "the server does not speak the protocol's version 2"
                case 0x15, 0x16: "this port speaks TLS; add --jmx-ssl-enable true"
                default: "what answers there does not speak RMI; check the port"
                }
            throw JMXError(.protocolViolation, "\(subject): \(hint)")
        }
        // Who it takes us for; and what we say of ourselves, which nobody uses.
        let name = try await source.utf()
        _ = try await source.int32()
        var us = ByteBuffer(capacity: 64)
        us.append(bigEndian: UInt16(truncatingIfNeeded: name.utf8.count))
        us.append(utf8: name)
        us.appendInt32(0)
        try await write(us.finish())
    }

    private func write(_ bytes: Bytes) async throws(JMXError) {
        do throws(SystemError) {
            try await stream.write(bytes, until: deadline.time)
        } catch {
            throw Self.failure(error, subject)
        }
    }

    /// Calls a method of a remote object.
    ///
    /// - Parameters:
    ///   - operation: number of the method, where the object's stub has numbers (registry and collector); else -1.
    ///   - hash: of the method, or of the interface with numbers.
    ///   - arguments: writes them.
    ///   - hasResult: whether the method gives something back.
    /// - Throws: a Java exception of the server as `.exception`.
    func call(
        _ object: RemoteReference.ID, operation: Int32 = -1, hash: UInt64, hasResult: Bool = true, until limit: MonotonicTime,
        arguments: (inout ObjectWriter) -> Void = { _ in }
    ) async throws(JMXError) -> JavaGraph {
        deadline.time = limit
        var writer = ObjectWriter()
        writer.block { block in
            block.appendInt64(object.number)
            block.appendInt32(object.space.unique)
            block.appendInt64(object.space.time)
            block.appendInt16(object.space.count)
            block.appendInt32(operation)
            block.append(bigEndian: hash)
        }
        arguments(&writer)
        var frame = ByteBuffer(capacity: 512)
        frame.append(Mark.call)
        frame.append(writer.finish())
        do throws(JMXError) {
            try await write(frame.finish())
            return try await answer(hasResult)
        } catch {
            // What follows a broken answer cannot be told apart from it.
            if error.kind != .exception { close() }
            throw error
        }
    }

    private func answer(_ hasResult: Bool) async throws(JMXError) -> JavaGraph {
        source.beginAnswer()
        let mark = try await source.uint8()
        guard mark == Mark.answer else { throw source.failure("mark 0x\(String(mark, radix: 16)) begins no answer of RMI") }
        var graph = try await ObjectReader.read(source, headBytes: Self.headBytes)
        let isException = graph.head[0] == Mark.exception
        guard isException || graph.head[0] == Mark.value else { throw source.failure("an answer of kind \(graph.head[0])") }
        if hasResult || isException { graph = try await ObjectReader.readValue(source, after: graph) }
        if isException { throw exception(graph) }
        return graph
    }

    /// Tells the server that what it sent by reference has arrived (and is held by now).
    func acknowledge(_ graph: JavaGraph) async throws(JMXError) {
        var frame = ByteBuffer(capacity: 15)
        frame.append(Mark.received)
        frame.append(graph.head.dropFirst(1))
        try await write(frame.finish())
    }

    /// What the server threw: the innermost exception that says something.
    private func exception(_ graph: JavaGraph) -> JMXError {
        guard var thrown = graph.object(graph.value) else {
            return JMXError(.exception, "\(subject): the server answers with an exception that is none")
        }
        var seen = 0
        // RMI wraps what the method threw, at most a few times.
        while let inner = graph.object(thrown["detail"] ?? thrown["cause"]), graph.isKind(inner, of: "java.lang.Throwable"), seen < 8,
            graph.className(of: thrown).hasPrefix("java.rmi.")
        {
            thrown = inner
            seen += 1
        }
        let type = graph.className(of: thrown)
        let message = graph.string(thrown["detailMessage"])
        let text = message.map { ": \($0)" } ?? ""
        return JMXError(
            type == "java.lang.SecurityException" ? .authentication : type == "java.rmi.NotBoundException" ? .notBound : .exception,
            "\(subject): the server answers \(type)\(text)", exception: (type, message))
    }
}
