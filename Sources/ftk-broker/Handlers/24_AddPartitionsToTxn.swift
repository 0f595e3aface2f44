import BrokerCore
import KafkaProto
import Platform

/// AddPartitionsToTxn: one transaction of a client before version 4, then several of another broker, which may only ask whether the
/// partitions are there (KIP-890).
enum AddPartitionsToTxnHandler {
    typealias TopicResult = AddPartitionsToTxnResponse.AddPartitionsToTxnTopicResult
    typealias Topic = AddPartitionsToTxnRequest.AddPartitionsToTxnTopic

    @Sendable
    static func handle(
        _ request: AddPartitionsToTxnRequest, _ call: RequestCall, _ broker: BrokerContext
    ) async -> AddPartitionsToTxnResponse? {
        if call.version < 4 {
            let producer = ProducerIdAndEpoch(id: request.v3AndBelowProducerId, epoch: request.v3AndBelowProducerEpoch)
            let results = await add(
                request.v3AndBelowTransactionalId, producer, request.v3AndBelowTopics, verifyOnly: false, call, broker)
            return results.map { AddPartitionsToTxnResponse(resultsByTopicV3AndBelow: $0) }
        }
        var response = AddPartitionsToTxnResponse()
        for transaction in request.transactions {
            let producer = ProducerIdAndEpoch(id: transaction.producerId, epoch: transaction.producerEpoch)
            guard
                let results = await add(
                    transaction.transactionalId, producer, transaction.topics, verifyOnly: transaction.verifyOnly, call, broker)
            else { return nil }
            response.resultsByTransaction.append(.init(transactionalId: transaction.transactionalId, topicResults: results))
        }
        return response
    }

    private static func add(
        _ id: String, _ producer: ProducerIdAndEpoch, _ topics: [Topic], verifyOnly: Bool, _ call: RequestCall,
        _ broker: BrokerContext
    ) async -> [TopicResult]? {
        let image = broker.metadata.image
        let partitions = topics.flatMap { topic in topic.partitions.map { TopicPartition(topic.name, $0) } }
        let unknown = Set(partitions.filter { image.partition($0) == nil })
        var errors: [TopicPartition: ErrorCode] = [:]
        if !unknown.isEmpty {
            // All or nothing.
            for partition in partitions {
                errors[partition] = unknown.contains(partition) ? .unknownTopicOrPartition : .operationNotAttempted
            }
        } else if verifyOnly {
            errors = broker.transactions.verify(id, producer, partitions)
            if call.version < 5 {
                errors = errors.mapValues { $0 == .transactionAbortable ? .invalidTxnState : $0 }
            }
        } else {
            let promise = Promise<ErrorCode>()
            broker.transactions.addPartitions(id, producer, Set(partitions)) { promise.complete($0) }
            guard let error = await promise.value(until: .distantFuture) else { return nil }
            let told = call.version < 2 && error == .producerFenced ? ErrorCode.invalidProducerEpoch : error
            for partition in partitions { errors[partition] = told }
        }
        let final = errors
        return topics.map { topic in
            .init(
                name: topic.name,
                resultsByPartition: topic.partitions.map {
                    .init(
                        partitionIndex: $0,
                        partitionErrorCode: (final[TopicPartition(topic.name, $0)] ?? .unknownServerError).rawValue)
                })
        }
    }
}
