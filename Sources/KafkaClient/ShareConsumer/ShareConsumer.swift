import KafkaProto
import Platform

/// Reads records as a member of a share group (KIP-932): several members read the same partition, each record goes to
/// one of them at a time, and the member says what became of it.
///
/// A broker is asked for records when those that came have been handed out, so that none waits while its lock runs out.
/// Used on its loop only.
public final class ShareConsumer: @unchecked Sendable {
    // Sendable: all state belongs to the thread of the cluster's loop.
    public let cluster: KafkaCluster
    public let config: ShareConsumerConfig
    /// Told what a broker answered to acknowledgements: partition, what was said, the error where it was refused.
    public var onAcknowledged: ((TopicPartition, [AcknowledgementBatch], BrokerError?) -> Void)?
    /// Told before `poll` waits.
    public var onIdle: (() -> Void)?

    private var member: ShareGroupMember?
    private(set) var partitions: [TopicIdPartition: TopicPartition] = [:]
    private var leaders: [TopicIdPartition: Int32] = [:]
    private var brokers: [Int32: ShareBroker] = [:]
    private var buffered: [ShareDelivery] = []
    private var delivered: [ShareDelivery] = []
    private var failure: (any Error)?
    private var wakeUp: Promise<Void>?
    private var isRefreshing = false
    public private(set) var isStopping = false

    public init(_ cluster: KafkaCluster) throws(ConfigError) {
        self.cluster = cluster
        config = try ShareConsumerConfig(cluster.config)
    }

    public func subscribe(_ topics: [String]) {
        let member = ShareGroupMember(topics, self)
        self.member = member
        member.start()
    }

    /// An error of whoever uses the consumer.
    public struct Misuse: Error, Sendable, CustomStringConvertible {
        public let description: String
    }

    // MARK: Reading

    /// The next records that have come; waits for some until the deadline. A delivery that was not read to its end is
    /// given once more.
    ///
    /// With implicit acknowledgement this accepts what was handed out before.
    /// - Throws: what cannot be mended by trying again; `Misuse` where a record was not acknowledged that has to be.
    public func poll(until deadline: MonotonicTime) async throws -> ShareDelivery? {
        if let open = delivered.last, !open.isExhausted { return open }
        if config.isExplicit {
            if delivered.contains(where: \.hasPending) {
                throw Misuse(description: "All records must be acknowledged in explicit acknowledgement mode.")
            }
        } else {
            for delivery in delivered { delivery.acknowledgeRest(.accept) }
        }
        collect()
        while !isStopping {
            if !buffered.isEmpty {
                let delivery = buffered.removeFirst()
                delivered.append(delivery)
                return delivery
            }
            if let failure {
                self.failure = nil
                throw failure
            }
            fetch()
            onIdle?()
            let promise = Promise<Void>()
            wakeUp = promise
            if await promise.value(until: deadline) == nil, MonotonicTime.now >= deadline {
                wakeUp = nil
                return nil
            }
        }
        return nil
    }

    /// Ends `poll`, which gives nil from now on.
    public func stop() {
        isStopping = true
        wake()
    }

    func fail(_ error: any Error) {
        if failure == nil { failure = error }
        wake()
    }

    private func wake() {
        wakeUp?.complete(())
        wakeUp = nil
    }

    /// Takes what has been said of records to the brokers they came from.
    private func collect() {
        for delivery in delivered {
            let batches = delivery.collect()
            if !batches.isEmpty { broker(delivery.broker).acknowledgements[delivery.id, default: []] += batches }
        }
        delivered.removeAll { $0.isExhausted && $0.isSettled }
    }

    private func broker(_ id: Int32) -> ShareBroker {
        if let known = brokers[id] { return known }
        let new = ShareBroker(id)
        brokers[id] = new
        return new
    }

    // MARK: Assignment

    func assigned(_ new: [TopicIdPartition: TopicPartition]) {
        guard new != partitions else { return }
        partitions = new
        leaders = leaders.filter { new[$0.key] != nil }
        // What was not handed out of partitions that went away goes back.
        for delivery in buffered where new[delivery.id] == nil {
            delivery.releaseUnseen()
            delivered.append(delivery)
        }
        buffered.removeAll { new[$0.id] == nil }
        collect()
        refresh()
    }

    /// Looks the partitions' leaders up.
    private func refresh(afterMs: Int = 0) {
        // One that is under way wakes the reader itself.
        if isRefreshing { return }
        guard !partitions.isEmpty else { return wake() }
        isRefreshing = true
        cluster.loop.spawn {
            if afterMs > 0 { await self.cluster.loop.sleep(until: MonotonicTime.now.advanced(byMilliseconds: afterMs)) }
            var isComplete = true
            do {
                let topics = Set(self.partitions.values.map(\.topic)).sorted()
                let response = try await self.cluster.metadata(
                    topics: topics, deadline: self.cluster.apiDeadline(self.config.requestTimeoutMs))
                for topic in response.topics where topic.errorCode == 0 {
                    for p in topic.partitions {
                        let id = TopicIdPartition(topicId: topic.topicId, partition: p.partitionIndex)
                        if self.partitions[id] != nil { self.leaders[id] = p.leaderId < 0 ? nil : p.leaderId }
                    }
                }
                isComplete = self.partitions.keys.allSatisfy { self.leaders[$0] != nil }
            } catch let error as ClientError where !error.isRetriable {
                self.fail(error)
            } catch {
                isComplete = false
            }
            self.isRefreshing = false
            self.wake()
            if !isComplete, !self.isStopping { self.refresh(afterMs: self.config.retryBackoffMs) }
        }
    }

    // MARK: Requests

    /// Asks every broker that is not being asked yet.
    private func fetch() {
        for id in Set(leaders.values) { _ = broker(id) }
        for broker in brokers.values where !broker.isBusy {
            let wanted = Set(leaders.filter { $0.value == broker.id }.keys)
            guard !wanted.isEmpty || !broker.acknowledgements.isEmpty || !broker.session.partitions.isEmpty else { continue }
            broker.isBusy = true
            cluster.loop.spawn {
                var hasMoved = false
                do {
                    hasMoved = try await self.fetch(wanted, broker)
                } catch {
                    self.lost(broker, error)
                    hasMoved = true
                }
                broker.release()
                if hasMoved { self.refresh(afterMs: self.config.retryBackoffMs) } else { self.wake() }
            }
        }
    }

    private func lost(_ broker: ShareBroker, _ error: any Error) {
        broker.session.reset()
        if let error = error as? ClientError, !error.isRetriable { fail(error) }
        guard let error = error as? BrokerError, !error.code.retriable else { return }
        fail(
            error.code == .unsupportedVersion
                ? BrokerError(
                    .unsupportedVersion,
                    "broker \(broker.id) refuses ShareFetch: reading in share groups needs Kafka 4.1 or newer with share.version 1 "
                        + "(ftk features describe)") : error)
    }

    /// - Returns: whether leaders have to be looked up again.
    private func fetch(_ wanted: Set<TopicIdPartition>, _ broker: ShareBroker) async throws -> Bool {
        let deadline = cluster.apiDeadline(config.requestTimeoutMs + config.fetchWaitMs)
        let connection = try await cluster.connection(to: broker.id, deadline: deadline)
        let version = try connection.version(of: ShareFetchRequest.self)
        // A renewal, and what belongs to partitions that are no longer read, goes by itself.
        if broker.acknowledgements.contains(where: { id, batches in !wanted.contains(id) || batches.contains(where: \.renews) }) {
            _ = try await acknowledge(broker)
        }
        if wanted.isEmpty {
            try await end(broker)
            return false
        }
        let said = broker.session.isNew ? lose(broker) : broker.take()
        let request = broker.session.fetch(wanted, said, memberId: member?.memberId ?? "", config, version: version)
        let response: ShareFetchResponse
        do {
            response = try await connection.send(request, version: version, deadline: deadline)
        } catch {
            tell(said, BrokerError(.networkException, "\(error)"))
            throw error
        }
        let code = ErrorCode(wire: response.errorCode)
        guard broker.session.answered(code) else {
            let error = BrokerError(code, response.errorMessage)
            tell(said, error)
            if !code.retriable, ![.shareSessionNotFound, .invalidShareSessionEpoch, .shareSessionLimitReached].contains(code) { throw error }
            return true
        }
        return take(response, said, broker)
    }

    private func take(
        _ response: ShareFetchResponse, _ said: [TopicIdPartition: [AcknowledgementBatch]], _ broker: ShareBroker
    ) -> Bool {
        var hasMoved = false
        var open = said
        for topic in response.responses {
            for data in topic.partitions {
                let id = TopicIdPartition(topicId: topic.topicId, partition: data.partitionIndex)
                if let batches = open.removeValue(forKey: id) {
                    tell([id: batches], BrokerError(wire: data.acknowledgeErrorCode, data.acknowledgeErrorMessage))
                }
                switch ErrorCode(wire: data.errorCode) {
                case .none:
                    let name = partitions[id] ?? TopicPartition("", id.partition)
                    guard let delivery = ShareDelivery(name, id, data, from: broker.id, checksCRCs: config.checksCRCs) else { continue }
                    if partitions[id] == nil {
                        delivery.releaseUnseen()
                        delivered.append(delivery)
                    } else {
                        buffered.append(delivery)
                    }
                case .topicAuthorizationFailed:
                    fail(BrokerError(.topicAuthorizationFailed, "Not authorized to access topics: [\(partitions[id]?.topic ?? "")]"))
                case .groupAuthorizationFailed:
                    fail(BrokerError(.groupAuthorizationFailed, "Not authorized to access group: \(config.groupId)"))
                default:
                    leaders[id] = data.currentLeader.leaderId >= 0 && data.currentLeader.leaderId != broker.id ? data.currentLeader.leaderId : nil
                    hasMoved = true
                }
            }
        }
        tell(open, nil)
        return hasMoved
    }

    // MARK: Acknowledging

    private func tell(_ said: [TopicIdPartition: [AcknowledgementBatch]], _ error: BrokerError?) {
        for (id, batches) in said.sorted(by: { $0.key < $1.key }) {
            onAcknowledged?(partitions[id] ?? TopicPartition("", id.partition), batches, error)
        }
    }

    /// The session is gone, and with it what was acquired: nothing can be said of that any more.
    private func lose(_ broker: ShareBroker) -> [TopicIdPartition: [AcknowledgementBatch]] {
        tell(broker.take(), BrokerError(.shareSessionNotFound))
        return [:]
    }

    /// Sends all that is to be said to a broker. - Returns: the error of each partition that was refused.
    private func acknowledge(_ broker: ShareBroker) async throws -> [TopicPartition: BrokerError] {
        let said = broker.take()
        guard !said.isEmpty else { return [:] }
        let deadline = cluster.apiDeadline(config.requestTimeoutMs)
        var errors: [TopicPartition: BrokerError] = [:]
        func refuse(_ id: TopicIdPartition, _ error: BrokerError?) {
            if let error, let name = partitions[id] { errors[name] = error }
            if let batches = said[id] { tell([id: batches], error) }
        }
        do {
            let connection = try await cluster.connection(to: broker.id, deadline: deadline)
            let version = try connection.version(of: ShareAcknowledgeRequest.self)
            if version < 2, said.values.contains(where: { $0.contains(where: \.renews) }) {
                throw BrokerError(.unsupportedVersion, "renewing needs version 2 of ShareAcknowledge; broker \(broker.id) has \(version)")
            }
            guard let request = broker.session.acknowledge(said, memberId: member?.memberId ?? "", config, version: version) else {
                throw BrokerError(.shareSessionNotFound)
            }
            let response = try await connection.send(request, version: version, deadline: deadline)
            let code = ErrorCode(wire: response.errorCode)
            guard broker.session.answered(code) else { throw BrokerError(code, response.errorMessage) }
            var open = Set(said.keys)
            for topic in response.responses {
                for data in topic.partitions {
                    let id = TopicIdPartition(topicId: topic.topicId, partition: data.partitionIndex)
                    open.remove(id)
                    refuse(id, BrokerError(wire: data.errorCode, data.errorMessage))
                }
            }
            for id in open { refuse(id, nil) }
        } catch let error as BrokerError {
            for id in said.keys { refuse(id, error) }
        } catch {
            broker.session.reset()
            for id in said.keys { refuse(id, BrokerError(.networkException, "\(error)")) }
        }
        return errors
    }

    /// Ends the session; the broker gives what is still acquired to others.
    private func end(_ broker: ShareBroker) async throws {
        let deadline = cluster.apiDeadline(min(config.requestTimeoutMs, 2000))
        let connection = try await cluster.connection(to: broker.id, deadline: deadline)
        let version = try connection.version(of: ShareAcknowledgeRequest.self)
        let said = broker.take()
        let request = broker.session.acknowledge(said, memberId: member?.memberId ?? "", config, ends: true, version: version)
        broker.session.reset()
        guard let request else { return }
        let response = try await connection.send(request, version: version, deadline: deadline)
        let whole = BrokerError(wire: response.errorCode, response.errorMessage)
        var errors: [TopicIdPartition: BrokerError] = [:]
        for topic in response.responses {
            for data in topic.partitions {
                errors[TopicIdPartition(topicId: topic.topicId, partition: data.partitionIndex)] = BrokerError(wire: data.errorCode, data.errorMessage)
            }
        }
        for (id, batches) in said { tell([id: batches], whole ?? errors[id]) }
    }

    /// Sends what has been said of records and waits for the answers. With implicit acknowledgement it accepts what was
    /// handed out before.
    /// - Returns: the error of each partition that was refused.
    @discardableResult
    public func commit() async throws -> [TopicPartition: BrokerError] {
        if !config.isExplicit { for delivery in delivered { delivery.acknowledgeRest(.accept) } }
        collect()
        var errors: [TopicPartition: BrokerError] = [:]
        for broker in brokers.values.sorted(by: { $0.id < $1.id }) where !broker.acknowledgements.isEmpty {
            await broker.acquire()
            defer { broker.release() }
            errors.merge(try await acknowledge(broker)) { $1 }
        }
        return errors
    }

    /// Sends what has been said, gives back what is left, and leaves the group.
    public func close() async {
        stop()
        for delivery in buffered { delivery.releaseUnseen() }
        delivered += buffered
        buffered = []
        collect()
        for broker in brokers.values.sorted(by: { $0.id < $1.id }) {
            await broker.acquire()
            try? await end(broker)
            broker.release()
        }
        await member?.leave()
    }
}
