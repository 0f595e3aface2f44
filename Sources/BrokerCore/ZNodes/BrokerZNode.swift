import CommandLine
import Platform

/// `/brokers/ids/N`: a live broker and where to reach it (`kafka.zk.BrokerIdZNode`, version 5).
public enum BrokerZNode {
    public static func encode(_ broker: ClusterImage.Broker, jmxPort: Int32 = -1, timestampMs: Int64) -> Bytes {
        let plaintext = broker.endpoints.first { $0.securityProtocol == "PLAINTEXT" }
        var members: [(String, JSON)] = [
            ("features", .object([])),
            ("listener_security_protocol_map", .object(broker.endpoints.map { ($0.listener, .string($0.securityProtocol)) })),
            ("endpoints", .array(broker.endpoints.map { .string(address($0)) }))
        ]
        if let rack = broker.rack { members.append(("rack", .string(rack))) }
        members += [
            ("jmx_port", .number(jmxPort)), ("port", .number(plaintext?.port ?? -1)), ("host", .optional(plaintext?.host)),
            ("version", .int(5)), ("timestamp", .string("\(timestampMs)"))
        ]
        return Bytes(utf8: JSON.object(members).text)
    }

    private static func address(_ endpoint: ClusterImage.Endpoint) -> String {
        let host = endpoint.host.contains(":") ? "[\(endpoint.host)]" : endpoint.host
        return "\(endpoint.listener)://\(host):\(endpoint.port)"
    }

    /// Reads what a broker of any release wrote: version 1 has one address, 2 and 3 name listeners by their protocols.
    public static func decode(_ data: Bytes?, id: Int32) throws(ZNodeFormatError) -> ClusterImage.Broker {
        let reader = try ZNodeReader(data, path: KafkaPaths.brokerId(id))
        let rack = reader.json["rack"]?.stringValue
        if try reader.int("version") < 2 {
            let endpoint = ClusterImage.Endpoint(
                listener: "PLAINTEXT", securityProtocol: "PLAINTEXT", host: try reader.string("host"), port: try reader.int("port"))
            return ClusterImage.Broker(id: id, endpoints: [endpoint], rack: rack)
        }
        guard let addresses = reader.json["endpoints"]?.arrayValue else { throw reader.failure("endpoints is no list") }
        let protocols = reader.json["listener_security_protocol_map"]
        var endpoints: [ClusterImage.Endpoint] = []
        for value in addresses {
            guard let text = value.stringValue, let slashes = text.firstRange(of: "://"), let colon = text.lastIndex(of: ":"),
                colon >= slashes.upperBound, let port = Int32(text[text.index(after: colon)...])
            else { throw reader.failure("endpoints has something that is no address") }
            let listener = String(text[..<slashes.lowerBound])
            var host = text[slashes.upperBound..<colon]
            if host.hasPrefix("["), host.hasSuffix("]") { host = host.dropFirst().dropLast() }
            endpoints.append(ClusterImage.Endpoint(
                listener: listener, securityProtocol: protocols?[listener]?.stringValue ?? listener, host: String(host), port: port))
        }
        return ClusterImage.Broker(id: id, endpoints: endpoints, rack: rack)
    }
}
