import BrokerCore
import KafkaProto

/// Changes of the quotas of users, clients and addresses.
enum AlterClientQuotasHandler {
    static func handle(
        _ request: AlterClientQuotasRequest, _ call: RequestCall, _ broker: BrokerContext
    ) async -> AlterClientQuotasResponse? {
        let quotas = ClientQuotas(broker.entityConfigs)
        var entries: [AlterClientQuotasResponse.EntryData] = []
        for entry in request.entries {
            var answer = AlterClientQuotasResponse.EntryData(
                errorMessage: nil, entity: entry.entity.map { .init(entityType: $0.entityType, entityName: $0.entityName) })
            do {
                try await quotas.alter(
                    entry.entity.map { .init(type: $0.entityType, name: $0.entityName) },
                    entry.ops.map { ($0.key, $0.remove ? nil : $0.value) }, validateOnly: request.validateOnly)
            } catch {
                let error = error as? RequestError ?? RequestError(.unknownServerError)
                answer.errorCode = error.code.rawValue
                answer.errorMessage = error.message
            }
            entries.append(answer)
        }
        return AlterClientQuotasResponse(entries: entries)
    }
}
