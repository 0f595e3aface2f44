import ZooKeeperProto

/// What a session tells beside replies, in the order it happened.
public enum ZooKeeperEvent: Sendable, Hashable {
    /// Connected, at first or again; watches that were set before are set again.
    case connected(server: String)
    /// The connection broke; the session lives on the server until its timeout and the client tries to come back.
    case disconnected(reason: String)
    /// The session is over: its ephemeral znodes are gone and its watches too. The last event.
    case expired
    /// The server refused an authentication. The last event.
    case authFailed
    /// A watch; the path as the session's user knows it (without chroot).
    case node(EventType, path: String)
}
