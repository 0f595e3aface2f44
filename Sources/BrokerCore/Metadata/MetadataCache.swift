import KafkaProto
import Platform

/// The newest `ClusterImage`, as the controller tells it (upstream: `ZkMetadataCache`).
public final class MetadataCache: Sendable {
    private let state = Guarded(ClusterImage())

    public init() {}

    /// The image now; take it once for each request.
    public var image: ClusterImage { state.withLock { $0 } }

    /// Takes an update of the controller over.
    ///
    /// Brokers are always all of them; topics only those that changed. Partitions whose leader is -2 are removed.
    /// - Returns: the partitions that were removed.
    @discardableResult
    public func apply(_ update: MetadataUpdate) -> [TopicPartition] {
        state.withLock { image in
            var removed: [TopicPartition] = []
            var topics = image.topics
            var names = image.topicNames
            for change in update.topics {
                let old = topics[change.name]
                // A topic that was deleted and made again has another id and nothing of the old one.
                var partitions = old.map { $0.id == change.id || change.id == .zero ? $0.partitions : [:] } ?? [:]
                if let old, old.id != change.id { names[old.id] = nil }
                for partition in change.partitions {
                    let isDeleted = partition.leader == -2
                    if isDeleted, partitions[partition.partition] != nil { removed.append(TopicPartition(change.name, partition.partition)) }
                    partitions[partition.partition] = isDeleted ? nil : partition
                }
                if partitions.isEmpty {
                    topics[change.name] = nil
                    names[change.id] = nil
                } else {
                    let id = change.id == .zero ? old?.id ?? .zero : change.id
                    topics[change.name] = ClusterImage.Topic(name: change.name, id: id, partitions: partitions)
                    if id != .zero { names[id] = change.name }
                }
            }
            image = ClusterImage(
                brokers: Dictionary(update.brokers.map { ($0.id, $0) }, uniquingKeysWith: { $1 }), topics: topics,
                topicNames: names, controllerId: update.controllerId)
            return removed
        }
    }
}

/// What a controller sends by UpdateMetadata.
public struct MetadataUpdate: Sendable {
    public struct TopicChange: Sendable {
        public var name: String
        public var id: Uuid
        public var partitions: [ClusterImage.Partition]

        public init(name: String, id: Uuid, partitions: [ClusterImage.Partition]) {
            self.name = name
            self.id = id
            self.partitions = partitions
        }
    }

    public var controllerId: Int32
    public var controllerEpoch: Int32
    /// All live brokers.
    public var brokers: [ClusterImage.Broker]
    /// The topics that changed, with the partitions that changed.
    public var topics: [TopicChange]

    public init(controllerId: Int32, controllerEpoch: Int32, brokers: [ClusterImage.Broker], topics: [TopicChange]) {
        self.controllerId = controllerId
        self.controllerEpoch = controllerEpoch
        self.brokers = brokers
        self.topics = topics
    }
}
