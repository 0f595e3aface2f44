import Platform

/// An aborted transaction, as `.txnindex` files hold it (KIP-98).
///
/// Entry: 34 bytes = Int16 version 0, Int64 producer id, first offset, last offset (of the marker), last stable offset.
public struct AbortedTransaction: Sendable, Equatable {
    static let size = 34
    public let producerId: Int64
    public let firstOffset: Int64
    public let lastOffset: Int64
    public let lastStableOffset: Int64
}

/// The aborted transactions that ended in a segment. The file is made with the first of them.
final class TransactionIndex: Sendable {
    let path: String
    private let entries: Guarded<[AbortedTransaction]>

    init(_ path: String) throws(LogError) {
        self.path = path
        var entries: [AbortedTransaction] = []
        if FileSystem.exists(path) {
            let bytes = try onDisk { () throws(SystemError) in try FileSystem.read(path) }
            var at = 0
            while at + AbortedTransaction.size <= bytes.count {
                guard bytes.int16(at: at) == 0 else { throw .damaged(path, at: at, "version \(bytes.int16(at: at)) is not known") }
                entries.append(
                    AbortedTransaction(
                        producerId: bytes.int64(at: at + 2), firstOffset: bytes.int64(at: at + 10),
                        lastOffset: bytes.int64(at: at + 18), lastStableOffset: bytes.int64(at: at + 26)))
                at += AbortedTransaction.size
            }
        }
        self.entries = Guarded(entries)
    }

    var all: [AbortedTransaction] { entries.withLock { $0 } }

    func append(_ transaction: AbortedTransaction) throws(LogError) {
        var bytes = ByteBuffer(capacity: AbortedTransaction.size)
        bytes.appendInt16(0)
        bytes.appendInt64(transaction.producerId)
        bytes.appendInt64(transaction.firstOffset)
        bytes.appendInt64(transaction.lastOffset)
        bytes.appendInt64(transaction.lastStableOffset)
        let count = entries.withLock { $0.count }
        let entry = bytes.finish()
        try onDisk { () throws(SystemError) in
            try File.open(path, .create).write(entry, at: count * AbortedTransaction.size)
        }
        entries.withLock { $0.append(transaction) }
    }

    /// Keeps the transactions that ended below `offset`.
    func truncate(to offset: Int64) throws(LogError) {
        let kept = all.filter { $0.lastOffset < offset }
        guard kept.count != all.count else { return }
        try onDisk { () throws(SystemError) in
            try File.open(path, .create).truncate(to: kept.count * AbortedTransaction.size)
        }
        entries.withLock { $0 = kept }
    }

    func sync() throws(LogError) {
        guard FileSystem.exists(path) else { return }
        try onDisk { () throws(SystemError) in try File.open(path, .readWrite).sync() }
    }

    /// Transactions that touch the offsets from `fetchOffset` up to `upperBound`, and whether later segments can hold more of them.
    func collect(from fetchOffset: Int64, to upperBound: Int64) -> (found: [AbortedTransaction], isComplete: Bool) {
        var found: [AbortedTransaction] = []
        for transaction in all {
            if transaction.lastOffset >= fetchOffset && transaction.firstOffset < upperBound { found.append(transaction) }
            if transaction.lastStableOffset >= upperBound { return (found, true) }
        }
        return (found, false)
    }
}
