import KafkaProto

/// The quotas of users, clients and addresses, as they stand in znodes (`ZkAdminManager`, `ClientQuotaManager`).
public struct ClientQuotas: Sendable {
    /// One part of who a quota is for.
    public struct EntityPart: Hashable, Sendable {
        /// `user`, `client-id` or `ip`.
        public var type: String
        /// nil: those without a quota of their own.
        public var name: String?

        public init(type: String, name: String?) {
            self.type = type
            self.name = name
        }
    }

    public enum Match: Hashable, Sendable {
        case name(String)
        case standard
        case any
    }

    public struct Component: Hashable, Sendable {
        public var type: String
        public var match: Match

        public init(type: String, match: Match) {
            self.type = type
            self.match = match
        }
    }

    public struct Quotas: Sendable {
        public var entity: [EntityPart]
        public var values: [String: Double]
    }

    private let configs: EntityConfigs

    public init(_ configs: EntityConfigs) { self.configs = configs }

    private enum ValueType: String {
        case long = "LONG"
        case int = "INT"
        case double = "DOUBLE"
    }
    private static let userKeys: [String: ValueType] = [
        "producer_byte_rate": .long, "consumer_byte_rate": .long, "request_percentage": .double, "controller_mutation_rate": .double
    ]
    private static let ipKeys: [String: ValueType] = ["connection_creation_rate": .int]
    private static let names = ["user": "user", "client-id": "client", "ip": "ip"]

    /// - Parameter strict: an entity has no other parts than those named.
    public func describe(_ components: [Component], strict: Bool) async throws -> [Quotas] {
        var wanted: [String: Match] = [:]
        for component in components {
            if component.type.isEmpty { throw RequestError(.invalidRequest, "Unexpected empty filter component entity type") }
            guard let name = ClientQuotas.names[component.type] else {
                throw RequestError(.unsupportedVersion, "Custom entity type '\(component.type)' not supported")
            }
            guard wanted.updateValue(component.match, forKey: component.type) == nil else {
                throw RequestError(.invalidRequest, "Duplicate \(name) filter component entity type")
            }
        }
        if wanted["ip"] != nil, wanted["user"] != nil || wanted["client-id"] != nil {
            throw RequestError(
                .invalidRequest,
                "Invalid entity filter component combination, IP filter component should not be used with user or clientId filter component.")
        }
        var found: [([EntityPart], [String: String])] = []
        if wanted["ip"] == nil { found += try await userAndClientEntries() }
        if wanted["user"] == nil, wanted["client-id"] == nil {
            for (name, properties) in try await configs.readAll("ips") { found.append(([part("ip", name)], properties)) }
        }
        return found.compactMap { entity, properties in
            let values = properties.compactMapValues(Double.init).filter {
                ClientQuotas.userKeys[$0.key] != nil || ClientQuotas.ipKeys[$0.key] != nil
            }
            return !values.isEmpty && matches(entity, wanted, strict: strict) ? Quotas(entity: entity, values: values) : nil
        }
    }

    private func userAndClientEntries() async throws -> [([EntityPart], [String: String])] {
        var found: [([EntityPart], [String: String])] = []
        for (name, properties) in try await configs.readAll("clients") { found.append(([part("client-id", name)], properties)) }
        for (user, properties) in try await configs.readAll("users") {
            found.append(([part("user", user)], properties))
            for (client, properties) in try await configs.readAll("users/\(user)/clients") {
                found.append(([part("user", user), part("client-id", client)], properties))
            }
        }
        return found
    }

    private func part(_ type: String, _ name: String) -> EntityPart {
        EntityPart(type: type, name: name == KafkaPaths.defaultEntity ? nil : Sanitizer.desanitize(name))
    }

    private func matches(_ entity: [EntityPart], _ wanted: [String: Match], strict: Bool) -> Bool {
        for (type, match) in wanted {
            guard let part = entity.first(where: { $0.type == type }) else { return false }
            switch match {
            case .any: break
            case .standard: if part.name != nil { return false }
            case .name(let name): if part.name != name { return false }
            }
        }
        return !strict || entity.allSatisfy { wanted[$0.type] != nil }
    }

    /// - Parameter changes: nil removes a quota.
    public func alter(_ entity: [EntityPart], _ changes: [(key: String, value: Double?)], validateOnly: Bool) async throws {
        let (kind, name, keys) = try place(entity)
        var properties = try await configs.read(kind, name)
        for (key, value) in changes {
            guard let value else {
                properties[key] = nil
                continue
            }
            guard let type = keys[key] else { throw RequestError(.invalidRequest, "Invalid configuration key \(key)") }
            if type == .double {
                properties[key] = "\(value)"
                continue
            }
            let limit: Double = type == .long ? 9.2e18 : 2_147_483_647
            let whole = (value + 1e-6).rounded(.towardZero)
            guard whole.magnitude <= limit, (whole - value).magnitude <= 1e-6 else {
                throw RequestError(.invalidRequest, "Configuration \(key) must be a \(type.rawValue) value")
            }
            properties[key] = "\(Int64(whole))"
        }
        if !validateOnly { try await configs.write(kind, name, properties) }
    }

    /// The path below `/config`, and which quotas there are.
    private func place(_ entity: [EntityPart]) throws(RequestError) -> (kind: String, name: String, keys: [String: ValueType]) {
        if entity.isEmpty { throw RequestError(.invalidRequest, "Invalid empty client quota entity") }
        var names: [String: String] = [:]
        for part in entity {
            guard ClientQuotas.names[part.type] != nil else {
                throw RequestError(.invalidRequest, "Unhandled client quota entity type: \(part.type)")
            }
            if part.name == "" { throw RequestError(.invalidRequest, "Empty \(part.type) not supported") }
            names[part.type] = part.name.map { part.type == "ip" ? $0 : Sanitizer.sanitize($0) } ?? KafkaPaths.defaultEntity
        }
        switch (names["user"], names["client-id"], names["ip"]) {
        case (let user?, let client?, nil): return ("users", "\(user)/clients/\(client)", ClientQuotas.userKeys)
        case (let user?, nil, nil): return ("users", user, ClientQuotas.userKeys)
        case (nil, let client?, nil): return ("clients", client, ClientQuotas.userKeys)
        case (nil, nil, let ip?): return ("ips", ip, ClientQuotas.ipKeys)
        default: throw RequestError(.invalidRequest, "Invalid client quota entity")
        }
    }
}
