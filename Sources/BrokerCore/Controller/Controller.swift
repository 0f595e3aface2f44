import KafkaProto
import Platform
import ZooKeeperProto

/// The controller of the cluster, in every broker; active in one (upstream: `KafkaController`).
///
/// Everything it does is a job of one serial queue: it reads znodes, lets `ControllerState` decide, writes the decision in a transaction that
/// checks `/controller_epoch`, and only then tells brokers. A write that fails that check means that another controller was elected; this
/// one steps down then.
public final class Controller: @unchecked Sendable {
    // Sendable: `state` and `leads` are touched by jobs of `queue` only, which run one at a time.
    var state: ControllerState
    /// Whether this broker is the active controller and has read everything.
    var leads = false
    let store: any ZNodeStore
    let channel: any ControllerChannel
    let configs: ConfigRepository
    public let queue: SerialQueue
    let log: Logger
    private let active = Guarded<Int32?>(nil)

    public init(
        brokerId: Int32, store: any ZNodeStore, channel: any ControllerChannel, configs: ConfigRepository, on loop: EventLoop
    ) {
        state = ControllerState(brokerId: brokerId)
        self.store = store
        self.channel = channel
        self.configs = configs
        queue = SerialQueue(on: loop)
        log = Logger("kafka.controller.KafkaController")
    }

    public var brokerId: Int32 { state.brokerId }

    /// The broker that is the controller, as far as this one knows.
    public var activeControllerId: Int32? { active.withLock { $0 } }

    /// Another controller was elected while this one wrote.
    struct Moved: Error {}

    // MARK: Election

    /// Becomes the controller if there is none, and waits for the next election otherwise. Returns when that is decided and, where this
    /// broker won, when its brokers have been told everything.
    public func start() async {
        _ = await queue.run { await self.elect() }
    }

    /// The session is gone: whatever this controller was, it is no more. Jobs that are under way fail by themselves.
    public func sessionExpired() {
        queue.submit {
            self.resign()
            self.setActive(nil)
        }
    }

    func elect() async {
        do {
            let current = try await currentController()
            if let current, current != brokerId {
                log.debug("Broker \(current) has been elected as the controller, so stopping the election process.")
                if leads { resign() }
                return
            }
            // Somebody removed /controller to have an election.
            if current == nil { resign() }
            if leads { return }
            guard try await register() else { return }
            try await load()
        } catch {
            await failed("the election", error)
        }
    }

    private func setActive(_ id: Int32?) { active.withLock { $0 = id } }

    private func currentController() async throws -> Int32? {
        guard try await store.exists(KafkaPaths.controller, watch: true) != nil else {
            setActive(nil)
            return nil
        }
        guard let node = try await store.readIfPresent(KafkaPaths.controller) else { return try await currentController() }
        let id = try ControllerZNode.decode(node.data)
        setActive(id)
        // A znode of this broker that an earlier session of it left goes with that session.
        if id == brokerId, node.stat.ephemeralOwner != store.sessionId, !leads {
            log.info("/controller belongs to an earlier session of this broker; waiting until it is gone")
            return -1
        }
        return id
    }

    /// - Returns: whether this broker is the controller now.
    private func register() async throws -> Bool {
        var epoch = try await store.readIfPresent(KafkaPaths.controllerEpoch)
        if epoch == nil {
            try await store.makePath(KafkaPaths.controllerEpoch, ControllerEpochZNode.encode(0))
            epoch = try await store.readIfPresent(KafkaPaths.controllerEpoch)
        }
        guard let epoch else { return false }
        let next = try ControllerEpochZNode.decode(epoch.data) + 1
        let outcome = try await store.write([
            .create(KafkaPaths.controller, ControllerZNode.encode(brokerId: brokerId, timestampMs: WallClock.nowMs), ephemeral: true),
            .set(KafkaPaths.controllerEpoch, ControllerEpochZNode.encode(next), version: epoch.version)
        ])
        var version = epoch.version + 1
        if case .done(let stats) = outcome {
            version = stats.last??.version ?? version
        } else {
            // Somebody was faster, unless this broker was and the answer got lost on the way.
            guard let node = try await store.readIfPresent(KafkaPaths.controller), node.stat.ephemeralOwner == store.sessionId,
                let now = try await store.readIfPresent(KafkaPaths.controllerEpoch),
                try ControllerEpochZNode.decode(now.data) == next
            else {
                let winner = try await currentController()
                log.info("Broker \(winner.map { "\($0)" } ?? "none") was elected as controller instead of broker \(brokerId)")
                if winner == nil { queue.submit { await self.elect() } }
                return false
            }
            version = now.version
        }
        state = ControllerState(brokerId: brokerId)
        state.epoch = next
        state.epochVersion = version
        setActive(brokerId)
        log.info(
            "\(brokerId) successfully elected as the controller. Epoch incremented to \(next) and epoch zk version is now \(state.epochVersion)")
        return true
    }

    func resign() {
        if leads { log.info("Resigned as the controller of epoch \(state.epoch)") }
        leads = false
    }

    /// Reads everything, decides what is open, tells the brokers (`onControllerFailover`).
    private func load() async throws {
        if try await store.exists(KafkaPaths.feature, watch: false) == nil {
            try await store.makePath(KafkaPaths.feature, FeatureZNode.enabled)
        }
        for child in try await store.childrenIfPresent(KafkaPaths.logDirEvents) {
            try await store.deleteIfPresent("\(KafkaPaths.logDirEvents)/\(child)")
        }
        for child in try await store.childrenIfPresent(KafkaPaths.isrChanges) {
            try await store.deleteIfPresent("\(KafkaPaths.isrChanges)/\(child)")
        }
        state.brokers = try await readBrokers()
        let topics = try await store.childrenIfPresent(KafkaPaths.topics, watch: true)
        try await read(topics: topics)
        state.deleting = Set(try await store.childrenIfPresent(KafkaPaths.deleteTopics, watch: true))
        _ = try await store.childrenIfPresent(KafkaPaths.isrChanges, watch: true)
        _ = try await store.childrenIfPresent(KafkaPaths.logDirEvents, watch: true)
        leads = true
        // Brokers are told of each other first, so that followers know where leaders are.
        await updateMetadata([])
        try await addMissingTopicIds()
        let new = state.partitions.filter { state.leaderships[$0] == nil }
        try await write(creating: state.firstLeaderships(new), tell: false)
        try await electOffline(tell: false)
        for broker in state.brokers.values.sorted(by: { $0.id < $1.id }) {
            await tellEverything(broker)
        }
        await updateMetadata(state.partitions)
        try await deleteTopics()
        await requestedElection()
        await requestedReassignment()
    }

    private func readBrokers() async throws -> [Int32: ClusterImage.Broker] {
        let ids = try await store.childrenIfPresent(KafkaPaths.brokerIds, watch: true).compactMap { Int32($0) }
        let nodes = try await store.readAll(ids.map(KafkaPaths.brokerId))
        var brokers: [Int32: ClusterImage.Broker] = [:]
        for (id, node) in zip(ids, nodes) {
            // One without data is being registered: its data comes in the same transaction, so this is rare.
            guard let node else { continue }
            do {
                brokers[id] = try BrokerZNode.decode(node.data, id: id)
            } catch {
                log.error("\(error)")
            }
        }
        return brokers
    }

    /// Reads topics, their partitions and who leads them.
    func read(topics: [String]) async throws {
        let nodes = try await store.readAll(topics.map(KafkaPaths.topic))
        var partitions: [TopicPartition] = []
        for (name, node) in zip(topics, nodes) {
            guard let node else { continue }
            do {
                let topic = try TopicZNode.decode(node.data, topic: name)
                state.topics[name] = topic
                partitions += topic.partitions.keys.map { TopicPartition(name, $0) }
            } catch {
                log.error("\(error); the topic is left alone")
            }
        }
        let states = try await store.readAll(partitions.map(KafkaPaths.partitionState))
        for (tp, node) in zip(partitions, states) {
            guard let node else { continue }
            do {
                state.leaderships[tp] = try PartitionStateZNode.decode(node.data, tp, version: node.version)
            } catch {
                log.error("\(error); the partition is left alone")
            }
        }
    }

    /// Topics that a broker before 2.8 made get an id.
    private func addMissingTopicIds() async throws {
        for (name, topic) in state.topics where topic.topicId == nil {
            var changed = topic
            changed.topicId = Uuid.random()
            try await fenced([.set(KafkaPaths.topic(name), changed.encode(), version: -1)])
            state.topics[name] = changed
        }
    }

    // MARK: Writing

    /// Writes in a transaction that fails when this is no longer the controller.
    /// - Returns: the states of znodes that were set; nil where one of the writes was refused.
    @discardableResult
    func fenced(_ writes: [ZNodeWrite]) async throws -> [Stat?]? {
        switch try await store.write([.check(KafkaPaths.controllerEpoch, version: state.epochVersion)] + writes) {
        case .done(let stats): return Array(stats.dropFirst())
        case .failed(0, _): throw Moved()
        case .failed: return nil
        }
    }

    /// Many writes that do not depend on each other: together as far as they fit a request, one by one where one of them is refused.
    /// - Parameter groupsMax: groups in a request.
    /// - Returns: for each group what `fenced` returns for it.
    func fencedEach(_ groups: [[ZNodeWrite]], groupsMax: Int = 200) async throws -> [[Stat?]?] {
        var results: [[Stat?]?] = []
        var rest = groups[...]
        while !rest.isEmpty {
            let chunk = rest.prefix(groupsMax)
            rest = rest.dropFirst(groupsMax)
            if let stats = try await fenced(chunk.flatMap { $0 }) {
                var left = stats[...]
                for group in chunk {
                    results.append(Array(left.prefix(group.count)))
                    left = left.dropFirst(group.count)
                }
            } else {
                for group in chunk { results.append(try await fenced(group)) }
            }
        }
        return results
    }

    /// Makes the state znodes of new partitions; `before` goes into the same transaction.
    func write(creating leaderships: [TopicPartition: Leadership], tell: Bool = true) async throws {
        if leaderships.isEmpty { return }
        let sorted = leaderships.sorted { $0.key < $1.key }
        for topic in Set(sorted.map(\.key.topic)).sorted() {
            try await fenced([.create(KafkaPaths.partitions(topic), nil)])
        }
        let groups = sorted.map { tp, leadership -> [ZNodeWrite] in
            [.create(KafkaPaths.partition(tp), nil), .create(KafkaPaths.partitionState(tp), PartitionStateZNode.encode(leadership))]
        }
        let results = try await fencedEach(groups)
        var written: [TopicPartition] = []
        for ((tp, leadership), result) in zip(sorted, results) {
            if result == nil {
                // The partition's znode is there without a state, or with one that was written meanwhile.
                try await fenced([.create(KafkaPaths.partitionState(tp), PartitionStateZNode.encode(leadership))])
                guard let node = try await store.readIfPresent(KafkaPaths.partitionState(tp)) else { continue }
                state.leaderships[tp] = try PartitionStateZNode.decode(node.data, tp, version: node.version)
            } else {
                state.leaderships[tp] = leadership
            }
            written.append(tp)
        }
        if tell { await self.tell(written, new: Set(written)) }
    }

    /// Writes leaderships over those they were decided from. One that was changed meanwhile is read again and left as it is.
    /// - Returns: the partitions that were written.
    @discardableResult
    func write(_ leaderships: [TopicPartition: Leadership]) async throws -> [TopicPartition] {
        if leaderships.isEmpty { return [] }
        let sorted = leaderships.sorted { $0.key < $1.key }
        let results = try await fencedEach(sorted.map { tp, leadership in
            [.set(KafkaPaths.partitionState(tp), PartitionStateZNode.encode(leadership), version: leadership.partitionEpoch)]
        })
        var written: [TopicPartition] = []
        for ((tp, leadership), stats) in zip(sorted, results) {
            if let stats, let stat = stats.first ?? nil {
                var new = leadership
                new.partitionEpoch = stat.version
                state.leaderships[tp] = new
                written.append(tp)
            } else if let node = try await store.readIfPresent(KafkaPaths.partitionState(tp)) {
                state.leaderships[tp] = try PartitionStateZNode.decode(node.data, tp, version: node.version)
            }
        }
        return written
    }

    // MARK: Telling brokers

    /// Tells the brokers of partitions what they lead and follow, and then everyone who leads them.
    func tell(_ partitions: [TopicPartition], new: Set<TopicPartition> = []) async {
        if partitions.isEmpty { return }
        let concerned = Set(partitions.flatMap { state.assignment($0)?.replicas ?? [] })
        for id in concerned.sorted() {
            guard let broker = state.brokers[id] else { continue }
            let command = state.leaderAndIsr(for: id, partitions, new: new)
            if command.partitions.isEmpty { continue }
            await noteErrors(await channel.leaderAndIsr(command, to: broker), broker: id)
        }
        await updateMetadata(partitions)
    }

    /// Tells a broker that has just come of all that it holds.
    func tellEverything(_ broker: ClusterImage.Broker) async {
        let command = state.leaderAndIsr(for: broker.id, state.partitions.sorted(), isFull: true)
        await noteErrors(await channel.leaderAndIsr(command, to: broker), broker: broker.id)
    }

    func updateMetadata(_ partitions: [TopicPartition]) async {
        let update = state.metadataUpdate(partitions.sorted())
        for broker in state.brokers.values.sorted(by: { $0.id < $1.id }) {
            await channel.updateMetadata(update, to: broker)
        }
    }

    private func noteErrors(_ errors: [TopicPartition: ErrorCode]?, broker: Int32) async {
        for (tp, error) in errors ?? [:] where error != .none {
            log.error("Broker \(broker) refused to lead or follow \(tp): \(error.name)")
            if error == .kafkaStorageError { state.offlineReplicas[broker, default: []].insert(tp) }
        }
    }

    /// What to do after a job failed: step down where another controller leads, else say it.
    func failed(_ what: String, _ error: any Error) async {
        if error is Moved {
            log.info("Another controller was elected while \(what) was under way")
            resign()
            queue.submit { await self.elect() }
            return
        }
        if let error = error as? ZooKeeperError, error.code == .sessionExpired || error.code == .connectionLoss {
            log.warn("\(what) ended with the session: \(error)")
            return
        }
        log.error("\(what) failed: \(error)")
    }
}
