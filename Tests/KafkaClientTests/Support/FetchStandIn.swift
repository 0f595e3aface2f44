import KafkaProto
import Platform

/// Fetch with sessions as KIP-227 has them, in a broker made for tests: what a request does not repeat is remembered, and a
/// request out of the session's rules is refused and kept in `violations`. Gives one batch of a partition at a time, so
/// that reading takes many requests. Lives on the test's loop.
final class FetchStandIn: @unchecked Sendable {
    // Sendable: all state belongs to the thread of the loop.
    enum Trouble: Sendable {
        case none
        /// The connection ends before the answer.
        case close
        /// The broker has forgotten the session, as after a restart.
        case loseSession
        /// Every partition is led by another, who is the same again when asked.
        case movedLeader
    }

    private struct Batch {
        let first: Int64
        let next: Int64
        let bytes: Bytes
    }

    private struct Session {
        let id: Int32
        var epoch: Int32
        var offsets: [Int32: Int64]
    }

    private let topic: String
    private let topicId: Uuid
    private var log: [Int32: [Batch]] = [:]
    private var session: Session?
    private var lastId: Int32 = 0
    /// By partition: producer, first offset and marker of each aborted transaction.
    var aborted: [Int32: [(producerId: Int64, firstOffset: Int64, marker: Int64)]] = [:]
    var trouble: () -> Trouble = { .none }
    private(set) var violations: [String] = []
    private(set) var fullRequests = 0
    private(set) var incrementalRequests = 0
    /// Partitions that incremental requests named.
    private(set) var namedPartitions = 0

    init(topic: String, topicId: Uuid) {
        self.topic = topic
        self.topicId = topicId
    }

    /// Adds a batch; a nil value stands for the marker that ends a transaction (`commits`).
    func append(_ values: [String?], to partition: Int32, producerId: Int64 = -1, commits: Bool = true) throws {
        let first = log[partition]?.last?.next ?? 0
        var builder = RecordBatchBuilder(baseOffset: first)
        var header = RecordBatchBuilder.Header()
        header.producerId = producerId
        header.producerEpoch = producerId < 0 ? -1 : 0
        header.isTransactional = producerId >= 0
        for value in values {
            if let value {
                builder.append(timestamp: 1, key: nil, value: Bytes(utf8: value))
            } else {
                header.isControl = true
                builder.append(timestamp: 1, key: Bytes([0, 0, 0, commits ? 1 : 0]), value: Bytes([0, 0, 0, 0, 0, 0]))
            }
        }
        let next = builder.nextOffset
        log[partition, default: []].append(Batch(first: first, next: next, bytes: try builder.finish(header)))
    }

    /// Flips a bit in the value of the partition's last batch.
    func corrupt(_ partition: Int32) {
        guard let last = log[partition]?.popLast() else { return }
        var bytes = last.bytes.array
        // Behind the value there is the number of headers.
        bytes[bytes.count - 2] ^= 1
        log[partition]?.append(Batch(first: last.first, next: last.next, bytes: Bytes(bytes)))
    }

    func install(in broker: FakeBroker, newest: Int16) {
        broker.topicId = topicId
        broker.others[.fetch] = (newest, { [self] body, version in
            var reader = ByteReader(body)
            return try fetch(try FetchRequest(from: &reader, version: version), version)
        })
        broker.pauseMs = { [self] in $0 == .fetch && lastWasEmpty ? 5 : 0 }
    }

    private var lastWasEmpty = false

    private struct Closed: Error {}

    private func fetch(_ request: FetchRequest, _ version: Int16) throws -> FetchResponse {
        var moved = false
        switch trouble() {
        case .none: break
        case .close: throw Closed()
        case .loseSession: session = nil
        case .movedLeader: moved = true
        }
        if let error = open(request, version) { return FetchResponse(errorCode: error.rawValue) }
        let session = session
        var data: [FetchResponse.PartitionData] = []
        var total = 0
        for (partition, offset) in (session?.offsets ?? [:]).sorted(by: { $0.key < $1.key }) {
            if moved {
                data.append(.init(partitionIndex: partition, errorCode: ErrorCode.notLeaderOrFollower.rawValue))
                continue
            }
            let batches = log[partition] ?? []
            let end = batches.last?.next ?? 0
            guard let batch = batches.first(where: { $0.next > offset }) else {
                if request.sessionEpoch == 0 { data.append(.init(partitionIndex: partition, highWatermark: end)) }
                continue
            }
            total += 1
            data.append(
                .init(
                    partitionIndex: partition, highWatermark: end, lastStableOffset: end,
                    abortedTransactions: request.isolationLevel == 1
                        ? (aborted[partition] ?? []).filter { $0.marker >= offset }.map { .init(producerId: $0.producerId, firstOffset: $0.firstOffset) } : nil,
                    records: .bytes(batch.bytes)))
        }
        lastWasEmpty = total == 0
        let answer = version >= 13 ? FetchResponse.FetchableTopicResponse(topicId: topicId, partitions: data) : .init(topic: topic, partitions: data)
        return FetchResponse(sessionId: session?.id ?? 0, responses: data.isEmpty ? [] : [answer])
    }

    /// The session's rules; nil where the request keeps them.
    private func open(_ request: FetchRequest, _ version: Int16) -> ErrorCode? {
        for entry in request.topics where version >= 13 ? entry.topicId != topicId : entry.topic != topic {
            violations.append("a topic '\(entry.topic)' \(entry.topicId)")
        }
        if request.sessionEpoch == 0 {
            fullRequests += 1
            lastId += 1
            session = Session(id: lastId, epoch: 1, offsets: [:])
        } else {
            guard var known = session, known.id == request.sessionId else { return .fetchSessionIdNotFound }
            guard known.epoch == request.sessionEpoch else {
                violations.append("epoch \(request.sessionEpoch), not \(known.epoch)")
                return .invalidFetchSessionEpoch
            }
            incrementalRequests += 1
            namedPartitions += request.topics.reduce(0) { $0 + $1.partitions.count }
            known.epoch += 1
            session = known
        }
        for entry in request.topics {
            for partition in entry.partitions { session?.offsets[partition.partition] = partition.fetchOffset }
        }
        for entry in request.forgottenTopicsData {
            for partition in entry.partitions {
                if session?.offsets.removeValue(forKey: partition) == nil { violations.append("forgets partition \(partition), which it had not named") }
            }
        }
        return nil
    }
}
