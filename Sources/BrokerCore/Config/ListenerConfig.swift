/// An address of `listeners` or `advertised.listeners`: `PLAINTEXT://host:9092` (`kafka.cluster.EndPoint`).
public struct ListenerConfig: Sendable, Hashable, CustomStringConvertible {
    /// Upper case.
    public let name: String
    /// Empty: all addresses; of an IPv6 address without brackets.
    public let host: String
    /// 0 in `listeners`: any free port.
    public let port: Int
    /// `PLAINTEXT`, `SSL`, `SASL_PLAINTEXT`, `SASL_SSL`.
    public let securityProtocol: String

    public init(name: String, host: String, port: Int, securityProtocol: String) {
        self.name = name
        self.host = host
        self.port = port
        self.securityProtocol = securityProtocol
    }

    /// As `/brokers/ids/ID` has it.
    public var description: String { "\(name)://\(host.contains(":") ? "[\(host)]" : host):\(port)" }
}

extension BrokerConfig {
    /// Where the broker listens.
    public func listeners() throws(ConfigException) -> [ListenerConfig] {
        try parseListeners(string("listeners") ?? "", key: "listeners")
    }

    /// Where clients are told to find it: `advertised.listeners`, else `listeners`. A listener for all addresses is advertised by
    /// this machine's name.
    /// - Parameter hostName: of this machine, fully qualified.
    public func advertisedListeners(hostName: () -> String) throws(ConfigException) -> [ListenerConfig] {
        let advertised: [ListenerConfig]
        if let text = string("advertised.listeners") {
            advertised = try parseListeners(text, key: "advertised.listeners")
            for listener in advertised where listener.host == "0.0.0.0" {
                throw ConfigException(
                    "requirement failed: advertised.listeners cannot use the nonroutable meta-address 0.0.0.0. Use a routable IP address.")
            }
        } else {
            advertised = try listeners()
            for listener in advertised where listener.host == "0.0.0.0" {
                throw ConfigException(
                    "requirement failed: advertised.listeners cannot use the nonroutable meta-address 0.0.0.0. Use a routable IP address.")
            }
        }
        let own = Set(try listeners().map(\.name))
        let inter = interBrokerListener
        if !advertised.contains(where: { $0.name == inter }) {
            throw ConfigException(
                "requirement failed: inter.broker.listener.name must be a listener name defined in advertised.listeners. "
                    + "The valid options based on currently configured listeners are \(advertised.map(\.name).joined(separator: ","))")
        }
        if let stranger = advertised.first(where: { !own.contains($0.name) }) {
            let names = { (listeners: [String]) in listeners.joined(separator: ",") }
            throw ConfigException(
                "requirement failed: advertised.listeners listener names must be equal to or a subset of the ones defined in listeners. "
                    + "Found \(names(advertised.map(\.name))) (\(stranger.name) is not among them). "
                    + "The valid options based on the current configuration are \(names(own.sorted()))")
        }
        return advertised.map { listener in
            listener.host.isEmpty
                ? ListenerConfig(
                    name: listener.name, host: hostName(), port: listener.port, securityProtocol: listener.securityProtocol)
                : listener
        }
    }

    /// The name of the listener that brokers use among themselves.
    public var interBrokerListener: String {
        (string("inter.broker.listener.name") ?? string("security.inter.broker.protocol") ?? "PLAINTEXT").uppercased()
    }

    /// `listener.security.protocol.map`: upper-case listener name to protocol, in the order given.
    func securityProtocols() throws(ConfigException) -> [(listener: String, securityProtocol: String)] {
        var result: [(String, String)] = []
        let key = "listener.security.protocol.map"
        for entry in (string(key) ?? "").split(separator: ",") {
            guard let colon = entry.lastIndex(of: ":") else {
                throw ConfigException(name: key, value: string(key), "\(ConfigKey.trim(entry)) is not LISTENER:PROTOCOL")
            }
            let name = ConfigKey.trim(entry[..<colon]).uppercased()
            let securityProtocol = ConfigKey.trim(entry[entry.index(after: colon)...]).uppercased()
            guard ["PLAINTEXT", "SSL", "SASL_PLAINTEXT", "SASL_SSL"].contains(securityProtocol) else {
                throw ConfigException("Invalid security protocol `\(securityProtocol)` defined in \(key)")
            }
            result.removeAll { $0.0 == name }
            result.append((name, securityProtocol))
        }
        return result
    }

    private func parseListeners(_ text: String, key: String) throws(ConfigException) -> [ListenerConfig] {
        let protocols = Dictionary(try securityProtocols().map { ($0.listener, $0.securityProtocol) }, uniquingKeysWith: { $1 })
        var result: [ListenerConfig] = []
        for part in text.split(separator: ",") {
            let entry = ConfigKey.trim(part)
            if entry.isEmpty { continue }
            let listener = try BrokerConfig.parseListener(entry, protocols, key: key)
            if result.contains(where: { $0.name == listener.name }) {
                throw ConfigException("requirement failed: Each listener must have a different name, \(key): \(text)")
            }
            if listener.port != 0, result.contains(where: { $0.port == listener.port && ($0.host == listener.host) }) {
                throw ConfigException("requirement failed: Each listener must have a different port, \(key): \(text)")
            }
            result.append(listener)
        }
        if result.isEmpty { throw ConfigException("requirement failed: There must be at least one listener in \(key)") }
        return result
    }

    private static func parseListener(
        _ entry: String, _ protocols: [String: String], key: String
    ) throws(ConfigException) -> ListenerConfig {
        let unusable = ConfigException(
            "Error creating broker listeners from '\(entry)': Unable to parse \(entry) to a broker endpoint")
        guard let slashes = entry.firstRange(of: "://"), let colon = entry.lastIndex(of: ":"), colon >= slashes.upperBound,
            let port = UInt16(entry[entry.index(after: colon)...])
        else { throw unusable }
        let name = entry[..<slashes.lowerBound].uppercased()
        var host = entry[slashes.upperBound..<colon]
        if host.hasPrefix("["), host.hasSuffix("]") { host = host.dropFirst().dropLast() }
        guard let securityProtocol = protocols[name] else {
            throw ConfigException(
                "Error creating broker listeners from '\(entry)': No security protocol defined for listener \(name)")
        }
        return ListenerConfig(name: name, host: String(host), port: Int(port), securityProtocol: securityProtocol)
    }
}
