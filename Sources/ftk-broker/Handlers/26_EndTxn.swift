import BrokerCore
import KafkaProto
import Platform

/// EndTxn: answered when the decision is in the log; the markers follow.
enum EndTxnHandler {
    @Sendable
    static func handle(_ request: EndTxnRequest, _ call: RequestCall, _ broker: BrokerContext) async -> EndTxnResponse? {
        let promise = Promise<ErrorCode>()
        broker.transactions.end(
            request.transactionalId, ProducerIdAndEpoch(id: request.producerId, epoch: request.producerEpoch),
            commits: request.committed
        ) { promise.complete($0) }
        guard let error = await promise.value(until: .distantFuture) else { return nil }
        let told = call.version < 2 && error == .producerFenced ? ErrorCode.invalidProducerEpoch : error
        return EndTxnResponse(errorCode: told.rawValue)
    }
}
