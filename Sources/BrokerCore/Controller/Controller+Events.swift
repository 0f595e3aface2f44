import KafkaProto
import ZooKeeperProto

/// What changes from outside: brokers that come and go, topics that others make, requests of older tools that stand in znodes.
extension Controller {
    /// A watch fired for this path.
    public func changed(_ path: String) {
        switch path {
        case KafkaPaths.controller: queue.submit { await self.elect() }
        case KafkaPaths.brokerIds: job("a change of the brokers") { try await self.brokersChanged() }
        case KafkaPaths.topics: job("a change of the topics") { try await self.topicsChanged() }
        case KafkaPaths.deleteTopics: job("the deletion of topics") { try await self.deletionsChanged() }
        case KafkaPaths.isrChanges: job("a change of in-sync replicas") { try await self.isrNotified() }
        case KafkaPaths.logDirEvents: job("the failure of a log directory") { try await self.logDirFailed() }
        case KafkaPaths.preferredElection: job("an election of preferred leaders") { await self.requestedElection() }
        case KafkaPaths.reassignPartitions: job("a reassignment") { await self.requestedReassignment() }
        default: break
        }
    }

    /// A job that only the active controller does.
    func job(_ what: String, _ body: @escaping @Sendable () async throws -> Void) {
        queue.submit {
            guard self.leads else { return }
            do { try await body() } catch { await self.failed(what, error) }
        }
    }

    private func brokersChanged() async throws {
        let ids = try await store.childrenIfPresent(KafkaPaths.brokerIds, watch: true).compactMap { Int32($0) }
        let nodes = try await store.readAll(ids.map(KafkaPaths.brokerId))
        var now: [Int32: ClusterImage.Broker] = [:]
        for (id, node) in zip(ids, nodes) {
            if let node, let broker = try? BrokerZNode.decode(node.data, id: id) { now[id] = broker }
        }
        let before = state.brokers
        let gone = before.keys.filter { now[$0] == nil }.sorted()
        let come = now.keys.filter { before[$0] == nil }.sorted()
        let moved = now.keys.filter { id in before[id].map { $0 != now[id] } ?? false }
        if gone.isEmpty, come.isEmpty, moved.isEmpty { return }
        log.info("Newly added brokers: \(come), deleted brokers: \(gone), all live brokers: \(now.keys.sorted())")
        state.brokers = now
        if !gone.isEmpty {
            for id in gone {
                state.shuttingDown.remove(id)
                state.offlineReplicas[id] = nil
            }
            await updateMetadata([])
            let held = state.partitions.filter { tp in state.assignment(tp)?.replicas.contains { gone.contains($0) } ?? false }
            try await electOffline(tell: false)
            for id in gone { try await write(state.withoutReplicas(id, held)) }
            await tell(held)
        }
        if !come.isEmpty || !moved.isEmpty {
            await updateMetadata([])
            for id in come { if let broker = state.brokers[id] { await brokerCame(broker) } }
            try await write(creating: state.firstLeaderships(state.partitions.filter { state.leaderships[$0] == nil }))
            try await electOffline()
            for id in come {
                let held = state.partitions.filter { state.assignment($0)?.replicas.contains(id) ?? false }
                await updateMetadata(held)
            }
            try await deleteTopics()
        }
    }

    private func brokerCame(_ broker: ClusterImage.Broker) async {
        // A new broker is told of all brokers and topics, and then of what it holds.
        await channel.updateMetadata(state.metadataUpdate(state.partitions.sorted()), to: broker)
        await tellEverything(broker)
    }

    /// Elects leaders for partitions without one.
    func electOffline(tell tells: Bool = true) async throws {
        let configs = self.configs
        let elected = state.offlineElections(unclean: { configs.topic($0).uncleanLeaderElectionEnable })
        let written = try await write(elected)
        if tells { await tell(written) }
    }

    private func topicsChanged() async throws {
        let names = Set(try await store.childrenIfPresent(KafkaPaths.topics, watch: true))
        for gone in state.topics.keys.filter({ !names.contains($0) }) {
            let partitions = state.partitions.filter { $0.topic == gone }
            state.deleting.insert(gone)
            await updateMetadata(partitions)
            state.remove(topic: gone)
        }
        let new = names.filter { state.topics[$0] == nil }.sorted()
        if new.isEmpty { return }
        try await read(topics: new)
        try await write(creating: state.firstLeaderships(state.partitions.filter { new.contains($0.topic) }))
    }

    private func isrNotified() async throws {
        for child in try await store.childrenIfPresent(KafkaPaths.isrChanges, watch: true) {
            // The partitions are named in the znode, but reading all of them again is as right, and this is rare.
            try await store.deleteIfPresent("\(KafkaPaths.isrChanges)/\(child)")
        }
        try await read(topics: Array(state.topics.keys))
        await updateMetadata(state.partitions)
    }

    private func logDirFailed() async throws {
        var brokers: Set<Int32> = []
        for child in try await store.childrenIfPresent(KafkaPaths.logDirEvents, watch: true) {
            let path = "\(KafkaPaths.logDirEvents)/\(child)"
            if let node = try await store.readIfPresent(path), let reader = try? ZNodeReader(node.data, path: path) {
                if let id = try? reader.int("broker") { brokers.insert(id) }
            }
            try await store.deleteIfPresent(path)
        }
        // A broker answers LeaderAndIsr with an error for each replica in a folder that failed.
        for id in brokers.sorted() {
            guard let broker = state.brokers[id] else { continue }
            let held = state.partitions.filter { state.assignment($0)?.replicas.contains(id) ?? false }.sorted()
            let errors = await channel.leaderAndIsr(state.leaderAndIsr(for: id, held), to: broker) ?? [:]
            let failed = held.filter { errors[$0] == .kafkaStorageError }
            let known = state.offlineReplicas[id] ?? []
            let new = failed.filter { !known.contains($0) }
            if new.isEmpty { continue }
            log.info("Replicas of broker \(id) in a folder that failed: \(new)")
            state.offlineReplicas[id, default: []].formUnion(new)
            try await electOffline(tell: false)
            try await write(state.withoutReplicas(id, new))
            await tell(new)
        }
    }
}
