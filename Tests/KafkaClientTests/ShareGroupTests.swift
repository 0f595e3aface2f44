import KafkaClient
import KafkaProto
import Platform
import Testing

@Suite("Share and streams groups, of brokers that have them and that have not")
struct ShareGroupTests {
    /// Runs `body` with an admin client of a broker that answers as told.
    private func with<T: Sendable>(
        _ others: @escaping @Sendable () -> [ApiKey: (newest: Int16, answer: (Bytes, Int16) throws -> any KafkaMessage)],
        _ body: @escaping @Sendable (Admin) async throws -> T
    ) throws -> T {
        try EventLoop.run { loop in
            let broker = try FakeBroker(topic: "t", partitions: 2, on: loop)
            broker.others = others()
            broker.others[.findCoordinator] = (4, { [port = broker.port] body, version in
                var reader = ByteReader(body)
                let request = try FindCoordinatorRequest(from: &reader, version: version)
                return FindCoordinatorResponse(
                    coordinators: request.coordinatorKeys.map { .init(key: $0, nodeId: 1, host: "127.0.0.1", port: Int32(port)) })
            })
            broker.start()
            defer { broker.stop() }
            let admin = Admin(ClientConfig(.admin, ["bootstrap.servers": "127.0.0.1:\(broker.port)"]), on: loop)
            defer { admin.close() }
            return try await body(admin)
        }
    }

    @Test("a broker without them is told in one sentence with the versions of this side")
    func older() throws {
        let sentence = try with({ [:] }) { admin in
            do {
                _ = try await admin.listShareGroups()
                return ""
            } catch { return "\(error)" }
        }
        #expect(sentence.hasSuffix("the broker has no ShareGroupDescribe (this program has versions 0-1)"))
    }

    @Test("share groups are listed apart from others and described with members and offsets")
    func described() throws {
        let (listed, group, offsets) = try with({
            [
                .listGroups: (5, { body, version in
                    var reader = ByteReader(body)
                    let request = try ListGroupsRequest(from: &reader, version: version)
                    #expect(request.typesFilter == ["share"])
                    return ListGroupsResponse(groups: [
                        .init(groupId: "s1", protocolType: "share", groupState: "Stable", groupType: "share"),
                        .init(groupId: "c1", protocolType: "consumer", groupState: "Empty", groupType: "classic"),
                    ])
                }),
                .shareGroupDescribe: (1, { _, _ in
                    ShareGroupDescribeResponse(groups: [
                        .init(
                            groupId: "s1", groupState: "Stable", groupEpoch: 3, assignmentEpoch: 2, assignorName: "simple",
                            members: [
                                .init(
                                    memberId: "m1", memberEpoch: 3, clientId: "c", clientHost: "/127.0.0.1", subscribedTopicNames: ["t"],
                                    assignment: .init(topicPartitions: [.init(topicName: "t", partitions: [0, 1])]))
                            ])
                    ])
                }),
                .describeShareGroupOffsets: (1, { body, version in
                    var reader = ByteReader(body)
                    let request = try DescribeShareGroupOffsetsRequest(from: &reader, version: version)
                    #expect(request.groups.first?.topics == nil)
                    return DescribeShareGroupOffsetsResponse(groups: [
                        .init(
                            groupId: "s1",
                            topics: [.init(topicName: "t", partitions: [.init(partitionIndex: 1, startOffset: 7, lag: 2), .init(partitionIndex: 0, startOffset: -1)])])
                    ])
                }),
            ]
        }) { admin in
            (
                try await admin.listShareGroups().groups.map(\.id), try await admin.describeShareGroup("s1"),
                try await admin.shareGroupOffsets("s1")
            )
        }
        #expect(listed == ["s1"])
        #expect(group.members.map(\.assignment) == [[TopicPartition("t", 0), TopicPartition("t", 1)]])
        #expect(group.epoch == 3)
        #expect(offsets.map(\.partition) == [TopicPartition("t", 0), TopicPartition("t", 1)])
        #expect(offsets.map(\.startOffset) == [-1, 7])
        #expect(offsets.last?.lag == 2)
    }

    @Test("offsets of a share group are moved, and what the broker refuses is told by partition")
    func moved() throws {
        let errors = try with({
            [
                .alterShareGroupOffsets: (0, { body, version in
                    var reader = ByteReader(body)
                    let request = try AlterShareGroupOffsetsRequest(from: &reader, version: version)
                    #expect(request.topics.first?.partitions.map(\.startOffset) == [5, 9])
                    return AlterShareGroupOffsetsResponse(responses: [
                        .init(
                            topicName: "t",
                            partitions: [
                                .init(partitionIndex: 0),
                                .init(partitionIndex: 1, errorCode: ErrorCode.unknownTopicOrPartition.rawValue),
                            ])
                    ])
                })
            ]
        }) { admin in
            try await admin.alterShareGroupOffsets("s1", [TopicPartition("t", 0): 5, TopicPartition("t", 1): 9]).mapValues(\.code)
        }
        #expect(errors == [TopicPartition("t", 1): .unknownTopicOrPartition])
    }

    @Test("a streams group tells its tasks and the topics it made")
    func streams() throws {
        let group = try with({
            [
                .streamsGroupDescribe: (0, { _, _ in
                    StreamsGroupDescribeResponse(groups: [
                        .init(
                            groupId: "app", groupState: "Stable", groupEpoch: 4,
                            topology: .init(
                                epoch: 1,
                                subtopologies: [.init(subtopologyId: "0", sourceTopics: ["t"], stateChangelogTopics: [.init(name: "app-store-changelog")])]),
                            members: [
                                .init(memberId: "m1", assignment: .init(activeTasks: [.init(subtopologyId: "0", partitions: [0, 1])]))
                            ])
                    ])
                })
            ]
        }) { try await $0.describeStreamsGroup("app") }
        #expect(group.internalTopics == ["app-store-changelog"])
        #expect(group.members.map(\.activeTasks) == [["0:0,1"]])
    }
}
