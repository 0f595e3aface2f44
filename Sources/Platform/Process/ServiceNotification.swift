import CPlatform
import Glibc

/// Tells systemd about a service of `Type=notify` (sd_notify): a datagram to the socket that `NOTIFY_SOCKET` names.
public enum ServiceNotification {
    /// The service answers from now on. Without a service manager nothing happens.
    public static func ready() { send("READY=1") }

    /// The service is on its way down.
    public static func stopping() { send("STOPPING=1") }

    private static func send(_ state: String) {
        guard let name = getenv("NOTIFY_SOCKET").map({ String(cString: $0) }), let first = name.utf8.first else { return }
        var address = sockaddr_un()
        address.sun_family = sa_family_t(AF_UNIX)
        var path = Array(name.utf8)
        guard path.count < MemoryLayout.size(ofValue: address.sun_path) else { return }
        // A name that begins with @ lies in the abstract namespace.
        if first == UInt8(ascii: "@") { path[0] = 0 }
        let length = socklen_t(MemoryLayout<sa_family_t>.size + path.count)
        withUnsafeMutableBytes(of: &address.sun_path) { $0.copyBytes(from: path) }
        let socket = socket(AF_UNIX, Int32(SOCK_DGRAM.rawValue) | Int32(SOCK_CLOEXEC.rawValue), 0)
        guard socket >= 0 else { return }
        defer { close(socket) }
        let bytes = Array(state.utf8)
        _ = withUnsafePointer(to: &address) {
            $0.withMemoryRebound(to: sockaddr.self, capacity: 1) { sendto(socket, bytes, bytes.count, 0, $0, length) }
        }
    }
}
