import ZooKeeperProto

/// Where a ZooKeeper ensemble is, as `zookeeper.connect` says it: `host1:2181,host2:2181/chroot`.
public struct ZooKeeperConnectString: Sendable, Hashable, CustomStringConvertible {
    public struct Server: Sendable, Hashable, CustomStringConvertible {
        public let host: String
        public let port: Int

        public init(host: String, port: Int) {
            self.host = host
            self.port = port
        }

        public var description: String { host.contains(":") ? "[\(host)]:\(port)" : "\(host):\(port)" }
    }

    public struct Invalid: Error, Sendable, Hashable, CustomStringConvertible {
        public let description: String
    }

    /// At least one.
    public let servers: [Server]
    /// What all paths are below; empty for none.
    public let chroot: String

    /// - Throws: naming the part that is wrong. Without a port, 2181 is meant.
    public init(_ text: String) throws(Invalid) {
        let slash = text.firstIndex(of: "/") ?? text.endIndex
        let path = String(text[slash...])
        if path.isEmpty || path == "/" {
            chroot = ""
        } else {
            if let problem = ZnodePath.problem(path) { throw Invalid(description: "ZooKeeper address \(text): \(problem)") }
            chroot = path
        }
        var servers: [Server] = []
        for part in text[..<slash].split(separator: ",") {
            let entry = part.drop { $0 == " " }.prefix { $0 != " " }
            if entry.isEmpty { continue }
            servers.append(try ZooKeeperConnectString.server(String(entry), in: text))
        }
        if servers.isEmpty { throw Invalid(description: "ZooKeeper address \"\(text)\": no host in it; write HOST:PORT[,HOST:PORT…][/PATH]") }
        self.servers = servers
    }

    private static func server(_ entry: String, in text: String) throws(Invalid) -> Server {
        var host = entry
        var port: Substring?
        if entry.hasPrefix("["), let end = entry.firstIndex(of: "]") {
            host = String(entry[entry.index(after: entry.startIndex)..<end])
            let rest = entry[entry.index(after: end)...]
            if rest.hasPrefix(":") { port = rest.dropFirst() }
        } else if let colon = entry.lastIndex(of: ":") {
            host = String(entry[..<colon])
            port = entry[entry.index(after: colon)...]
        }
        guard let port else { return Server(host: host, port: 2181) }
        guard let number = Int(port), (1...65535).contains(number), !host.isEmpty else {
            throw Invalid(description: "ZooKeeper address \(text): \(entry) is not HOST:PORT")
        }
        return Server(host: host, port: number)
    }

    public var description: String { servers.map(\.description).joined(separator: ",") + chroot }
}
