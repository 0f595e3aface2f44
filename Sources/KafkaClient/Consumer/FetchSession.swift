import KafkaProto

/// The fetch session with one broker (KIP-227): the broker remembers the partitions, requests tell only what changed.
struct FetchSession {
    private struct Sent: Equatable {
        var offset: Int64
        var leaderEpoch: Int32
        var topicId: Uuid
    }

    private(set) var id: Int32 = 0
    private var epoch: Int32 = 0
    private var sent: [TopicPartition: Sent] = [:]

    /// Begins anew with the next request.
    mutating func reset() {
        id = 0
        epoch = 0
        sent = [:]
    }

    /// The request for these partitions, each with its `fetchOffset`.
    mutating func request(_ partitions: [ConsumerPartition], _ config: ConsumerConfig, version: Int16) -> FetchRequest {
        var request = FetchRequest(
            maxWaitMs: Int32(clamping: config.fetchWaitMs), minBytes: Int32(clamping: config.fetchBytesMin),
            maxBytes: version >= 3 ? Int32(clamping: config.fetchBytesMax) : Int32.max,
            isolationLevel: version >= 4 && config.isReadCommitted ? 1 : 0, rackId: version >= 11 ? config.rack : "")
        let usesSession = version >= 7
        let isFull = !usesSession || epoch == 0
        if usesSession {
            request.sessionId = id
            request.sessionEpoch = epoch
        }
        var topics: [FetchRequest.FetchTopic] = []
        var wanted: Set<TopicPartition> = []
        for partition in partitions.sorted(by: { $0.id < $1.id }) {
            guard let offset = partition.fetchOffset else { continue }
            let now = Sent(offset: offset, leaderEpoch: partition.leaderEpoch, topicId: partition.topicId)
            wanted.insert(partition.id)
            if !isFull, sent[partition.id] == now { continue }
            sent[partition.id] = now
            let entry = FetchRequest.FetchPartition(
                partition: partition.id.partition, currentLeaderEpoch: version >= 9 ? partition.leaderEpoch : -1,
                fetchOffset: offset, partitionMaxBytes: Int32(clamping: config.partitionBytesMax))
            if let last = topics.last, version >= 13 ? last.topicId == partition.topicId : last.topic == partition.id.topic {
                topics[topics.count - 1].partitions.append(entry)
            } else {
                topics.append(
                    version >= 13
                        ? FetchRequest.FetchTopic(topicId: partition.topicId, partitions: [entry])
                        : FetchRequest.FetchTopic(topic: partition.id.topic, partitions: [entry]))
            }
        }
        request.topics = topics
        let gone = sent.keys.filter { !wanted.contains($0) }
        if !gone.isEmpty {
            if !isFull {
                request.forgottenTopicsData = gone.sorted().map { partition in
                    version >= 13
                        ? FetchRequest.ForgottenTopic(topicId: sent[partition]?.topicId ?? .zero, partitions: [partition.partition])
                        : FetchRequest.ForgottenTopic(topic: partition.topic, partitions: [partition.partition])
                }
            }
            for partition in gone { sent[partition] = nil }
        }
        return request
    }

    /// Takes note of the answer.
    /// - Returns: false where the session is lost and the request is to be made again.
    mutating func answered(_ response: FetchResponse, version: Int16) -> Bool {
        guard version >= 7 else { return true }
        if response.errorCode != 0 {
            reset()
            return false
        }
        id = response.sessionId
        epoch = id == 0 ? 0 : epoch == Int32.max ? 1 : epoch + 1
        return true
    }
}
