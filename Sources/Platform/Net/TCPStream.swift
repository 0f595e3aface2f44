import CPlatform
import Glibc

/// A TCP connection on a loop. One task reads and one writes at a time, both on the stream's loop; `close()` from anywhere.
public final class TCPStream: @unchecked Sendable {
    // Sendable: `tls` is touched on the loop's thread only; the rest does not change.
    let readiness: Readiness
    /// Once `startTLS` is done, all goes through it.
    var tls: TLSSession?
    public var loop: EventLoop { readiness.loop }
    /// The peer's numeric address.
    public let peerHost: String
    public let peerPort: Int

    /// Takes a connected, non-blocking socket over.
    init(_ descriptor: Int32, peer: SocketAddress, on loop: EventLoop) {
        readiness = Readiness(descriptor, on: loop)
        peerHost = peer.host
        peerPort = peer.port
        Sockets.set(descriptor, Int32(IPPROTO_TCP), TCP_NODELAY, 1)
        Sockets.set(descriptor, SOL_SOCKET, SO_KEEPALIVE, 1)
    }

    deinit { readiness.close() }

    /// Connects to the first address of `host` that answers; each gets its share of the time.
    /// - Parameter host: a name or an address; names are looked up off the loop.
    public static func connect(
        host: String, port: Int, deadline: MonotonicTime, on loop: EventLoop
    ) async throws(NetError) -> TCPStream {
        guard let found = await Resolver.addresses(host: host, port: port, until: deadline) else {
            throw Task.isCancelled ? .cancelled(host: host, port: port) : .timedOut(host: host, port: port)
        }
        let addresses: [SocketAddress]
        switch found {
        case .success(let list): addresses = list
        case .failure(let failure): throw .unresolved(host: host, port: port, reason: failure.reason)
        }
        var last = NetError.unresolved(host: host, port: port, reason: "unknown host")
        for (index, address) in addresses.enumerated() {
            let share = MonotonicTime.now.milliseconds(until: deadline) / (addresses.count - index)
            let until = index == addresses.count - 1 ? deadline : MonotonicTime.now.advanced(byMilliseconds: share)
            do {
                return try await connect(to: address, host: host, port: port, deadline: until, on: loop)
            } catch {
                last = error
                if case .cancelled = error { break }
            }
        }
        throw last
    }

    private static func connect(
        to address: SocketAddress, host: String, port: Int, deadline: MonotonicTime, on loop: EventLoop
    ) async throws(NetError) -> TCPStream {
        func failed(_ error: SystemError) -> NetError { .failed(host: host, port: port, address: address.host, error) }
        let descriptor: Int32
        do {
            descriptor = try Sockets.make(family: address.family, subject: "\(host):\(port)")
        } catch {
            throw failed(error)
        }
        let stream = TCPStream(descriptor, peer: address, on: loop)
        let result = address.withPointer { Glibc.connect(descriptor, $0, $1) }
        if result == 0 { return stream }
        var code = errno
        if code == EINPROGRESS || code == EINTR {
            let outcome: Readiness.Outcome
            do {
                outcome = try await stream.readiness.wait(.write, until: deadline)
            } catch {
                stream.close()
                throw failed(error)
            }
            switch outcome {
            case .timedOut:
                stream.close()
                throw .timedOut(host: host, port: port)
            case .cancelled:
                stream.close()
                throw .cancelled(host: host, port: port)
            case .ready:
                code = Sockets.pendingError(descriptor)
            }
        }
        if code == 0 { return stream }
        stream.close()
        throw failed(SystemError(code: code, call: "connect", subject: "\(host):\(port)"))
    }

    public var localPort: Int { readiness.isClosed ? 0 : SocketAddress.filled { getsockname(readiness.descriptor, $0, $1) }.address.port }
    public var localHost: String { readiness.isClosed ? "" : SocketAddress.filled { getsockname(readiness.descriptor, $0, $1) }.address.host }
    public var isClosed: Bool { readiness.isClosed }

    /// Sizes of the kernel's buffers, in bytes; -1 leaves the system's.
    public func setBuffers(send: Int, receive: Int) {
        if send > 0 { Sockets.set(readiness.descriptor, SOL_SOCKET, SO_SNDBUF, Int32(clamping: send)) }
        if receive > 0 { Sockets.set(readiness.descriptor, SOL_SOCKET, SO_RCVBUF, Int32(clamping: receive)) }
    }

    func failure(_ code: Int32, _ call: String) -> SystemError {
        SystemError(code: code, call: call, subject: "\(peerHost):\(peerPort)")
    }

    /// Waits until there is something to read (data, the end, or an error), without a buffer. Returns at once when it may be.
    /// - Throws: ETIMEDOUT when the deadline passes, ECANCELED when the stream is closed or the task cancelled.
    public func waitReadable(until deadline: MonotonicTime? = nil) async throws(SystemError) {
        precondition(loop.isCurrent, "a stream is used on its loop only")
        if readiness.canRead && !readiness.isClosed { return }
        try await wait(.read, until: deadline, "recv")
    }

    func wait(_ direction: Readiness.Direction, until deadline: MonotonicTime?, _ call: String) async throws(SystemError) {
        switch try await readiness.wait(direction, until: deadline) {
        case .ready: return
        case .timedOut: throw failure(ETIMEDOUT, call)
        case .cancelled: throw failure(ECANCELED, call)
        }
    }

    /// Appends what has arrived, at least one byte and up to `max`; waits for it if need be.
    /// - Returns: bytes that were appended; 0 when the peer has closed its side.
    /// - Throws: ETIMEDOUT when the deadline passes, ECANCELED when the stream is closed or the task cancelled.
    public func read(
        into buffer: inout ByteBuffer, max: Int, until deadline: MonotonicTime? = nil
    ) async throws(SystemError) -> Int {
        precondition(loop.isCurrent, "a stream is used on its loop only")
        if let tls { return try await read(tls, into: &buffer, max: max, until: deadline) }
        while true {
            if readiness.isClosed { throw failure(ECANCELED, "recv") }
            if readiness.canRead {
                var n = 0
                buffer.appendUninitialized(max) { target in
                    repeat { n = recv(readiness.descriptor, target.baseAddress, max, 0) } while n < 0 && errno == EINTR
                    return Swift.max(n, 0)
                }
                if n >= 0 {
                    if n < max { readiness.drained() }
                    return n
                }
                guard errno == EAGAIN else { throw failure(errno, "recv") }
                readiness.canRead = false
            }
            try await wait(.read, until: deadline, "recv")
        }
    }

    /// Sends all of it; waits while the peer does not take it. Files go by sendfile and are not read into memory,
    /// but under TLS, where they are read piece by piece.
    /// - Throws: EPIPE or ECONNRESET when the peer is gone, ENODATA when a file is shorter than its range, ECANCELED when the
    ///   stream is closed or the task cancelled. A part may have gone out then: the connection is of no more use.
    public func write(_ parts: [OutputPart], until deadline: MonotonicTime? = nil) async throws(SystemError) {
        precondition(loop.isCurrent, "a stream is used on its loop only")
        if let tls { return try await write(tls, parts, until: deadline) }
        var index = 0
        while index < parts.count {
            switch parts[index] {
            case .bytes(let bytes):
                // Neighbours in memory go out by one call.
                var end = index + 1
                while end < parts.count, case .bytes = parts[end] { end += 1 }
                let isLast = end == parts.count
                if end == index + 1 {
                    try await send(bytes, more: !isLast, until: deadline)
                } else {
                    try await send(parts[index..<end], more: !isLast, until: deadline)
                }
                index = end
            case .file(let range):
                try await send(range, until: deadline)
                index += 1
            }
        }
    }

    /// Sends all of `bytes`; see `write(_:)`.
    public func write(_ bytes: Bytes, until deadline: MonotonicTime? = nil) async throws(SystemError) {
        precondition(loop.isCurrent, "a stream is used on its loop only")
        if let tls { return try await write(tls, bytes, until: deadline) }
        try await send(bytes, more: false, until: deadline)
    }

    /// Sends what the peer takes at once, without waiting; while no other write is under way.
    /// - Returns: bytes that went out, from the front; fewer than all where `write(_:)` would wait.
    public func writeNow(_ bytes: Bytes) throws(SystemError) -> Int {
        precondition(loop.isCurrent, "a stream is used on its loop only")
        if let tls { return try writeNow(tls, bytes) }
        var sent = 0
        while sent < bytes.count {
            if readiness.isClosed { throw failure(ECANCELED, "send") }
            let n = bytes.withUnsafeBytes { source in
                Glibc.send(readiness.descriptor, source.baseAddress.map { $0 + sent }, source.count - sent, Int32(MSG_NOSIGNAL))
            }
            if n >= 0 {
                sent += n
            } else if errno == EAGAIN {
                return sent
            } else if errno != EINTR {
                throw failure(errno, "send")
            }
        }
        return sent
    }

    private func send(_ bytes: Bytes, more: Bool, until deadline: MonotonicTime?) async throws(SystemError) {
        let flags = Int32(MSG_NOSIGNAL) | (more ? Int32(MSG_MORE) : 0)
        var sent = 0
        while sent < bytes.count {
            if readiness.isClosed { throw failure(ECANCELED, "send") }
            let n = bytes.withUnsafeBytes { source in
                Glibc.send(readiness.descriptor, source.baseAddress.map { $0 + sent }, source.count - sent, flags)
            }
            if n >= 0 {
                sent += n
            } else if errno == EAGAIN {
                try await wait(.write, until: deadline, "send")
            } else if errno != EINTR {
                throw failure(errno, "send")
            }
        }
    }

    /// Several parts in memory, by sendmsg; what does not fit follows one by one.
    private func send(_ parts: ArraySlice<OutputPart>, more: Bool, until deadline: MonotonicTime?) async throws(SystemError) {
        var rest: [Bytes] = []
        for case .bytes(let bytes) in parts where bytes.count > 0 { rest.append(bytes) }
        let flags = Int32(MSG_NOSIGNAL) | (more ? Int32(MSG_MORE) : 0)
        while rest.count > 1 {
            if readiness.isClosed { throw failure(ECANCELED, "sendmsg") }
            var n = sendVector(rest.prefix(256), flags)
            if n < 0 {
                if errno == EAGAIN {
                    try await wait(.write, until: deadline, "sendmsg")
                } else if errno != EINTR {
                    throw failure(errno, "sendmsg")
                }
                continue
            }
            var whole = 0
            while whole < rest.count && n >= rest[whole].count {
                n -= rest[whole].count
                whole += 1
            }
            rest.removeFirst(whole)
            if n > 0 { rest[0] = rest[0].dropFirst(n) }
        }
        if let last = rest.first { try await send(last, more: more, until: deadline) }
    }

    private func sendVector(_ parts: ArraySlice<Bytes>, _ flags: Int32) -> Int {
        var vectors: [iovec] = []
        vectors.reserveCapacity(parts.count)
        for part in parts {
            part.withUnsafeBytes { source in
                vectors.append(iovec(iov_base: UnsafeMutableRawPointer(mutating: source.baseAddress), iov_len: source.count))
            }
        }
        return withExtendedLifetime(parts) {
            vectors.withUnsafeMutableBufferPointer { list in
                var message = msghdr()
                message.msg_iov = list.baseAddress
                message.msg_iovlen = list.count
                return sendmsg(readiness.descriptor, &message, flags)
            }
        }
    }

    private func send(_ range: FileRange, until deadline: MonotonicTime?) async throws(SystemError) {
        var offset = off_t(range.position)
        let end = range.position + range.length
        var sinceTurn = 0
        while offset < end {
            if readiness.isClosed { throw failure(ECANCELED, "sendfile") }
            let n = sendfile(readiness.descriptor, range.file.descriptor, &offset, min(end - offset, 1 << 20))
            if n > 0 {
                sinceTurn += n
                // A fast reader must not keep the loop from the others.
                if sinceTurn >= 8 << 20 {
                    sinceTurn = 0
                    await loop.turn()
                }
            } else if n == 0 {
                throw SystemError(code: ENODATA, call: "sendfile", subject: range.file.path)
            } else if errno == EAGAIN {
                sinceTurn = 0
                try await wait(.write, until: deadline, "sendfile")
            } else if errno != EINTR {
                throw failure(errno, "sendfile")
            }
        }
    }

    /// Tells the peer that nothing more comes; reading goes on.
    public func closeWrite() {
        guard !readiness.isClosed else { return }
        tls?.closeWrite()
        shutdown(readiness.descriptor, Int32(SHUT_WR))
    }

    /// Closes the connection; a read or write that waits throws ECANCELED. From any thread.
    public func close() {
        guard loop.isCurrent else { return loop.post { self.close() } }
        if !readiness.isClosed { tls?.closeWrite() }
        readiness.close()
    }
}
