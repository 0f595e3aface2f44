import KafkaProto

/// How far a group has read a partition.
public struct CommittedOffset: Sendable, Hashable {
    public let offset: Int64
    /// -1 where it is not known.
    public let leaderEpoch: Int32
    public let metadata: String

    public init(offset: Int64, leaderEpoch: Int32 = -1, metadata: String = "") {
        self.offset = offset
        self.leaderEpoch = leaderEpoch
        self.metadata = metadata
    }
}

extension Admin {
    /// All offsets that groups have committed, with a request for each coordinator where it can answer for many (since 3.0).
    /// - Returns: in the order in which the coordinators tell them.
    public func orderedGroupOffsets(of groups: [String]) async throws -> [String: [(TopicPartition, CommittedOffset)]] {
        var found = try await together(groups, offsetsTogether)
        for group in groups where found[group] == nil { found[group] = try await orderedGroupOffsets(group) }
        return found
    }

    /// Those of groups that are answered without an error.
    private func offsetsTogether(_ groups: [String]) async throws -> [String: [(TopicPartition, CommittedOffset)]] {
        let deadline = cluster.apiDeadline()
        var found: [String: [(TopicPartition, CommittedOffset)]] = [:]
        for (coordinator, ids) in try await byCoordinator(groups, deadline: deadline) {
            let connection = try await cluster.connection(to: coordinator.id, deadline: deadline)
            guard try connection.version(of: OffsetFetchRequest.self, atMost: .max) >= 8 else { continue }
            let request = OffsetFetchRequest(
                groups: ids.map { OffsetFetchRequest.OffsetFetchRequestGroup(groupId: $0, topics: nil) }, requireStable: false)
            for group in try await cluster.send(request, to: .coordinator(.group, ids[0]), deadline: deadline).groups where group.errorCode == 0 {
                found[group.groupId] = try? committed(group)
            }
        }
        return found
    }

    /// The offsets that a group has committed.
    /// - Parameter partitions: nil for all that it has.
    /// - Returns: partitions without a committed offset are left out.
    public func groupOffsets(
        _ group: String, partitions: [TopicPartition]? = nil, requireStable: Bool = false
    ) async throws -> [TopicPartition: CommittedOffset] {
        let found = try await orderedGroupOffsets(group, partitions: partitions, requireStable: requireStable)
        return Dictionary(found, uniquingKeysWith: { _, last in last })
    }

    /// The same in the order in which the coordinator tells them.
    public func orderedGroupOffsets(
        _ group: String, partitions: [TopicPartition]? = nil, requireStable: Bool = false
    ) async throws -> [(TopicPartition, CommittedOffset)] {
        let deadline = cluster.apiDeadline()
        return try await cluster.retrying(deadline: deadline) {
            let response = try await cluster.send(to: .coordinator(.group, group), deadline: deadline) { version in
                let topics = partitions?.byTopic()
                if version >= 8 {
                    return OffsetFetchRequest(
                        groups: [
                            OffsetFetchRequest.OffsetFetchRequestGroup(
                                groupId: group,
                                topics: topics?.map {
                                    OffsetFetchRequest.OffsetFetchRequestTopics(
                                        name: $0.topic, partitionIndexes: $0.partitions)
                                })
                        ], requireStable: requireStable)
                }
                return OffsetFetchRequest(
                    groupId: group,
                    topics: topics?.map { OffsetFetchRequest.OffsetFetchRequestTopic(name: $0.topic, partitionIndexes: $0.partitions) },
                    requireStable: version >= 7 && requireStable)
            }
            // Before version 8 there is one group, whose answer is the response itself.
            let answer = response.groups.first ?? OffsetFetchResponse.OffsetFetchResponseGroup(
                groupId: group,
                topics: response.topics.map { topic in
                    .init(
                        name: topic.name,
                        partitions: topic.partitions.map {
                            .init(
                                partitionIndex: $0.partitionIndex, committedOffset: $0.committedOffset,
                                committedLeaderEpoch: $0.committedLeaderEpoch, metadata: $0.metadata, errorCode: $0.errorCode)
                        })
                }, errorCode: response.errorCode)
            if let error = BrokerError(wire: answer.errorCode) {
                cluster.forgetCoordinator(.group, group)
                throw error
            }
            return try committed(answer)
        }
    }

    /// - Throws: the first error of a partition.
    private func committed(_ group: OffsetFetchResponse.OffsetFetchResponseGroup) throws -> [(TopicPartition, CommittedOffset)] {
        var found: [(TopicPartition, CommittedOffset)] = []
        for topic in group.topics {
            for p in topic.partitions {
                if let error = BrokerError(wire: p.errorCode) { throw error }
                if p.committedOffset < 0 { continue }
                let offset = CommittedOffset(offset: p.committedOffset, leaderEpoch: p.committedLeaderEpoch, metadata: p.metadata ?? "")
                found.append((TopicPartition(topic.name, p.partitionIndex), offset))
            }
        }
        return found
    }

    /// Commits offsets for a group without members.
    public func commitGroupOffsets(
        _ group: String, _ offsets: [TopicPartition: CommittedOffset]
    ) async throws -> [TopicPartition: BrokerError] {
        let response = try await send(
            to: .coordinator(.group, group),
            codes: { (r: OffsetCommitResponse) in r.topics.flatMap { $0.partitions.map(\.errorCode) } }
        ) { version in
            typealias Topic = OffsetCommitRequest.OffsetCommitRequestTopic
            return OffsetCommitRequest(
                groupId: group,
                topics: offsets.keys.sorted().byTopic().map { topic, partitions in
                    Topic(
                        name: topic,
                        partitions: partitions.map { index in
                            let offset = offsets[TopicPartition(topic, index)] ?? CommittedOffset(offset: -1)
                            return OffsetCommitRequest.OffsetCommitRequestPartition(
                                partitionIndex: index, committedOffset: offset.offset,
                                committedLeaderEpoch: version >= 6 ? offset.leaderEpoch : Int32(-1), committedMetadata: offset.metadata)
                        })
                })
        }
        return Admin.errors(response.topics.map { ($0.name, $0.partitions.map { ($0.partitionIndex, $0.errorCode) }) })
    }

    /// Deletes committed offsets of a group that does not read these topics (KIP-496).
    /// - Throws: the error of the group as a whole.
    public func deleteGroupOffsets(_ group: String, _ partitions: [TopicPartition]) async throws -> [TopicPartition: BrokerError] {
        let response = try await send(to: .coordinator(.group, group), codes: { (r: OffsetDeleteResponse) in [r.errorCode] }) { _ in
            typealias Topic = OffsetDeleteRequest.OffsetDeleteRequestTopic
            return OffsetDeleteRequest(
                groupId: group,
                topics: partitions.byTopic().map { topic, partitions in
                    Topic(name: topic, partitions: partitions.map { OffsetDeleteRequest.OffsetDeleteRequestPartition(partitionIndex: $0) })
                })
        }
        if let error = BrokerError(wire: response.errorCode) { throw error }
        return Admin.errors(response.topics.map { ($0.name, $0.partitions.map { ($0.partitionIndex, $0.errorCode) }) })
    }

    static func errors(_ topics: [(String, [(Int32, Int16)])]) -> [TopicPartition: BrokerError] {
        var errors: [TopicPartition: BrokerError] = [:]
        for (topic, partitions) in topics {
            for (index, code) in partitions {
                if let error = BrokerError(wire: code) { errors[TopicPartition(topic, index)] = error }
            }
        }
        return errors
    }
}
