import KafkaProto
import Platform

/// What can be asked of a cluster and changed in it; one file an operation. All programs share it.
///
/// An operation over several things gives one result for each, in the order asked; it throws where the whole request
/// failed. Errors that pass (a controller or coordinator that moves) are repeated until `default.api.timeout.ms`.
public struct Admin: Sendable {
    public let cluster: KafkaCluster

    public init(_ cluster: KafkaCluster) { self.cluster = cluster }

    /// A cluster of its own, from a configuration.
    public init(_ config: ClientConfig, on loop: EventLoop) { cluster = KafkaCluster(config, on: loop) }

    public func close() { cluster.close() }

    /// What requests that change something tell the broker as the longest time to wait, in ms.
    var brokerTimeoutMs: Int32 { Int32(clamping: cluster.config.requestTimeoutMs) }

    /// Sends to `target`, repeated while it fails in passing: by its own error or by one of `codes` in the answer.
    func send<R: KafkaRequest>(
        to target: KafkaCluster.Target, codes: (R.Response) -> [Int16] = { _ in [] }, _ make: (Int16) throws -> R
    ) async throws -> R.Response {
        let deadline = cluster.apiDeadline()
        return try await cluster.retrying(deadline: deadline) {
            let response = try await cluster.send(to: target, deadline: deadline, make)
            for code in codes(response) {
                switch ErrorCode(wire: code) {
                case .notController, .notCoordinator, .coordinatorLoadInProgress, .coordinatorNotAvailable:
                    throw BrokerError(ErrorCode(wire: code))
                default: break
                }
            }
            return response
        }
    }
}

/// A partition of a topic.
public struct TopicPartition: Sendable, Hashable, Comparable, CustomStringConvertible {
    public let topic: String
    public let partition: Int32

    public init(_ topic: String, _ partition: Int32) {
        self.topic = topic
        self.partition = partition
    }

    public static func < (a: TopicPartition, b: TopicPartition) -> Bool { (a.topic, a.partition) < (b.topic, b.partition) }

    /// `topic-0`, as Kafka prints it.
    public var description: String { "\(topic)-\(partition)" }
}

extension Sequence where Element == TopicPartition {
    /// The partitions by topic, topics in the order they first come.
    func byTopic() -> [(topic: String, partitions: [Int32])] {
        var order: [String] = []
        var groups: [String: [Int32]] = [:]
        for element in self {
            if groups[element.topic] == nil { order.append(element.topic) }
            groups[element.topic, default: []].append(element.partition)
        }
        return order.map { ($0, groups[$0] ?? []) }
    }
}
