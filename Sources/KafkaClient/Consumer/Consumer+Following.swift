import KafkaProto
import Platform

extension Consumer {
    /// Reads every partition of the topics without joining a group; topics and partitions that come later are read too.
    ///
    /// - Parameter start: nil for the reset policy.
    public func follow(_ subscription: Subscription, start: OffsetSpec? = nil) {
        loop.spawn {
            while !self.isClosed {
                var pauseMs = self.config.metadataMaxAgeMs
                do {
                    if try await !self.followOnce(subscription, start) { pauseMs = self.config.retryBackoffMs }
                } catch let error as ClientError where error.isRetriable && !self.cluster.brokers.isEmpty {
                    pauseMs = self.config.retryBackoffMs
                } catch {
                    self.fail(error)
                    return
                }
                await self.loop.sleep(until: MonotonicTime.now.advanced(byMilliseconds: pauseMs))
            }
        }
    }

    /// - Returns: whether every topic is there.
    private func followOnce(_ subscription: Subscription, _ start: OffsetSpec?) async throws -> Bool {
        let deadline = cluster.apiDeadline(config.requestTimeoutMs)
        let wanted: Set<String>
        let response: MetadataResponse
        switch subscription {
        case .topics(let names):
            response = try await cluster.metadata(
                topics: names, allowAutoTopicCreation: config.allowsTopicCreation, deadline: deadline)
            wanted = Set(names)
        case .matching(let matches):
            response = try await cluster.metadata(topics: nil, deadline: deadline)
            wanted = Set(config.names(in: response, matching: matches))
        }
        var complete = true
        var ids: [TopicPartition] = []
        for topic in response.topics {
            guard let name = topic.name, wanted.contains(name) else { continue }
            switch ErrorCode(wire: topic.errorCode) {
            case .topicAuthorizationFailed: throw BrokerError(.topicAuthorizationFailed, "Not authorized to access topics: [\(name)]")
            case .invalidTopicException: throw BrokerError(.invalidTopicException, "Invalid topics: [\(name)]")
            default: break
            }
            if topic.partitions.isEmpty { complete = false }
            ids += topic.partitions.map { TopicPartition(name, $0.partitionIndex) }
        }
        let new = ids.filter { partitions[$0] == nil }
        if !new.isEmpty { assign(new, start: start) }
        return complete
    }
}
