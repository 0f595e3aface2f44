import BrokerCore
import KafkaProto

/// The cluster's id, controller and brokers.
enum DescribeClusterHandler {
    static func handle(
        _ request: DescribeClusterRequest, _ call: RequestCall, _ broker: BrokerContext
    ) async -> DescribeClusterResponse? {
        if request.endpointType != 1 {
            let isKnown = request.endpointType == 2
            return DescribeClusterResponse(
                errorCode: (isKnown ? ErrorCode.mismatchedEndpointType : .unsupportedEndpointType).rawValue,
                errorMessage: isKnown
                    ? "The request was sent to an endpoint of type BROKER, but we wanted an endpoint of type CONTROLLER"
                    : "Unsupported endpoint type \(request.endpointType)")
        }
        let image = broker.metadata.image
        let brokers = image.brokers.values.sorted { $0.id < $1.id }.compactMap { broker in
            broker.endpoint(call.listener).map {
                DescribeClusterResponse.DescribeClusterBroker(brokerId: broker.id, host: $0.host, port: $0.port, rack: broker.rack)
            }
        }
        return DescribeClusterResponse(
            clusterId: broker.clusterId, controllerId: image.controllerId ?? -1, brokers: brokers,
            clusterAuthorizedOperations: request.includeClusterAuthorizedOperations
                ? AuthorizedOperations.cluster : AuthorizedOperations.unknown)
    }
}
