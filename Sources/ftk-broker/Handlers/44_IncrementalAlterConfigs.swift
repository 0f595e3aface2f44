import BrokerCore
import KafkaProto

/// Changes of the configurations of topics, brokers and loggers, one after the other.
enum IncrementalAlterConfigsHandler {
    static func handle(
        _ request: IncrementalAlterConfigsRequest, _ call: RequestCall, _ broker: BrokerContext
    ) async -> IncrementalAlterConfigsResponse? {
        var counts: [String: Int] = [:]
        for resource in request.resources { counts["\(resource.resourceType)/\(resource.resourceName)", default: 0] += 1 }
        var responses: [IncrementalAlterConfigsResponse.AlterConfigsResourceResponse] = []
        for resource in request.resources {
            var error: RequestError?
            if counts["\(resource.resourceType)/\(resource.resourceName)"] != 1 {
                error = RequestError(.invalidRequest, "Each resource must appear at most once.")
            } else {
                let changes = resource.configs.map { (operation: $0.configOperation, name: $0.name, value: $0.value) }
                error = await ConfigAlteration.alter(
                    type: resource.resourceType, name: resource.resourceName, changes, validateOnly: request.validateOnly, broker)
            }
            responses.append(.init(
                errorCode: (error?.code ?? .none).rawValue, errorMessage: error?.message, resourceType: resource.resourceType,
                resourceName: resource.resourceName))
        }
        return IncrementalAlterConfigsResponse(responses: responses)
    }
}
