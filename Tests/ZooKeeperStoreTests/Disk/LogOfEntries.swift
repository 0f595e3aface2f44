import Platform

@testable import ZooKeeperStore

/// A transaction log that writes at once on the caller's thread, and what it told.
final class LogOfEntries: Sendable {
    private let told = Guarded<(commits: [TransactionLog.Commit], failures: [DiskError])>(([], []))
    private let jobs = Guarded<[@Sendable () -> Void]>([])
    private let opened = Guarded<TransactionLog?>(nil)

    /// - Parameter waits: jobs gather until `runJobs`.
    init(_ folder: String, waits: Bool = false, preAllocBytes: Int = 64 << 10, fileBytesMax: Int = 0, forceSync: Bool = true) {
        var options = TransactionLog.Options()
        options.preAllocBytes = preAllocBytes
        options.fileBytesMax = fileBytesMax
        options.forceSync = forceSync
        let (told, jobs) = (told, jobs)
        let log = TransactionLog(
            folder: folder, lastZxid: 0, options: options,
            runner: { job in if waits { jobs.withLock { $0.append(job) } } else { job() } },
            onCommit: { commit in told.withLock { $0.commits.append(commit) } },
            onFailure: { error in told.withLock { $0.failures.append(error) } })
        opened.withLock { $0 = log }
    }

    var commits: [TransactionLog.Commit] { told.withLock { $0.commits } }
    var failures: [DiskError] { told.withLock { $0.failures } }
    var durableZxid: Int64 { commits.last?.zxid ?? 0 }

    func append(_ zxid: Int64, bytes: Int = 60) { opened.withLock { $0 }?.append(zxid: zxid, entry: LogOfEntries.entry(zxid, bytes: bytes)) }
    func whenDurable(_ zxid: Int64, _ then: @escaping @Sendable () -> Void) { opened.withLock { $0 }?.whenDurable(zxid, then) }
    func roll() { opened.withLock { $0 }?.roll() }

    func runJobs() {
        for job in jobs.withLock({ waiting in
            defer { waiting = [] }
            return waiting
        }) { job() }
    }

    /// Bytes that look like an entry: a header with the zxid in its place, then bytes that tell the zxid again.
    static func entry(_ zxid: Int64, bytes: Int = 60) -> Bytes {
        var buffer = ByteBuffer()
        buffer.appendInt64(0x1000_0000_0000_0001)
        buffer.appendInt32(Int32(truncatingIfNeeded: zxid))
        buffer.appendInt64(zxid)
        buffer.appendInt64(1_700_000_000_000)
        buffer.appendInt32(5)
        for i in 0..<max(bytes - 32, 0) { buffer.append(UInt8(truncatingIfNeeded: Int(zxid) &* 7 &+ i) | 1) }
        return buffer.finish()
    }
}

extension LogReplay {
    /// The zxids of a folder, checked against what `LogOfEntries` wrote.
    static func zxids(_ folder: String, after zxid: Int64 = 0) throws -> (zxids: [Int64], repairs: [String]) {
        var zxids: [Int64] = []
        let outcome = try run(folder, after: zxid) { record throws(RecoveryRefusal) in
            guard record.entry == LogOfEntries.entry(record.zxid, bytes: record.entry.count) else {
                throw RecoveryRefusal("another entry")
            }
            zxids.append(record.zxid)
        }
        return (zxids, outcome.repairs)
    }
}
