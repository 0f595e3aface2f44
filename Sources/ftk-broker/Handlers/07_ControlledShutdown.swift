import BrokerCore
import KafkaProto

/// A broker that goes away in good order asks the controller to move its leaderships.
enum ControlledShutdownHandler {
    static func handle(
        _ request: ControlledShutdownRequest, _ call: RequestCall, _ broker: BrokerContext
    ) async -> ControlledShutdownResponse? {
        switch await broker.controllerCore.controlledShutdown(request.brokerId) {
        case .failure(let error): return ControlledShutdownResponse(errorCode: error.code.rawValue)
        case .success(let remaining):
            return ControlledShutdownResponse(remainingPartitions: remaining.map {
                .init(topicName: $0.topic, partitionIndex: $0.partition)
            })
        }
    }
}
