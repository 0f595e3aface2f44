import KafkaProto
import Platform

/// The state of a KRaft cluster as the records of its metadata log make it (KIP-631).
struct MetadataImage {
    struct Topic {
        let name: String
        let id: Uuid
        var partitions: [Int32: PartitionRecord] = [:]
    }

    struct ConfigTarget: Hashable {
        let type: Int8
        let name: String
    }

    struct QuotaPart: Hashable {
        let type: String
        /// nil for the default of the type.
        let name: String?
    }

    private(set) var brokers: [Int32: RegisterBrokerRecord] = [:]
    private(set) var controllers: [Int32: RegisterControllerRecord] = [:]
    private(set) var topics: [Uuid: Topic] = [:]
    private(set) var configs: [ConfigTarget: [String: String]] = [:]
    private(set) var quotas: [[QuotaPart]: [String: Double]] = [:]
    private(set) var acls: [Uuid: AccessControlEntryRecord] = [:]
    /// By mechanism and user.
    private(set) var credentials: [Int8: [String: UserScramCredentialRecord]] = [:]
    private(set) var tokens: [String: DelegationTokenRecord] = [:]
    /// Without `metadata.version`.
    private(set) var features: [String: Int16] = [:]
    private(set) var metadataVersion: Int16 = 1
    private(set) var zkMigrationState: Int8 = 0
    private(set) var nextProducerId: Int64 = 0
    /// The last record, its leader's epoch, and when it was written, in ms.
    private(set) var provenance: (offset: Int64, epoch: Int32, ms: Int64) = (-1, -1, -1)

    static let topicType: Int8 = 2
    private static let noChange: Int32 = -2

    mutating func apply(_ record: MetadataRecord) throws(DecodeError) {
        switch record.kind.id {
        case 0:
            let m = try record.read(RegisterBrokerRecord.self)
            brokers[m.brokerId] = m
        case 1: brokers[try record.read(UnregisterBrokerRecord.self).brokerId] = nil
        case 2:
            let m = try record.read(TopicRecord.self)
            topics[m.topicId] = Topic(name: m.name, id: m.topicId)
        case 3:
            var m = try record.read(PartitionRecord.self)
            if m.directories.isEmpty { m.directories = m.replicas.map { _ in Uuid.zero } }
            topics[m.topicId]?.partitions[m.partitionId] = m
        case 4: change(try record.read(ConfigRecord.self))
        case 5: change(try record.read(PartitionChangeRecord.self))
        case 7: brokers[try record.read(FenceBrokerRecord.self).id]?.fenced = true
        case 8: brokers[try record.read(UnfenceBrokerRecord.self).id]?.fenced = false
        case 9:
            if let topic = topics.removeValue(forKey: try record.read(RemoveTopicRecord.self).topicId) {
                configs[ConfigTarget(type: Self.topicType, name: topic.name)] = nil
            }
        case 10:
            let m = try record.read(DelegationTokenRecord.self)
            tokens[m.tokenId] = m
        case 11:
            let m = try record.read(UserScramCredentialRecord.self)
            credentials[m.mechanism, default: [:]][m.name] = m
        case 12:
            let m = try record.read(FeatureLevelRecord.self)
            if m.name == MetadataVersion.feature {
                metadataVersion = m.featureLevel
            } else {
                features[m.name] = m.featureLevel == 0 ? nil : m.featureLevel
            }
        case 14: change(try record.read(ClientQuotaRecord.self))
        case 15: nextProducerId = try record.read(ProducerIdsRecord.self).nextProducerId
        case 17: change(try record.read(BrokerRegistrationChangeRecord.self))
        case 18:
            let m = try record.read(AccessControlEntryRecord.self)
            acls[m.id] = m
        case 19: acls[try record.read(RemoveAccessControlEntryRecord.self).id] = nil
        case 21: zkMigrationState = try record.read(ZkMigrationStateRecord.self).zkMigrationState
        case 22:
            let m = try record.read(RemoveUserScramCredentialRecord.self)
            credentials[m.mechanism]?[m.name] = nil
        case 26: tokens[try record.read(RemoveDelegationTokenRecord.self).tokenId] = nil
        case 27:
            let m = try record.read(RegisterControllerRecord.self)
            controllers[m.controllerId] = m
        case 28:
            let name = try record.read(ClearElrRecord.self).topicName
            for id in topics.keys where name.isEmpty || topics[id]?.name == name {
                for index in topics[id].map({ Array($0.partitions.keys) }) ?? [] {
                    topics[id]?.partitions[index]?.eligibleLeaderReplicas = nil
                    topics[id]?.partitions[index]?.lastKnownElr = nil
                }
            }
        default: break
        }
    }

    mutating func reached(offset: Int64, epoch: Int32, ms: Int64) { provenance = (offset, epoch, ms) }

    private mutating func change(_ m: ConfigRecord) {
        let target = ConfigTarget(type: m.resourceType, name: m.resourceName)
        configs[target, default: [:]][m.name] = m.value
        if configs[target]?.isEmpty == true { configs[target] = nil }
    }

    private mutating func change(_ m: PartitionChangeRecord) {
        guard var partition = topics[m.topicId]?.partitions[m.partitionId] else { return }
        if let isr = m.isr { partition.isr = isr }
        if let replicas = m.replicas { partition.replicas = replicas }
        if let directories = m.directories { partition.directories = directories }
        if let removing = m.removingReplicas { partition.removingReplicas = removing }
        if let adding = m.addingReplicas { partition.addingReplicas = adding }
        if let eligible = m.eligibleLeaderReplicas { partition.eligibleLeaderReplicas = eligible }
        if let last = m.lastKnownElr { partition.lastKnownElr = last }
        if m.leader != Self.noChange {
            partition.leader = m.leader
            partition.leaderEpoch += 1
        }
        if m.leaderRecoveryState >= 0 { partition.leaderRecoveryState = m.leaderRecoveryState }
        partition.partitionEpoch += 1
        topics[m.topicId]?.partitions[m.partitionId] = partition
    }

    private mutating func change(_ m: ClientQuotaRecord) {
        let entity = m.entity.map { QuotaPart(type: $0.entityType, name: $0.entityName) }.sorted { $0.type < $1.type }
        quotas[entity, default: [:]][m.key] = m.remove ? nil : m.value
        if quotas[entity]?.isEmpty == true { quotas[entity] = nil }
    }

    private mutating func change(_ m: BrokerRegistrationChangeRecord) {
        if m.fenced != 0 { brokers[m.brokerId]?.fenced = m.fenced > 0 }
        if m.inControlledShutdown > 0 { brokers[m.brokerId]?.inControlledShutdown = true }
        if !m.logDirs.isEmpty { brokers[m.brokerId]?.logDirs = m.logDirs }
        if let cordoned = m.cordonedLogDirs { brokers[m.brokerId]?.cordonedLogDirs = cordoned }
    }
}
