import KafkaProto

/// Whom a quota is for: one part or, for users and their clients, two.
public struct QuotaEntity: Sendable, Hashable {
    public struct Part: Sendable, Hashable {
        /// `user`, `client-id` or `ip`.
        public let type: String
        /// nil for the default.
        public let name: String?

        public init(_ type: String, _ name: String?) {
            self.type = type
            self.name = name
        }
    }

    public let parts: [Part]

    public init(_ parts: [Part]) { self.parts = parts }

    public func name(of type: String) -> String?? { parts.first { $0.type == type }.map(\.name) }
}

/// What part of a quota's entity is asked for.
public struct QuotaFilter: Sendable {
    public enum Match: Sendable {
        case exact(String)
        case defaultName
        case any
    }

    public let type: String
    public let match: Match

    public init(_ type: String, _ match: Match) {
        self.type = type
        self.match = match
    }
}

extension Admin {
    /// Quotas whose entity has exactly these parts (KIP-546).
    public func describeQuotas(_ filters: [QuotaFilter], strict: Bool = true) async throws -> [(entity: QuotaEntity, values: [(key: String, value: Double)])] {
        let response = try await send(to: .any, codes: { (r: DescribeClientQuotasResponse) in [r.errorCode] }) { _ in
            DescribeClientQuotasRequest(
                components: filters.map { filter in
                    switch filter.match {
                    case .exact(let name): DescribeClientQuotasRequest.ComponentData(entityType: filter.type, matchType: 0, match: name)
                    case .defaultName: DescribeClientQuotasRequest.ComponentData(entityType: filter.type, matchType: 1, match: nil)
                    case .any: DescribeClientQuotasRequest.ComponentData(entityType: filter.type, matchType: 2, match: nil)
                    }
                }, strict: strict)
        }
        if let error = BrokerError(wire: response.errorCode, response.errorMessage) { throw error }
        return (response.entries ?? []).map { entry in
            (QuotaEntity(entry.entity.map { .init($0.entityType, $0.entityName) }), entry.values.map { ($0.key, $0.value) })
        }
    }

    /// Sets quotas of an entity; nil removes one.
    public func alterQuotas(_ entity: QuotaEntity, _ changes: [(key: String, value: Double?)]) async throws -> BrokerError? {
        let response = try await send(to: .controller, codes: { (r: AlterClientQuotasResponse) in r.entries.map(\.errorCode) }) { _ in
            AlterClientQuotasRequest(entries: [
                AlterClientQuotasRequest.EntryData(
                    entity: entity.parts.map { AlterClientQuotasRequest.EntityData(entityType: $0.type, entityName: $0.name) },
                    ops: changes.map { AlterClientQuotasRequest.OpData(key: $0.key, value: $0.value ?? 0, remove: $0.value == nil) })
            ])
        }
        return response.entries.first.flatMap { BrokerError(wire: $0.errorCode, $0.errorMessage) }
    }
}
