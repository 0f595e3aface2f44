import Glibc
import Platform

/// A TCP port that nobody listens at. Handed out once in a run.
enum FreePort {
    private static let taken = Guarded<Set<Int>>([])

    /// The first of `count` ports in a row that nobody listens at.
    static func row(_ count: Int) throws -> Int {
        while true {
            let first = try next()
            if (1..<count).allSatisfy({ isFree(first + $0) }) { return first }
        }
    }

    private static func isFree(_ port: Int) -> Bool {
        guard let number = UInt16(exactly: port), !taken.withLock({ $0.contains(port) }) else { return false }
        let descriptor = socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
        defer { close(descriptor) }
        var address = sockaddr_in()
        address.sin_family = sa_family_t(AF_INET)
        address.sin_port = number.bigEndian
        address.sin_addr.s_addr = UInt32(0x7f00_0001).bigEndian
        return withUnsafeMutablePointer(to: &address) {
            $0.withMemoryRebound(to: sockaddr.self, capacity: 1) { bind(descriptor, $0, socklen_t(MemoryLayout<sockaddr_in>.size)) == 0 }
        }
    }

    static func next() throws -> Int {
        while true {
            let descriptor = socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
            defer { close(descriptor) }
            var address = sockaddr_in()
            address.sin_family = sa_family_t(AF_INET)
            address.sin_addr.s_addr = UInt32(0x7f00_0001).bigEndian
            var length = socklen_t(MemoryLayout<sockaddr_in>.size)
            let code = withUnsafeMutablePointer(to: &address) {
                $0.withMemoryRebound(to: sockaddr.self, capacity: 1) { bind(descriptor, $0, length) == 0 ? getsockname(descriptor, $0, &length) : -1 }
            }
            guard code == 0 else { throw SystemError(code: errno, call: "bind", subject: "127.0.0.1:0") }
            let port = Int(UInt16(bigEndian: address.sin_port))
            if taken.withLock({ $0.insert(port).inserted }) { return port }
        }
    }
}
