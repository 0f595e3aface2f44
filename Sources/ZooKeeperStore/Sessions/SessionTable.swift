/// The sessions and when they end unless they are heard of.
///
/// Time is rounded up to ticks and sessions lie in buckets by the tick at which they end, so that hearing of one costs
/// nothing and looking for those that ended costs a look at the first buckets.
struct SessionTable {
    private struct Session {
        var timeoutMs: Int32
        /// Milliseconds.
        var bucket: Int64
        var isClosing = false
    }

    private var sessions: [Int64: Session] = [:]
    private var buckets: [Int64: Set<Int64>] = [:]
    private let tickMs: Int64
    private var nextID: Int64

    /// - Parameters:
    ///   - nowMs: a clock that only goes on; every other time is of the same clock.
    ///   - seed: milliseconds from which the numbers of new sessions come; later starts of a server have higher ones.
    init(tickMs: Int32, seed: Int64) {
        self.tickMs = Int64(max(tickMs, 1))
        // As ZooKeeper numbers them: the server's number (1 for one that stands alone), then the time.
        nextID = Int64(bitPattern: (UInt64(bitPattern: seed) << 24) >> 8) | 1 << 56
    }

    var count: Int { sessions.count }
    var ids: [Int64] { sessions.keys.sorted() }
    func contains(_ id: Int64) -> Bool { sessions[id] != nil }
    func isClosing(_ id: Int64) -> Bool { sessions[id]?.isClosing ?? false }
    func timeoutMs(_ id: Int64) -> Int32? { sessions[id]?.timeoutMs }

    mutating func makeID() -> Int64 {
        nextID += 1
        while sessions[nextID] != nil { nextID += 1 }
        return nextID
    }

    mutating func add(_ id: Int64, timeoutMs: Int32, nowMs: Int64) {
        let bucket = round(nowMs + Int64(timeoutMs))
        if let old = sessions[id] { leave(id, old.bucket) }
        sessions[id] = Session(timeoutMs: timeoutMs, bucket: bucket)
        buckets[bucket, default: []].insert(id)
    }

    private func round(_ ms: Int64) -> Int64 { (ms / tickMs + 1) * tickMs }

    private mutating func leave(_ id: Int64, _ bucket: Int64) {
        buckets[bucket]?.remove(id)
        if buckets[bucket]?.isEmpty == true { buckets[bucket] = nil }
    }

    /// The session was heard of. Its timeout becomes `timeoutMs` where that is given.
    /// - Returns: false where there is no such session, or it is ending.
    mutating func touch(_ id: Int64, timeoutMs: Int32? = nil, nowMs: Int64) -> Bool {
        guard var session = sessions[id], !session.isClosing else { return false }
        if let timeoutMs { session.timeoutMs = timeoutMs }
        let bucket = round(nowMs + Int64(session.timeoutMs))
        if bucket > session.bucket || timeoutMs != nil {
            leave(id, session.bucket)
            session.bucket = bucket
            buckets[bucket, default: []].insert(id)
        }
        sessions[id] = session
        return true
    }

    mutating func remove(_ id: Int64) {
        guard let session = sessions.removeValue(forKey: id) else { return }
        leave(id, session.bucket)
    }

    /// Marks it: it takes no more requests.
    mutating func close(_ id: Int64) { sessions[id]?.isClosing = true }

    /// Sessions whose time is over by `nowMs`, those that ended first in front; they are marked as closing.
    mutating func expire(nowMs: Int64) -> [Int64] {
        var ended: [Int64] = []
        for bucket in buckets.keys.filter({ $0 <= nowMs }).sorted() {
            for id in (buckets[bucket] ?? []).sorted() where sessions[id]?.isClosing == false {
                sessions[id]?.isClosing = true
                ended.append(id)
            }
            buckets[bucket] = nil
        }
        return ended
    }

    /// All begin anew, for a server that was down while they could not be heard of.
    mutating func restartAll(nowMs: Int64) {
        for (id, session) in sessions { add(id, timeoutMs: session.timeoutMs, nowMs: nowMs) }
    }

    mutating func removeAll() {
        sessions = [:]
        buckets = [:]
    }

    /// Buckets in order of time, each with its sessions.
    var expiries: [(atMs: Int64, ids: [Int64])] { buckets.keys.sorted().map { ($0, (buckets[$0] ?? []).sorted()) } }
}
