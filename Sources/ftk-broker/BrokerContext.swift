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
    /// The controller of this broker, which is active or not; refuses with `notController` where it is not.
    let controllerCore: Controller
    /// The configurations in force.
    let configs: ConfigRepository
    /// The configurations in znodes.
    let entityConfigs: EntityConfigs
    /// What the cluster keeps in ZooKeeper.
    let znodes: any ZNodeStore
    /// Consumer groups and their offsets.
    let groups: GroupCoordinator
    /// Transactional producers and their transactions.
    let transactions: TransactionCoordinator
    /// Writes the markers that end transactions.
    let markers: LocalMarkerWriter
    let producerIds: ProducerIdBlocks
    /// The partitions at this broker.
    let replicas: ReplicaManager
    let fetchSessions: FetchSessions
    /// For work that blocks.
    let workers: WorkerPool

    init(
        brokerId: Int32, clusterId: String, metadata: MetadataCache, controller: any ControllerClient, controllerCore: Controller,
        configs: ConfigRepository, entityConfigs: EntityConfigs, znodes: any ZNodeStore, groups: GroupCoordinator,
        transactions: TransactionCoordinator, markers: LocalMarkerWriter, producerIds: ProducerIdBlocks,
        replicas: ReplicaManager, fetchSessions: FetchSessions, workers: WorkerPool
    ) {
        self.brokerId = brokerId
        self.clusterId = clusterId
        self.metadata = metadata
        self.controller = controller
        self.controllerCore = controllerCore
        self.configs = configs
        self.entityConfigs = entityConfigs
        self.znodes = znodes
        self.groups = groups
        self.transactions = transactions
        self.markers = markers
        self.producerIds = producerIds
        self.replicas = replicas
        self.fetchSessions = fetchSessions
        self.workers = workers
    }
}
