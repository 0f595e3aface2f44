import BrokerCore
import KafkaProto

/// Elections of preferred leaders, or of leaders that are not in sync, for some partitions or all.
enum ElectLeadersHandler {
    typealias TopicResult = ElectLeadersResponse.ReplicaElectionResult

    static func handle(_ request: ElectLeadersRequest, _ call: RequestCall, _ broker: BrokerContext) async -> ElectLeadersResponse? {
        let partitions = request.topicPartitions.map { topics in
            topics.flatMap { topic in topic.partitions.map { TopicPartition(topic.topic, $0) } }
        }
        guard let type = Controller.ElectionType(rawValue: call.version == 0 ? 0 : request.electionType) else {
            return ElectLeadersResponse(errorCode: ErrorCode.invalidRequest.rawValue)
        }
        switch await broker.controllerCore.electLeaders(partitions, type, timeoutMs: max(Int(request.timeoutMs), 1000)) {
        case .failure(let error):
            let all = Dictionary((partitions ?? []).map { ($0, Optional(error)) }, uniquingKeysWith: { $1 })
            return ElectLeadersResponse(errorCode: error.code.rawValue, replicaElectionResults: byTopic(all))
        case .success(let results): return ElectLeadersResponse(replicaElectionResults: byTopic(results))
        }
    }

    private static func byTopic(_ results: [TopicPartition: RequestError?]) -> [TopicResult] {
        Dictionary(grouping: results.sorted { $0.key < $1.key }, by: { $0.key.topic }).sorted { $0.key < $1.key }.map { topic, entries in
            TopicResult(topic: topic, partitionResult: entries.map { tp, error in
                .init(partitionId: tp.partition, errorCode: (error?.code ?? .none).rawValue, errorMessage: error?.message)
            })
        }
    }
}
