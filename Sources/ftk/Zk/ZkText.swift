import CommandLine
import KafkaClient
import Platform
import ZooKeeperProto

/// Znodes, states and ACLs as zkCli prints them, and as JSON.
enum ZkText {
    static func hex(_ number: Int64) -> String { "0x" + String(UInt64(bitPattern: number), radix: 16) }

    static func stat(_ stat: Stat, to out: Output) {
        out.line("cZxid = \(hex(stat.czxid))")
        out.line("ctime = \(WallClock.javaText(ms: stat.ctime))")
        out.line("mZxid = \(hex(stat.mzxid))")
        out.line("mtime = \(WallClock.javaText(ms: stat.mtime))")
        out.line("pZxid = \(hex(stat.pzxid))")
        out.line("cversion = \(stat.cversion)")
        out.line("dataVersion = \(stat.version)")
        out.line("aclVersion = \(stat.aversion)")
        out.line("ephemeralOwner = \(hex(stat.ephemeralOwner))")
        out.line("dataLength = \(stat.dataLength)")
        out.line("numChildren = \(stat.numChildren)")
    }

    static func json(_ stat: Stat) -> JSON {
        .object([
            ("czxid", .string(hex(stat.czxid))), ("mzxid", .string(hex(stat.mzxid))), ("pzxid", .string(hex(stat.pzxid))),
            ("ctime", .int(stat.ctime)), ("mtime", .int(stat.mtime)), ("version", .number(stat.version)),
            ("cversion", .number(stat.cversion)), ("aversion", .number(stat.aversion)),
            ("ephemeralOwner", .string(hex(stat.ephemeralOwner))), ("dataLength", .number(stat.dataLength)),
            ("numChildren", .number(stat.numChildren)),
        ])
    }

    /// Text where the bytes are UTF-8, else base64 under another name.
    static func json(data: Bytes?) -> (String, JSON) {
        guard let data else { return ("data", .null) }
        return data.string.map { ("data", .string($0)) } ?? ("dataBase64", .string(data.base64))
    }

    // MARK: ACLs

    static let letters: [(Character, Int32)] = [
        ("c", Permissions.create), ("d", Permissions.delete), ("r", Permissions.read), ("w", Permissions.write),
        ("a", Permissions.admin),
    ]

    static func permissions(_ bits: Int32) -> String {
        String(letters.filter { bits & $0.1 != 0 }.map(\.0))
    }

    static func acl(_ acl: ACL) -> String { "\(acl.id.scheme ?? ""):\(acl.id.id ?? ""):\(permissions(acl.perms))" }

    static func json(_ acl: [ACL]) -> JSON { .array(acl.map { .string(ZkText.acl($0)) }) }

    /// `scheme:id:perm[,…]`; what is none is told to `complain` and left out, as zkCli does.
    static func parseACL(_ text: String, complain: (String) -> Void) -> [ACL] {
        var list: [ACL] = []
        for part in text.split(separator: ",", omittingEmptySubsequences: true) {
            guard let first = part.firstIndex(of: ":"), let last = part.lastIndex(of: ":"), first != last else {
                complain("\(part) does not have the form scheme:id:perm")
                continue
            }
            var bits: Int32 = 0
            for letter in part[part.index(after: last)...] {
                if let bit = letters.first(where: { $0.0 == letter })?.1 { bits |= bit } else { complain("Unknown perm type: \(letter)") }
            }
            list.append(
                ACL(perms: bits, id: Id(scheme: String(part[..<first]), id: String(part[part.index(after: first)..<last]))))
        }
        return list
    }

    // MARK: Data

    static func hexDump(_ data: Bytes) -> String {
        let line = "+--------+-------------------------------------------------+----------------+"
        var text = "         +-------------------------------------------------+\n"
        text += "         |  0  1  2  3  4  5  6  7  8  9  a  b  c  d  e  f |\n" + line
        for at in stride(from: 0, to: data.count, by: 16) {
            let part = data.slice(at, min(16, data.count - at))
            let offset = String(at, radix: 16)
            text += "\n|" + String(repeating: "0", count: 8 - offset.count) + offset + "|"
            for byte in part { text += (byte < 16 ? " 0" : " ") + String(byte, radix: 16) }
            text += String(repeating: "   ", count: 16 - part.count) + " |"
            text += String(part.map { (0x20..<0x7F).contains($0) ? Character(UnicodeScalar($0)) : "." })
            text += String(repeating: " ", count: 16 - part.count) + "|"
        }
        return text + "\n" + line
    }
}

extension Bytes {
    var base64: String { Base64.encode(self) }

    init?(base64 text: String) {
        guard let bytes = Base64.decode(text) else { return nil }
        self.init(bytes)
    }
}
