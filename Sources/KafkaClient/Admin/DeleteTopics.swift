import KafkaProto

extension Admin {
    /// Deletes topics by name.
    public func deleteTopics(_ names: [String]) async throws -> [(name: String, error: BrokerError?)] {
        let response = try await send(to: .controller, codes: { (r: DeleteTopicsResponse) in r.responses.map(\.errorCode) }) { version in
            version >= 6
                ? DeleteTopicsRequest(
                    topics: names.map { DeleteTopicsRequest.DeleteTopicState(name: $0) }, timeoutMs: brokerTimeoutMs)
                : DeleteTopicsRequest(topicNames: names, timeoutMs: brokerTimeoutMs)
        }
        return names.map { name in
            guard let result = response.responses.first(where: { $0.name == name }) else {
                return (name, BrokerError(.unknownServerError, "The broker did not tell of topic '\(name)'."))
            }
            return (name, BrokerError(wire: result.errorCode, result.errorMessage))
        }
    }
}
