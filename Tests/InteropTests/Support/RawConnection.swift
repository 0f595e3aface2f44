import Glibc
import KafkaProto
import Platform

/// What a connection of a test can fail with.
struct RawConnectionError: Error, CustomStringConvertible {
    let description: String
}

/// One blocking connection to a broker, that sends any request in any version and gives the answer as text of all its fields.
final class RawConnection {
    private let descriptor: Int32
    private var correlation: Int32 = 0

    init(port: UInt16, timeoutSeconds: Int = 30) throws {
        descriptor = socket(AF_INET, Int32(SOCK_STREAM.rawValue) | Int32(SOCK_CLOEXEC.rawValue), 0)
        var address = sockaddr_in()
        address.sin_family = sa_family_t(AF_INET)
        address.sin_port = port.bigEndian
        address.sin_addr.s_addr = UInt32(0x7F00_0001).bigEndian
        let result = withUnsafePointer(to: &address) {
            $0.withMemoryRebound(to: sockaddr.self, capacity: 1) {
                connect(descriptor, $0, socklen_t(MemoryLayout<sockaddr_in>.size))
            }
        }
        guard result == 0 else { throw RawConnectionError(description: "connect to port \(port): \(errno)") }
        var timeout = timeval(tv_sec: timeoutSeconds, tv_usec: 0)
        setsockopt(descriptor, SOL_SOCKET, SO_RCVTIMEO, &timeout, socklen_t(MemoryLayout<timeval>.size))
    }

    deinit { close(descriptor) }

    /// A request whose answer `receive` will read.
    func send<R: KafkaRequest>(_ request: R, _ version: Int16) throws {
        correlation += 1
        var writer = ByteWriter()
        writer.int32(0)
        let headerVersion = R.headerVersion(version)
        try RequestHeader(
            requestApiKey: R.apiKey.rawValue, requestApiVersion: version, correlationId: correlation, clientId: "parity"
        ).encode(to: &writer, version: headerVersion)
        try request.encode(to: &writer, version: version)
        writer.patch(int32: Int32(writer.count - 4), at: 0)
        let bytes = writer.finish().array
        var sent = 0
        while sent < bytes.count {
            let n = bytes[sent...].withUnsafeBytes { Glibc.send(descriptor, $0.baseAddress, $0.count, Int32(MSG_NOSIGNAL)) }
            guard n > 0 else { throw RawConnectionError(description: "send: \(errno)") }
            sent += n
        }
    }

    /// The answer to the oldest request that has none yet.
    func receive<R: KafkaRequest>(_ type: R.Type, _ version: Int16) throws -> (response: R.Response, text: String) {
        let size = Bytes(try read(4)).int32(at: 0)
        var reader = ByteReader(Bytes(try read(Int(size))))
        _ = try reader.int32()
        if R.responseHeaderVersion(version) >= 1 { try reader.skipTags() }
        let body = reader.rest()
        var bodyReader = ByteReader(body)
        let response = try R.Response(from: &bodyReader, version: version)
        return (response, RawConnection.text(try MessageLayout(R.Response.self).decode(body, version: version)))
    }

    func call<R: KafkaRequest>(_ request: R, _ version: Int16) throws -> (response: R.Response, text: String) {
        try send(request, version)
        return try receive(R.self, version)
    }

    private func read(_ count: Int) throws -> [UInt8] {
        var bytes = [UInt8](repeating: 0, count: count)
        var have = 0
        while have < count {
            let n = bytes[have...].withUnsafeMutableBytes { recv(descriptor, $0.baseAddress, $0.count, 0) }
            guard n > 0 else { throw RawConnectionError(description: n == 0 ? "the broker closed" : "receive: \(errno)") }
            have += n
        }
        return bytes
    }

    /// All fields, with ids that nobody can foresee replaced.
    static func text(_ value: MessageValue) -> String {
        switch value {
        case .null: return "null"
        case .bool(let value): return "\(value)"
        case .int(let value): return "\(value)"
        case .float(let value): return "\(value)"
        case .string(let value): return "\"\(masked(value))\""
        case .bytes(let value): return value.description
        case .uuid(let value): return "\(value)"
        case .array(let values): return "[\(values.map(text).joined(separator: ", "))]"
        case .object(let members):
            return "{\(members.map { "\($0.name): \(text($0.value))" }.joined(separator: ", "))}"
        }
    }

    /// UUIDs at the end of member ids.
    private static func masked(_ text: String) -> String {
        let units = Array(text.utf8)
        guard units.count > 36 else { return text }
        let tail = units.suffix(36)
        let dashes = tail.enumerated().filter { $0.element == 45 }.map(\.offset)
        guard dashes == [8, 13, 18, 23] else { return text }
        return String(decoding: units.dropLast(36), as: UTF8.self) + "<uuid>"
    }
}
