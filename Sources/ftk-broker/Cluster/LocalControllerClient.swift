import BrokerCore
import KafkaProto
import Platform

/// Asks this broker's own controller; where another broker has that part, clients find it by themselves.
final class LocalControllerClient: ControllerClient, Sendable {
    private let controller: Controller
    private let configs: ConfigRepository
    private let brokerId: Int32
    private let log = Logger("kafka.server.DefaultAutoTopicCreationManager")

    init(_ controller: Controller, _ configs: ConfigRepository, brokerId: Int32) {
        self.controller = controller
        self.configs = configs
        self.brokerId = brokerId
    }

    var activeControllerId: Int32? { controller.activeControllerId }

    func createTopics(_ names: [String]) async -> [String: ErrorCode] {
        let topics = names.map(newTopic)
        var results: [String: ErrorCode] = [:]
        switch await controller.createTopics(topics, validateOnly: false, timeoutMs: 5000) {
        case .failure:
            // Until a controller is there, clients ask again.
            for name in names { results[name] = .leaderNotAvailable }
        case .success(let made):
            for (topic, outcome) in zip(topics, made) {
                switch outcome {
                case .success: results[topic.name] = .leaderNotAvailable
                case .failure(let error) where error.code == .topicAlreadyExists: results[topic.name] = .leaderNotAvailable
                case .failure(let error):
                    log.warn("Topic \(topic.name) was not made: \(error.message ?? error.code.message)")
                    results[topic.name] = error.code
                }
            }
        }
        return results
    }

    /// With the broker's defaults; the coordinators' topics as they need them.
    private func newTopic(_ name: String) -> Controller.NewTopic {
        let config = configs.broker
        switch name {
        case InternalTopics.consumerOffsets:
            return Controller.NewTopic(
                name: name, partitionCount: Int32(config.int("offsets.topic.num.partitions")),
                replicationFactor: Int16(clamping: config.int("offsets.topic.replication.factor")),
                configs: [
                    ("cleanup.policy", "compact"), ("segment.bytes", "\(config.int("offsets.topic.segment.bytes"))"),
                    ("compression.type", "producer")
                ])
        case InternalTopics.transactionState:
            return Controller.NewTopic(
                name: name, partitionCount: Int32(config.int("transaction.state.log.num.partitions")),
                replicationFactor: Int16(clamping: config.int("transaction.state.log.replication.factor")),
                configs: [
                    ("unclean.leader.election.enable", "false"), ("compression.type", "uncompressed"), ("cleanup.policy", "compact"),
                    ("min.insync.replicas", "\(config.int("transaction.state.log.min.isr"))"),
                    ("segment.bytes", "\(config.int("transaction.state.log.segment.bytes"))")
                ])
        default: return Controller.NewTopic(name: name)
        }
    }

    func allocateProducerIds() async throws(ErrorCode) -> Range<Int64> {
        switch await controller.allocateProducerIds(for: brokerId) {
        case .success(let block): return block.first..<block.last + 1
        case .failure: throw .coordinatorLoadInProgress
        }
    }
}
