/// A connection that could not be made; each case names the host and port that were asked for.
public enum NetError: Error, Sendable, Hashable, CustomStringConvertible {
    /// The name has no address.
    case unresolved(host: String, port: Int, reason: String)
    /// The last address that was tried refused or failed.
    case failed(host: String, port: Int, address: String, SystemError)
    /// Nobody answered before the deadline.
    case timedOut(host: String, port: Int)
    /// The task was cancelled.
    case cancelled(host: String, port: Int)
    /// TLS: certificate, protocol or peer, in OpenSSL's words.
    case tls(host: String, port: Int, reason: String)

    public var description: String {
        switch self {
        case .unresolved(let host, let port, let reason):
            return "\(name(host, port)): \(reason)"
        case .failed(let host, let port, let address, let error):
            return "\(name(host, port)): \(error.reason)" + (address == host ? "" : " (\(address))")
        case .timedOut(let host, let port):
            return "\(name(host, port)): no answer in time"
        case .cancelled(let host, let port):
            return "\(name(host, port)): given up"
        case .tls(let host, let port, let reason):
            return "\(name(host, port)): TLS: \(reason)"
        }
    }

    private func name(_ host: String, _ port: Int) -> String { host.contains(":") ? "[\(host)]:\(port)" : "\(host):\(port)" }
}
