import KafkaProto

/// A group that a broker coordinates.
public struct GroupListing: Sendable, Hashable {
    public let id: String
    /// `consumer`, `connect`, or empty for a group that only has offsets.
    public let protocolType: String
    /// Kafka's name, for example `Stable`; empty where the broker does not tell (before 2.6).
    public let state: String
    /// `classic`, `consumer`, `share`; empty where the broker does not tell (before 3.8).
    public let type: String
}

extension Admin {
    /// Every group, asked of every broker; groups of brokers that fail are missing, with the errors beside them.
    ///
    /// - Parameters:
    ///   - states: only groups in these states; brokers before 2.6 cannot filter, so it is done here.
    ///   - types: only groups of these types.
    public func listGroups(
        states: [String] = [], types: [String] = []
    ) async throws -> (groups: [GroupListing], errors: [BrokerError]) {
        let deadline = cluster.apiDeadline()
        try await cluster.retrying(deadline: deadline) { _ = try await cluster.metadata(topics: [], deadline: deadline) }
        var groups: [GroupListing] = []
        var errors: [BrokerError] = []
        var seen: Set<String> = []
        for broker in cluster.brokers.keys.sorted() {
            do {
                let response = try await cluster.retrying(deadline: deadline) {
                    let response = try await cluster.send(to: .broker(broker), deadline: deadline) { version in
                        ListGroupsRequest(statesFilter: version >= 4 ? states : [], typesFilter: version >= 5 ? types : [])
                    }
                    if let error = BrokerError(wire: response.errorCode) { throw error }
                    return response
                }
                for group in response.groups where seen.insert(group.groupId).inserted {
                    groups.append(
                        GroupListing(
                            id: group.groupId, protocolType: group.protocolType, state: group.groupState, type: group.groupType))
                }
            } catch let error as BrokerError {
                errors.append(error)
            }
        }
        return (groups, errors)
    }
}
