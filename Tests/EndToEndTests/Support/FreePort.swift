import Glibc
import Platform

/// A TCP port that nobody listens at. Handed out once in a run; where two halves of the tests run side by side (`FTK_TEST_HALF`), by one of them.
enum FreePort {
    private static let taken = Guarded<Set<Int>>([])
    private static let half = getenv("FTK_TEST_HALF").flatMap { Int(String(cString: $0)) }

    /// Ports belong to the halves by turns, 256 in a row.
    private static func isOurs(_ port: Int) -> Bool { half.map { port / 256 % 2 == $0 } ?? true }

    /// The first of `count` ports in a row that nobody listens at.
    static func row(_ count: Int) throws -> Int {
        while true {
            let first = try next()
            if (1..<count).allSatisfy({ isFree(first + $0) }) { return first }
        }
    }

    private static func isFree(_ port: Int) -> Bool {
        guard let number = UInt16(exactly: port), isOurs(port), !taken.withLock({ $0.contains(port) }) else { return false }
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
            if isOurs(port), taken.withLock({ $0.insert(port).inserted }) { return port }
        }
    }
}
