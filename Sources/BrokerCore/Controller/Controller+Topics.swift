import KafkaProto
import Platform
import ReplicaPlacement
import ZooKeeperProto

/// Topics that are made, grow and go.
extension Controller {
    /// A topic to be made.
    public struct NewTopic: Sendable {
        public var name: String
        /// -1: num.partitions.
        public var partitionCount: Int32
        /// -1: default.replication.factor.
        public var replicationFactor: Int16
        /// By partition; empty: the controller assigns.
        public var assignments: [(partition: Int32, brokers: [Int32])]
        /// In the order given; a value can be null, which is refused.
        public var configs: [(name: String, value: String?)]

        public init(
            name: String, partitionCount: Int32 = -1, replicationFactor: Int16 = -1,
            assignments: [(partition: Int32, brokers: [Int32])] = [], configs: [(name: String, value: String?)] = []
        ) {
            self.name = name
            self.partitionCount = partitionCount
            self.replicationFactor = replicationFactor
            self.assignments = assignments
            self.configs = configs
        }
    }

    /// A topic that was made, or would be.
    public struct MadeTopic: Sendable {
        public var id: Uuid
        public var partitionCount: Int
        public var replicationFactor: Int
        public var configs: [String: String]
    }

    /// CreateTopics. Returns when the topics are led, or cannot be.
    public func createTopics(
        _ topics: [NewTopic], validateOnly: Bool, timeoutMs: Int = 30_000
    ) async -> Result<[Result<MadeTopic, RequestError>], RequestError> {
        await request("the creation of topics", within: timeoutMs) {
            var results: [Result<MadeTopic, RequestError>] = []
            for topic in topics {
                do throws(RequestError) {
                    let (made, znode) = try self.plan(topic)
                    if !validateOnly { try await self.make(topic.name, made, znode) }
                    results.append(.success(made))
                } catch {
                    results.append(.failure(error))
                }
            }
            return results
        }
    }

    /// Checks a topic and assigns its replicas; the messages are those of `ZkAdminManager` and `AdminZkClient`.
    private func plan(_ topic: NewTopic) throws(RequestError) -> (MadeTopic, TopicZNode) {
        if state.topics[topic.name] != nil { throw RequestError(.topicAlreadyExists, "Topic '\(topic.name)' already exists.") }
        let nulls = topic.configs.filter { $0.value == nil }.map(\.name)
        if !nulls.isEmpty {
            throw RequestError(.invalidConfig, "Null value not supported for topic configs: \(nulls.joined(separator: ","))")
        }
        if topic.partitionCount != -1 || topic.replicationFactor != -1, !topic.assignments.isEmpty {
            throw RequestError(
                .invalidRequest,
                "Both numPartitions or replicationFactor and replicasAssignments were set. Both cannot be used at the same time.")
        }
        let assignment = try topic.assignments.isEmpty ? assign(topic) : Dictionary(
            topic.assignments.map { ($0.partition, $0.brokers) }, uniquingKeysWith: { $1 })
        let configs = Dictionary(topic.configs.map { ($0.name, $0.value ?? "") }, uniquingKeysWith: { $1 })
        try validate(topic.name, assignment, configs)
        let znode = TopicZNode(topicId: Uuid.random(), partitions: assignment.mapValues { ReplicaAssignment($0) })
        let made = MadeTopic(
            id: znode.topicId ?? .zero, partitionCount: assignment.count, replicationFactor: assignment[0]?.count ?? 0, configs: configs)
        return (made, znode)
    }

    private func assign(_ topic: NewTopic) throws(RequestError) -> [Int32: [Int32]] {
        let broker = configs.broker
        let count = topic.partitionCount == -1 ? broker.int("num.partitions") : Int(topic.partitionCount)
        let factor = topic.replicationFactor == -1 ? broker.int("default.replication.factor") : Int(topic.replicationFactor)
        return try assignReplicas(partitions: count, replicationFactor: factor)
    }

    private func assignReplicas(
        partitions: Int, replicationFactor: Int, start: Int? = nil, firstPartition: Int32 = 0
    ) throws(RequestError) -> [Int32: [Int32]] {
        do {
            return try ReplicaAssigner.assign(
                brokers: state.brokers.values.map { .init(id: $0.id, rack: $0.rack) }, partitions: partitions,
                replicationFactor: replicationFactor, start: start, firstPartition: firstPartition)
        } catch {
            switch error {
            case .invalidPartitions(let message): throw RequestError(.invalidPartitions, message)
            case .invalidReplicationFactor(let message): throw RequestError(.invalidReplicationFactor, message)
            case .racksIncomplete(let message): throw RequestError(.unknownServerError, message)
            }
        }
    }

    private func validate(
        _ name: String, _ assignment: [Int32: [Int32]], _ properties: [String: String]
    ) throws(RequestError) {
        if let problem = TopicNames.problem(name) { throw RequestError(.invalidTopicException, problem) }
        let colliding = TopicNames.collisions(of: name, with: state.topics.keys)
        if !colliding.isEmpty {
            throw RequestError(
                .invalidTopicException, "Topic '\(name)' collides with existing topics: \(colliding.joined(separator: ", "))")
        }
        if Set(assignment.values.map(\.count)).count != 1 {
            throw RequestError(.invalidReplicaAssignment, "All partitions should have the same number of replicas")
        }
        if assignment.values.contains(where: { Set($0).count != $0.count }) {
            let text = assignment.sorted { $0.key < $1.key }.map { "\($0.key) -> ArrayBuffer(\(list($0.value)))" }
            throw RequestError(.invalidReplicaAssignment, "Duplicate replica assignment found: Map(\(text.joined(separator: ", ")))")
        }
        if assignment.keys.sorted() != (0..<Int32(assignment.count)).map({ $0 }) {
            throw RequestError(.invalidReplicaAssignment, "partitions should be a consecutive 0-based integer sequence")
        }
        do {
            try TopicConfig.check(properties, broker: configs.broker)
        } catch {
            switch error {
            case .config(let exception): throw RequestError(.invalidConfig, exception.message)
            default:
                let (code, message) = error.answer(resource: ConfigResource(kind: .topic, name: name))
                throw RequestError(code, message)
            }
        }
    }

    private func list(_ ids: [Int32]) -> String { ids.map { "\($0)" }.joined(separator: ", ") }

    /// Writes the topic and tells the brokers.
    private func make(_ name: String, _ made: MadeTopic, _ znode: TopicZNode) async throws(RequestError) {
        do {
            let config = KafkaPaths.config("topics", name)
            let data = ConfigZNode.encode(made.configs)
            var next = state
            next.topics[name] = znode
            let first = next.firstLeaderships(znode.partitions.keys.map { TopicPartition(name, $0) })
            // A configuration that was left by a topic of that name is written over.
            if try await store.exists(config, watch: false) != nil {
                try await fenced([.set(config, data, version: -1)])
            } else {
                try await fenced([.create(config, data)])
            }
            // Small topics come into being at once, large ones step by step.
            let together = first.count <= 500
            var writes: [ZNodeWrite] = [.create(KafkaPaths.topic(name), znode.encode())]
            if together, !first.isEmpty {
                writes.append(.create(KafkaPaths.partitions(name), nil))
                for (tp, leadership) in first.sorted(by: { $0.key < $1.key }) {
                    writes.append(.create(KafkaPaths.partition(tp), nil))
                    writes.append(.create(KafkaPaths.partitionState(tp), PartitionStateZNode.encode(leadership)))
                }
            }
            if try await fenced(writes) == nil, try await !isWritten(name, znode) {
                throw RequestError(.topicAlreadyExists, "Topic '\(name)' already exists.")
            }
            configs.setTopic(name, made.configs)
            state.topics[name] = znode
            log.info(
                "New topic \(name) with partitions \(znode.partitions.sorted { $0.key < $1.key }.map { "\($0.key)=\($0.value.replicas)" }.joined(separator: " "))")
            if together {
                for (tp, leadership) in first { state.leaderships[tp] = leadership }
                await tell(first.keys.sorted(), new: Set(first.keys))
            } else {
                try await write(creating: first)
            }
        } catch let error as RequestError {
            throw error
        } catch {
            await failed("the creation of topic \(name)", error)
            throw RequestError(error is Moved ? .notController : .unknownServerError)
        }
    }

    /// Whether the topic's znode is the one that was to be written: a write whose answer was lost with the connection is made again and refused.
    private func isWritten(_ name: String, _ znode: TopicZNode) async throws -> Bool {
        guard let found = try await store.readIfPresent(KafkaPaths.topic(name)) else { return false }
        return try TopicZNode.decode(found.data, topic: name).topicId == znode.topicId
    }

    // MARK: More partitions

    /// A topic that shall have more partitions.
    public struct Growth: Sendable {
        public var topic: String
        /// Of all partitions, afterwards.
        public var count: Int32
        /// Brokers of each new partition; nil: the controller assigns.
        public var assignments: [[Int32]]?

        public init(topic: String, count: Int32, assignments: [[Int32]]?) {
            self.topic = topic
            self.count = count
            self.assignments = assignments
        }
    }

    /// CreatePartitions; for each topic, why it was not done.
    public func createPartitions(
        _ growths: [Growth], validateOnly: Bool, timeoutMs: Int = 30_000
    ) async -> Result<[RequestError?], RequestError> {
        await request("the creation of partitions", within: timeoutMs) {
            var results: [RequestError?] = []
            for growth in growths {
                do throws(RequestError) {
                    let new = try self.plan(growth)
                    if !validateOnly { try await self.grow(growth.topic, new) }
                    results.append(nil)
                } catch {
                    results.append(error)
                }
            }
            return results
        }
    }

    private func plan(_ growth: Growth) throws(RequestError) -> [Int32: [Int32]] {
        if state.deleting.contains(growth.topic) {
            throw RequestError(.invalidTopicException, "The topic is queued for deletion.")
        }
        guard let topic = state.topics[growth.topic], let first = topic.partitions[0]?.replicas else {
            throw RequestError(.unknownTopicOrPartition, "The topic '\(growth.topic)' does not exist.")
        }
        if topic.partitions.values.contains(where: \.isBeingReassigned) {
            throw RequestError(
                .reassignmentInProgress, "A partition reassignment is in progress for the topic '\(growth.topic)'.")
        }
        let old = Int32(topic.partitions.count)
        let more = growth.count - old
        if more < 0 {
            throw RequestError(
                .invalidPartitions,
                "Topic currently has \(old) partitions, which is higher than the requested \(growth.count).")
        }
        if more == 0 { throw RequestError(.invalidPartitions, "Topic already has \(old) partitions.") }
        guard let assignments = growth.assignments else {
            let brokers = state.brokers.keys.sorted()
            let start = max(0, brokers.firstIndex { $0 >= first.first ?? 0 } ?? -1)
            return try assignReplicas(
                partitions: Int(more), replicationFactor: first.count, start: start, firstPartition: old)
        }
        let unknown = Set(assignments.flatMap { $0 }).subtracting(state.brokers.keys)
        if !unknown.isEmpty {
            throw RequestError(
                .invalidReplicaAssignment, "Unknown broker(s) in replica assignment: \(list(unknown.sorted())).")
        }
        if assignments.count != Int(more) {
            throw RequestError(
                .invalidReplicaAssignment,
                "Increasing the number of partitions by \(more) but \(assignments.count) assignments provided.")
        }
        return try check(assignments, from: old, replicationFactor: first.count)
    }

    private func check(
        _ assignments: [[Int32]], from old: Int32, replicationFactor: Int
    ) throws(RequestError) -> [Int32: [Int32]] {
        var result: [Int32: [Int32]] = [:]
        for (index, replicas) in assignments.enumerated() {
            let partition = old + Int32(index)
            if replicas.isEmpty {
                throw RequestError(
                    .invalidReplicaAssignment, "Cannot have replication factor of 0 for partition id \(partition).")
            }
            if Set(replicas).count != replicas.count {
                throw RequestError(
                    .invalidReplicaAssignment,
                    "Duplicate brokers not allowed in replica assignment: \(list(replicas)) for partition id \(partition).")
            }
            result[partition] = replicas
        }
        let bad = result.filter { $0.value.count != replicationFactor }.sorted { $0.key < $1.key }
        if !bad.isEmpty {
            throw RequestError(
                .invalidReplicaAssignment,
                "Inconsistent replication factor between partitions, partition 0 has \(replicationFactor) while partitions "
                    + "[\(list(bad.map(\.key)))] have replication factors [\(bad.map { "\($0.value.count)" }.joined(separator: ", "))], respectively.")
        }
        return result
    }

    private func grow(_ name: String, _ new: [Int32: [Int32]]) async throws(RequestError) {
        do {
            guard var topic = state.topics[name] else {
                throw RequestError(.unknownTopicOrPartition, "The topic '\(name)' does not exist.")
            }
            for (partition, replicas) in new { topic.partitions[partition] = ReplicaAssignment(replicas) }
            try await fenced([.set(KafkaPaths.topic(name), topic.encode(), version: -1)])
            state.topics[name] = topic
            log.info("New partitions of topic \(name): \(new.keys.sorted())")
            try await write(creating: state.firstLeaderships(new.keys.map { TopicPartition(name, $0) }))
        } catch let error as RequestError {
            throw error
        } catch {
            await failed("the creation of partitions of \(name)", error)
            throw RequestError(error is Moved ? .notController : .unknownServerError)
        }
    }

    // MARK: Deletion

    /// DeleteTopics; for each topic, why it is not deleted. A topic whose brokers are not all there is deleted when they are.
    public func deleteTopics(_ names: [String], timeoutMs: Int = 30_000) async -> Result<[String: RequestError?], RequestError> {
        await request("the deletion of topics", within: timeoutMs) {
            var results: [String: RequestError?] = [:]
            for name in names {
                if self.state.topics[name] == nil {
                    results[name] = RequestError(.unknownTopicOrPartition)
                    continue
                }
                try await self.fenced([.create(KafkaPaths.deleteTopic(name), nil)])
                self.state.deleting.insert(name)
                results[name] = .some(nil)
            }
            try await self.deleteTopics()
            for name in names where results[name] == .some(nil) && self.state.topics[name] != nil {
                results[name] = RequestError(.requestTimedOut)
            }
            return results
        }
    }

    /// Others, or an earlier controller, marked topics.
    func deletionsChanged() async throws {
        let marked = Set(try await store.childrenIfPresent(KafkaPaths.deleteTopics, watch: true))
        for name in marked where state.topics[name] == nil {
            try await fenced([.delete(KafkaPaths.deleteTopic(name), version: -1)])
        }
        if !configs.broker.bool("delete.topic.enable") {
            for name in marked { try await store.deleteIfPresent(KafkaPaths.deleteTopic(name)) }
            return
        }
        let new = marked.filter { state.topics[$0] != nil && !state.deleting.contains($0) }
        if new.isEmpty { return }
        state.deleting.formUnion(new)
        try await deleteTopics()
    }

    /// Deletes the topics that are marked and whose replicas are all there.
    func deleteTopics() async throws {
        for name in state.deleting.sorted() {
            guard let topic = state.topics[name] else {
                state.deleting.remove(name)
                continue
            }
            let partitions = topic.partitions.keys.sorted().map { TopicPartition(name, $0) }
            await updateMetadata(partitions)
            let online = partitions.allSatisfy { tp in topic.partitions[tp.partition]?.replicas.allSatisfy { state.isOnline($0, tp) } ?? true }
            guard online else {
                log.info("Topic \(name) is deleted when all brokers that hold replicas of it are there")
                continue
            }
            if try await stop(partitions) { try await removeZNodes(name, partitions) }
        }
    }

    /// - Returns: whether every broker deleted its replicas.
    private func stop(_ partitions: [TopicPartition]) async throws -> Bool {
        var stopped = true
        for id in Set(partitions.flatMap { state.assignment($0)?.replicas ?? [] }).sorted() {
            guard let broker = state.brokers[id] else { return false }
            let held = partitions.filter { state.assignment($0)?.replicas.contains(id) ?? false }
            let command = StopReplicaCommand(
                controllerId: brokerId, controllerEpoch: state.epoch,
                partitions: held.map { .init(partition: $0, leaderEpoch: Leadership.leaderDuringDelete, deletes: true) })
            let errors = await channel.stopReplicas(command, to: broker)
            let refused = (errors ?? [:]).filter { $0.value != .none }
            for (tp, error) in refused { log.error("Broker \(id) did not delete \(tp): \(error.name)") }
            if errors == nil || !refused.isEmpty { stopped = false }
        }
        return stopped
    }

    private func removeZNodes(_ name: String, _ partitions: [TopicPartition]) async throws {
        let results = try await fencedEach(partitions.map { tp in
            [.delete(KafkaPaths.partitionState(tp), version: -1), .delete(KafkaPaths.partition(tp), version: -1)]
        })
        // A partition's znode can be there without a state.
        for (tp, result) in zip(partitions, results) where result == nil {
            try await fenced([.delete(KafkaPaths.partition(tp), version: -1)])
        }
        let paths = [KafkaPaths.partitions(name), KafkaPaths.topic(name), KafkaPaths.config("topics", name), KafkaPaths.deleteTopic(name)]
        _ = try await fencedEach(paths.map { [.delete($0, version: -1)] })
        state.remove(topic: name)
        configs.setTopic(name, nil)
        log.info("Deletion of topic \(name) successfully completed")
    }
}
