import Glibc

/// TLS on a stream.
extension TCPStream {
    /// Bytes of a file that are read at once to be encrypted.
    private static let filePieceBytes = 128 << 10

    /// Shakes hands; from then on everything that is read and written is encrypted. Before anything else was read or written
    /// in that direction.
    /// - Parameter host: whom a client expects (SNI, and the name in the certificate); nil on servers.
    /// - Throws: with OpenSSL's reason; the stream is closed then.
    public func startTLS(_ context: TLSContext, host: String?, until deadline: MonotonicTime) async throws(TLSError) {
        precondition(loop.isCurrent, "a stream is used on its loop only")
        do throws(TLSError) {
            if readiness.isClosed { throw TLSError("the connection is closed") }
            let session = try TLSSession(context, descriptor: readiness.descriptor, host: host)
            while true {
                switch session.handshake() {
                case .bytes:
                    tls = session
                    return
                case .wantsRead: try await waitInHandshake(.read, deadline)
                case .wantsWrite: try await waitInHandshake(.write, deadline)
                case .end: throw TLSError("the peer closed the connection during the handshake (is it a TLS port?)")
                case .failed(let error): throw TLSError(error.reason)
                case .broken(let reason): throw TLSError(reason)
                }
            }
        } catch {
            close()
            throw error
        }
    }

    private func waitInHandshake(_ direction: Readiness.Direction, _ deadline: MonotonicTime) async throws(TLSError) {
        do throws(SystemError) {
            try await wait(direction, until: deadline, "TLS handshake")
        } catch {
            throw TLSError(error.code == ETIMEDOUT ? "no answer to the handshake in time" : error.reason)
        }
    }

    public var isEncrypted: Bool { tls != nil }

    /// Protocol and cipher suite, for example `TLSv1.3` and `TLS_AES_256_GCM_SHA384`; nil without TLS. On the loop.
    public var tlsParameters: (version: String, cipher: String)? { tls.map { ($0.version, $0.cipher) } }

    /// The subject of the peer's certificate, `CN=client,OU=team`; nil where it sent none. On the loop.
    public var peerSubject: String? { tls?.peerSubject }

    func read(_ tls: TLSSession, into buffer: inout ByteBuffer, max: Int, until deadline: MonotonicTime?) async throws(SystemError) -> Int {
        var total = 0
        while true {
            if readiness.isClosed { throw failure(ECANCELED, "recv") }
            var step = TLSSession.Step.wantsRead
            buffer.appendUninitialized(max - total) { target in
                step = tls.read(into: target)
                if case .bytes(let n) = step { return n }
                return 0
            }
            switch step {
            case .bytes(let n):
                total += n
                if total == max { return total }
            case .end:
                return total
            case .wantsRead:
                // Nothing is left in OpenSSL nor in the socket: the kernel's word is needed.
                readiness.canRead = false
                if total > 0 { return total }
                try await wait(.read, until: deadline, "recv")
            case .wantsWrite:
                try await pause(until: deadline)
            case .failed(let error):
                throw failure(error.code, "recv")
            case .broken:
                throw failure(EPROTO, "TLS")
            }
        }
    }

    func write(_ tls: TLSSession, _ bytes: Bytes, until deadline: MonotonicTime?) async throws(SystemError) {
        var sent = 0
        while sent < bytes.count {
            if readiness.isClosed { throw failure(ECANCELED, "send") }
            let step = bytes.withUnsafeBytes { tls.write(UnsafeRawBufferPointer(rebasing: $0[sent...])) }
            switch step {
            case .bytes(let n): sent += n
            case .wantsWrite: try await wait(.write, until: deadline, "send")
            case .wantsRead: try await pause(until: deadline)
            case .end: throw failure(EPIPE, "send")
            case .failed(let error): throw failure(error.code, "send")
            case .broken: throw failure(EPROTO, "TLS")
            }
        }
    }

    func writeNow(_ tls: TLSSession, _ bytes: Bytes) throws(SystemError) -> Int {
        var sent = 0
        while sent < bytes.count {
            if readiness.isClosed { throw failure(ECANCELED, "send") }
            let step = bytes.withUnsafeBytes { tls.write(UnsafeRawBufferPointer(rebasing: $0[sent...])) }
            switch step {
            case .bytes(let n): sent += n
            case .wantsWrite, .wantsRead: return sent
            case .end: throw failure(EPIPE, "send")
            case .failed(let error): throw failure(error.code, "send")
            case .broken: throw failure(EPROTO, "TLS")
            }
        }
        return sent
    }

    func write(_ tls: TLSSession, _ parts: [OutputPart], until deadline: MonotonicTime?) async throws(SystemError) {
        for part in parts {
            switch part {
            case .bytes(let bytes):
                try await write(tls, bytes, until: deadline)
            case .file(let range):
                var done = 0
                while done < range.length {
                    let count = min(range.length - done, TCPStream.filePieceBytes)
                    let piece = try range.file.read(at: range.position + done, count: count)
                    if piece.count < count { throw SystemError(code: ENODATA, call: "read", subject: range.file.path) }
                    try await write(tls, piece, until: deadline)
                    done += count
                    if done % (8 << 20) == 0 { await loop.turn() }
                }
            }
        }
    }

    /// TLS wants the other direction (new keys in the middle of a transfer), where another task may wait: try again soon.
    private func pause(until deadline: MonotonicTime?) async throws(SystemError) {
        if Task.isCancelled { throw failure(ECANCELED, "TLS") }
        if let deadline, MonotonicTime.now >= deadline { throw failure(ETIMEDOUT, "TLS") }
        await loop.sleep(until: .now.advanced(byMilliseconds: 1))
    }
}
