import Codecs
import KafkaProto
import Platform
import Testing

@testable import LogStore

/// Needs a JVM and Apache Kafka.
@Suite("Apache's kafka-dump-log.sh", .enabled(if: Environment.value("KAFKA_HOME") != nil, "KAFKA_HOME is not set"))
struct ApacheDumpTests {
    private let folder: TestFolder

    init() throws { folder = try TestFolder() }

    /// A log with every codec, a rolled segment, transactions, producers and compaction.
    private func write() throws -> PartitionLog {
        var config = LogConfig()
        config.isCompacted = true
        config.indexIntervalBytes = 100
        let log = try PartitionLog.open(
            folder: "\(folder.path)/t-0", topic: "t", partition: 0, config: config, wasClean: true, nowMs: 0
        ).log
        try log.lead(epoch: 0, isAlone: true)
        for round in 0..<3 as Range<Int32> {
            for codec in Compression.allCases {
                _ = try log.appendAsLeader(TestBatch.make(["a1", "b2", "c"], compression: codec), leaderEpoch: 0, nowMs: 0)
            }
            _ = try log.appendAsLeader(
                TestBatch.make(["d\(round)"], producer: (7, 0, round), isTransactional: true), leaderEpoch: 0, nowMs: 0)
            let marker = EndTransactionMarker(isCommit: round != 1, coordinatorEpoch: 0).batch(producerId: 7, producerEpoch: 0, timestamp: 9)
            _ = try log.appendAsLeader(marker, leaderEpoch: 0, origin: .coordinator, nowMs: 0)
            if round < 2 { try log.roll(nowMs: 0) }
        }
        if let work = log.cleanable(checkpoint: nil, nowMs: 0) {
            for segment in try log.clean(work, bufferBytes: 1 << 20, nowMs: 0).removed { try segment.removeDeleted() }
        }
        return log
    }

    @Test("reads the files of a log as they are meant, and finds nothing wrong")
    func dump() throws {
        let home = try #require(Environment.value("KAFKA_HOME"))
        let log = try write()
        try log.close(nowMs: 0)
        let files = try FileSystem.list(log.folder).filter { $0.first?.isNumber == true }.sorted().map { "\(log.folder)/\($0)" }
        let child = try ChildProcess.start(
            "\(home)/bin/kafka-dump-log.sh", ["--deep-iteration", "--files", files.joined(separator: ",")], output: .pipe,
            error: .pipe)
        let text = child.output?.readAll().stringLossy ?? ""
        let complaints = child.errorOutput?.readAll().stringLossy ?? ""
        #expect(child.waitForEnd().isSuccess)
        // Compaction leaves gaps, which the tool tells of; nothing else is out of order.
        for word in ["isvalid: false", "invalid bytes", "ismatch", "out of order", "Exception"] {
            #expect(!text.contains(word) && !complaints.contains(word), "\(word): \(complaints)")
        }
        let dumped = text.split(separator: "\n").filter { $0.hasPrefix("baseOffset: ") }
        let batches = try log.allBatches()
        #expect(dumped.count == batches.count && !batches.isEmpty)
        for (line, batch) in zip(dumped, batches) {
            for (name, value) in try RealLog.describe(batch) { #expect(line.contains(" \(name): \(value)") || line.hasPrefix("\(name): \(value)")) }
        }
        #expect(text.contains("producerId: 7 producerEpoch: 0 coordinatorEpoch: 0"))
        #expect(text.contains("version: 0 producerId: 7 firstOffset: "))
    }
}
