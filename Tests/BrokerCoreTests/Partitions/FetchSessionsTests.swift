import KafkaProto
import LogStore
import Platform
import Testing

@testable import BrokerCore

@Suite("Fetch sessions")
struct FetchSessionsTests {
    private let now = MonotonicTime(nanoseconds: 0)

    private func want(_ partition: Int32, offset: Int64 = 0) -> PartitionFetch {
        PartitionFetch(name: TopicPartition("t", partition), offset: offset, maxBytes: 1000)
    }

    private func result(_ highWatermark: Int64, error: ErrorCode = .none) -> PartitionFetchResult {
        PartitionFetchResult(
            error: error,
            records: error != .none ? nil : FetchedRecords(
                range: nil, highWatermark: highWatermark, lastStableOffset: highWatermark, logStartOffset: 0, logEndOffset: highWatermark,
                abortedTransactions: nil))
    }

    private func begin(
        _ sessions: FetchSessions, _ id: Int32, _ epoch: Int32, _ wanted: [PartitionFetch], forgotten: [Int32] = [], at time: MonotonicTime? = nil
    ) throws(ErrorCode) -> FetchSessions.Fetch {
        try sessions.begin(
            .init(id: id, epoch: epoch), wanted, forgotten: forgotten.map { .init(topic: "t", topicId: .zero, partition: $0) },
            usesTopicIds: false, now: time ?? now)
    }

    @Test("an incremental fetch asks for all partitions of the session, and is told only what is new and what is in error")
    func incremental() throws {
        let sessions = FetchSessions()
        let full = try begin(sessions, 0, 0, [want(0), want(1), want(2)])
        #expect(full.sessionId > 0 && !full.isIncremental)
        #expect(sessions.finish(full, [result(5), result(5), result(0, error: .notLeaderOrFollower)]) == [true, true, true])
        let next = try begin(sessions, full.sessionId, 1, [want(1, offset: 5)])
        #expect(next.partitions.map(\.name.partition) == [0, 1, 2])
        #expect(next.partitions[1].offset == 5)
        #expect(sessions.finish(next, [result(5), result(6), result(0, error: .notLeaderOrFollower)]) == [false, true, true])
        let after = try begin(sessions, full.sessionId, 2, [want(3)], forgotten: [0])
        #expect(after.partitions.map(\.name.partition) == [1, 2, 3])
        // A partition that was in error is told when it is well again, whatever it says.
        #expect(sessions.finish(after, [result(6), result(5), result(0)]) == [false, true, true])
    }

    @Test("a wrong number or an unknown session is refused, and the session goes on as before")
    func wrong() throws {
        let sessions = FetchSessions()
        let id = try begin(sessions, 0, 0, [want(0)]).sessionId
        #expect(throws: ErrorCode.invalidFetchSessionEpoch) { try begin(sessions, id, 2, []) }
        #expect(throws: ErrorCode.fetchSessionIdNotFound) { try begin(sessions, id &+ 1 == 0 ? 1 : id &+ 1, 1, []) }
        #expect(try begin(sessions, id, 1, []).partitions.count == 1)
        // Epoch -1 closes it.
        #expect(try begin(sessions, id, -1, [want(0)]).sessionId == 0)
        #expect(throws: ErrorCode.fetchSessionIdNotFound) { try begin(sessions, id, 2, []) }
    }

    @Test("without a free place a fetch goes without a session, unless one has not been used for long")
    func eviction() throws {
        let sessions = FetchSessions(slots: 1, evictionMs: 1000)
        #expect(try begin(sessions, 0, 0, [want(0)]).sessionId > 0)
        #expect(try begin(sessions, 0, 0, [want(0)], at: now.advanced(byMilliseconds: 900)).sessionId == 0)
        #expect(try begin(sessions, 0, 0, [want(0)], at: now.advanced(byMilliseconds: 1100)).sessionId > 0)
        #expect(sessions.count == 1)
    }
}
