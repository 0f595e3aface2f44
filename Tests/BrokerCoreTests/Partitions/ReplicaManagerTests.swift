import KafkaProto
import LogStore
import Platform
import Testing

@testable import BrokerCore

@Suite("The replica manager")
struct ReplicaManagerTests {
    /// A broker with one folder, or more, that goes with the test.
    private final class Broker: Sendable {
        let path: String
        let replicas: ReplicaManager

        init(folders: Int = 1) throws {
            path = try FileSystem.makeTemporaryDirectory("ftk-replicas")
            let path = path
            let configs = ConfigRepository(broker: try BrokerConfig(properties: ["zookeeper.connect": "localhost", "log.dirs": path]))
            let logs = try LogManager(folders: (0..<folders).map { "\(path)/\($0)" }, config: ReplicaManager.logConfig(configs))
            replicas = ReplicaManager(brokerId: 1, logs: logs, metadata: MetadataCache(), configs: configs, nowMs: { 1_000_000 })
        }

        deinit { try? FileSystem.removeTree(path) }

        func lead(_ partition: Int32 = 0, epoch: Int32 = 0, isr: [Int32] = [1], leader: Int32 = 1, controllerEpoch: Int32 = 1) -> [TopicPartition: ErrorCode] {
            let state = ClusterImage.Partition(
                partition: partition, leader: leader, leaderEpoch: epoch, isr: isr, replicas: [1, 2], controllerEpoch: controllerEpoch)
            return replicas.becomeLeaderOrFollower(
                LeaderAndIsrCommand(
                    controllerId: 1, controllerEpoch: controllerEpoch, isFull: false,
                    partitions: [.init(topic: "t", topicId: Uuid(high: 1, low: 1), state: state, isNew: false)]))
        }

        func fetch(_ offset: Int64, minBytes: Int = 1, maxWaitMs: Int = 0, epoch: Int32 = -1) async -> PartitionFetchResult? {
            await replicas.fetch(
                [PartitionFetch(name: TopicPartition("t", 0), offset: offset, maxBytes: 1 << 20, currentLeaderEpoch: epoch)],
                FetchParameters(maxWaitMs: maxWaitMs, minBytes: minBytes, maxBytes: 1 << 20, isolation: .highWatermark)
            ).first
        }
    }

    private static func batch(_ value: String) -> Bytes {
        var builder = RecordBatchBuilder()
        builder.append(timestamp: 1, key: nil, value: Bytes(utf8: value))
        return builder.finishUncompressed()
    }

    private let name = TopicPartition("t", 0)

    @Test("appends where it leads, and says where it does not")
    func leadership() throws {
        let broker = try Broker()
        #expect(broker.replicas.append(Self.batch("a"), to: name, requiredAcks: 1).error == .unknownTopicOrPartition)
        #expect(broker.lead().isEmpty)
        let first = broker.replicas.append(Self.batch("a"), to: name, requiredAcks: -1)
        #expect(first.error == .none && first.baseOffset == 0)
        #expect(broker.replicas.append(Self.batch("a"), to: TopicPartition("__consumer_offsets", 0), requiredAcks: 1).error == .invalidTopicException)
        #expect(broker.lead(epoch: 3, leader: 2).isEmpty)
        #expect(broker.replicas.append(Self.batch("a"), to: name, requiredAcks: 1).error == .notLeaderOrFollower)
        #expect(broker.lead(epoch: 2) == [name: .staleControllerEpoch])
        #expect(broker.lead(epoch: 4, controllerEpoch: 2).isEmpty)
        #expect(broker.lead(epoch: 9, controllerEpoch: 1) == [name: .staleControllerEpoch])
        #expect(broker.replicas.append(Self.batch("b"), to: name, requiredAcks: 1).baseOffset == 1)
        #expect(throws: ErrorCode.unknownLeaderEpoch) { try broker.replicas.offset(.latest, of: name, isolation: .highWatermark, currentLeaderEpoch: 5) }
        #expect(throws: ErrorCode.fencedLeaderEpoch) { try broker.replicas.offset(.latest, of: name, isolation: .highWatermark, currentLeaderEpoch: 3) }
        #expect(try broker.replicas.offset(.latest, of: name, isolation: .highWatermark, currentLeaderEpoch: 4)?.offset == 2)
    }

    @Test("a fetch at the end waits for records, and for no longer than it says")
    func longPoll() throws {
        let broker = try Broker()
        _ = broker.lead()
        let name = self.name
        let waited = try EventLoop.run(name: "test") { loop in
            let empty = await broker.fetch(0, maxWaitMs: 20)
            let began = MonotonicTime.now
            loop.spawn {
                await loop.sleep(until: .now.advanced(byMilliseconds: 30))
                _ = broker.replicas.append(Self.batch("a"), to: name, requiredAcks: 1)
            }
            let found = await broker.fetch(0, maxWaitMs: 60_000)
            return (empty?.records?.size, found?.records?.size ?? 0, MonotonicTime.now.milliseconds(since: began))
        }
        #expect(waited.0 == 0 && waited.1 > 0 && waited.2 < 30_000)
    }

    @Test("with another replica in sync, nothing is told to consumers and acks=all waits until the time is over or the leader changes")
    func replication() throws {
        let broker = try Broker()
        _ = broker.lead(isr: [1, 2])
        let result = broker.replicas.append(Self.batch("a"), to: name, requiredAcks: -1)
        let name = self.name
        let outcome = try EventLoop.run(name: "test") { loop in
            let late = await broker.replicas.awaitReplication([name: result], timeoutMs: 20)
            let records = await broker.fetch(0)?.records?.size
            loop.spawn {
                await loop.sleep(until: .now.advanced(byMilliseconds: 20))
                _ = broker.lead(epoch: 1, leader: 2)
            }
            let deposed = await broker.replicas.awaitReplication([name: result], timeoutMs: 60_000)
            return (late[name]?.error, records, deposed[name]?.error)
        }
        #expect(outcome.0 == .requestTimedOut && outcome.1 == 0 && outcome.2 == .notLeaderOrFollower)
    }

    @Test("a stopped replica is gone, a deleted one with its folder, and the same name with another id is set aside by a full list")
    func stops() throws {
        let broker = try Broker()
        _ = broker.lead()
        let folder = try #require(broker.replicas.logs.log("t", 0)?.folder)
        let stray = LeaderAndIsrCommand(controllerId: 1, controllerEpoch: 1, isFull: true, partitions: [])
        #expect(broker.replicas.becomeLeaderOrFollower(stray).isEmpty)
        #expect(!FileSystem.exists(folder))
        #expect(try FileSystem.list("\(broker.path)/0").contains { $0.hasPrefix("t-0.") && $0.hasSuffix("-stray") })
        _ = broker.lead(epoch: 5)
        let command = StopReplicaCommand(controllerId: 1, controllerEpoch: 1, partitions: [.init(partition: name, leaderEpoch: -2, deletes: true)])
        #expect(broker.replicas.stopReplicas(command).isEmpty)
        #expect(broker.replicas.partition(name) == nil)
        #expect(try FileSystem.list("\(broker.path)/0").contains { $0.hasSuffix("-delete") })
    }

    @Test("a replica moves to another folder with all its records, and goes on there")
    func moves() throws {
        let broker = try Broker(folders: 2)
        _ = broker.lead()
        for index in 0..<50 { _ = broker.replicas.append(Self.batch("value \(index)"), to: name, requiredAcks: 1) }
        let from = try #require(broker.replicas.logs.log("t", 0)?.folder)
        let to = from.hasPrefix("\(broker.path)/0/") ? "\(broker.path)/1" : "\(broker.path)/0"
        #expect(broker.replicas.beginMove(name, to: "/nowhere") == .logDirNotFound)
        #expect(broker.replicas.beginMove(name, to: to) == .none)
        broker.replicas.moveReplicas()
        #expect(broker.replicas.logs.log("t", 0)?.folder == "\(to)/t-0")
        let next = broker.replicas.append(Self.batch("more"), to: name, requiredAcks: 1)
        #expect(next.error == .none && next.baseOffset == 50)
        #expect(try broker.replicas.read(name, from: 0, maxBytes: 1 << 20).count > 50 * 70)
        #expect(try broker.replicas.offset(.earliest, of: name, isolation: .highWatermark, currentLeaderEpoch: -1)?.offset == 0)
        #expect(!FileSystem.exists(from))
    }
}
