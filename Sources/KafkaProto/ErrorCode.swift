// Longer than 600 lines: one table, a row for each error code.
/// The errors of Kafka's protocol: number, name, whether trying again can help, and what a person can do.
///
/// Numbers, names and messages are those of Kafka 3.9, because its tools print them; 128 and above came with 4.x.
public enum ErrorCode: Int16, Error, CaseIterable, Sendable, CustomStringConvertible {
    case unknownServerError = -1
    case none = 0
    case offsetOutOfRange = 1
    case corruptMessage = 2
    case unknownTopicOrPartition = 3
    case invalidFetchSize = 4
    case leaderNotAvailable = 5
    case notLeaderOrFollower = 6
    case requestTimedOut = 7
    case brokerNotAvailable = 8
    case replicaNotAvailable = 9
    case messageTooLarge = 10
    case staleControllerEpoch = 11
    case offsetMetadataTooLarge = 12
    case networkException = 13
    case coordinatorLoadInProgress = 14
    case coordinatorNotAvailable = 15
    case notCoordinator = 16
    case invalidTopicException = 17
    case recordListTooLarge = 18
    case notEnoughReplicas = 19
    case notEnoughReplicasAfterAppend = 20
    case invalidRequiredAcks = 21
    case illegalGeneration = 22
    case inconsistentGroupProtocol = 23
    case invalidGroupId = 24
    case unknownMemberId = 25
    case invalidSessionTimeout = 26
    case rebalanceInProgress = 27
    case invalidCommitOffsetSize = 28
    case topicAuthorizationFailed = 29
    case groupAuthorizationFailed = 30
    case clusterAuthorizationFailed = 31
    case invalidTimestamp = 32
    case unsupportedSaslMechanism = 33
    case illegalSaslState = 34
    case unsupportedVersion = 35
    case topicAlreadyExists = 36
    case invalidPartitions = 37
    case invalidReplicationFactor = 38
    case invalidReplicaAssignment = 39
    case invalidConfig = 40
    case notController = 41
    case invalidRequest = 42
    case unsupportedForMessageFormat = 43
    case policyViolation = 44
    case outOfOrderSequenceNumber = 45
    case duplicateSequenceNumber = 46
    case invalidProducerEpoch = 47
    case invalidTxnState = 48
    case invalidProducerIdMapping = 49
    case invalidTransactionTimeout = 50
    case concurrentTransactions = 51
    case transactionCoordinatorFenced = 52
    case transactionalIdAuthorizationFailed = 53
    case securityDisabled = 54
    case operationNotAttempted = 55
    case kafkaStorageError = 56
    case logDirNotFound = 57
    case saslAuthenticationFailed = 58
    case unknownProducerId = 59
    case reassignmentInProgress = 60
    case delegationTokenAuthDisabled = 61
    case delegationTokenNotFound = 62
    case delegationTokenOwnerMismatch = 63
    case delegationTokenRequestNotAllowed = 64
    case delegationTokenAuthorizationFailed = 65
    case delegationTokenExpired = 66
    case invalidPrincipalType = 67
    case nonEmptyGroup = 68
    case groupIdNotFound = 69
    case fetchSessionIdNotFound = 70
    case invalidFetchSessionEpoch = 71
    case listenerNotFound = 72
    case topicDeletionDisabled = 73
    case fencedLeaderEpoch = 74
    case unknownLeaderEpoch = 75
    case unsupportedCompressionType = 76
    case staleBrokerEpoch = 77
    case offsetNotAvailable = 78
    case memberIdRequired = 79
    case preferredLeaderNotAvailable = 80
    case groupMaxSizeReached = 81
    case fencedInstanceId = 82
    case eligibleLeadersNotAvailable = 83
    case electionNotNeeded = 84
    case noReassignmentInProgress = 85
    case groupSubscribedToTopic = 86
    case invalidRecord = 87
    case unstableOffsetCommit = 88
    case throttlingQuotaExceeded = 89
    case producerFenced = 90
    case resourceNotFound = 91
    case duplicateResource = 92
    case unacceptableCredential = 93
    case inconsistentVoterSet = 94
    case invalidUpdateVersion = 95
    case featureUpdateFailed = 96
    case principalDeserializationFailure = 97
    case snapshotNotFound = 98
    case positionOutOfRange = 99
    case unknownTopicId = 100
    case duplicateBrokerRegistration = 101
    case brokerIdNotRegistered = 102
    case inconsistentTopicId = 103
    case inconsistentClusterId = 104
    case transactionalIdNotFound = 105
    case fetchSessionTopicIdError = 106
    case ineligibleReplica = 107
    case newLeaderElected = 108
    case offsetMovedToTieredStorage = 109
    case fencedMemberEpoch = 110
    case unreleasedInstanceId = 111
    case unsupportedAssignor = 112
    case staleMemberEpoch = 113
    case mismatchedEndpointType = 114
    case unsupportedEndpointType = 115
    case unknownControllerId = 116
    case unknownSubscriptionId = 117
    case telemetryTooLarge = 118
    case invalidRegistration = 119
    case transactionAbortable = 120
    case invalidRecordState = 121
    case shareSessionNotFound = 122
    case invalidShareSessionEpoch = 123
    case fencedStateEpoch = 124
    case invalidVoterKey = 125
    case duplicateVoter = 126
    case voterNotFound = 127
    case invalidRegularExpression = 128
    case rebootstrapRequired = 129
    case streamsInvalidTopology = 130
    case streamsInvalidTopologyEpoch = 131
    case streamsTopologyFenced = 132
    case shareSessionLimitReached = 133

    /// The error of a number that came over the wire; numbers nobody knows are `unknownServerError`.
    public init(wire code: Int16) { self = ErrorCode(rawValue: code) ?? .unknownServerError }

    /// Kafka's name, for example `OFFSET_OUT_OF_RANGE`.
    public var name: String { row.name }

    /// Whether the same request can succeed later.
    public var retriable: Bool { row.retriable }

    /// Kafka's own text for the error, which its tools print where the answer carries none.
    public var message: String { row.message }

    /// What a person can do about it, in one sentence.
    public var advice: String { row.advice }

    public var description: String { name }

    private typealias Row = (name: String, retriable: Bool, message: String, advice: String)

    private var row: Row { ErrorCode.table[Int(rawValue) + 1] }

    /// In the order of the numbers, from -1.
    private static let table: [Row] = [
        (
            "UNKNOWN_SERVER_ERROR", false,
            "The server experienced an unexpected error when processing the request.",
            "Look in the broker's log for the cause."
        ),
        (
            "NONE", false,
            "NONE",
            "Nothing to do."
        ),
        (
            "OFFSET_OUT_OF_RANGE", false,
            "The requested offset is not within the range of offsets maintained by the server.",
            "Start from the earliest or latest offset; the one asked for is gone or not written yet."
        ),
        (
            "CORRUPT_MESSAGE", true,
            "This message has failed its CRC checksum, exceeds the valid size, has a null key for a compacted topic, or is otherwise corrupt.",
            "Check the network and the producer's compression; a null key is refused by a compacted topic."
        ),
        (
            "UNKNOWN_TOPIC_OR_PARTITION", true,
            "This server does not host this topic-partition.",
            "Check the name with `ftk topics --list`; a new topic can take a moment to be known everywhere."
        ),
        (
            "INVALID_FETCH_SIZE", false,
            "The requested fetch size is invalid.",
            "Ask for a fetch size of 0 or more."
        ),
        (
            "LEADER_NOT_AVAILABLE", true,
            "There is no leader for this topic-partition as we are in the middle of a leadership election.",
            "Try again shortly; if it stays, see `ftk topics --describe --unavailable-partitions`."
        ),
        (
            "NOT_LEADER_OR_FOLLOWER", true,
            "For requests intended only for the leader, this error indicates that the broker is not the current leader. For requests intended for any replica, this error indicates that the broker is not a replica of the topic partition.",
            "Refresh the metadata and ask the partition's leader."
        ),
        (
            "REQUEST_TIMED_OUT", true,
            "The request timed out.",
            "Try again, or allow a longer timeout."
        ),
        (
            "BROKER_NOT_AVAILABLE", false,
            "The broker is not available.",
            "Check that the broker runs."
        ),
        (
            "REPLICA_NOT_AVAILABLE", true,
            "The replica is not available for the requested topic-partition. Produce/Fetch requests and other requests intended only for the leader or follower return NOT_LEADER_OR_FOLLOWER if the broker is not a replica of the topic-partition.",
            "Try again; the replica may be moving."
        ),
        (
            "MESSAGE_TOO_LARGE", false,
            "The request included a message larger than the max message size the server will accept.",
            "Send smaller records, or raise max.message.bytes of the topic."
        ),
        (
            "STALE_CONTROLLER_EPOCH", false,
            "The controller moved to another broker.",
            "Try again; the new controller takes over."
        ),
        (
            "OFFSET_METADATA_TOO_LARGE", false,
            "The metadata field of the offset request was too large.",
            "Commit less metadata, or raise offset.metadata.max.bytes of the broker."
        ),
        (
            "NETWORK_EXCEPTION", true,
            "The server disconnected before a response was received.",
            "Check that the broker runs and that the network lets you through."
        ),
        (
            "COORDINATOR_LOAD_IN_PROGRESS", true,
            "The coordinator is loading and hence can't process requests.",
            "Try again shortly; the coordinator reads its state."
        ),
        (
            "COORDINATOR_NOT_AVAILABLE", true,
            "The coordinator is not available.",
            "Try again shortly; see whether the internal topic of the coordinator has its leaders."
        ),
        (
            "NOT_COORDINATOR", true,
            "This is not the correct coordinator.",
            "Find the coordinator again; it moved to another broker."
        ),
        (
            "INVALID_TOPIC_EXCEPTION", false,
            "The request attempted to perform an operation on an invalid topic.",
            "Use a legal topic name: letters, digits, '.', '_' and '-', at most 249 of them; internal topics cannot be written."
        ),
        (
            "RECORD_LIST_TOO_LARGE", false,
            "The request included message batch larger than the configured segment size on the server.",
            "Send smaller batches, or raise segment.bytes of the topic."
        ),
        (
            "NOT_ENOUGH_REPLICAS", true,
            "Messages are rejected since there are fewer in-sync replicas than required.",
            "Bring back replicas, or lower min.insync.replicas."
        ),
        (
            "NOT_ENOUGH_REPLICAS_AFTER_APPEND", true,
            "Messages are written to the log, but to fewer in-sync replicas than required.",
            "Bring back replicas; the records may be written twice if they are sent again."
        ),
        (
            "INVALID_REQUIRED_ACKS", false,
            "Produce request specified an invalid value for required acks.",
            "Use acks 0, 1 or all."
        ),
        (
            "ILLEGAL_GENERATION", false,
            "Specified group generation id is not valid.",
            "Join the group again."
        ),
        (
            "INCONSISTENT_GROUP_PROTOCOL", false,
            "The group member's supported protocols are incompatible with those of existing members or first group member tried to join with empty protocol type or empty protocol list.",
            "Use a protocol type and an assignor that the other members of the group have."
        ),
        (
            "INVALID_GROUP_ID", false,
            "The configured groupId is invalid.",
            "Give a group id that is not empty."
        ),
        (
            "UNKNOWN_MEMBER_ID", false,
            "The coordinator is not aware of this member.",
            "Join the group again; the member was removed or never joined."
        ),
        (
            "INVALID_SESSION_TIMEOUT", false,
            "The session timeout is not within the range allowed by the broker (as configured by group.min.session.timeout.ms and group.max.session.timeout.ms).",
            "Use a session timeout between group.min.session.timeout.ms and group.max.session.timeout.ms of the broker."
        ),
        (
            "REBALANCE_IN_PROGRESS", false,
            "The group is rebalancing, so a rejoin is needed.",
            "Join the group again."
        ),
        (
            "INVALID_COMMIT_OFFSET_SIZE", false,
            "The committing offset data size is not valid.",
            "Commit fewer partitions in one request."
        ),
        (
            "TOPIC_AUTHORIZATION_FAILED", false,
            "Topic authorization failed.",
            "Ask for an ACL on the topic."
        ),
        (
            "GROUP_AUTHORIZATION_FAILED", false,
            "Group authorization failed.",
            "Ask for an ACL on the group."
        ),
        (
            "CLUSTER_AUTHORIZATION_FAILED", false,
            "Cluster authorization failed.",
            "Ask for an ACL on the cluster."
        ),
        (
            "INVALID_TIMESTAMP", false,
            "The timestamp of the message is out of acceptable range.",
            "Correct the clock or the timestamps of the records."
        ),
        (
            "UNSUPPORTED_SASL_MECHANISM", false,
            "The broker does not support the requested SASL mechanism.",
            "Use a mechanism that sasl.enabled.mechanisms of the broker names."
        ),
        (
            "ILLEGAL_SASL_STATE", false,
            "Request is not valid given the current SASL state.",
            "Authenticate first, and only once."
        ),
        (
            "UNSUPPORTED_VERSION", false,
            "The version of API is not supported.",
            "Use another version; `ftk broker-api-versions` shows what the broker has."
        ),
        (
            "TOPIC_ALREADY_EXISTS", false,
            "Topic with this name already exists.",
            "Choose another name, or use `--if-not-exists`."
        ),
        (
            "INVALID_PARTITIONS", false,
            "Number of partitions is below 1.",
            "Ask for more partitions than the topic has; their number cannot shrink."
        ),
        (
            "INVALID_REPLICATION_FACTOR", false,
            "Replication factor is below 1 or larger than the number of available brokers.",
            "Ask for at most as many replicas as there are live brokers."
        ),
        (
            "INVALID_REPLICA_ASSIGNMENT", false,
            "Replica assignment is invalid.",
            "Name live brokers, each once, the same number for every partition."
        ),
        (
            "INVALID_CONFIG", false,
            "Configuration is invalid.",
            "Correct the name or the value of the configuration."
        ),
        (
            "NOT_CONTROLLER", true,
            "This is not the correct controller for this cluster.",
            "Ask the controller; refresh the metadata to find it."
        ),
        (
            "INVALID_REQUEST", false,
            "This most likely occurs because of a request being malformed by the client library or the message was sent to an incompatible broker. See the broker logs for more details.",
            "Check the request against the version of the broker; its log says more."
        ),
        (
            "UNSUPPORTED_FOR_MESSAGE_FORMAT", false,
            "The message format version on the broker does not support the request.",
            "Raise the message format of the topic."
        ),
        (
            "POLICY_VIOLATION", false,
            "Request parameters do not satisfy the configured policy.",
            "Change the request so that the broker's policy allows it."
        ),
        (
            "OUT_OF_ORDER_SEQUENCE_NUMBER", false,
            "The broker received an out of order sequence number.",
            "Close the producer and begin with a new one; a batch was lost before this one."
        ),
        (
            "DUPLICATE_SEQUENCE_NUMBER", false,
            "The broker received a duplicate sequence number.",
            "Nothing to do: the batch is already written."
        ),
        (
            "INVALID_PRODUCER_EPOCH", false,
            "Producer attempted to produce with an old epoch.",
            "Close this producer; a newer one uses the same transactional id."
        ),
        (
            "INVALID_TXN_STATE", false,
            "The producer attempted a transactional operation in an invalid state.",
            "Begin a transaction first, and end it once."
        ),
        (
            "INVALID_PRODUCER_ID_MAPPING", false,
            "The producer attempted to use a producer id which is not currently assigned to its transactional id.",
            "Initialise the transactional id again."
        ),
        (
            "INVALID_TRANSACTION_TIMEOUT", false,
            "The transaction timeout is larger than the maximum value allowed by the broker (as configured by transaction.max.timeout.ms).",
            "Use a timeout of at most transaction.max.timeout.ms of the broker."
        ),
        (
            "CONCURRENT_TRANSACTIONS", true,
            "The producer attempted to update a transaction while another concurrent operation on the same transaction was ongoing.",
            "Try again shortly; the last transaction is still being completed."
        ),
        (
            "TRANSACTION_COORDINATOR_FENCED", false,
            "Indicates that the transaction coordinator sending a WriteTxnMarker is no longer the current coordinator for a given producer.",
            "Nothing to do: another coordinator has taken over."
        ),
        (
            "TRANSACTIONAL_ID_AUTHORIZATION_FAILED", false,
            "Transactional Id authorization failed.",
            "Ask for an ACL on the transactional id."
        ),
        (
            "SECURITY_DISABLED", false,
            "Security features are disabled.",
            "Configure an authorizer on the brokers first."
        ),
        (
            "OPERATION_NOT_ATTEMPTED", false,
            "The broker did not attempt to execute this operation. This may happen for batched RPCs where some operations in the batch failed, causing the broker to respond without trying the rest.",
            "Correct what else the request holds, and send it again."
        ),
        (
            "KAFKA_STORAGE_ERROR", true,
            "Disk error when trying to access log file on the disk.",
            "Check the broker's disks."
        ),
        (
            "LOG_DIR_NOT_FOUND", false,
            "The user-specified log directory is not found in the broker config.",
            "Name a folder that log.dirs of the broker lists."
        ),
        (
            "SASL_AUTHENTICATION_FAILED", false,
            "SASL Authentication failed.",
            "Check the user name, the password and the mechanism."
        ),
        (
            "UNKNOWN_PRODUCER_ID", false,
            "This exception is raised by the broker if it could not locate the producer metadata associated with the producerId in question. This could happen if, for instance, the producer's records were deleted because their retention time had elapsed. Once the last records of the producerId are removed, the producer's metadata is removed from the broker, and future appends by the producer will return this exception.",
            "Initialise the producer again; its records have been deleted by retention."
        ),
        (
            "REASSIGNMENT_IN_PROGRESS", false,
            "A partition reassignment is in progress.",
            "Wait for the reassignment that is under way, or cancel it."
        ),
        (
            "DELEGATION_TOKEN_AUTH_DISABLED", false,
            "Delegation Token feature is not enabled.",
            "Set delegation.token.secret.key on the brokers."
        ),
        (
            "DELEGATION_TOKEN_NOT_FOUND", false,
            "Delegation Token is not found on server.",
            "Check the token; it may have expired."
        ),
        (
            "DELEGATION_TOKEN_OWNER_MISMATCH", false,
            "Specified Principal is not valid Owner/Renewer.",
            "Use the owner of the token, or one of its renewers."
        ),
        (
            "DELEGATION_TOKEN_REQUEST_NOT_ALLOWED", false,
            "Delegation Token requests are not allowed on PLAINTEXT/1-way SSL channels and on delegation token authenticated channels.",
            "Authenticate by SASL or two-way TLS, and not by a token."
        ),
        (
            "DELEGATION_TOKEN_AUTHORIZATION_FAILED", false,
            "Delegation Token authorization failed.",
            "Ask for an ACL on the delegation token."
        ),
        (
            "DELEGATION_TOKEN_EXPIRED", false,
            "Delegation Token is expired.",
            "Create a new token."
        ),
        (
            "INVALID_PRINCIPAL_TYPE", false,
            "Supplied principalType is not supported.",
            "Use a principal of type User."
        ),
        (
            "NON_EMPTY_GROUP", false,
            "The group is not empty.",
            "Stop the group's members first."
        ),
        (
            "GROUP_ID_NOT_FOUND", false,
            "The group id does not exist.",
            "Check the name with `ftk consumer-groups --list`."
        ),
        (
            "FETCH_SESSION_ID_NOT_FOUND", true,
            "The fetch session ID was not found.",
            "Start a new fetch session."
        ),
        (
            "INVALID_FETCH_SESSION_EPOCH", true,
            "The fetch session epoch is invalid.",
            "Start a new fetch session."
        ),
        (
            "LISTENER_NOT_FOUND", true,
            "There is no listener on the leader broker that matches the listener on which metadata request was processed.",
            "Give every broker the same listener names."
        ),
        (
            "TOPIC_DELETION_DISABLED", false,
            "Topic deletion is disabled.",
            "Set delete.topic.enable=true on the brokers."
        ),
        (
            "FENCED_LEADER_EPOCH", true,
            "The leader epoch in the request is older than the epoch on the broker.",
            "Refresh the metadata; the leader changed."
        ),
        (
            "UNKNOWN_LEADER_EPOCH", true,
            "The leader epoch in the request is newer than the epoch on the broker.",
            "Try again; the broker has not heard of the leader yet."
        ),
        (
            "UNSUPPORTED_COMPRESSION_TYPE", false,
            "The requesting client does not support the compression type of given partition.",
            "Use a newer client, or another compression.type."
        ),
        (
            "STALE_BROKER_EPOCH", false,
            "Broker epoch has changed.",
            "Try again; the broker restarted."
        ),
        (
            "OFFSET_NOT_AVAILABLE", true,
            "The leader high watermark has not caught up from a recent leader election so the offsets cannot be guaranteed to be monotonically increasing.",
            "Try again shortly; the new leader catches up."
        ),
        (
            "MEMBER_ID_REQUIRED", false,
            "The group member needs to have a valid member id before actually entering a consumer group.",
            "Join again with the member id from the answer."
        ),
        (
            "PREFERRED_LEADER_NOT_AVAILABLE", true,
            "The preferred leader was not available.",
            "Bring back the preferred replica's broker."
        ),
        (
            "GROUP_MAX_SIZE_REACHED", false,
            "The consumer group has reached its max size.",
            "Run fewer members, or raise group.max.size of the broker."
        ),
        (
            "FENCED_INSTANCE_ID", false,
            "The broker rejected this static consumer since another consumer with the same group.instance.id has registered with a different member.id.",
            "Give every running consumer its own group.instance.id."
        ),
        (
            "ELIGIBLE_LEADERS_NOT_AVAILABLE", true,
            "Eligible topic partition leaders are not available.",
            "Bring back a broker with an in-sync replica, or elect an unclean leader."
        ),
        (
            "ELECTION_NOT_NEEDED", true,
            "Leader election not needed for topic partition.",
            "Nothing to do: the leader is already the wanted one."
        ),
        (
            "NO_REASSIGNMENT_IN_PROGRESS", false,
            "No partition reassignment is in progress.",
            "Nothing to do: there is nothing to cancel."
        ),
        (
            "GROUP_SUBSCRIBED_TO_TOPIC", false,
            "Deleting offsets of a topic is forbidden while the consumer group is actively subscribed to it.",
            "Stop the members that subscribe to the topic first."
        ),
        (
            "INVALID_RECORD", false,
            "This record has failed the validation on broker and hence will be rejected.",
            "Correct the record; the broker's answer says which."
        ),
        (
            "UNSTABLE_OFFSET_COMMIT", true,
            "There are unstable offsets that need to be cleared.",
            "Try again shortly; a transaction that commits offsets is open."
        ),
        (
            "THROTTLING_QUOTA_EXCEEDED", true,
            "The throttling quota has been exceeded.",
            "Slow down, or raise the quota."
        ),
        (
            "PRODUCER_FENCED", false,
            "There is a newer producer with the same transactionalId which fences the current one.",
            "Close this producer; a newer one uses the same transactional id."
        ),
        (
            "RESOURCE_NOT_FOUND", false,
            "A request illegally referred to a resource that does not exist.",
            "Check the name of the resource."
        ),
        (
            "DUPLICATE_RESOURCE", false,
            "A request illegally referred to the same resource twice.",
            "Name each resource once."
        ),
        (
            "UNACCEPTABLE_CREDENTIAL", false,
            "Requested credential would not meet criteria for acceptability.",
            "Choose other credentials, for example more iterations or a longer password."
        ),
        (
            "INCONSISTENT_VOTER_SET", false,
            "Indicates that the either the sender or recipient of a voter-only request is not one of the expected voters.",
            "Compare controller.quorum.voters of all controllers."
        ),
        (
            "INVALID_UPDATE_VERSION", false,
            "The given update version was invalid.",
            "Read the current version and try again."
        ),
        (
            "FEATURE_UPDATE_FAILED", false,
            "Unable to update finalized features due to an unexpected server error.",
            "Look in the controller's log for the cause."
        ),
        (
            "PRINCIPAL_DESERIALIZATION_FAILURE", false,
            "Request principal deserialization failed during forwarding. This indicates an internal error on the broker cluster security setup.",
            "Give all brokers the same principal builder."
        ),
        (
            "SNAPSHOT_NOT_FOUND", false,
            "Requested snapshot was not found.",
            "Fetch the newest snapshot."
        ),
        (
            "POSITION_OUT_OF_RANGE", false,
            "Requested position is not greater than or equal to zero, and less than the size of the snapshot.",
            "Fetch from a position inside the snapshot."
        ),
        (
            "UNKNOWN_TOPIC_ID", true,
            "This server does not host this topic ID.",
            "Refresh the metadata; the topic was deleted or made anew."
        ),
        (
            "DUPLICATE_BROKER_REGISTRATION", false,
            "This broker ID is already in use.",
            "Give each broker its own broker.id."
        ),
        (
            "BROKER_ID_NOT_REGISTERED", false,
            "The given broker ID was not registered.",
            "Wait for the broker to register, or check its id."
        ),
        (
            "INCONSISTENT_TOPIC_ID", true,
            "The log's topic ID did not match the topic ID in the request.",
            "Refresh the metadata; the topic was made anew."
        ),
        (
            "INCONSISTENT_CLUSTER_ID", false,
            "The clusterId in the request does not match that found on the server.",
            "Check that the address belongs to the cluster you mean."
        ),
        (
            "TRANSACTIONAL_ID_NOT_FOUND", false,
            "The transactionalId could not be found.",
            "Check the id with `ftk transactions list`."
        ),
        (
            "FETCH_SESSION_TOPIC_ID_ERROR", true,
            "The fetch session encountered inconsistent topic ID usage.",
            "Start a new fetch session."
        ),
        (
            "INELIGIBLE_REPLICA", false,
            "The new ISR contains at least one ineligible replica.",
            "Wait until the replica's broker is live and not shutting down."
        ),
        (
            "NEW_LEADER_ELECTED", false,
            "The AlterPartition request successfully updated the partition state but the leader has changed.",
            "Nothing to do: the partition goes on with the new leader."
        ),
        (
            "OFFSET_MOVED_TO_TIERED_STORAGE", false,
            "The requested offset is moved to tiered storage.",
            "Fetch it from the remote storage."
        ),
        (
            "FENCED_MEMBER_EPOCH", false,
            "The member epoch is fenced by the group coordinator. The member must abandon all its partitions and rejoin.",
            "Give up all partitions and join again."
        ),
        (
            "UNRELEASED_INSTANCE_ID", false,
            "The instance ID is still used by another member in the consumer group. That member must leave first.",
            "Stop the other member with the same group.instance.id first."
        ),
        (
            "UNSUPPORTED_ASSIGNOR", false,
            "The assignor or its version range is not supported by the consumer group.",
            "Use an assignor that group.consumer.assignors of the broker names."
        ),
        (
            "STALE_MEMBER_EPOCH", false,
            "The member epoch is stale. The member must retry after receiving its updated member epoch via the ConsumerGroupHeartbeat API.",
            "Try again with the epoch of the next heartbeat."
        ),
        (
            "MISMATCHED_ENDPOINT_TYPE", false,
            "The request was sent to an endpoint of the wrong type.",
            "Use --bootstrap-server for brokers and --bootstrap-controller for controllers."
        ),
        (
            "UNSUPPORTED_ENDPOINT_TYPE", false,
            "This endpoint type is not supported yet.",
            "Use a newer server."
        ),
        (
            "UNKNOWN_CONTROLLER_ID", false,
            "This controller ID is not known.",
            "Check the controller's id."
        ),
        (
            "UNKNOWN_SUBSCRIPTION_ID", false,
            "Client sent a push telemetry request with an invalid or outdated subscription ID.",
            "Ask for the subscription again."
        ),
        (
            "TELEMETRY_TOO_LARGE", false,
            "Client sent a push telemetry request larger than the maximum size the broker will accept.",
            "Send less telemetry at once."
        ),
        (
            "INVALID_REGISTRATION", false,
            "The controller has considered the broker registration to be invalid.",
            "Compare the broker's configuration with the controller's."
        ),
        (
            "TRANSACTION_ABORTABLE", false,
            "The server encountered an error with the transaction. The client can abort the transaction to continue using this transactional ID.",
            "Abort the transaction and begin a new one."
        ),
        (
            "INVALID_RECORD_STATE", false,
            "The record state is invalid. The acknowledgement of delivery could not be completed.",
            "Fetch again; the record was acknowledged or released meanwhile."
        ),
        (
            "SHARE_SESSION_NOT_FOUND", true,
            "The share session was not found.",
            "Start a new share session."
        ),
        (
            "INVALID_SHARE_SESSION_EPOCH", true,
            "The share session epoch is invalid.",
            "Start a new share session."
        ),
        (
            "FENCED_STATE_EPOCH", false,
            "The share coordinator rejected the request because the share-group state epoch did not match.",
            "Read the state again; another coordinator wrote it."
        ),
        (
            "INVALID_VOTER_KEY", false,
            "The voter key doesn't match the receiving replica's key.",
            "Check the folder id of the voter."
        ),
        (
            "DUPLICATE_VOTER", false,
            "The voter is already part of the set of voters.",
            "Nothing to do: the voter is already in the set."
        ),
        (
            "VOTER_NOT_FOUND", false,
            "The voter is not part of the set of voters.",
            "Check the id and the folder id of the voter."
        ),
        (
            "INVALID_REGULAR_EXPRESSION", false,
            "The regular expression is not valid.",
            "Correct the regular expression."
        ),
        (
            "REBOOTSTRAP_REQUIRED", false,
            "Client metadata is stale. The client should rebootstrap to obtain new metadata.",
            "Connect to the bootstrap servers again."
        ),
        (
            "STREAMS_INVALID_TOPOLOGY", false,
            "The supplied topology is invalid.",
            "Compare the topology of all members."
        ),
        (
            "STREAMS_INVALID_TOPOLOGY_EPOCH", false,
            "The supplied topology epoch is invalid.",
            "Join again with the newest topology."
        ),
        (
            "STREAMS_TOPOLOGY_FENCED", false,
            "The supplied topology epoch is outdated.",
            "Restart the member with the newest topology."
        ),
        (
            "SHARE_SESSION_LIMIT_REACHED", true,
            "The limit of share sessions has been reached.",
            "Close share sessions, or raise their limit on the broker."
        )
    ]
}
