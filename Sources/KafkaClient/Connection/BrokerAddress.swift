/// Where a broker listens.
public struct BrokerAddress: Sendable, Hashable, CustomStringConvertible {
    public let host: String
    public let port: Int

    public init(host: String, port: Int) {
        self.host = host
        self.port = port
    }

    /// Reads `HOST:PORT`, `[IPv6]:PORT`, and both after a `PROTOCOL://` as Kafka takes them.
    public init(_ text: String) throws(ClientError) {
        var rest = Substring(text)
        if let slashes = rest.range(of: "://") { rest = rest[slashes.upperBound...] }
        guard let colon = rest.lastIndex(of: ":"), let port = Int(rest[rest.index(after: colon)...]), (1...65535).contains(port)
        else { throw ClientError(.address, "'\(text)' is not an address: HOST:PORT is expected, for example localhost:9092") }
        var host = rest[..<colon]
        if host.first == "[", host.last == "]" { host = host.dropFirst().dropLast() }
        guard !host.isEmpty else {
            throw ClientError(.address, "'\(text)' has no host: HOST:PORT is expected, for example localhost:9092")
        }
        self.init(host: String(host), port: port)
    }

    public var description: String { host.contains(":") ? "[\(host)]:\(port)" : "\(host):\(port)" }
}

extension Substring {
    /// The first place of `text`.
    fileprivate func range(of text: String) -> Range<Index>? {
        var at = startIndex
        while at < endIndex {
            if self[at...].hasPrefix(text) { return at..<index(at, offsetBy: text.count) }
            at = index(after: at)
        }
        return nil
    }
}

/// A broker as the metadata names it.
public struct BrokerNode: Sendable, Hashable {
    public let id: Int32
    public let host: String
    public let port: Int
    public let rack: String?

    public init(id: Int32, host: String, port: Int, rack: String? = nil) {
        self.id = id
        self.host = host
        self.port = port
        self.rack = rack
    }

    public var address: BrokerAddress { BrokerAddress(host: host, port: port) }
}
