import Codecs
import KafkaProto
import Platform
import Testing

@testable import LogStore

@Suite("The log of a partition")
struct PartitionLogTests {
    private let folder: TestFolder

    init() throws { folder = try TestFolder() }

    private func open(
        wasClean: Bool = true, recoveryPoint: Int64 = 0, _ change: (inout LogConfig) -> Void = { _ in }
    ) throws -> PartitionLog {
        var config = LogConfig()
        change(&config)
        let log = try PartitionLog.open(
            folder: "\(folder.path)/t-0", topic: "t", partition: 0, config: config, wasClean: wasClean, recoveryPoint: recoveryPoint, nowMs: 0
        ).log
        try log.lead(epoch: 0, isAlone: true)
        return log
    }

    @discardableResult
    private func append(_ log: PartitionLog, _ batch: Bytes, nowMs: Int64 = 5_000_000) throws(LogError) -> LogAppendInfo {
        try log.appendAsLeader(batch, leaderEpoch: 0, nowMs: nowMs)
    }

    private func code(_ body: () throws(LogError) -> Void) -> ErrorCode {
        do throws(LogError) {
            try body()
            return .none
        } catch {
            return error.code
        }
    }

    @Test("gives records consecutive offsets and keeps the batch but for offset and epoch")
    func offsets() throws {
        let log = try open()
        #expect(try append(log, TestBatch.make(["a1", "b1", "c1"])).firstOffset == 0)
        let info = try append(log, TestBatch.make(["d1"]))
        #expect(info.firstOffset == 3 && info.lastOffset == 3 && info.logAppendTimeMs == -1)
        let batches = try log.allBatches()
        #expect(batches.map(\.baseOffset) == [0, 3])
        #expect(batches[1].bytes.dropFirst(16) == TestBatch.make(["d1"]).dropFirst(16))
        #expect(log.highWatermark == 4)
    }

    @Test("refuses what is not a batch as Kafka does, and keeps nothing of it")
    func refuses() throws {
        let log = try open { $0.maxMessageBytes = 500 }
        let good = TestBatch.make(["a1", "b1"])
        var flipped = ByteBuffer(copying: good)
        flipped.set(UInt8(99), at: good.count - 1)
        #expect(code { () throws(LogError) in _ = try append(log, flipped.view()) } == .corruptMessage)
        #expect(code { () throws(LogError) in _ = try append(log, good.prefix(good.count - 3)) } == .corruptMessage)
        #expect(code { () throws(LogError) in _ = try append(log, .empty) } == .invalidRecord)
        #expect(code { () throws(LogError) in _ = try append(log, TestBatch.make([String(repeating: "x", count: 900)])) } == .messageTooLarge)
        var elsewhere = ByteBuffer(copying: good)
        elsewhere.setBaseOffset(7, ofBatchAt: 0)
        #expect(code { () throws(LogError) in _ = try append(log, elsewhere.view()) } == .invalidRecord)
        #expect(log.logEndOffset == 0 && log.size == 0)
        log.follow()
        #expect(code { () throws(LogError) in _ = try append(log, good) } == .notLeaderOrFollower)
    }

    @Test("names the records without a key that a compacted topic refuses")
    func keys() throws {
        let log = try open { $0.isCompacted = true }
        do throws(LogError) {
            try append(log, TestBatch.make(["x"], hasKeys: false))
            Issue.record("a record without a key was taken")
        } catch {
            #expect(error.code == .invalidRecord)
            #expect(error.recordErrors == [.init(batchIndex: 0, message: "Compacted topic cannot accept message without key in topic partition t-0.")])
        }
    }

    @Test("sets the time of append where the topic asks for it")
    func logAppendTime() throws {
        let log = try open { $0.usesLogAppendTime = true }
        #expect(try append(log, TestBatch.make(["a1"]), nowMs: 42).logAppendTimeMs == 42)
        let batch = try #require(try log.allBatches().first)
        #expect(batch.timestampType == .logAppendTime && batch.maxTimestamp == 42 && batch.isCrcValid)
    }

    @Test("keeps batches in the codec that the topic asks for", arguments: [Compression.none, .gzip, .zstd])
    func recompresses(_ codec: Compression) throws {
        let log = try open { $0.compression = codec }
        for sent in [Compression.none, .gzip] {
            try append(log, TestBatch.make(["a1", "b2"], compression: sent, producer: (9, 0, sent == .none ? 0 : 2)))
        }
        for batch in try log.allBatches() {
            #expect(try batch.compression == codec)
            #expect(batch.isCrcValid && batch.producerId == 9)
            var records = try batch.records()
            #expect(try records.next()?.value == Bytes(utf8: "a1"))
        }
    }

    @Test("recognises an idempotent producer's batches: what came before is not written again, gaps and old epochs are refused")
    func idempotence() throws {
        let log = try open()
        func send(_ sequence: Int32, epoch: Int16 = 0) -> ErrorCode {
            code { () throws(LogError) in _ = try append(log, TestBatch.make(["a1", "b1"], producer: (7, epoch, sequence))) }
        }
        #expect(send(0) == .none && send(2) == .none)
        #expect(log.logEndOffset == 4)
        let again = try append(log, TestBatch.make(["a1", "b1"], producer: (7, 0, 0)))
        #expect(again.isDuplicate && again.firstOffset == 0 && log.logEndOffset == 4)
        #expect(send(9) == .outOfOrderSequenceNumber)
        #expect(send(4) == .none)
        #expect(send(0, epoch: 1) == .none)
        #expect(send(6, epoch: 0) == .invalidProducerEpoch)
        #expect(send(5, epoch: 2) == .outOfOrderSequenceNumber)
        // Unknown producers may begin anywhere.
        #expect(code { () throws(LogError) in _ = try append(log, TestBatch.make(["z1"], producer: (8, 0, 5))) } == .none)
        // The same after a restart.
        try log.close(nowMs: 0)
        let after = try open()
        #expect(code { () throws(LogError) in _ = try append(after, TestBatch.make(["a1", "b1"], producer: (7, 1, 9))) } == .outOfOrderSequenceNumber)
        #expect(try append(after, TestBatch.make(["a1", "b1"], producer: (7, 1, 2))).firstOffset == 9)
    }

    @Test("rolls segments by size, finds every offset and every time in them, and deletes the oldest by size")
    func segments() throws {
        let log = try open {
            $0.segmentBytes = 400
            $0.indexIntervalBytes = 50
            $0.retentionBytes = 900
        }
        for index in 0..<40 { try append(log, TestBatch.make(["a\(index)", "b\(index)"], time: Int64(1000 + index * 10))) }
        #expect(log.view.segments.count > 8)
        for offset in 0..<80 as Range<Int64> {
            let first = try #require(RecordBatches(try log.readBatches(from: offset, maxBytes: 1)).first(where: { _ in true }))
            #expect(first.baseOffset == offset / 2 * 2)
            let found = try log.offset(forTimestamp: 1000 + offset / 2 * 10 + offset % 2)
            #expect(found == .init(timestamp: 1000 + offset / 2 * 10 + offset % 2, offset: offset, leaderEpoch: 0))
        }
        #expect(try log.offset(forTimestamp: 5000) == nil)
        #expect(try log.offsetOfMaxTimestamp()?.offset == 79)
        let removed = try log.removeOldSegments(nowMs: 2000)
        #expect(!removed.isEmpty && log.size >= 900 && log.size < 1400)
        #expect(log.logStartOffset == log.view.segments[0].baseOffset)
        #expect(code { () throws(LogError) in _ = try log.read(from: 0, maxBytes: 10, minOneMessage: true, isolation: .logEnd) } == .offsetOutOfRange)
        let names = try FileSystem.list(log.folder)
        #expect(names.contains("00000000000000000000.log.deleted") && !names.contains("00000000000000000000.log"))
        for segment in removed { try segment.removeDeleted() }
        #expect(try FileSystem.list(log.folder).allSatisfy { !$0.hasSuffix(".deleted") })
    }

    /// With segments of 1000 bytes; what was repaired, line by line.
    private func openSmall(preallocates: Bool, wasClean: Bool) throws -> (log: PartitionLog, lines: [String]) {
        var config = LogConfig()
        config.preallocate = preallocates
        config.segmentBytes = 1000
        let opened = try PartitionLog.open(
            folder: "\(folder.path)/t-0", topic: "t", partition: 0, config: config, wasClean: wasClean, recoveryPoint: 0, nowMs: 0)
        try opened.log.lead(epoch: 0, isAlone: true)
        return (opened.log, opened.report.lines)
    }

    @Test("gives a segment's file its full size at once where the topic asks for it, and cuts it when the segment ends, by a roll, a stop or a crash")
    func preallocates() throws {
        func open(wasClean: Bool) throws -> (log: PartitionLog, lines: [String]) { try openSmall(preallocates: true, wasClean: wasClean) }
        func sizes() throws -> [Int] {
            try FileSystem.list("\(folder.path)/t-0").filter { $0.hasSuffix(".log") }.sorted().map {
                try File.open("\(folder.path)/t-0/\($0)", .read).size()
            }
        }
        let first = try open(wasClean: true).log
        let batch = TestBatch.make(["a1", "b1", "c1"])
        try append(first, batch)
        #expect(try sizes() == [1000] && first.size == batch.count)
        #expect(try first.allBatches().map(\.baseOffset) == [0])
        // Opened again without having been closed: a crash.
        let second = try open(wasClean: false)
        #expect(second.lines.isEmpty && second.log.logEndOffset == 3)
        for _ in 0..<40 { try append(second.log, batch) }
        let segments = try sizes()
        #expect(segments.count > 2 && segments.dropLast().allSatisfy { $0 < 1000 && $0 % batch.count == 0 } && segments.last == 1000, "\(segments), batches of \(batch.count)")
        try second.log.close(nowMs: 0)
        #expect(try sizes().reduce(0, +) == 41 * batch.count)
        let third = try open(wasClean: true)
        #expect(third.lines.isEmpty && third.log.logEndOffset == 123)
        #expect(try third.log.allBatches().map(\.baseOffset) == Array(stride(from: 0, to: 123, by: 3)))
    }

    @Test("zeroes behind the records that nobody preallocated are damage: they are told, and later segments are dropped", arguments: [false, true])
    func zeroes(preallocates: Bool) throws {
        func open(wasClean: Bool) throws -> (log: PartitionLog, lines: [String]) { try openSmall(preallocates: preallocates, wasClean: wasClean) }
        let first = try open(wasClean: true).log
        let batch = TestBatch.make(["a1", "b1", "c1"])
        for _ in 0..<30 { try append(first, batch) }
        let bases = first.view.segments.map(\.baseOffset)
        #expect(bases.count > 2)
        // A power cut: the last batch of the first segment was not written.
        let path = "\(folder.path)/t-0/00000000000000000000.log"
        let file = try File.open(path, .create)
        let size = try file.size()
        try file.truncate(to: size - batch.count)
        try file.truncate(to: size)
        let second = try open(wasClean: false)
        #expect(second.log.logEndOffset == bases[1] - 3 && second.log.view.segments.count == 1)
        #expect(second.lines.contains { $0.contains("were cut off") } && second.lines.count { $0.contains("is dropped") } == bases.count - 1)
    }

    @Test("forgets records below a new start, and whole segments with the next retention")
    func deleteRecords() throws {
        let log = try open { $0.segmentBytes = 200 }
        for index in 0..<10 { try append(log, TestBatch.make(["a\(index)", "b\(index)"])) }
        #expect(code { () throws(LogError) in _ = try log.deleteRecords(before: 21) } == .offsetOutOfRange)
        #expect(try log.deleteRecords(before: 11) == 11)
        #expect(code { () throws(LogError) in _ = try log.read(from: 10, maxBytes: 10, minOneMessage: true, isolation: .logEnd) } == .offsetOutOfRange)
        #expect(!(try log.removeOldSegments(nowMs: 0)).isEmpty)
        #expect(log.view.segments[0].baseOffset <= 11 && log.view.segments[1].baseOffset > 11)
        #expect(try log.deleteRecords(before: -1) == 20)
    }

    @Test("cut at an offset, goes on from there and knows no producer past it")
    func truncation() throws {
        let log = try open { $0.segmentBytes = 300 }
        for index in 0..<10 { try append(log, TestBatch.make(["a\(index)", "b\(index)"], producer: (7, 0, Int32(index * 2)))) }
        try log.truncate(to: 7, nowMs: 0)
        #expect(log.logEndOffset == 6)
        #expect(try append(log, TestBatch.make(["x1"], producer: (7, 0, 6))).firstOffset == 6)
        #expect(try log.allBatches().map(\.baseOffset) == [0, 2, 4, 6])
        try log.truncateFullyAndStart(at: 100, nowMs: 0)
        #expect(try append(log, TestBatch.make(["x1"])).firstOffset == 100)
    }

    @Test("holds back read_committed readers until the marker is there, and tells the aborted ones")
    func transactions() throws {
        let log = try open()
        try append(log, TestBatch.make(["a1"]))
        try append(log, TestBatch.make(["b1"], producer: (7, 0, 0), isTransactional: true))
        try append(log, TestBatch.make(["c1"]))
        #expect(log.lastStableOffset == 1 && log.highWatermark == 3)
        let held = try log.read(from: 1, maxBytes: 1000, minOneMessage: true, isolation: .lastStable)
        #expect(held.range == nil)
        let marker = EndTransactionMarker(isCommit: false, coordinatorEpoch: 3).batch(producerId: 7, producerEpoch: 0, timestamp: 5)
        _ = try log.appendAsLeader(marker, leaderEpoch: 0, origin: .coordinator, nowMs: 0)
        #expect(log.lastStableOffset == 4)
        let read = try log.read(from: 0, maxBytes: 1000, minOneMessage: true, isolation: .lastStable)
        #expect(read.abortedTransactions == [.init(producerId: 7, firstOffset: 1, lastOffset: 3, lastStableOffset: 4)])
        let old = EndTransactionMarker(isCommit: true, coordinatorEpoch: 2).batch(producerId: 7, producerEpoch: 0, timestamp: 5)
        #expect(
            code { () throws(LogError) in _ = try log.appendAsLeader(old, leaderEpoch: 0, origin: .coordinator, nowMs: 0) }
                == .transactionCoordinatorFenced)
    }

    @Test("answers where an epoch ends")
    func epochs() throws {
        let log = try open()
        try append(log, TestBatch.make(["a1", "a2"]))
        try log.lead(epoch: 4, isAlone: true)
        _ = try log.appendAsLeader(TestBatch.make(["a1", "a2", "a3"]), leaderEpoch: 4, nowMs: 0)
        #expect(log.endOffset(ofEpoch: 0) == (0, 2))
        #expect(log.endOffset(ofEpoch: 3) == (0, 2))
        #expect(log.endOffset(ofEpoch: 4) == (4, 5))
        #expect(log.endOffset(ofEpoch: 9) == (-1, -1))
        #expect(try FileSystem.read("\(log.folder)/leader-epoch-checkpoint") == Bytes(utf8: "0\n2\n0 0\n4 2\n"))
    }
}
