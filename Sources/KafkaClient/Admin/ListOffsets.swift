import KafkaProto
import Platform

/// Which offset of a partition is wanted.
public enum OffsetSpec: Sendable, Hashable {
    case earliest
    case latest
    /// Of the record with the largest timestamp (KIP-734).
    case maxTimestamp
    case earliestLocal
    case latestTiered
    /// Of the first record at or after this time, in ms.
    case timestamp(Int64)

    /// As the request has it.
    public var wire: Int64 {
        switch self {
        case .latest: -1
        case .earliest: -2
        case .maxTimestamp: -3
        case .earliestLocal: -4
        case .latestTiered: -5
        case .timestamp(let ms): ms
        }
    }
}

/// An offset that was found; -1 where no record is there.
public struct FoundOffset: Sendable, Hashable {
    public let offset: Int64
    public let timestamp: Int64
    public let leaderEpoch: Int32
}

extension Admin {
    /// Offsets of partitions, asked of their leaders.
    public func listOffsets(
        _ wanted: [TopicPartition: OffsetSpec], readCommitted: Bool = false
    ) async throws -> [TopicPartition: Result<FoundOffset, BrokerError>] {
        guard !wanted.isEmpty else { return [:] }
        let deadline = cluster.apiDeadline()
        var results: [TopicPartition: Result<FoundOffset, BrokerError>] = [:]
        var open = wanted
        try await cluster.retrying(deadline: deadline) {
            let topics = Array(Set(open.keys.map(\.topic))).sorted()
            let metadata = try await cluster.metadata(topics: topics, deadline: deadline)
            var byLeader: [Int32: [TopicPartition]] = [:]
            var known: Set<TopicPartition> = []
            for topic in metadata.topics {
                guard let name = topic.name else { continue }
                for p in topic.partitions {
                    let partition = TopicPartition(name, p.partitionIndex)
                    guard open[partition] != nil else { continue }
                    known.insert(partition)
                    if p.leaderId >= 0, cluster.brokers[p.leaderId] != nil {
                        byLeader[p.leaderId, default: []].append(partition)
                    } else {
                        results[partition] = .failure(BrokerError(.leaderNotAvailable))
                    }
                }
            }
            for partition in open.keys where !known.contains(partition) {
                let topic = metadata.topics.first { $0.name == partition.topic }
                results[partition] = .failure(BrokerError(wire: topic?.errorCode ?? 0) ?? BrokerError(.unknownTopicOrPartition))
            }
            for (leader, partitions) in byLeader.sorted(by: { $0.key < $1.key }) {
                try await ask(leader, partitions, wanted, readCommitted, deadline, &results)
            }
            open = open.filter { key, _ in
                if case .failure(let error)? = results[key] { error.code.retriable && error.code != .unknownTopicOrPartition } else { false }
            }
            if let partition = open.keys.first, case .failure(let error)? = results[partition] { throw error }
        }
        return results
    }

    private func ask(
        _ leader: Int32, _ partitions: [TopicPartition], _ wanted: [TopicPartition: OffsetSpec], _ readCommitted: Bool,
        _ deadline: MonotonicTime, _ results: inout [TopicPartition: Result<FoundOffset, BrokerError>]
    ) async throws {
        typealias Topic = ListOffsetsRequest.ListOffsetsTopic
        let sorted = partitions.sorted()
        let response = try await cluster.send(to: .broker(leader), deadline: deadline) { version in
            let specs = sorted.compactMap { wanted[$0] }
            // Special offsets came with versions 7 (max timestamp), 8 and 9.
            let needed: Int16 = specs.map { $0 == .maxTimestamp ? 7 : $0 == .earliestLocal ? 8 : $0 == .latestTiered ? 9 : 0 }.max() ?? 0
            guard version >= needed else {
                throw ClientError(
                    .unsupportedVersion,
                    "broker \(leader) cannot give this kind of offset: ListOffsets \(needed) is needed, \(version) is what both know")
            }
            return ListOffsetsRequest(
                replicaId: -1, isolationLevel: version >= 2 && readCommitted ? 1 : 0,
                topics: sorted.byTopic().map { topic, indices in
                    Topic(
                        name: topic,
                        partitions: indices.map { index in
                            ListOffsetsRequest.ListOffsetsPartition(
                                partitionIndex: index, timestamp: wanted[TopicPartition(topic, index)]?.wire ?? -1)
                        })
                })
        }
        for topic in response.topics {
            for p in topic.partitions {
                let partition = TopicPartition(topic.name, p.partitionIndex)
                if let error = BrokerError(wire: p.errorCode) {
                    results[partition] = .failure(error)
                } else {
                    let offset = p.oldStyleOffsets.first ?? p.offset
                    results[partition] = .success(FoundOffset(offset: offset, timestamp: p.timestamp, leaderEpoch: p.leaderEpoch))
                }
            }
        }
    }
}
