import KafkaProto
import Platform
import Testing
import ZooKeeperProto

@testable import BrokerCore

/// What the controller told brokers, in order.
private final class SeenChannel: ControllerChannel, Sendable {
    struct Told: Sendable {
        var broker: Int32
        var led: [LeaderAndIsrCommand.Entry] = []
        var stopped: [StopReplicaCommand.Entry] = []
    }
    let told = Guarded<[Told]>([])
    let metadata = MetadataCache()
    /// Brokers that refuse to delete replicas.
    let stubborn = Guarded<Set<Int32>>([])

    func leaderAndIsr(_ command: LeaderAndIsrCommand, to broker: ClusterImage.Broker) async -> [TopicPartition: ErrorCode]? {
        told.withLock { $0.append(Told(broker: broker.id, led: command.partitions)) }
        return [:]
    }

    func stopReplicas(_ command: StopReplicaCommand, to broker: ClusterImage.Broker) async -> [TopicPartition: ErrorCode]? {
        told.withLock { $0.append(Told(broker: broker.id, stopped: command.partitions)) }
        if stubborn.withLock({ $0.contains(broker.id) }) {
            return Dictionary(command.partitions.map { ($0.partition, .kafkaStorageError) }, uniquingKeysWith: { $1 })
        }
        return [:]
    }

    func updateMetadata(_ update: MetadataUpdate, to broker: ClusterImage.Broker) async { metadata.apply(update) }
}

@Suite("The controller")
struct ControllerTests {
    private let store = FakeZNodes()
    private let channel = SeenChannel()
    private let configs: ConfigRepository

    init() throws {
        configs = ConfigRepository(broker: try BrokerConfig(properties: ["broker.id": "0", "zookeeper.connect": "x:1", "num.partitions": "2"]))
    }

    /// Runs `body` with a controller that was elected in a cluster of these brokers.
    private func elected(
        brokers: [Int32] = [0], _ body: @escaping @Sendable (Controller, FakeZNodes, SeenChannel) async throws -> Void
    ) throws {
        let (store, channel, configs) = (self.store, self.channel, self.configs)
        try EventLoop.run { loop in
            for path in KafkaPaths.persistent { try await store.makePath(path) }
            for id in brokers { try await register(id, store) }
            let controller = Controller(brokerId: 0, store: store, channel: channel, configs: configs, on: loop)
            await controller.start()
            try await body(controller, store, channel)
        }
    }

    @Test("the first broker is elected and raises the epoch")
    func election() throws {
        try elected { controller, store, _ in
            #expect(controller.activeControllerId == 0)
            #expect(store.text("/controller_epoch") == "1")
            #expect(store.text("/controller")?.hasPrefix(#"{"version":2,"brokerid":0,"#) == true)
            #expect(store.text("/feature") == #"{"features":{},"version":2,"status":1}"#)
        }
    }

    @Test("when /controller is removed there is an election, and the epoch is raised")
    func removed() throws {
        try elected { controller, store, _ in
            try await store.delete("/controller", version: -1)
            controller.changed(KafkaPaths.controller)
            _ = await controller.queue.run {}
            #expect(store.text("/controller_epoch") == "2")
            guard case .success = await controller.createTopics([.init(name: "a")], validateOnly: false) else {
                Issue.record("it does not lead")
                return
            }
        }
    }

    @Test("a topic is made as Kafka makes it, and its leaders are told")
    func creation() throws {
        try elected { controller, store, channel in
            let made = await controller.createTopics([.init(name: "a", configs: [("retention.ms", "5")])], validateOnly: false)
            guard case .success(let results) = made, case .success(let topic)? = results.first else {
                Issue.record("\(made)")
                return
            }
            #expect(topic.partitionCount == 2 && topic.replicationFactor == 1)
            #expect(store.text("/config/topics/a") == #"{"version":1,"config":{"retention.ms":"5"}}"#)
            #expect(
                store.text("/brokers/topics/a")
                    == #"{"partitions":{"0":[0],"1":[0]},"topic_id":"\#(topic.id)","adding_replicas":{},"removing_replicas":{},"version":3}"#)
            #expect(
                store.text("/brokers/topics/a/partitions/1/state")
                    == #"{"controller_epoch":1,"leader":0,"version":1,"leader_epoch":0,"isr":[0]}"#)
            let led = channel.told.withLock { $0.flatMap(\.led) }
            #expect(led.map(\.isNew) == [true, true])
            #expect(channel.metadata.image.topics["a"]?.partitions.count == 2)
        }
    }

    private static let refused: [(Controller.NewTopic, ErrorCode, String)] = [
        (Controller.NewTopic(name: "bad name"), ErrorCode.invalidTopicException, "Topic name is invalid: 'bad name' contains one or more characters other than ASCII alphanumerics, '.', '_' and '-'"),
        (.init(name: "old"), .topicAlreadyExists, "Topic 'old' already exists."),
        (.init(name: "o_l"), .invalidTopicException, "Topic 'o_l' collides with existing topics: o.l"),
        (.init(name: "n", partitionCount: 0), .invalidPartitions, "Number of partitions must be larger than 0."),
        (.init(name: "n", replicationFactor: 3), .invalidReplicationFactor, "Replication factor: 3 larger than available brokers: 1."),
        (.init(name: "n", configs: [("no.such", "1")]), .invalidConfig, "Unknown topic config name: no.such"),
        (.init(name: "n", configs: [("retention.ms", "x")]), .invalidConfig, "Invalid value x for configuration retention.ms: Not a number of type LONG"),
        (.init(name: "n", configs: [("retention.ms", nil)]), .invalidConfig, "Null value not supported for topic configs: retention.ms"),
        (.init(name: "n", assignments: [(partition: Int32(1), brokers: [Int32(0)])]), .invalidReplicaAssignment, "partitions should be a consecutive 0-based integer sequence")
    ]

    @Test("topics that cannot be are refused in Kafka's words", arguments: refused)
    func refusals(_ topic: Controller.NewTopic, _ code: ErrorCode, _ message: String) throws {
        try elected { controller, store, _ in
            _ = await controller.createTopics([.init(name: "old"), .init(name: "o.l")], validateOnly: false)
            let before = store.paths
            guard case .success(let results) = await controller.createTopics([topic], validateOnly: false),
                case .failure(let error)? = results.first
            else {
                Issue.record("it was made")
                return
            }
            #expect(error == RequestError(code, message))
            #expect(store.paths == before)
        }
    }

    @Test("partitions are added, never taken away")
    func growth() throws {
        try elected { controller, store, _ in
            _ = await controller.createTopics([.init(name: "a")], validateOnly: false)
            func grow(_ count: Int32, _ assignments: [[Int32]]? = nil) async -> RequestError? {
                guard case .success(let results) = await controller.createPartitions(
                    [.init(topic: "a", count: count, assignments: assignments)], validateOnly: false)
                else { return RequestError(.notController) }
                return results[0]
            }
            #expect(await grow(4) == nil)
            #expect(store.text("/brokers/topics/a/partitions/3/state") != nil)
            #expect(await grow(4) == RequestError(.invalidPartitions, "Topic already has 4 partitions."))
            #expect(await grow(1) == RequestError(
                .invalidPartitions, "Topic currently has 4 partitions, which is higher than the requested 1."))
            #expect(await grow(5, [[9]]) == RequestError(.invalidReplicaAssignment, "Unknown broker(s) in replica assignment: 9."))
            #expect(await grow(6, [[0]]) == RequestError(
                .invalidReplicaAssignment, "Increasing the number of partitions by 2 but 1 assignments provided."))
        }
    }

    @Test("a topic is deleted with everything of it, but not while a broker keeps its replicas")
    func deletion() throws {
        try elected { controller, store, channel in
            let before = store.paths
            _ = await controller.createTopics([.init(name: "a")], validateOnly: false)
            channel.stubborn.withLock { _ = $0.insert(0) }
            guard case .success(let first) = await controller.deleteTopics(["a", "b"]) else { return }
            #expect(first["a"] == .some(RequestError(.requestTimedOut)))
            #expect(first["b"] == .some(RequestError(.unknownTopicOrPartition)))
            #expect(store.paths.contains("/admin/delete_topics/a"))
            #expect(channel.metadata.image.topics["a"] == nil)
            channel.stubborn.withLock { $0 = [] }
            guard case .success(let second) = await controller.deleteTopics(["a"]) else { return }
            #expect(second["a"] == .some(nil))
            #expect(store.paths == before)
        }
    }

    @Test("a topic whose creation was done although the answer was lost is not told to be there already")
    func repeatedCreation() throws {
        try elected { controller, store, channel in
            store.state.withLock { _ = $0.lost.insert("/brokers/topics/a") }
            for isFirst in [true, false] {
                guard case .success(let results) = await controller.createTopics([.init(name: "a", partitionCount: 2)], validateOnly: false) else { return }
                switch results[0] {
                case .success(let made):
                    #expect(isFirst && made.partitionCount == 2)
                    #expect(channel.metadata.image.partition(TopicPartition("a", 1))?.leader == 0)
                case .failure(let error): #expect(!isFirst && error == RequestError(.topicAlreadyExists, "Topic 'a' already exists."))
                }
            }
        }
    }

    @Test("a topic of many partitions is deleted whole, also where a partition has no state")
    func largeDeletion() throws {
        try elected { controller, store, _ in
            let before = store.paths
            _ = await controller.createTopics([.init(name: "a", partitionCount: 450)], validateOnly: false)
            try await store.delete("/brokers/topics/a/partitions/217/state", version: -1)
            guard case .success(let results) = await controller.deleteTopics(["a"]) else { return }
            #expect(results["a"] == .some(nil))
            #expect(store.paths == before)
        }
    }

    @Test("when a broker goes, its partitions are led by others in sync; the last one in sync stays so without a leader")
    func brokerFailure() throws {
        try elected(brokers: [0, 1]) { controller, store, channel in
            _ = await controller.createTopics(
                [.init(name: "both", assignments: [(0, [1, 0])]), .init(name: "one", assignments: [(0, [1])])], validateOnly: false)
            #expect(channel.metadata.image.partition(TopicPartition("both", 0))?.leader == 1)
            try await store.delete("/brokers/ids/1", version: -1)
            controller.changed(KafkaPaths.brokerIds)
            _ = await controller.queue.run {}
            #expect(store.text("/brokers/topics/both/partitions/0/state")
                == #"{"controller_epoch":1,"leader":0,"version":1,"leader_epoch":1,"isr":[0]}"#)
            #expect(store.text("/brokers/topics/one/partitions/0/state")
                == #"{"controller_epoch":1,"leader":-1,"version":1,"leader_epoch":1,"isr":[1]}"#)
            try await register(1, store)
            controller.changed(KafkaPaths.brokerIds)
            _ = await controller.queue.run {}
            #expect(store.text("/brokers/topics/one/partitions/0/state")
                == #"{"controller_epoch":1,"leader":1,"version":1,"leader_epoch":2,"isr":[1]}"#)
        }
    }

    @Test("preferred leaders lead again when they are asked to, and are not elected twice")
    func preferred() throws {
        try elected(brokers: [0, 1]) { controller, store, _ in
            let tp = TopicPartition("t", 0)
            _ = await controller.createTopics([.init(name: "t", assignments: [(0, [1, 0])])], validateOnly: false)
            let change = Controller.IsrChange(partition: tp, isr: [1], leaderEpoch: 0, partitionEpoch: 0)
            guard case .success(let changed) = await controller.alterPartitions([change], from: 1) else { return }
            #expect(changed[tp] == .success(Leadership(leader: 1, isr: [1], leaderEpoch: 0, controllerEpoch: 1, partitionEpoch: 1)))
            guard case .success(let again) = await controller.alterPartitions([change], from: 1) else { return }
            #expect(again[tp] == .success(Leadership(leader: 1, isr: [1], leaderEpoch: 0, controllerEpoch: 1, partitionEpoch: 1)))
            guard case .success(let results) = await controller.electLeaders([tp, TopicPartition("x", 0)], .preferred) else { return }
            #expect(results[tp] == .some(RequestError(.electionNotNeeded, "Leader election not needed for topic partition.")))
            #expect(results[TopicPartition("x", 0)]
                == .some(RequestError(.unknownTopicOrPartition, "The partition does not exist.")))
        }
    }

    @Test("reassignments are checked as Kafka checks them")
    func reassignment() throws {
        try elected { controller, _, _ in
            _ = await controller.createTopics([.init(name: "a", partitionCount: 1)], validateOnly: false)
            func ask(_ replicas: [Int32]?) async -> RequestError? {
                let tp = TopicPartition("a", 0)
                guard case .success(let results) = await controller.alterReassignments([(tp, replicas)]) else { return nil }
                return results[tp] ?? nil
            }
            #expect(await ask([7]) == RequestError(
                .invalidReplicaAssignment,
                "Replica assignment has brokers that are not alive. Replica list: ArrayBuffer(7), live broker list: Set(0)"))
            #expect(await ask(nil) == RequestError(.noReassignmentInProgress, "No partition reassignment is in progress."))
            #expect(await ask([]) == RequestError(
                .invalidReplicaAssignment, "Empty replica list specified in partition reassignment."))
            #expect(await ask([0]) == nil)
        }
    }

    @Test("a controller that was replaced writes nothing and steps down")
    func fencing() throws {
        try elected { controller, store, _ in
            _ = try await store.set("/controller_epoch", Bytes(utf8: "9"), version: -1)
            try await store.delete("/controller", version: -1)
            _ = try await store.create("/controller", ControllerZNode.encode(brokerId: 5, timestampMs: 1), sequential: false)
            guard case .success(let results) = await controller.createTopics([.init(name: "late")], validateOnly: false),
                case .failure(let error)? = results.first
            else {
                Issue.record("it was made")
                return
            }
            #expect(error.code == .notController)
            #expect(store.text("/brokers/topics/late") == nil)
            _ = await controller.queue.run {}
            #expect(controller.activeControllerId == 5)
            guard case .failure(let refused) = await controller.deleteTopics(["x"]) else { return }
            #expect(refused.code == .notController)
        }
    }

    @Test("after its session expired it is elected anew, with a higher epoch and everything it knew")
    func expiry() throws {
        try elected { controller, store, channel in
            _ = await controller.createTopics([.init(name: "a")], validateOnly: false)
            store.expire()
            controller.sessionExpired()
            try await register(0, store)
            await controller.start()
            #expect(store.text("/controller_epoch") == "2")
            #expect(channel.metadata.image.topics["a"]?.partitions[0]?.leaderEpoch == 0)
            guard case .success(let results) = await controller.deleteTopics(["a"]) else {
                Issue.record("not elected")
                return
            }
            #expect(results["a"] == .some(nil))
        }
    }

    @Test("blocks of producer ids follow each other")
    func producerIds() throws {
        try elected { controller, store, _ in
            guard case .success(let first) = await controller.allocateProducerIds(for: 0),
                case .success(let second) = await controller.allocateProducerIds(for: 3)
            else { return }
            #expect(first == ProducerIdBlock(brokerId: 0, first: 0, last: 999))
            #expect(second == ProducerIdBlock(brokerId: 3, first: 1000, last: 1999))
            #expect(store.text("/latest_producer_id_block")
                == #"{"version":1,"broker":3,"block_start":"1000","block_end":"1999"}"#)
        }
    }
}

private func register(_ id: Int32, _ store: FakeZNodes) async throws {
    let broker = ClusterImage.Broker(
        id: id, endpoints: [.init(listener: "PLAINTEXT", securityProtocol: "PLAINTEXT", host: "h\(id)", port: 9092)])
    _ = try await store.write([.create(KafkaPaths.brokerId(id), BrokerZNode.encode(broker, timestampMs: 1), ephemeral: id == 0)])
}
