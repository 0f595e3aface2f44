import Glibc
import KafkaProto
import Platform
import Testing

/// Offsets, groups and transactions are there again after the broker was stopped or killed.
@Suite("Coordinators after a restart") struct CoordinatorRestartTests {
    private func offset(_ connection: RawConnection, _ group: String, stable: Bool = false) throws -> (Int64, Int16) {
        let request = OffsetFetchRequest(
            groupId: group, topics: [.init(name: "t", partitionIndexes: [0])], requireStable: stable)
        for _ in 0..<400 {
            let response = try connection.call(request, 7).response
            if response.errorCode == 0, let partition = response.topics.first?.partitions.first {
                return (partition.committedOffset, partition.errorCode)
            }
            usleep(10_000)
        }
        throw RawConnectionError(description: "the offsets of \(group) cannot be fetched")
    }

    private func prepare(_ port: Int) throws {
        let connection = try RawConnection(port: UInt16(port))
        try waitUntil("the topic") {
            let made = try connection.call(
                CreateTopicsRequest(topics: [.init(name: "t", numPartitions: 1, replicationFactor: 1)], timeoutMs: 10_000), 5)
            return made.response.topics.first?.errorCode == ErrorCode.topicAlreadyExists.rawValue
        }
        for (key, type) in [("g", Int8(0)), ("x", 1)] {
            try waitUntil("the coordinator of \(key)") {
                try connection.call(FindCoordinatorRequest(key: key, keyType: type), 1).response.errorCode == 0
            }
        }
        try waitUntil("the group") {
            try connection.call(DescribeGroupsRequest(groups: ["g"]), 5).response.groups.first?.errorCode == 0
        }
    }

    private func commit(_ connection: RawConnection, _ group: String, _ offset: Int64) throws {
        let response = try connection.call(
            OffsetCommitRequest(
                groupId: group, topics: [.init(name: "t", partitions: [.init(partitionIndex: 0, committedOffset: offset)])]), 8
        ).response
        #expect(response.topics.first?.partitions.first?.errorCode == 0)
    }

    private func begin(_ connection: RawConnection, _ id: String) throws -> InitProducerIdResponse {
        var response = InitProducerIdResponse()
        try waitUntil("a producer id") {
            response = try connection.call(InitProducerIdRequest(transactionalId: id, transactionTimeoutMs: 60_000), 4).response
            return response.errorCode == 0
        }
        return response
    }

    /// Offsets of a group within a transaction that is left open.
    private func leaveOpen(_ connection: RawConnection, _ id: String, _ group: String, _ offset: Int64) throws -> InitProducerIdResponse {
        let producer = try begin(connection, id)
        let (producerId, epoch) = (producer.producerId, producer.producerEpoch)
        let added = try connection.call(
            AddOffsetsToTxnRequest(transactionalId: id, producerId: producerId, producerEpoch: epoch, groupId: group), 3).response
        #expect(added.errorCode == 0)
        let committed = try connection.call(
            TxnOffsetCommitRequest(
                transactionalId: id, groupId: group, producerId: producerId, producerEpoch: epoch,
                topics: [.init(name: "t", partitions: [.init(partitionIndex: 0, committedOffset: offset)])]), 3).response
        #expect(committed.topics.first?.partitions.first?.errorCode == 0)
        return producer
    }

    @Test("Killed: committed offsets stay, an open transaction can be committed, another is aborted by its successor")
    func killed() throws {
        let cluster = try TestCluster()
        try prepare(cluster.brokerPort)
        var connection = try RawConnection(port: UInt16(cluster.brokerPort))
        for round in 1...20 { try commit(connection, "g", Int64(round)) }
        try commit(connection, "h", 5)
        try commit(connection, "k", 6)
        let open = try leaveOpen(connection, "x", "h", 50)
        _ = try leaveOpen(connection, "y", "k", 60)
        cluster.killBroker()
        try cluster.startBroker()
        connection = try RawConnection(port: UInt16(cluster.brokerPort))
        #expect(try offset(connection, "g") == (20, 0))
        #expect(try offset(connection, "h") == (5, 0))
        #expect(try offset(connection, "h", stable: true).1 == ErrorCode.unstableOffsetCommit.rawValue)
        try waitUntil("the commit") {
            let ended = try connection.call(
                EndTxnRequest(transactionalId: "x", producerId: open.producerId, producerEpoch: open.producerEpoch, committed: true), 3)
            return ended.response.errorCode == 0
        }
        try waitUntil("the offset of the transaction") { try offset(connection, "h", stable: true) == (50, 0) }
        #expect(try begin(connection, "y").producerEpoch == 2)
        try waitUntil("the offset without the transaction") { try offset(connection, "k", stable: true) == (6, 0) }
    }

    @Test("Stopped: a member is known, and lost when it does not come back")
    func stopped() throws {
        let cluster = try TestCluster(["group.min.session.timeout.ms=100"])
        try prepare(cluster.brokerPort)
        var connection = try RawConnection(port: UInt16(cluster.brokerPort))
        let joined = try connection.call(
            JoinGroupRequest(
                groupId: "g", sessionTimeoutMs: 1500, rebalanceTimeoutMs: 1500, protocolType: "consumer",
                protocols: [.init(name: "range", metadata: Bytes([0, 0, 0, 0, 0, 0, 0, 0, 0, 0]))]), 3).response
        _ = try connection.call(SyncGroupRequest(groupId: "g", generationId: 1, memberId: joined.memberId), 3)
        #expect(cluster.stopBroker() == .exited(0))
        try cluster.startBroker()
        connection = try RawConnection(port: UInt16(cluster.brokerPort))
        var group = DescribeGroupsResponse.DescribedGroup()
        try waitUntil("the group") {
            group = try connection.call(DescribeGroupsRequest(groups: ["g"]), 5).response.groups.first ?? group
            return group.errorCode == 0
        }
        #expect(group.groupState == "Stable")
        #expect(group.members.map(\.memberId) == [joined.memberId])
        try waitUntil("the loss of the member") {
            try connection.call(DescribeGroupsRequest(groups: ["g"]), 5).response.groups.first?.groupState == "Empty"
        }
    }
}
