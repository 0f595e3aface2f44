import BrokerCore
import KafkaProto

/// The whole of what is changed for topics and brokers; what is not named goes back to its default (deprecated since 2.3).
enum AlterConfigsHandler {
    static func handle(
        _ request: AlterConfigsRequest, _ call: RequestCall, _ broker: BrokerContext
    ) async -> AlterConfigsResponse? {
        var responses: [AlterConfigsResponse.AlterConfigsResourceResponse] = []
        for resource in request.resources {
            let error = await ConfigAlteration.replace(
                type: resource.resourceType, name: resource.resourceName, resource.configs.map { ($0.name, $0.value) },
                validateOnly: request.validateOnly, broker)
            responses.append(.init(
                errorCode: (error?.code ?? .none).rawValue, errorMessage: error?.message, resourceType: resource.resourceType,
                resourceName: resource.resourceName))
        }
        return AlterConfigsResponse(responses: responses)
    }
}
