import KafkaClient
import KafkaProto
import Platform

/// Share groups as KIP-932 has them, in a broker made for tests: epochs of members and sessions, acquired records, their
/// locks and delivery counts. Whatever breaks the protocol's rules is refused with the protocol's error, and kept in
/// `violations`. Lives on the test's loop.
final class ShareGroupStandIn: @unchecked Sendable {
    // Sendable: all state belongs to the thread of the loop.
    private enum State: Equatable {
        case available
        case acquired(String)
        case done
    }

    private struct Entry {
        var state = State.available
        var deliveries: Int16 = 0
        /// nil: an offset without a record.
        var value: String?
    }

    private struct Session {
        var epoch: Int32
        var partitions: Set<Int32>
    }

    let topicId = Uuid(high: 7, low: 7)
    /// Records of each partition by offset.
    private var log: [Int32: [Entry]] = [:]
    private var members: [String: Int32] = [:]
    private var sessions: [String: Session] = [:]
    private var groupEpoch: Int32 = 0
    /// Which offsets were accepted, and which rejected, in the order in which that was said.
    private(set) var accepted: [Int64] = []
    private(set) var rejected: [Int64] = []
    private(set) var renewals = 0
    private(set) var heartbeats = 0
    private(set) var violations: [String] = []
    /// Records that one fetch gives at most, whatever it asks for.
    var fetchRecordsMax = 100
    var deliveriesMax: Int16 = 5
    /// The partitions that members are to read.
    var assignment: [Int32]
    private var lastFetchWasEmpty = false
    private let newest: Int16

    init(partitions: Int, newest: Int16) {
        assignment = (0..<Int32(partitions)).map { $0 }
        self.newest = newest
    }

    func append(_ values: [String?], to partition: Int32) {
        log[partition, default: []] += values.map { Entry(value: $0) }
    }

    /// What happens when the time for acknowledging is over.
    func expireLocks() {
        for partition in log.keys { release(partition) { _ in true } }
    }

    /// The broker forgets the sessions, as after a restart; what was acquired in them is given to others.
    func loseSessions() {
        sessions = [:]
        expireLocks()
    }

    func fenceMembers() { for id in members.keys { members[id] = 99 } }

    func install(in broker: FakeBroker) {
        broker.topicId = topicId
        broker.pauseMs = { [self] in $0 == .shareFetch && lastFetchWasEmpty ? 5 : 0 }
        broker.others[.findCoordinator] = (4, { [port = broker.port] body, version in
            var reader = ByteReader(body)
            let request = try FindCoordinatorRequest(from: &reader, version: version)
            return FindCoordinatorResponse(
                coordinators: request.coordinatorKeys.map { .init(key: $0, nodeId: 1, host: "127.0.0.1", port: Int32(port)) })
        })
        broker.others[.shareGroupHeartbeat] = (1, { [self] body, version in
            var reader = ByteReader(body)
            return heartbeat(try ShareGroupHeartbeatRequest(from: &reader, version: version))
        })
        broker.others[.shareFetch] = (newest, { [self] body, version in
            var reader = ByteReader(body)
            return try fetch(try ShareFetchRequest(from: &reader, version: version), version)
        })
        broker.others[.shareAcknowledge] = (newest, { [self] body, version in
            var reader = ByteReader(body)
            return acknowledge(try ShareAcknowledgeRequest(from: &reader, version: version), version)
        })
    }

    private func refuse(_ code: ErrorCode, _ why: String) -> ErrorCode {
        violations.append("\(code): \(why)")
        return code
    }

    // MARK: Members

    private func heartbeat(_ request: ShareGroupHeartbeatRequest) -> ShareGroupHeartbeatResponse {
        heartbeats += 1
        func error(_ code: ErrorCode) -> ShareGroupHeartbeatResponse { ShareGroupHeartbeatResponse(errorCode: code.rawValue) }
        guard Uuid(request.memberId) != nil else { return error(refuse(.invalidRequest, "member id '\(request.memberId)'")) }
        switch request.memberEpoch {
        case 0:
            guard request.subscribedTopicNames?.isEmpty == false else { return error(refuse(.invalidRequest, "joins without topics")) }
            groupEpoch += 1
            members[request.memberId] = groupEpoch
        case -1:
            guard members.removeValue(forKey: request.memberId) != nil else { return error(refuse(.unknownMemberId, "leaves unknown")) }
            return ShareGroupHeartbeatResponse(memberId: request.memberId, memberEpoch: -1)
        default:
            guard let epoch = members[request.memberId] else { return error(.unknownMemberId) }
            guard epoch == request.memberEpoch else {
                members[request.memberId] = nil
                return error(.fencedMemberEpoch)
            }
        }
        return ShareGroupHeartbeatResponse(
            memberId: request.memberId, memberEpoch: members[request.memberId] ?? 0, heartbeatIntervalMs: 20,
            assignment: .init(topicPartitions: [.init(topicId: topicId, partitions: assignment)]))
    }

    // MARK: Sessions

    /// Checks a request's session and moves its epoch on.
    private func session(_ member: String?, _ epoch: Int32, saysSomething: Bool, fetches: Bool) -> ErrorCode {
        guard let member, Uuid(member) != nil else { return refuse(.invalidRequest, "member id of a share request") }
        if epoch == 0 {
            guard fetches else { return refuse(.invalidShareSessionEpoch, "a session begins with a fetch") }
            guard !saysSomething else { return refuse(.invalidRequest, "acknowledgements before the session") }
            if sessions[member] != nil { releaseAll(of: member) }
            sessions[member] = Session(epoch: 1, partitions: [])
            return .none
        }
        guard let session = sessions[member] else { return .shareSessionNotFound }
        if epoch == -1 { return .none }
        guard session.epoch == epoch else { return refuse(.invalidShareSessionEpoch, "epoch \(epoch), not \(session.epoch)") }
        sessions[member]?.epoch += 1
        return .none
    }

    private func end(_ member: String) {
        sessions[member] = nil
        releaseAll(of: member)
    }

    private func releaseAll(of member: String) {
        for partition in log.keys { release(partition) { $0 == member } }
    }

    private func release(_ partition: Int32, _ isTheirs: (String) -> Bool) {
        for offset in (log[partition] ?? []).indices {
            if case .acquired(let member)? = log[partition]?[offset].state, isTheirs(member) { giveBack(partition, offset) }
        }
    }

    private func giveBack(_ partition: Int32, _ offset: Int) {
        let deliveries = log[partition]?[offset].deliveries ?? 0
        log[partition]?[offset].state = deliveries >= deliveriesMax ? .done : .available
    }

    // MARK: Fetching

    private func fetch(_ request: ShareFetchRequest, _ version: Int16) throws -> ShareFetchResponse {
        let says = request.topics.contains { $0.partitions.contains { !$0.acknowledgementBatches.isEmpty } }
        let code = session(request.memberId, request.shareSessionEpoch, saysSomething: says, fetches: true)
        guard code == .none, let member = request.memberId else { return ShareFetchResponse(errorCode: code.rawValue) }
        if version >= 1, request.maxRecords <= 0 || request.batchSize <= 0 { violations.append("maxRecords \(request.maxRecords)") }
        var answers: [Int32: ShareFetchResponse.PartitionData] = [:]
        for topic in request.topics {
            for p in topic.partitions {
                guard topic.topicId == topicId, assignment.contains(p.partitionIndex) || !p.acknowledgementBatches.isEmpty else {
                    answers[p.partitionIndex] = .init(partitionIndex: p.partitionIndex, errorCode: ErrorCode.unknownTopicOrPartition.rawValue)
                    continue
                }
                sessions[member]?.partitions.insert(p.partitionIndex)
                if !p.acknowledgementBatches.isEmpty {
                    let result = settle(p.partitionIndex, p.acknowledgementBatches.map { ($0.firstOffset, $0.lastOffset, $0.acknowledgeTypes) }, member, 3)
                    answers[p.partitionIndex] = .init(partitionIndex: p.partitionIndex, acknowledgeErrorCode: result.rawValue)
                }
            }
        }
        for topic in request.forgottenTopicsData { for p in topic.partitions { sessions[member]?.partitions.remove(p) } }
        let most = min(fetchRecordsMax, version >= 1 ? Int(request.maxRecords) : .max)
        lastFetchWasEmpty = answers.isEmpty
        for partition in (sessions[member]?.partitions ?? []).sorted() {
            guard let data = try acquire(partition, member, most) else { continue }
            lastFetchWasEmpty = false
            answers[partition] = ShareFetchResponse.PartitionData(
                partitionIndex: partition, acknowledgeErrorCode: answers[partition]?.acknowledgeErrorCode ?? 0, records: .bytes(data.records),
                acquiredRecords: data.acquired)
        }
        return ShareFetchResponse(
            acquisitionLockTimeoutMs: 30_000,
            responses: answers.isEmpty ? [] : [.init(topicId: topicId, partitions: answers.sorted { $0.key < $1.key }.map(\.value))])
    }

    /// Acquires what is available; the records come in batches of ten, as they lie in the log.
    private func acquire(
        _ partition: Int32, _ member: String, _ most: Int
    ) throws -> (records: Bytes, acquired: [ShareFetchResponse.AcquiredRecords])? {
        guard var entries = log[partition] else { return nil }
        var acquired: [ShareFetchResponse.AcquiredRecords] = []
        var count = 0
        for offset in entries.indices where entries[offset].state == .available && count < most {
            entries[offset].state = .acquired(member)
            entries[offset].deliveries += 1
            count += 1
            if let last = acquired.last, last.lastOffset == Int64(offset) - 1, last.deliveryCount == entries[offset].deliveries {
                acquired[acquired.count - 1].lastOffset = Int64(offset)
            } else {
                acquired.append(.init(firstOffset: Int64(offset), lastOffset: Int64(offset), deliveryCount: entries[offset].deliveries))
            }
        }
        guard let first = acquired.first?.firstOffset, let last = acquired.last?.lastOffset else { return nil }
        log[partition] = entries
        var bytes = ByteBuffer(capacity: 4096)
        for base in stride(from: Int(first) / 10 * 10, through: Int(last), by: 10) {
            var builder = RecordBatchBuilder(baseOffset: Int64(base))
            for offset in base..<min(base + 10, entries.count) {
                guard let value = entries[offset].value else { continue }
                builder.append(offset: Int64(offset), timestamp: 1, key: nil, value: Bytes(utf8: value))
            }
            if !builder.isEmpty { bytes.append(try builder.finish()) }
        }
        return (bytes.finish(), acquired)
    }

    // MARK: Acknowledging

    private func acknowledge(_ request: ShareAcknowledgeRequest, _ version: Int16) -> ShareAcknowledgeResponse {
        let code = session(request.memberId, request.shareSessionEpoch, saysSomething: true, fetches: false)
        guard code == .none, let member = request.memberId else { return ShareAcknowledgeResponse(errorCode: code.rawValue) }
        let renews = request.topics.contains { $0.partitions.contains { $0.acknowledgementBatches.contains { $0.acknowledgeTypes.contains(4) } } }
        if renews != request.isRenewAck {
            return ShareAcknowledgeResponse(errorCode: refuse(.invalidRequest, "isRenewAck \(request.isRenewAck)").rawValue)
        }
        var answers: [ShareAcknowledgeResponse.PartitionData] = []
        for topic in request.topics {
            for p in topic.partitions {
                let result = settle(
                    p.partitionIndex, p.acknowledgementBatches.map { ($0.firstOffset, $0.lastOffset, $0.acknowledgeTypes) }, member,
                    version >= 2 ? 4 : 3)
                answers.append(.init(partitionIndex: p.partitionIndex, errorCode: result.rawValue))
            }
        }
        if request.shareSessionEpoch == -1 { end(member) }
        return ShareAcknowledgeResponse(responses: answers.isEmpty ? [] : [.init(topicId: topicId, partitions: answers)])
    }

    private func settle(_ partition: Int32, _ batches: [(first: Int64, last: Int64, types: [Int8])], _ member: String, _ newestType: Int8) -> ErrorCode {
        var end: Int64 = -1
        for batch in batches {
            guard batch.first <= batch.last, batch.first > end, !batch.types.isEmpty,
                batch.types.count == 1 || batch.types.count == Int(batch.last - batch.first + 1), batch.types.allSatisfy({ (0...newestType).contains($0) })
            else { return refuse(.invalidRequest, "acknowledgements \(batches)") }
            end = batch.last
        }
        for batch in batches {
            for offset in batch.first...batch.last where log[partition]?[Int(offset)].state != .acquired(member) { return .invalidRecordState }
        }
        for batch in batches {
            for offset in batch.first...batch.last {
                let type = batch.types.count == 1 ? batch.types[0] : batch.types[Int(offset - batch.first)]
                if (type == 0) != (log[partition]?[Int(offset)].value == nil) { violations.append("offset \(offset) is told as type \(type)") }
                switch type {
                case 0: log[partition]?[Int(offset)].state = .done
                case 1:
                    log[partition]?[Int(offset)].state = .done
                    accepted.append(offset)
                case 2: giveBack(partition, Int(offset))
                case 3:
                    log[partition]?[Int(offset)].state = .done
                    rejected.append(offset)
                default: renewals += 1
                }
            }
        }
        return .none
    }
}
