import BrokerCore
import KafkaProto
import Platform

/// InitProducerId: a producer id for an idempotent producer, or the id and the next epoch of a transactional one.
enum InitProducerIdHandler {
    @Sendable
    static func handle(
        _ request: InitProducerIdRequest, _ call: RequestCall, _ broker: BrokerContext
    ) async -> InitProducerIdResponse? {
        await broker.producerIds.refill(from: broker.controller)
        let promise = Promise<InitProducerIdResponse>()
        broker.transactions.initProducerId(request) { promise.complete($0) }
        guard var response = await promise.value(until: .distantFuture) else { return nil }
        if call.version < 4 && response.errorCode == ErrorCode.producerFenced.rawValue {
            response.errorCode = ErrorCode.invalidProducerEpoch.rawValue
        }
        return response
    }
}
