import KafkaProto

/// The share session with one broker (KIP-932): the broker remembers the member's partitions and what it acquired; each
/// request carries the next epoch and tells only what changed. Pure: requests come out, answers go in.
struct ShareSession {
    /// Of the next request; 0 begins a session, -1 would end it.
    private(set) var epoch: Int32 = 0
    private(set) var partitions: Set<TopicIdPartition> = []

    private static let final: Int32 = -1

    var isNew: Bool { epoch == 0 }

    /// Begins anew with the next request. What was acquired in the old session is lost.
    mutating func reset() {
        epoch = 0
        partitions = []
    }

    /// The fetch for these partitions, with acknowledgements for some of them.
    mutating func fetch(
        _ wanted: Set<TopicIdPartition>, _ acknowledgements: [TopicIdPartition: [AcknowledgementBatch]], memberId: String,
        _ config: ShareConsumerConfig, version: Int16
    ) -> ShareFetchRequest {
        var request = ShareFetchRequest(
            groupId: config.groupId, memberId: memberId, shareSessionEpoch: epoch, maxWaitMs: Int32(clamping: config.fetchWaitMs),
            minBytes: Int32(clamping: config.fetchBytesMin), maxBytes: Int32(clamping: config.fetchBytesMax))
        if version >= 1 {
            request.maxRecords = Int32(clamping: config.recordsMax)
            request.batchSize = Int32(clamping: config.recordsMax)
        }
        if version >= 2, config.limitsRecords { request.shareAcquireMode = 1 }
        let added = wanted.subtracting(partitions)
        for id in added.union(acknowledgements.keys).sorted() {
            let entry = ShareFetchRequest.FetchPartition(
                partitionIndex: id.partition, partitionMaxBytes: version == 0 ? Int32(clamping: config.partitionBytesMax) : 0,
                acknowledgementBatches: (acknowledgements[id] ?? []).map {
                    ShareFetchRequest.AcknowledgementBatch(firstOffset: $0.first, lastOffset: $0.last, acknowledgeTypes: $0.types)
                })
            if request.topics.last?.topicId == id.topicId {
                request.topics[request.topics.count - 1].partitions.append(entry)
            } else {
                request.topics.append(ShareFetchRequest.FetchTopic(topicId: id.topicId, partitions: [entry]))
            }
        }
        for id in partitions.subtracting(wanted).sorted() {
            if request.forgottenTopicsData.last?.topicId == id.topicId {
                request.forgottenTopicsData[request.forgottenTopicsData.count - 1].partitions.append(id.partition)
            } else {
                request.forgottenTopicsData.append(ShareFetchRequest.ForgottenTopic(topicId: id.topicId, partitions: [id.partition]))
            }
        }
        partitions = wanted
        return request
    }

    /// Acknowledgements without a fetch; nil where there is no session that they could belong to.
    func acknowledge(
        _ acknowledgements: [TopicIdPartition: [AcknowledgementBatch]], memberId: String, _ config: ShareConsumerConfig, ends: Bool = false,
        version: Int16
    ) -> ShareAcknowledgeRequest? {
        guard !isNew else { return nil }
        var request = ShareAcknowledgeRequest(groupId: config.groupId, memberId: memberId, shareSessionEpoch: ends ? Self.final : epoch)
        if version >= 2 { request.isRenewAck = acknowledgements.values.contains { $0.contains(where: \.renews) } }
        for (id, batches) in acknowledgements.sorted(by: { $0.key < $1.key }) {
            let entry = ShareAcknowledgeRequest.AcknowledgePartition(
                partitionIndex: id.partition,
                acknowledgementBatches: batches.map {
                    ShareAcknowledgeRequest.AcknowledgementBatch(firstOffset: $0.first, lastOffset: $0.last, acknowledgeTypes: $0.types)
                })
            if request.topics.last?.topicId == id.topicId {
                request.topics[request.topics.count - 1].partitions.append(entry)
            } else {
                request.topics.append(ShareAcknowledgeRequest.AcknowledgeTopic(topicId: id.topicId, partitions: [entry]))
            }
        }
        return request
    }

    /// Takes note of how a request ended.
    /// - Returns: false where the broker did not carry it out.
    mutating func answered(_ code: ErrorCode) -> Bool {
        switch code {
        case .shareSessionNotFound, .invalidShareSessionEpoch, .shareSessionLimitReached:
            reset()
            return false
        default:
            epoch = epoch == .max ? 1 : epoch + 1
            return code == .none
        }
    }
}
