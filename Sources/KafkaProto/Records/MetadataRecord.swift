import Platform

/// A record of KRaft's metadata log or of the topic of tiered storage: which message it is, and where that begins
/// (KIP-631, KIP-405). The message itself is read by its generated type.
public struct MetadataRecord: Sendable {
    /// What such a log can hold.
    public struct Kind: Sendable {
        public let id: UInt32
        /// As Kafka's tools print it: `TOPIC_RECORD`.
        public let name: String
        public let type: any KafkaMessage.Type

        init(_ id: UInt32, _ name: String, _ type: any KafkaMessage.Type) {
            self.id = id
            self.name = name
            self.type = type
        }
    }

    public let kind: Kind
    public let version: Int16
    public let body: Bytes

    /// Why bytes are no such record, in Kafka's words.
    public struct Failure: Error, Sendable, CustomStringConvertible {
        public let description: String
    }

    /// Of the metadata log.
    public init(_ value: Bytes) throws(Failure) {
        var reader = ByteReader(value)
        let frame = try Self.number(&reader, "frame version")
        guard frame == 1 else {
            throw Failure(
                description: frame == 0
                    ? "Could not deserialize metadata record with frame version 0. Note that upgrades from the preview release of KRaft in 2.8 to newer versions are not supported."
                    : "Could not deserialize metadata record due to unknown frame version \(frame)(only frame version 1 is supported)")
        }
        try self.init(&reader, value, Self.kinds)
    }

    /// Of the topic `__remote_log_metadata`, whose records have no frame version.
    public init(remoteLog value: Bytes) throws(Failure) {
        var reader = ByteReader(value)
        try self.init(&reader, value, Self.remoteLogKinds)
    }

    private init(_ reader: inout ByteReader, _ value: Bytes, _ kinds: [Kind]) throws(Failure) {
        let id = try Self.number(&reader, "type")
        guard let kind = kinds.first(where: { $0.id == id }) else { throw Failure(description: "Unknown metadata id \(id)") }
        let number = try Self.number(&reader, "version")
        guard let version = Int16(exactly: number) else {
            throw Failure(description: "Value for version was too large. Found '\(number)' which is greater than '\(Int16.max)'")
        }
        guard kind.type.versions.contains(version) else {
            throw Failure(description: "Could not read \(kind.name): Unsupported version \(version)")
        }
        self.kind = kind
        self.version = version
        body = value.dropFirst(reader.position)
    }

    private static func number(_ reader: inout ByteReader, _ what: String) throws(Failure) -> UInt32 {
        do {
            return try reader.unsignedVarint()
        } catch {
            throw Failure(description: "Error while reading \(what)")
        }
    }

    /// The message of a type that the caller expects.
    public func read<M: KafkaMessage>(_ type: M.Type) throws(DecodeError) -> M {
        var reader = ByteReader(body)
        return try M(from: &reader, version: version)
    }

    private static let kinds = [
        Kind(0, "REGISTER_BROKER_RECORD", RegisterBrokerRecord.self), Kind(1, "UNREGISTER_BROKER_RECORD", UnregisterBrokerRecord.self),
        Kind(2, "TOPIC_RECORD", TopicRecord.self), Kind(3, "PARTITION_RECORD", PartitionRecord.self),
        Kind(4, "CONFIG_RECORD", ConfigRecord.self), Kind(5, "PARTITION_CHANGE_RECORD", PartitionChangeRecord.self),
        Kind(7, "FENCE_BROKER_RECORD", FenceBrokerRecord.self), Kind(8, "UNFENCE_BROKER_RECORD", UnfenceBrokerRecord.self),
        Kind(9, "REMOVE_TOPIC_RECORD", RemoveTopicRecord.self), Kind(10, "DELEGATION_TOKEN_RECORD", DelegationTokenRecord.self),
        Kind(11, "USER_SCRAM_CREDENTIAL_RECORD", UserScramCredentialRecord.self), Kind(12, "FEATURE_LEVEL_RECORD", FeatureLevelRecord.self),
        Kind(14, "CLIENT_QUOTA_RECORD", ClientQuotaRecord.self), Kind(15, "PRODUCER_IDS_RECORD", ProducerIdsRecord.self),
        Kind(17, "BROKER_REGISTRATION_CHANGE_RECORD", BrokerRegistrationChangeRecord.self),
        Kind(18, "ACCESS_CONTROL_ENTRY_RECORD", AccessControlEntryRecord.self),
        Kind(19, "REMOVE_ACCESS_CONTROL_ENTRY_RECORD", RemoveAccessControlEntryRecord.self), Kind(20, "NO_OP_RECORD", NoOpRecord.self),
        Kind(21, "ZK_MIGRATION_STATE_RECORD", ZkMigrationStateRecord.self),
        Kind(22, "REMOVE_USER_SCRAM_CREDENTIAL_RECORD", RemoveUserScramCredentialRecord.self),
        Kind(23, "BEGIN_TRANSACTION_RECORD", BeginTransactionRecord.self), Kind(24, "END_TRANSACTION_RECORD", EndTransactionRecord.self),
        Kind(25, "ABORT_TRANSACTION_RECORD", AbortTransactionRecord.self),
        Kind(26, "REMOVE_DELEGATION_TOKEN_RECORD", RemoveDelegationTokenRecord.self),
        Kind(27, "REGISTER_CONTROLLER_RECORD", RegisterControllerRecord.self), Kind(28, "CLEAR_ELR_RECORD", ClearElrRecord.self),
    ]

    private static let remoteLogKinds = [
        Kind(0, "REMOTE_LOG_SEGMENT_METADATA_RECORD", RemoteLogSegmentMetadataRecord.self),
        Kind(1, "REMOTE_LOG_SEGMENT_METADATA_UPDATE_RECORD", RemoteLogSegmentMetadataUpdateRecord.self),
        Kind(2, "REMOTE_PARTITION_DELETE_METADATA_RECORD", RemotePartitionDeleteMetadataRecord.self),
        Kind(3, "REMOTE_LOG_SEGMENT_METADATA_SNAPSHOT_RECORD", RemoteLogSegmentMetadataSnapshotRecord.self),
    ]
}
