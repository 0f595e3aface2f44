import BrokerCore
import KafkaProto

/// AlterReplicaLogDirs: replicas move to other folders of this broker; the answer comes when the move has begun.
enum AlterReplicaLogDirsHandler {
    @Sendable
    static func handle(
        _ request: AlterReplicaLogDirsRequest, _ call: RequestCall, _ broker: BrokerContext
    ) async -> AlterReplicaLogDirsResponse? {
        let folders = request.dirs
        let results = await broker.workers.run {
            var results: [(topic: String, partition: Int32, error: ErrorCode)] = []
            for folder in folders {
                for topic in folder.topics {
                    for partition in topic.partitions {
                        let error = broker.replicas.beginMove(TopicPartition(topic.name, partition), to: folder.path)
                        results.append((topic.name, partition, error))
                    }
                }
            }
            return results
        }
        broker.workers.submit { broker.replicas.moveReplicas() }
        var response = AlterReplicaLogDirsResponse()
        for result in results {
            let answer = AlterReplicaLogDirsResponse.AlterReplicaLogDirPartitionResult(
                partitionIndex: result.partition, errorCode: result.error.rawValue)
            if let index = response.results.firstIndex(where: { $0.topicName == result.topic }) {
                response.results[index].partitions.append(answer)
            } else {
                response.results.append(.init(topicName: result.topic, partitions: [answer]))
            }
        }
        return response
    }
}
