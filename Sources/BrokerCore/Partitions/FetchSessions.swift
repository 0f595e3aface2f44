import KafkaProto
import Platform

/// The fetch sessions of the broker (KIP-227): a client names its partitions once, and then only what changes; partitions with nothing new
/// are left out of the answers. A session is not tied to a connection.
public final class FetchSessions: Sendable {
    /// What a request says about sessions.
    public struct Metadata: Sendable, Equatable {
        public var id: Int32
        /// -1: without a session; 0: a new one; else the number of this request in its session.
        public var epoch: Int32

        public init(id: Int32, epoch: Int32) {
            self.id = id
            self.epoch = epoch
        }
    }

    /// A fetch to be carried out.
    public struct Fetch: Sendable {
        /// 0: without a session.
        public let sessionId: Int32
        public let isIncremental: Bool
        public let partitions: [PartitionFetch]
    }

    private struct Session {
        /// Of the next request.
        var epoch: Int32
        /// In the order they are served.
        var order: [FetchSession.Key] = []
        var partitions: [FetchSession.Key: FetchSession] = [:]
        let usesTopicIds: Bool
        var lastUsed: MonotonicTime
    }

    private struct State {
        var sessions: [Int32: Session] = [:]
        var random = SystemRandomNumberGenerator()
    }

    private let slots: Int
    private let evictionMs: Int
    private let state = Guarded(State())

    /// - Parameters:
    ///   - slots: sessions at most (`max.incremental.fetch.session.cache.slots`).
    ///   - evictionMs: one that has not been used for so long may give its place to a new one.
    public init(slots: Int = 1000, evictionMs: Int = 120_000) {
        self.slots = slots
        self.evictionMs = evictionMs
    }

    /// Sessions now.
    public var count: Int { state.withLock { $0.sessions.count } }

    /// Takes a request over.
    /// - Parameters:
    ///   - wanted: the partitions that the request names; in an incremental fetch, those that are new or changed.
    ///   - forgotten: those that leave the session.
    /// - Throws: `fetchSessionIdNotFound`, `invalidFetchSessionEpoch`, `fetchSessionTopicIdError`.
    public func begin(
        _ metadata: Metadata, _ wanted: [PartitionFetch], forgotten: [FetchSession.Key], usesTopicIds: Bool, now: MonotonicTime
    ) throws(ErrorCode) -> Fetch {
        try state.withLock { (state) throws(ErrorCode) in
            if metadata.epoch <= 0 {
                // Ends the session that is named, if it is there.
                if metadata.id != 0 { state.sessions[metadata.id] = nil }
                var id: Int32 = 0
                if metadata.epoch == 0, !wanted.isEmpty, makeRoom(&state, now) {
                    repeat { id = .random(in: 1...Int32.max, using: &state.random) } while state.sessions[id] != nil
                    var session = Session(epoch: 1, usesTopicIds: usesTopicIds, lastUsed: now)
                    for fetch in wanted { add(fetch, to: &session) }
                    state.sessions[id] = session
                }
                return Fetch(sessionId: id, isIncremental: false, partitions: wanted)
            }
            guard var session = state.sessions[metadata.id] else { throw .fetchSessionIdNotFound }
            guard session.epoch == metadata.epoch else { throw .invalidFetchSessionEpoch }
            guard session.usesTopicIds == usesTopicIds else { throw .fetchSessionTopicIdError }
            // Taken out meanwhile, so that it is not copied.
            state.sessions[metadata.id] = nil
            session.epoch = metadata.epoch == .max ? 1 : metadata.epoch + 1
            session.lastUsed = now
            for fetch in wanted { add(fetch, to: &session) }
            if !forgotten.isEmpty {
                for key in forgotten { session.partitions[key] = nil }
                let known = session.partitions
                session.order.removeAll { known[$0] == nil }
            }
            let partitions = session.order.compactMap { session.partitions[$0]?.fetch }
            state.sessions[metadata.id] = session
            return Fetch(sessionId: metadata.id, isIncremental: true, partitions: partitions)
        }
    }

    private func add(_ fetch: PartitionFetch, to session: inout Session) {
        let key = FetchSession.Key(fetch)
        if session.partitions[key] != nil {
            session.partitions[key]?.fetch = fetch
        } else {
            session.order.append(key)
            session.partitions[key] = FetchSession(fetch: fetch)
        }
    }

    private func makeRoom(_ state: inout State, _ now: MonotonicTime) -> Bool {
        if state.sessions.count < slots { return true }
        guard let oldest = state.sessions.min(by: { $0.value.lastUsed < $1.value.lastUsed }),
            now.milliseconds(since: oldest.value.lastUsed) > evictionMs
        else { return false }
        state.sessions[oldest.key] = nil
        return true
    }

    /// Notes what the answer says.
    /// - Parameter results: of the partitions of `fetch`, in their order.
    /// - Returns: which of them the answer names: those with something new, and those with an error.
    public func finish(_ fetch: Fetch, _ results: [PartitionFetchResult]) -> [Bool] {
        let all = [Bool](repeating: true, count: results.count)
        if fetch.sessionId == 0 { return all }
        return state.withLock { state in
            guard var session = state.sessions.removeValue(forKey: fetch.sessionId) else { return all }
            defer { state.sessions[fetch.sessionId] = session }
            var named = all
            var served: Set<FetchSession.Key> = []
            for (index, result) in results.enumerated() {
                let key = FetchSession.Key(fetch.partitions[index])
                guard let isNews = session.partitions[key]?.note(result) else { continue }
                named[index] = isNews || !fetch.isIncremental
                if (result.records?.size ?? 0) > 0 { served.insert(key) }
            }
            // Those that got records go to the end, so that the others are not starved by the limit on bytes.
            if fetch.isIncremental, !served.isEmpty, served.count < session.order.count {
                session.order = session.order.filter { !served.contains($0) } + session.order.filter { served.contains($0) }
            }
            return named
        }
    }
}

/// A partition in a fetch session: what is wanted of it, and what the client was told last.
public struct FetchSession: Sendable {
    /// By id where the request names topics so, else by name.
    public struct Key: Hashable, Sendable {
        let topic: String
        let topicId: Uuid
        let partition: Int32

        public init(topic: String, topicId: Uuid, partition: Int32) {
            self.topic = topicId == .zero ? topic : ""
            self.topicId = topicId
            self.partition = partition
        }

        init(_ fetch: PartitionFetch) {
            self.init(topic: fetch.name.topic, topicId: fetch.topicId, partition: fetch.name.partition)
        }
    }

    var fetch: PartitionFetch
    private var highWatermark: Int64 = -1
    private var logStartOffset: Int64 = -1
    private var lastStableOffset: Int64 = -1

    init(fetch: PartitionFetch) { self.fetch = fetch }

    /// - Returns: whether the client must be told.
    mutating func note(_ result: PartitionFetchResult) -> Bool {
        guard result.error == .none, let records = result.records else {
            // So that the next good answer is told whatever it says.
            highWatermark = -1
            return true
        }
        let isNews = records.size > 0 || result.diverging != nil || records.highWatermark != highWatermark
            || records.logStartOffset != logStartOffset || records.lastStableOffset != lastStableOffset
        highWatermark = records.highWatermark
        logStartOffset = records.logStartOffset
        lastStableOffset = records.lastStableOffset
        return isNews
    }
}
