import CPlatform
import Glibc

/// An IPv4 or IPv6 address and port.
public struct SocketAddress: Sendable {
    private var storage = sockaddr_storage()
    private var length = socklen_t(MemoryLayout<sockaddr_storage>.size)

    /// What a call that fills an address gives (accept, getpeername, getsockname).
    static func filled(
        by call: (UnsafeMutablePointer<sockaddr>, UnsafeMutablePointer<socklen_t>) -> Int32
    ) -> (result: Int32, address: SocketAddress) {
        var address = SocketAddress()
        let result = withUnsafeMutablePointer(to: &address.storage) { storage in
            storage.withMemoryRebound(to: sockaddr.self, capacity: 1) { call($0, &address.length) }
        }
        return (result, address)
    }

    private init() {}

    init(copying source: UnsafePointer<sockaddr>, length: socklen_t) {
        self.length = min(length, socklen_t(MemoryLayout<sockaddr_storage>.size))
        withUnsafeMutableBytes(of: &storage) {
            $0.copyMemory(from: UnsafeRawBufferPointer(start: source, count: Int(self.length)))
        }
    }

    /// A numeric IPv4 or IPv6 address; nil for a name.
    public init?(numeric host: String, port: Int) {
        guard let port = in_port_t(exactly: port) else { return nil }
        var four = sockaddr_in()
        var six = sockaddr_in6()
        if inet_pton(AF_INET, host, &four.sin_addr) == 1 {
            four.sin_family = sa_family_t(AF_INET)
            four.sin_port = port.bigEndian
            self = withUnsafePointer(to: &four) {
                $0.withMemoryRebound(to: sockaddr.self, capacity: 1) {
                    SocketAddress(copying: $0, length: socklen_t(MemoryLayout<sockaddr_in>.size))
                }
            }
        } else if inet_pton(AF_INET6, host, &six.sin6_addr) == 1 {
            six.sin6_family = sa_family_t(AF_INET6)
            six.sin6_port = port.bigEndian
            self = withUnsafePointer(to: &six) {
                $0.withMemoryRebound(to: sockaddr.self, capacity: 1) {
                    SocketAddress(copying: $0, length: socklen_t(MemoryLayout<sockaddr_in6>.size))
                }
            }
        } else {
            return nil
        }
    }

    var family: Int32 { Int32(storage.ss_family) }

    func withPointer<R>(_ body: (UnsafePointer<sockaddr>, socklen_t) -> R) -> R {
        withUnsafePointer(to: storage) { storage in
            storage.withMemoryRebound(to: sockaddr.self, capacity: 1) { body($0, length) }
        }
    }

    public var port: Int {
        withPointer { pointer, _ in
            // The port lies at the same place in both families.
            Int(in_port_t(bigEndian: UnsafeRawPointer(pointer).loadUnaligned(fromByteOffset: 2, as: in_port_t.self)))
        }
    }

    /// The numeric address; an IPv4 address that came over IPv6 is shown as IPv4.
    public var host: String {
        var text = [CChar](repeating: 0, count: Int(INET6_ADDRSTRLEN))
        return withPointer { pointer, _ in
            let raw = UnsafeRawPointer(pointer)
            let ok = inet_ntop(family, raw + (family == AF_INET6 ? 8 : 4), &text, socklen_t(text.count)) != nil
            let host = ok ? text.withUnsafeBufferPointer { $0.baseAddress.map { String(cString: $0) } ?? "" } : ""
            return host.hasPrefix("::ffff:") && host.contains(".") ? String(host.dropFirst(7)) : host
        }
    }
}
