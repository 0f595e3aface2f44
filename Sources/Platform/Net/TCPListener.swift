import CPlatform
import Glibc

/// A listening socket. Used on its loop; `close()` from anywhere.
public final class TCPListener: Sendable {
    let readiness: Readiness
    private let loop: EventLoop
    /// The port it listens at, also where 0 was asked for.
    public let port: Int
    /// The address it was bound to, as it was asked for.
    public let host: String

    private init(_ readiness: Readiness, loop: EventLoop, host: String, port: Int) {
        self.readiness = readiness
        self.loop = loop
        self.host = host
        self.port = port
    }

    deinit { readiness.close() }

    /// Binds and listens.
    /// - Parameters:
    ///   - host: an address or name of this machine; empty or `0.0.0.0` for every interface, IPv6 included where the machine
    ///     has it, as Java binds. A name is looked up before this returns.
    ///   - port: 0 for any free one; see `port`.
    public static func bind(
        host: String, port: Int, backlog: Int = 1024, on loop: EventLoop
    ) throws(SystemError) -> TCPListener {
        let subject = "\(host.isEmpty ? "0.0.0.0" : host):\(port)"
        var candidates: [SocketAddress]
        if host.isEmpty || host == "0.0.0.0" {
            candidates = ["::", "0.0.0.0"].compactMap { SocketAddress(numeric: $0, port: port) }
        } else if let known = Resolver.withoutLookup(host: host, port: port) {
            candidates = Array(known.prefix(1))
        } else {
            guard case .success(let found) = Resolver.lookUp(host: host, port: port, passive: true) else {
                throw SystemError(code: EADDRNOTAVAIL, call: "getaddrinfo", subject: subject)
            }
            candidates = found
        }
        var failure = SystemError(code: EADDRNOTAVAIL, call: "bind", subject: subject)
        for address in candidates {
            do {
                return try listen(at: address, backlog: backlog, host: host, subject: subject, on: loop)
            } catch {
                failure = error
                if error.code == EADDRINUSE { break }
            }
        }
        throw failure
    }

    private static func listen(
        at address: SocketAddress, backlog: Int, host: String, subject: String, on loop: EventLoop
    ) throws(SystemError) -> TCPListener {
        let descriptor = try Sockets.make(family: address.family, subject: subject)
        let readiness = Readiness(descriptor, on: loop)
        Sockets.set(descriptor, SOL_SOCKET, SO_REUSEADDR, 1)
        if address.family == AF_INET6 { Sockets.set(descriptor, Int32(IPPROTO_IPV6), IPV6_V6ONLY, 0) }
        try checked("bind", subject) { address.withPointer { Glibc.bind(descriptor, $0, $1) } }
        try checked("listen", subject) { Glibc.listen(descriptor, Int32(backlog)) }
        let bound = SocketAddress.filled { getsockname(descriptor, $0, $1) }.address
        return TCPListener(readiness, loop: loop, host: host, port: bound.port)
    }

    /// The next connection, which belongs to `target` (this listener's loop by default) and is used there only.
    ///
    /// While the process has no descriptors or memory left for it, this waits and tries again every 100 ms.
    /// - Throws: ECANCELED when the listener is closed or the task cancelled.
    public func accept(on target: EventLoop? = nil) async throws(SystemError) -> TCPStream {
        while true {
            if readiness.isClosed || Task.isCancelled { throw SystemError(code: ECANCELED, call: "accept", subject: "port \(port)") }
            let (descriptor, address) = SocketAddress.filled { ftk_accept(readiness.descriptor, $0, $1) }
            if descriptor >= 0 {
                return TCPStream(descriptor, peer: address, on: target ?? loop)
            }
            switch errno {
            case EAGAIN:
                readiness.canRead = false
                _ = try await readiness.wait(.read)
            case EMFILE, ENFILE, ENOBUFS, ENOMEM:
                await loop.sleep(until: .now.advanced(byMilliseconds: 100))
            case EBADF, EINVAL, ENOTSOCK, EOPNOTSUPP, EFAULT:
                throw SystemError(code: errno, call: "accept", subject: "port \(port)")
            default:
                // The connection was gone before it was taken, or a signal came: the next one.
                continue
            }
        }
    }

    /// Ends `accept()` and frees the port. From any thread.
    public func close() { readiness.close() }
}
