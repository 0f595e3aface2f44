import KafkaProto
import Platform
import Testing

@testable import LogStore

@Suite("Log folders that Kafka wrote")
struct RealLogTests {
    private func open(
        _ path: String, _ real: RealLog, wasClean: Bool, indexIntervalBytes: Int = 4096, recoveryPoint: Int64 = 0, logStartOffset: Int64 = 0
    ) throws -> (log: PartitionLog, report: PartitionLog.RecoveryReport) {
        var config = LogConfig()
        config.indexIntervalBytes = indexIntervalBytes
        return try PartitionLog.open(
            folder: path, topic: try real.topic, partition: 0, config: config, wasClean: wasClean, recoveryPoint: recoveryPoint,
            logStartOffset: logStartOffset, nowMs: 0)
    }

    @Test("hold the batches and records that kafka-dump-log shows", arguments: RealLog.closed)
    func batches(_ real: RealLog) throws {
        let folder = try TestFolder()
        let (log, report) = try open(try real.copy(into: folder), real, wasClean: true)
        #expect(report.lines.isEmpty)
        let dump = try real.dump()
        let batches = try log.allBatches()
        #expect(batches.count == dump.batches.count)
        for (batch, facts) in zip(batches, dump.batches) {
            for (name, value) in try RealLog.describe(batch) { #expect(facts[name] == value, "\(batch.baseOffset) \(name)") }
            #expect(batch.isCrcValid)
        }
        var records: [RealLog.Facts] = []
        for batch in batches {
            var reader = try batch.records()
            while let record = try reader.next() {
                records.append([
                    "offset": "\(record.offset)", "keySize": "\(record.keySize)", "valueSize": "\(record.valueSize)",
                    batch.timestampType == .logAppendTime ? "LogAppendTime" : "CreateTime": "\(record.timestamp)"
                ])
            }
        }
        #expect(records.count == dump.records.count)
        for (record, facts) in zip(records, dump.records) {
            for (name, value) in record { #expect(facts[name] == value, "\(facts)") }
        }
        #expect(log.logEndOffset == Int64(dump.batches.last?["lastOffset"] ?? "").map { $0 + 1 })
    }

    @Test("are the same to the last byte after all indexes were lost and the log was closed again", arguments: RealLog.closed)
    func rebuilt(_ real: RealLog) throws {
        let folder = try TestFolder()
        let path = try real.copy(into: folder)
        var before: [String: Bytes] = [:]
        for name in try FileSystem.list(path) { before[name] = try FileSystem.read("\(path)/\(name)") }
        for name in before.keys where !name.hasSuffix(".log") && !name.hasPrefix("partition.metadata") {
            // Snapshots that stood before the first segment cannot be made anew from what is left.
            if name.hasSuffix(".snapshot"), LogFileName.offset(of: name, ending: ".snapshot") != (try endOffset(real)) { continue }
            // What compaction removed cannot be learnt from what is left.
            if real.name == "compacted", name.hasSuffix(".snapshot") || name.hasPrefix("leader-epoch") { continue }
            try FileSystem.remove("\(path)/\(name)")
        }
        let (log, report) = try open(path, real, wasClean: false, indexIntervalBytes: real.name == "plain" ? 100 : 4096,
            logStartOffset: real.name == "lz4" ? 10 : 0)
        #expect(report.lines.isEmpty)
        try log.close(nowMs: 0)
        for (name, content) in before.sorted(by: { $0.key < $1.key }) where FileSystem.exists("\(path)/\(name)") || name.hasSuffix("index") {
            #expect(try FileSystem.read("\(path)/\(name)") == content, "\(name)")
        }
        #expect(Set(try FileSystem.list(path)) == Set(before.keys))
    }

    private func endOffset(_ real: RealLog) throws -> Int64 {
        Int64(try real.dump().batches.last?["lastOffset"] ?? "").map { $0 + 1 } ?? 0
    }

    @Test("A torn tail is cut off after an unclean stop, and left alone after a clean one")
    func tornTail() throws {
        let real = RealLog(name: "torn-tail")
        let folder = try TestFolder()
        let (log, report) = try open(try real.copy(into: folder), real, wasClean: false)
        #expect(log.logEndOffset == 80)
        #expect(report.lines.count == 1)
        #expect(report.lines[0].contains("00000000000000000070.log") && report.lines[0].contains("33 bytes were cut off"), "\(report.lines)")
        #expect(try log.allBatches().last?.lastOffset == 79)
    }

    @Test("A flipped bit cuts the log at the batch it is in, and later segments go")
    func flippedBit() throws {
        let real = RealLog(name: "flipped-bit")
        let folder = try TestFolder()
        let path = try real.copy(into: folder)
        let bad = try #require(try real.dump().batches.first { $0["isvalid"] == "false" })
        let (log, report) = try open(path, real, wasClean: false)
        #expect("\(log.logEndOffset)" == bad["baseOffset"])
        #expect(report.lines.contains { $0.contains("checksum mismatch") }, "\(report.lines)")
        let bases = try FileSystem.list(path).compactMap { LogFileName.offset(of: $0, ending: LogFileName.log) }
        #expect(bases.allSatisfy { $0 <= log.logEndOffset })
        // And it goes on from there.
        try log.lead(epoch: 3, isAlone: true)
        let info = try log.appendAsLeader(TestBatch.make(["a"]), leaderEpoch: 3, nowMs: 0)
        #expect(info.firstOffset == log.logEndOffset - 1)
    }

    @Test("With the clean mark, or below the recovery point, a flipped bit stays as it is")
    func flippedBitUnseen() throws {
        let real = RealLog(name: "flipped-bit")
        let folder = try TestFolder()
        #expect(try open(try real.copy(into: folder), real, wasClean: true).log.logEndOffset == 81)
        let other = try TestFolder()
        #expect(try open(try real.copy(into: other), real, wasClean: false, recoveryPoint: 75).log.logEndOffset == 81)
    }

    @Test("A log that was copied while Kafka ran, with indexes of full size, is taken up")
    func running() throws {
        let real = RealLog(name: "compacted-gaps")
        let folder = try TestFolder()
        let path = try real.copy(into: folder)
        try File.open("\(path)/00000000000000000015.index", .readWrite).truncate(to: 10_485_760)
        try File.open("\(path)/00000000000000000015.timeindex", .readWrite).truncate(to: 10_485_756)
        let (log, report) = try open(path, real, wasClean: false)
        #expect(report.lines.isEmpty)
        let dump = try real.dump()
        #expect(try log.allBatches().map { "\($0.baseOffset)" } == dump.batches.map { $0["baseOffset"] })
        #expect(log.config.segmentIndexBytes == 10_485_760)
    }

    @Test("A read_committed reader is told the aborted transactions, and stops before an open one")
    func transactions() throws {
        let real = RealLog(name: "transactional")
        let folder = try TestFolder()
        let (log, _) = try open(try real.copy(into: folder), real, wasClean: true)
        log.setHighWatermark(.max)
        #expect(log.lastStableOffset == 29)
        let all = try log.read(from: 0, maxBytes: 1 << 20, minOneMessage: true, isolation: .lastStable)
        #expect(all.abortedTransactions?.map(\.firstOffset) == [4, 16, 26])
        let part = try log.read(from: 8, maxBytes: 300, minOneMessage: true, isolation: .lastStable)
        #expect(part.abortedTransactions?.isEmpty == true)
        let uncommitted = try log.read(from: 0, maxBytes: 1 << 20, minOneMessage: true, isolation: .highWatermark)
        #expect(uncommitted.abortedTransactions == nil)
    }
}
