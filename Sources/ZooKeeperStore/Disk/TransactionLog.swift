import Codecs
import Platform

/// The transaction log of a server, in ZooKeeper's own files, with one fdatasync for all who wait.
///
/// The owner of the tree appends; a job on the runner writes what has come together, makes it durable and tells the zxid
/// up to which everything is. While the device works, the next group gathers. A failed write or sync is told once and
/// ends the log: what came after the last durable zxid must not be acknowledged.
public final class TransactionLog: Sendable {
    public struct Options: Sendable {
        /// Bytes by which a file grows ahead of what is written (`preAllocSize`, there in KiB); 0: not at all.
        public var preAllocBytes = 64 << 20
        /// Whether a group is made durable before it is told (`forceSync`).
        public var forceSync = true
        /// A file that has grown over this many bytes is followed by another (`txnLogSizeLimitInKb`, there in KiB); 0: no limit.
        public var fileBytesMax = 0

        public init() {}
    }

    /// What one write and one sync made durable.
    public struct Commit: Sendable {
        /// Of the last transaction; all up to it are durable.
        public let zxid: Int64
        public let transactions: Int
        public let bytes: Int
        /// What the sync took; 0 with `forceSync` off.
        public let syncNanoseconds: Int64
    }

    /// A group takes no more than this in bytes unless one transaction is larger: recovery tells a torn group from damage by it.
    static let groupBytesMax = 1 << 20

    /// What waits to be written; groups leave in the order in which they were begun.
    private struct Group {
        var buffer = ByteBuffer(capacity: 4096)
        var firstZxid: Int64 = 0
        var lastZxid: Int64 = 0
        var transactions = 0
        /// Begins a new file.
        var rolls = false
    }

    private struct State {
        var full: [Group] = []
        var open = Group()
        /// The next transaction begins a new file.
        var rollNext = false
        /// A job of the runner is at work or about to be.
        var running = false
        var ended = false
        var durableZxid: Int64 = 0
        var waiting: [(zxid: Int64, then: @Sendable () -> Void)] = []
    }

    private let state = Guarded(State())
    private let writer: TransactionLogFile
    private let runner: @Sendable (@escaping @Sendable () -> Void) -> Void
    private let onCommit: @Sendable (Commit) -> Void
    private let onFailure: @Sendable (DiskError) -> Void

    /// - Parameters:
    ///   - folder: the `version-2` of the folder for logs; it is made when absent.
    ///   - lastZxid: of what the folder holds already.
    ///   - runner: starts a job on a thread that may block; one job at a time.
    ///   - onCommit: on the runner's thread, in the order of zxids.
    ///   - onFailure: on the runner's thread, once, and nothing after it.
    public init(
        folder: String, lastZxid: Int64, options: Options, runner: @escaping @Sendable (@escaping @Sendable () -> Void) -> Void,
        onCommit: @escaping @Sendable (Commit) -> Void, onFailure: @escaping @Sendable (DiskError) -> Void
    ) {
        writer = TransactionLogFile(folder: folder, options: options)
        self.runner = runner
        self.onCommit = onCommit
        self.onFailure = onFailure
        state.withLock { $0.durableZxid = lastZxid }
    }

    /// Appends a transaction; nothing is written before the runner's next job.
    /// - Parameters:
    ///   - zxid: higher than that of the one before.
    ///   - entry: its TxnHeader, its record and, where there is one, its TxnDigest.
    public func append(zxid: Int64, entry: Bytes) {
        let checksum = Adler32(entry).value
        let start = state.withLock { state -> Bool in
            if state.ended { return false }
            let size = entry.count + TransactionLogFormat.prefixBytes + 1
            if state.open.transactions > 0
                && (state.rollNext || state.open.buffer.count + size > TransactionLog.groupBytesMax)
            {
                state.full.append(state.open)
                state.open = Group()
            }
            if state.open.transactions == 0 { state.open.firstZxid = zxid }
            if state.rollNext {
                state.open.rolls = true
                state.rollNext = false
            }
            TransactionLogFormat.append(entry, checksum: checksum, to: &state.open.buffer)
            state.open.lastZxid = zxid
            state.open.transactions += 1
            let start = !state.running
            state.running = true
            return start
        }
        if start { runner { self.writeWhatWaits() } }
    }

    /// The next transaction begins a new file, as after each snapshot.
    public func roll() { state.withLock { $0.rollNext = true } }

    /// Runs `then` when all up to `zxid` is durable: at once where it is, else on the runner's thread, and never when the log fails.
    public func whenDurable(_ zxid: Int64, _ then: @escaping @Sendable () -> Void) {
        let isDurable = state.withLock { state -> Bool in
            if zxid <= state.durableZxid { return true }
            state.waiting.append((zxid, then))
            return false
        }
        if isDurable { then() }
    }

    /// Transactions appended from now on are dropped; those before it are still written.
    public func close() { state.withLock { $0.ended = true } }

    /// Whether everything that was appended has been written.
    public var isIdle: Bool { state.withLock { !$0.running } }

    private func writeWhatWaits() {
        while true {
            let next = state.withLock { state -> Group? in
                if !state.full.isEmpty { return state.full.removeFirst() }
                if state.open.transactions > 0 {
                    let group = state.open
                    state.open = Group()
                    return group
                }
                state.running = false
                return nil
            }
            guard var group = next else { return }
            do throws(SystemError) {
                let bytes = group.buffer.finish()
                let sync = try writer.write(bytes, firstZxid: group.firstZxid, inNewFile: group.rolls)
                let ready = state.withLock { state -> [@Sendable () -> Void] in
                    state.durableZxid = group.lastZxid
                    if state.waiting.isEmpty { return [] }
                    defer { state.waiting.removeAll { $0.zxid <= group.lastZxid } }
                    return state.waiting.filter { $0.zxid <= group.lastZxid }.map(\.then)
                }
                onCommit(
                    Commit(
                        zxid: group.lastZxid, transactions: group.transactions, bytes: bytes.count, syncNanoseconds: sync))
                for then in ready { then() }
            } catch {
                // `running` stays set: no job follows, and what waits is lost with the process.
                state.withLock { state in
                    state.ended = true
                    state.full = []
                    state.open = Group()
                }
                onFailure(.system(error))
                return
            }
        }
    }
}
