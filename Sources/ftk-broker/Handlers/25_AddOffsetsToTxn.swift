import BrokerCore
import KafkaProto
import Platform

/// AddOffsetsToTxn: the partition of `__consumer_offsets` that holds the group becomes part of the transaction.
enum AddOffsetsToTxnHandler {
    @Sendable
    static func handle(
        _ request: AddOffsetsToTxnRequest, _ call: RequestCall, _ broker: BrokerContext
    ) async -> AddOffsetsToTxnResponse? {
        let partition = TopicPartition(InternalTopics.consumerOffsets, broker.groups.partition(for: request.groupId))
        let promise = Promise<ErrorCode>()
        broker.transactions.addPartitions(
            request.transactionalId, ProducerIdAndEpoch(id: request.producerId, epoch: request.producerEpoch), [partition]
        ) { promise.complete($0) }
        guard let error = await promise.value(until: .distantFuture) else { return nil }
        let told = call.version < 2 && error == .producerFenced ? ErrorCode.invalidProducerEpoch : error
        return AddOffsetsToTxnResponse(errorCode: told.rawValue)
    }
}
