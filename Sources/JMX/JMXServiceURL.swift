/// Where a bean server listens: `service:jmx:rmi://[host[:port]]/jndi/rmi://[host[:port]]/name`.
public struct JMXServiceURL: Sendable, Hashable, CustomStringConvertible {
    /// Of the registry that knows the server; what stands in front of `/jndi/` is for servers that are not looked up.
    public let host: String
    public let port: Int
    /// By which the registry knows it: `jmxrmi`.
    public let name: String
    /// As Java writes it.
    public let description: String

    /// Registries listen here where an address names no port.
    public static let registryPort = 1099

    /// - Throws: the reason, in Java's words where Java has some.
    public init(_ text: String) throws(JMXError) {
        func wrong(_ reason: String) -> JMXError { JMXError(.wrongInput, reason) }
        let start = "service:jmx:"
        guard text.lowercased().hasPrefix(start) else { throw wrong("Service URL must start with service:jmx:") }
        let rest = text.dropFirst(start.count)
        guard let slashes = rest.firstRange(of: "://") else { throw wrong("Missing \"://\" after protocol name") }
        let transport = rest[..<slashes.lowerBound].lowercased()
        let afterTransport = rest[slashes.upperBound...]
        let path = afterTransport.drop { $0 != "/" && $0 != ";" }
        description = start + transport + "://" + afterTransport
        guard transport == "rmi" else { throw wrong("Unsupported protocol: \(transport)") }
        guard path.hasPrefix("/jndi/rmi://") else {
            throw wrong(
                path.hasPrefix("/stub/")
                    ? "addresses with a stub in them are not known here; give the registry's: service:jmx:rmi:///jndi/rmi://HOST:PORT/jmxrmi"
                    : "the address names no registry: service:jmx:rmi:///jndi/rmi://HOST:PORT/jmxrmi is expected")
        }
        let registry = path.dropFirst("/jndi/rmi://".count)
        let authority = registry.prefix { $0 != "/" }
        name = String(registry.dropFirst(authority.count + 1))
        guard !name.isEmpty else { throw wrong("the address names nothing in the registry: …/jmxrmi is expected at its end") }
        var host = authority[...]
        var port = Self.registryPort
        let bracket = authority.lastIndex(of: "]")
        if let colon = authority.lastIndex(of: ":"), bracket.map({ $0 < colon }) ?? true {
            host = authority[..<colon]
            let digits = authority[authority.index(after: colon)...]
            guard let number = Int(digits), 1...65_535 ~= number else { throw wrong("'\(digits)' is no port: 1 to 65535 is expected") }
            port = number
        }
        if host.hasPrefix("["), host.hasSuffix("]") { host = host.dropFirst().dropLast() }
        self.host = host.isEmpty ? "localhost" : String(host)
        self.port = port
    }
}
