import BrokerCore
import KafkaProto
import Platform

/// What a handler may use. One for the whole broker; everything in it is safe from any thread.
final class BrokerContext: Sendable {
    let brokerId: Int32
    let clusterId: String
    /// What the broker knows of the cluster; take `metadata.image` once for each request.
    let metadata: MetadataCache
    let controller: any ControllerClient
    /// Consumer groups and their offsets.
    let groups: GroupCoordinator

    init(
        brokerId: Int32, clusterId: String, metadata: MetadataCache, controller: any ControllerClient, groups: GroupCoordinator
    ) {
        self.brokerId = brokerId
        self.clusterId = clusterId
        self.metadata = metadata
        self.controller = controller
        self.groups = groups
    }
}
