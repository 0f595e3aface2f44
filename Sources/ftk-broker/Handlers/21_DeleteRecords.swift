import BrokerCore
import KafkaProto

/// DeleteRecords: the log start offset of partitions is moved up.
enum DeleteRecordsHandler {
    @Sendable
    static func handle(_ request: DeleteRecordsRequest, _ call: RequestCall, _ broker: BrokerContext) async -> DeleteRecordsResponse? {
        let topics = request.topics
        let results = await broker.workers.run {
            topics.map { topic in
                DeleteRecordsResponse.DeleteRecordsTopicResult(
                    name: topic.name,
                    partitions: topic.partitions.map { asked in
                        let name = TopicPartition(topic.name, asked.partitionIndex)
                        do throws(ErrorCode) {
                            let start = try broker.replicas.deleteRecords(name, before: asked.offset)
                            return .init(partitionIndex: asked.partitionIndex, lowWatermark: start, errorCode: 0)
                        } catch {
                            return .init(partitionIndex: asked.partitionIndex, lowWatermark: -1, errorCode: error.rawValue)
                        }
                    })
            }
        }
        return DeleteRecordsResponse(topics: results)
    }
}
