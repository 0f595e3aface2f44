/// Why there is no session.
public enum ZooKeeperConnectError: Error, Sendable, Hashable, CustomStringConvertible {
    /// No server answered in time; `reason` is what the last attempt met and names its address.
    case unreachable(servers: String, reason: String)
    /// The session that was to be resumed is over.
    case sessionExpired(id: Int64)
    case authFailed

    public var description: String {
        switch self {
        case .unreachable(let servers, let reason): "no connection to ZooKeeper at \(servers): \(reason)"
        case .sessionExpired(let id): "the ZooKeeper session 0x\(String(UInt64(bitPattern: id), radix: 16)) is over"
        case .authFailed: "ZooKeeper refused the authentication"
        }
    }
}
