import CPlatform
import Glibc

/// Host names to addresses, by the C library.
enum Resolver {
    struct Failure: Error {
        let reason: String
    }

    private static let pool = WorkerPool(name: "resolver", threads: 4)

    /// The addresses of a host in the order to try them. Numeric hosts and `localhost` need no lookup; others are looked up
    /// on a thread, and the lookup is left to itself when the deadline passes.
    /// - Returns: nil when the deadline passed or the task was cancelled.
    static func addresses(host: String, port: Int, until deadline: MonotonicTime) async -> Result<[SocketAddress], Failure>? {
        if let known = withoutLookup(host: host, port: port) { return .success(known) }
        let promise = Promise<Result<[SocketAddress], Failure>>()
        pool.submit { promise.complete(lookUp(host: host, port: port, passive: false)) }
        return await promise.value(until: deadline)
    }

    /// RFC 6761: `localhost` is the loopback interface.
    static func withoutLookup(host: String, port: Int) -> [SocketAddress]? {
        if let address = SocketAddress(numeric: host, port: port) { return [address] }
        guard host == "localhost" else { return nil }
        return ["127.0.0.1", "::1"].compactMap { SocketAddress(numeric: $0, port: port) }
    }

    /// Blocks.
    static func lookUp(host: String, port: Int, passive: Bool) -> Result<[SocketAddress], Failure> {
        var hints = addrinfo()
        hints.ai_family = AF_UNSPEC
        hints.ai_socktype = Int32(SOCK_STREAM.rawValue)
        hints.ai_flags = AI_NUMERICSERV | (passive ? AI_PASSIVE : 0)
        var list: UnsafeMutablePointer<addrinfo>?
        let code = getaddrinfo(host, String(port), &hints, &list)
        guard code == 0 else {
            let reason = gai_strerror(code).map { String(cString: $0) } ?? "lookup error \(code)"
            return .failure(Failure(reason: "unknown host: \(reason)"))
        }
        defer { freeaddrinfo(list) }
        var addresses: [SocketAddress] = []
        var next = list
        while let entry = next?.pointee {
            if let address = entry.ai_addr { addresses.append(SocketAddress(copying: address, length: entry.ai_addrlen)) }
            next = entry.ai_next
        }
        return .success(addresses)
    }
}
