import Glibc
import KafkaProto
import Platform

/// Requests about groups and transactions, right and wrong ones, whose answers are noted as text. Two brokers that answer alike give the
/// same notes. Needs a broker with nothing in it, `group.initial.rebalance.delay.ms=0`, three partitions in the internal topics.
struct CoordinatorScenario {
    let port: UInt16
    private(set) var notes: [String] = []
    private let topic = "parity"

    init(port: UInt16) { self.port = port }

    mutating func run() throws {
        try prepare()
        try findCoordinators()
        try groups()
        try staticMembers()
        try offsets()
        try administration()
        try transactions()
    }

    private mutating func note(_ name: String, _ text: String) { notes.append("\(name): \(text)") }

    /// One request, noted.
    @discardableResult
    private mutating func ask<R: KafkaRequest>(
        _ connection: RawConnection, _ name: String, _ request: R, _ version: Int16
    ) throws -> R.Response {
        let (response, text) = try connection.call(request, version)
        note("\(name) v\(version)", text)
        return response
    }

    /// Repeats a request until its answer is good, which is noted.
    private mutating func waitFor<R: KafkaRequest>(
        _ connection: RawConnection, _ name: String, _ request: R, _ version: Int16, _ isGood: (R.Response) -> Bool
    ) throws {
        for _ in 0..<300 {
            let (response, text) = try connection.call(request, version)
            if isGood(response) { return note("\(name) v\(version)", text) }
            usleep(50_000)
        }
        throw RawConnectionError(description: "\(name) did not come about in a minute")
    }

    private mutating func prepare() throws {
        let c = try RawConnection(port: port)
        // A broker that has just started may not know itself yet.
        for _ in 0..<300 {
            let made = try c.call(
                CreateTopicsRequest(topics: [.init(name: topic, numPartitions: 2, replicationFactor: 1)], timeoutMs: 10_000), 5)
            if made.response.topics.first?.errorCode == 0 { break }
            usleep(50_000)
        }
        for _ in 0..<300 {
            let (response, _) = try c.call(MetadataRequest(topics: [.init(name: topic)], allowAutoTopicCreation: false), 5)
            if response.topics.first?.partitions.count == 2 && response.topics[0].partitions.allSatisfy({ $0.errorCode == 0 }) {
                return
            }
            usleep(50_000)
        }
        throw RawConnectionError(description: "the topic has no leaders after a minute")
    }

    private mutating func findCoordinators() throws {
        let c = try RawConnection(port: port)
        // The first one makes the topic.
        for (key, type) in [("g", Int8(0)), ("tx", 1)] {
            for _ in 0..<300 {
                let (response, _) = try c.call(FindCoordinatorRequest(key: key, keyType: type), 1)
                if response.errorCode == 0 { break }
                usleep(50_000)
            }
            for version: Int16 in [0, 1, 3] where version > 0 || type == 0 {
                let response = try c.call(FindCoordinatorRequest(key: key, keyType: type), version).response
                note(
                    "find \(key) \(type) v\(version)",
                    "\(response.errorCode) \(response.errorMessage ?? "null") \(response.host) \(response.nodeId)")
            }
        }
        for version: Int16 in [4, 5, 6] {
            let response = try c.call(FindCoordinatorRequest(keyType: 0, coordinatorKeys: ["g", ""]), version).response
            for found in response.coordinators {
                note("find \(version)", "\(found.key) \(found.errorCode) \(found.errorMessage ?? "null") \(found.host) \(found.nodeId)")
            }
        }
        try ask(c, "find type 5", FindCoordinatorRequest(key: "g", keyType: 5), 3)
        try ask(c, "find type 5", FindCoordinatorRequest(keyType: 5, coordinatorKeys: ["g"]), 4)
        try ask(c, "find share", FindCoordinatorRequest(keyType: 2, coordinatorKeys: ["g:AAAAAAAAAAAAAAAAAAAAAA:0"]), 6)
        // Loading is over when a group can be asked for.
        for group in ["g", "s", "o", "simple", "none"] {
            for _ in 0..<100 {
                let (response, _) = try c.call(DescribeGroupsRequest(groups: [group]), 5)
                if response.groups.first?.errorCode == 0 { break }
                usleep(50_000)
            }
        }
    }

    private func joinRequest(
        _ group: String, _ member: String = "", instance: String? = nil, protocols: [String] = ["range", "roundrobin"],
        type: String = "consumer", session: Int32 = 10_000, metadata: [UInt8] = [0, 1, 0, 0, 0, 1, 0, 6, 112, 97, 114, 105, 116, 121, 0, 0, 0, 0]
    ) -> JoinGroupRequest {
        JoinGroupRequest(
            groupId: group, sessionTimeoutMs: session, rebalanceTimeoutMs: 20_000, memberId: member, groupInstanceId: instance,
            protocolType: type, protocols: protocols.map { .init(name: $0, metadata: Bytes(metadata)) }, reason: nil)
    }

    private mutating func groups() throws {
        let a = try RawConnection(port: port)
        let b = try RawConnection(port: port)
        try ask(a, "join without group", joinRequest(""), 3)
        try ask(a, "join, short session", joinRequest("g", session: 5999), 3)
        try ask(a, "join, long session", joinRequest("g", session: 1_800_001), 3)
        try ask(a, "join as stranger", joinRequest("g", "stranger"), 3)
        try ask(a, "join without protocols", joinRequest("g", protocols: []), 3)
        try ask(a, "join without protocols", joinRequest("g", protocols: []), 7)
        try ask(a, "join without type", joinRequest("g", type: ""), 3)
        let first = try ask(a, "join first", joinRequest("g"), 9)
        let joined = try ask(a, "join with id", joinRequest("g", first.memberId), 9)
        try ask(a, "heartbeat before sync", HeartbeatRequest(groupId: "g", generationId: 1, memberId: joined.memberId), 4)
        try ask(
            a, "commit before sync",
            commitRequest("g", [(topic, 0, 1, "")], member: joined.memberId, generation: 1), 8)
        try ask(
            a, "sync without protocol",
            SyncGroupRequest(groupId: "g", generationId: 1, memberId: joined.memberId), 5)
        try ask(
            a, "sync with another protocol",
            SyncGroupRequest(
                groupId: "g", generationId: 1, memberId: joined.memberId, protocolType: "consumer", protocolName: "other"), 5)
        try ask(a, "sync of another generation", SyncGroupRequest(groupId: "g", generationId: 7, memberId: joined.memberId), 3)
        try ask(a, "sync of a stranger", SyncGroupRequest(groupId: "g", generationId: 1, memberId: "stranger"), 3)
        try ask(
            a, "sync",
            SyncGroupRequest(
                groupId: "g", generationId: 1, memberId: joined.memberId, protocolType: "consumer", protocolName: "range",
                assignments: [.init(memberId: joined.memberId, assignment: Bytes([1, 2, 3]))]), 5)
        try ask(a, "sync again", SyncGroupRequest(groupId: "g", generationId: 1, memberId: joined.memberId), 3)
        for version: Int16 in [0, 3, 5] {
            try ask(
                a, "describe", DescribeGroupsRequest(groups: ["g", "none", ""], includeAuthorizedOperations: version >= 3), version)
        }
        try ask(a, "heartbeat", HeartbeatRequest(groupId: "g", generationId: 1, memberId: joined.memberId), 0)
        try ask(a, "heartbeat of another generation", HeartbeatRequest(groupId: "g", generationId: 2, memberId: joined.memberId), 4)
        try ask(a, "heartbeat of a stranger", HeartbeatRequest(groupId: "g", generationId: 1, memberId: "stranger"), 4)
        try ask(a, "heartbeat of no group", HeartbeatRequest(groupId: "none", generationId: 1, memberId: joined.memberId), 4)
        try ask(a, "heartbeat without group", HeartbeatRequest(groupId: "", generationId: 1, memberId: joined.memberId), 4)
        try ask(
            a, "heartbeat of an unknown instance",
            HeartbeatRequest(groupId: "g", generationId: 1, memberId: joined.memberId, groupInstanceId: "i"), 4)
        try ask(a, "join of another type", joinRequest("g", type: "connect"), 3)
        try ask(a, "join with other protocols", joinRequest("g", protocols: ["other"]), 3)
        // A second member, with an old version that is taken at once.
        try b.send(joinRequest("g"), 3)
        try waitFor(a, "heartbeat in rebalance", HeartbeatRequest(groupId: "g", generationId: 1, memberId: joined.memberId), 4) {
            $0.errorCode != 0
        }
        try ask(a, "commit in rebalance", commitRequest("g", [(topic, 0, 5, "")], member: joined.memberId, generation: 1), 8)
        try ask(a, "describe in rebalance", DescribeGroupsRequest(groups: ["g"]), 5)
        try ask(a, "sync in rebalance", SyncGroupRequest(groupId: "g", generationId: 1, memberId: joined.memberId), 3)
        let again = try ask(a, "join again", joinRequest("g", joined.memberId), 7)
        let (second, secondText) = try b.receive(JoinGroupRequest.self, 3)
        note("join of the second", secondText)
        try ask(a, "join once more", joinRequest("g", joined.memberId), 7)
        try b.send(SyncGroupRequest(groupId: "g", generationId: 2, memberId: second.memberId), 3)
        try ask(
            a, "sync of two",
            SyncGroupRequest(
                groupId: "g", generationId: 2, memberId: again.memberId,
                assignments: [.init(memberId: again.memberId, assignment: Bytes([9]))]), 3)
        note("sync of the second", try b.receive(SyncGroupRequest.self, 3).text)
        try ask(b, "follower joins again", joinRequest("g", second.memberId), 7)
        let refused = try a.call(DeleteGroupsRequest(groupsNames: ["g", "none", ""]), 2).response.results
        note("delete with members", "\(refused.sorted { $0.groupId < $1.groupId }.map { "\($0.groupId) \($0.errorCode)" })")
        try ask(b, "leave", LeaveGroupRequest(groupId: "g", memberId: second.memberId), 2)
        try ask(b, "leave again", LeaveGroupRequest(groupId: "g", memberId: second.memberId), 1)
        try ask(b, "leave without group", LeaveGroupRequest(groupId: "", memberId: second.memberId), 2)
        try ask(
            a, "leave of several",
            LeaveGroupRequest(
                groupId: "g",
                members: [
                    .init(memberId: "stranger"), .init(memberId: again.memberId, reason: "done"),
                    .init(memberId: "", groupInstanceId: "nobody"),
                ]), 5)
        try ask(a, "leave of no group", LeaveGroupRequest(groupId: "none", members: [.init(memberId: "m")]), 4)
        try ask(a, "describe when empty", DescribeGroupsRequest(groups: ["g"]), 5)
        // A pending member can leave.
        let pending = try ask(a, "join pending", joinRequest("g"), 5)
        try ask(a, "leave pending", LeaveGroupRequest(groupId: "g", memberId: pending.memberId), 2)
        try ask(a, "delete", DeleteGroupsRequest(groupsNames: ["g"]), 1)
        try ask(a, "delete again", DeleteGroupsRequest(groupsNames: ["g"]), 0)
    }

    private mutating func staticMembers() throws {
        let a = try RawConnection(port: port)
        let old = try ask(a, "static join", joinRequest("s", instance: "i"), 5)
        try ask(
            a, "static sync",
            SyncGroupRequest(
                groupId: "s", generationId: 1, memberId: old.memberId, groupInstanceId: "i",
                assignments: [.init(memberId: old.memberId, assignment: Bytes([7]))]), 3)
        let new = try ask(a, "static comes back", joinRequest("s", instance: "i"), 5)
        let newest = try ask(a, "static comes back", joinRequest("s", instance: "i"), 9)
        for (name, id) in [("old", old.memberId), ("new", new.memberId), ("newest", newest.memberId)] {
            try ask(
                a, "heartbeat of \(name)",
                HeartbeatRequest(groupId: "s", generationId: 1, memberId: id, groupInstanceId: "i"), 4)
            try ask(
                a, "sync of \(name)",
                SyncGroupRequest(groupId: "s", generationId: 1, memberId: id, groupInstanceId: "i"), 4)
            try ask(
                a, "commit of \(name)",
                commitRequest("s", [(topic, 0, 3, "")], member: id, generation: 1, instance: "i"), 8)
        }
        try ask(a, "join of the fenced", joinRequest("s", old.memberId, instance: "i"), 5)
        try ask(a, "describe static", DescribeGroupsRequest(groups: ["s"]), 5)
        try ask(a, "static rejoins with other data", joinRequest("s", instance: "i", protocols: ["roundrobin"]), 9)
        try ask(a, "leave of the fenced", LeaveGroupRequest(groupId: "s", members: [.init(memberId: old.memberId, groupInstanceId: "i")]), 4)
        try ask(a, "leave by instance", LeaveGroupRequest(groupId: "s", members: [.init(memberId: "", groupInstanceId: "i")]), 4)
    }

    private func commitRequest(
        _ group: String, _ commits: [(String, Int32, Int64, String?)], member: String = "", generation: Int32 = -1,
        instance: String? = nil, retention: Int64 = -1
    ) -> OffsetCommitRequest {
        OffsetCommitRequest(
            groupId: group, generationIdOrMemberEpoch: generation, memberId: member, groupInstanceId: instance,
            retentionTimeMs: retention,
            topics: commits.map {
                .init(name: $0.0, partitions: [.init(partitionIndex: $0.1, committedOffset: $0.2, committedMetadata: $0.3)])
            })
    }

    private mutating func offsets() throws {
        let a = try RawConnection(port: port)
        try ask(a, "fetch of nothing", OffsetFetchRequest(groupId: "old", topics: [.init(name: topic, partitionIndexes: [0])]), 0)
        for version: Int16 in 0...9 {
            try ask(a, "commit", commitRequest("simple", [(topic, 0, Int64(version), "m\(version)"), (topic, 7, 1, ""), ("nowhere", 0, 1, "")]), version)
            let topics = [OffsetFetchRequest.OffsetFetchRequestTopic(name: topic, partitionIndexes: [0, 1])]
            if version < 8 {
                try ask(a, "fetch", OffsetFetchRequest(groupId: "simple", topics: topics), version)
            } else {
                try ask(
                    a, "fetch",
                    OffsetFetchRequest(
                        groups: [
                            .init(groupId: "simple", topics: [.init(name: topic, partitionIndexes: [0, 1])]),
                            .init(groupId: "none", topics: [.init(name: topic, partitionIndexes: [0])]),
                            .init(groupId: "simple", topics: nil), .init(groupId: "none", topics: nil),
                        ], requireStable: true), version)
            }
        }
        try ask(a, "commit with retention", commitRequest("simple", [(topic, 1, 4, nil)], retention: 60_000), 2)
        try ask(a, "fetch all", OffsetFetchRequest(groupId: "simple", topics: nil), 2)
        try ask(a, "fetch all of none", OffsetFetchRequest(groupId: "none", topics: nil), 7)
        try ask(a, "fetch unknown topic", OffsetFetchRequest(groupId: "simple", topics: [.init(name: "nowhere", partitionIndexes: [3])]), 7)
        try ask(a, "commit to the empty group", commitRequest("", [(topic, 0, 1, "")]), 8)
        try ask(a, "fetch of the empty group", OffsetFetchRequest(groupId: "", topics: [.init(name: topic, partitionIndexes: [0])]), 7)
        try ask(a, "commit of a gone generation", commitRequest("none", [(topic, 0, 1, "")], member: "m", generation: 3), 8)
        try ask(a, "commit of a stranger", commitRequest("simple", [(topic, 0, 1, "")], member: "m", generation: 0), 8)
        try ask(a, "commit of much", commitRequest("simple", [(topic, 0, 1, String(repeating: "x", count: 4097)), (topic, 1, 2, "fits")]), 8)
        try ask(a, "commit of only much", commitRequest("simple", [(topic, 0, 1, String(repeating: "x", count: 4097))]), 8)
        try ask(a, "commit of nothing", commitRequest("simple", []), 8)
        // A group that reads the topic.
        let joined = try ask(a, "join", joinRequest("o"), 3)
        try ask(a, "sync", SyncGroupRequest(groupId: "o", generationId: 1, memberId: joined.memberId), 3)
        try ask(a, "commit by member", commitRequest("o", [(topic, 0, 1, "")], member: joined.memberId, generation: 1), 7)
        try ask(a, "commit from outside", commitRequest("o", [(topic, 0, 1, "")]), 7)
        func delete(_ group: String) -> OffsetDeleteRequest {
            OffsetDeleteRequest(
                groupId: group,
                topics: [
                    .init(name: topic, partitions: [.init(partitionIndex: 0), .init(partitionIndex: 9)]),
                    .init(name: "nowhere", partitions: [.init(partitionIndex: 0)]),
                ])
        }
        try ask(a, "delete offsets in use", delete("o"), 0)
        try ask(a, "delete offsets", delete("simple"), 0)
        try ask(a, "delete offsets of none", delete("none"), 0)
        try ask(a, "delete offsets without group", delete(""), 0)
        try ask(a, "fetch after", OffsetFetchRequest(groupId: "simple", topics: nil), 7)
    }

    private mutating func administration() throws {
        let a = try RawConnection(port: port)
        func list(_ name: String, _ request: ListGroupsRequest, _ version: Int16) throws {
            var response = try a.call(request, version).response
            response.groups.sort { $0.groupId < $1.groupId }
            note("list \(name) v\(version)", "\(response.errorCode) \(response.groups.map { [$0.groupId, $0.protocolType, $0.groupState, $0.groupType] })")
        }
        for version: Int16 in [0, 3, 4, 5] { try list("all", ListGroupsRequest(), version) }
        try list("stable", ListGroupsRequest(statesFilter: ["Stable"]), 4)
        try list("EMPTY", ListGroupsRequest(statesFilter: ["EMPTY"]), 5)
        try list("nonsense", ListGroupsRequest(statesFilter: ["Nonsense"]), 5)
        try list("classic", ListGroupsRequest(typesFilter: ["Classic"]), 5)
        try list("consumer", ListGroupsRequest(typesFilter: ["consumer"]), 5)
        try list("type nonsense", ListGroupsRequest(typesFilter: ["nonsense"]), 5)
        try ask(a, "consumer group heartbeat", ConsumerGroupHeartbeatRequest(groupId: "k"), 0)
        try ask(a, "consumer group describe", ConsumerGroupDescribeRequest(groupIds: ["g", "o"]), 0)
    }

    private mutating func transactions() throws {
        let a = try RawConnection(port: port)
        for _ in 0..<100 {
            let (response, _) = try a.call(DescribeTransactionsRequest(transactionalIds: ["tx"]), 0)
            if response.transactionStates.first?.errorCode == ErrorCode.transactionalIdNotFound.rawValue { break }
            usleep(50_000)
        }
        func initRequest(_ id: String?, timeout: Int32 = 60_000, _ producer: Int64 = -1, _ epoch: Int16 = -1) -> InitProducerIdRequest {
            InitProducerIdRequest(transactionalId: id, transactionTimeoutMs: timeout, producerId: producer, producerEpoch: epoch)
        }
        // The ids differ from broker to broker; what counts is the error and the epoch.
        var names: [Int64: String] = [:]
        func initId(_ name: String, _ request: InitProducerIdRequest, _ version: Int16) throws -> InitProducerIdResponse {
            var response = try a.call(request, version).response
            for _ in 0..<100 where response.errorCode == ErrorCode.coordinatorLoadInProgress.rawValue {
                usleep(50_000)
                response = try a.call(request, version).response
            }
            let id = response.producerId < 0 ? "\(response.producerId)" : names[response.producerId] ?? "id \(names.count)"
            if response.producerId >= 0 { names[response.producerId] = id }
            note("init \(name) v\(version)", "\(response.errorCode) \(id) \(response.producerEpoch)")
            return response
        }
        _ = try initId("idempotent", initRequest(nil), 0)
        _ = try initId("empty", initRequest(""), 4)
        _ = try initId("no timeout", initRequest("tx", timeout: 0), 4)
        _ = try initId("long timeout", initRequest("tx", timeout: 900_001), 4)
        _ = try initId("half", initRequest("tx", 5), 4)
        let old = try initId("tx", initRequest("tx"), 4)
        let now = try initId("tx again", initRequest("tx"), 4)
        _ = try initId("tx, fenced", initRequest("tx", old.producerId, old.producerEpoch), 4)
        _ = try initId("tx, fenced", initRequest("tx", old.producerId, old.producerEpoch), 3)
        _ = try initId("tx, of another", initRequest("tx", now.producerId + 500_000, 0), 4)
        func add(_ id: String, _ producer: Int64, _ epoch: Int16, _ partitions: [Int32], topic: String) -> AddPartitionsToTxnRequest {
            AddPartitionsToTxnRequest(
                v3AndBelowTransactionalId: id, v3AndBelowProducerId: producer, v3AndBelowProducerEpoch: epoch,
                v3AndBelowTopics: [.init(name: topic, partitions: partitions)])
        }
        let (p, e) = (now.producerId, now.producerEpoch)
        func end(_ name: String, _ epoch: Int16, _ commits: Bool, _ version: Int16, id: String = "tx", producer: Int64) throws {
            var response = try a.call(
                EndTxnRequest(transactionalId: id, producerId: producer, producerEpoch: epoch, committed: commits), version).response
            for _ in 0..<100 where response.errorCode == ErrorCode.concurrentTransactions.rawValue {
                usleep(20_000)
                response = try a.call(
                    EndTxnRequest(transactionalId: id, producerId: producer, producerEpoch: epoch, committed: commits), version).response
            }
            note("end \(name) v\(version)", "\(response.errorCode)")
        }
        try end("nothing", e, true, 3, producer: p)
        try ask(a, "add, fenced", add("tx", p, e - 1, [0], topic: topic), 1)
        try ask(a, "add, fenced", add("tx", p, e - 1, [0], topic: topic), 2)
        try ask(a, "add, other producer", add("tx", p + 500_000, e, [0], topic: topic), 3)
        try ask(a, "add, unknown id", add("unknown", p, e, [0], topic: topic), 3)
        try ask(a, "add, empty id", add("", p, e, [0], topic: topic), 3)
        try ask(a, "add, unknown partition", add("tx", p, e, [0, 8], topic: topic), 3)
        try ask(a, "add", add("tx", p, e, [0, 1], topic: topic), 3)
        try ask(a, "add again", add("tx", p, e, [0], topic: topic), 0)
        let verify = AddPartitionsToTxnRequest(
            transactions: [
                .init(transactionalId: "tx", producerId: p, producerEpoch: e, verifyOnly: true, topics: [.init(name: topic, partitions: [0, 1])])
            ])
        let verified = try a.call(verify, 4).response.resultsByTransaction.flatMap { transaction in
            transaction.topicResults.flatMap(\.resultsByPartition).map { "\($0.partitionIndex) \($0.partitionErrorCode)" }
        }
        note("verify", "\(verified.sorted())")
        try ask(a, "add offsets", AddOffsetsToTxnRequest(transactionalId: "tx", producerId: p, producerEpoch: e, groupId: "t"), 3)
        try ask(a, "add offsets, fenced", AddOffsetsToTxnRequest(transactionalId: "tx", producerId: p, producerEpoch: e - 1, groupId: "t"), 1)
        func txnCommit(_ group: String, _ offset: Int64, member: String = "", generation: Int32 = -1, epoch: Int16) -> TxnOffsetCommitRequest {
            TxnOffsetCommitRequest(
                transactionalId: "tx", groupId: group, producerId: p, producerEpoch: epoch, generationId: generation, memberId: member,
                topics: [.init(name: topic, partitions: [.init(partitionIndex: 0, committedOffset: offset), .init(partitionIndex: 6, committedOffset: 1)])])
        }
        try ask(a, "txn commit", txnCommit("t", 11, epoch: e), 3)
        try ask(a, "txn commit of a stranger", txnCommit("t", 12, member: "m", generation: 4, epoch: e), 3)
        try ask(a, "txn commit without group", txnCommit("", 12, epoch: e), 3)
        func fetch(_ stable: Bool) -> OffsetFetchRequest {
            OffsetFetchRequest(groupId: "t", topics: [.init(name: topic, partitionIndexes: [0])], requireStable: stable)
        }
        try ask(a, "fetch of the transaction", fetch(false), 7)
        try ask(a, "fetch of the transaction, stable", fetch(true), 7)
        func describe(_ name: String, _ ids: [String]) throws {
            var response = try a.call(DescribeTransactionsRequest(transactionalIds: ids), 0).response
            for index in response.transactionStates.indices {
                var state = response.transactionStates[index]
                if state.producerId > 0 { state.producerId = names[state.producerId] == nil ? -99 : 1 }
                if state.transactionStartTimeMs > 0 { state.transactionStartTimeMs = 1 }
                state.topics.sort { $0.topic < $1.topic }
                for topic in state.topics.indices { state.topics[topic].partitions.sort() }
                note(
                    "describe \(name)",
                    "\(state.errorCode) \(state.transactionalId) \(state.transactionState) \(state.transactionTimeoutMs) "
                        + "\(state.transactionStartTimeMs) \(state.producerEpoch) \(state.topics.map { "\($0.topic)\($0.partitions)" })")
                response.transactionStates[index] = state
            }
        }
        try describe("ongoing", ["tx", "unknown", ""])
        func list(_ name: String, _ request: ListTransactionsRequest) throws {
            let response = try a.call(request, 1).response
            note(
                "list transactions \(name)",
                "\(response.errorCode) \(response.unknownStateFilters) \(response.transactionStates.map { "\($0.transactionalId) \($0.transactionState)" })")
        }
        try list("all", ListTransactionsRequest())
        try list("by state", ListTransactionsRequest(stateFilters: ["Ongoing", "Nonsense"]))
        try list("by another state", ListTransactionsRequest(stateFilters: ["Empty"]))
        try list("by producer", ListTransactionsRequest(producerIdFilters: [p]))
        try list("long ones", ListTransactionsRequest(durationFilter: 600_000))
        try end("fenced", e - 1, true, 1, producer: p)
        try end("fenced", e - 1, true, 2, producer: p)
        try end("of another", e, true, 3, producer: p + 500_000)
        try end("of an unknown id", e, true, 3, id: "unknown", producer: p)
        try end("commit", e, true, 3, producer: p)
        try end("commit again", e, true, 3, producer: p)
        try end("abort after it", e, false, 3, producer: p)
        try describe("committed", ["tx"])
        try ask(a, "fetch after the commit", fetch(true), 7)
        try ask(a, "add for a second", add("tx", p, e, [0], topic: topic), 3)
        let fencing = try initId("fencing", initRequest("tx"), 4)
        _ = fencing
        var next = fencing
        for _ in 0..<100 where next.errorCode == ErrorCode.concurrentTransactions.rawValue {
            usleep(20_000)
            next = try a.call(initRequest("tx"), 4).response
        }
        note("after fencing", "\(next.errorCode) \(next.producerEpoch)")
        try end("of the fenced", e, false, 3, producer: p)
        try ask(
            a, "marker for an unknown partition",
            WriteTxnMarkersRequest(
                markers: [
                    .init(producerId: 5, producerEpoch: 0, transactionResult: false, topics: [.init(name: topic, partitionIndexes: [8])], coordinatorEpoch: 0)
                ]), 1)
        try ask(
            a, "marker by hand",
            WriteTxnMarkersRequest(
                markers: [
                    .init(producerId: 5, producerEpoch: 0, transactionResult: false, topics: [.init(name: topic, partitionIndexes: [0])], coordinatorEpoch: 0)
                ]), 1)
    }
}
