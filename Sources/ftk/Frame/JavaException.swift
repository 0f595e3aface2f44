import KafkaProto

/// The Java exception that Kafka's clients raise for an error of the protocol; some scripts print its name.
enum JavaException {
    static func name(_ code: ErrorCode) -> String {
        let simple = irregular[code] ?? regular(code)
        return simple.contains(".") ? simple : "org.apache.kafka.common.errors." + simple
    }

    /// `org.apache.…Exception: message`
    static func text(_ code: ErrorCode, _ message: String) -> String { "\(name(code)): \(message)" }

    /// `GROUP_ID_NOT_FOUND` is `GroupIdNotFoundException`.
    private static func regular(_ code: ErrorCode) -> String {
        let words = code.name.split(separator: "_").map { $0.prefix(1) + $0.dropFirst().lowercased() }.joined()
        return words.hasSuffix("Exception") ? words : words + "Exception"
    }

    /// Those whose class is called otherwise than the error.
    private static let irregular: [ErrorCode: String] = [
        .unknownServerError: "UnknownServerException",
        .corruptMessage: "CorruptRecordException",
        .requestTimedOut: "TimeoutException",
        .messageTooLarge: "RecordTooLargeException",
        .staleControllerEpoch: "ControllerMovedException",
        .offsetMetadataTooLarge: "OffsetMetadataTooLarge",
        .recordListTooLarge: "RecordBatchTooLargeException",
        .topicAuthorizationFailed: "TopicAuthorizationException",
        .groupAuthorizationFailed: "GroupAuthorizationException",
        .clusterAuthorizationFailed: "ClusterAuthorizationException",
        .topicAlreadyExists: "TopicExistsException",
        .invalidConfig: "InvalidConfigurationException",
        .outOfOrderSequenceNumber: "OutOfOrderSequenceException",
        .duplicateSequenceNumber: "DuplicateSequenceException",
        .invalidProducerIdMapping: "InvalidPidMappingException",
        .invalidTransactionTimeout: "InvalidTxnTimeoutException",
        .transactionalIdAuthorizationFailed: "TransactionalIdAuthorizationException",
        .kafkaStorageError: "KafkaStorageException",
        .saslAuthenticationFailed: "SaslAuthenticationException",
        .delegationTokenAuthDisabled: "DelegationTokenDisabledException",
        .delegationTokenRequestNotAllowed: "UnsupportedByAuthenticationException",
        .delegationTokenAuthorizationFailed: "DelegationTokenAuthorizationException",
        .nonEmptyGroup: "GroupNotEmptyException",
        .invalidRecord: "org.apache.kafka.common.InvalidRecordException",
        .principalDeserializationFailure: "PrincipalDeserializationException",
        .fetchSessionTopicIdError: "FetchSessionTopicIdException",
    ]
}
