import KafkaProto

extension Admin {
    /// Deletes the records before an offset of each partition; -1 stands for the high watermark.
    /// - Returns: the new log start offsets.
    public func deleteRecords(
        _ before: [TopicPartition: Int64]
    ) async throws -> [TopicPartition: Result<Int64, BrokerError>] {
        let deadline = cluster.apiDeadline()
        var results: [TopicPartition: Result<Int64, BrokerError>] = [:]
        var open = Set(before.keys)
        try await cluster.retrying(deadline: deadline) {
            let topics = Array(Set(open.map(\.topic))).sorted()
            let metadata = try await cluster.metadata(topics: topics, deadline: deadline)
            var byLeader: [Int32: [TopicPartition]] = [:]
            for partition in open.sorted() {
                let topic = metadata.topics.first { $0.name == partition.topic }
                if let error = BrokerError(wire: topic?.errorCode ?? ErrorCode.unknownTopicOrPartition.rawValue) {
                    results[partition] = .failure(error)
                } else if let p = topic?.partitions.first(where: { $0.partitionIndex == partition.partition }) {
                    if p.leaderId >= 0 { byLeader[p.leaderId, default: []].append(partition) }
                    else { results[partition] = .failure(BrokerError(.leaderNotAvailable)) }
                } else {
                    results[partition] = .failure(BrokerError(.unknownTopicOrPartition))
                }
            }
            for (leader, partitions) in byLeader.sorted(by: { $0.key < $1.key }) {
                let response = try await cluster.send(to: .broker(leader), deadline: deadline) { _ in
                    typealias Topic = DeleteRecordsRequest.DeleteRecordsTopic
                    return DeleteRecordsRequest(
                        topics: partitions.byTopic().map { topic, indices in
                            Topic(
                                name: topic,
                                partitions: indices.map { index in
                                    DeleteRecordsRequest.DeleteRecordsPartition(
                                        partitionIndex: index, offset: before[TopicPartition(topic, index)] ?? 0)
                                })
                        }, timeoutMs: brokerTimeoutMs)
                }
                for topic in response.topics {
                    for p in topic.partitions {
                        results[TopicPartition(topic.name, p.partitionIndex)] =
                            BrokerError(wire: p.errorCode).map { .failure($0) } ?? .success(p.lowWatermark)
                    }
                }
            }
            open = open.filter { key in
                if case .failure(let error)? = results[key] { error.code.retriable && error.code != .unknownTopicOrPartition } else { false }
            }
            if let partition = open.first, case .failure(let error)? = results[partition] { throw error }
        }
        return results
    }
}
