import BrokerCore
import KafkaProto
import LogStore
import Platform

/// ListOffsets: the ends of partitions, and offsets by time.
enum ListOffsetsHandler {
    typealias Asked = ListOffsetsRequest.ListOffsetsPartition
    typealias Answer = ListOffsetsResponse.ListOffsetsPartitionResponse

    @Sendable
    static func handle(_ request: ListOffsetsRequest, _ call: RequestCall, _ broker: BrokerContext) async -> ListOffsetsResponse? {
        let isolation: FetchIsolation = request.replicaId >= 0 ? .logEnd : request.isolationLevel == 1 ? .lastStable : .highWatermark
        let version = call.version
        let topics = request.topics
        let work: @Sendable () -> [ListOffsetsResponse.ListOffsetsTopicResponse] = {
            topics.map { topic in
                var seen: [Int32: Int] = [:]
                for partition in topic.partitions { seen[partition.partitionIndex, default: 0] += 1 }
                return .init(
                    name: topic.name,
                    partitions: topic.partitions.map { partition in
                        if seen[partition.partitionIndex] != 1 {
                            return Answer(partitionIndex: partition.partitionIndex, errorCode: ErrorCode.invalidRequest.rawValue)
                        }
                        return answer(topic.name, partition, isolation, version, broker)
                    })
            }
        }
        // Only what is asked by time reads records.
        let readsRecords = topics.contains { $0.partitions.contains { $0.timestamp >= 0 || $0.timestamp == -3 } }
        return ListOffsetsResponse(topics: readsRecords ? await broker.workers.run(work) : work())
    }

    private static func answer(
        _ topic: String, _ asked: Asked, _ isolation: FetchIsolation, _ version: Int16, _ broker: BrokerContext
    ) -> Answer {
        let name = TopicPartition(topic, asked.partitionIndex)
        var answer = Answer(partitionIndex: asked.partitionIndex)
        do throws(ErrorCode) {
            let question = try question(asked.timestamp, version)
            if version == 0 {
                answer.oldStyleOffsets = try broker.replicas.segmentOffsets(question, of: name, max: Int(asked.maxNumOffsets))
            } else if asked.timestamp == -5 {
                // Without tiered storage nothing is there.
                _ = try broker.replicas.offset(.latest, of: name, isolation: isolation, currentLeaderEpoch: asked.currentLeaderEpoch)
            } else if let found = try broker.replicas.offset(
                question, of: name, isolation: isolation, currentLeaderEpoch: asked.currentLeaderEpoch)
            {
                answer.timestamp = found.timestamp
                answer.offset = found.offset
                if version >= 4 { answer.leaderEpoch = found.leaderEpoch }
            }
        } catch {
            answer.errorCode = error.rawValue
        }
        return answer
    }

    /// - Throws: `unsupportedVersion` for a question that the version does not have.
    private static func question(_ timestamp: Int64, _ version: Int16) throws(ErrorCode) -> ReplicaManager.OffsetQuestion {
        switch timestamp {
        case -1: .latest
        case -2: .earliest
        case -3 where version >= 7: .maxTimestamp
        case -4 where version >= 8: .earliest
        case -5 where version >= 9: .latest
        case 0...: .timestamp(timestamp)
        default: throw .unsupportedVersion
        }
    }
}
