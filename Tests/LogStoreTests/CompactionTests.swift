import Codecs
import KafkaProto
import Platform
import Testing

@testable import LogStore

@Suite("Compaction")
struct CompactionTests {
    private let folder: TestFolder

    init() throws { folder = try TestFolder() }

    private func open(_ path: String? = nil, wasClean: Bool = true) throws -> PartitionLog {
        var config = LogConfig()
        config.isCompacted = true
        config.isDeleted = false
        config.segmentBytes = 600
        config.indexIntervalBytes = 100
        config.segmentIndexBytes = 600
        config.deleteRetentionMs = 1000
        let log = try PartitionLog.open(
            folder: path ?? "\(folder.path)/t-0", topic: "t", partition: 0, config: config, wasClean: wasClean, nowMs: 0
        ).log
        try log.lead(epoch: 0, isAlone: true)
        return log
    }

    /// Compacts all that can be.
    /// - Returns: up to where.
    @discardableResult
    private func clean(_ log: PartitionLog, from checkpoint: Int64? = nil, nowMs: Int64 = 10_000, bufferBytes: Int = 1 << 20) throws -> Int64? {
        guard let work = log.cleanable(checkpoint: checkpoint, nowMs: nowMs) else { return nil }
        let (end, removed) = try log.clean(work, bufferBytes: bufferBytes, nowMs: nowMs)
        for segment in removed { try segment.removeDeleted() }
        return end
    }

    /// Offset, key and value of every record that is left.
    private func records(_ log: PartitionLog) throws -> [(offset: Int64, key: String, value: String?)] {
        var found: [(Int64, String, String?)] = []
        for batch in try log.allBatches() where !batch.isControl {
            #expect(batch.isCrcValid)
            var reader = try batch.records()
            while let record = try reader.next() {
                found.append((record.offset, record.key?.stringLossy ?? "", record.value?.stringLossy))
            }
        }
        return found
    }

    @Test("keeps the newest record of each key at its offset, whatever the batches and codecs", arguments: 0..<3)
    func newest(seed: Int) throws {
        var random = SeededRandom(UInt64(seed))
        let log = try open()
        var model: [String: (Int64, String?)] = [:]
        for _ in 0..<120 {
            let values = (0..<random.below(6) + 1).map { _ in
                random.below(8) == 0 ? "\(random.letter)" : "\(random.letter)\(random.below(1000))"
            }
            let info = try log.appendAsLeader(
                TestBatch.make(values, compression: [.none, .gzip, .zstd][random.below(3)]), leaderEpoch: 0, nowMs: 0)
            for (index, value) in values.enumerated() {
                model[String(value.prefix(1))] = (info.firstOffset + Int64(index), value.count > 1 ? value : nil)
            }
        }
        try log.roll(nowMs: 0)
        // In several goes, as memory allows.
        var checkpoint: Int64?
        var rounds = 0
        while let end = try clean(log, from: checkpoint, bufferBytes: 600) {
            #expect(end > checkpoint ?? 0)
            checkpoint = end
            rounds += 1
        }
        #expect(rounds > 1)
        #expect(checkpoint == log.logEndOffset)
        let left = try records(log)
        #expect(left.map(\.offset) == left.map(\.offset).sorted())
        #expect(Set(left.map(\.key)).count == left.count)
        for record in left { #expect(model[record.key]?.0 == record.offset && model[record.key]?.1 == record.value) }
        #expect(left.count == model.count)
        // Offsets go on, every offset of before can be asked for, and it is the same after a stop.
        for offset in 0...log.logEndOffset { _ = try log.read(from: offset, maxBytes: 100, minOneMessage: true, isolation: .logEnd) }
        try log.close(nowMs: 0)
        let again = try open()
        #expect(try records(again).map(\.offset) == left.map(\.offset))
        #expect(again.logEndOffset == log.logEndOffset)
    }

    @Test("marks tombstones with a time at first, and drops them after it")
    func tombstones() throws {
        let log = try open()
        _ = try log.appendAsLeader(TestBatch.make(["a1", "b1", "a"]), leaderEpoch: 0, nowMs: 0)
        try log.roll(nowMs: 0)
        try clean(log, nowMs: 10_000)
        #expect(try records(log).map(\.key) == ["b", "a"])
        let batch = try #require(try log.allBatches().first)
        #expect(batch.deleteHorizonMs == 11_000 && batch.lastOffset == 2 && batch.maxTimestamp == 1_000_002)
        // It stays until its time, and goes then.
        _ = try log.appendAsLeader(TestBatch.make(["c1"]), leaderEpoch: 0, nowMs: 0)
        try log.roll(nowMs: 0)
        try clean(log, nowMs: 10_999)
        #expect(try records(log).map(\.key) == ["b", "a", "c"])
        _ = try log.appendAsLeader(TestBatch.make(["c2"]), leaderEpoch: 0, nowMs: 0)
        try log.roll(nowMs: 0)
        try clean(log, nowMs: 11_000)
        #expect(try records(log).map(\.key) == ["b", "c"])
        #expect(try records(log).map(\.value) == ["b1", "c2"])
    }

    @Test("drops what was aborted, keeps markers as long as something of the transaction is there, and the last batch of each producer")
    func transactions() throws {
        let log = try open()
        func marker(_ id: Int64, commits: Bool) throws {
            let batch = EndTransactionMarker(isCommit: commits, coordinatorEpoch: 0).batch(producerId: id, producerEpoch: 0, timestamp: 5)
            _ = try log.appendAsLeader(batch, leaderEpoch: 0, origin: .coordinator, nowMs: 0)
        }
        _ = try log.appendAsLeader(TestBatch.make(["a1", "b1"], producer: (1, 0, 0), isTransactional: true), leaderEpoch: 0, nowMs: 0)
        try marker(1, commits: true)
        _ = try log.appendAsLeader(TestBatch.make(["a2", "c2"], producer: (2, 0, 0), isTransactional: true), leaderEpoch: 0, nowMs: 0)
        try marker(2, commits: false)
        _ = try log.appendAsLeader(TestBatch.make(["b3"], producer: (1, 0, 2), isTransactional: true), leaderEpoch: 0, nowMs: 0)
        try marker(1, commits: true)
        _ = try log.appendAsLeader(TestBatch.make(["d4"], producer: (2, 0, 2), isTransactional: true), leaderEpoch: 0, nowMs: 0)
        try marker(2, commits: true)
        try log.roll(nowMs: 0)
        try clean(log)
        #expect(try records(log).map(\.value) == ["a1", "b3", "d4"])
        let read = try log.read(from: 0, maxBytes: 1 << 20, minOneMessage: true, isolation: .lastStable)
        #expect(read.abortedTransactions?.map(\.firstOffset) == [3])
        // A producer that goes on finds its sequence numbers.
        try log.close(nowMs: 0)
        try FileSystem.remove("\(log.folder)/00000000000000000010.snapshot")
        let again = try open()
        let info = try again.appendAsLeader(
            TestBatch.make(["b4"], producer: (1, 0, 3), isTransactional: true), leaderEpoch: 0, nowMs: 0)
        #expect(info.firstOffset == again.logEndOffset - 1)
    }

    @Test("whenever it is cut off, the log is the old one or the new one", arguments: 0..<1)
    func crash(seed: Int) throws {
        var random = SeededRandom(UInt64(seed))
        let work = "\(folder.path)/work"
        let log = try open("\(work)/t-0")
        var newest: [String: Int64] = [:]
        for _ in 0..<40 {
            let values = (0..<4).map { _ in "\(random.letter)\(random.below(100))" }
            let info = try log.appendAsLeader(TestBatch.make(values), leaderEpoch: 0, nowMs: 0)
            for (index, value) in values.enumerated() { newest[String(value.prefix(1))] = info.firstOffset + Int64(index) }
        }
        try log.roll(nowMs: 0)
        try log.flush(nowMs: 0)
        let end = log.logEndOffset
        let cut = try PowerCut(watching: work)
        try clean(log)
        cut.stop()
        for moment in stride(from: 0, through: cut.moments, by: 3) {
            for loss in [PowerCut.Loss.everything, .nothing, .some(seed: UInt64(moment))] {
                let copy = "\(folder.path)/copy"
                try cut.leave(in: copy, at: moment, losing: loss)
                let left = try open("\(copy)/t-0", wasClean: false)
                #expect(left.logEndOffset == end, "moment \(moment) \(loss)")
                let found = try records(left)
                #expect(found.map(\.offset) == found.map(\.offset).sorted(), "moment \(moment) \(loss)")
                for (key, offset) in newest {
                    #expect(found.last { $0.key == key }?.offset == offset, "moment \(moment) \(loss): key \(key)")
                }
            }
        }
    }
}
