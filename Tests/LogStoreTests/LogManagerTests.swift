import KafkaProto
import Platform
import Testing

@testable import LogStore

@Suite("Many logs in a folder")
struct LogManagerTests {
    private let folder: TestFolder

    init() throws { folder = try TestFolder() }

    private func manager(_ folders: Int = 1) throws -> LogManager {
        let manager = try LogManager(folders: (0..<folders).map { "\(folder.path)/\($0)" }) { _ in
            var config = LogConfig()
            config.segmentBytes = 2000
            config.indexIntervalBytes = 100
            return config
        }
        try manager.load(nowMs: 0)
        return manager
    }

    /// Files that this process holds open below the test's folder, but for locks, by their endings.
    private func openFiles() throws -> [String: Int] {
        var endings: [String: Int] = [:]
        for name in try FileSystem.list("/proc/self/fd") {
            guard let path = FileSystem.linkTarget("/proc/self/fd/\(name)"), path.hasPrefix(folder.path), !path.hasSuffix(".lock") else { continue }
            endings[String(path.split(separator: ".").last ?? ""), default: 0] += 1
        }
        return endings
    }

    @Test("a log that rests takes one descriptor, and so does a segment that is complete")
    func descriptors() throws {
        let manager = try manager()
        for partition in 0..<40 { _ = try manager.logOrCreate("resting", Int32(partition), topicId: .zero, nowMs: 0) }
        #expect(try openFiles() == ["log": 40])
        let log = try manager.logOrCreate("written", 0, topicId: .zero, nowMs: 0)
        try log.lead(epoch: 0, isAlone: true)
        for number in 0..<60 { _ = try log.appendAsLeader(TestBatch.make([String(repeating: "v", count: 150 + number)]), leaderEpoch: 0, nowMs: 0) }
        let segments = log.view.segments
        #expect(segments.count > 4)
        #expect(segments[0].offsets.index.count > 2)
        #expect(try openFiles() == ["log": 40 + segments.count, "index": 1, "timeindex": 1])
        // Complete segments are read by their indexes, and without them when somebody takes them away.
        for round in 0..<2 {
            for offset in Int64(0)..<60 {
                let batch = try #require(try segments.last { $0.baseOffset <= offset }?.batch(atOrAfter: offset))
                #expect(batch.baseOffset == offset, "round \(round)")
            }
            if round == 0 { for segment in segments.dropLast() { try FileSystem.remove(segment.offsets.index.path) } }
        }
    }

    @Test("logs that are deleted together are renamed, made durable and taken from the checkpoint once a folder")
    func deletion() throws {
        let manager = try manager(2)
        let partitions = (0..<30).map { LogManager.Partition("t", Int32($0)) }
        for partition in partitions { _ = try manager.logOrCreate("t", partition.partition, topicId: .zero, nowMs: 0) }
        let changes = Guarded<[FileTrace.Change]>([])
        let recorder = FileTrace.record { change in changes.withLock { $0.append(change) } }
        let errors = manager.delete(Array(partitions.prefix(25)) + [LogManager.Partition("unknown", 0)], nowMs: 0)
        FileTrace.stop(recorder)
        #expect(errors.isEmpty)
        for number in 0..<2 {
            let path = "\(folder.path)/\(number)"
            let mine = changes.withLock { $0 }.compactMap { change -> String? in
                switch change {
                case .renamed(_, let to) where to.hasPrefix("\(path)/"): to.hasSuffix(LogFileName.deletedFolder) ? "folder" : "checkpoint"
                case .syncedDirectory(let at) where at == path: "sync"
                default: nil
                }
            }
            let folders = mine.filter { $0 == "folder" }.count
            #expect(folders >= 12)
            #expect(mine == Array(repeating: "folder", count: folders) + ["sync", "checkpoint", "sync"])
        }
        let left = try (0..<2).flatMap { try OffsetCheckpoint.read("\(folder.path)/\($0)/\(OffsetCheckpoint.highWatermark)").keys.map(\.partition) }
        #expect(left.sorted() == Array(25..<30))
        manager.removeDeleted(nowMs: 1_000_000)
        #expect(try (0..<2).flatMap { try FileSystem.list("\(folder.path)/\($0)") }.filter { $0.hasPrefix("t-") }.count == 5)
    }
}
