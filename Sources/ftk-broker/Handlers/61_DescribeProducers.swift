import BrokerCore
import KafkaProto

/// DescribeProducers: the idempotent and transactional producers that partitions remember (KIP-664).
enum DescribeProducersHandler {
    typealias Answer = DescribeProducersResponse.PartitionResponse

    @Sendable
    static func handle(
        _ request: DescribeProducersRequest, _ call: RequestCall, _ broker: BrokerContext
    ) async -> DescribeProducersResponse? {
        DescribeProducersResponse(
            topics: request.topics.map { topic in
                .init(
                    name: topic.name,
                    partitions: topic.partitionIndexes.map { partition in
                        do throws(ErrorCode) {
                            let producers = try broker.replicas.producers(TopicPartition(topic.name, partition))
                            return Answer(
                                partitionIndex: partition,
                                activeProducers: producers.map {
                                    .init(
                                        producerId: $0.producerId, producerEpoch: Int32($0.epoch), lastSequence: $0.lastSequence,
                                        lastTimestamp: $0.lastTimestamp, coordinatorEpoch: $0.coordinatorEpoch,
                                        currentTxnStartOffset: $0.currentTransactionFirstOffset ?? -1)
                                })
                        } catch {
                            return Answer(partitionIndex: partition, errorCode: error.rawValue, errorMessage: error.message)
                        }
                    })
            })
    }
}
