import Platform

/// A server of HTTP/1.1 on a loop: requests of a connection one after the other, bodies by their length or in chunks.
public final class HTTPServer: Sendable {
    public typealias Handler = @Sendable (HTTPRequest) async -> HTTPResponse

    private let listener: TCPListener
    private let loop: EventLoop
    private let bodyBytesMax: Int
    private let handler: Handler
    private let open = Guarded(0)

    private static let headBytesMax = 64 << 10
    private static let connectionsMax = 256
    private static let idleMs = 30_000

    /// Binds; `serve()` answers.
    public init(
        host: String, port: Int, on loop: EventLoop, bodyBytesMax: Int = 1 << 20, handler: @escaping Handler
    ) throws(SystemError) {
        listener = try TCPListener.bind(host: host, port: port, on: loop)
        self.loop = loop
        self.bodyBytesMax = bodyBytesMax
        self.handler = handler
    }

    public var port: Int { listener.port }

    public func close() { listener.close() }

    /// Takes connections until the server is closed.
    public func serve() async {
        while let stream = try? await listener.accept() {
            let count = open.withLock { count in
                count += 1
                return count
            }
            if count > HTTPServer.connectionsMax {
                stream.close()
                open.withLock { $0 -= 1 }
                continue
            }
            loop.spawn {
                await self.serve(stream)
                stream.close()
                self.open.withLock { $0 -= 1 }
            }
        }
    }

    private func serve(_ stream: TCPStream) async {
        var buffer = ByteBuffer(capacity: 0)
        do {
            while true {
                guard let request = try await read(stream, &buffer) else { return }
                let response = await handler(request.0)
                try await send(response, isHead: request.0.method == "HEAD", keepsAlive: request.keepsAlive, stream)
                if !request.keepsAlive { return }
            }
        } catch let refusal as HTTPRefusal {
            try? await send(refusal.response, isHead: false, keepsAlive: false, stream)
        } catch {
            return
        }
    }

    /// The next request; nil when the client is done.
    private func read(_ stream: TCPStream, _ buffer: inout ByteBuffer) async throws -> (HTTPRequest, keepsAlive: Bool)? {
        var headEnd: Int?
        while headEnd == nil {
            headEnd = end(of: buffer)
            if headEnd != nil { break }
            if buffer.count > HTTPServer.headBytesMax { throw HTTPRefusal(status: 431, "the headers are too long") }
            let deadline = MonotonicTime.now.advanced(byMilliseconds: HTTPServer.idleMs)
            if try await stream.read(into: &buffer, max: 8192, until: deadline) == 0 { return nil }
        }
        let headCount = headEnd ?? 0
        let head = try HTTPHead(buffer.view().prefix(headCount).stringLossy)
        let connection = head.headers["connection"]?.lowercased() ?? ""
        let keepsAlive = head.isOld ? connection == "keep-alive" : connection != "close"
        if head.headers["expect"]?.lowercased() == "100-continue" {
            try await stream.write(Bytes(utf8: "HTTP/1.1 100 Continue\r\n\r\n"), until: .now.advanced(byMilliseconds: HTTPServer.idleMs))
        }
        if let encoding = head.headers["transfer-encoding"] {
            guard encoding.lowercased() == "chunked" else { throw HTTPRefusal(status: 411, "bodies need a Content-Length, or chunks") }
            buffer.removeFirst(headCount + 4)
            guard let body = try await readChunks(stream, &buffer) else { return nil }
            return (head.request(body: body, peer: stream.peerHost), keepsAlive)
        }
        var length = 0
        if let text = head.headers["content-length"] {
            guard let number = Int(text), number >= 0 else { throw HTTPRefusal(status: 400, "Content-Length is no number") }
            length = number
        }
        if length > bodyBytesMax { throw HTTPRefusal(status: 413, "the body is longer than \(bodyBytesMax) bytes") }
        let total = headCount + 4 + length
        while buffer.count < total {
            let deadline = MonotonicTime.now.advanced(byMilliseconds: HTTPServer.idleMs)
            if try await stream.read(into: &buffer, max: total - buffer.count, until: deadline) == 0 { return nil }
        }
        let body = Bytes(buffer.view().slice(headCount + 4, length).array)
        buffer.removeFirst(total)
        return (head.request(body: body, peer: stream.peerHost), keepsAlive)
    }

    /// A body in chunks: lengths in hexadecimal on lines of their own; the last is 0. nil when the client is gone.
    private func readChunks(_ stream: TCPStream, _ buffer: inout ByteBuffer) async throws -> Bytes? {
        func more(_ count: Int) async throws -> Bool {
            let deadline = MonotonicTime.now.advanced(byMilliseconds: HTTPServer.idleMs)
            return try await stream.read(into: &buffer, max: max(count, 8192), until: deadline) > 0
        }
        func line() async throws -> String? {
            while true {
                let bytes = buffer.view()
                if let end = bytes.firstIndex(of: 10) {
                    let text = bytes.prefix(end).stringLossy
                    buffer.removeFirst(end + 1)
                    return text.hasSuffix("\r") ? String(text.unicodeScalars.dropLast()) : text
                }
                if bytes.count > HTTPServer.headBytesMax { throw HTTPRefusal(status: 400, "a chunk without a length") }
                if try await !more(0) { return nil }
            }
        }
        var body = ByteBuffer(capacity: 0)
        while true {
            guard let text = try await line() else { return nil }
            let digits = text.prefix { $0 != ";" && $0 != " " }
            guard let length = Int(digits, radix: 16), length >= 0, !digits.hasPrefix("+"), !digits.hasPrefix("-") else {
                throw HTTPRefusal(status: 400, "a chunk without a length")
            }
            if length == 0 { break }
            if length > bodyBytesMax - body.count { throw HTTPRefusal(status: 413, "the body is longer than \(bodyBytesMax) bytes") }
            while buffer.count < length {
                if try await !more(length - buffer.count) { return nil }
            }
            body.append(buffer.view().prefix(length))
            buffer.removeFirst(length)
            guard let rest = try await line() else { return nil }
            if !rest.isEmpty { throw HTTPRefusal(status: 400, "a chunk that is longer than it says") }
        }
        // Trailers are not looked at.
        while let trailer = try await line() {
            if trailer.isEmpty { return body.finish() }
        }
        return nil
    }

    /// Where the empty line behind the headers begins.
    private func end(of buffer: ByteBuffer) -> Int? {
        let bytes = buffer.view()
        var at = 0
        while at + 4 <= bytes.count {
            if bytes[at] == 13, bytes[at + 1] == 10, bytes[at + 2] == 13, bytes[at + 3] == 10 { return at }
            at += 1
        }
        return nil
    }

    private func send(_ response: HTTPResponse, isHead: Bool, keepsAlive: Bool, _ stream: TCPStream) async throws(SystemError) {
        var out = ByteBuffer(capacity: response.body.count + 512)
        out.append(utf8: "HTTP/1.1 \(response.status) \(HTTPResponse.reason(response.status))\r\n")
        for header in response.headers { out.append(utf8: "\(header.name): \(header.value)\r\n") }
        out.append(utf8: "Content-Length: \(response.body.count)\r\n")
        if !keepsAlive { out.append(utf8: "Connection: close\r\n") }
        out.append(utf8: "\r\n")
        if !isHead { out.append(response.body) }
        try await stream.write(out.finish(), until: .now.advanced(byMilliseconds: HTTPServer.idleMs))
    }
}
