import Glibc
import KafkaProto
import Platform
import ZooKeeperProto

/// A session with a ZooKeeper ensemble: it reconnects by itself until the server says that it has expired.
///
/// Requests may be made from any task; they are sent in the order they are made and answered in that order. Events reach one
/// consumer, in order with the replies: an event that arrived before a reply is delivered before the task that waits for the
/// reply runs (where that task runs on the session's loop). A request that was sent when the connection broke fails with
/// `connectionLoss` (it may have been done or not); one that was not sent waits for the next connection, at most for the
/// session's timeout.
public final class ZooKeeperSession: @unchecked Sendable {
    // Sendable: `shared` has a lock; all other variables are touched on the loop's thread only.

    /// What resuming a session takes.
    public struct Credentials: Sendable, Hashable {
        public let id: Int64
        public let password: Bytes

        public init(id: Int64, password: Bytes) {
            self.id = id
            self.password = password
        }
    }

    /// The body of a reply, or what the server or the connection made of the request.
    enum Answer: Sendable {
        case body(Bytes)
        case failed(ZooKeeperError.Code)
    }

    struct Request {
        let op: OpCode
        /// Full path of the watch that it sets.
        var watch: (WatchTable.Kind, path: String)?
        let record: (any JuteRecord)?
        let done: @Sendable (Answer) -> Void
    }

    private struct Shared {
        var credentials = Credentials(id: 0, password: Bytes.empty)
        var timeoutMs: Int
        var server = ""
        var localAddress = ""
        var isConnected = false
        var lastZxid: Int64 = 0
    }

    private enum Phase {
        case connecting
        case connected(TCPStream)
        /// Nothing goes any more; requests fail with this.
        case ended(ZooKeeperError.Code)
    }

    public let loop: EventLoop
    public let chroot: String
    private let servers: [ZooKeeperConnectString.Server]
    private let isReadOnlyAllowed: Bool
    private let tls: TLSContext?
    private let sasl: SASLLogin?
    /// A SASL login is on its way; other requests wait for its end.
    private var isLoggingIn = false
    private let onEvent: @Sendable (ZooKeeperEvent) -> Void
    private let shared: Guarded<Shared>

    private var phase = Phase.connecting
    private var nextServer = 0
    private var nextXid: Int32 = 1
    private var lastZxid: Int64 = 0
    private var watches = WatchTable()
    private var auths: [AuthPacket] = []
    /// Waiting for replies to addAuth, in order; nil for one that was sent again after a reconnection.
    private var authReplies: [(@Sendable (ZooKeeperError.Code) -> Void)?] = []
    private var unsent: [(request: Request, since: MonotonicTime)] = []
    private var sent: [(xid: Int32, request: Request)] = []
    private var sentHead = 0
    private var outbox: [OutputPart] = []
    private var writer: UnsafeContinuation<Void, Never>?
    private var lastSend = MonotonicTime.now
    private var lastHeard = MonotonicTime.now
    private var firstConnection: Promise<Result<Void, ZooKeeperConnectError>>?
    private var runner: LoopTask?

    /// Frames longer than this are no replies of a ZooKeeper server.
    private static let frameBytesMax = 64 << 20
    /// Java's clients ping at least this often.
    private static let pingMsMax = 10_000

    private init(
        servers: [ZooKeeperConnectString.Server], chroot: String, timeoutMs: Int, credentials: Credentials?, auth: [AuthPacket],
        readOnly: Bool, tls: TLSContext?, sasl: SASLLogin?, loop: EventLoop, onEvent: @escaping @Sendable (ZooKeeperEvent) -> Void
    ) {
        self.tls = tls
        self.sasl = sasl
        self.servers = servers
        self.chroot = chroot
        self.loop = loop
        self.onEvent = onEvent
        isReadOnlyAllowed = readOnly
        auths = auth
        var shared = Shared(timeoutMs: timeoutMs)
        if let credentials { shared.credentials = credentials }
        self.shared = Guarded(shared)
    }

    /// Begins a session, or resumes one, and waits until it is connected.
    ///
    /// - Parameters:
    ///   - servers: several are tried in random order, and again until the deadline.
    ///   - timeoutMs: what is asked for; see `timeoutMs` for what the server gave.
    ///   - auth: identities to add: scheme and data, for example `digest` and `user:password`.
    ///   - tls: for servers' `secureClientPort`.
    ///   - sasl: the login by DIGEST-MD5 that every connection begins with.
    ///   - retry: false to give up when every server was tried once.
    ///   - onEvent: called on `loop`, in order; it must not block.
    public static func connect(
        servers: ZooKeeperConnectString, timeoutMs: Int, resume: Credentials? = nil,
        auth: [(scheme: String, data: Bytes)] = [], readOnly: Bool = false, tls: TLSContext? = nil, sasl: SASLLogin? = nil, retry: Bool = true,
        deadline: MonotonicTime, on loop: EventLoop, onEvent: @escaping @Sendable (ZooKeeperEvent) -> Void = { _ in }
    ) async throws(ZooKeeperConnectError) -> ZooKeeperSession {
        let session = ZooKeeperSession(
            servers: servers.servers.shuffled(), chroot: servers.chroot, timeoutMs: timeoutMs, credentials: resume,
            auth: auth.map { AuthPacket(type: 0, scheme: $0.scheme, auth: $0.data) }, readOnly: readOnly, tls: tls,
            sasl: sasl, loop: loop, onEvent: onEvent)
        let first = Promise<Result<Void, ZooKeeperConnectError>>()
        loop.post {
            session.firstConnection = first
            session.runner = loop.spawn { await session.run(giveUpAt: deadline, retry: retry) }
        }
        do {
            try await first.value().get()
        } catch {
            loop.post { session.runner?.cancel() }
            throw error
        }
        return session
    }

    // MARK: What is known of the session; from any thread

    public var credentials: Credentials { shared.withLock { $0.credentials } }
    /// As the server gave it.
    public var timeoutMs: Int { shared.withLock { $0.timeoutMs } }
    /// The server of the current or last connection, `HOST:PORT`.
    public var server: String { shared.withLock { $0.server } }
    /// This end of the current or last connection, `HOST:PORT`.
    public var localAddress: String { shared.withLock { $0.localAddress } }
    public var isConnected: Bool { shared.withLock { $0.isConnected } }
    /// The last transaction that a reply or event has shown.
    public var lastZxidSeen: Int64 { shared.withLock { $0.lastZxid } }

    // MARK: Connections

    private func run(giveUpAt deadline: MonotonicTime, retry: Bool) async {
        var failures = 0
        while !Task.isCancelled {
            if case .ended = phase { return }
            let server = servers[nextServer]
            nextServer = (nextServer + 1) % servers.count
            let reason = await connection(to: server, deadline: deadline)
            if case .ended = phase { return }
            failures = shared.withLock { shared in
                defer { shared.isConnected = false }
                return shared.isConnected ? 0 : failures + 1
            }
            loseConnection(reason)
            if let first = firstConnection, (failures >= servers.count && !retry) || MonotonicTime.now >= deadline {
                end(.connectionLoss)
                first.complete(.failure(.unreachable(servers: servers.map(\.description).joined(separator: ","), reason: reason)))
                return
            }
            failOldRequests()
            if failures >= servers.count {
                let round = min(failures / servers.count, 5)
                await loop.sleep(until: min(.now.advanced(byMilliseconds: 25 << round), firstConnection == nil ? .distantFuture : deadline))
            }
        }
        end(.sessionExpired)
    }

    /// Connects and serves one connection to its end.
    /// - Returns: why it ended.
    private func connection(to server: ZooKeeperConnectString.Server, deadline: MonotonicTime) async -> String {
        // A third of the session's time, so that a server that takes connections and does not answer (Apache's does while it
        // starts) costs no session.
        var until = MonotonicTime.now.advanced(byMilliseconds: max(timeoutMs / (3 * servers.count), 100))
        if firstConnection != nil { until = min(until, deadline) }
        let stream: TCPStream
        do throws(NetError) {
            stream = try await TCPStream.connect(host: server.host, port: server.port, deadline: until, on: loop)
        } catch {
            return error.description
        }
        defer { stream.close() }
        if let tls {
            do throws(TLSError) {
                try await stream.startTLS(tls, host: server.host, until: until)
            } catch {
                return "\(server): TLS: \(error)"
            }
        }
        do {
            var input = ByteBuffer(capacity: 1024)
            try await stream.write(connectFrame())
            while input.count < 4 || input.count < 4 + Int(input.view().int32(at: 0)) {
                if try await stream.read(into: &input, max: 4096, until: until) == 0 {
                    return "\(server): closed the connection before it answered (is it a ZooKeeper server?)"
                }
                if input.count >= 4, !(37...1024).contains(input.view().int32(at: 0)) {
                    return "\(server): the answer is none of a ZooKeeper server"
                }
            }
            let bytes = input.finish()
            let length = Int(bytes.int32(at: 0))
            var reader = JuteReader(bytes.slice(4, length))
            let response = try reader.record(ConnectResponse.self)
            input.append(bytes.dropFirst(4 + length))
            if response.timeOut <= 0 {
                expire()
                return "expired"
            }
            connected(response, server: server, stream: stream)
            let writing = loop.spawn { await self.write(to: stream) }
            let pinging = loop.spawn { await self.ping(stream) }
            defer {
                pinging.cancel()
                writing.cancel()
                wakeWriter()
            }
            return "\(server): \(await receive(input, from: stream))"
        } catch let error as SystemError {
            return error.code == ETIMEDOUT ? "\(server): no answer in time (is it a ZooKeeper server?)" : "\(server): \(error.reason)"
        } catch {
            return "\(server): \(error)"
        }
    }

    private func connectFrame() -> Bytes {
        let known = credentials
        let request = ConnectRequest(
            protocolVersion: 0, lastZxidSeen: lastZxid, timeOut: Int32(clamping: timeoutMs), sessionId: known.id,
            passwd: known.id == 0 ? Bytes([UInt8](repeating: 0, count: 16)) : known.password, readOnly: isReadOnlyAllowed)
        return JuteWriter.frame { request.encode(to: &$0) }
    }

    private func connected(_ response: ConnectResponse, server: ZooKeeperConnectString.Server, stream: TCPStream) {
        shared.withLock { shared in
            shared.credentials = Credentials(id: response.sessionId, password: response.passwd ?? Bytes.empty)
            shared.timeoutMs = Int(response.timeOut)
            shared.server = server.description
            shared.localAddress = "\(stream.localHost):\(stream.localPort)"
            shared.isConnected = true
        }
        phase = .connected(stream)
        lastHeard = .now
        for auth in auths {
            append(xid: SpecialXid.auth, .auth, auth)
            authReplies.append(nil)
        }
        if let sasl { logIn(sasl, server.description) } else { begin(server.description) }
    }

    /// The connection is ready: watches and requests that wait are sent.
    private func begin(_ server: String) {
        for (op, record) in watches.requests(seen: lastZxid) { append(xid: SpecialXid.setWatches, op, record) }
        let waiting = unsent
        unsent = []
        for (request, _) in waiting { send(request) }
        onEvent(.connected(server: server))
        firstConnection?.complete(.success(()))
        firstConnection = nil
    }

    // MARK: SASL

    private func logIn(_ login: SASLLogin, _ server: String) {
        isLoggingIn = true
        sendToken("") { challenge in
            guard let (response, expected) = login.answer(to: challenge, cnonce: SASLLogin.makeNonce()) else { return self.failAuth() }
            self.sendToken(response) { answer in
                // The server proves that it knows the password as well.
                guard answer == expected else { return self.failAuth() }
                self.isLoggingIn = false
                self.begin(server)
            }
        }
    }

    private func sendToken(_ token: String, _ next: @escaping @Sendable (String) -> Void) {
        transmit(Request(op: .sasl, record: GetSASLRequest(token: Bytes(utf8: token))) { answer in
            switch answer {
            case .body(let body):
                if let token = (try? SetSASLResponse(whole: body))?.token { next(token.stringLossy) } else { self.failAuth() }
            // The connection was lost: the next one begins again.
            case .failed(.connectionLoss), .failed(.sessionExpired): break
            case .failed: self.failAuth()
            }
        })
    }

    private func failAuth() {
        onEvent(.authFailed)
        end(.authFailed)
        firstConnection?.complete(.failure(.authFailed))
        firstConnection = nil
    }

    /// What the server may be silent for, in milliseconds; as Java's client has it.
    private var silenceMsMax: Int { timeoutMs * 2 / 3 }

    /// Reads frames until the connection breaks.
    /// - Returns: why.
    private func receive(_ start: ByteBuffer, from stream: TCPStream) async -> String {
        var input = start
        do throws(SystemError) {
            while true {
                if input.count >= 4, let problem = takeFrames(&input) { return problem }
                if case .ended = phase { return "closed" }
                let until = lastHeard.advanced(byMilliseconds: silenceMsMax)
                try await stream.waitReadable(until: until)
                if try await stream.read(into: &input, max: 65536, until: until) == 0 { return "the server closed the connection" }
                lastHeard = .now
            }
        } catch {
            return error.code == ETIMEDOUT ? "nothing heard for \(silenceMsMax) ms" : error.reason
        }
    }

    /// Handles the whole frames in `input` and leaves the rest there.
    private func takeFrames(_ input: inout ByteBuffer) -> String? {
        let bytes = input.finish()
        var position = 0
        while bytes.count - position >= 4 {
            let length = Int(bytes.int32(at: position))
            guard (16...ZooKeeperSession.frameBytesMax).contains(length) else { return "a frame of \(length) bytes" }
            if bytes.count - position - 4 < length {
                input.reserve(min(length + 4, 1 << 20))
                break
            }
            if let problem = take(frame: bytes.slice(position + 4, length)) { return problem }
            position += 4 + length
        }
        input.append(bytes.dropFirst(position))
        return nil
    }

    private func take(frame: Bytes) -> String? {
        let xid = frame.int32(at: 0)
        let zxid = frame.int64(at: 4)
        let code = ZooKeeperError.Code(rawValue: frame.int32(at: 12))
        let body = frame.dropFirst(16)
        if zxid > 0 {
            lastZxid = zxid
            shared.withLock { $0.lastZxid = zxid }
        }
        switch xid {
        case SpecialXid.ping, SpecialXid.setWatches:
            return nil
        case SpecialXid.auth:
            if !authReplies.isEmpty { authReplies.removeFirst()?(code) }
            if code != .ok { failAuth() }
            return nil
        case SpecialXid.notification:
            guard let event = try? WatcherEvent(whole: body), let path = event.path, let type = EventType(rawValue: event.type) else {
                return "a notification that cannot be read"
            }
            watches.fired(type, path)
            onEvent(.node(type, path: withoutChroot(path)))
            return nil
        default:
            guard sentHead < sent.count, sent[sentHead].xid == xid else { return "a reply to request \(xid), which was not the next" }
            let request = sent[sentHead].request
            sentHead += 1
            if sentHead == sent.count {
                sent.removeAll(keepingCapacity: true)
                sentHead = 0
            } else if sentHead > 1024 {
                sent.removeFirst(sentHead)
                sentHead = 0
            }
            if let (kind, path) = request.watch { watches.answered(kind, path, code) }
            request.done(code == .ok ? .body(body) : .failed(code))
            return nil
        }
    }

    private func ping(_ stream: TCPStream) async {
        while !Task.isCancelled && !stream.isClosed {
            let due = lastSend.advanced(byMilliseconds: min(silenceMsMax / 2, ZooKeeperSession.pingMsMax))
            if MonotonicTime.now >= due {
                append(xid: SpecialXid.ping, .ping, nil)
                lastSend = .now
            } else {
                await loop.sleep(until: due)
            }
        }
    }

    private func write(to stream: TCPStream) async {
        while !Task.isCancelled && !stream.isClosed {
            if outbox.isEmpty {
                await withUnsafeContinuation { writer = $0 }
                continue
            }
            let parts = outbox
            outbox = []
            lastSend = .now
            do throws(SystemError) {
                try await stream.write(parts)
            } catch {
                // The reader tells why; it gets the end or the same error.
                stream.closeWrite()
                return
            }
        }
    }

    private func wakeWriter() {
        writer?.resume()
        writer = nil
    }

    // MARK: Requests

    /// Sends a request, or keeps it for the next connection; `done` is called on the loop. From any thread.
    func submit(_ request: Request) {
        if loop.isCurrent {
            send(request)
        } else {
            let box = UncheckedRequest(request)
            loop.post { self.send(box.request) }
        }
    }

    /// A request on its way to the loop: it is touched by one thread after the other.
    private struct UncheckedRequest: @unchecked Sendable {
        // Sendable: records are values, `done` is Sendable.
        let request: Request
        init(_ request: Request) { self.request = request }
    }

    private func send(_ request: Request) {
        switch phase {
        case .ended(let code):
            request.done(.failed(code))
        case .connecting: unsent.append((request, .now))
        case .connected: if isLoggingIn { unsent.append((request, .now)) } else { transmit(request) }
        }
    }

    private func transmit(_ request: Request) {
        let xid = nextXid
        nextXid = nextXid == .max ? 1 : nextXid + 1
        append(xid: xid, request.op, request.record)
        sent.append((xid, request))
    }

    private func append(xid: Int32, _ op: OpCode, _ record: (any JuteRecord)?) {
        let frame = JuteWriter.frame { writer in
            writer.int32(xid)
            writer.int32(op.rawValue)
            record?.encode(to: &writer)
        }
        outbox.append(.bytes(frame))
        wakeWriter()
    }

    func addAuth(_ auth: AuthPacket, done: @escaping @Sendable (ZooKeeperError.Code) -> Void) {
        loop.post {
            switch self.phase {
            case .ended(let code):
                done(code)
            case .connecting:
                // Sent with the next connection.
                self.auths.append(auth)
                done(.ok)
            case .connected:
                self.auths.append(auth)
                self.authReplies.append(done)
                self.append(xid: SpecialXid.auth, .auth, auth)
            }
        }
    }

    func removedWatches(_ type: WatcherType, _ path: String) {
        loop.post { self.watches.removed(type, path) }
    }

    // MARK: Ends

    private func loseConnection(_ reason: String) {
        isLoggingIn = false
        if case .connected = phase {
            phase = .connecting
            onEvent(.disconnected(reason: reason))
        }
        failSent(.connectionLoss)
    }

    private func failSent(_ code: ZooKeeperError.Code) {
        let lost = sent[sentHead...]
        sent = []
        sentHead = 0
        outbox = []
        let auths = authReplies
        authReplies = []
        for (_, request) in lost { request.done(.failed(code)) }
        for done in auths { done?(code) }
    }

    private func failOldRequests() {
        let now = MonotonicTime.now
        let old = unsent.prefix { now.milliseconds(since: $0.since) >= timeoutMs }
        unsent.removeFirst(old.count)
        for (request, _) in old { request.done(.failed(.connectionLoss)) }
    }

    private func expire() {
        if let first = firstConnection {
            end(.sessionExpired)
            first.complete(.failure(.sessionExpired(id: credentials.id)))
        } else {
            end(.sessionExpired)
            onEvent(.expired)
        }
    }

    private func end(_ code: ZooKeeperError.Code) {
        if case .ended = phase { return }
        if case .connected(let stream) = phase { stream.close() }
        phase = .ended(code)
        shared.withLock { $0.isConnected = false }
        failSent(code)
        let waiting = unsent
        unsent = []
        for (request, _) in waiting { request.done(.failed(code)) }
        runner?.cancel()
    }

    /// Ends the session on the server, which removes its ephemeral znodes, and closes the connection. Requests that were made
    /// before are answered first. Waits for the server's answer, at most `ms` milliseconds.
    public func close(within ms: Int = 5000) async {
        let closed = Promise<Void>()
        loop.post {
            guard case .connected = self.phase else {
                self.end(.sessionExpired)
                closed.complete(())
                return
            }
            self.send(Request(op: .closeSession, record: nil) { _ in
                // Before the server closes the connection, which is no loss then.
                self.end(.sessionExpired)
                closed.complete(())
            })
            self.loop.schedule(at: .now.advanced(byMilliseconds: ms)) { closed.complete(()) }
        }
        await closed.value()
        loop.post { self.end(.sessionExpired) }
    }

    /// Closes the connection and leaves the session to the server: it can be resumed until its timeout.
    public func abandon() {
        loop.post { self.end(.sessionExpired) }
    }

    // MARK: Chroot

    func withChroot(_ path: String) -> String {
        chroot.isEmpty ? path : path == "/" ? chroot : chroot + path
    }

    func withoutChroot(_ path: String) -> String {
        guard !chroot.isEmpty, path.hasPrefix(chroot) else { return path }
        return path.utf8.count == chroot.utf8.count ? "/" : String(path.dropFirst(chroot.count))
    }
}
