import Codecs
import KafkaProto
import Platform

/// Sends to one broker: at most `max.in.flight.requests.per.connection` requests at a time.
final class BrokerSender: @unchecked Sendable {
    // Sendable: all state belongs to the thread of the producer's loop.
    let broker: Int32
    var isRunning = false
    var inFlight = 0

    init(_ broker: Int32) { self.broker = broker }
}

/// A batch with the partition that it goes to.
private struct Outgoing: @unchecked Sendable {
    // Sendable: handed from one task of the producer's loop to another.
    let partition: ProducerPartition
    let batch: ProducerBatch
}

extension Producer {
    /// Sees to it that what waits for this broker is sent.
    func wake(_ broker: Int32?) {
        guard let broker else { return refreshSoon() }
        let sender = senders[broker] ?? BrokerSender(broker)
        senders[broker] = sender
        guard !sender.isRunning else { return }
        sender.isRunning = true
        loop.spawn { await self.run(broker) }
    }

    func wakeAll() {
        for topic in topics.values {
            for partition in topic.partitions where partition.hasWork { wake(partition.leader) }
        }
    }

    private func run(_ broker: Int32) async {
        guard let sender = senders[broker] else { return }
        while sender.inFlight < config.inFlightMax {
            let outgoing = take(for: broker)
            if outgoing.isEmpty { break }
            do {
                let connection = try await cluster.connection(to: broker, deadline: cluster.apiDeadline(config.requestTimeoutMs))
                try dispatch(outgoing, on: connection, sender)
                if config.acks == 0 {
                    await connection.written()
                    guard connection.isOpen else { throw ClientError(.closed, "\(connection.address): the connection broke") }
                    for one in outgoing { delivered(one, baseOffset: -1) }
                }
            } catch {
                for one in outgoing { failed(one, error) }
                refreshSoon()
                break
            }
        }
        sender.isRunning = false
    }

    /// The next batch of each partition that this broker leads, up to `max.request.size`.
    private func take(for broker: Int32) -> [Outgoing] {
        var outgoing: [Outgoing] = []
        var size = 0
        let now = MonotonicTime.now
        for topic in topics.values {
            for partition in topic.partitions where partition.leader == broker {
                if let muted = partition.mutedUntil {
                    if muted > now { continue }
                    partition.mutedUntil = nil
                }
                if partition.isRetrying || partition.hasSequenceGap, partition.inFlight > 0 { continue }
                closeGap(partition)
                if partition.ready.isEmpty, let open = partition.open, isDue(open, now) { sealQuietly(partition, open) }
                guard let batch = partition.ready.first else { continue }
                if now.milliseconds(since: batch.created) > config.deliveryTimeoutMs {
                    expire(partition)
                    continue
                }
                if !outgoing.isEmpty, size + batch.size > config.requestBytesMax { continue }
                size += batch.size
                partition.ready.removeFirst()
                partition.inFlight += 1
                outgoing.append(Outgoing(partition: partition, batch: batch))
            }
        }
        return outgoing
    }

    private func isDue(_ batch: ProducerBatch, _ now: MonotonicTime) -> Bool {
        isFlushing || isFull || config.lingerMs == 0 || now.milliseconds(since: batch.created) >= config.lingerMs
    }

    private func sealQuietly(_ partition: ProducerPartition, _ batch: ProducerBatch) {
        partition.open = nil
        partition.ready.append(batch)
    }

    private func dispatch(_ outgoing: [Outgoing], on connection: KafkaConnection, _ sender: BrokerSender) throws {
        let version = try connection.version(of: ProduceRequest.self)
        if version < 3 {
            throw ClientError(.unsupportedVersion, "\(connection.address): the broker does not take record batches (Produce 3, Kafka 0.11)")
        }
        if config.compression == .zstd, version < 7 {
            throw ClientError(.unsupportedVersion, "\(connection.address): the broker does not take zstd (Produce 7, Kafka 2.1)")
        }
        var topics: [ProduceRequest.TopicProduceData] = []
        for one in outgoing {
            let records = try encode(one)
            let data = ProduceRequest.PartitionProduceData(index: one.partition.id.partition, records: .bytes(records))
            if topics.last?.name == one.partition.id.topic {
                topics[topics.count - 1].partitionData.append(data)
            } else {
                topics.append(ProduceRequest.TopicProduceData(name: one.partition.id.topic, partitionData: [data]))
            }
            one.batch.attempts += 1
        }
        let request = ProduceRequest(
            transactionalId: config.transactionalId, acks: config.acks, timeoutMs: Int32(clamping: config.requestTimeoutMs),
            topicData: topics)
        if config.acks == 0 {
            return try connection.sendUnanswered(request, version: version)
        }
        let answer = try connection.start(request, version: version)
        sender.inFlight += 1
        loop.spawn {
            do {
                let response = try await connection.finish(
                    answer, of: ProduceRequest.self, version: version, deadline: self.cluster.apiDeadline(self.config.requestTimeoutMs))
                self.answered(outgoing, response)
            } catch {
                for one in outgoing { self.failed(one, error) }
                self.refreshSoon()
            }
            sender.inFlight -= 1
            self.wakeAll()
        }
    }

    /// The batch as it travels: its sequence is given the first time.
    private func encode(_ one: Outgoing) throws -> Bytes {
        if let bytes = one.batch.bytes { return bytes }
        var header = RecordBatchBuilder.Header()
        if config.isIdempotent {
            one.batch.baseSequence = one.partition.nextSequence
            header.producerId = producerId
            header.producerEpoch = producerEpoch
            header.baseSequence = one.batch.baseSequence
            header.isTransactional = transaction == .inTransaction
            one.partition.nextSequence = RecordBatch.sequence(one.partition.nextSequence, plus: one.batch.count)
        }
        let bytes = try one.batch.builder.finish(header)
        one.batch.bytes = bytes
        return bytes
    }

    // MARK: Answers

    private func answered(_ outgoing: [Outgoing], _ response: ProduceResponse) {
        var results: [TopicPartition: ProduceResponse.PartitionProduceResponse] = [:]
        for topic in response.responses {
            for p in topic.partitionResponses { results[TopicPartition(topic.name, p.index)] = p }
        }
        for one in outgoing {
            guard let result = results[one.partition.id] else {
                failed(one, BrokerError(.unknownServerError, "The broker did not tell of \(one.partition.id)."))
                continue
            }
            guard let error = BrokerError(wire: result.errorCode, result.errorMessage) else {
                delivered(one, baseOffset: result.baseOffset)
                continue
            }
            switch error.code {
            case .duplicateSequenceNumber: delivered(one, baseOffset: -1)
            case .messageTooLarge where one.batch.count > 1: split(one)
            case .notLeaderOrFollower, .unknownTopicOrPartition, .leaderNotAvailable:
                failed(one, error)
                refreshSoon()
            default: failed(one, error)
            }
        }
    }

    private func delivered(_ one: Outgoing, baseOffset: Int64) {
        let partition = one.partition
        partition.inFlight -= 1
        if config.isIdempotent { partition.acknowledgedSequence = RecordBatch.sequence(one.batch.baseSequence, plus: one.batch.count) }
        if partition.isRetrying, partition.ready.first?.attempts ?? 0 == 0 { partition.isRetrying = false }
        settled(one.batch)
        onDelivery?(
            DeliveryReport(
                partition: partition.id, count: Int(one.batch.count), baseOffset: baseOffset, tags: one.batch.tags, error: nil))
    }

    private func failed(_ one: Outgoing, _ error: any Error) {
        let partition = one.partition
        partition.inFlight -= 1
        let age = MonotonicTime.now.milliseconds(since: one.batch.created)
        if isRetriable(error, one), one.batch.attempts <= config.retries, age < config.deliveryTimeoutMs {
            partition.isRetrying = true
            one.batch.lastError = error
            let shift = min(max(one.batch.attempts - 1, 0), 10)
            let pause = min(config.retryBackoffMs << shift, config.retryBackoffMaxMs)
            let resume = MonotonicTime.now.advanced(byMilliseconds: pause)
            partition.mutedUntil = max(partition.mutedUntil ?? resume, resume)
            // In front of all that was sent later, behind all that was sent earlier.
            let at = partition.ready.firstIndex { $0.attempts == 0 || comesAfter($0, one.batch) } ?? partition.ready.count
            partition.ready.insert(one.batch, at: at)
            loop.schedule(at: resume) { self.wakeAll() }
            return
        }
        if config.isIdempotent, one.batch.baseSequence >= 0 { partition.hasSequenceGap = true }
        settled(one.batch)
        onDelivery?(
            DeliveryReport(
                partition: partition.id, count: Int(one.batch.count), baseOffset: -1, tags: one.batch.tags, error: error))
    }

    private func comesAfter(_ a: ProducerBatch, _ b: ProducerBatch) -> Bool {
        config.isIdempotent ? a.baseSequence &- b.baseSequence > 0 : a.created > b.created
    }

    private func isRetriable(_ error: any Error, _ one: Outgoing) -> Bool {
        switch error {
        case let error as ClientError: return error.isRetriable
        case let error as BrokerError:
            // A batch that was sent before this one is sent once more first; then this one fits.
            if config.isIdempotent, error.code == .outOfOrderSequenceNumber {
                return one.batch.baseSequence != one.partition.acknowledgedSequence || one.partition.hasSequenceGap
            }
            return error.code.retriable
        default: return false
        }
    }

    /// After a batch that was given up: those behind it get the sequences that the broker expects now.
    private func closeGap(_ partition: ProducerPartition) {
        guard partition.inFlight == 0, partition.hasSequenceGap else { return }
        partition.hasSequenceGap = false
        var sequence = partition.acknowledgedSequence
        for batch in partition.ready {
            guard let bytes = batch.bytes, let header = try? RecordBatch(bytes) else { break }
            var copy = ByteBuffer(copying: bytes)
            copy.setProducer(
                id: producerId, epoch: producerEpoch, baseSequence: sequence, isTransactional: header.isTransactional, ofBatch: header,
                at: 0)
            batch.bytes = copy.finish()
            batch.baseSequence = sequence
            sequence = RecordBatch.sequence(sequence, plus: batch.count)
        }
        partition.nextSequence = sequence
    }

    /// Cuts a batch that the broker finds too large into halves, which go in its place.
    private func split(_ one: Outgoing) {
        let partition = one.partition
        guard let bytes = one.batch.bytes, let batch = try? RecordBatch(bytes), var records = try? batch.records() else {
            return failed(one, BrokerError(.messageTooLarge))
        }
        partition.inFlight -= 1
        partition.isRetrying = true
        var halves: [ProducerBatch] = []
        let perHalf = (one.batch.count + 1) / 2
        var sequence = one.batch.baseSequence
        var tags = one.batch.tags[...]
        var builder = RecordBatchBuilder(compression: config.compression, level: config.compressionLevel)
        func close() {
            var header = RecordBatchBuilder.Header()
            header.producerId = batch.producerId
            header.producerEpoch = batch.producerEpoch
            header.baseSequence = sequence
            header.isTransactional = batch.isTransactional
            let count = builder.count
            let half = ProducerBatch(builder, created: one.batch.created, reserved: config.batchBytes)
            half.count = count
            half.bytes = try? half.builder.finish(header)
            half.baseSequence = sequence
            half.attempts = 1
            half.tags = Array(tags.prefix(Int(count)))
            tags = tags.dropFirst(Int(count))
            if config.isIdempotent { sequence = RecordBatch.sequence(sequence, plus: count) }
            halves.append(half)
            builder = RecordBatchBuilder(compression: config.compression, level: config.compressionLevel)
        }
        while let record = try? records.next() {
            builder.append(timestamp: record.timestamp, key: record.key, value: record.value, headers: record.headers)
            if builder.count == perHalf { close() }
        }
        if !builder.isEmpty { close() }
        openBatches += halves.count - 1
        bufferedBytes += config.batchBytes * (halves.count - 1)
        let at = partition.ready.firstIndex { $0.attempts == 0 || comesAfter($0, one.batch) } ?? partition.ready.count
        partition.ready.insert(contentsOf: halves, at: at)
    }

    /// Gives up on batches that waited longer than `delivery.timeout.ms`.
    private func expire(_ partition: ProducerPartition) {
        let now = MonotonicTime.now
        while let batch = partition.ready.first, now.milliseconds(since: batch.created) > config.deliveryTimeoutMs {
            partition.ready.removeFirst()
            let age = now.milliseconds(since: batch.created)
            partition.inFlight += 1
            let sentence = "Expiring \(batch.count) record(s) for \(partition.id):\(age) ms has passed since batch creation"
            let reason = batch.lastError.map { "; the last time it was sent: \($0)" } ?? ""
            failed(Outgoing(partition: partition, batch: batch), ClientError(.timedOut, sentence + reason, java: sentence))
        }
    }

    // MARK: Leaders

    /// Partitions that were added, and leaders that moved in good order, are learnt of within `metadata.max.age.ms`.
    func refreshRegularly() {
        guard refreshTimer == nil else { return }
        refreshTimer = loop.schedule(at: MonotonicTime.now.advanced(byMilliseconds: max(config.metadataMaxAgeMs, 1))) {
            self.refreshTimer = nil
            self.refreshSoon()
            self.refreshRegularly()
        }
    }

    /// Asks for the leaders once more, and then sends on. Partitions whose leader stays away keep their records until
    /// `delivery.timeout.ms`.
    func refreshSoon() {
        guard !isRefreshing else { return }
        isRefreshing = true
        loop.spawn {
            await self.loop.sleep(until: MonotonicTime.now.advanced(byMilliseconds: self.config.retryBackoffMs))
            let names = Array(self.topics.keys)
            if let response = try? await self.cluster.metadata(topics: names, deadline: self.cluster.apiDeadline(self.config.requestTimeoutMs)) {
                for found in response.topics { if let name = found.name { self.topics[name]?.update(found) } }
            }
            self.isRefreshing = false
            for topic in self.topics.values {
                for partition in topic.partitions where partition.hasWork {
                    self.expire(partition)
                    if partition.leader == nil { self.refreshSoon() }
                }
            }
            self.wakeAll()
        }
    }
}
