import Platform
import ZooKeeperProto
import ZooKeeperStore

/// One client's connection: frames in, and an outbox that leaves in order and not before what it shows is durable.
final class ClientConnection: @unchecked Sendable {
    // Sendable: touched on the server's loop only.

    /// What waits in the outbox.
    struct Outgoing {
        let frame: Bytes
        let gate: Int64
        let info: FrameInfo
        /// When its request came.
        let since: MonotonicTime
    }

    let id: Int
    let stream: TCPStream
    let isSecure: Bool
    unowned let server: Server
    private var outbox: [Outgoing] = []
    private var outboxHead = 0
    /// Behind its gate; waits for the socket.
    private var ready = ByteBuffer(capacity: 0)
    private var isWriting = false
    /// Of the frames in the outbox, and of what is being written, in bytes.
    private var outboxBytes = 0
    private var writingBytes = 0
    /// Whole frames are left in the buffer: they wait until the client has taken what there is to send.
    private var isPaused = false
    /// Ends when this gate is passed and all before it is sent.
    private var closeGate: Int64?
    private(set) var isClosed = false
    private var drained: Promise<Void>?
    /// The session's first frame has been handled.
    var isEstablished = false
    /// The server flushes it at the next turn.
    var isInWaitingList = false
    /// When the request that is handled now arrived.
    private(set) var arrival = MonotonicTime.now
    let connectedAt = MonotonicTime.now
    let establishedAtMs = WallClock.nowMs
    var statistics = ConnectionStatistics()

    /// Above this, in bytes, a client that does not read is not read either; far above it is cut off.
    private static let unreadBytesMax = 1 << 20
    private static let unsentBytesMax = 64 << 20

    init(id: Int, stream: TCPStream, isSecure: Bool, server: Server) {
        self.id = id
        self.stream = stream
        self.isSecure = isSecure
        self.server = server
    }

    var peer: String { "/\(stream.peerHost.contains(":") ? "[\(stream.peerHost)]" : stream.peerHost):\(stream.peerPort)" }
    /// Requests that have not been answered, for `cons`.
    var outstanding: Int { outbox.count - outboxHead }
    /// What the client has not taken yet, in bytes.
    var unsentBytes: Int { outboxBytes + writingBytes + ready.count }

    // MARK: TLS

    /// On the secure port: the handshake, in at most ten seconds.
    func shakeHands() async -> Bool {
        guard isSecure, let context = server.tls else { return true }
        do throws(TLSError) {
            try await stream.startTLS(context, host: nil, until: .now.advanced(byMilliseconds: 10_000))
            return true
        } catch {
            server.metrics.tlsHandshakesRefused += 1
            server.log.warn("Unsuccessful handshake with \(peer): \(error)")
            close("")
            return false
        }
    }

    /// Who the client is by its certificate.
    func identities(superUser: String?) -> [Id] {
        guard let subject = stream.peerSubject else { return [] }
        let own = Id(scheme: "x509", id: subject)
        return subject == superUser ? [own, Id(scheme: "super", id: subject)] : [own]
    }

    // MARK: Reading

    /// Reads frames until the connection ends.
    func serve() async {
        let reason = await readFrames()
        close(reason)
    }

    private func readFrames() async -> String {
        var buffer = ByteBuffer(capacity: 0)
        do throws(SystemError) {
            while true {
                if buffer.count == 0 {
                    // Idle, it holds no buffer.
                    buffer = ByteBuffer(capacity: 0)
                    try await stream.waitReadable()
                }
                if !isPaused {
                    let n = try await stream.read(into: &buffer, max: max(wanted(buffer), 16384))
                    if n == 0 {
                        server.metrics.connectionDrops += isClosed ? 0 : 1
                        return "the client closed the connection"
                    }
                }
                isPaused = false
                arrival = .now
                let used = take(buffer.view())
                guard let used else { return "" }
                buffer.removeFirst(used)
                flush()
                if isClosed { return "" }
                await waitForRoom()
            }
        } catch {
            server.metrics.connectionDrops += isClosed ? 0 : 1
            return isClosed ? "" : "\(error)"
        }
    }

    /// What is missing of the frame at the front.
    private func wanted(_ buffer: ByteBuffer) -> Int {
        let bytes = buffer.view()
        guard bytes.count >= 4 else { return 0 }
        return min(max(Int(bytes.int32(at: 0)) + 4 - bytes.count, 0), 1 << 20)
    }

    /// Handles the whole frames at the front.
    /// - Returns: the bytes they took; nil where the connection has been ended.
    private func take(_ bytes: Bytes) -> Int? {
        // Whoever is being sent away is not listened to any more.
        if closeGate != nil { return bytes.count }
        var position = 0
        while bytes.count - position >= 4 {
            if unsentBytes > ClientConnection.unreadBytesMax {
                isPaused = true
                return position
            }
            let length = Int(bytes.int32(at: position))
            if !isEstablished, let word = FourLetterWord.word(UInt32(truncatingIfNeeded: length)) {
                guard let used = answer(word, bytes.dropFirst(position + 4)) else { return position }
                return position + 4 + used
            }
            guard length >= 0, length <= server.config.frameBytesMax else {
                server.log.warn(
                    "Connection from \(peer) sent a frame of \(length) bytes, allowed are 0 to \(server.config.frameBytesMax) "
                        + "(jute.maxbuffer); closing it")
                close("")
                return nil
            }
            guard bytes.count - position - 4 >= length else { return position }
            let frame = bytes.slice(position + 4, length)
            position += 4 + length
            let begin = MonotonicTime.now
            let waiting = server.received(self, frame.count + 4)
            statistics.received += 1
            let goesOn =
                isEstablished
                ? server.core.request(id, frame: frame, nowMs: server.nowMs(arrival), wallMs: WallClock.nowMs)
                : server.core.connect(id, frame: frame, nowMs: server.nowMs(arrival), wallMs: WallClock.nowMs)
            server.handled(frame, isFirst: !isEstablished, waiting: waiting, arrival: arrival, begin: begin)
            isEstablished = isEstablished || server.core.isEstablished(id)
            if !goesOn {
                close("")
                return nil
            }
            if closeGate != nil || isClosed { return bytes.count }
        }
        return position
    }

    /// - Returns: bytes behind the word that belong to it; nil where they have not come yet.
    private func answer(_ word: String, _ rest: Bytes) -> Int? {
        if word == "stmk" && rest.count < 8 { return nil }
        server.metrics.packetsReceived += 1
        statistics.received += 1
        defer { server.metrics.packetsSent += 1 }
        let text = server.answer(word, mask: word == "stmk" ? rest.prefix(8) : nil)
        ready.append(utf8: text)
        closeGate = 0
        return word == "stmk" ? 8 : 0
    }

    /// Reading stops while there is more to send than the client takes, or too many requests wait.
    private func waitForRoom() async {
        while !isClosed && (unsentBytes > ClientConnection.unreadBytesMax || server.isCrowded && outstanding > 0) {
            if server.isCrowded { server.metrics.throttleWaits += 1 }
            let promise = Promise<Void>()
            drained = promise
            await promise.value()
        }
    }

    // MARK: Writing

    func add(_ outgoing: Outgoing) {
        guard !isClosed else { return }
        outbox.append(outgoing)
        outboxBytes += outgoing.frame.count
        server.outstandingChanged(1)
    }

    func closeWhenSent(gate: Int64) {
        if closeGate == nil { closeGate = gate }
    }

    /// Whether something waits for a gate.
    var isWaiting: Bool { outboxHead < outbox.count || closeGate.map { $0 > server.core.durableZxid } ?? false }

    /// Moves what has passed its gate to the socket.
    func flush() {
        if isClosed { return }
        let durable = server.core.durableZxid
        var now: MonotonicTime?
        while outboxHead < outbox.count, outbox[outboxHead].gate <= durable {
            let outgoing = outbox[outboxHead]
            outboxHead += 1
            let moment = now ?? MonotonicTime.now
            now = moment
            ready.append(outgoing.frame)
            outboxBytes -= outgoing.frame.count
            statistics.sent += 1
            server.sent(self, outgoing, at: moment)
        }
        if outboxHead > 0 {
            server.outstandingChanged(-outboxHead)
            if outboxHead == outbox.count {
                outbox.removeAll(keepingCapacity: outbox.count <= 64)
            } else {
                outbox.removeFirst(outboxHead)
            }
            outboxHead = 0
        }
        send()
        if outbox.isEmpty || !server.isCrowded { wakeReader() }
        if isWaiting { server.waits(self) }
    }

    private func wakeReader() {
        guard let waiting = drained else { return }
        drained = nil
        waiting.complete(())
    }

    private func send() {
        if !isWriting && ready.count > 0 {
            let bytes = ready.finish()
            do throws(SystemError) {
                let sent = try stream.writeNow(bytes)
                if sent < bytes.count {
                    isWriting = true
                    writingBytes = bytes.count - sent
                    server.loop.spawn { await self.writeRest(bytes.dropFirst(sent)) }
                    return
                }
            } catch {
                return close("\(error)")
            }
        }
        if ready.count > ClientConnection.unsentBytesMax {
            server.log.warn("Connection from \(peer) does not read: \(ready.count) bytes wait for it; closing it")
            return close("")
        }
        if !isWriting, ready.count == 0, let gate = closeGate, gate <= server.core.durableZxid, outboxHead == outbox.count {
            close("")
        }
    }

    private func writeRest(_ first: Bytes) async {
        var bytes = first
        do throws(SystemError) {
            while true {
                try await stream.write(bytes)
                writingBytes = 0
                if ready.count == 0 { break }
                bytes = ready.finish()
                writingBytes = bytes.count
            }
        } catch {
            return close("\(error)")
        }
        isWriting = false
        wakeReader()
        flush()
    }

    // MARK: End

    /// - Parameter reason: for the log; empty where it has been told.
    func close(_ reason: String) {
        if isClosed { return }
        isClosed = true
        server.outstandingChanged(outboxHead - outbox.count)
        server.metrics.staleReplies += outbox.count - outboxHead
        outbox = []
        outboxHead = 0
        (outboxBytes, writingBytes) = (0, 0)
        ready = ByteBuffer(capacity: 0)
        stream.close()
        wakeReader()
        if !reason.isEmpty { server.log.debug("Closed connection from \(peer): \(reason)") }
        server.closed(self)
    }
}

/// What `cons` tells of a connection.
struct ConnectionStatistics {
    var received = 0
    var sent = 0
    var lastOp = "NA"
    var lastXid: Int32 = -1
    var lastZxid: Int64 = -1
    /// Milliseconds of the monotonic clock.
    var lastResponseMs: Int64 = 0
    var lastLatencyMs = 0
    var latency = LatencyCounter()

    mutating func answered(_ info: FrameInfo, _ ms: Int, nowMs: Int64) {
        lastOp = info.opCode.map(ServerMetrics.shortName) ?? "NA"
        lastXid = info.xid
        lastZxid = info.zxid
        lastResponseMs = nowMs
        lastLatencyMs = ms
        latency.add(ms)
    }
}

/// Least, greatest and average of latencies in milliseconds.
struct LatencyCounter {
    private(set) var count = 0
    private(set) var totalMs = 0
    private var leastMs = Int.max
    private(set) var greatestMs = 0

    var minMs: Int { count == 0 ? 0 : leastMs }
    var averageMs: Double { count == 0 ? 0 : Double(totalMs) / Double(count) }

    mutating func add(_ ms: Int) {
        count += 1
        totalMs += ms
        leastMs = min(leastMs, ms)
        greatestMs = max(greatestMs, ms)
    }
}
