import KafkaProto
import Platform
import Testing

@testable import LogStore

@Suite("After kill -9 and power cuts")
struct DurabilityTests {
    private let folder: TestFolder

    init() throws { folder = try TestFolder() }

    private func manager(_ path: String) throws -> LogManager {
        let manager = try LogManager(folders: [path]) { _ in
            var config = LogConfig()
            config.segmentBytes = 2000
            config.indexIntervalBytes = 200
            config.segmentIndexBytes = 600
            return config
        }
        try manager.load(nowMs: 0)
        return manager
    }

    /// Segments are flushed one by one, so that a cut may leave a later one whole and not the end of the one before, as with Kafka: what
    /// was flushed is there in any case, and nothing is at a wrong offset.
    @Test("what was flushed is there, what was not is there whole or not at all, and the log goes on", arguments: 0..<2)
    func powerCut(seed: Int) throws {
        var random = SeededRandom(UInt64(seed))
        let work = "\(folder.path)/work"
        let before = try manager(work)
        let log = try before.logOrCreate("t", 0, topicId: .zero, nowMs: 0)
        try log.lead(epoch: 0, isAlone: true)
        try log.flush(nowMs: 0)
        before.checkpointRecoveryPoints()
        let cut = try PowerCut(watching: work)
        // What a client was told to be safe, and when; and all values.
        var safe: [(moment: Int, end: Int64)] = [(0, 0)]
        var values: [String] = []
        for _ in 0..<60 {
            let batch = (0..<random.below(4) + 1).map { _ in "k" + String(repeating: "\(random.letter)", count: 1 + random.below(120)) }
            _ = try log.appendAsLeader(TestBatch.make(batch), leaderEpoch: 0, nowMs: 0)
            values += batch
            if random.below(5) == 0 {
                try log.flush(nowMs: 0)
                safe.append((cut.moments, log.logEndOffset))
            }
            if random.below(9) == 0 { before.checkpointRecoveryPoints() }
            if random.below(9) == 0 { before.checkpointHighWatermarks() }
        }
        cut.stop()
        let copy = "\(folder.path)/copy"
        for moment in stride(from: seed, through: cut.moments, by: 23) {
            let promised = safe.last { $0.moment <= moment }?.end ?? 0
            for loss in [PowerCut.Loss.everything, .nothing, .some(seed: UInt64(moment))] {
                try cut.leave(in: copy, at: moment, losing: loss)
                let after = try manager(copy)
                guard let left = after.log("t", 0) else {
                    #expect(promised == 0, "moment \(moment) \(loss)")
                    continue
                }
                #expect(left.logEndOffset >= promised, "moment \(moment) \(loss)")
                var found: [Int64] = []
                for batch in try left.allBatches() {
                    var records = try batch.records()
                    while let record = try records.next() {
                        #expect(record.value?.stringLossy == values[Int(record.offset)], "moment \(moment) \(loss)")
                        found.append(record.offset)
                    }
                }
                #expect(found.prefix(Int(promised)).elementsEqual(0..<promised), "moment \(moment) \(loss)")
                #expect(found == found.sorted() && (found.last ?? -1) < left.logEndOffset, "moment \(moment) \(loss)")
                let end = left.logEndOffset
                try left.lead(epoch: 1, isAlone: true)
                #expect(try left.appendAsLeader(TestBatch.make(["z1"]), leaderEpoch: 1, nowMs: 0).firstOffset == end)
                #expect(try left.allBatches().last?.partitionLeaderEpoch == 1)
            }
        }
    }

    @Test("a clean stop is remembered until the next start, and no second broker gets the folder")
    func folders() throws {
        let path = "\(folder.path)/data"
        let first = try manager(path)
        try first.claim(brokerId: 3, clusterId: "c", nowMs: 0)
        let log = try first.logOrCreate("t", 7, topicId: Uuid(high: 1, low: 2), nowMs: 0)
        try log.lead(epoch: 0, isAlone: true)
        _ = try log.appendAsLeader(TestBatch.make(["a1", "b1"]), leaderEpoch: 0, nowMs: 0)
        _ = try log.deleteRecords(before: 1)
        first.close(nowMs: 0)
        #expect(try FileSystem.read("\(path)/.kafka_cleanshutdown") == Bytes(utf8: "{\"version\":0,\"brokerEpoch\":-1}"))
        #expect(try FileSystem.read("\(path)/recovery-point-offset-checkpoint") == Bytes(utf8: "0\n1\nt 7 2\n"))
        #expect(try FileSystem.read("\(path)/log-start-offset-checkpoint") == Bytes(utf8: "0\n1\nt 7 1\n"))
        let second = try manager(path)
        #expect(!FileSystem.exists("\(path)/.kafka_cleanshutdown"))
        let again = try #require(second.log("t", 7))
        #expect(again.logStartOffset == 1 && again.logEndOffset == 2 && again.topicId == Uuid(high: 1, low: 2) && again.highWatermark == 2)
        #expect(throws: LogError.self) { try second.claim(brokerId: 4, clusterId: "c", nowMs: 0) }
        #expect(throws: LogError.self) { try second.claim(brokerId: 3, clusterId: "d", nowMs: 0) }
        #expect(throws: LogError.self) { try again.assign(topicId: Uuid(high: 9, low: 9)) }
    }

    @Test("checkpoints written by several threads at once are whole, and no folder fails of it")
    func checkpointsAtOnce() async throws {
        let path = "\(folder.path)/work"
        let manager = try manager(path)
        for partition in 0..<20 { _ = try manager.logOrCreate("t", Int32(partition), topicId: .zero, nowMs: 0) }
        let pool = WorkerPool(name: "checkpoints", threads: 4)
        await withTaskGroup(of: Void.self) { group in
            for _ in 0..<200 { group.addTask { await pool.run { manager.checkpointHighWatermarks() } } }
        }
        pool.stop()
        #expect(manager.failedFolders == [:])
        #expect(try OffsetCheckpoint.read("\(path)/\(OffsetCheckpoint.highWatermark)").count == 20)
    }
}
