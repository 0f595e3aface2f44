// Over 600 lines with its two extensions: batching, sending and the order of retries are one state machine, and the
// pieces mean little apart. Sending is in Producer+Sending, transactions in Producer+Transactions.
import Codecs
import KafkaProto
import Platform

/// Writes records: collects them into batches, one a partition, and sends batches to the partitions' leaders.
///
/// Order is kept for each partition, through retries too when it is idempotent. `append` neither allocates nor waits; who
/// appends much awaits `room()` now and then. Used on its loop only.
public final class Producer: @unchecked Sendable {
    // Sendable: all state belongs to the thread of the cluster's loop.
    public let cluster: KafkaCluster
    public let config: ProducerConfig
    /// Told of every batch that was acknowledged or lost.
    public var onDelivery: ((DeliveryReport) -> Void)?
    /// Whether reports carry a tag for each record.
    public var tracksRecords = false
    public private(set) var recordsSent = 0

    var topics: [String: ProducerTopic] = [:]
    var senders: [Int32: BrokerSender] = [:]
    var bufferedBytes = 0
    /// Batches that are neither acknowledged nor lost.
    var openBatches = 0
    var waitingForRoom: [Promise<Void>] = []
    var waitingForFlush: [Promise<Void>] = []
    var isFlushing = false
    var lingerTimer: LoopTimer?
    var isRefreshing = false
    var refreshTimer: LoopTimer?
    var producerId: Int64 = -1
    var producerEpoch: Int16 = -1
    var transaction = TransactionState.none
    var fatal: (any Error)?
    private var random = SystemRandomNumberGenerator()

    enum TransactionState { case none, ready, inTransaction }

    public init(_ cluster: KafkaCluster) throws(ConfigError) {
        self.cluster = cluster
        config = try ProducerConfig(cluster.config)
    }

    var loop: EventLoop { cluster.loop }

    // MARK: Topics

    /// The topic with its partitions; asks the cluster the first time, and lets it make the topic where it does so.
    ///
    /// - Throws: within `max.block.ms`.
    public func topic(_ name: String) async throws -> ProducerTopic {
        if let topic = topics[name], !topic.partitions.isEmpty { return topic }
        if config.isIdempotent, producerId < 0, config.transactionalId == nil { try await initProducerId() }
        let deadline = cluster.apiDeadline(config.blockMs)
        let topic = topics[name] ?? ProducerTopic(name)
        var last: (any Error)?
        while true {
            do {
                let response = try await cluster.metadata(topics: [name], allowAutoTopicCreation: true, deadline: deadline)
                if let found = response.topics.first {
                    if let error = BrokerError(wire: found.errorCode) {
                        switch error.code {
                        case .leaderNotAvailable, .unknownTopicOrPartition: last = error
                        case .invalidTopicException: throw BrokerError(.invalidTopicException, "Invalid topics: [\(name)]")
                        case .topicAuthorizationFailed:
                            throw BrokerError(.topicAuthorizationFailed, "Not authorized to access topics: [\(name)]")
                        default: throw error
                        }
                    } else if !found.partitions.isEmpty {
                        topic.update(found)
                        topics[name] = topic
                        refreshRegularly()
                        return topic
                    }
                }
            } catch let error as ClientError where error.isRetriable && !cluster.brokers.isEmpty {
                last = error
            }
            let resume = MonotonicTime.now.advanced(byMilliseconds: config.retryBackoffMs)
            guard resume < deadline else {
                let reason = last.map { ": \($0)" } ?? ""
                throw ClientError(.timedOut, "Topic \(name) not present in metadata after \(config.blockMs) ms\(reason)")
            }
            await loop.sleep(until: resume)
        }
    }

    // MARK: Appending

    /// Adds a record to its partition's batch.
    ///
    /// - Parameters:
    ///   - partition: nil for the partitioner's choice: by the key's hash, else the sticky one.
    ///   - timestamp: in ms.
    ///   - tag: comes back in the report, where the producer tracks records.
    /// - Throws: `BrokerError` for a record over `max.request.size` or a partition that is not there.
    public func append(
        _ topic: ProducerTopic, partition: Int32? = nil, timestamp: Int64, key: Bytes?, value: Bytes?,
        headers: RecordHeaders = .none, tag: UInt64 = 0
    ) throws(BrokerError) {
        let size = RecordBatchBuilder.recordSizeMax(key: key, value: value, headers: headers)
        if size + 61 > config.requestBytesMax {
            throw BrokerError(
                .messageTooLarge,
                "The message is \(size + 61) bytes when serialized which is larger than \(config.requestBytesMax), "
                    + "which is the value of the max.request.size configuration.")
        }
        let index = try choose(topic, partition, key, size)
        let target = topic.partitions[index]
        if let open = target.open, open.builder.sizeInBytes + size > config.batchBytes { seal(target, open) }
        let batch: ProducerBatch
        if let open = target.open {
            batch = open
        } else {
            batch = ProducerBatch(
                RecordBatchBuilder(
                    compression: config.compression, level: config.compressionLevel,
                    capacity: config.lingerMs > 0 || config.batchBytes > 1 << 15 ? max(config.batchBytes, size + 61) : size + 512),
                created: .now, reserved: max(config.batchBytes, size))
            target.open = batch
            openBatches += 1
            bufferedBytes += batch.reserved
            if config.lingerMs > 0, !isFlushing { startLinger() } else { wake(target.leader) }
        }
        batch.builder.append(timestamp: timestamp, key: key, value: value, headers: headers)
        batch.count += 1
        if tracksRecords { batch.tags.append(tag) }
        recordsSent += 1
        if batch.builder.sizeInBytes >= config.batchBytes { seal(target, batch) }
    }

    private func choose(_ topic: ProducerTopic, _ partition: Int32?, _ key: Bytes?, _ size: Int) throws(BrokerError) -> Int {
        if let partition {
            guard partition >= 0, Int(partition) < topic.partitions.count else {
                throw BrokerError(
                    .unknownTopicOrPartition,
                    "Partition \(partition) of topic \(topic.name) is not there: it has \(topic.partitions.count).")
            }
            return Int(partition)
        }
        if let key, !config.ignoresKeys { return Murmur2.partition(key, of: topic.partitions.count) }
        let choices = topic.available.isEmpty ? Array(topic.partitions.indices) : topic.available
        if config.roundRobin {
            defer { topic.nextRoundRobin = (topic.nextRoundRobin + 1) % choices.count }
            return choices[topic.nextRoundRobin % choices.count]
        }
        if choices.count == 1 { return choices[0] }
        if topic.sticky < 0 || topic.stickyBytes >= config.batchBytes {
            topic.sticky = choices[Int.random(in: 0..<choices.count, using: &random)]
            topic.stickyBytes = 0
        }
        topic.stickyBytes += size
        return topic.sticky
    }

    func seal(_ partition: ProducerPartition, _ batch: ProducerBatch) {
        partition.open = nil
        partition.ready.append(batch)
        wake(partition.leader)
    }

    private func startLinger() {
        guard lingerTimer == nil else { return }
        lingerTimer = loop.schedule(at: MonotonicTime.now.advanced(byMilliseconds: config.lingerMs)) { self.lingerEnded() }
    }

    private func lingerEnded() {
        lingerTimer = nil
        let now = MonotonicTime.now
        var next: MonotonicTime?
        for topic in topics.values {
            for partition in topic.partitions {
                guard let open = partition.open else { continue }
                let due = open.created.advanced(byMilliseconds: config.lingerMs)
                if due <= now { seal(partition, open) } else { next = min(next ?? due, due) }
            }
        }
        if let next, lingerTimer == nil { lingerTimer = loop.schedule(at: next) { self.lingerEnded() } }
    }

    // MARK: Waiting

    /// Whether records fill more than `buffer.memory`: then `room()` is to be awaited.
    public var isFull: Bool { bufferedBytes >= config.bufferBytes }

    /// Returns when there is room for more records.
    public func room() async {
        while isFull {
            let promise = Promise<Void>()
            waitingForRoom.append(promise)
            wakeAll()
            await promise.value()
        }
    }

    /// Sends what was appended, without lingering, and returns when all of it is acknowledged or lost.
    public func flush() async {
        isFlushing = true
        for topic in topics.values {
            for partition in topic.partitions { if let open = partition.open { seal(partition, open) } }
        }
        wakeAll()
        while openBatches > 0 {
            let promise = Promise<Void>()
            waitingForFlush.append(promise)
            await promise.value()
        }
        isFlushing = false
    }

    /// Flushes and ends; the cluster stays open.
    public func close() async {
        await flush()
        lingerTimer?.cancel()
        refreshTimer?.cancel()
    }

    func settled(_ batch: ProducerBatch) {
        openBatches -= 1
        bufferedBytes -= batch.reserved
        if !isFull, !waitingForRoom.isEmpty {
            let waiting = waitingForRoom
            waitingForRoom = []
            for promise in waiting { promise.complete(()) }
        }
        if openBatches == 0, !waitingForFlush.isEmpty {
            let waiting = waitingForFlush
            waitingForFlush = []
            for promise in waiting { promise.complete(()) }
        }
    }
}
