import CommandLine
import KafkaClient
import KafkaProto
import Platform

/// What the actions of `reassign-partitions` share: where replicas are, moves between folders, throttles.
struct Reassignment {
    let admin: Admin
    let call: CommandCall

    /// A line of the script's text; nothing where the result is JSON.
    func say(_ line: String) {
        if call.out.format == .text { call.out.line(line) }
    }

    static func names<T: Comparable>(_ elements: some Sequence<T>, _ separator: String = ",") -> String {
        elements.sorted().map { "\($0)" }.joined(separator: separator)
    }

    static func plural(_ count: Int) -> String { count == 1 ? "" : "s" }

    // MARK: Where replicas are

    /// The topics by name; throws for one that is not there.
    func topics(_ names: Set<String>) async throws -> [TopicDescription] {
        try await admin.describeTopics(names.sorted()).map { name, result in
            switch result {
            case .success(let topic): return topic
            case .failure(let error) where error.code == .unknownTopicOrPartition:
                throw BrokerError(.unknownTopicOrPartition, "Topic \(name) not found.")
            case .failure(let error): throw error
            }
        }
    }

    /// The present replicas of these partitions; throws for one that is not there.
    func replicas(of partitions: Set<TopicPartition>) async throws -> [TopicPartition: [Int32]] {
        var found: [TopicPartition: [Int32]] = [:]
        for topic in try await topics(Set(partitions.map(\.topic))) {
            for p in topic.partitions where partitions.contains(TopicPartition(topic.name, p.index)) {
                found[TopicPartition(topic.name, p.index)] = p.replicas
            }
        }
        let missing = partitions.subtracting(found.keys)
        guard missing.isEmpty else {
            throw BrokerError(.unknownTopicOrPartition, "Unable to find partition: \(Self.names(missing, ", "))")
        }
        return found
    }

    // MARK: Moves between folders

    /// How far a replica is on its way to a folder.
    enum FolderMove: Equatable {
        /// No folder of the broker has it.
        case missing
        case active(from: String, to: String)
        case cancelled(at: String)
        case completed

        var isDone: Bool {
            switch self {
            case .missing, .active: false
            case .cancelled, .completed: true
            }
        }
    }

    func folderMoves(_ wanted: [PlacedReplica: String]) async throws -> [PlacedReplica: FolderMove] {
        guard !wanted.isEmpty else { return [:] }
        var present: [PlacedReplica: String] = [:]
        var future: [PlacedReplica: String] = [:]
        let brokers = Set(wanted.keys.map(\.broker)).sorted()
        let partitions = Set(wanted.keys.map(\.partition)).sorted()
        for (broker, result) in try await admin.describeLogDirs(brokers: brokers, topics: partitions) {
            for folder in try result.get() {
                for replica in folder.replicas {
                    let placed = PlacedReplica(partition: replica.partition, broker: broker)
                    if replica.isFuture { future[placed] = folder.path } else { present[placed] = folder.path }
                }
            }
        }
        return Dictionary(
            uniqueKeysWithValues: wanted.map { replica, folder in
                guard let at = present[replica] else { return (replica, .missing) }
                if let to = future[replica] { return (replica, .active(from: at, to: to)) }
                return (replica, at == folder ? .completed : .cancelled(at: at))
            })
    }

    /// Starts moves to folders. A replica that its broker does not have yet is tried again until `timeoutMs` are over.
    func startFolderMoves(_ moves: [PlacedReplica: String], timeoutMs: Int64) async throws {
        let deadline = MonotonicTime.now.advanced(byMilliseconds: Int(clamping: timeoutMs))
        let loop = try call.loop()
        let end = call.asScript(.lineSlips) ? " " : ""
        var pending = moves
        while true {
            for replica in try await startOnce(pending).sorted() {
                guard let folder = pending.removeValue(forKey: replica) else { continue }
                say("Successfully started moving log directory to \(folder) for replica \(replica.partition) with broker \(replica.broker)\(end)")
            }
            if pending.isEmpty { return }
            if MonotonicTime.now >= deadline {
                throw ReassignmentFailure.terse(
                    "Timed out before log directory move\(Self.plural(pending.count)) could be started for: \(Self.names(pending.keys))")
            }
            await loop.sleep(until: MonotonicTime.now.advanced(byMilliseconds: 100))
        }
    }

    /// The replicas whose moves have begun.
    private func startOnce(_ moves: [PlacedReplica: String]) async throws -> [PlacedReplica] {
        var started: [PlacedReplica] = []
        for (broker, replicas) in Dictionary(grouping: moves.keys, by: \.broker).sorted(by: { $0.key < $1.key }) {
            let folders = Dictionary(uniqueKeysWithValues: replicas.compactMap { replica in moves[replica].map { (replica.partition, $0) } })
            let errors = try await admin.alterReplicaLogDirs(broker: broker, folders)
            for replica in replicas.sorted() {
                switch errors[replica.partition] {
                case nil: started.append(replica)
                case let error? where error.code == .replicaNotAvailable: break
                case let error?:
                    let cause = JavaException.text(error.code, error.message)
                    throw ReassignmentFailure.command(
                        "Failed to alter dir for \(replica)" + (call.manner == .script ? "" : ": \(error.message)"),
                        causes: ["java.util.concurrent.ExecutionException: \(cause)", cause])
                }
            }
        }
        return started
    }

    // MARK: Throttles

    /// Changes configurations; throws the broker's error.
    func alter(_ resource: ConfigResource, _ changes: [ConfigChange]) async throws {
        if let error = try await admin.alterConfigs(resource, changes) { throw error }
    }

    /// Takes away the limits of all brokers and of the plan's topics.
    func clearThrottles(_ plan: ReassignmentPlan) async throws {
        let live = try await admin.describeCluster().brokers.map(\.id)
        let brokers = Set(live + plan.targets.flatMap(\.replicas)).sorted()
        say("Clearing broker-level throttles on broker\(Self.plural(brokers.count)) \(Self.names(brokers))")
        for broker in brokers {
            try await alter(
                ConfigResource(.broker, "\(broker)"),
                [ReplicationThrottles.leaderRate, ReplicationThrottles.followerRate, ReplicationThrottles.folderRate].map { ConfigChange(.delete, $0) })
        }
        let sorted = Set(plan.targets.map(\.partition.topic)).sorted()
        let topics = call.asScript(.listingSentences) ? JavaHashOrder.sorted(sorted) { $0 } : sorted
        say("Clearing topic-level throttles on topic\(Self.plural(topics.count)) \(topics.joined(separator: ","))")
        for topic in topics {
            try await alter(
                ConfigResource(.topic, topic),
                [ReplicationThrottles.leaderReplicas, ReplicationThrottles.followerReplicas].map { ConfigChange(.delete, $0) })
        }
    }
}
