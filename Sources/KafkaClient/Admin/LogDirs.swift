import KafkaProto

/// A log folder of a broker.
public struct LogDirDescription: Sendable {
    public struct Replica: Sendable {
        public let partition: TopicPartition
        public let size: Int64
        public let offsetLag: Int64
        /// Whether it is on its way to become the replica of this folder.
        public let isFuture: Bool
    }

    public let path: String
    public let error: BrokerError?
    public let replicas: [Replica]
    /// -1 where the broker does not tell (before 3.3).
    public let totalBytes: Int64
    public let usableBytes: Int64
}

extension Admin {
    /// The log folders of brokers.
    /// - Parameter topics: only replicas of these partitions; nil for all.
    public func describeLogDirs(
        brokers: [Int32], topics: [TopicPartition]? = nil
    ) async throws -> [(broker: Int32, result: Result<[LogDirDescription], any Error>)] {
        typealias Topic = DescribeLogDirsRequest.DescribableLogDirTopic
        var results: [(broker: Int32, result: Result<[LogDirDescription], any Error>)] = []
        for broker in brokers {
            do {
                let response = try await send(to: .broker(broker)) { _ in
                    DescribeLogDirsRequest(topics: topics?.byTopic().map { Topic(topic: $0.topic, partitions: $0.partitions) })
                }
                if let error = BrokerError(wire: response.errorCode) { throw error }
                results.append((
                    broker,
                    .success(
                        response.results.map { folder in
                            LogDirDescription(
                                path: folder.logDir, error: BrokerError(wire: folder.errorCode),
                                replicas: folder.topics.flatMap { topic in
                                    topic.partitions.map { p in
                                        LogDirDescription.Replica(
                                            partition: TopicPartition(topic.name, p.partitionIndex), size: p.partitionSize,
                                            offsetLag: p.offsetLag, isFuture: p.isFutureKey)
                                    }
                                },
                                totalBytes: folder.totalBytes, usableBytes: folder.usableBytes)
                        })
                ))
            } catch {
                results.append((broker, .failure(error)))
            }
        }
        return results
    }

    /// Moves replicas to other log folders of their brokers (KIP-113).
    public func alterReplicaLogDirs(
        broker: Int32, _ moves: [TopicPartition: String]
    ) async throws -> [TopicPartition: BrokerError] {
        typealias Folder = AlterReplicaLogDirsRequest.AlterReplicaLogDir
        let response = try await send(to: .broker(broker)) { _ in
            AlterReplicaLogDirsRequest(
                dirs: Set(moves.values).sorted().map { path in
                    Folder(
                        path: path,
                        topics: moves.filter { $0.value == path }.keys.sorted().byTopic().map {
                            AlterReplicaLogDirsRequest.AlterReplicaLogDirTopic(name: $0.topic, partitions: $0.partitions)
                        })
                })
        }
        return Admin.errors(response.results.map { ($0.topicName, $0.partitions.map { ($0.partitionIndex, $0.errorCode) }) })
    }
}
