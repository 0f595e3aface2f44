import BrokerCore
import KafkaProto
import LogStore
import Platform

/// Fetch: records of partitions as parts of files, after a wait where there are none yet.
enum FetchHandler {
    typealias Topic = FetchResponse.FetchableTopicResponse

    @Sendable
    static func handle(_ request: FetchRequest, _ call: RequestCall, _ broker: BrokerContext) async -> FetchResponse? {
        let replicaId = call.version >= 15 ? request.replicaState.replicaId : request.replicaId
        let image = broker.metadata.image
        let usesTopicIds = call.version >= 13
        let wanted = request.topics.flatMap { topic in
            topic.partitions.map { partition in
                PartitionFetch(
                    name: TopicPartition(usesTopicIds ? image.topicNames[topic.topicId] ?? "" : topic.topic, partition.partition),
                    topicId: topic.topicId, offset: partition.fetchOffset, maxBytes: Int(partition.partitionMaxBytes),
                    currentLeaderEpoch: partition.currentLeaderEpoch, lastFetchedEpoch: partition.lastFetchedEpoch)
            }
        }
        let forgotten = request.forgottenTopicsData.flatMap { topic in
            topic.partitions.map { FetchSession.Key(topic: topic.topic, topicId: topic.topicId, partition: $0) }
        }
        let fetch: FetchSessions.Fetch
        do throws(ErrorCode) {
            fetch = try broker.fetchSessions.begin(
                .init(id: request.sessionId, epoch: request.sessionEpoch), wanted, forgotten: forgotten, usesTopicIds: usesTopicIds,
                now: call.received)
        } catch {
            return FetchResponse(errorCode: error.rawValue)
        }
        let isolation: FetchIsolation = replicaId >= 0 ? .logEnd : request.isolationLevel == 1 ? .lastStable : .highWatermark
        let parameters = FetchParameters(
            replicaId: replicaId, maxWaitMs: Int(request.maxWaitMs), minBytes: min(Int(request.minBytes), Int(request.maxBytes)),
            maxBytes: call.version >= 3 ? min(Int(request.maxBytes), broker.configs.broker.int("fetch.max.bytes")) : .max,
            isolation: isolation)
        // Topics of a session that came by id before their names were known here.
        let partitions = usesTopicIds ? fetch.partitions.map { named($0, image) } : fetch.partitions
        let results = await broker.replicas.fetch(partitions, parameters)
        let isNamed = broker.fetchSessions.finish(fetch, results)

        var response = FetchResponse(sessionId: fetch.sessionId)
        var leaders: Set<Int32> = []
        for (index, result) in results.enumerated() where isNamed[index] {
            var data = await partitionData(partitions[index], result, call, broker)
            if call.version >= 16, result.error == .notLeaderOrFollower || result.error == .fencedLeaderEpoch,
                let known = broker.metadata.image.partition(partitions[index].name)
            {
                data.currentLeader = .init(leaderId: known.leader, leaderEpoch: known.leaderEpoch)
                leaders.insert(known.leader)
            }
            let fetched = partitions[index]
            if let last = response.responses.last, usesTopicIds ? last.topicId == fetched.topicId : last.topic == fetched.name.topic {
                response.responses[response.responses.count - 1].partitions.append(data)
            } else {
                response.responses.append(
                    Topic(topic: usesTopicIds ? "" : fetched.name.topic, topicId: usesTopicIds ? fetched.topicId : .zero, partitions: [data]))
            }
        }
        for (id, endpoint, rack) in broker.endpoints(leaders, call.listener) {
            response.nodeEndpoints.append(.init(nodeId: id, host: endpoint.host, port: endpoint.port, rack: rack))
        }
        return response
    }

    private static func named(_ fetch: PartitionFetch, _ image: ClusterImage) -> PartitionFetch {
        var fetch = fetch
        fetch.name = TopicPartition(image.topicNames[fetch.topicId] ?? "", fetch.name.partition)
        return fetch
    }

    private static func partitionData(
        _ fetch: PartitionFetch, _ result: PartitionFetchResult, _ call: RequestCall, _ broker: BrokerContext
    ) async -> FetchResponse.PartitionData {
        var data = FetchResponse.PartitionData(
            partitionIndex: fetch.name.partition, errorCode: result.error.rawValue, highWatermark: -1, lastStableOffset: -1,
            logStartOffset: -1, records: .bytes(.empty))
        guard let records = result.records else {
            if result.error == .unknownTopicOrPartition, call.version >= 13, fetch.name.topic.isEmpty {
                data.errorCode = ErrorCode.unknownTopicId.rawValue
            }
            return data
        }
        data.highWatermark = records.highWatermark
        data.lastStableOffset = call.version >= 4 ? records.lastStableOffset : -1
        data.logStartOffset = call.version >= 5 ? records.logStartOffset : -1
        data.abortedTransactions = call.version < 4 ? [] : records.abortedTransactions?.map {
            .init(producerId: $0.producerId, firstOffset: $0.firstOffset)
        }
        if let diverging = result.diverging, call.version >= 12 {
            data.divergingEpoch = .init(epoch: diverging.epoch, endOffset: diverging.endOffset)
        }
        guard let range = records.range else { return data }
        if call.version < 10, broker.configs.topic(fetch.name.topic).compressionType == "zstd" {
            data.errorCode = ErrorCode.unsupportedCompressionType.rawValue
        } else if call.version >= 4 {
            data.records = .deferred([range], length: range.length)
        } else {
            switch await converted(range, toMagic: call.version <= 1 ? 0 : 1, firstOffset: fetch.offset, broker) {
            case .success(let bytes): data.records = .bytes(bytes)
            case .failure(let error): data.errorCode = error.rawValue
            }
        }
        return data
    }

    /// The records in the format that an old client knows.
    private static func converted(
        _ range: FileRange, toMagic magic: Int8, firstOffset: Int64, _ broker: BrokerContext
    ) async -> Result<Bytes, ErrorCode> {
        await broker.workers.run {
            do {
                let bytes = try range.file.read(at: range.position, count: range.length)
                return .success(try RecordConversion.down(bytes, toMagic: magic, firstOffset: firstOffset))
            } catch let error as RecordBatchError {
                return .failure(error.errorCode)
            } catch {
                return .failure(.kafkaStorageError)
            }
        }
    }
}
