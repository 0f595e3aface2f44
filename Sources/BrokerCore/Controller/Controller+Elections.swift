import KafkaProto
import ZooKeeperProto

/// Elections that somebody asks for, changes of in-sync replicas, and brokers that go away in good order.
extension Controller {
    /// Numbers of ElectLeaders.
    public enum ElectionType: Int8, Sendable {
        case preferred = 0
        case unclean = 1
    }

    /// ElectLeaders.
    /// - Parameter partitions: nil for all.
    /// - Returns: for each partition, why it was not elected; nil where it was.
    public func electLeaders(
        _ partitions: [TopicPartition]?, _ type: ElectionType, timeoutMs: Int = 30_000
    ) async -> Result<[TopicPartition: RequestError?], RequestError> {
        await request("an election", within: timeoutMs) { try await self.elect(partitions ?? self.state.partitions, type, all: partitions == nil) }
    }

    private func elect(
        _ partitions: [TopicPartition], _ type: ElectionType, all: Bool
    ) async throws -> [TopicPartition: RequestError?] {
        var results: [TopicPartition: RequestError?] = [:]
        var elections: [TopicPartition: Leadership] = [:]
        for tp in partitions {
            guard state.assignment(tp) != nil else {
                results[tp] = RequestError(.unknownTopicOrPartition, "The partition does not exist.")
                continue
            }
            if state.deleting.contains(tp.topic) {
                results[tp] = RequestError(.invalidTopicException, "The topic is being deleted")
                continue
            }
            let leader = state.leaderships[tp]?.leader ?? Leadership.noLeader
            let needed = type == .preferred ? leader != state.assignment(tp)?.replicas.first : !state.isOnline(leader, tp)
            guard needed else {
                if !all { results[tp] = RequestError(.electionNotNeeded, "Leader election not needed for topic partition.") }
                continue
            }
            let elected = type == .preferred
                ? state.preferredElection(tp) : state.leaderships[tp].flatMap { state.elect(tp, $0, unclean: true) }
            if let elected {
                elections[tp] = elected
            } else {
                let strategy = type == .preferred
                    ? "PreferredReplicaPartitionLeaderElectionStrategy" : "OfflinePartitionLeaderElectionStrategy(true)"
                results[tp] = RequestError(
                    type == .preferred ? .preferredLeaderNotAvailable : .eligibleLeadersNotAvailable,
                    "Failed to elect leader for partition \(tp) under strategy \(strategy)")
            }
        }
        let written = try await write(elections)
        for tp in elections.keys { results[tp] = .some(written.contains(tp) ? nil : RequestError(.unknownServerError)) }
        await tell(written)
        return results
    }

    /// What stands in `/admin/preferred_replica_election`.
    func requestedElection() async {
        do {
            guard try await store.exists(KafkaPaths.preferredElection, watch: true) != nil,
                let node = try await store.readIfPresent(KafkaPaths.preferredElection)
            else { return }
            do {
                _ = try await elect(try AdminZNodes.decodePreferredElection(node.data), .preferred, all: false)
            } catch let error as ZNodeFormatError {
                log.error("\(error)")
            }
            try await store.deleteIfPresent(KafkaPaths.preferredElection)
            _ = try await store.exists(KafkaPaths.preferredElection, watch: true)
        } catch {
            await failed("an election of preferred leaders", error)
        }
    }

    /// Lets preferred leaders lead again where too many of a broker's partitions are led elsewhere (auto.leader.rebalance.enable).
    public func rebalanceLeaders() {
        let percentage = configs.broker.int("leader.imbalance.per.broker.percentage")
        job("the rebalancing of leaders") {
            let partitions = self.state.imbalanced(percentage: percentage)
            if !partitions.isEmpty { _ = try await self.elect(partitions, .preferred, all: true) }
        }
    }

    /// A change of in-sync replicas that a leader asks for (AlterPartition).
    public struct IsrChange: Sendable {
        public var partition: TopicPartition
        public var isr: [Int32]
        public var leaderEpoch: Int32
        public var partitionEpoch: Int32

        public init(partition: TopicPartition, isr: [Int32], leaderEpoch: Int32, partitionEpoch: Int32) {
            self.partition = partition
            self.isr = isr
            self.leaderEpoch = leaderEpoch
            self.partitionEpoch = partitionEpoch
        }
    }

    /// AlterPartition: for each partition its leadership afterwards, or why it was not changed.
    public func alterPartitions(
        _ changes: [IsrChange], from broker: Int32
    ) async -> Result<[TopicPartition: Result<Leadership, ErrorCode>], RequestError> {
        await request("a change of in-sync replicas") { try await self.alter(changes, broker) }
    }

    private func alter(
        _ changes: [IsrChange], _ broker: Int32
    ) async throws -> [TopicPartition: Result<Leadership, ErrorCode>] {
        var results: [TopicPartition: Result<Leadership, ErrorCode>] = [:]
        var writes: [TopicPartition: Leadership] = [:]
        for change in changes {
            let tp = change.partition
            guard let current = state.leaderships[tp] else {
                results[tp] = .failure(.unknownTopicOrPartition)
                continue
            }
            if change.leaderEpoch > current.leaderEpoch || change.partitionEpoch > current.partitionEpoch {
                results[tp] = .failure(.notController)
            } else if change.leaderEpoch < current.leaderEpoch {
                results[tp] = .failure(.fencedLeaderEpoch)
            } else if current.leader != broker {
                results[tp] = .failure(.invalidRequest)
            } else if change.isr == current.isr {
                results[tp] = .success(current)
            } else if change.partitionEpoch < current.partitionEpoch {
                results[tp] = .failure(.invalidUpdateVersion)
            } else if !change.isr.allSatisfy({ state.brokers[$0] != nil && !state.shuttingDown.contains($0) || current.isr.contains($0) }) {
                results[tp] = .failure(.ineligibleReplica)
            } else {
                var next = current
                next.isr = change.isr
                next.controllerEpoch = state.epoch
                writes[tp] = next
            }
        }
        let written = Set(try await write(writes))
        for tp in writes.keys {
            results[tp] = state.leaderships[tp].map { written.contains(tp) ? .success($0) : .failure(.invalidUpdateVersion) }
                ?? .failure(.unknownTopicOrPartition)
        }
        await updateMetadata(Array(written))
        for tp in written {
            if let assignment = state.assignment(tp), assignment.isBeingReassigned, isInSync(tp, assignment.target) {
                try await complete(tp, assignment)
            }
        }
        return results
    }

    /// ControlledShutdown: moves leaderships away from a broker, and takes it out of in-sync replicas.
    /// - Returns: the partitions that it still leads, because nobody else could, and that have other replicas.
    public func controlledShutdown(_ broker: Int32) async -> Result<[TopicPartition], RequestError> {
        await request("the shutdown of broker \(broker)") {
            guard self.state.brokers[broker] != nil else {
                throw RequestError(.brokerNotAvailable, "Broker id \(broker) does not exist.")
            }
            self.state.shuttingDown.insert(broker)
            let moved = try await self.write(self.state.controlledShutdownElections(broker))
            await self.tell(moved)
            let followed = self.state.leaderships.filter { tp, leadership in
                leadership.leader != broker && leadership.isr.contains(broker) && (self.state.assignment(tp)?.replicas.count ?? 0) > 1
            }
            let left = try await self.write(self.state.withoutReplicas(broker, followed.keys))
            await self.tell(left)
            return self.state.leaderships.filter { tp, leadership in
                leadership.leader == broker && (self.state.assignment(tp)?.replicas.count ?? 0) > 1
            }.keys.sorted()
        }
    }

    /// A request to the active controller: refused where this one is not.
    /// - Parameter ms: how long it may take; it is answered with a time-out then, and carried out later. What takes long is a coordination
    ///   service that is away.
    func request<T: Sendable>(
        _ what: String, within ms: Int = 30_000, _ body: @escaping @Sendable () async throws -> T
    ) async -> Result<T, RequestError> {
        let result: Result<T, RequestError>? = await queue.run(within: ms) {
            guard self.leads else { return .failure(RequestError(.notController)) }
            do {
                return .success(try await body())
            } catch let error as RequestError {
                return .failure(error)
            } catch {
                await self.failed(what, error)
                return .failure(RequestError(error is Moved ? .notController : .unknownServerError))
            }
        }
        return result ?? .failure(RequestError(.requestTimedOut))
    }
}

/// Producer ids, in blocks that no two brokers share.
extension Controller {
    /// AllocateProducerIds: the next block of `/latest_producer_id_block` for a broker.
    public func allocateProducerIds(for broker: Int32) async -> Result<ProducerIdBlock, RequestError> {
        await request("the allocation of producer ids") {
            while true {
                let node = try await self.store.readIfPresent(KafkaPaths.producerIdBlock)
                let previous = try node?.data.flatMap { $0.count == 0 ? nil : try ProducerIdBlock.decode($0) }
                guard let next = ProducerIdBlock.next(after: previous, brokerId: broker) else {
                    throw RequestError(.unknownServerError, "There are no more producer ids")
                }
                guard let node else {
                    try await self.store.makePath(KafkaPaths.producerIdBlock)
                    continue
                }
                if try await self.fenced([.set(KafkaPaths.producerIdBlock, next.encode(), version: node.version)]) != nil { return next }
            }
        }
    }
}
