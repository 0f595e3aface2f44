import Platform
import ZooKeeperProto

/// A client that knows frames and nothing else: it asks, and hands out what comes, in order. On one loop.
final class RawClient: @unchecked Sendable {
    // Sendable: touched on its loop only.

    struct Frame {
        let header: ReplyHeader
        let body: Bytes
    }

    struct Closed: Error {}

    let stream: TCPStream
    private(set) var session: ConnectResponse
    private var buffer = ByteBuffer()
    private var xid: Int32 = 0
    /// Every event so far: type and path.
    private(set) var events: [(type: EventType, path: String)] = []

    private init(_ stream: TCPStream, _ session: ConnectResponse) {
        self.stream = stream
        self.session = session
    }

    /// - Parameter resume: a session to go on with.
    static func connect(port: Int, on loop: EventLoop, timeoutMs: Int32 = 10000, resume: ConnectResponse? = nil, seen: Int64 = 0) async throws -> RawClient {
        let stream = try await TCPStream.connect(host: "127.0.0.1", port: port, deadline: .now.advanced(byMilliseconds: 5000), on: loop)
        let request = ConnectRequest(
            protocolVersion: 0, lastZxidSeen: seen, timeOut: timeoutMs, sessionId: resume?.sessionId ?? 0,
            passwd: resume?.passwd ?? Bytes([UInt8](repeating: 0, count: 16)), readOnly: false)
        let none = ConnectResponse(protocolVersion: 0, timeOut: 0, sessionId: 0, passwd: nil, readOnly: false)
        let client = RawClient(stream, none)
        try await stream.write(JuteWriter.frame { $0.record(request) })
        client.session = try ConnectResponse(whole: try await client.frame())
        return client
    }

    func frame() async throws -> Bytes {
        while true {
            if buffer.count >= 4 {
                let length = Int(buffer.view().int32(at: 0))
                if buffer.count >= 4 + length {
                    let frame = Bytes(buffer.view().slice(4, length).array)
                    buffer.removeFirst(4 + length)
                    return frame
                }
            }
            let deadline = MonotonicTime.now.advanced(byMilliseconds: 20_000)
            if try await stream.read(into: &buffer, max: 65536, until: deadline) == 0 { throw Closed() }
        }
    }

    /// Sends a request without waiting; its number.
    func send(_ opCode: OpCode, _ record: (any JuteRecord)?) async throws -> Int32 {
        xid += 1
        let number = xid
        let frame = JuteWriter.frame { writer in
            writer.record(ZooKeeperProto.RequestHeader(xid: number, type: opCode.rawValue))
            record?.encode(to: &writer)
        }
        try await stream.write(frame)
        return number
    }

    /// The next reply; events on the way are kept.
    func reply() async throws -> Frame {
        while true {
            var reader = JuteReader(try await frame())
            let header = try reader.record(ReplyHeader.self)
            if header.xid == SpecialXid.notification {
                let event = try reader.record(WatcherEvent.self)
                events.append((EventType(rawValue: event.type) ?? .none, event.path ?? ""))
                continue
            }
            return Frame(header: header, body: reader.rest())
        }
    }

    func ask(_ opCode: OpCode, _ record: (any JuteRecord)?) async throws -> Frame {
        _ = try await send(opCode, record)
        return try await reply()
    }

    func create(_ path: String, _ data: String = "", flags: Int32 = 0) async throws -> Frame {
        try await ask(.create, CreateRequest(path: path, data: Bytes(utf8: data), acl: ACL.openUnsafe, flags: flags))
    }

    func close() { stream.close() }
}
