import BrokerCore
import KafkaProto

/// The quotas of users, clients and addresses that match a filter.
enum DescribeClientQuotasHandler {
    static func handle(
        _ request: DescribeClientQuotasRequest, _ call: RequestCall, _ broker: BrokerContext
    ) async -> DescribeClientQuotasResponse? {
        do {
            var components: [ClientQuotas.Component] = []
            for component in request.components {
                let match: ClientQuotas.Match
                switch component.matchType {
                case 0: match = .name(component.match ?? "")
                case 1: match = .standard
                case 2: match = .any
                default: throw RequestError(.invalidRequest, "Unexpected match type: \(component.matchType)")
                }
                components.append(.init(type: component.entityType, match: match))
            }
            let found = try await ClientQuotas(broker.entityConfigs).describe(components, strict: request.strict)
            return DescribeClientQuotasResponse(errorMessage: nil, entries: found.map { quotas in
                .init(
                    entity: quotas.entity.map { .init(entityType: $0.type, entityName: $0.name) },
                    values: quotas.values.sorted { $0.key < $1.key }.map { .init(key: $0.key, value: $0.value) })
            })
        } catch let error as RequestError {
            return DescribeClientQuotasResponse(errorCode: error.code.rawValue, errorMessage: error.message, entries: nil)
        } catch {
            return DescribeClientQuotasResponse(errorCode: ErrorCode.unknownServerError.rawValue, errorMessage: nil, entries: nil)
        }
    }
}
