import KafkaProto

/// What a cluster can do and has agreed to do (KIP-584).
public struct FeatureMetadata: Sendable {
    public let supported: [(name: String, range: ClosedRange<Int16>)]
    /// Levels in force.
    public let finalized: [(name: String, range: ClosedRange<Int16>)]
    /// nil where the cluster has none.
    public let epoch: Int64?
}

extension Admin {
    public enum FeatureChange: Int8, Sendable {
        case upgrade = 1
        case safeDowngrade = 2
        case unsafeDowngrade = 3
    }

    /// - Parameter node: the broker or controller to ask; nil for any.
    public func describeFeatures(node: Int32? = nil) async throws -> FeatureMetadata {
        let deadline = cluster.apiDeadline()
        let connection: KafkaConnection
        if let node {
            _ = try await describeCluster()
            connection = try await cluster.connection(to: node, deadline: deadline)
        } else {
            connection = try await cluster.anyConnection(deadline: deadline)
        }
        var versions = connection.apiVersionsResponse
        // Only version 4 tells of features that may be at level 0 (KIP-1022).
        if try connection.version(of: ApiVersionsRequest.self) >= 4 {
            let answer = try await connection.send(
                ApiVersionsRequest(clientSoftwareName: "ftk", clientSoftwareVersion: "0.1.0"), version: 4, deadline: deadline)
            if answer.errorCode == 0 { versions = answer }
        }
        return FeatureMetadata(
            supported: versions.supportedFeatures.filter { $0.minVersion <= $0.maxVersion }.map { ($0.name, $0.minVersion...$0.maxVersion) },
            finalized: versions.finalizedFeatures.filter { $0.minVersionLevel <= $0.maxVersionLevel }.map {
                ($0.name, $0.minVersionLevel...$0.maxVersionLevel)
            },
            epoch: versions.finalizedFeaturesEpoch < 0 ? nil : versions.finalizedFeaturesEpoch)
    }

    /// Sets levels of features; level 0 removes one.
    /// - Returns: a result for each; where the request failed as a whole each has that error.
    public func updateFeatures(
        _ changes: [(name: String, level: Int16, change: FeatureChange)], validateOnly: Bool = false
    ) async throws -> [(name: String, error: BrokerError?)] {
        let response = try await send(to: .controller, codes: { (r: UpdateFeaturesResponse) in [r.errorCode] }) { version in
            UpdateFeaturesRequest(
                timeoutMs: brokerTimeoutMs,
                featureUpdates: changes.map { change in
                    version == 0
                        ? UpdateFeaturesRequest.FeatureUpdateKey(
                            feature: change.name, maxVersionLevel: change.level, allowDowngrade: change.change != .upgrade)
                        : UpdateFeaturesRequest.FeatureUpdateKey(
                            feature: change.name, maxVersionLevel: change.level, upgradeType: change.change.rawValue)
                }, validateOnly: version >= 1 && validateOnly)
        }
        let whole = BrokerError(wire: response.errorCode, response.errorMessage)
        return changes.map { change in
            guard let result = response.results.first(where: { $0.feature == change.name }) else { return (change.name, whole) }
            return (change.name, BrokerError(wire: result.errorCode, result.errorMessage) ?? whole)
        }
    }
}
