import KafkaProto
import Platform

/// Fetches from one broker, one request at a time, as long as little is buffered.
final class BrokerFetcher: @unchecked Sendable {
    // Sendable: all state belongs to the thread of the consumer's loop.
    let broker: Int32
    var session = FetchSession()
    private(set) var isStopped = false
    private var signal: Promise<Void>?

    init(_ broker: Int32) { self.broker = broker }

    func wake() {
        signal?.complete(())
        signal = nil
    }

    func stop() {
        isStopped = true
        wake()
    }

    func wait(until deadline: MonotonicTime) async {
        let promise = Promise<Void>()
        signal = promise
        _ = await promise.value(until: deadline)
        signal = nil
    }
}

extension Consumer {
    /// How many bytes a broker's partitions may have waiting before the next request is held back.
    private static let bufferedBytesMax = 2 << 20

    /// Brings leaders and positions of all partitions up to date, then fetches.
    func refresh(afterMs: Int = 0) {
        guard !isClosed else { return }
        if isRefreshing {
            refreshesAgain = true
            return
        }
        isRefreshing = true
        loop.spawn {
            if afterMs > 0 { await self.loop.sleep(until: MonotonicTime.now.advanced(byMilliseconds: afterMs)) }
            self.refreshesAgain = false
            var pauseMs: Int?
            do {
                let missing = try await self.findLeaders()
                try await self.findPositions()
                if missing { pauseMs = self.config.retryBackoffMs }
            } catch let error as ClientError where error.isRetriable && !self.cluster.brokers.isEmpty {
                pauseMs = self.config.retryBackoffMs
            } catch let error as BrokerError where error.code.retriable {
                pauseMs = self.config.retryBackoffMs
            } catch {
                self.fail(error)
            }
            self.isRefreshing = false
            self.wakeFetchers()
            if let pauseMs { self.refresh(afterMs: pauseMs) } else if self.refreshesAgain { self.refresh() }
        }
    }

    /// - Returns: whether a partition has no leader yet.
    private func findLeaders() async throws -> Bool {
        let topics = Set(partitions.keys.map(\.topic)).sorted()
        guard !topics.isEmpty else { return false }
        let response = try await cluster.metadata(
            topics: topics, allowAutoTopicCreation: config.allowsTopicCreation,
            deadline: cluster.apiDeadline(config.requestTimeoutMs))
        for topic in response.topics {
            guard let name = topic.name else { continue }
            switch ErrorCode(wire: topic.errorCode) {
            case .topicAuthorizationFailed:
                throw BrokerError(.topicAuthorizationFailed, "Not authorized to access topics: [\(name)]")
            case .invalidTopicException: throw BrokerError(.invalidTopicException, "Invalid topics: [\(name)]")
            default: break
            }
            for p in topic.partitions {
                guard let partition = partitions[TopicPartition(name, p.partitionIndex)] else { continue }
                partition.leader = p.leaderId < 0 ? nil : p.leaderId
                partition.leaderEpoch = p.leaderEpoch
                partition.topicId = topic.topicId
            }
        }
        return partitions.values.contains { $0.leader == nil }
    }

    /// Gives every partition without a position one: the one asked for, the committed one, or by the reset policy.
    private func findPositions() async throws {
        var open = partitions.values.filter { $0.position == nil && $0.leader != nil }
        guard !open.isEmpty else { return }
        let wanted = open.filter { $0.start == nil }
        if let group = config.groupId, !wanted.isEmpty {
            let committed = try await admin.groupOffsets(group, partitions: wanted.map(\.id), requireStable: config.isReadCommitted)
            for partition in wanted {
                if let offset = committed[partition.id]?.offset, partition.position == nil {
                    partition.move(to: offset)
                    partition.lastCommitted = offset
                }
            }
            open.removeAll { $0.position != nil }
        }
        var specs: [TopicPartition: OffsetSpec] = [:]
        for partition in open {
            if let start = partition.start {
                specs[partition.id] = start
            } else {
                switch config.reset {
                case .earliest: specs[partition.id] = .earliest
                case .latest: specs[partition.id] = .latest
                case .none:
                    let names = open.map { "\($0.id)" }.sorted().joined(separator: ", ")
                    throw BrokerError(.offsetOutOfRange, "Undefined offset with no reset policy for partitions: [\(names)]")
                }
            }
        }
        let generations = open.map { ($0, $0.generation) }
        for (id, result) in try await admin.listOffsets(specs, readCommitted: config.isReadCommitted) {
            guard let (partition, generation) = generations.first(where: { $0.0.id == id }), partition.generation == generation
            else { continue }
            switch result {
            case .success(let found): partition.move(to: max(found.offset, 0))
            case .failure(let error): throw error
            }
        }
    }

    func wakeFetchers() {
        for partition in partitions.values {
            guard let broker = partition.source, partition.fetchOffset != nil else { continue }
            if let fetcher = fetchers[broker] {
                fetcher.wake()
            } else {
                let fetcher = BrokerFetcher(broker)
                fetchers[broker] = fetcher
                loop.spawn { await self.run(fetcher) }
            }
        }
    }

    private func run(_ fetcher: BrokerFetcher) async {
        while !fetcher.isStopped {
            let mine = partitions.values.filter { $0.source == fetcher.broker && $0.fetchOffset != nil && !$0.isPaused }
            let waiting = mine.reduce(0) { $0 + $1.bufferedBytes }
            if mine.isEmpty || waiting >= Self.bufferedBytesMax {
                wakeReader()
                await fetcher.wait(until: .distantFuture)
                continue
            }
            do {
                try await fetch(mine, fetcher)
            } catch {
                wakeReader()
                if fetcher.isStopped { return }
                fetcher.session.reset()
                if let error = error as? ClientError, !error.isRetriable {
                    fail(error)
                    await fetcher.wait(until: MonotonicTime.now.advanced(byMilliseconds: 1000))
                    continue
                }
                for partition in mine { partition.preferredReplica = nil }
                await loop.sleep(until: MonotonicTime.now.advanced(byMilliseconds: config.retryBackoffMs))
                refresh()
                await fetcher.wait(until: MonotonicTime.now.advanced(byMilliseconds: 1000))
            }
        }
    }

    private func fetch(_ mine: [ConsumerPartition], _ fetcher: BrokerFetcher) async throws {
        let deadline = cluster.apiDeadline(config.requestTimeoutMs + config.fetchWaitMs)
        if cluster.openConnection(to: fetcher.broker) == nil { wakeReader() }
        let connection = try await cluster.connection(to: fetcher.broker, deadline: deadline)
        let hasIds = mine.allSatisfy { $0.topicId != .zero }
        let version = try connection.version(of: FetchRequest.self, atMost: hasIds ? .max : 12)
        let request = fetcher.session.request(mine, config, version: version)
        var byId: [TopicPartition: (partition: ConsumerPartition, generation: Int)] = [:]
        var names: [Uuid: String] = [:]
        for partition in mine {
            byId[partition.id] = (partition, partition.generation)
            if version >= 13 { names[partition.topicId] = partition.id.topic }
        }
        let answer = try connection.start(request, version: version)
        // Only now: the broker works at the next answer while the last one is read.
        wakeReader()
        let response = try await connection.finish(answer, of: FetchRequest.self, version: version, deadline: deadline)
        guard fetcher.session.answered(response, version: version) else {
            switch ErrorCode(wire: response.errorCode) {
            case .fetchSessionIdNotFound, .invalidFetchSessionEpoch, .fetchSessionTopicIdError: return
            default: throw BrokerError(ErrorCode(wire: response.errorCode))
            }
        }
        var stale = false
        for topic in response.responses {
            let name = version >= 13 ? names[topic.topicId] ?? "" : topic.topic
            for data in topic.partitions {
                guard let (partition, generation) = byId[TopicPartition(name, data.partitionIndex)], partition.generation == generation
                else { continue }
                if try take(data, partition) { stale = true }
            }
        }
        if stale { refresh(afterMs: config.retryBackoffMs) }
    }

    /// Tells the reader that there are records.
    private func wakeReader() {
        if bufferedFirst < buffered.count { wake() }
    }

    /// - Returns: whether the leader has to be asked for again.
    private func take(_ data: FetchResponse.PartitionData, _ partition: ConsumerPartition) throws -> Bool {
        switch ErrorCode(wire: data.errorCode) {
        case .none: break
        case .offsetOutOfRange:
            if partition.preferredReplica != nil {
                partition.preferredReplica = nil
                return true
            }
            if config.reset == .none {
                fail(
                    BrokerError(
                        .offsetOutOfRange,
                        "Fetch position \(partition.fetchOffset ?? -1) is out of range for partition \(partition.id), and there is no reset policy"))
                partition.isPaused = true
                return false
            }
            partition.generation += 1
            partition.position = nil
            partition.fetchOffset = nil
            partition.start = config.reset == .earliest ? .earliest : .latest
            return true
        case .topicAuthorizationFailed:
            fail(BrokerError(.topicAuthorizationFailed, "Not authorized to access topics: [\(partition.id.topic)]"))
            partition.isPaused = true
            return false
        case .corruptMessage:
            fail(BrokerError(.corruptMessage, "\(partition.id): the broker cannot read its log at offset \(partition.fetchOffset ?? -1)"))
            partition.isPaused = true
            return false
        case .unknownLeaderEpoch, .offsetNotAvailable: return true
        default:
            partition.preferredReplica = nil
            return true
        }
        if data.preferredReadReplica >= 0, data.preferredReadReplica != partition.source {
            partition.preferredReplica = data.preferredReadReplica
            wakeFetchers()
            return false
        }
        partition.highWatermark = max(partition.highWatermark, data.highWatermark)
        guard let bytes = data.records?.bytes, !bytes.isEmpty else { return false }
        var end = partition.fetchOffset ?? 0
        let start = end
        for batch in RecordBatches(bytes) { end = max(end, batch.nextOffset) }
        if end == start {
            fail(
                BrokerError(
                    .recordListTooLarge,
                    "\(partition.id): no whole batch of records at offset \(start) fits into max.partition.fetch.bytes (\(config.partitionBytesMax))"))
            partition.isPaused = true
            return false
        }
        partition.fetchOffset = end
        partition.bufferedBytes += bytes.count
        buffered.append(
            Buffered(
                partition: partition, generation: partition.generation, reader: RecordBatchReader(bytes),
                aborted: AbortedTransactions(data.abortedTransactions), size: bytes.count))
        return false
    }
}
