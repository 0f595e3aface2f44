import CommandLine
import Platform
import ZooKeeperClient

/// The session's id and password, kept in the first log folder while the broker runs: after a kill the next process ends that session at once
/// instead of waiting for its timeout. Readable by its owner only; the folder's lock says that no other process uses it.
struct SessionFile {
    static let name = ".ftk_zookeeper_session"
    let path: String

    init(folder: String) { path = "\(folder)/\(SessionFile.name)" }

    /// nil where there is none, it is another ensemble's or broker's, or it cannot be read.
    func read(servers: String, brokerId: Int32) -> ZooKeeperSession.Credentials? {
        guard let text = (try? FileSystem.read(path))?.string, let json = try? JSON(parsing: text),
            json["zookeeper"]?.stringValue == servers, json["broker"]?.intValue == Int64(brokerId),
            let id = json["session"]?.stringValue.flatMap({ UInt64($0, radix: 16) }),
            let password = json["password"]?.stringValue.flatMap(SessionFile.bytes)
        else { return nil }
        return ZooKeeperSession.Credentials(id: Int64(bitPattern: id), password: password)
    }

    func write(_ credentials: ZooKeeperSession.Credentials, servers: String, brokerId: Int32) throws(SystemError) {
        let text = JSON.object([
            ("zookeeper", .string(servers)), ("broker", .number(brokerId)),
            ("session", .string(String(UInt64(bitPattern: credentials.id), radix: 16))),
            ("password", .string(SessionFile.hex(credentials.password)))
        ]).text
        try FileSystem.replace(path, with: Bytes(utf8: text + "\n"), permissions: 0o600)
    }

    func remove() { try? FileSystem.remove(path) }

    private static func hex(_ bytes: Bytes) -> String {
        bytes.map { ($0 < 16 ? "0" : "") + String($0, radix: 16) }.joined()
    }

    private static func bytes(_ hex: String) -> Bytes? {
        let digits = Array(hex)
        guard digits.count % 2 == 0 else { return nil }
        var bytes: [UInt8] = []
        for i in stride(from: 0, to: digits.count, by: 2) {
            guard let byte = UInt8(String(digits[i...i + 1]), radix: 16) else { return nil }
            bytes.append(byte)
        }
        return Bytes(bytes)
    }
}
