import BrokerCore
import KafkaProto

/// A block of producer ids for another broker, from the controller.
enum AllocateProducerIdsHandler {
    static func handle(
        _ request: AllocateProducerIdsRequest, _ call: RequestCall, _ broker: BrokerContext
    ) async -> AllocateProducerIdsResponse? {
        switch await broker.controllerCore.allocateProducerIds(for: request.brokerId) {
        case .failure(let error): return AllocateProducerIdsResponse(errorCode: error.code.rawValue)
        case .success(let block):
            return AllocateProducerIdsResponse(producerIdStart: block.first, producerIdLen: Int32(block.last - block.first + 1))
        }
    }
}
