import BrokerCore
import KafkaProto
import Platform

/// WriteTxnMarkers: markers of a coordinator on another broker, or of an administrator who ends a transaction that hangs.
enum WriteTxnMarkersHandler {
    /// Partitions whose result is awaited, and the results so far.
    private struct Progress {
        var left: Int
        var errors: [TopicPartition: ErrorCode] = [:]
    }

    @Sendable
    static func handle(
        _ request: WriteTxnMarkersRequest, _ call: RequestCall, _ broker: BrokerContext
    ) async -> WriteTxnMarkersResponse? {
        var response = WriteTxnMarkersResponse()
        for entry in request.markers {
            let marker = TransactionMarker(
                producer: ProducerIdAndEpoch(id: entry.producerId, epoch: entry.producerEpoch), commits: entry.transactionResult,
                coordinatorEpoch: entry.coordinatorEpoch)
            let partitions = entry.topics.flatMap { topic in topic.partitionIndexes.map { TopicPartition(topic.name, $0) } }
            guard let errors = await write(marker, Array(Set(partitions)), broker) else { return nil }
            response.markers.append(
                .init(
                    producerId: entry.producerId,
                    topics: entry.topics.map { topic in
                        .init(
                            name: topic.name,
                            partitions: topic.partitionIndexes.map {
                                .init(
                                    partitionIndex: $0,
                                    errorCode: (errors[TopicPartition(topic.name, $0)] ?? .unknownServerError).rawValue)
                            })
                    }))
        }
        return response
    }

    private static func write(
        _ marker: TransactionMarker, _ partitions: [TopicPartition], _ broker: BrokerContext
    ) async -> [TopicPartition: ErrorCode]? {
        if partitions.isEmpty { return [:] }
        let image = broker.metadata.image
        let progress = Guarded(Progress(left: partitions.count))
        let promise = Promise<[TopicPartition: ErrorCode]>()
        let done: @Sendable (TopicPartition, ErrorCode) -> Void = { partition, error in
            let errors = progress.withLock { progress -> [TopicPartition: ErrorCode]? in
                progress.errors[partition] = error
                progress.left -= 1
                return progress.left == 0 ? progress.errors : nil
            }
            if let errors { promise.complete(errors) }
        }
        for partition in partitions {
            if image.partition(partition) == nil {
                done(partition, .unknownTopicOrPartition)
            } else {
                broker.markers.writeLocally(marker, to: partition, completion: done)
            }
        }
        return await promise.value(until: .distantFuture)
    }
}
